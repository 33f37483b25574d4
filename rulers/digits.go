package rulers

import (
	"unicode"
	"unicode/utf8"
)

// maxDigits is how many digits are read exactly; more of them are beyond any
// scale.
const maxDigits = 15

// readDigits reads the number that s begins with, in the digits of any script,
// into x and returns its length, 0 for none. One sign between digits is a
// decimal point whatever the locale, unless three digits follow and so group:
// nobody's ruler goes by thousandths (ecosystem 1.4).
func readDigits(x *item, s string) int {
	whole, n, count := digitRun(s)
	if n == 0 {
		if v, size := vulgar(s); size > 0 {
			x.value, x.fraction = v, true
			return size
		}
		return 0
	}
	x.value, x.digits = whole, uint8(min(count, 255))
	if count > maxDigits {
		x.value = 1e15
	}
	if v, size := vulgar(s[n:]); size > 0 {
		x.value += v
		return n + size
	}
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		v, more, digits := digitRun(s[n+size:])
		if more == 0 {
			break
		}
		switch r {
		case '.', ',', '٫', '．', '·':
			if x.foreign || x.top != 0 {
				x.foreign = true // a date, a version
			} else if digits == 3 && r != '٫' && x.value == float64(int64(x.value)) {
				x.value = float64(x.value*1000) + v
			} else {
				x.value += v / pow10(digits)
				x.foreign = hasMark(s[n+size+more:])
			}
		case ':':
			x.foreign = true // a time of day
		case '/':
			switch {
			case x.top != 0:
				x.foreign = true // a date
			case x.value == 1 && (v == 2 || v == 4) || x.value == 3 && v == 4:
				x.value, x.fraction = x.value/v, true
			default:
				x.top = v
				if v == 0 {
					x.foreign = true
				}
			}
		default:
			return n
		}
		n += size + more
	}
	return n
}

// hasMark reports whether another decimal sign with a digit follows, as in a
// date: 21.11.2026.
func hasMark(s string) bool {
	return len(s) > 1 && (s[0] == '.' || s[0] == ',') && isDigit(s[1])
}

// digitRun reads the digits that s begins with: their value, their length in
// bytes and their count. Beyond maxDigits the value is no longer exact.
func digitRun(s string) (v float64, n, count int) {
	for n < len(s) {
		d, size := digit(s[n:])
		if size == 0 {
			break
		}
		if count < maxDigits {
			v = float64(v*10) + float64(d)
		}
		n += size
		count++
	}
	return v, n, count
}

// digit reads the decimal digit that s begins with.
func digit(s string) (d, size int) {
	if c := s[0]; c < utf8.RuneSelf {
		if isDigit(c) {
			return int(c - '0'), 1
		}
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsDigit(r) {
		return 0, 0
	}
	if r >= 0x1D7CE && r <= 0x1D7FF {
		return int(r-0x1D7CE) % 10, size // mathematical digits follow each other
	}
	// Elsewhere the ten digits of a script stand together, nought first.
	for d = 0; d < 9 && unicode.IsDigit(r-rune(d)-1); d++ {
	}
	return d, size
}

// vulgar reads the fraction that s begins with.
func vulgar(s string) (float64, int) {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '½':
		return 1.0 / 2, n
	case '¼':
		return 1.0 / 4, n
	case '¾':
		return 3.0 / 4, n
	case '⅓':
		return 1.0 / 3, n
	case '⅔':
		return 2.0 / 3, n
	}
	return 0, 0
}

func pow10(n int) float64 {
	p := 1.0
	for range min(n, maxDigits) {
		p *= 10
	}
	return p
}
