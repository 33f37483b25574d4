package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// AppendKey appends the form of a word under which it is looked up, so that
// "Don't", "don’t" and "dont" are one word. It is never shown to anybody.
//
// The key is in Unicode form NFKC and in lower case. Apostrophes are removed,
// and so is a dash at either end. Three or more equal letters become one
// ("sooooo" is "so"), but two of those that English doubles inside a word
// ("goood", "feeel", "reallly") and of l and m at its end ("alll", "hmmm").
// Letters doubled but twice are left alone. Common spellings of chat become
// plain words: "u" is "you", "bc" is "because", "k" is "okay", "goin'" is
// "going". Words drawn together ("gonna", "dont", "idk") stay one word.
//
// The room of dst behind what it returns is not kept as it was.
func AppendKey(dst []byte, word string) []byte {
	n := uint(len(word))
	if n > 8 || cap(dst)-len(dst) < 8 {
		return appendKey(dst, word)
	}
	x := pack(word)
	switch m := letters(x); m {
	case 0:
	case n:
		return appendLetters(dst, lowered(x, n), n)
	default:
		if w, all, size := contracted(x, m); size == n {
			return appendLetters(dst, w, all)
		}
	}
	return appendKey(dst, word)
}

// AppendKey appends the key of the current token. It is faster than the function
// of this name, for the scanner has read the word already.
func (s *Scanner) AppendKey(dst []byte) []byte {
	x := s.at(0)
	if x.word == 0 || cap(dst)-len(dst) < 8 {
		return appendKey(dst, s.text[x.Start:x.End])
	}
	return appendLetters(dst, x.word, length(x.word))
}

// appendLetters is AppendKey for a word w of n ASCII letters, see eight.go, and a
// dst with room for eight.
func appendLetters(dst []byte, w uint64, n uint) []byte {
	start := len(dst)
	unpack(dst[start:start+8], w)
	dst = dst[:start+int(n)]
	if drawn(w) {
		dst = shorten(dst, start)
	} else if !maySpell(w, n) {
		return dst
	}
	if p := spelling(dst[start:]); p != "" {
		dst = append(dst[:start], p...)
	}
	return dst
}

// appendKey is AppendKey for any word.
func appendKey(dst []byte, word string) []byte {
	start := len(dst)
	for i := 0; i < len(word); {
		c := word[i]
		if c == '\'' || c >= utf8.RuneSelf {
			n := apostropheLen(word, i)
			if n == 0 {
				dst = appendFolded(dst[:start], word)
				break
			}
			i += n
			continue
		}
		if isUpper(c) {
			c |= 0x20
		}
		dst = append(dst, c)
		i++
	}
	dst = trimDashes(dst, start)
	dst = shorten(dst, start)
	return plain(dst, start, word)
}

// appendFolded is the way of AppendKey for words with more than ASCII and apostrophes.
func appendFolded(dst []byte, word string) []byte {
	if strings.Contains(word, "\u00B4") {
		// NFKC would make a blank and a mark of this apostrophe.
		word = strings.ReplaceAll(word, "\u00B4", "")
	}
	// String, for AppendString would compose across the end of dst.
	word = norm.NFKC.String(word)
	for i := 0; i < len(word); {
		r, n := utf8.DecodeRuneInString(word[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			dst = append(dst, word[i])
		case isApostrophe(r), r == softHyphen, r == nonJoiner, r == joiner:
		case r == '\u2010', r == '\u2011':
			dst = append(dst, '-')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
		i += n
	}
	return dst
}

// trimDashes removes the dashes of a word broken off or taken up again.
func trimDashes(dst []byte, start int) []byte {
	end := len(dst)
	if end == start || dst[start] != '-' && dst[end-1] != '-' {
		return dst
	}
	for end > start && dst[end-1] == '-' {
		end--
	}
	i := start
	for i < end && dst[i] == '-' {
		i++
	}
	n := copy(dst[start:], dst[i:end])
	return dst[:start+n]
}

// shorten cuts runs of three or more equal letters in dst[start:].
func shorten(dst []byte, start int) []byte {
	third := start + 2
	for third < len(dst) && (dst[third] != dst[third-1] || dst[third] != dst[third-2]) {
		third++
	}
	if third >= len(dst) {
		return dst // nearly always
	}
	out := start
	for i := start; i < len(dst); {
		c := dst[i]
		j := i + 1
		for j < len(dst) && dst[j] == c {
			j++
		}
		n := j - i
		if n > 2 && isLower(c) {
			n = 1
			inside := j < len(dst)
			if c == 'm' || c == 'l' || inside && (c == 'e' || c == 'o') {
				n = 2
			}
		}
		for ; n > 0; n-- {
			dst[out] = c
			out++
		}
		i = j
	}
	return dst[:out]
}

// plain replaces a chat spelling in dst[start:] by the plain word. The word as
// it was written tells "'cause" from "cause".
func plain(dst []byte, start int, word string) []byte {
	n := len(dst) - start
	if n == 0 || n > 8 {
		return ing(dst, start, word)
	}
	if apostropheLen(word, 0) > 0 {
		switch string(dst[start:]) {
		case "cause":
			return append(dst[:start], "because"...)
		case "em":
			return append(dst[:start], "them"...)
		case "bout":
			return append(dst[:start], "about"...)
		}
	}
	if p := spelling(dst[start:]); p != "" {
		return append(dst[:start], p...)
	}
	return ing(dst, start, word)
}

// ing gives "goin'" its g back.
func ing(dst []byte, start int, word string) []byte {
	if n := len(dst); n < 2 || dst[n-1] != 'n' || dst[n-2] != 'i' {
		return dst
	}
	r, n := utf8.DecodeLastRuneInString(word)
	if !isApostrophe(r) || !dropsG(word[:len(word)-n]) {
		return dst
	}
	return append(dst, 'g')
}
