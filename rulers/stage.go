package rulers

// A Stage is a band of a readiness ruler. The zero value is unset. Stage names
// should not limit the talk, and Motivational Interviewing does not depend on
// stages (field guide 5.5).
type Stage string

// The stages.
const (
	StageNotReady Stage = "not ready"
	StageUnsure   Stage = "unsure"
	StageReady    Stage = "ready"
)

// Stages lists the stages in their own order.
func Stages() []Stage { return []Stage{StageNotReady, StageUnsure, StageReady} }

// Valid reports whether s is one of [Stages].
func (s Stage) Valid() bool { _, err := ParseStage(string(s)); return err == nil }

// ParseStage reads a stage; anything else is a *[mi.LabelError].
func ParseStage(s string) (Stage, error) { return parse("stage", s, Stages()) }

// A Staging is a convention that puts a readiness ruler to 10 into bands. No
// study shows that the bands mean more than the number; sources disagree on
// them, so a stage always comes with its staging.
type Staging struct {
	// Name is short, Source where the bands stand.
	Name   string `json:"name"`
	Source string `json:"source"`
	// Unsure and Ready are the lowest numbers of the two upper bands.
	Unsure float64 `json:"unsure"`
	Ready  float64 `json:"ready"`
}

// CommonStaging has the bands of many clinic sheets: 0-3, 4-6, 7-10.
func CommonStaging() Staging {
	return Staging{Name: "0-3, 4-6, 7-10", Source: "clinic sheets, a convention without a study (field guide 5.5)", Unsure: 4, Ready: 7}
}

// BertholetStaging has the bands of one study: 1-4, 5-7, 8-10.
func BertholetStaging() Staging {
	return Staging{Name: "1-4, 5-7, 8-10", Source: "Bertholet et al. 2012, BMC Public Health 12:708 (field guide 5.5)", Unsure: 5, Ready: 8}
}

// Of returns the stage of a reading of readiness on a scale from 0 or 1 to 10.
// It reports false for any other scale, for a reading without a number, and for
// a range that lies across two bands.
func (s Staging) Of(x Reading) (Stage, bool) {
	scale := x.Scale.orDefault()
	if !x.Valued || scale.Max != 10 || scale.Min < 0 || scale.Min > 1 || !scale.Contains(x.Low) || !scale.Contains(x.High) {
		return "", false
	}
	if low := s.at(x.Low); low == s.at(x.High) {
		return low, true
	}
	return "", false
}

func (s Staging) at(x float64) Stage {
	switch {
	case x >= s.Ready:
		return StageReady
	case x >= s.Unsure:
		return StageUnsure
	}
	return StageNotReady
}

// Stage returns the locale's name for a stage, "" for one that is none.
func (l *Locale) Stage(s Stage) string {
	for i, t := range Stages() {
		if s == t {
			return l.data.Sheet.Stages[i]
		}
	}
	return ""
}
