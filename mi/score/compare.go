package score

import "slices"

// A Value is one number of a report with its name.
type Value struct {
	Measure Measure `json:"measure"`
	By      Basis   `json:"by"`
	// Number is nil where the measure is undefined.
	Number *float64 `json:"number"`
}

// Values lists the numbers of a report one by one, always the same ones in the
// same order: for a row of a table, and for [Compare]. The counts of codes have
// the code for a name.
func (r Report) Values() []Value {
	var out []Value
	add := func(m Measure, by Basis, number *float64) {
		out = append(out, Value{Measure: m, By: by, Number: number})
	}
	ratio := func(m Measure, x Ratio) { add(m, x.By, x.Value) }
	count := func(m Measure, by Basis, n int) { add(m, by, new(float64(n))) }

	ratio(MeasureTechnical, r.MITI.Technical)
	ratio(MeasureRelational, r.MITI.Relational)
	ratio(MeasureCR, r.MITI.CRShare)
	ratio(MeasureRQ, r.MITI.RQ)
	count(MeasureAdherent, ByMITI, r.MITI.Adherent)
	count(MeasureNonAdherent, ByMITI, r.MITI.NonAdherent)
	count(MeasureVolleys, ByMITI, r.MITI.Volleys)
	for _, c := range codes {
		count(Measure(c), ByMITI, r.MITI.Count(c))
	}
	ratio(MeasureMIC, r.MISC.MICShare)
	ratio(MeasureOQ, r.MISC.OQShare)
	ratio(MeasureCR, r.MISC.CRShare)
	count(MeasureConsistent, ByMISC, r.MISC.Consistent.Count)
	count(MeasureInconsistent, ByMISC, r.MISC.Inconsistent.Count)
	for _, c := range miscCodes {
		count(Measure(c), ByMISC, r.MISC.Count(c))
	}
	for _, t := range []struct {
		Talk
		by Basis
	}{{r.Client.ByTurn, ByTurn}, {r.Client.ByUtterance, ByUtterance}} {
		add(MeasureCT, t.by, t.CTShare.Value)
		count(MeasureChange, t.by, t.Change)
		count(MeasureSustain, t.by, t.Sustain)
		count(MeasureNeutral, t.by, t.Neutral)
	}
	add(MeasureSlope, ByUtterance, r.Client.Course.Slope.PerTenth)
	count(MeasureDiscord, ByTurn, r.Client.Discord.Turns)
	add(MeasureRQ, ByExpectation, r.Expected.RQ.Value)
	add(MeasureCT, ByExpectation, r.Expected.CTShare.Value)
	counsellor := Airtime{}
	if len(r.Share.Roles) > 0 {
		counsellor = r.Share.Roles[0]
	}
	add(MeasureTalkTime, ByWords, counsellor.WordShare.Value)
	add(MeasureTalkTime, r.Share.TimeBy, counsellor.TimeShare.Value)
	count(MeasureRun, ByVolley, r.Questions.Volleys)
	return out
}

// A Contrast is one number of two sessions.
type Contrast struct {
	Measure Measure `json:"measure"`
	By      Basis   `json:"by"`
	// First and Second are the number in either, nil where it is undefined.
	First  *float64 `json:"first"`
	Second *float64 `json:"second"`
	// Change is Second less First, nil where either is undefined.
	Change *float64 `json:"change"`
}

// A Comparison is two sessions side by side. It says what differs and not
// whether that means anything: see Notes.
type Comparison struct {
	// First and Second are the names of the conversations.
	First  string `json:"first"`
	Second string `json:"second"`
	// Contrasts has every number of [Report.Values], in their order.
	Contrasts []Contrast `json:"contrasts"`
	Notes     []Note     `json:"notes"`
}

// Compare puts two sessions side by side.
func Compare(first, second Report) Comparison {
	c := Comparison{First: first.Conversation, Second: second.Conversation, Notes: []Note{NoteDescriptive}}
	note := func(n Note, holds bool) {
		if holds {
			c.Notes = append(c.Notes, n)
		}
	}
	note(NoteLengths, first.MITI.Volleys != second.MITI.Volleys || first.Turns != second.Turns)
	note(NoteWeights, !slices.Equal(first.Models, second.Models))
	note(NoteGoals, first.Goal != second.Goal)
	note(NoteTimes, first.Share.TimeBy != second.Share.TimeBy && first.Share.TimeBy != "" && second.Share.TimeBy != "")
	for _, n := range slices.Concat(first.Notes, second.Notes) {
		note(n, !slices.Contains(c.Notes, n))
	}
	others := second.Values()
	for i, v := range first.Values() {
		o := others[i]
		d := Contrast{Measure: v.Measure, By: v.By, First: v.Number, Second: o.Number}
		if v.Number == nil {
			d.By = o.By
		}
		if v.Number != nil && o.Number != nil && v.By == o.By {
			d.Change = new(*o.Number - *v.Number)
		}
		c.Contrasts = append(c.Contrasts, d)
	}
	return c
}
