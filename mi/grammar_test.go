package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// turnScores is how many scores of a turn its layer has: see internal/stack.
const turnScores = 2*stack.NValences - 1

// grammarModel makes a model that knows no words. What grammar makes of a
// thought unit decides on its code, its units' votes and what the turn before
// was taken for decide on that of a turn. So tests can ask for an answer without
// depending on how the shipped weights came out.
func grammarModel(t *testing.T) *mi.Model {
	t.Helper()
	b := linear.Builder{Name: "grammar-1", Features: features.Version}
	for _, x := range []struct {
		name    string
		columns int
	}{{stack.TableClient, 3*stack.NValences - 1}, {stack.TableKinds, stack.NKinds}} {
		b.Table(x.name, linear.SharedRows(1), make([]float64, features.Blocks), make([]float64, x.columns<<1))
	}
	const change, neutral, sustain = 0, 1, 2
	rule := func(r features.Rule) int { return stack.NValences + int(r) - 1 }
	unit := weights{classes: stack.NValences, inputs: stack.UnitInputs}.make()
	unit.bias(neutral, 1)
	unit.set(neutral, rule(features.RuleBare), 2)
	for r := features.RuleAnswer; r < features.Rules; r++ {
		unit.set(change, rule(r), 4)
		unit.set(sustain, rule(r), -4)
	}
	b.Layer(stack.LayerUnitValence, stack.Valences, unit.inputs, unit.w)
	kind := weights{classes: stack.NKinds, inputs: stack.KindInputs}.make()
	kind.set(0, stack.NKinds+int(features.RuleWant)-1, 3)
	kind.set(1, stack.NKinds+int(features.RuleCan)-1, 3)
	b.Layer(stack.LayerUnitKind, stack.Kinds, kind.inputs, kind.w)
	for name, trust := range map[string]float64{stack.LayerValence: 0.5, stack.LayerTold: 2} {
		// The votes' mean, and behind the votes and the rules the belief; then
		// all of it once more for typed talk.
		turn := weights{classes: stack.NValences, inputs: stack.ClientInputs}.make()
		for half := 0; half < stack.ClientInputs; half += stack.ClientInputs / 2 {
			for v := range stack.NValences {
				turn.set(v, half+turnScores+v, 4)
				turn.set(v, half+turnScores+3*stack.NValences+int(features.Rules)-1+v, trust)
			}
		}
		b.Layer(name, stack.Valences, turn.inputs, turn.w)
	}
	b.Part(stack.PartClient, neural.NewWeights(linear.NewKeys(nil, 1), stack.NCodes, stack.NValences).Bytes())
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	return m
}

// weights are those of a layer.
type weights struct {
	classes, inputs int
	w               []float64
}

func (l weights) make() weights {
	l.w = make([]float64, l.classes*(l.inputs+1))
	return l
}

func (l weights) bias(class int, w float64)       { l.w[class*(l.inputs+1)] = w }
func (l weights) set(class, input int, w float64) { l.w[class*(l.inputs+1)+1+input] = w }

// smoker is what a client says whose goal is to stop smoking.
func smoker(words string, before ...mi.CodedTurn) mi.Exchange {
	return mi.Exchange{
		Goal: mi.Goal{Behaviour: "smoking", Direction: mi.Stop},
		Turn: mi.Turn{Role: mi.Client, Text: words}, Before: before,
	}
}

// sustained is a client's turn that a coder took for probable sustain talk.
func sustained() mi.CodedTurn {
	return mi.CodedTurn{
		Turn: mi.Turn{Role: mi.Client, Text: "It is what it is."},
		Client: &mi.ClientCodes{Talk: mi.Talk{
			Valence: mi.Sustain, Kind: mi.Reason, Strength: mi.Low, Abstained: true, Confidence: mi.LowConfidence,
			Probability: mi.ValenceProbability{Change: 0.3, Neutral: 0.3, Sustain: 0.4},
		}},
	}
}

