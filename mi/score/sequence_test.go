package score_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// sequenceTalk is seven exchanges: q and r are a question and a reflection, i
// and o input and other, c n s the client's valence; a dot is not coded.
func sequenceTalk(codes string) mi.Coded {
	var turns []mi.CodedTurn
	for _, c := range codes {
		switch c {
		case 'q', 'r', 'i', 'o':
			main := map[rune]mi.Main{'q': mi.MainQuestion, 'r': mi.MainReflection, 'i': mi.MainInput, 'o': mi.MainOther}[c]
			turns = append(turns, agreeCounsellor(mi.Response{Main: main}))
		case 'c', 'n', 's', 'u':
			valence := map[rune]mi.Valence{'c': mi.Change, 'n': mi.Neutral, 's': mi.Sustain, 'u': mi.Unknown}[c]
			turns = append(turns, agreeClient(valence, mi.Reason))
		case '.':
			turns = append(turns, agreeClient("", ""))
		}
	}
	return agreeTalk(turns...)
}

func sequencesOf(t *testing.T, s score.Sequencer, c ...mi.Coded) score.Sequences {
	t.Helper()
	got, err := s.Sequences(c...)
	require.NoError(t, err)
	return got
}

func sequenceAt(t *testing.T, ts score.Transitions, from, to string) score.Transition {
	t.Helper()
	got, ok := ts.Of(from, to)
	require.True(t, ok)
	return got
}

// TestSequencesByHand: after three questions change, neutral, change; after two
// reflections change both times; sustain after input, neutral after other. So n
// 7, change 4, neutral 2, sustain 1. The prior weighs 10.
func TestSequencesByHand(t *testing.T) {
	got := sequencesOf(t, score.Sequencer{}, sequenceTalk("qcqnrcrcisonqc"))
	require.Equal(t, score.SequenceTurns, got.Unit)
	require.Equal(t, 1, got.Lag)
	require.Equal(t, 10., got.Prior)
	require.Equal(t, score.SequenceNote, got.Note)
	ts := got.ClientAfterCounsellor
	require.Equal(t, 7, ts.Pairs)
	require.Zero(t, ts.LeftOut)
	require.Len(t, ts.Transitions, 12)

	// ab 2, a 3, b 4: odds ratio 2·2/(1·2), shrunken (7·2+10·4)/(7·3+70).
	got1 := sequenceAt(t, ts, "question", "change")
	require.InDelta(t, math.Log((54./37)/(4./3)), *got1.LogOdds, 1e-15)
	got1.LogOdds = nil
	require.Equal(t, score.Transition{
		From: "question", To: "change", Count: 2, FromCount: 3, ToCount: 4,
		Probability: new(2. / 3), BaseRate: new(4. / 7), Expected: new(12. / 7),
		OddsRatio: new(2.), YuleQ: new(1. / 3), Shrunken: new(54. / 91), Small: true,
	}, got1)

	// Always change after a reflection: the odds ratio would be infinite, what
	// is shrunken is not.
	got2 := sequenceAt(t, ts, "reflection", "change")
	require.InDelta(t, math.Log((54./30)/(4./3)), *got2.LogOdds, 1e-15)
	got2.LogOdds = nil
	require.Equal(t, score.Transition{
		From: "reflection", To: "change", Count: 2, FromCount: 2, ToCount: 4,
		Probability: new(1.), BaseRate: new(4. / 7), Expected: new(8. / 7),
		YuleQ: new(1.), Shrunken: new(54. / 84), Small: true,
	}, got2)

	// Never sustain after a question.
	got3 := sequenceAt(t, ts, "question", "sustain")
	require.Zero(t, *got3.OddsRatio)
	require.Equal(t, -1., *got3.YuleQ)
	require.Equal(t, 10./91, *got3.Shrunken)
	require.InDelta(t, math.Log((10./81)/(1./6)), *got3.LogOdds, 1e-15)

	// Six turns of the counsellor follow one of the client.
	back := got.CounsellorAfterClient
	require.Equal(t, 6, back.Pairs)
	require.Equal(t, mi.Client, back.From)
	require.Equal(t, 1, sequenceAt(t, back, "change", "reflection").Count)
	require.Equal(t, 1, sequenceAt(t, back, "neutral", "reflection").Count)
	require.Equal(t, 2, sequenceAt(t, back, "change", "question").Count+sequenceAt(t, back, "sustain", "other").Count)
}

// TestSequencesAreInAFixedOrder: by the counsellor's codes, then the client's.
func TestSequencesAreInAFixedOrder(t *testing.T) {
	var order []string
	for _, x := range sequencesOf(t, score.Sequencer{}).ClientAfterCounsellor.Transitions {
		order = append(order, x.From+" "+x.To)
	}
	require.Equal(t, []string{
		"question change", "question neutral", "question sustain",
		"reflection change", "reflection neutral", "reflection sustain",
		"input change", "input neutral", "input sustain", "other change", "other neutral", "other sustain",
	}, order)
}

// TestSequencesUndefined: what never occurred has no probability, and what
// always occurs no odds.
func TestSequencesUndefined(t *testing.T) {
	ts := sequencesOf(t, score.Sequencer{}, sequenceTalk("qcqcrc")).ClientAfterCounsellor
	require.Equal(t, score.Transition{
		From: "input", To: "change", ToCount: 3, BaseRate: new(1.), Expected: new(0.), Small: true,
	}, sequenceAt(t, ts, "input", "change"))
	always := sequenceAt(t, ts, "question", "change")
	require.Equal(t, 1., *always.Shrunken)
	require.Nil(t, always.LogOdds)
	require.Nil(t, always.OddsRatio)
	require.Nil(t, always.YuleQ)
	empty := sequenceAt(t, sequencesOf(t, score.Sequencer{}).ClientAfterCounsellor, "question", "change")
	require.Equal(t, score.Transition{From: "question", To: "change", Small: true}, empty)
	data, err := json.Marshal(empty)
	require.NoError(t, err)
	require.Contains(t, string(data), `"probability":null,"base_rate":null`)
}

