package mi_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
)

// goals remembers which goal a coder was asked about.
type goals []mi.Goal

func (g *goals) CodeClient(_ context.Context, x mi.Exchange) (mi.ClientCodes, error) {
	*g = append(*g, x.Goal)
	return mi.ClientCodes{}, nil
}

// TestAPartysGoalIsItsOwn: in a mediation each side wants something else.
func TestAPartysGoalIsItsOwn(t *testing.T) {
	var seen goals
	coded, err := mi.Coder{Client: &seen}.Code(t.Context(), mi.Conversation{
		Goal:    mi.ParseGoal("less noise"),
		Parties: []mi.Party{{Name: "Ada", Role: mi.Client, Goal: mi.ParseGoal("more practising")}, {Name: "Ben", Role: mi.Client}},
		Turns: []mi.Turn{
			{Role: mi.Client, Party: "Ada", Text: "I need two hours a day."},
			{Role: mi.Client, Party: "Ben", Text: "Not after nine."},
			{Role: mi.Client, Text: "Me neither."},
		},
	})
	require.NoError(t, err)
	require.Equal(t, goals{mi.ParseGoal("more practising"), mi.ParseGoal("less noise"), mi.ParseGoal("less noise")}, seen)
	require.Len(t, coded.Parties, 2)
}

// TestTurnErrorCountsRefusedTurns: the index is that of the turn as given.
func TestTurnErrorCountsRefusedTurns(t *testing.T) {
	s := testtalk.Coder().Start(mi.Conversation{ID: "c7"})
	for i, role := range []mi.Role{mi.Client, "friend", mi.Client, "boss"} {
		_, err := s.Add(t.Context(), mi.Turn{Role: role, Text: "Same as ever."})
		if role == mi.Client {
			require.NoError(t, err)
			continue
		}
		var e *mi.TurnError
		require.ErrorAs(t, err, &e)
		require.Equal(t, i, e.Index)
		require.Equal(t, "c7", e.Conversation)
	}
	require.Len(t, s.Coded().Turns, 2)
}

// TestListsAreNeverNull: programs in other languages read the JSON.
func TestListsAreNeverNull(t *testing.T) {
	for _, words := range []string{"", "Same as ever."} {
		coded, err := testtalk.Coder().Code(t.Context(), mi.Conversation{
			Turns: []mi.Turn{{Role: mi.Client, Text: words}, {Role: mi.Counsellor, Text: words}},
		})
		require.NoError(t, err)
		out, err := json.Marshal(coded)
		require.NoError(t, err)
		require.NotContains(t, string(out), "null")
	}
}

// TestThoughtUnitsAreBounded: the last unit takes the rest.
func TestThoughtUnitsAreBounded(t *testing.T) {
	words := strings.Repeat("no\n", 3*stack.MaxUnits)
	for _, role := range mi.Roles() {
		coded, err := testtalk.Coder().Code(t.Context(), mi.Conversation{Turns: []mi.Turn{{Role: role, Text: words}}})
		require.NoError(t, err)
		var end, n int
		if c := coded.Turns[0].Client; c != nil {
			n, end = len(c.Utterances), c.Utterances[len(c.Utterances)-1].End
		} else {
			u := coded.Turns[0].Counsellor.Utterances
			n, end = len(u), u[len(u)-1].End
		}
		require.Equal(t, stack.MaxUnits, n)
		require.Equal(t, len(words)-1, end)
	}
}
