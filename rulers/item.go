package rulers

import (
	"strings"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// A sort says what an item of an answer is.
type sort uint8

const (
	sWord    sort = iota // a word, also the number words
	sNumber              // written in digits
	sBreak               // the end of a sentence or line, a colon, a semicolon
	sAsk                 // a question mark
	sPoint               // a decimal sign that is nothing else
	sComma               // a comma, a bracket, an emoji
	sDash                // a dash, also one that parts a word that is broken off
	sSlash               // a slash
	sPercent             // the sign
	sPlus                // a plus sign
	sAbout               // a tilde
	sLess                // "<"
	sMore                // ">"
	sOther               // anything else; it is left out
)

// An item is a word, a number or a mark of an answer. Compound words are taken
// apart at their hyphens.
type item struct {
	start, end int
	value      float64
	top        float64 // of the scale in "7/10", else 0
	word       uint32  // of the lexicon, 0 for one that it does not know
	sort       sort
	digits     uint8 // how many digits stand behind value, as many as fit
	joined     bool  // nothing lies between this item and the one before
	fraction   bool  // "½" or "1/2", which a number before it takes in
	foreign    bool  // digits that count or name something: "10:30", "24/7"
}

// appendItems takes an answer apart. Hesitations and a transcriber's markers
// are left out.
func appendItems(dst []item, l *lexicon, s string) []item {
	sc := text.Scan(s)
	end := 0
	for sc.Next() {
		t := sc.Token()
		if t.Start > end && strings.IndexByte(s[end:t.Start], '\n') >= 0 {
			dst = append(dst, item{start: t.Start, end: t.Start, sort: sBreak})
		}
		joined := t.Start == end && end > 0
		end = t.End
		switch t.Kind {
		case text.Word:
			if first := s[t.Start]; isDigit(first) || strings.IndexByte(s[t.Start:t.End], '-') >= 0 {
				dst = appendPieces(dst, l, s, t.Start, t.End, joined)
				continue
			}
			var b [maxKey]byte
			x := item{start: t.Start, end: t.End, joined: joined}
			if t.Len() <= maxKey {
				x.word = l.word(fold(b[:0], sc.AppendKey(b[:0])))
			}
			// A sound of hesitation may be a word elsewhere: "er", "um".
			if (t.Filler && x.word == 0) || l.alone(x.word) == cFiller {
				continue
			}
			dst = append(dst, x)
		case text.Number:
			dst = appendPieces(dst, l, s, t.Start, t.End, joined)
		case text.Marker:
		case text.Symbol:
			dst = append(dst, symbol(s, t, joined))
		default:
			p := punctuation(t.In(s))
			if p == sDash && breaksWord(dst, s, t.Start, t.End) {
				last := &dst[len(dst)-1]
				if begun := s[last.start:last.end]; len(s)-end > len(begun) && isLetter(s[end+len(begun)]) &&
					strings.EqualFold(begun, s[end:end+len(begun)]) {
					dst = dst[:len(dst)-1] // "f-five"
				}
			} else if p == sOther && joined && decimalApostrophe(dst, s[t.Start:]) {
				dst = append(dst, item{start: t.Start, end: t.End, sort: sPoint, joined: true})
			} else if p != sOther {
				dst = append(dst, item{start: t.Start, end: t.End, sort: p, joined: joined})
			}
		}
	}
	return dst
}

// decimalApostrophe reports whether s begins with the decimal sign of many who
// write Spanish by hand: "6'5". Three digits behind it are Swiss thousands.
func decimalApostrophe(before []item, s string) bool {
	if len(before) == 0 || before[len(before)-1].sort != sNumber || before[len(before)-1].digits == 0 {
		return false
	}
	r, size := utf8.DecodeRuneInString(s)
	if r != '\'' && r != '’' && r != '´' {
		return false
	}
	_, _, digits := digitRun(s[size:])
	return digits == 1 || digits == 2
}

// breaksWord reports whether a dash joins two words that the scanner takes for
// one that is broken off: "so-so", "f-five".
func breaksWord(before []item, s string, start, end int) bool {
	if len(before) == 0 || end == len(s) {
		return false
	}
	last := &before[len(before)-1]
	return last.sort == sWord && last.end == start && isLetter(s[end])
}

// alone returns the class of a phrase of that one word.
func (l *lexicon) alone(word uint32) class { return l.nodes[l.first[word]].class }

// appendPieces takes a token apart that has digits or hyphens.
func appendPieces(dst []item, l *lexicon, s string, start, end int, joined bool) []item {
	for i := start; i < end; {
		if n := hyphen(s[i:end]); n > 0 {
			// Between two numbers it joins a range: "6-7".
			if len(dst) > 0 && dst[len(dst)-1].sort == sNumber && i+n < end && isDigit(s[i+n]) {
				dst = append(dst, item{start: i, end: i + n, sort: sDash, joined: true})
			}
			i, joined = i+n, true
			continue
		}
		x := item{start: i, joined: joined}
		if n := readDigits(&x, s[i:end]); n > 0 {
			x.sort, x.end = sNumber, i+n
			dst = append(dst, x)
			i, joined = i+n, true
			if i < end && s[i] == '%' {
				dst = append(dst, item{start: i, end: i + 1, sort: sPercent, joined: true})
				i++
			}
			continue
		}
		n := 0
		for i+n < end && hyphen(s[i+n:end]) == 0 {
			_, size := utf8.DecodeRuneInString(s[i+n : end])
			n += size
		}
		var b [maxKey]byte
		x.end = i + n
		x.word = l.word(appendKey(b[:0], s[i:i+n]))
		dst = append(dst, x)
		i, joined = i+n, true
	}
	return dst
}

// hyphen returns the length of the hyphen that s begins with, or 0.
func hyphen(s string) int {
	if s == "" {
		return 0
	}
	if s[0] == '-' {
		return 1
	}
	if strings.HasPrefix(s, "\u2010") || strings.HasPrefix(s, "\u2011") {
		return len("\u2010")
	}
	return 0
}

// punctuation says what a mark does.
func punctuation(s string) sort {
	switch s {
	case ",", "،", "、", "(", ")", "[", "]":
		return sComma
	case "٫":
		return sPoint
	case "/":
		return sSlash
	case "%", "٪", "％":
		return sPercent
	case ":", ";", "؛":
		return sBreak
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch r {
	case '.', '!', '…', '‼', '。', '！':
		if strings.ContainsAny(s, "?") {
			return sAsk
		}
		return sBreak
	case '?', '‽', '⁇', '⁈', '⁉', '？', '؟':
		return sAsk
	case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
		return sDash
	}
	return sOther
}

// symbol makes the item of a symbol: a key cap is a number.
func symbol(s string, t text.Token, joined bool) item {
	x := item{start: t.Start, end: t.End, sort: sComma, joined: joined}
	switch w := t.In(s); w {
	case "+":
		x.sort = sPlus
	case "~", "≈", "±":
		x.sort = sAbout
	case "<", "≤":
		x.sort = sLess
	case ">", "≥":
		x.sort = sMore
	case "−":
		x.sort = sDash
	case "🔟":
		x.sort, x.value = sNumber, 10
	case "💯":
		x.sort, x.value, x.top = sNumber, 100, 100
	default:
		if isDigit(w[0]) && strings.HasSuffix(w, "\u20E3") {
			x.sort, x.value = sNumber, float64(w[0]-'0')
		}
	}
	return x
}

// isLetter reports whether c is a letter or a byte of a rune beyond ASCII.
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= utf8.RuneSelf }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
