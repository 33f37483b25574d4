package mi_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

func TestChangeTalkWithoutModel(t *testing.T) {
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: "I want to stop."}}
	empty := mi.ClientCodes{Talk: mi.Talk{Abstained: true, Confidence: mi.LowConfidence}, Risks: []mi.Risk{}}
	for name, c := range map[string]*mi.ChangeTalk{"zero": new(mi.ChangeTalk), "nil model": mi.NewChangeTalk(nil)} {
		codes, err := c.CodeClient(t.Context(), x)
		require.ErrorIs(t, err, mi.ErrNoModel, name)
		require.Zero(t, codes, name)
		dst := mi.ClientCodes{Utterances: make([]mi.ClientUtterance, 3), Talk: mi.Talk{Valence: mi.Change, Spans: make([]mi.Span, 2)}}
		c.CodeInto(&dst, x)
		require.Equal(t, empty, dst, name)
		require.Equal(t, mi.Unknown, dst.Talk.Answer(), name)
		require.Zero(t, dst.Talk.Belief(), "no later turn may reckon with it")
		require.Nil(t, c.Explain(x), name)
	}
}

func TestChangeTalkWithUnfittingModel(t *testing.T) {
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: "I want to stop."}}
	c := mi.NewChangeTalk(hollow(t))
	codes, err := c.CodeClient(t.Context(), x)
	_, ok := errors.AsType[*linear.FormatError](err)
	require.True(t, ok, "%v", err)
	require.Zero(t, codes)
	c.CodeInto(&codes, x)
	require.Equal(t, mi.ClientCodes{Talk: mi.Talk{Abstained: true, Confidence: mi.LowConfidence}, Risks: []mi.Risk{}, Model: "hollow-1"}, codes)
	require.Nil(t, c.Explain(x))
}

// TestAbstaining: the setting moves Abstained and nothing else.
func TestAbstaining(t *testing.T) {
	code := func(min float64, x mi.Exchange) mi.ClientCodes {
		c := mi.NewChangeTalk(english.Model())
		c.MinSureness = min
		codes, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		return codes
	}
	for _, x := range testtalk.Exchanges(t, mi.Client) {
		normal := code(0, x)
		p := normal.Talk.Sureness()
		require.Equal(t, p < mi.DefaultMinSureness, normal.Talk.Abstained)
		for limit, want := range map[float64]bool{-1: false, p: false, p + 0.0001: true, 2: true, mi.DefaultMinSureness: normal.Talk.Abstained} {
			got := code(limit, x)
			require.Equal(t, want, got.Talk.Abstained, "%v of %v", p, limit)
			got.Talk.Abstained = normal.Talk.Abstained
			require.Equal(t, normal, got)
		}
	}
}

// TestGoalIsKnownOrAssumed: without a goal that has a direction the direction is an
// assumption, and the codes say so.
func TestGoalIsKnownOrAssumed(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Client) {
		for goal, assumed := range map[mi.Goal]bool{{}: true, {Direction: mi.Less}: true, {Behaviour: "tea"}: true, {Behaviour: "tea", Direction: mi.More}: false} {
			x.Goal = goal
			codes, err := c.CodeClient(t.Context(), x)
			require.NoError(t, err)
			require.Equal(t, assumed, codes.Talk.Assumed)
		}
	}
}

// TestSafeAnswers has the few answers that no training may lose.
func TestSafeAnswers(t *testing.T) {
	for _, words := range []string{"mm-hm", "Mm-hm.", "Okay.", "yeah", "Uh-huh.", "ok", ""} {
		coded, err := testtalk.Coder().Code(t.Context(), mi.Conversation{Turns: []mi.Turn{
			{Role: mi.Counsellor, Text: "I'll explain how we work here."},
			{Role: mi.Client, Text: words},
			{Role: mi.Counsellor, Text: "What would you like to change?"},
		}})
		require.NoError(t, err)
		require.Equal(t, mi.Neutral, coded.Turns[1].Client.Talk.Valence, "%q", words)
		require.Equal(t, mi.MainQuestion, coded.Turns[2].Counsellor.Response.Main)
		require.NotEqual(t, mi.QuestionNone, coded.Turns[2].Counsellor.Response.Question)
	}
}

// TestSilenceIsNeutral: a turn without a thought unit leans nowhere, whatever
// was said before.
func TestSilenceIsNeutral(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, v := range []mi.Valence{mi.Change, mi.Sustain, mi.Neutral} {
		x := mi.Exchange{Goal: mi.Goal{Behaviour: "smoking", Direction: mi.Stop}}
		for range 5 {
			x.Before = append(x.Before, mi.CodedTurn{
				Turn: mi.Turn{Role: mi.Client, Text: "I am so done with it and I-"}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: v}},
			})
		}
		for _, words := range []string{"", " ", "\t\r\n\u2003"} {
			x.Turn = mi.Turn{Role: mi.Client, Text: words}
			codes, err := c.CodeClient(t.Context(), x)
			require.NoError(t, err)
			require.Equal(t, mi.Talk{Valence: mi.Neutral, Probability: mi.ValenceProbability{Change: 0.0001, Neutral: 0.9998, Sustain: 0.0001}, Confidence: mi.HighConfidence, Spans: []mi.Span{}}, codes.Talk)
			require.Empty(t, codes.Utterances)
		}
	}
}
