package ocean_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestGuarded: a draft that has to be revised is asked for once more, with the
// findings, and what is no better is not said.
func TestGuarded(t *testing.T) {
	good, bad := "You want to stop. What would help?", "You must stop now."
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I want to stop."}}}}
	for _, c := range []struct {
		drafts []string
		want   string
	}{
		{[]string{good}, good},
		{[]string{bad, good}, good},
		{[]string{bad, bad}, ""},
		{[]string{"", ""}, ocean.DefaultFallback},
	} {
		n := 0
		g := ocean.Guard(ocean.ResponderFunc(func(_ context.Context, s ocean.Situation) (string, error) {
			require.NotEmpty(t, s.Suggestions.Moves)
			require.Equal(t, n == 1 && c.drafts[0] == bad, len(s.Findings) > 0)
			n++
			return c.drafts[n-1], nil
		}))
		got, err := g.Respond(t.Context(), ocean.Situation{Coded: coded})
		require.NoError(t, err)
		if c.want == "" { // a replacement was composed, or there is the fallback
			require.NotEqual(t, bad, got)
			require.Equal(t, ocean.Allow, ocean.Checker{}.Check(coded, got).Action, got)
		} else {
			require.Equal(t, c.want, got)
		}
		require.Len(t, c.drafts, n)
	}
	broken := errors.New("model is down")
	g := ocean.Guard(ocean.ResponderFunc(func(context.Context, ocean.Situation) (string, error) { return bad, broken }))
	got, err := g.Respond(t.Context(), ocean.Situation{Coded: coded})
	require.ErrorIs(t, err, broken)
	require.Empty(t, got)
	require.Equal(t, ocean.Allow, ocean.Checker{}.Check(coded, ocean.DefaultFallback).Action)
	danger := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I'm going to kill myself tonight."}}}}
	got, err = ocean.Guarded{}.Respond(t.Context(), ocean.Situation{Coded: danger})
	require.NoError(t, err)
	require.Equal(t, ocean.DefaultSafetyFallback, got)
	require.Equal(t, ocean.Allow, ocean.Checker{}.Check(danger, got).Action)
}

// TestGuardedStopsWithItsContext: no text comes back of a call whose context is
// done, whoever notices, and the verdict has a list.
func TestGuardedStopsWithItsContext(t *testing.T) {
	done, cancel := context.WithCancel(t.Context())
	cancel()
	never := ocean.ResponderFunc(func(context.Context, ocean.Situation) (string, error) {
		t.Error("asked for a draft")
		return "", nil
	})
	for _, g := range []ocean.Guarded{{}, ocean.Guard(never)} {
		got, v, err := g.Judge(done, ocean.Situation{})
		require.ErrorIs(t, err, context.Canceled)
		require.Empty(t, got)
		require.NotNil(t, v.Findings)
	}
	for _, drafts := range []int{1, 2} { // cancelled while a draft is written
		ctx, cancel := context.WithCancel(t.Context())
		n := 0
		g := ocean.Guarded{Checker: alwaysRevise{}, Responder: ocean.ResponderFunc(func(context.Context, ocean.Situation) (string, error) {
			if n++; n == drafts {
				cancel()
			}
			return "You must.", nil
		})}
		got, err := g.Respond(ctx, ocean.Situation{})
		require.ErrorIs(t, err, context.Canceled)
		require.Empty(t, got)
		require.Equal(t, drafts, n)
	}
}

// alwaysRevise is a checker that looks at no context and is never content.
type alwaysRevise struct{}

func (alwaysRevise) CheckReply(context.Context, mi.Coded, string) (ocean.Verdict, error) {
	return ocean.Verdict{Action: ocean.Revise}, nil
}

// TestGuardedWithoutADraft: nobody to ask, blank drafts and a checker that fails
// leave no empty answer.
func TestGuardedWithoutADraft(t *testing.T) {
	got, v, err := ocean.Guarded{}.Judge(t.Context(), ocean.Situation{})
	require.NoError(t, err)
	require.Equal(t, ocean.DefaultFallback, got)
	require.Equal(t, ocean.Verdict{Findings: []ocean.Finding{}}, v)

	blank := ocean.ResponderFunc(func(context.Context, ocean.Situation) (string, error) { return " \n", nil })
	got, err = ocean.Guarded{Responder: blank, Fallback: "What else?"}.Respond(t.Context(), ocean.Situation{})
	require.NoError(t, err)
	require.Equal(t, "What else?", got)

	broken := errors.New("no judge")
	got, err = ocean.Guarded{Responder: blank, Checker: failing{broken}}.Respond(t.Context(), ocean.Situation{})
	require.ErrorIs(t, err, broken)
	require.Empty(t, got)

	panics := ocean.ResponderFunc(func(context.Context, ocean.Situation) (string, error) { panic("model") })
	require.PanicsWithValue(t, "model", func() { _, _ = ocean.Guard(panics).Respond(t.Context(), ocean.Situation{}) })
}

// failing is a checker that fails.
type failing struct{ err error }

func (f failing) CheckReply(context.Context, mi.Coded, string) (ocean.Verdict, error) {
	return ocean.Verdict{}, f.err
}
