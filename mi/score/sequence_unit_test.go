package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// sequenceSays gives turns their words.
func sequenceSays(c mi.Coded, words ...string) mi.Coded {
	for i, w := range words {
		c.Turns[i].Turn.Text = w
	}
	return c
}

// TestSequencesSkipAcknowledgements: "mm-hm" between question and answer is
// passed over on either side, unless it was coded as an answer itself.
func TestSequencesSkipAcknowledgements(t *testing.T) {
	talk := sequenceSays(sequenceTalk("qnqcoc"), "I'd like to go over the week with you, and then", "Mm-hm.",
		"what was best about it?", "I walked to work twice.", "Right, yeah.", "And I slept.")
	all := sequencesOf(t, score.Sequencer{}, talk)
	require.Equal(t, 3, all.ClientAfterCounsellor.Pairs)
	got := sequencesOf(t, score.Sequencer{SkipAcknowledgements: true}, talk)
	require.True(t, got.SkipAcknowledgements)
	require.Equal(t, 1, got.ClientAfterCounsellor.Pairs)
	require.Equal(t, 1, sequenceAt(t, got.ClientAfterCounsellor, "question", "change").Count)
	require.Zero(t, got.CounsellorAfterClient.Pairs, "two turns of the client meet")

	yes := sequenceSays(sequenceTalk("qc"), "Do you want that?", "Yeah.")
	require.Equal(t, 1, sequencesOf(t, score.Sequencer{SkipAcknowledgements: true}, yes).ClientAfterCounsellor.Pairs)
	advice := sequenceSays(sequenceTalk("nic"), "I drink.", "Right.", "I'll stop.")
	require.Equal(t, 1, sequencesOf(t, score.Sequencer{SkipAcknowledgements: true}, advice).ClientAfterCounsellor.Pairs)
	uncoded := sequenceSays(sequenceTalk("q.qc"), "So", "Uh-huh.", "what now?", "I'll stop.")
	require.Zero(t, sequencesOf(t, score.Sequencer{SkipAcknowledgements: true}, uncoded).ClientAfterCounsellor.LeftOut)
	require.Equal(t, 1, sequencesOf(t, score.Sequencer{}, uncoded).ClientAfterCounsellor.LeftOut)
}

// TestSequencesSkipLeadIns: an acknowledgement that leads into something else is
// MISC's filler, and passed over like one that stands alone; other fillers are
// said like anything else.
func TestSequencesSkipLeadIns(t *testing.T) {
	const reply = "I walk now. Okay."
	talk := mi.Coded{Turns: []mi.CodedTurn{
		agreeClient(mi.Change, mi.TakingSteps),
		agreeCounsellor(mi.Response{Main: mi.MainQuestion}),
	}}
	talk.Turns[0].Turn.Text = reply
	talk.Turns[0].Client.Utterances = []mi.ClientUtterance{{Span: mi.Span{End: 11}, Code: "TS+"}}
	for _, c := range []struct {
		leadIn, first string
	}{
		{"Okay.", "OQ"},
		{"Hello.", "FI"},
	} {
		talk.Turns[1].Turn.Text = c.leadIn + " What helps?"
		n := len(c.leadIn)
		talk.Turns[1].Counsellor.Utterances = []mi.CounsellorUtterance{
			{Span: mi.Span{End: n}, Code: mi.MISCFiller, Behaviour: mi.Filler},
			{Span: mi.Span{Start: n + 1, End: n + 12}, Code: mi.MISCOpenQuestion, Behaviour: mi.OpenQuestion},
		}
		s := score.Sequencer{Unit: score.SequenceUtterances, SkipAcknowledgements: true}
		after := sequencesOf(t, s, talk).CounsellorAfterClient
		require.Equal(t, 1, sequenceAt(t, after, "change", c.first).Count, c.leadIn)
		s.SkipAcknowledgements = false
		after = sequencesOf(t, s, talk).CounsellorAfterClient
		require.Equal(t, 1, sequenceAt(t, after, "change", "FI").Count, c.leadIn)
	}
}

