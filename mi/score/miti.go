package score

import "github.com/evoke-mi/evoke/mi"

// MITI is the counsellor's side as MITI 4.2.1 counts it (behaviour counts; field
// guide 2). The zero value is of no talk.
type MITI struct {
	By Basis `json:"by"`
	// Volleys is how many volleys were counted; see [Volleys].
	Volleys int `json:"volleys"`
	// Uncoded is how many of the counsellor's turns have no codes that MITI's
	// follow from. They count for nothing.
	Uncoded int `json:"uncoded"`
	// Counts has the number of volleys with each of [mi.MITICodes], in their
	// order.
	Counts []MITICount `json:"counts"`
	// CRShare is %CR, CR / (SR + CR). Coders hardly agree on what makes a
	// reflection complex: take it with caution (field guide 12).
	CRShare Ratio `json:"cr_share"`
	// RQ is R:Q, (SR + CR) / Q.
	RQ Ratio `json:"rq"`
	// Adherent is Seek + AF + Emphasize, NonAdherent is Confront + Persuade.
	// Persuading with permission is in neither.
	Adherent    int `json:"mi_adherent"`
	NonAdherent int `json:"mi_non_adherent"`
	// Globals are a person's ratings, nil where nobody has given them. Technical
	// and Relational are undefined then. See [Report.Rate].
	Globals    *Globals `json:"globals"`
	Technical  Ratio    `json:"technical"`
	Relational Ratio    `json:"relational"`
	// Standings has the four scores for which the manual gives thresholds.
	Standings []Standing `json:"standings"`
}

// A MITICount is the count of a code.
type MITICount struct {
	Code  mi.MITICode `json:"code"`
	Count int         `json:"count"`
}

// A Standing is a score beside its threshold.
type Standing struct {
	Threshold
	Value Ratio `json:"value"`
	// Level is the bound that is reached, "" where the value is undefined.
	Level Level `json:"level"`
}

// Count returns the count of a code, 0 for one that MITI does not have.
func (m MITI) Count(c mi.MITICode) int {
	for _, n := range m.Counts {
		if n.Code == c {
			return n.Count
		}
	}
	return 0
}

// mitiOfVolleys counts volleys.
func mitiOfVolleys(vs []parsed) MITI {
	var n [len(codes)]int
	m := MITI{By: ByMITI, Volleys: len(vs), Counts: make([]MITICount, len(codes))}
	for i := range vs {
		m.Uncoded += vs[i].Uncoded
		for _, c := range vs[i].Codes {
			n[mitiRow(c)]++
		}
	}
	for i, c := range codes {
		m.Counts[i] = MITICount{Code: c, Count: n[i]}
	}
	simple, complicated := m.Count(sr), m.Count(cr)
	m.CRShare = shareOf(complicated, simple, ByMITI)
	m.RQ = counted(simple+complicated, m.Count(q), ByMITI)
	m.Adherent = m.Count(seek) + m.Count(af) + m.Count(emph)
	m.NonAdherent = m.Count(confr) + m.Count(pers)
	m.Technical, m.Relational = Ratio{By: ByRating}, Ratio{By: ByRating}
	m.Standings = m.standings()
	return m
}

// standings puts the scores beside the thresholds.
func (m *MITI) standings() []Standing {
	out := make([]Standing, len(thresholds))
	for i, t := range thresholds {
		var v Ratio
		switch t.Measure {
		case MeasureRelational:
			v = m.Relational
		case MeasureTechnical:
			v = m.Technical
		case MeasureCR:
			v = m.CRShare
		case MeasureRQ:
			v = m.RQ
		}
		out[i] = Standing{Threshold: t, Value: v, Level: t.Level(v)}
	}
	return out
}
