package mi_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
)

// coderFunc is a coder of both sides made of two functions.
type coderFunc struct {
	client     func(context.Context, mi.Exchange) (mi.ClientCodes, error)
	counsellor func(context.Context, mi.Exchange) (mi.CounsellorCodes, error)
}

func (f coderFunc) CodeClient(ctx context.Context, x mi.Exchange) (mi.ClientCodes, error) {
	return f.client(ctx, x)
}

func (f coderFunc) CodeCounsellor(ctx context.Context, x mi.Exchange) (mi.CounsellorCodes, error) {
	return f.counsellor(ctx, x)
}

// TestCoderSeesTheTurnsBefore: a coder gets the goal, the turn and the coded
// turns before it, with what a person corrected in them since.
func TestCoderSeesTheTurnsBefore(t *testing.T) {
	var seen []mi.Exchange
	coder := mi.Coder{Client: coderFunc{client: func(_ context.Context, x mi.Exchange) (mi.ClientCodes, error) {
		seen = append(seen, x)
		return mi.ClientCodes{Talk: mi.Talk{Valence: mi.Neutral, Probability: mi.ValenceProbability{Change: 0.2, Neutral: 0.7, Sustain: 0.1}}}, nil
	}}}
	goal := mi.Goal{Behaviour: "gaming", Direction: mi.Less}
	s := coder.Session(goal)
	for i := range 40 {
		_, err := s.Add(t.Context(), mi.Turn{Number: i, Role: mi.Client, Text: "i sold the console"})
		require.NoError(t, err)
		if len(seen) == 1 {
			s.Coded().Turns[0].Client.Talk.Valence = mi.Change
		}
	}
	require.Len(t, seen, 40)
	for i, x := range seen {
		require.Equal(t, goal, x.Goal)
		require.Equal(t, s.Coded().Turns[i].Turn, x.Turn)
		require.Len(t, x.Before, i)
		if i > 0 {
			require.Equal(t, mi.ValenceProbability{Change: 1}, x.Before[0].Client.Talk.Belief())
		}
	}
	require.Equal(t, mi.ValenceProbability{Change: 0.2, Neutral: 0.7, Sustain: 0.1}, seen[2].Before[1].Client.Talk.Belief())
}

// TestCorrectionReachesLaterTurns: the built-in coders take a code that a person
// corrected as certain, on either side.
func TestCorrectionReachesLaterTurns(t *testing.T) {
	words := "I suppose so, it depends on the week and on who is at home."
	// code codes the words on both sides, after a turn with these codes.
	code := func(before mi.CodedTurn) [2]any {
		x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}, Before: []mi.CodedTurn{before}}
		client, err := testtalk.Coder().Client.CodeClient(t.Context(), x)
		require.NoError(t, err)
		x.Turn.Role = mi.Counsellor
		counsellor, err := testtalk.Coder().Counsellor.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		return [2]any{client.Talk.Probability, counsellor.Response.Probability}
	}
	requireDifferent := func(a, b [2]any) {
		t.Helper()
		require.NotEqual(t, a[0], b[0], "the client's coder")
		require.NotEqual(t, a[1], b[1], "the counsellor's coder")
	}

	client := func(v mi.Valence, p mi.ValenceProbability) [2]any {
		return code(mi.CodedTurn{
			Turn:   mi.Turn{Role: mi.Client, Text: "It is what it is."},
			Client: &mi.ClientCodes{Talk: mi.Talk{Valence: v, Probability: p}},
		})
	}
	coded := mi.ValenceProbability{Change: 0.1, Neutral: 0.7, Sustain: 0.2}
	require.Equal(t, client(mi.Change, mi.ValenceProbability{Change: 1}), client(mi.Change, coded))
	require.Equal(t, client(mi.Sustain, mi.ValenceProbability{}), client(mi.Sustain, coded))
	require.Equal(t, client("", mi.ValenceProbability{}), client(mi.Unknown, coded))
	requireDifferent(client(mi.Neutral, coded), client(mi.Change, coded))
	requireDifferent(client(mi.Change, coded), client(mi.Sustain, coded))
	requireDifferent(client(mi.Change, coded), client(mi.Unknown, coded))

	counsellor := func(m mi.Main, p mi.MainProbability) [2]any {
		return code(mi.CodedTurn{
			Turn:       mi.Turn{Role: mi.Counsellor, Text: "So the evenings are the hard part."},
			Counsellor: &mi.CounsellorCodes{Response: mi.Response{Main: m, Probability: p}},
		})
	}
	given := mi.MainProbability{Question: 0.2, Reflection: 0.6, Input: 0.1, Other: 0.1}
	require.Equal(t, counsellor(mi.MainQuestion, mi.MainProbability{Question: 1}), counsellor(mi.MainQuestion, given))
	require.Equal(t, counsellor("", mi.MainProbability{}), counsellor("", given))
	requireDifferent(counsellor(mi.MainReflection, given), counsellor(mi.MainQuestion, given))
	requireDifferent(counsellor(mi.MainQuestion, given), counsellor(mi.MainInput, given))
	requireDifferent(counsellor(mi.MainQuestion, given), counsellor("", given))
}
