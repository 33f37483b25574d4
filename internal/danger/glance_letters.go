package danger

import (
	"strings"
	"unicode/utf8"
)

// letters reads the words of a turn by their first eight letters in lower case,
// without apostrophes.
type letters struct {
	key  uint64
	odd  bool // something that needs a closer look stands in the word
	torn bool // a dash stands behind it
}

// next takes in the next word of s from i on and returns where it ends; the key
// is 0 where there is none.
func (l *letters) next(s string, i int) int {
	*l = letters{}
	i, n := l.read(s, i)
	if n > 8 { // the number of letters tells longer words apart, in the bits that letters leave free
		l.key |= uint64(n&0x7F) * 0x0002040810204081 & 0x0101010101010101 << 7
	}
	return i
}

// read is next without the number of letters.
func (l *letters) read(s string, i int) (int, uint) {
	n := uint(0)
	var one, two byte // the letters before
	for ; i < len(s); i++ {
		c := s[i]
		if x := c | 0x20; x-'a' < 26 {
			if n < 8 {
				l.key |= uint64(x) << (8 * n)
			}
			if x == one && one == two && n > 1 {
				l.odd = true // drawn out
			}
			two, one = one, x
			n++
			continue
		}
		switch {
		case c == ' ':
			if n > 0 {
				return i, n
			}
		case c == '\'':
			l.odd = l.odd || n > 0 && quoteAt(s, i+1)
		case c < utf8.RuneSelf:
			if n > 0 {
				if c == '*' || c-'0' < 10 {
					l.odd = true // "k*ll", "su1cide"
				}
				l.torn = c == '-'
				return i, n
			}
			if c == '2' && (i == 0 || !isAlnum(s[i-1])) && (i+1 == len(s) || !isAlnum(s[i+1])) {
				l.key = 't' | 'o'<<8 // "want 2 die"
				return i + 1, n
			}
			if c-'0' < 10 && i+1 < len(s) && (c == '2' || c == '4') && (s[i+1]|0x20)-'a' < 26 {
				l.odd = true // "2nite"
				return i + 1, n
			}
		default:
			size := plainMark(s, i)
			if size == 0 {
				l.odd = true
				return i + 1, n
			}
			if dash := size == 3 && s[i+2] != 0x99 && s[i+2] != 0x98; dash && n > 0 {
				l.torn = true
				return i, n
			}
			next := i + size
			if n > 0 && (quoteAt(s, next) || s[next-1] != 0x99 && next < len(s) && isAlnum(s[next])) {
				l.odd = true // "OD''d", "OD…and": a word may end here
			}
			i = next - 1
		}
	}
	return i, n
}

// quoteAt reports whether a mark of quotation, or a mark like it, stands at s[i:].
func quoteAt(s string, i int) bool {
	return i < len(s) && (s[i] == '\'' || strings.HasPrefix(s[i:], "\xE2\x80"))
}

func isAlnum(c byte) bool { return c|0x20-'a' < 26 || c-'0' < 10 }

// plainMark returns the length of a mark of print at s[i:] that changes no word:
// curly quotation marks, dashes, dots, and emoji. It is 0 for anything else.
func plainMark(s string, i int) int {
	if strings.HasPrefix(s[i:], "\xE2\x80") && i+2 < len(s) {
		switch s[i+2] {
		case 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6:
			return 3
		}
		return 0
	}
	if strings.HasPrefix(s[i:], "\xF0\x9F") && i+3 < len(s) && s[i+2] >= 0x8C {
		return 4
	}
	return 0
}
