package transcript

import (
	"io"
	"iter"

	"github.com/evoke-mi/evoke/mi"
)

// Coded reads the conversations of a table with AnnoMI's columns together with
// their codes, be they AnnoMI's own, those of people who corrected a table that
// [CodedTable] wrote, or that table as it is. Columns that are not there are
// codes that nobody gave; of the codes, one column at least has to be there. A turn
// whose cells are all "n/a" is not coded. Where several coded a turn, in rows of
// their own, the first of them counts.
//
// Probabilities are not read: the codes are taken for certain, but for a valence
// that is marked abstained. A code that is none is an *[Error], and the turn is
// left out. Otherwise it reads as [Reader.Conversations] does; any other format
// is an *[Error].
func (r Reader) Coded(src io.Reader) iter.Seq2[mi.Coded, error] {
	return func(yield func(mi.Coded, error) bool) {
		bad := func(e *Error) bool {
			e.Name = r.Name
			return yield(mi.Coded{}, e) && !e.Fatal
		}
		var now gathering
		var codes []mi.CodedTurn
		finish := func() mi.Coded {
			c := now.finish(r.Goal)
			coded := mi.Coded{ID: c.ID, Goal: c.Goal, Parties: c.Parties, Turns: codes}
			codes = nil
			return coded
		}
		p, e := r.open(src)
		if e != nil {
			e.Fatal = true
			bad(e)
			return
		}
		table, ok := annomiOf(p)
		if !ok {
			bad(&Error{Want: "a table with AnnoMI's columns, which alone has codes", Found: "another format", Fatal: true})
			return
		}
		var at codeColumns
		silent, known := true, false
		for {
			rec, e, more := p.next()
			if !more {
				break
			}
			silent = false
			if e == nil && !known {
				if known = true; !at.find(table.header) {
					e = &Error{Line: 1, Want: "at least one column of codes, such as main_therapist_behaviour or client_talk_type", Found: "none", Fatal: true}
				}
			}
			var t mi.CodedTurn
			if e == nil {
				if t, e = at.read(table, rec.Turn); e != nil {
					e.Line = rec.Line
				}
			}
			if e != nil {
				if !bad(e) {
					return
				}
				continue
			}
			if now.open && rec.Conversation != now.ID && !yield(finish(), nil) {
				return
			}
			now.add(rec)
			codes = append(codes, t)
		}
		switch {
		case silent:
			bad(&Error{Want: "at least one turn", Found: "none", Fatal: true})
		case now.open:
			yield(finish(), nil)
		}
	}
}

// annomiOf gives the parser of a table with AnnoMI's columns, if p is one.
func annomiOf(p parser) (*annomiParser, bool) {
	o, ok := p.(*orderedParser)
	if !ok {
		return nil, false
	}
	table, ok := o.parser.(*annomiParser)
	return table, ok
}