// TestCorrect: a person's word stands for certain, and nothing of the coder's
// doubt is left.
func TestCorrect(t *testing.T) {
	for v, p := range map[mi.Valence]mi.ValenceProbability{
		mi.Change: {Change: 1}, mi.Neutral: {Neutral: 1}, mi.Sustain: {Sustain: 1},
	} {
		talk := sustained().Client.Talk
		talk.Correct(v)
		require.Equal(t, v, talk.Valence)
		require.Equal(t, v, talk.Answer(), "no longer abstained")
		require.Equal(t, p, talk.Probability)
		require.Equal(t, p, talk.Belief())
		require.Equal(t, mi.HighConfidence, talk.Confidence)
		if v == mi.Neutral {
			require.Empty(t, talk.Kind)
			require.Empty(t, talk.Strength)
		}
		again := talk
		again.Correct(v)
		require.Equal(t, talk, again)
	}
	for _, v := range []mi.Valence{mi.Unknown, "", "mixed"} {
		talk := sustained().Client.Talk
		talk.Correct(v)
		require.Zero(t, talk.Belief(), "later turns cannot reckon with %q", v)
		require.Equal(t, v, talk.Valence)
	}
}

// TestCorrectGivesCertaintyToLaterTurns: what was corrected counts for more than
// what a coder took for most probable, and in its own direction.
func TestCorrectGivesCertaintyToLaterTurns(t *testing.T) {
	coder := mi.NewChangeTalk(grammarModel(t))
	after := func(valence mi.Valence) mi.ValenceProbability {
		before := sustained()
		if valence != "" {
			before.Client.Talk.Correct(valence)
		}
		codes, err := coder.CodeClient(t.Context(), smoker("It depends on the week.", before))
		require.NoError(t, err)
		return codes.Talk.Probability
	}
	coded := after("")
	require.Greater(t, after(mi.Sustain).Sustain, coded.Sustain, "sustain talk for certain, not for probable")
	for _, v := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} {
		for _, other := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain, ""} {
			if other != v {
				require.Greater(t, after(v).Of(v), after(other).Of(v), "%s rather than %s", v, other)
			}
		}
	}
}

// TestMixedTurns: a turn for both sides is marked, whatever it is taken for as a
// whole, and its thought units carry the codes of both.
func TestMixedTurns(t *testing.T) {
	coder := mi.NewChangeTalk(grammarModel(t))
	for words, want := range map[string]bool{
		"I want to stop smoking. I don't want to stop smoking.":                 true,
		"I can stop. Well, it rains. I don't want to stop.":                     true,
		"I don't want to stop smoking. I want to stop smoking. I want to stop.": true,
		"I want to stop smoking. I want to stop smoking.":                       false,
		"I don't want to stop. It rains.":                                       false,
		"I want to stop smoking.":                                               false,
		"It rains. It snows.":                                                   false,
		"":                                                                      false,
	} {
		codes, err := coder.CodeClient(t.Context(), smoker(words))
		require.NoError(t, err)
		require.Equal(t, want, codes.Talk.Mixed, "%q", words)
		sides := map[mi.Valence]int{}
		for _, u := range codes.Utterances {
			require.NotEmpty(t, u.In(words))
			sides[u.Code.Valence()]++
		}
		require.Equal(t, want, sides[mi.Change] > 0 && sides[mi.Sustain] > 0, "%q: %v", words, codes.Utterances)
	}
}

// TestMixedIsNotOfTheTurnsBefore: ambivalence is what one turn holds.
func TestMixedIsNotOfTheTurnsBefore(t *testing.T) {
	coder := mi.NewChangeTalk(grammarModel(t))
	dst := mi.ClientCodes{}
	coder.CodeInto(&dst, smoker("I want to stop. I don't want to stop."))
	require.True(t, dst.Talk.Mixed)
	coder.CodeInto(&dst, smoker("I want to stop.", sustained()))
	require.False(t, dst.Talk.Mixed, "of the turn before, whose memory is used again")
}
