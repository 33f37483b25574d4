package transcript

import (
	"bytes"
	"io"
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// maxStrangers bounds how many unknown labels are counted.
const maxStrangers = 1 << 10

// textParser reads lines that open with a label, and lines that go on.
type textParser struct {
	src          *source
	who          roles
	conversation string
	number       int
	// unassigned gives strangers who come twice turns without a role.
	unassigned bool
	// strangers counts the unknown labels met so far.
	strangers map[string]int
	// known is set once a label with a role has come.
	known bool
	// now is what is being read, nil before the first line.
	now *passage
	// over is set when the source has ended.
	over bool
}

// A passage is a turn on its way, or lines that are nobody's.
type passage struct {
	line  int
	role  mi.Role
	party string
	start *float64
	text  []byte
	empty bool // nothing but blanks so far
	// gap holds lines without content, which count if something follows.
	gap []byte
	bad *Error
}

func newText(s *source, who roles, conversation string) *textParser {
	p := &textParser{src: s, who: who, conversation: conversation, strangers: map[string]int{}}
	// Labels that come twice in the head are known for such from the start, so
	// that their first line is not given to the speaker before.
	head := s.head
	if i := bytes.LastIndexByte(head, '\n'); len(head) >= headSize-len(byteOrderMark) {
		head = head[:i+1] // its last line is not whole
	}
	for l := range bytes.Lines(head) {
		p.meet(parseLine(trimLineEnd(l), who))
	}
	for label, n := range p.strangers {
		p.strangers[label] = n - 1
		if n < 2 {
			delete(p.strangers, label)
		}
	}
	return p
}

// meet counts the label of a stranger and reports whether it came before.
func (p *textParser) meet(l textLine) bool {
	if l.kind != stranger {
		return false
	}
	n, ok := p.strangers[l.label]
	if ok || len(p.strangers) < maxStrangers {
		p.strangers[l.label] = n + 1
	}
	return n > 0
}

func (p *textParser) next() (Record, *Error, bool) {
	for !p.over {
		data, err := p.src.next()
		if err == io.EOF {
			p.over = true
			break
		}
		if err != nil && err != errTooLong {
			// The passage before may lack its end: it is not given.
			p.over, p.now = true, nil
			return Record{}, p.src.fail(err), true
		}
		l := parseLine(data, p.who)
		if done := p.take(l, err == errTooLong); done != nil {
			rec, e := p.give(done)
			return rec, e, true
		}
	}
	done := p.now
	if p.now = nil; done == nil {
		return Record{}, nil, false
	}
	if !p.known {
		done.bad = &Error{
			Line: done.line, Want: `lines that open with a label, such as "Counsellor: " or "Client: ", or roles for the labels`,
			Found: "no label with a role", Fatal: true,
		}
	}
	rec, e := p.give(done)
	return rec, e, true
}

// take adds a line to what is being read. Where the line opens something new,
// what was being read is done and returned.
func (p *textParser) take(l textLine, long bool) (done *passage) {
	again := p.meet(l) || l.sure
	strange := again || l.name
	if again && p.unassigned {
		l.kind, l.rest = opening, l.said
	}
	switch {
	case l.kind == blank && p.now == nil:
		return nil
	case l.kind == opening && p.goesOn(l):
		// Programs begin a paragraph with the name and the time again.
		if len(bytes.Trim(l.rest, " \t")) > 0 {
			p.now.goOn(textLine{rest: l.rest})
		}
	case l.kind == opening:
		p.known = true
		done, p.now = p.now, &passage{line: p.src.line, role: l.role, party: l.party, start: l.start, text: slices.Clone(l.rest)}
		p.now.empty = len(bytes.Trim(l.rest, " \t")) == 0
	case p.now == nil:
		// Before the first label; whether there is one at all is to be seen.
		p.now = &passage{line: p.src.line, bad: &Error{Line: p.src.line, Want: "a label with a role before the first words"}}
	case strange && p.known:
		done, p.now = p.now, &passage{line: p.src.line, bad: &Error{
			Line: p.src.line, Want: "a label with a role, a role for this label, or an indent if it is no label", Found: "a label without one",
		}}
	default:
		p.now.goOn(l)
	}
	if long || len(p.now.text)+len(p.now.gap) > MaxRecord {
		if p.now.bad == nil {
			p.now.bad = tooLong(p.now.line)
		}
		p.now.text, p.now.gap = nil, nil
	}
	return done
}

// goesOn reports whether a label with a time is that of whoever speaks already.
func (p *textParser) goesOn(l textLine) bool {
	now := p.now
	return l.start != nil && now != nil && now.bad == nil && now.start != nil &&
		now.role == l.role && now.party == l.party && len(now.text) < maxTurn
}

// goOn adds a line without a label.
func (s *passage) goOn(l textLine) {
	switch {
	case s.bad != nil:
	case l.kind == blank:
		// Blank lines between paragraphs are skipped, indented ones are the
		// turn's own, if the turn goes on.
		if l.rest != nil && !s.empty {
			s.gap = append(append(s.gap, '\n'), l.rest...)
		}
	case s.empty:
		// The label stood on a line of its own.
		s.text, s.empty = append(s.text[:0], l.rest...), false
	default:
		s.text = append(append(s.text, s.gap...), '\n')
		s.text = append(s.text, l.rest...)
		s.gap = s.gap[:0]
	}
}

// give makes the record of a passage.
func (p *textParser) give(s *passage) (Record, *Error) {
	if s.bad != nil {
		return Record{}, s.bad
	}
	rec := Record{Conversation: p.conversation, Line: s.line}
	rec.Turn = mi.Turn{Number: p.number, Role: s.role, Party: s.party, Text: string(s.text), Start: s.start}
	p.number++
	return rec, nil
}
