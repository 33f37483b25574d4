package main

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// TestSessionOf adds up a conversation of six turns by hand, as its experts
// coded it and as evoke did.
func TestSessionOf(t *testing.T) {
	turnOf := func(speaker, text string, labels map[string]string) sample {
		return sample{turn: &turn{conversation: "c", quality: "low", speaker: speaker, text: text, labels: labels}}
	}
	valence := func(v string) map[string]string { return map[string]string{stack.LayerValence: v} }
	talk := []sample{
		turnOf("counsellor", "What would be different?", labelled("question", "open", "none", "none")),
		turnOf("client", "I'd sleep.", valence("change")),
		turnOf("counsellor", "You'd be rested. And how would you start?", labelled("reflection", "open", "complex", "none")),
		turnOf("client", "No idea.", valence("sustain")),
		turnOf("counsellor", "Get blackout blinds.", labelled("input", "none", "none", "some")),
		turnOf("client", "Hm, fine.", valence("neutral")),
	}
	response := func(main mi.Main, p mi.MainProbability, miti ...mi.MITICode) *mi.CounsellorCodes {
		return &mi.CounsellorCodes{Response: mi.Response{Main: main, Probability: p, MITI: miti}}
	}
	said := func(v mi.Valence, p mi.ValenceProbability) *mi.ClientCodes {
		return &mi.ClientCodes{Talk: mi.Talk{Valence: v, Probability: p, Abstained: true}}
	}
	coded := mi.Coded{ID: "c", Turns: []mi.CodedTurn{
		{Counsellor: response(mi.MainQuestion, mi.MainProbability{Question: 0.75, Other: 0.25}, mi.MITIQuestion)},
		{Client: said(mi.Change, mi.ValenceProbability{Change: 0.5, Neutral: 0.25, Sustain: 0.25})},
		{Counsellor: response(mi.MainQuestion, mi.MainProbability{Question: 0.5, Reflection: 0.5}, mi.MITIQuestion, mi.MITISimpleReflection)},
		{Client: said(mi.Neutral, mi.ValenceProbability{Change: 0.125, Neutral: 0.625, Sustain: 0.25})},
		{Counsellor: response(mi.MainInput, mi.MainProbability{Question: 0.25, Input: 0.75}, mi.MITIPersuade)},
		{Client: said(mi.Neutral, mi.ValenceProbability{Neutral: 1})},
	}}
	for i, turn := range spoken(talk).Turns {
		coded.Turns[i].Turn = turn
	}
	before := slices.Clone(coded.Turns)
	got := sessionOf(talk, coded)
	require.Equal(t, before, coded.Turns, "the codes stay as they are")
	require.Equal(t, session{
		id: "c", quality: "low", turns: 6,
		experts: tally{
			question: 1, reflection: 1, input: 1, counsellor: 3, change: 1, sustain: 1, client: 3,
			mitiReflections: 1, mitiQuestions: 2,
		},
		soft: tally{
			question: 1.5, reflection: 0.5, input: 0.75, counsellor: 3, change: 0.625, sustain: 0.5, client: 3,
			mitiReflections: 1, mitiQuestions: 2,
		},
		hard: tally{
			question: 2, input: 1, counsellor: 3, change: 1, client: 3, mitiReflections: 1, mitiQuestions: 2,
		},
	}, got)
	require.InDelta(t, math.Log(1.0/2), got.soft.logRQ(), 1e-12)
	require.InDelta(t, math.Log(0.5/2.5), got.hard.logRQ(), 1e-12)
	require.InDelta(t, math.Log(1.5/2.5), got.hard.logMITI(), 1e-12)
	require.InDelta(t, 0.75, got.hard.changeShare(), 1e-12)
	require.InDelta(t, 1.0/3, got.hard.changeOfAll(), 1e-12)
	require.InDelta(t, -0.25/3, got.soft.balance(), 1e-12)
	require.InDelta(t, 0.75, got.soft.restraint(), 1e-12)
}

