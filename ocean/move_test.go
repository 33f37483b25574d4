package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestMovesAreWhole: every move can be read back, has a behaviour of the
// manuals' and a main one, and stands once in the list.
func TestMovesAreWhole(t *testing.T) {
	seen := map[ocean.Move]bool{}
	for _, m := range ocean.Moves() {
		require.False(t, seen[m], m)
		seen[m] = true
		got, err := ocean.ParseMove(string(m))
		require.NoError(t, err)
		require.Equal(t, m, got)
		require.True(t, m.Valid())
		require.True(t, m.Behaviour().Valid(), m)
		require.True(t, m.Main().Valid(), m)
	}
	require.Equal(t, mi.MainQuestion, ocean.LookBack.Main())
	require.Equal(t, mi.MainOther, ocean.AffirmIt.Main())
	for _, bad := range []string{"", "Explore", "listen"} {
		_, err := ocean.ParseMove(bad)
		var label *mi.LabelError
		require.ErrorAs(t, err, &label)
		require.Len(t, label.Want, len(seen))
		require.False(t, ocean.Move(bad).Valid())
		require.Empty(t, ocean.Move(bad).Main())
	}
}

func TestTasks(t *testing.T) {
	for _, want := range ocean.Tasks() {
		got, err := ocean.ParseTask(string(want))
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.True(t, got.Valid())
	}
	_, err := ocean.ParseTask("closing")
	require.EqualError(t, err, "mi: not a task (want one of engaging, focusing, evoking, planning)")
	require.False(t, ocean.Task("").Valid())
}
