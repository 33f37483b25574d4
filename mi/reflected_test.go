package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestSideAnd: the order of the reflections does not matter, nor how they are
// grouped; none and an unset side add nothing to another.
func TestSideAnd(t *testing.T) {
	all := append([]mi.Side{""}, mi.Sides()...)
	for _, a := range all {
		require.Equal(t, a, a.And(""))
		require.Equal(t, a, a.And(a))
		for _, b := range all {
			require.Equal(t, a.And(b), b.And(a), "%q and %q", a, b)
			for _, c := range all {
				require.Equal(t, a.And(b).And(c), a.And(b.And(c)), "%q, %q and %q", a, b, c)
			}
		}
	}
	require.Equal(t, mi.BothSides, mi.TowardChange.And(mi.AwayFromChange))
	require.Equal(t, mi.TowardChange, mi.NeitherSide.And(mi.TowardChange))
}

// TestSideSign: each side has a mark of its own, an unset one none.
func TestSideSign(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range mi.Sides() {
		require.NotEmpty(t, s.Sign())
		require.False(t, seen[s.Sign()])
		seen[s.Sign()] = true
	}
	require.Empty(t, mi.Side("").Sign())
	require.Empty(t, mi.Side("sideways").Sign())
}
