package transcript

import (
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A Deidentifier replaces what points to a person in a conversation by
// placeholders: the names that the labels of the speakers reveal, and what looks
// like a telephone, card or record number, a mail or a web address. The same name
// or number gets the same placeholder all over a conversation: "[NAME-1] said …".
//
// It is an aid and no guarantee. Names of people who do not speak, nicknames,
// misspelt names, places, employers, dates, and numbers that are spelled out stay,
// and a story can point to a person without any of these: a person has to read
// the result before it goes anywhere. Numbers on a scale, doses, ages, years,
// times and sums of money stay too, because the talk is about them. A name that is
// a word ("Will", "May", "Grace") counts only with a capital, so that captions
// without capitals keep it. The ID of the conversation is left alone.
//
// The zero Deidentifier is ready. A Deidentifier is a plain value and safe for
// concurrent use as long as its Names are left alone.
type Deidentifier struct {
	// Names are further names of people, such as those of the family: "Ana Lee"
	// is one person, whose two names count each by itself as well.
	Names []string
}

// An IdentifierKind says what a placeholder stands for. The zero value is unset.
type IdentifierKind string

// The kinds, as they stand in placeholders.
const (
	NameIdentifier   IdentifierKind = "NAME"
	PhoneIdentifier  IdentifierKind = "PHONE"
	CardIdentifier   IdentifierKind = "CARD"
	RecordIdentifier IdentifierKind = "RECORD"
	MailIdentifier   IdentifierKind = "MAIL"
	WebIdentifier    IdentifierKind = "WEB"
)

// IdentifierKinds lists the kinds in their own order.
func IdentifierKinds() []IdentifierKind {
	return []IdentifierKind{NameIdentifier, PhoneIdentifier, CardIdentifier, RecordIdentifier, MailIdentifier, WebIdentifier}
}

// A Replacement is a stretch of a turn that was replaced.
type Replacement struct {
	// Turn is the index of the turn in the conversation's Turns.
	Turn int `json:"turn"`
	// Was is the stretch in the text as it was, Now the placeholder in the text
	// as it is.
	Was mi.Span `json:"was"`
	Now mi.Span `json:"now"`
	// Kind says what was found, Placeholder what stands there now.
	Kind        IdentifierKind `json:"kind"`
	Placeholder string         `json:"placeholder"`
}

// Deidentified is a conversation without what a [Deidentifier] found.
type Deidentified struct {
	// Conversation is a copy: labels and texts are new, the number, role and times
	// of each turn are as they were.
	Conversation mi.Conversation `json:"conversation"`
	// Replacements are those in the texts of the turns, in order.
	Replacements []Replacement `json:"replacements"`
}

// Deidentify replaces what it finds in the labels, the texts and the goals of a
// conversation. The conversation itself is left as it is. Placeholders that are in
// it already stay, and new ones are numbered behind them. Time is linear.
func (d Deidentifier) Deidentify(c mi.Conversation) Deidentified {
	p := newPlaceholders(c)
	for _, party := range c.Parties {
		p.names.label(party.Name)
	}
	for _, t := range c.Turns {
		p.names.label(t.Party)
	}
	for _, name := range d.Names {
		p.names.label(name)
	}
	out := Deidentified{Conversation: c, Replacements: []Replacement{}}
	plain := func(s string) string { s, _ = p.replace(s); return s }
	n := &out.Conversation
	n.Goal.Behaviour = plain(c.Goal.Behaviour)
	n.Parties, n.Turns = slices.Clone(c.Parties), slices.Clone(c.Turns)
	for i, party := range n.Parties {
		n.Parties[i].Name, n.Parties[i].Goal.Behaviour = p.label(party.Name), plain(party.Goal.Behaviour)
	}
	for i, t := range n.Turns {
		n.Turns[i].Party = p.label(t.Party)
		var found []Replacement
		n.Turns[i].Text, found = p.replace(t.Text)
		for _, r := range found {
			r.Turn = i
			out.Replacements = append(out.Replacements, r)
		}
	}
	return out
}

// Span gives the place that a span of a turn's text as it was has in the text as
// it is. An end inside of what was replaced goes to the end of the placeholder,
// a start to its start.
func (d Deidentified) Span(turn int, s mi.Span) mi.Span {
	at := func(offset int, end bool) int {
		shift := 0
		i, _ := slices.BinarySearchFunc(d.Replacements, turn, func(r Replacement, turn int) int { return r.Turn - turn })
		for _, r := range d.Replacements[i:] {
			switch {
			case r.Turn != turn || r.Was.Start >= offset:
				return offset + shift
			case r.Was.End > offset && end:
				return r.Now.End
			case r.Was.End > offset:
				return r.Now.Start
			}
			shift = r.Now.End - r.Was.End
		}
		return offset + shift
	}
	return mi.Span{Start: at(s.Start, false), End: at(s.End, true)}
}

// placeholders gives out the placeholders of a conversation.
type placeholders struct {
	names *nameBook
	given map[string]string // by kind and what is replaced
	last  map[IdentifierKind]int
}

func newPlaceholders(c mi.Conversation) *placeholders {
	p := &placeholders{names: newNameBook(), given: map[string]string{}, last: map[IdentifierKind]int{}}
	p.meet(c.Goal.Behaviour)
	for _, party := range c.Parties {
		p.meet(party.Name)
		p.meet(party.Goal.Behaviour)
	}
	for _, t := range c.Turns {
		p.meet(t.Party)
		p.meet(t.Text)
	}
	return p
}

// meet looks for placeholders that are there already.
func (p *placeholders) meet(s string) {
	for {
		i := strings.IndexByte(s, '[')
		if i < 0 {
			return
		}
		s = s[i:]
		if kind, n, size := placeholderAt(s); size > 0 {
			p.last[kind] = max(p.last[kind], n)
		}
		s = s[1:]
	}
}

// of gives the placeholder of something.
func (p *placeholders) of(kind IdentifierKind, key string) string {
	at := string(kind) + " " + key
	if p.given[at] == "" {
		p.last[kind]++
		p.given[at] = "[" + string(kind) + "-" + strconv.Itoa(p.last[kind]) + "]"
	}
	return p.given[at]
}

// placeholderAt reads the placeholder that s starts with; size is 0 where there
// is none. No conversation has more than a million of a kind.
func placeholderAt(s string) (kind IdentifierKind, n, size int) {
	for _, kind := range IdentifierKinds() {
		rest, ok := strings.CutPrefix(s, "["+string(kind)+"-")
		if !ok {
			continue
		}
		digits := 0
		for digits < len(rest) && digits < 7 && isDigit(rest[digits]) {
			digits++
		}
		if digits > 0 && digits < len(rest) && rest[digits] == ']' {
			n, _ = strconv.Atoi(rest[:digits]) // digits alone, and few of them
			return kind, n, len(s) - len(rest) + digits + 1
		}
	}
	return "", 0, 0
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }
