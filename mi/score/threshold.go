package score

import "slices"

// The labels of thresholds, to be shown beside them.
const (
	// ExpertOpinion is how the authors of MITI 4.2.1 describe its thresholds:
	// without normative or validity data, and not comparable with those of
	// earlier versions (field guide 2.6).
	ExpertOpinion = "expert opinion, MITI 4.2.1"
	// OlderRule is for thresholds of MISC 1 and 2 and MITI 2 and 3, as textbooks
	// hand them down. They are not checked against the manuals and are not to be
	// shown as a verdict (field guide 3.6).
	OlderRule = "older rule of thumb, MISC 1-2 and MITI 2-3, unverified"
)

// A Threshold is a pair of bounds for a measure: Fair is basic competence, Good
// is proficiency.
type Threshold struct {
	Measure Measure `json:"measure"`
	Fair    float64 `json:"fair"`
	Good    float64 `json:"good"`
	// AtMost is set where less is better: a value reaches the bound if it is
	// below it.
	AtMost bool `json:"at_most,omitempty"`
	// Label says where the bounds come from and what they are worth.
	Label string `json:"label"`
}

// thresholds holds those of MITI 4.2.1, section on summary scores (field
// guide 2.6). It gives none for the MI-adherent and non-adherent totals.
var thresholds = [...]Threshold{
	{Measure: MeasureRelational, Fair: 3.5, Good: 4, Label: ExpertOpinion},
	{Measure: MeasureTechnical, Fair: 3, Good: 4, Label: ExpertOpinion},
	{Measure: MeasureCR, Fair: 0.4, Good: 0.5, Label: ExpertOpinion},
	{Measure: MeasureRQ, Fair: 1, Good: 2, Label: ExpertOpinion},
}

// olderThresholds holds those of field guide 3.6.
var olderThresholds = [...]Threshold{
	{Measure: MeasureRQ, Fair: 1, Good: 2, Label: OlderRule},
	{Measure: MeasureOQ, Fair: 0.5, Good: 0.7, Label: OlderRule},
	{Measure: MeasureCR, Fair: 0.4, Good: 0.5, Label: OlderRule},
	{Measure: MeasureMIC, Fair: 0.9, Good: 1, Label: OlderRule},
	{Measure: MeasureTalkTime, Fair: 0.6, Good: 0.5, AtMost: true, Label: OlderRule},
}

// Thresholds returns the thresholds of MITI 4.2.1, which [Report] uses.
func Thresholds() []Threshold { return slices.Clone(thresholds[:]) }

// OlderThresholds returns those of earlier instruments. No report uses them:
// they are for reading older studies.
func OlderThresholds() []Threshold { return slices.Clone(olderThresholds[:]) }

// A Level says which bound of a threshold a value reaches. The zero value is
// for a measure that is undefined.
type Level string

// The levels. LevelBelow is the absence of the lower bound and no judgement.
const (
	LevelBelow Level = "below fair"
	LevelFair  Level = "fair"
	LevelGood  Level = "good"
)

// Level returns the level of a ratio, "" where it is undefined.
func (t Threshold) Level(r Ratio) Level {
	v, ok := r.Number()
	reaches := func(bound float64) bool {
		if t.AtMost {
			return v < bound
		}
		return v >= bound
	}
	switch {
	case !ok:
		return ""
	case reaches(t.Good):
		return LevelGood
	case reaches(t.Fair):
		return LevelFair
	}
	return LevelBelow
}
