package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// maxTurn is the length in bytes at which a turn made of cues is cut where a cue
// ends: more than ten hours of talk without another speaker.
const maxTurn = 1 << 20

// A cue is a piece of talk as recorders cut it: by seconds and by the width of
// a screen, not by who speaks. Several make up a turn.
type cue struct {
	// speaker is the label of who speaks, "" for whoever spoke before.
	speaker string
	text    string
	// start and end are seconds, nil where the source does not say.
	start, end *float64
	// line is where in the source the cue starts, from 1.
	line int
	// change says that somebody else speaks than before, though not who.
	change bool
	// label is what text seems to open with in place of speaker, and rest what
	// follows it then. Whether it is a label, doubted decides.
	label, rest string
	doubt       doubt
}

// A cueParser gives the cues of a source one after another, each of them a cue
// or an error, as a parser gives records.
type cueParser interface {
	nextCue() (c cue, e *Error, more bool)
}

// turns makes turns of cues. It holds one turn at a time.
//
// Cues of one speaker join until another speaks, or until nothing was said for
// longer than the gap. A sentence that was cut into several cues stays whole
// however long the speaker paused: half a sentence cannot be coded. Whether a
// sentence ended can only be told in sources that have punctuation; in captions
// without any the gap decides.
type turns struct {
	cues *doubted
	set  setup
	// sep stands between the texts of two cues of a turn.
	sep string
	// gap is the longest silence in seconds; below 0 there is no limit.
	gap float64

	number int
	now    *joining
	// known is set once a speaker has come.
	known bool
	over  bool
}

// A joining is a turn whose cues are still coming.
type joining struct {
	label  string // as the source has it
	folded string
	line   int
	role   mi.Role
	party  string
	text   []byte
	start  *float64
	end    *float64
	bad    *Error
}

// newTurns joins cues with a blank between their texts.
func newTurns(cues cueParser, set setup) *turns {
	return &turns{cues: newDoubted(cues), set: set, sep: " ", gap: set.gap}
}

func (t *turns) next() (Record, *Error, bool) {
	for !t.over {
		c, e, more := t.cues.nextCue()
		switch {
		case !more:
			t.over = true
		case e != nil:
			if e.Fatal {
				// The turn before may lack its end: it is not given.
				t.over, t.now = true, nil
			}
			return Record{}, e, true
		case t.joins(c):
			t.now.add(c, t.sep)
		default:
			done := t.now
			t.now = t.begin(c, done)
			if done != nil {
				rec, e := t.give(done)
				return rec, e, true
			}
		}
	}
	done := t.now
	if t.now = nil; done == nil {
		return Record{}, nil, false
	}
	if done.bad != nil && !t.known {
		done.bad = &Error{Line: done.line, Want: "the speakers' names with their words", Found: "no speaker in the whole source", Fatal: true}
	}
	rec, e := t.give(done)
	return rec, e, true
}

// joins reports whether a cue goes on with the turn under way.
func (t *turns) joins(c cue) bool {
	now := t.now
	switch {
	case now == nil || c.change || c.speaker != "" && c.speaker != now.label && fold(c.speaker) != now.folded:
		return false
	case now.bad != nil:
		return true // one error for all the words that are nobody's
	case len(now.text)+len(t.sep)+len(c.text) > maxTurn:
		return false
	case t.gap < 0 || now.end == nil || c.start == nil || *c.start-*now.end <= t.gap:
		return true
	}
	return t.midSentence(now.text, c.text)
}

// midSentence reports whether a sentence goes from one cue into the next. It
// does where the first lacks a sentence's end or, as Zoom puts a full stop at
// every breath ("I just want." and "want it to stop."), where the next begins
// with a small letter.
func (t *turns) midSentence(before []byte, next string) bool {
	if t.cues.ended*8 < t.cues.heard {
		return false // a source without punctuation
	}
	first, _ := utf8.DecodeRuneInString(next)
	return !endsSentence(before) || unicode.IsLower(first)
}

// endsSentence reports whether a text ends where a sentence does. Quotes and
// brackets behind the full stop do not count.
func endsSentence(text []byte) bool {
	s := strings.TrimRight(string(text[max(0, len(text)-64):]), " \t\n\"')]}”’»")
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".?!…。？！", last)
}

// begin opens a turn with a cue; before is the turn before it or nil.
func (t *turns) begin(c cue, before *joining) *joining {
	if c.speaker == "" && !c.change && before != nil {
		c.speaker = before.label // the same speaker after a pause
	}
	j := &joining{label: c.speaker, folded: fold(c.speaker), line: c.line, start: c.start, end: c.end}
	role, party, ok := t.set.who.ofLabel(c.speaker)
	switch {
	case j.folded == "":
		j.bad = &Error{Line: c.line, Want: "the name of a speaker before the first words"}
		if t.known {
			j.bad.Want = "the name of whoever speaks now"
		}
		return j
	case !ok && !t.set.unassigned:
		j.bad = &Error{Line: c.line, Want: "a speaker with a role, or a role for this speaker", Found: "a name without one"}
		t.known = true
		return j
	}
	t.known = true
	j.role, j.party = role, party
	j.text = append(make([]byte, 0, 2*len(c.text)), c.text...)
	return j
}

// add joins a cue to the turn.
func (j *joining) add(c cue, sep string) {
	if c.end != nil {
		j.end = c.end
	}
	if j.bad != nil || c.text == "" {
		return
	}
	if len(j.text) > 0 {
		j.text = append(j.text, sep...)
	}
	j.text = append(j.text, c.text...)
}

// give makes the record of a turn.
func (t *turns) give(j *joining) (Record, *Error) {
	if j.bad != nil {
		return Record{}, j.bad
	}
	rec := Record{Conversation: t.set.conversation, Line: j.line}
	rec.Turn = mi.Turn{Number: t.number, Role: j.role, Party: j.party, Text: string(j.text), Start: j.start, End: j.end}
	t.number++
	return rec, nil
}
