package transcript

import (
	"io"
	"iter"
	"path/filepath"
	"strings"
	"time"

	"github.com/evoke-mi/evoke/mi"
)

// A Record is one turn as a source holds it. Its JSON is a line that [JSONL]
// reads.
type Record struct {
	// Conversation names the conversation. Where the source does not, it is
	// the file's name without directory and extension, and "1" for a source
	// without a name.
	Conversation string `json:"conversation"`
	// Goal is the goal that the source names for this turn's conversation, and
	// the reader's where it names none.
	Goal mi.Goal `json:"goal,omitzero"`
	// Turn is the turn itself. Its Number is the number in the source, counted
	// from 0 where the source has no numbers. Its Party is set where the
	// source tells it apart from the role.
	mi.Turn
	// Line is the line in the source, from 1, where the record starts.
	Line int `json:"line,omitempty"`
}

// A Reader reads turns from sources. The zero Reader finds the format out by
// itself and knows the roles that [RoleOf] knows. A Reader is a plain value; it
// is safe for concurrent use as long as its Roles are left alone.
type Reader struct {
	// Format is the format of the sources; "" for [Detect].
	Format Format
	// Name is the name of the file. It stands in errors, its extension helps
	// to find the format, and it names a conversation that has no name.
	Name string
	// Roles gives the roles of parties by their labels, whose letter case does
	// not count. It wins over everything that the source says.
	Roles map[string]mi.Role
	// Goal is the goal of conversations for which the source names none.
	Goal mi.Goal
	// Unassigned lets turns through whose speaker has a label that says no
	// role: Role is "" then, and Party the label, for [ProposeRoles] to find out
	// who is who. Without it such a turn is bad. In a text, a label that nobody
	// has named counts for one where it comes twice, because a line may open with
	// a word and a colon and be talk; in JSONL, role is missing or empty.
	Unassigned bool
	// Pause is the longest silence within one turn where the source is cut into
	// cues, subtitles say: after a longer one the same speaker's next sentence is
	// a turn of its own. 0 stands for two seconds; below 0 there is no limit.
	Pause time.Duration
	// Columns names the columns of a table, where they are not the usual ones. A
	// source without a Format is then [CSV].
	Columns Columns
}

// defaultPause is what [Reader.Pause] stands for, in seconds.
const defaultPause = 2.0

// Records reads the turns of a source one after another, in memory that does
// not grow with it. A bad record is a zero Record with an *[Error], and the next
// record comes after it unless the error is marked Fatal, which ends the
// sequence. To stop at the first bad record, break.
//
// Bad are, among others: a line that is not what the format prescribes, a
// speaker without a role, a turn whose number is not above the one before it,
// and a turn of a conversation that had ended (the package comment says how far
// back that is known). Fatal are: a source that is no text or not of the
// format at all, that fails to be read, or that ends without a single turn or
// error.
//
// The sequence uses src up: it can be ranged over once.
func (r Reader) Records(src io.Reader) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		bad := func(e *Error) bool {
			e.Name = r.Name
			return yield(Record{}, e) && !e.Fatal
		}
		p, e := r.open(src)
		if e != nil {
			e.Fatal = true
			bad(e)
			return
		}
		silent := true
		for {
			rec, e, more := p.next()
			if !more {
				break
			}
			silent = false
			if e != nil {
				if !bad(e) {
					return
				}
				continue
			}
			if rec.Goal == (mi.Goal{}) {
				rec.Goal = r.Goal
			}
			if !yield(rec, nil) {
				return
			}
		}
		if silent {
			bad(&Error{Want: "at least one turn", Found: "none", Fatal: true})
		}
	}
}

// A parser gives the records of a source in one format, each of them a turn or
// an error, and more is false behind the last. It is not called again after
// that, or after a fatal error.
type parser interface {
	next() (rec Record, e *Error, more bool)
}

// open finds the format of a source and its parser.
func (r Reader) open(src io.Reader) (parser, *Error) {
	who, e := foldRoles(r.Roles)
	if e != nil {
		return nil, e
	}
	if r.Format != "" && !r.Format.Valid() {
		return nil, unknownFormat()
	}
	s := newSource(src)
	if s.foreign != "" {
		return nil, &Error{Want: "text", Found: s.foreign}
	}
	format := r.Format
	if format == "" && r.Columns != (Columns{}) {
		format = CSV
	}
	if format == "" {
		var found string
		if format, found = detect(r.Name, s.head); format == "" {
			e := unknownFormat()
			e.Found = found
			return nil, e
		}
	}
	if r.Format == Text {
		// Its lines with labels would pass for plain text, times and all.
		if other, found := detect("", s.head); other == VTT || other == SRT || other == CHAT {
			return nil, &Error{Want: "plain text", Found: "the format " + string(other) + ", as " + found}
		}
	}
	form, _ := formOf(format)
	if !form.crs && oldMacLines(s.head) {
		s.crLines()
	}
	return form.open(s, setup{
		who: who, conversation: r.unnamed(), unassigned: r.Unassigned, gap: r.pause(), columns: r.Columns,
	}), nil
}

// pause is the longest silence in seconds within a turn; below 0 for any.
func (r Reader) pause() float64 {
	if r.Pause == 0 {
		return defaultPause
	}
	return r.Pause.Seconds()
}

func openAnnoMI(s *source, set setup) parser {
	p := newAnnoMI(s, set.who)
	p.unassigned = set.unassigned
	return ordered(p, true)
}

func openJSONL(s *source, set setup) parser {
	return ordered(&jsonlParser{src: s, who: set.who, unassigned: set.unassigned}, false)
}

func openText(s *source, set setup) parser {
	p := newText(s, set.who, set.conversation)
	p.unassigned = set.unassigned
	return p
}

// unnamed is the name of the conversation in a source that does not give one.
func (r Reader) unnamed() string {
	base := filepath.Base(r.Name)
	base = strings.TrimSuffix(base, filepath.Ext(base))
	if r.Name == "" || r.Name == "-" || base == "" {
		return "1"
	}
	return base
}
