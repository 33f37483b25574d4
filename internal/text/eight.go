package text

import "math/bits"

// Most words of talk are up to eight plain letters, and eight bytes fit in a
// register. So the functions here do with a few sums what a loop over bytes does
// with a branch for each: find where a word ends, write it in lower case, see
// whether it is drawn out. The first byte is the lowest; bytes behind the
// end of a text or a word are zero.

const (
	ones  = 0x0101010101010101 // times a byte: eight of that byte
	highs = 0x80 * ones
)

// tail returns the last, up to eight, bytes of t, from i on.
func tail(t string, i int) uint64 {
	if len(t) >= 8 {
		return load(t[len(t)-8:]) >> (8 * uint(i+8-len(t)))
	}
	return pack(t[i:])
}

// pack returns the bytes of t, which are no more than eight. Some are read twice,
// for that is faster than to ask how many there are.
func pack(t string) uint64 {
	switch n := uint(len(t)); {
	case n >= 4:
		return four(t) | four(t[n-4:])<<(8*(n-4)%64)
	case n > 0:
		return uint64(t[0]) | uint64(t[n/2])<<(8*(n/2)%64) | uint64(t[n-1])<<(8*(n-1)%64)
	}
	return 0
}

// unpack writes x to the first eight bytes of b.
func unpack(b []byte, x uint64) {
	_ = b[7]
	b[0], b[1], b[2], b[3] = byte(x), byte(x>>8), byte(x>>16), byte(x>>24)
	b[4], b[5], b[6], b[7] = byte(x>>32), byte(x>>40), byte(x>>48), byte(x>>56)
}

// four returns the first four bytes of t.
func four(t string) uint64 {
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24
}

// load returns the first eight bytes of t. The compiler makes one load of it.
func load(t string) uint64 {
	_ = t[7]
	return uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
		uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
}

// letters returns how many of the bytes are ASCII letters before the first that
// is not.
func letters(x uint64) uint {
	low := x&^highs | 0x20*ones // no sum below carries into the next byte
	is := (low + (0x80-'a')*ones) &^ (low + (0x7F-'z')*ones) &^ x
	return uint(bits.TrailingZeros64(^is&highs)) / 8
}

// lowered returns the first n of the bytes, one to eight letters, in lower case.
func lowered(x uint64, n uint) uint64 { return (x | 0x20*ones) & first(n) }

// first covers the first n bytes, one to eight.
func first(n uint) uint64 { return ^uint64(0) >> ((64 - 8*n) % 64) }

// byteAt returns byte n, which is less than eight.
func byteAt(x uint64, n uint) byte { return byte(x >> (8 * n % 64)) }

// contracted returns the letters, in lower case, of a word such as "don't" that
// begins with n letters, and how many they are and how many bytes they and the
// apostrophe take. If no apostrophe and letter come next, these are 0.
func contracted(x uint64, n uint) (w uint64, all, size uint) {
	const curly = 0xE2 | 0x80<<8 | 0x99<<16
	mark, rest := uint(1), x>>(8*n)
	if byte(rest) != '\'' {
		if rest&0xFFFFFF != curly {
			return 0, 0, 0
		}
		mark = 3
	}
	rest >>= 8 * mark
	m := letters(rest)
	if m == 0 {
		return 0, 0, 0
	}
	return lowered(x, n) | lowered(rest, m)<<(8*n), n + m, n + mark + m
}

// length returns the number of letters of a word.
func length(w uint64) uint { return uint(bits.Len64(w)+7) / 8 }

// drawn reports whether three equal letters follow each other in a word.
func drawn(w uint64) bool {
	unlike := (w ^ w>>8) | (w ^ w>>16) // a byte is zero where three are equal
	// Letters have no high bit, so these sums set it in the bytes that are not zero.
	return (w+0x7F*ones)&^(unlike+0x7F*ones)&highs != 0
}