// TestSequencesSmall: a count is small where one of the four cells is expected
// below five. Of 20 questions and 20 reflections with change after half of each
// ten are expected in each cell, of 10 and 10 just five, of 8 and 8 four.
func TestSequencesSmall(t *testing.T) {
	var talk []mi.Coded
	for range 10 {
		talk = append(talk, sequenceTalk("qcqnrcrn"))
	}
	ts := sequencesOf(t, score.Sequencer{}, talk...).ClientAfterCounsellor
	require.False(t, sequenceAt(t, ts, "question", "change").Small)
	require.Equal(t, 1., *sequenceAt(t, ts, "question", "change").OddsRatio)
	require.Zero(t, *sequenceAt(t, ts, "question", "change").LogOdds)
	require.False(t, sequenceAt(t, sequencesOf(t, score.Sequencer{}, talk[:5]...).ClientAfterCounsellor, "question", "change").Small, "just five")
	require.True(t, sequenceAt(t, sequencesOf(t, score.Sequencer{}, talk[:4]...).ClientAfterCounsellor, "question", "change").Small)
	require.True(t, sequenceAt(t, ts, "question", "sustain").Small)
}

// TestSequencesShrink: more of the same moves the shrunken numbers from the base
// rate towards what was seen, and without a prior they are what was seen.
func TestSequencesShrink(t *testing.T) {
	one := sequenceTalk("qcrnqcrnqnrc")
	var last float64
	for _, n := range []int{1, 3, 10, 100} {
		var talk []mi.Coded
		for range n {
			talk = append(talk, one)
		}
		x := sequenceAt(t, sequencesOf(t, score.Sequencer{}, talk...).ClientAfterCounsellor, "question", "change")
		require.Greater(t, *x.Shrunken, *x.BaseRate)
		require.Less(t, *x.Shrunken, *x.Probability)
		require.Greater(t, *x.LogOdds, last)
		last = *x.LogOdds
	}
	bare := sequencesOf(t, score.Sequencer{Prior: -1}, one)
	require.Zero(t, bare.Prior)
	x := sequenceAt(t, bare.ClientAfterCounsellor, "question", "change")
	require.Equal(t, *x.Probability, *x.Shrunken)
	require.InDelta(t, math.Log(2), *x.LogOdds, 1e-15)
	require.Nil(t, sequenceAt(t, sequencesOf(t, score.Sequencer{Prior: -1}, sequenceTalk("qcrn")).ClientAfterCounsellor, "question", "change").LogOdds)
}

// TestSequencesLeaveGaps: what is not coded parts its neighbours, and so does
// the end of a conversation.
func TestSequencesLeaveGaps(t *testing.T) {
	got := sequencesOf(t, score.Sequencer{}, sequenceTalk("qcq.rcqu"), sequenceTalk("c"))
	require.Equal(t, 2, got.ClientAfterCounsellor.Pairs)
	require.Equal(t, 2, got.ClientAfterCounsellor.LeftOut)
	require.Equal(t, 2, got.CounsellorAfterClient.Pairs)
	require.Equal(t, 1, got.CounsellorAfterClient.LeftOut)
	// A turn whose speaker nobody knows is a gap too.
	odd := sequenceTalk("qcqc")
	odd.Turns[1].Turn.Role = "choir"
	require.Equal(t, 1, sequencesOf(t, score.Sequencer{}, odd).ClientAfterCounsellor.Pairs)
}

func TestSequencesLag(t *testing.T) {
	talk := sequenceTalk("qcrsinqc")
	for lag, want := range map[int]int{1: 4, 2: 0, 3: 3, 5: 2, 7: 1, 8: 0, math.MaxInt: 0} {
		require.Equal(t, want, sequencesOf(t, score.Sequencer{Lag: lag}, talk).ClientAfterCounsellor.Pairs, "lag %d", lag)
	}
	ts, err := score.Sequencer{Lag: 2}.Transitions(mi.Client, mi.Client, talk)
	require.NoError(t, err)
	require.Equal(t, 3, ts.Pairs)
	for _, want := range [][2]string{{"change", "sustain"}, {"sustain", "neutral"}, {"neutral", "change"}} {
		require.Equal(t, 1, sequenceAt(t, ts, want[0], want[1]).Count)
	}
}

func TestSequencesRefuseBadSettings(t *testing.T) {
	for _, tt := range []struct {
		s    score.Sequencer
		want error
	}{
		{score.Sequencer{Unit: "word"}, score.ErrSequenceUnit},
		{score.Sequencer{Lag: -1}, score.ErrLag},
		{score.Sequencer{Prior: math.NaN()}, score.ErrPrior},
		{score.Sequencer{Prior: math.Inf(1)}, score.ErrPrior},
	} {
		_, err := tt.s.Sequences()
		require.ErrorIs(t, err, tt.want)
	}
	for _, roles := range [][2]mi.Role{{"", mi.Client}, {mi.Client, "choir"}} {
		_, err := score.Sequencer{}.Transitions(roles[0], roles[1])
		require.ErrorIs(t, err, mi.ErrRole)
	}
	for _, u := range score.SequenceUnits() {
		require.True(t, u.Valid())
	}
}