// TestStatistics holds the statistics of sessions to numbers worked out by hand.
func TestStatistics(t *testing.T) {
	// Deviations -2 -1 0 3 and -1 0 -2 3: 11 / sqrt(14 * 14).
	x, y := []float64{1, 2, 3, 6}, []float64{4, 5, 3, 8}
	require.InDelta(t, 11.0/14, pearson(x, y), 1e-12)
	require.InDelta(t, -11.0/14, pearson(x, []float64{-4, -5, -3, -8}), 1e-12)
	require.InDelta(t, 11.0/14, pearson(x, []float64{41, 51, 31, 81}), 1e-12, "neither scale nor zero matter")
	require.True(t, math.IsNaN(pearson(x, []float64{2, 2, 2, 2})))
	require.True(t, math.IsNaN(pearson(nil, nil)))
	require.InDelta(t, 2.0, meanError(x, y), 1e-12)

	require.Equal(t, 1.0, auc([]float64{3, 4}, []float64{1, 2}))
	require.Equal(t, 0.0, auc([]float64{1}, []float64{2}))
	require.Equal(t, 0.5, auc([]float64{2, 2}, []float64{2}))
	require.InDelta(t, 4.5/6, auc([]float64{1, 3, 5}, []float64{1, 2}), 1e-12)
	require.True(t, math.IsNaN(auc(nil, []float64{1})))
}

// scored makes sessions whose log R:Q, by the experts, grows with the
// conversation, and by evoke mostly so.
func scored() *scores {
	ss := new(scores)
	for i, ours := range []float64{2, 1, 3, 4, 6, 5} {
		s := session{id: string(rune('a' + i)), quality: "high", turns: 10 * i}
		if i < 2 {
			s.quality = "low"
		}
		s.experts = tally{reflection: float64(i), question: 3, input: float64(6 - i), counsellor: 20, change: float64(i), sustain: 2, client: 20}
		s.soft = tally{reflection: ours, question: 3, input: 6 - ours, counsellor: 20, change: 1, sustain: 7 - ours, client: 20}
		s.hard = s.soft
		s.hard.reflection = 5
		ss.all = append(ss.all, s)
	}
	return ss
}

// TestSessionsReport prints the same whatever order the folds come in.
func TestSessionsReport(t *testing.T) {
	ss := scored()
	var out strings.Builder
	f := ss.report(&out)
	slices.Reverse(ss.all)
	var again strings.Builder
	require.Equal(t, len(f.numbers), len(ss.report(&again).numbers))
	require.Equal(t, out.String(), again.String())

	require.Contains(t, out.String(), "sessions out of fold (6, of which 3 have 30 turns or more)\n")
	require.Contains(t, out.String(), "  4 of high from 2 of low quality ")
	number := func(name string) float64 {
		x, ok := f.number(name)
		require.True(t, ok, name)
		return x
	}
	var experts, ours []float64
	for i, x := range []float64{2, 1, 3, 4, 6, 5} {
		experts, ours = append(experts, math.Log((float64(i)+0.5)/3.5)), append(ours, math.Log((x+0.5)/3.5))
	}
	require.InDelta(t, pearson(experts, ours), number("log-RQ"), 1e-12)
	require.InDelta(t, pearson(experts[3:], ours[3:]), number("log-RQ-long"), 1e-12)
	require.True(t, math.IsNaN(number("log-RQ-hard")), "all have the same")
	require.Equal(t, 1.0, number("quality"), "2 and 1 are below 3 to 6")
	require.Equal(t, 1.0, number("quality-RQ"))
	require.Equal(t, 0.5, number("quality-RQ-hard"))
	keys := map[string]bool{}
	for _, n := range f.numbers {
		require.False(t, keys[n.name], "two numbers are called %s", n.name)
		keys[n.name] = true
	}

	for i := range ss.all {
		ss.all[i].quality = ""
	}
	out.Reset()
	f = ss.report(&out)
	require.NotContains(t, out.String(), "quality")
	_, ok := f.number("quality")
	require.False(t, ok, "nobody said which were good")

	out.Reset()
	require.Nil(t, new(scores).report(&out).numbers)
	require.Empty(t, out.String())
}

// TestScoresAreOutOfFold codes the conversations of one fold alone, each once.
func TestScoresAreOutOfFold(t *testing.T) {
	quick(t, 16)
	o := options{corpus: put(t, "c.csv", tinyCorpus()), folds: put(t, "f.csv", threeFolds), own: tinyOwn(t)}
	samples, _, err := o.read()
	require.NoError(t, err)
	var ss scores
	for _, fold := range []int{2, 0} {
		require.NoError(t, ss.add(samples, fold, model(fitTables(samples, fold), nil)))
	}
	var ids []string
	for _, s := range ss.inOrder() {
		ids = append(ids, s.id)
		require.Equal(t, 16, s.turns)
		require.Equal(t, 8.0, s.experts.counsellor)
		require.Equal(t, 8.0, s.experts.client)
	}
	require.Equal(t, []string{"t0", "t2", "t3", "t5"}, ids)
	require.NoError(t, ss.add(samples, testFold, model(fitTables(samples, testFold), nil)))
	require.Len(t, ss.all, 4, "our own conversations are none of them")
}
