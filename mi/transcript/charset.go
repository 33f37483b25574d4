package transcript

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// A charset is how the bytes of a source stand for characters.
type charset int

const (
	asUTF8   charset = iota
	asASCII          // so far: the first byte above 127 is to decide
	asUTF16L         // little endian
	asUTF16B         // big endian
	asWindows
)

const (
	byteOrderMark = "\xef\xbb\xbf"
	markUTF16L    = "\xff\xfe"
	markUTF16B    = "\xfe\xff"
)

// charsetOf finds the charset of a source from its first bytes and gives the
// length of the byte order mark. found says what the source is instead where
// it is no text.
func charsetOf(head []byte) (c charset, mark int, found string) {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.start)) {
			return 0, 0, m.found
		}
	}
	switch {
	case bytes.HasPrefix(head, []byte(byteOrderMark)):
		c, mark = asUTF8, len(byteOrderMark)
	case bytes.HasPrefix(head, []byte(markUTF16L)):
		return asUTF16L, len(markUTF16L), ""
	case bytes.HasPrefix(head, []byte(markUTF16B)):
		return asUTF16B, len(markUTF16B), ""
	}
	if bytes.IndexByte(head, 0) >= 0 {
		// Latin text in UTF-16 is every other byte a NUL.
		switch {
		case mark > 0 || len(head) < 4:
		case zeros(head, 1):
			return asUTF16L, 0, ""
		case zeros(head, 0):
			return asUTF16B, 0, ""
		}
		return 0, 0, "binary data"
	}
	if invalidBytes(head) > len(head)/3 {
		return 0, 0, "text in none of UTF-8, UTF-16 and Windows-1252"
	}
	if mark == 0 {
		c = judge(head)
	}
	return c, mark, ""
}

// judge tells UTF-8 from Windows-1252 in a piece of text, by which of the two
// its bytes above 127 are. UTF-8 with a few broken bytes stays UTF-8: it is
// mostly readable, and package mi takes any bytes. The bytes that Windows-1252
// has no character for say that it is not that either.
func judge(b []byte) charset {
	whole, broken := 0, 0
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, size := utf8.DecodeRune(b)
		switch {
		case r != utf8.RuneError || size > 1:
			whole++
		case !utf8.FullRune(b):
			// The piece ends within a sequence, or seems to.
		default:
			if bytes.IndexByte([]byte("\x81\x8d\x8f\x90\x9d"), b[0]) >= 0 {
				return asUTF8
			}
			broken++
		}
		b = b[size:]
	}
	switch {
	case whole+broken == 0:
		return asASCII
	case broken > whole:
		return asWindows
	}
	return asUTF8
}

// zeros reports whether nearly all bytes at even places (from 0) or odd ones
// (from 1) are NUL and none of the others, which nothing but Latin text in
// UTF-16 is.
func zeros(head []byte, from int) bool {
	here, of := 0, 0
	for i, b := range head {
		if i%2 == from {
			of++
			if b == 0 {
				here++
			}
		} else if b == 0 {
			return false
		}
	}
	return here > of*3/4
}

// invalidBytes counts the bytes that belong to no UTF-8 sequence.
func invalidBytes(b []byte) int {
	n := 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			n++
		}
		b = b[size:]
	}
	return n
}

// decoder gives the decoder of a charset, nil for UTF-8 itself.
func (c charset) decoder() *encoding.Decoder {
	switch c {
	case asUTF16L:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder()
	case asUTF16B:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder()
	case asWindows:
		return charmap.Windows1252.NewDecoder()
	}
	return nil
}

// decodeHead gives the start of a source as UTF-8 without a mark.
func decodeHead(head []byte) (_ []byte, found string) {
	c, mark, found := charsetOf(head)
	head = head[mark:]
	if d := c.decoder(); d != nil && found == "" {
		// The bytes may end within a character, which then is missing.
		decoded, err := d.Bytes(head)
		if err == nil {
			head = decoded
		}
		if bytes.IndexByte(head, 0) >= 0 {
			found = "binary data"
		}
	}
	return head, found
}

// decoded gives a source as UTF-8. It holds no more than its buffers.
func decoded(raw *bufio.Reader, c charset) io.Reader {
	if d := c.decoder(); d != nil {
		return d.Reader(raw)
	}
	if c == asASCII {
		return &undecided{in: raw}
	}
	return raw
}

// An undecided source has been ASCII so far. What its first other bytes are
// decides about the rest.
type undecided struct {
	in   *bufio.Reader
	rest io.Reader // of the decided source
}

// lookahead is how many bytes are looked at to decide.
const lookahead = 4 << 10

func (u *undecided) Read(p []byte) (int, error) {
	if u.rest != nil {
		return u.rest.Read(p)
	}
	if len(p) == 0 {
		return 0, nil
	}
	if _, err := u.in.Peek(1); err != nil {
		return 0, err
	}
	start, _ := u.in.Peek(min(len(p), u.in.Buffered()))
	n := 0
	for n < len(start) && start[n] < utf8.RuneSelf {
		n++
	}
	if n > 0 {
		return u.in.Read(p[:n])
	}
	start, _ = u.in.Peek(lookahead) // an error comes again in reading on
	c := judge(start)
	if c == asASCII {
		c = asWindows // the start of a sequence, and then the end
	}
	u.rest = decoded(u.in, c)
	return u.rest.Read(p)
}

// crLines reads a source whose lines end in CR alone, as those of old
// Macintoshes do: its CRs become LFs.
type crLines struct{ in io.Reader }

func (c *crLines) Read(p []byte) (int, error) {
	n, err := c.in.Read(p)
	for i, b := range p[:n] {
		if b == '\r' {
			p[i] = '\n'
		}
	}
	return n, err
}
