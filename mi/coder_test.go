package mi_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

func TestUnknownRoleIsAnError(t *testing.T) {
	for _, role := range []mi.Role{"", "Client", "client ", "therapist", "\xff"} {
		conv := mi.Conversation{ID: "c7", Turns: []mi.Turn{{Role: mi.Client, Text: "Hello."}, {Role: role, Text: "Who am I?"}, {Role: mi.Client}}}
		for _, coder := range []mi.Coder{testtalk.Coder(), {}} {
			coded, err := coder.Code(t.Context(), conv)
			require.ErrorIs(t, err, mi.ErrRole)
			e, ok := errors.AsType[*mi.TurnError](err)
			require.True(t, ok)
			require.Equal(t, &mi.TurnError{Conversation: "c7", Index: 1, Err: mi.ErrRole}, e)
			require.Len(t, coded.Turns, 1, "want the turns coded so far")
		}
	}
}

func TestTooLongIsAnError(t *testing.T) {
	long := strings.Repeat("x", mi.MaxTurn+1)
	s := mi.Coder{}.Session(mi.Goal{})
	_, err := s.Add(t.Context(), mi.Turn{Role: mi.Client, Text: long})
	require.ErrorIs(t, err, mi.ErrTooLong)
	require.Empty(t, s.Coded().Turns)
	_, err = s.Add(t.Context(), mi.Turn{Role: mi.Client, Text: long[:mi.MaxTurn]})
	require.NoError(t, err)
}

// TestCodersErrorIsWrapped: what another coder says went wrong comes through,
// with the place, and the session can go on.
func TestCodersErrorIsWrapped(t *testing.T) {
	busy := errors.New("the other end is busy")
	fail := true
	flaky := coderFunc{
		client: func(context.Context, mi.Exchange) (mi.ClientCodes, error) { return mi.ClientCodes{}, nil },
		counsellor: func(_ context.Context, x mi.Exchange) (mi.CounsellorCodes, error) {
			if fail {
				return mi.CounsellorCodes{Model: "half done"}, fmt.Errorf("remote: %w", busy)
			}
			return mi.CounsellorCodes{}, nil
		},
	}
	coder := mi.Coder{Client: flaky, Counsellor: flaky}
	s := coder.Session(mi.Goal{})
	_, err := s.Add(t.Context(), mi.Turn{Role: mi.Client})
	require.NoError(t, err)
	got, err := s.Add(t.Context(), mi.Turn{Role: mi.Counsellor})
	require.ErrorIs(t, err, busy)
	require.Zero(t, got)
	e, ok := errors.AsType[*mi.TurnError](err)
	require.True(t, ok)
	require.Equal(t, 1, e.Index)
	require.Empty(t, e.Conversation)
	require.Equal(t, "mi: turn at index 1: remote: the other end is busy", err.Error())

	fail = false
	_, err = s.Add(t.Context(), mi.Turn{Role: mi.Counsellor})
	require.NoError(t, err)
	require.Len(t, s.Coded().Turns, 2, "the turn that failed is not kept")

	fail = true
	coded, err := coder.Code(t.Context(), mi.Conversation{ID: "c\n7", Turns: []mi.Turn{{Role: mi.Client}, {Role: mi.Client}, {Role: mi.Counsellor}}})
	require.EqualError(t, err, `mi: conversation "c\n7", turn at index 2: remote: the other end is busy`)
	require.Len(t, coded.Turns, 2)
}

func TestCancelledContextStopsTheCoding(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancels := coderFunc{client: func(context.Context, mi.Exchange) (mi.ClientCodes, error) {
		cancel()
		return mi.ClientCodes{}, nil
	}}
	conv := mi.Conversation{Turns: []mi.Turn{{Role: mi.Counsellor}, {Role: mi.Client}, {Role: mi.Client}}}
	coded, err := mi.Coder{Client: cancels}.Code(ctx, conv)
	require.ErrorIs(t, err, context.Canceled)
	_, ok := errors.AsType[*mi.TurnError](err)
	require.False(t, ok, "no turn is at fault")
	require.Len(t, coded.Turns, 2)

	coded, err = testtalk.Coder().Code(ctx, conv)
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, coded.Turns)
}

func TestWithoutCoderTurnsStayUncoded(t *testing.T) {
	conv := testtalk.Talks(t)[0]
	m := english.Model()
	for name, coder := range map[string]mi.Coder{
		"none": {}, "client": {Client: mi.NewChangeTalk(m)}, "counsellor": {Counsellor: ocean.NewRecognizer(m)},
	} {
		coded, err := coder.Code(t.Context(), conv)
		require.NoError(t, err, name)
		require.Len(t, coded.Turns, len(conv.Turns))
		for i, turn := range coded.Turns {
			require.Equal(t, conv.Turns[i], turn.Turn)
			require.Equal(t, turn.Turn.Role == mi.Client && name == "client", turn.Client != nil, name)
			require.Equal(t, turn.Turn.Role == mi.Counsellor && name == "counsellor", turn.Counsellor != nil, name)
		}
	}
}

// TestErrorsHoldNoTalk: whatever goes wrong, nothing that somebody said, and no
// name, gets into the message.
func TestErrorsHoldNoTalk(t *testing.T) {
	const canary = "Quetzal told me about her liver"
	turn := mi.Turn{Role: mi.Client, Text: canary, Party: canary}
	other := mi.Turn{Role: mi.Role(canary), Text: canary, Party: canary}
	long := mi.Turn{Role: mi.Client, Text: strings.Repeat(canary, mi.MaxTurn/len(canary)+1)}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	for name, tc := range map[string]struct {
		ctx   context.Context
		coder mi.Coder
		turns []mi.Turn
	}{
		"no model":        {t.Context(), mi.Coder{Client: mi.NewChangeTalk(nil)}, []mi.Turn{turn}},
		"zero coder":      {t.Context(), mi.Coder{Client: new(mi.ChangeTalk)}, []mi.Turn{turn}},
		"unfitting model": {t.Context(), mi.Coder{Client: mi.NewChangeTalk(hollow(t))}, []mi.Turn{turn}},
		"role":            {t.Context(), testtalk.Coder(), []mi.Turn{turn, other}},
		"too long":        {t.Context(), testtalk.Coder(), []mi.Turn{turn, long}},
		"cancelled":       {cancelled, testtalk.Coder(), []mi.Turn{turn}},
	} {
		conv := mi.Conversation{ID: "c1", Goal: mi.ParseGoal(canary), Turns: tc.turns, Parties: []mi.Party{{Name: canary}}}
		_, err := tc.coder.Code(tc.ctx, conv)
		require.Error(t, err, name)
		require.NotContains(t, err.Error(), "Quetzal", name)
		require.NotContains(t, fmt.Sprintf("%+v", errors.Unwrap(err)), "Quetzal", name)
	}
}

// hollow is a model with a name and nothing else.
func hollow(t *testing.T) *mi.Model {
	t.Helper()
	b := linear.Builder{Name: "hollow-1", Features: 1}
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), 1)
	require.NoError(t, err)
	return m
}
