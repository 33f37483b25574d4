package score

import (
	"io"

	"github.com/evoke-mi/evoke/mi"
)

// WriteParties writes what each party adds up to as a table: for clients words,
// change and sustain talk by utterance with %CT, for counsellors words,
// reflections and questions by volley with R:Q. Undefined numbers are dashes. The
// error is that of w.
func WriteParties(w io.Writer, rs []PartyReport) error {
	var f form
	f.line("PARTIES")
	head := func(some bool, format string, names ...any) {
		if some {
			f.line(format, names...)
		}
	}
	clients, counsellors := false, false
	for _, r := range rs {
		clients, counsellors = clients || r.Client != nil, counsellors || r.MITI != nil
	}
	head(clients, "  %-24s%7s%9s%8s%9s%9s", "Clients", "Words", "Share", "Change", "Sustain", "%CT")
	for _, r := range rs {
		if r.Client == nil {
			continue
		}
		u := r.Client.ByUtterance
		f.line("  %-24s%7d%9s%8d%9d%9s", r.title(), r.Share.Words, number(MeasureCT, r.Share.WordShare.Value), u.Change, u.Sustain, number(MeasureCT, u.CTShare.Value))
		if goal := plain(r.Goal.String()); goal != "" {
			f.line("    goal: %s", goal)
		}
	}
	head(counsellors, "  %-24s%7s%9s%8s%9s%9s", "Counsellors", "Words", "Share", "Reflect", "Question", "R:Q")
	for _, r := range rs {
		if m := r.MITI; m != nil {
			f.line("  %-24s%7d%9s%8d%9d%9s", r.title(), r.Share.Words, number(MeasureCT, r.Share.WordShare.Value), m.Count(sr)+m.Count(cr), m.Count(q), number(MeasureRQ, m.RQ.Value))
		}
	}
	_, err := io.WriteString(w, f.String())
	return err
}

// title is the party's name, cut to its column.
func (r PartyReport) title() string {
	name := []rune(plain(r.Party))
	switch {
	case len(name) == 0 && r.Role == mi.Client:
		return "(client)"
	case len(name) == 0:
		return "(counsellor)"
	case len(name) > 22:
		return string(name[:21]) + "…"
	}
	return string(name)
}
