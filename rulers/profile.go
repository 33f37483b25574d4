package rulers

// A Profile is where importance and confidence put a person, and so what to
// work on (Rollnick, Mason & Butler 1999; field guide 5.4). The zero value is
// unset.
type Profile string

// The profiles.
const (
	LowLow   Profile = "low importance, low confidence"
	LowHigh  Profile = "low importance, high confidence"
	HighLow  Profile = "high importance, low confidence"
	HighHigh Profile = "high importance, high confidence"
)

// Profiles lists the profiles in their own order.
func Profiles() []Profile { return []Profile{LowLow, LowHigh, HighLow, HighHigh} }

// Valid reports whether p is one of [Profiles].
func (p Profile) Valid() bool { _, err := ParseProfile(string(p)); return err == nil }

// ParseProfile reads a profile; anything else is a *[mi.LabelError].
func ParseProfile(s string) (Profile, error) { return parse("profile", s, Profiles()) }

// Cuts are the parts of a scale above which a reading is called high, from 0 to
// 1. The zero value is the middle of both scales. Cuts are conventions: 5 and
// 6 or 7 of 10 are in use; Brief Action Planning asks for more confidence
// below 7 (field guide 5.4).
type Cuts struct {
	Importance float64 `json:"importance,omitempty"`
	Confidence float64 `json:"confidence,omitempty"`
}

// Of returns the profiles that an importance and a confidence reading allow, in
// their own order: one, or several where a range lies across a cut. It returns
// none where one of them has no number within its scale.
func (c Cuts) Of(importance, confidence Reading) []Profile {
	i, okI := sides(importance, c.Importance)
	j, okJ := sides(confidence, c.Confidence)
	if !okI || !okJ {
		return nil
	}
	var out []Profile
	for k, p := range Profiles() {
		if i[k/2] && j[k%2] {
			out = append(out, p)
		}
	}
	return out
}

// sides reports whether a reading may be low and whether it may be high.
func sides(x Reading, cut float64) (side [2]bool, ok bool) {
	if cut == 0 {
		cut = 0.5
	}
	if !x.Valued || x.Normal.Low < 0 || x.Normal.High > 1 {
		return side, false
	}
	return [2]bool{x.Normal.Low <= cut, x.Normal.High > cut}, true
}

// Profile returns the locale's words for a profile, zero for one that is none.
func (l *Locale) Profile(p Profile) ProfileTexts {
	for i, q := range Profiles() {
		if p == q {
			return l.data.Sheet.Profiles[i]
		}
	}
	return ProfileTexts{}
}
