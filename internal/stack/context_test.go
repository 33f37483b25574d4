package stack

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
)

var (
	towards = [NValences]float64{0.8, 0.1, 0.1}
	away    = [NValences]float64{0, 0, 1} // as a person who corrects a code puts it
	asked   = [NMains]float64{0.9, 0.05, 0.03, 0.02}
	told    = [NMains]float64{0, 0, 1, 0}
)

func said(s string, v ...[NValences]float64) Past {
	return Past{Text: s, Valence: append(v, [NValences]float64{})[0]}
}

func offered(s string, m ...[NMains]float64) Past {
	return Past{Counsellor: true, Text: s, Main: append(m, [NMains]float64{})[0]}
}

// TestContext shows what of the turns before reaches the model.
func TestContext(t *testing.T) {
	const mine, hers = false, true // whose turn is coded
	for name, tc := range map[string]struct {
		counsellor bool
		past       []Past
		want       Turn
	}{
		"nothing before": {mine, nil, Turn{}},
		"the other side spoke, nothing coded": {
			mine,
			[]Past{offered("a?")},
			Turn{Input: features.Input{Other: "a?", Index: 1}},
		},
		"the same side spoke": {
			mine,
			[]Past{said("a")},
			Turn{Input: features.Input{Own: "a", Index: 1}},
		},
		"both, the latest of each": {
			mine,
			[]Past{offered("a"), said("b"), offered("c"), said("d"), offered("e")},
			Turn{Input: features.Input{Other: "e", Own: "d", Earlier: "c", Index: 5}},
		},
		"the same for the counsellor": {
			hers,
			[]Past{said("a"), offered("b"), said("c")},
			Turn{Input: features.Input{Other: "c", Own: "b", Earlier: "a", Index: 3}},
		},
		"one's own turn lies between": {
			mine,
			[]Past{offered("a"), said("b")},
			Turn{Input: features.Input{Other: "a", Own: "b", Follows: true, Index: 2}},
		},
		"the other side four back": {
			mine,
			[]Past{offered("a"), said("b"), said("c"), said("d")},
			Turn{Input: features.Input{Other: "a", Own: "d", Follows: true, Index: 4}},
		},
		"the other side not five back": {
			mine,
			[]Past{offered("a"), said("b"), said("c"), said("d"), said("e")},
			Turn{Input: features.Input{Own: "e", Index: 5}},
		},
		"one's own turn four back": {
			mine,
			[]Past{said("a"), offered("b"), offered("c"), offered("d")},
			Turn{Input: features.Input{Other: "d", Own: "a", Index: 4}},
		},
		"not five back": {
			mine,
			[]Past{said("a"), offered("b"), offered("c"), offered("d"), offered("e")},
			Turn{Input: features.Input{Other: "e", Index: 5}},
		},
		"a silent turn of one's own hides those before it": {
			mine,
			[]Past{said("a"), said(""), offered("b")},
			Turn{Input: features.Input{Other: "b", Index: 3}},
		},
		"one belief is also the mean": {mine, []Past{said("a", towards), offered("b", asked)}, Turn{
			Input:  features.Input{Other: "b", Own: "a", Index: 2},
			Belief: Belief{Client: towards, ClientMean: towards, Counsellor: asked, CounsellorMean: asked},
		}},
		"the latest, and a mean in which the nearer counts more": {hers, []Past{said("a", towards), offered("b", asked), said("c", away), offered("d", told)}, Turn{
			Input: features.Input{Other: "c", Own: "d", Earlier: "a", Follows: true, Index: 4},
			Belief: Belief{
				Client: away, ClientMean: [NValences]float64{0.8 * 0.75 / 1.75, 0.1 * 0.75 / 1.75, (1 + 0.1*0.75) / 1.75},
				Counsellor:     told,
				CounsellorMean: [NMains]float64{0.9 * 0.75 / 1.75, 0.05 * 0.75 / 1.75, (1 + 0.03*0.75) / 1.75, 0.02 * 0.75 / 1.75},
			},
		}},
		"a turn that is not coded is passed over": {hers, []Past{said("a", away), said("b")}, Turn{
			Input: features.Input{Other: "b", Index: 2}, Belief: Belief{Client: away, ClientMean: away},
		}},
		"each side's turns are read for that side's codes alone": {
			mine,
			[]Past{{Counsellor: true, Text: "a", Valence: towards}, {Text: "b", Main: asked}},
			Turn{Input: features.Input{Other: "a", Own: "b", Follows: true, Index: 2}},
		},
	} {
		now := features.Input{Text: "now", Goal: "smoking", Direction: "stop"}
		got := Context(now, tc.counsellor, len(tc.past), func(i int) Past { return tc.past[i] })
		tc.want.Text, tc.want.Goal, tc.want.Direction = now.Text, now.Goal, now.Direction
		require.Equal(t, tc.want.Input, got.Input, name)
		for _, p := range []struct{ want, got []float64 }{
			{tc.want.Belief.Client[:], got.Belief.Client[:]},
			{tc.want.Belief.ClientMean[:], got.Belief.ClientMean[:]},
			{tc.want.Belief.Counsellor[:], got.Belief.Counsellor[:]},
			{tc.want.Belief.CounsellorMean[:], got.Belief.CounsellorMean[:]},
		} {
			require.InDeltaSlice(t, p.want, p.got, 1e-12, name)
		}
	}
}

