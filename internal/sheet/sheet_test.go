package sheet

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var cells = []string{
	"", "'", "plain", "'plain", "10-30", "a=1", "=1+1", "'=1+1", "''=1+1", "-and you usually", "'-and", "+49 170", "@name", "\ttab",
	"\rcr", "\nlf", " =1", "＝1", "－", "＋", "＠sum", "''''", "'a=", "—dash", "\xff", "'\xff=",
}

func TestNoDefusedCellOpensWithAFormula(t *testing.T) {
	for _, cell := range cells {
		require.NotContains(t, []string{"=", "+", "-", "@", "\t", "\r", "\n"}, first(Defuse(cell)), "%q", cell)
		require.NotRegexp(t, "^[＝＋－＠]", Defuse(cell))
	}
	require.Equal(t, "'-and you usually", Defuse("-and you usually"))
	require.Equal(t, "—dash", Defuse("—dash"), "an em dash runs nothing")
}

func TestDefusedCellsAreRestored(t *testing.T) {
	for _, cell := range cells {
		require.Equal(t, cell, Restore(Defuse(cell)), "%q", cell)
	}
}

func FuzzRestore(f *testing.F) {
	for _, cell := range cells {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		defused := Defuse(cell)
		require.Equal(t, cell, Restore(defused))
		require.False(t, runs(defused) && !strings.HasPrefix(defused, mark))
	})
}

func first(s string) string {
	if s == "" {
		return ""
	}
	return s[:1]
}
