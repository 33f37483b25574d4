package stack

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
)

// ruled is a turn of which the second and the last thought unit have a rule, as
// written down or as typed.
func ruled(typed bool) Turn {
	t := Turn{Input: features.Input{
		Text: "It was raining all of Sunday. I don't want to stop. Well, I really need to stop.", Goal: "smoking", Direction: "stop",
	}}
	if typed {
		t.Text = "it was raining all of sunday. i dont want to stop. well, i really need to stop."
	}
	return t
}

// TestRuleWeight holds the weight of a rule against the slopes that lead from
// it to the turn's logits: that of the last unit's rule, and those of its vote
// in the mean of all votes.
func TestRuleWeight(t *testing.T) {
	c := client(t, someParts())
	var s Scratch
	for _, isTyped := range []bool{false, true} {
		for _, told := range []float64{0.5, 1} {
			turn := ruled(isTyped)
			turn.Belief.Client[0] = told
			_, units := c.Run(&s, turn, nil)
			require.Len(t, units, 3)
			require.Equal(t, []features.Rule{features.NoRule, features.RuleWant, features.RuleNeed},
				[]features.Rule{units[0].Reading.Rule, units[1].Reading.Rule, units[2].Reading.Rule})
			half := 0
			if isTyped {
				half = ClientInputs / 2
			}
			l := c.layer(turn)
			require.Equal(t, told == 1, l == c.told)
			for best := range NValences {
				next := (best + 1) % NValences
				slope := func(i int) float64 { return l.Slope(best, half+i) - l.Slope(next, half+i) }
				require.Zero(t, c.RuleWeight(turn, units, 0, best, next), "no rule, no weight")
				for i, u := range units[1:] {
					at, sign := int(u.Reading.Rule)-1, float64(u.Reading.Sign)
					want := 0.0
					var raised [NValences]float64
					trust(&raised, u.Reading)
					if i+1 == len(units)-1 {
						want += sign*slope(rulesAt+at) + raised[best] - raised[next]
					}
					for j := range raised {
						raised[j] += sign * c.unitValence.Slope(j, NValences+at)
					}
					for k, p := range u.vote {
						for j, q := range u.vote {
							of := -p * q
							if j == k {
								of += p
							}
							want += of * raised[j] / float64(len(units)) * slope(turnScores+k)
						}
					}
					require.InDelta(t, want, c.RuleWeight(turn, units, 1+i, best, next), 1e-9)
					require.InDelta(t, -want, c.RuleWeight(turn, units, 1+i, next, best), 1e-9)
					require.Zero(t, c.RuleWeight(turn, units, 1+i, best, best))
				}
			}
		}
	}
}

// TestRuleThatSaysNothing shows that a rule which raises all logits of a vote
// alike has no weight through it: it changes no probability.
func TestRuleThatSaysNothing(t *testing.T) {
	p := someParts()
	unit := p.layer(LayerUnitValence)
	for k := range NValences {
		for i := range nRules {
			unit.weights[k*(UnitInputs+1)+1+NValences+i] = 2
		}
	}
	c := client(t, p)
	turn := ruled(false)
	_, units := c.Run(new(Scratch), turn, nil)
	var side [NValences]float64
	trust(&side, units[1].Reading)
	require.NotZero(t, side, "the reading has a side, which is trusted beyond the layer")
	units[1].Reading.Sign, units[1].Reading.By = 0, 0
	require.InDelta(t, 0, c.RuleWeight(turn, units, 1, 0, 2), 1e-9)
	require.NotZero(t, c.RuleWeight(turn, units, 2, 0, 2), "the last unit's rule is an input of the turn itself")
}