// TestCorrectedBelief shows that a code set by a person is taken as it stands,
// whatever was believed before.
func TestCorrectedBelief(t *testing.T) {
	past := []Past{offered("how come?", asked), said("it helps", towards)}
	before := Context(features.Input{Text: "and now?"}, true, 2, func(i int) Past { return past[i] }).Belief
	past[1].Valence = away
	after := Context(features.Input{Text: "and now?"}, true, 2, func(i int) Past { return past[i] }).Belief
	require.Equal(t, towards, before.Client)
	require.Equal(t, away, after.Client)
	require.Equal(t, before.Counsellor, after.Counsellor)
}

// TestMemory shows that a turn looks at no more than so many turns before it,
// however long the conversation.
func TestMemory(t *testing.T) {
	for _, n := range []int{1, Memory - 1, Memory, Memory + 1, 1000} {
		var seen []int
		turn := Context(features.Input{Text: "now"}, false, n, func(i int) Past {
			seen = append(seen, i)
			if i < n-Memory+1 { // the earliest that may count, and what may not
				return said("long ago", towards)
			}
			return offered("lately", asked)
		})
		require.Len(t, seen, min(n, Memory))
		require.Equal(t, n-1, seen[0])
		require.Equal(t, max(0, n-Memory), seen[len(seen)-1])
		require.Equal(t, n, turn.Index)
		require.Equal(t, n >= Memory, turn.Belief.Client == towards, "%d turns", n)
	}
}

// TestPlace shows where the layers find what they know besides the words.
func TestPlace(t *testing.T) {
	b := Belief{
		Client: [NValences]float64{1, 2, 3}, Counsellor: [NMains]float64{4, 5, 6, 7},
		ClientMean: [NValences]float64{8, 9, 10}, CounsellorMean: [NMains]float64{11, 12, 13, 14},
	}
	const belief = beliefInputs - 2
	for _, tc := range []struct {
		turn  Turn
		units int
		own   []float64
		want  []float64 // behind the belief itself
	}{
		{Turn{}, 0, b.Client[:], []float64{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}},
		{Turn{Belief: b}, 1, b.Client[:], []float64{1, 1, 0, 0, 1. / 8, 0, 1, 0, 0, 0, 0}},
		{
			Turn{Input: features.Input{Text: "sixteen letters!", Index: 3}},
			2, b.Client[:],
			[]float64{0, 0, 5. / 8, 2. / 8, 2. / 8, 0, 1, 0, 0, 0, 0},
		},
		{
			Turn{Input: features.Input{Text: "-well", Index: 200, Follows: true}, Belief: Belief{Client: b.Client}},
			300, b.Client[:],
			[]float64{1, 0, 3. / 8, 1, 1, 1, 1, 1, 1, 2, 3},
		},
		{Turn{Input: features.Input{Own: "and then \u2014"}}, 0, b.Counsellor[:], []float64{0, 0, 0, 0, 0, 0, 1, 1, 4, 5, 6, 7}},
	} {
		x := make([]float64, beliefInputs+placeInputs+len(tc.own))
		place(x, tc.turn, tc.units, tc.own)
		require.Equal(t, tc.want, x[belief:])
		if tc.turn.Belief == b {
			require.Equal(t, []float64{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}, x[:belief])
		}
	}
}

func TestGoesOn(t *testing.T) {
	for _, tc := range []struct {
		text, own string
		want      bool
	}{
		{"", "", false},
		{"yes", "no", false},
		{"a - b", "well-being is", false},
		{"-and then", "", true},
		{"\u2014and then", "", true},
		{"yes", "I was-", true},
		{"yes", "I was\u2014", true},
	} {
		require.Equal(t, tc.want, goesOn(features.Input{Text: tc.text, Own: tc.own}), "%q after %q", tc.text, tc.own)
	}
}
