package mi_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestSpanIn(t *testing.T) {
	const s = "I can’t."
	for _, tc := range []struct {
		start, end int
		want       string
	}{
		{0, 1, "I"},
		{0, len(s), s},
		{2, 9, "can’t"},
		{3, 3, ""},
		{len(s), len(s), ""},
		{5, 6, "\xe2"}, // half a character is still that part of the text
		{-1, 1, ""},
		{0, len(s) + 1, ""},
		{4, 2, ""},
		{len(s) + 1, len(s) + 2, ""},
		{math.MinInt, 0, ""},
		{0, math.MaxInt, ""},
		{math.MinInt, math.MaxInt, ""},
		{math.MaxInt, math.MinInt, ""},
	} {
		require.Equal(t, tc.want, mi.Span{Start: tc.start, End: tc.end}.In(s), tc)
		require.Empty(t, mi.Span{Start: tc.start, End: tc.end}.In(""), tc)
	}
}

func TestProbabilityOfAndVector(t *testing.T) {
	v := mi.ValenceProbability{Change: 0.5, Neutral: 0.3, Sustain: 0.2}
	require.Equal(t, [3]float64{0.5, 0.3, 0.2}, v.Vector())
	for i, valence := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} {
		require.Equal(t, v.Vector()[i], v.Of(valence), valence)
	}
	for _, valence := range []mi.Valence{"", mi.Unknown, "mixed"} {
		require.Zero(t, v.Of(valence), valence)
	}

	m := mi.MainProbability{Question: 0.4, Reflection: 0.3, Input: 0.2, Other: 0.1}
	require.Equal(t, [4]float64{0.4, 0.3, 0.2, 0.1}, m.Vector())
	for i, main := range mi.Mains() {
		require.Equal(t, m.Vector()[i], m.Of(main), main)
	}
	for _, main := range []mi.Main{"", "silence"} {
		require.Zero(t, m.Of(main), main)
	}
}

// TestTalkBelief: the coder's own probabilities, or certainty once a person
// has written another valence over the coder's.
func TestTalkBelief(t *testing.T) {
	p := mi.ValenceProbability{Change: 0.5, Neutral: 0.3, Sustain: 0.2}
	tie := mi.ValenceProbability{Change: 0.4, Neutral: 0.2, Sustain: 0.4}
	for _, tc := range []struct {
		name    string
		valence mi.Valence
		given   mi.ValenceProbability
		want    mi.ValenceProbability
	}{
		{"as coded", mi.Change, p, p},
		{"corrected to sustain", mi.Sustain, p, mi.ValenceProbability{Sustain: 1}},
		{"corrected to neutral", mi.Neutral, p, mi.ValenceProbability{Neutral: 1}},
		{"one of two equals", mi.Change, tie, tie},
		{"the other of two equals", mi.Sustain, tie, tie},
		{"by a person alone", mi.Change, mi.ValenceProbability{}, mi.ValenceProbability{Change: 1}},
		{"withdrawn", mi.Unknown, p, mi.ValenceProbability{}},
		{"unset", "", p, mi.ValenceProbability{}},
		{"not ours", "mixed", p, mi.ValenceProbability{}},
		{"zero", "", mi.ValenceProbability{}, mi.ValenceProbability{}},
	} {
		require.Equal(t, tc.want, mi.Talk{Valence: tc.valence, Probability: tc.given}.Belief(), tc.name)
	}
}

func TestResponseBelief(t *testing.T) {
	p := mi.MainProbability{Question: 0.1, Reflection: 0.6, Input: 0.1, Other: 0.2}
	certain := map[mi.Main]mi.MainProbability{
		mi.MainQuestion: {Question: 1}, mi.MainReflection: {Reflection: 1}, mi.MainInput: {Input: 1}, mi.MainOther: {Other: 1},
	}
	require.Equal(t, p, mi.Response{Main: mi.MainReflection, Probability: p}.Belief())
	for main, want := range certain {
		require.Equal(t, want, mi.Response{Main: main}.Belief(), main)
		if main != mi.MainReflection {
			require.Equal(t, want, mi.Response{Main: main, Probability: p}.Belief(), main)
		}
	}
	require.Zero(t, mi.Response{Probability: p}.Belief())
	require.Zero(t, mi.Response{Main: "silence", Probability: p}.Belief())
}

func TestTalkAnswer(t *testing.T) {
	require.Equal(t, mi.Change, mi.Talk{Valence: mi.Change}.Answer())
	require.Equal(t, mi.Unknown, mi.Talk{Valence: mi.Change, Abstained: true}.Answer())
	require.Empty(t, mi.Talk{}.Answer())
}

func TestConfidenceOf(t *testing.T) {
	for p, want := range map[float64]mi.Confidence{
		0: mi.LowConfidence, 0.5999: mi.LowConfidence, 0.6: mi.MediumConfidence, 0.7999: mi.MediumConfidence,
		0.8: mi.HighConfidence, 1: mi.HighConfidence, -1: mi.LowConfidence, 2: mi.HighConfidence, math.NaN(): mi.LowConfidence,
	} {
		require.Equal(t, want, mi.ConfidenceOf(p), p)
	}
}
