package transcript

import (
	"encoding/csv"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// csvParser reads a table by the columns that were found in its header.
type csvParser struct {
	rows    rows
	set     setup
	at      tableColumns
	begun   bool
	counted int
	last    string // the conversation of the row before
}

func openCSV(s *source, set setup) parser {
	delimiter, sep := delimiterOf(s.head, set.columns)
	plain := delimiter == '\t' && !quotesSoundly(s.head, delimiter)
	p := &csvParser{set: set}
	if plain {
		if sep {
			_, _ = s.next()
		}
		p.rows = &plainRows{src: s}
	} else {
		limit := &limited{in: s.in}
		q := &quotedRows{annomiParser: annomiParser{csv: csv.NewReader(limit), limit: limit}, sep: sep}
		q.csv.ReuseRecord, q.csv.Comma = true, delimiter
		p.rows = q
	}
	return ordered(p, true)
}

func (p *csvParser) next() (Record, *Error, bool) {
	for {
		cells, e, more := p.rows.row()
		switch {
		case e != nil || !more:
			return Record{}, e, more
		case !p.begun:
			p.begun = true
			if p.at, e = p.set.columns.find(cells); e != nil {
				e.Line = p.rows.at()
				return Record{}, e, true
			}
		case slices.ContainsFunc(cells, func(s string) bool { return s != "" }):
			rec, e := p.record(cells)
			if e != nil {
				e.Line = p.rows.at()
				return Record{}, e, true
			}
			rec.Line = p.rows.at()
			return rec, nil, true
		}
	}
}

// cell gives the cell of a column, "" for one that does not apply.
func (p *csvParser) cell(cells []string, column int) string {
	if p.at.at[column] < 0 {
		return ""
	}
	s := strings.TrimSpace(cells[p.at.at[column]])
	switch strings.ToLower(s) {
	case none, "na", "nan", "null", "none", "-":
		return ""
	}
	return s
}

// record reads a row. Texts that it keeps are cloned; see annomiParser.record.
func (p *csvParser) record(cells []string) (rec Record, e *Error) {
	rec.Conversation = p.set.conversation
	if p.at.at[tabConversation] >= 0 {
		id := p.cell(cells, tabConversation)
		switch {
		case id == "":
			return rec, &Error{Want: "a name in the column of the conversation", Found: "an empty cell"}
		case id != p.last:
			p.last, p.counted = strings.Clone(id), 0
		}
		rec.Conversation = p.last
	}
	if p.at.at[tabTurn] < 0 {
		rec.Number = p.counted
	} else if rec.Number, e = wholeNumber(p.cell(cells, tabTurn)); e != nil {
		return rec, e
	}
	if rec.Role, rec.Party, e = p.who(p.cell(cells, tabRole), p.cell(cells, tabSpeaker)); e != nil {
		return rec, e
	}
	rec.Party = strings.Clone(rec.Party)
	rec.Text = strings.Clone(cells[p.at.at[tabText]])
	rec.Goal = mi.ParseGoal(p.cell(cells, tabGoal))
	for _, t := range []struct {
		column int
		to     **float64
	}{{tabStart, &rec.Start}, {tabEnd, &rec.End}} {
		var ok bool
		if *t.to, ok = p.time(cells, t.column); !ok {
			return rec, &Error{Want: "a time in the column for " + usual[t.column].field + ": H:MM:SS, M:SS or a number"}
		}
	}
	p.counted++
	return rec, nil
}

// who finds out who speaks. A speaker who says the role is the role; otherwise
// the speaker is the party, and the role stands beside or has to be named.
func (p *csvParser) who(role, speaker string) (mi.Role, string, *Error) {
	if speaker == "" && role == "" {
		return "", "", &Error{Want: "a label in the column of the speaker", Found: "an empty cell"}
	}
	if named, ok := p.set.who.named(speaker, role); ok {
		party := speaker
		if _, says := RoleOf(speaker); says {
			party = ""
		}
		return named, party, nil
	}
	r, party, ok := p.set.who.ofLabel(speaker)
	if said, is := RoleOf(role); is {
		if ok && party == "" && r == said {
			return said, "", nil
		}
		return said, speaker, nil
	}
	switch {
	case ok && speaker != "":
		return r, party, nil
	case speaker == "":
		party = role
	}
	if p.set.unassigned {
		return "", party, nil
	}
	return "", "", &Error{Want: "a speaker with a role, or a role for this speaker", Found: "a name without one"}
}

// time reads a time as tables have them: with a decimal comma, or in
// milliseconds where the header says so.
func (p *csvParser) time(cells []string, column int) (*float64, bool) {
	t, ok := parseMoment(strings.Replace(p.cell(cells, column), ",", ".", 1))
	if ok && t != nil && p.at.millis[column] {
		t = new(*t / 1000)
	}
	return t, ok
}

// wholeNumber reads a turn's number, which a spreadsheet may have made 12.0.
func wholeNumber(s string) (int, *Error) {
	whole, fraction, _ := strings.Cut(s, ".")
	n, err := strconv.Atoi(whole)
	if err != nil || strings.Trim(fraction, "0") != "" {
		return 0, &Error{Want: "a whole number in the column of the turn"}
	}
	return n, nil
}
