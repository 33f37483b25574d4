package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// A find is something to replace.
type find struct {
	start, end int
	kind       IdentifierKind
	key        string // the same for the same thing
}

// replace replaces what it finds in a text.
func (p *placeholders) replace(s string) (string, []Replacement) {
	found := p.find(s)
	if len(found) == 0 {
		return s, nil
	}
	var b strings.Builder
	var out []Replacement
	at := 0
	for _, f := range found {
		b.WriteString(s[at:f.start])
		r := Replacement{Was: mi.Span{Start: f.start, End: f.end}, Kind: f.kind, Placeholder: p.of(f.kind, f.key)}
		r.Now.Start = b.Len()
		b.WriteString(r.Placeholder)
		r.Now.End = b.Len()
		out = append(out, r)
		at = f.end
	}
	b.WriteString(s[at:])
	return b.String(), out
}

// label replaces the names of a label: all that it has, whatever they look like.
func (p *placeholders) label(s string) string {
	var b strings.Builder
	at := 0
	for _, f := range p.names.inLabel(s) {
		b.WriteString(s[at:f.start] + p.of(f.kind, f.key))
		at = f.end
	}
	now, _ := p.replace(s[at:]) // somebody's number
	return b.String() + now
}

// find finds what is to be replaced in a text, in order and apart from each other.
func (p *placeholders) find(s string) (found []find) {
	cue := cues{}
	chunk := 0 // where the piece between blanks that was looked at ends
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		var f find
		switch {
		case r == '[':
			if _, _, n := placeholderAt(s[i:]); n > 0 {
				i += n
				continue
			}
		case unicode.IsSpace(r):
			i += size
			continue
		}
		if i >= chunk {
			// A piece may have brackets and quotes around an address.
			chunk = i + pieceEnd(s[i:min(i+longestPiece, len(s))])
			if strings.ContainsAny(s[i:chunk], "@.:") {
				f = address(s, i, chunk)
			}
		}
		if f.kind == "" && (isDigit(s[i]) || s[i] == '+' || s[i] == '(' || s[i] >= 'A' && s[i] <= 'Z') && !joined(s, i) {
			f = number(s, i, cue)
		}
		if f.kind == "" && unicode.IsLetter(r) && !letterBefore(s, i) {
			f = p.names.at(s, i)
		}
		switch {
		case f.kind != "":
			found = append(found, f)
			i, chunk, cue = f.end, f.end, cues{}
		case isDigit(s[i]):
			for i < len(s) && isDigit(s[i]) {
				i++
			}
		case unicode.IsLetter(r) && !unbroken(r) && !letterBefore(s, i):
			end := i + wordEnd(s[i:])
			cue = cue.after(s[i:end])
			i = end
		default:
			if r == '.' && size == 1 && i+1 < len(s) && s[i+1] == ' ' || r == '?' || r == '\n' {
				cue = cue.after("") // it does not end at once: "My number? It's …"
			}
			i += size
		}
	}
	return found
}

// longestPiece bounds how far an address is looked for, as each one that is found
// starts a new piece.
const longestPiece = 4 << 10

// pieceEnd gives the length of the piece up to the next blank.
func pieceEnd(s string) int {
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		return i
	}
	return len(s)
}

// wordEnd gives the length of the word that s starts with: letters, and
// apostrophes between them.
func wordEnd(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			end = i + utf8.RuneLen(r)
		case isApostrophe(r) && i == end:
		default:
			return end
		}
	}
	return end
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

// letterBefore reports whether the word at i goes on from before. Scripts without
// blanks between words have none that does.
func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return (unicode.IsLetter(r) || unicode.IsMark(r)) && !unbroken(r)
}

// joined reports whether a number at i belongs to what stands before it: "B12",
// "$4000000", "3.1415926", "10:30".
func joined(s string, i int) bool {
	if i == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Sc, r) ||
		i > 1 && (r == '.' || r == ',' || r == ':' || r == '/' || r == '-') && isDigit(s[i-2])
}

// unbroken reports whether a letter is of a script that puts no blanks between
// words, or endings to names.
func unbroken(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Khmer, unicode.Lao, unicode.Myanmar)
}
