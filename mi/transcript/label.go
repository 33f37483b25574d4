package transcript

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// maxLabel is the greatest length of a label in bytes. A sentence with a colon
// somewhere is no label.
const maxLabel = 80

// indent opens a line that goes on with its turn whatever it looks like. A tab
// does the same.
const indent = "    "

// A kind is what a line of a text transcript is.
type kind int

const (
	plain    kind = iota // goes on with the turn before
	blank                // has no content
	opening              // opens a turn
	stranger             // looks as if it did, with a label nobody has named
)

// A textLine is a line of a text transcript, taken apart.
type textLine struct {
	kind  kind
	role  mi.Role
	party string
	label string // the folded label of a stranger
	name  bool   // whether that is a label beyond doubt: "Sam", "Ann Lee"
	said  []byte // what comes behind the label of a stranger
	// sure says that the label of a stranger is one where it comes once, too.
	sure bool
	// start is the time that stands with the label, in seconds.
	start *float64
	// rest is the line's part of the talk.
	rest []byte
}

// parseLine takes a line apart.
func parseLine(l []byte, who roles) textLine {
	hidden := false
	for _, in := range []string{indent, "\t"} {
		if rest, ok := bytes.CutPrefix(l, []byte(in)); ok {
			l, hidden = rest, true
			break
		}
	}
	switch {
	case len(bytes.Trim(l, " \t")) == 0:
		// An indented line without content may be one between two with some.
		if !hidden {
			l = nil
		}
		return textLine{kind: blank, rest: l}
	case hidden:
		return textLine{kind: plain, rest: l}
	}
	start := bytes.TrimLeft(l, " ")
	if stamped, ok := parseStamped(start, who); ok {
		if stamped.kind == stranger {
			stamped.rest = l
		}
		return stamped
	}
	i := bytes.IndexByte(start[:min(len(start), maxLabel+1)], ':')
	if i <= 0 {
		return textLine{kind: plain, rest: l}
	}
	label, rest := strings.TrimSpace(string(start[:i])), start[i+1:]
	spaced := len(rest) == 0 || rest[0] == ' ' || rest[0] == '\t'
	if spaced && len(rest) > 0 {
		rest = rest[1:]
	}
	role, party, ok := who.ofLabel(label)
	switch {
	// People forget the blank; but "C:\Users" and "T:10" are no labels.
	case ok && (spaced || len(label) > 1):
		return textLine{kind: opening, role: role, party: party, rest: rest}
	case !ok && spaced && looksLikeLabel(label):
		return textLine{kind: stranger, party: label, label: fold(label), name: looksLikeName(label), sure: isNumbered(label), rest: l, said: rest}
	}
	return textLine{kind: plain, rest: l}
}

// ofLabel gives the role and party of a label: "Client", "Client (Sam)", or one
// that the caller named.
func (r roles) ofLabel(label string) (role mi.Role, party string, ok bool) {
	base := label
	if before, after, found := strings.Cut(label, " ("); found {
		if inner, closed := strings.CutSuffix(after, ")"); closed {
			base, party = before, inner
		}
	}
	role, ok = RoleOf(base)
	if !ok {
		base, party = label, label
	}
	if named, is := r.named(label, party, base); is {
		return named, party, true
	}
	return role, party, ok
}

// looksLikeLabel reports whether people would take a word before a colon for a
// speaker: up to four words, each with a capital or a digit in front, or a
// single word.
func looksLikeLabel(label string) bool {
	words := strings.Fields(withoutAside(label))
	if len(words) > 4 || strings.ContainsAny(label, `.?!,;"`) && len(words) > 2 {
		return false
	}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "([*"))
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) && (len(words) > 1 || !unicode.IsLetter(first)) {
			return false
		}
	}
	return len(words) > 0
}

// looksLikeName reports whether a word before a colon is a name beyond
// reasonable doubt: one or two words with capitals in front. To take one for
// talk would put somebody's words in another's mouth, which is worse than to
// ask about a "Note: " that was none.
func looksLikeName(label string) bool {
	words := strings.Fields(withoutAside(label))
	for _, w := range words {
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
			return false
		}
	}
	return len(words) == 1 || len(words) == 2
}

// withoutAside leaves out what people put in brackets behind their names: "Ann
// Lee (she/her)", "Bo Yang [Host]".
func withoutAside(label string) string {
	for _, pair := range [...]string{"()", "[]"} {
		if i := strings.LastIndexByte(label, pair[0]); i > 0 && strings.HasSuffix(label, pair[1:]) {
			return label[:i]
		}
	}
	return label
}