// sequenceUnits is a conversation coded by thought units.
func sequenceUnits() mi.Coded {
	k := func(text string, us ...mi.CounsellorUtterance) mi.CodedTurn {
		return mi.CodedTurn{
			Turn:       mi.Turn{Role: mi.Counsellor, Text: text},
			Counsellor: &mi.CounsellorCodes{Response: mi.Response{Main: mi.MainOther}, Utterances: us},
		}
	}
	c := func(text string, us ...mi.ClientUtterance) mi.CodedTurn {
		return mi.CodedTurn{
			Turn:   mi.Turn{Role: mi.Client, Text: text},
			Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Neutral}, Utterances: us},
		}
	}
	span := func(from, to int) mi.Span { return mi.Span{Start: from, End: to} }
	return mi.Coded{Turns: []mi.CodedTurn{
		k("You cook now. What helped?", mi.CounsellorUtterance{Span: span(0, 13), Code: "SR"}, mi.CounsellorUtterance{Span: span(14, 26), Behaviour: mi.OpenQuestion}),
		c("Yeah. I want to live longer. It tastes worse.", mi.ClientUtterance{Span: span(0, 5), Code: "N"},
			mi.ClientUtterance{Span: span(6, 28), Code: "D+"}, mi.ClientUtterance{Span: span(29, 45), Code: "R-"}),
		k("Mm-hm.", mi.CounsellorUtterance{Span: span(0, 6), Code: "FA"}),
		c("Still.", mi.ClientUtterance{Span: span(0, 6), Code: "no code"}),
		k(""),
		c("I cooked on Monday.", mi.ClientUtterance{Span: span(0, 19), Code: "TS+"}),
	}}
}

// TestSequencesOfUtterances: the last thing said meets the first thing
// answered. A turn without utterances and a code that no manual has are gaps.
func TestSequencesOfUtterances(t *testing.T) {
	s := score.Sequencer{Unit: score.SequenceUtterances}
	got := sequencesOf(t, s, sequenceUnits())
	after := got.ClientAfterCounsellor
	require.Len(t, after.Transitions, 19*3)
	require.Equal(t, 1, after.Pairs)
	require.Equal(t, 2, after.LeftOut)
	require.Equal(t, 1, sequenceAt(t, after, "OQ", "neutral").Count)
	before := got.CounsellorAfterClient
	require.Equal(t, 1, before.Pairs)
	require.Equal(t, 1, before.LeftOut)
	require.Equal(t, 1, sequenceAt(t, before, "sustain", "FA").Count)

	within, err := s.Transitions(mi.Client, mi.Client, sequenceUnits())
	require.NoError(t, err)
	require.Equal(t, 2, within.Pairs, "two thoughts of one turn follow each other")
	require.Equal(t, 1, sequenceAt(t, within, "change", "sustain").Count)
}

// TestSequencesOfUtterancesSkip: "yeah" and the facilitating turn go, so that
// the question meets the desire.
func TestSequencesOfUtterancesSkip(t *testing.T) {
	s := score.Sequencer{Unit: score.SequenceUtterances, SkipAcknowledgements: true, Kinds: true}
	got := sequencesOf(t, s, sequenceUnits())
	require.True(t, got.Kinds)
	require.Len(t, got.ClientAfterCounsellor.Transitions, 19*17)
	require.Equal(t, 1, got.ClientAfterCounsellor.Pairs)
	require.Equal(t, 1, sequenceAt(t, got.ClientAfterCounsellor, "OQ", "D+").Count)
	require.Zero(t, got.CounsellorAfterClient.Pairs)
	_, ok := got.ClientAfterCounsellor.Of("OQ", "change")
	require.False(t, ok, "kinds take the place of valences")
}

// TestSequencesOfKindsByTurn: a turn's code is its valence and kind.
func TestSequencesOfKindsByTurn(t *testing.T) {
	got := sequencesOf(t, score.Sequencer{Kinds: true}, sequenceTalk("qcqnqs"), mi.Coded{
		Turns: []mi.CodedTurn{agreeCounsellor(mi.Response{Main: mi.MainQuestion}), agreeClient(mi.Change, "")},
	})
	after := got.ClientAfterCounsellor
	require.Equal(t, 3, after.Pairs)
	require.Equal(t, 1, after.LeftOut, "change talk of no known kind")
	for _, code := range []string{"R+", "R-", "N"} {
		require.Equal(t, 1, sequenceAt(t, after, "question", code).Count)
	}
}
