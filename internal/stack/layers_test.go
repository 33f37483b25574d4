package stack

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
)

// TestToldTurns shows that the layer for told turns decides where the client's
// latest turn has a code for certain, and nowhere else.
func TestToldTurns(t *testing.T) {
	p := someParts()
	for i := range p.layer(LayerTold).weights {
		p.layer(LayerTold).weights[i] = 0
	}
	c := client(t, p)
	for _, tc := range []struct {
		client [NValences]float64
		told   bool
	}{
		{[NValences]float64{}, false},
		{[NValences]float64{0.9999, 0.0001, 0}, false},
		{[NValences]float64{1, 0, 0}, true},
		{[NValences]float64{0, 1, 0}, true},
		{[NValences]float64{0, 0, 1}, true},
	} {
		turn := turns()[3]
		turn.Input.Text = "The tin is at home." // grammar reads nothing in it
		turn.Belief.Client = tc.client
		turn.Belief.Counsellor = [NMains]float64{1}
		require.Equal(t, tc.told, c.layer(turn) == c.told)
		got, _ := c.Run(new(Scratch), turn, nil)
		require.Equal(t, tc.told, got == [NValences]float64{0.3334, 0.3333, 0.3333}, "the layer of zeros knows nothing")
	}
}

// TestBias shows that no bias changes nothing, that a large one leaves nothing
// neutral, neither a turn nor its thought units, and a small one everything, and
// that change and sustain talk keep their odds.
func TestBias(t *testing.T) {
	c := client(t, someParts())
	var s Scratch
	for _, turn := range turns() {
		p, units := c.Run(&s, turn, nil)
		turn.Bias = 0
		again, unitsAgain := c.Run(&s, turn, nil)
		require.Equal(t, p, again)
		require.Equal(t, units, unitsAgain)

		for bias, want := range map[float64]float64{60: 0, -60: 1} {
			turn.Bias = bias
			got, told := c.Run(&s, turn, nil)
			require.Equal(t, want, got[1], "%q", turn.Text)
			for i, u := range told {
				require.Equal(t, want, u.Valence[1])
				require.Equal(t, units[i].Kind, u.Kind, "the kind is that of change or sustain talk")
				if want == 0 {
					require.Equal(t, units[i].Valence[0] > units[i].Valence[2], u.Valence[0] > u.Valence[2])
				}
			}
		}
		// The unit's votes move too, so the turn's odds are those of its inputs.
		turn.Bias = 0.7
		got, _ := c.Run(&s, turn, nil)
		bias := [NValences]float64{0.7, 0, 0.7}
		shift := bias
		if n := len(unitsOf(c, turn)); n > 0 {
			trust(&shift, unitsOf(c, turn)[n-1].Reading)
		}
		_, want := Weigh(c.layer(turn), s.Inputs[:], bias, shift)
		require.Equal(t, want, got)
	}
}

// unitsOf gives the thought units of a turn.
func unitsOf(c *Client, t Turn) []ClientUnit {
	_, units := c.Run(new(Scratch), t, nil)
	return units
}

// TestTyped shows which talk counts as typed, and that its inputs stand where
// the layers learn weights for such talk and nowhere else.
func TestTyped(t *testing.T) {
	for s, want := range map[string]bool{
		"": false, " \n": false, "Yes.": false, "Well, no!": false, "\"Yes.\"": false, "-And then?": false, "20 a day.": false,
		"\u00c7a va.": false, "Yes": true, "yes.": true, "-and then?": true, "i do 20": true, "About 20": true, "NO": true,
		" \"so.\" ": true, "I know :)": false, "?": false, "\xff": false,
	} {
		require.Equal(t, want, plainTalk(s), "%q", s)
		x := []float64{1, 2, 3, 0, 0, 0}
		typed(x, s)
		if want {
			require.Equal(t, []float64{0, 0, 0, 1, 2, 3}, x, "%q", s)
		} else {
			require.Equal(t, []float64{1, 2, 3, 0, 0, 0}, x, "%q", s)
		}
	}
}

// TestRuleInputs shows what the layers are told of a reading: a side for the
// valence, and none for the kind, where an answer counts as what was asked.
func TestRuleInputs(t *testing.T) {
	at := func(r features.Rule, v float64) []float64 {
		x := make([]float64, nRules)
		if r != features.NoRule {
			x[r-1] = v
		}
		return x
	}
	for _, tc := range []struct {
		r             features.Reading
		valence, kind []float64
	}{
		{features.Reading{}, at(features.NoRule, 0), at(features.NoRule, 0)},
		{features.Reading{Rule: features.RuleBare}, at(features.RuleBare, 1), at(features.RuleBare, 1)},
		{features.Reading{Rule: features.RuleWant, Sign: 1}, at(features.RuleWant, 1), at(features.RuleWant, 1)},
		{features.Reading{Rule: features.RuleWithout, Sign: -1}, at(features.RuleWithout, -1), at(features.RuleWithout, 1)},
		{
			features.Reading{Rule: features.RuleAnswer, Sign: -1, Kind: features.RuleReady},
			at(features.RuleAnswer, -1), at(features.RuleReady, 1),
		},
	} {
		x := slices.Repeat([]float64{9}, nRules+1)
		ValenceRule(x[:nRules], tc.r)
		require.Equal(t, append(tc.valence, 9), x)
		KindRule(x[:nRules], tc.r)
		require.Equal(t, append(tc.kind, 9), x)
	}
}

// TestSecondTable shows that a thought unit's features are the same whichever table
// reads them: a table that reads the unit again gives its scores again.
func TestSecondTable(t *testing.T) {
	c := client(t, someParts())
	var alone, both Scratch
	second := make([]float64, c.table.Columns())
	for _, turn := range turns() {
		whole := slices.Clone(alone.read(c.table, turn.Input, func(int, []float64) {}))
		got := both.read(c.table, turn.Input, func(i int, score []float64) {
			first := slices.Clone(score)
			both.readUnit(second, c.table, i)
			require.Equal(t, first, second, "unit %d of %q", i, turn.Text)
		})
		require.Equal(t, whole, got)
	}
}
