package mi_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
)

// TestSessionGivesTheCodesOfTheWhole: fed turn by turn, a session gives exactly
// what the whole conversation gives, whatever the turns and their order.
func TestSessionGivesTheCodesOfTheWhole(t *testing.T) {
	coder := testtalk.Coder()
	convs := testtalk.Talks(t)
	r := rand.New(rand.NewPCG(1, 2))
	pool := testtalk.Sayings(t)
	for range 80 {
		convs = append(convs, testtalk.RandomTalk(r, pool))
	}
	for _, conv := range convs {
		whole, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		require.Equal(t, conv.ID, whole.ID)
		require.Equal(t, conv.Goal, whole.Goal)
		require.Len(t, whole.Turns, len(conv.Turns))

		s := coder.Session(conv.Goal)
		for i, turn := range conv.Turns {
			got, err := s.Add(t.Context(), turn)
			require.NoError(t, err)
			require.Equal(t, turn, got.Turn)
			require.Equal(t, whole.Turns[i], got)
			require.Len(t, s.Coded().Turns, i+1)
		}
		require.Equal(t, whole.Turns, s.Coded().Turns)
		require.Equal(t, whole.Goal, s.Coded().Goal)
	}
}

// TestTurnsAreCodedByRole: a turn has the codes of its side and no others.
func TestTurnsAreCodedByRole(t *testing.T) {
	for _, conv := range testtalk.Talks(t) {
		coded, err := testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		for _, turn := range coded.Turns {
			require.Equal(t, turn.Turn.Role == mi.Client, turn.Client != nil)
			require.Equal(t, turn.Turn.Role == mi.Counsellor, turn.Counsellor != nil)
		}
	}
}

// TestLaterTurnsChangeNothing: the codes of a turn depend on it and the turns
// before alone, and once given they stay as they are.
func TestLaterTurnsChangeNothing(t *testing.T) {
	coder := testtalk.Coder()
	r := rand.New(rand.NewPCG(3, 4))
	pool := testtalk.Sayings(t)
	for range 20 {
		conv := testtalk.RandomTalk(r, pool)
		whole, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)

		head := conv
		head.Turns = conv.Turns[:r.IntN(len(conv.Turns)+1)]
		part, err := coder.Code(t.Context(), head)
		require.NoError(t, err)
		require.Equal(t, whole.Turns[:len(head.Turns)], part.Turns)

		s := coder.Session(conv.Goal)
		var given []mi.CodedTurn
		var written []string
		for _, turn := range conv.Turns {
			got, err := s.Add(t.Context(), turn)
			require.NoError(t, err)
			given = append(given, got)
			written = append(written, asJSON(t, got))
		}
		for i := range given {
			require.JSONEq(t, written[i], asJSON(t, given[i]))
			require.JSONEq(t, written[i], asJSON(t, s.Coded().Turns[i]))
		}
	}
}

func asJSON(t *testing.T, turns ...mi.CodedTurn) string {
	t.Helper()
	data, err := json.Marshal(turns)
	require.NoError(t, err)
	return string(data)
}

// TestCodedIsASnapshot: a slice that was handed out neither grows with the
// session nor lets the caller write into it.
func TestCodedIsASnapshot(t *testing.T) {
	s := mi.Coder{}.Session(mi.Goal{})
	turn := func(text string) mi.Turn { return mi.Turn{Role: mi.Client, Text: text} }
	require.Empty(t, s.Coded().Turns)
	for _, words := range []string{"one", "two", "three"} {
		_, err := s.Add(t.Context(), turn(words))
		require.NoError(t, err)
	}
	early := s.Coded()
	longer := append(early.Turns, mi.CodedTurn{Turn: turn("the caller's own")})
	_, err := s.Add(t.Context(), turn("four"))
	require.NoError(t, err)
	require.Len(t, early.Turns, 3)
	require.Equal(t, "the caller's own", longer[3].Turn.Text, "the session wrote into the caller's slice")
	require.Equal(t, "four", s.Coded().Turns[3].Turn.Text, "the caller wrote into the session's slice")
}

func TestEmptyConversation(t *testing.T) {
	for _, conv := range []mi.Conversation{{}, {ID: "c9", Goal: mi.Goal{Behaviour: "salt"}, Turns: []mi.Turn{}}} {
		coded, err := testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		require.Equal(t, mi.Coded{ID: conv.ID, Goal: conv.Goal, Turns: []mi.CodedTurn{}}, coded)
	}
}
