package stack

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/features"
)

// place writes what a turn's layers know besides its words. Where a turn goes
// on with a sentence that the other side only nodded at, what the speaker's
// own turn before was taken for counts for itself: own is its part of the
// belief.
func place(x []float64, t Turn, units int, own []float64) {
	n := copy(x, t.Belief.Client[:])
	n += copy(x[n:], t.Belief.Counsellor[:])
	n += copy(x[n:], t.Belief.ClientMean[:])
	n += copy(x[n:], t.Belief.CounsellorMean[:])
	x[n] = known(t.Belief.Client[:])
	x[n+1] = known(t.Belief.Counsellor[:])
	x[n+2] = float64(features.Level(len(t.Text))) / 8
	x[n+3] = float64(features.Level(t.Index)) / 8
	x[n+4] = float64(features.Level(units)) / 8
	if t.Follows {
		x[n+5] = 1
	}
	x[n+6] = 1 // a bias of its own for typed talk, see [typed]
	if goesOn(t.Input) {
		x[n+7] = 1
		copy(x[n+8:], own)
	}
}

// typed puts the inputs of a turn that has no capital at its beginning or no
// mark at its end where the layers learn weights for such talk: chats and
// captions are coded by other habits than sessions written down.
func typed(x []float64, s string) {
	half := len(x) / 2
	if !plainTalk(s) {
		return
	}
	copy(x[half:], x[:half])
	clear(x[:half])
}

func plainTalk(s string) bool {
	s = strings.TrimLeft(strings.TrimRight(s, " \n\t"), " \n\t-\"'")
	if s == "" {
		return false
	}
	first, last := s[0], s[len(s)-1]
	return 'a' <= first && first <= 'z' || 'a' <= last && last <= 'z' || 'A' <= last && last <= 'Z' || '0' <= last && last <= '9'
}

// rule writes what grammar made of a thought unit: a 1 or a sign for its rule.
func rule(x []float64, r features.Reading) {
	clear(x[:nRules])
	switch {
	case r.Rule == features.NoRule:
	case r.Sign == 0:
		x[r.Rule-1] = 1
	default:
		x[r.Rule-1] = float64(r.Sign)
	}
}

// goesOn reports whether a turn takes up a sentence that was broken off.
func goesOn(in features.Input) bool {
	return strings.HasPrefix(in.Text, "-") || strings.HasPrefix(in.Text, "—") ||
		strings.HasSuffix(in.Own, "-") || strings.HasSuffix(in.Own, "—")
}

func known(p []float64) float64 {
	for _, x := range p {
		if x > 0 {
			return 1
		}
	}
	return 0
}
