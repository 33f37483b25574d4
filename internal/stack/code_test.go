package stack

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
)

// TestCodeIsRun shows that Code says what Run says, wherever a kind counts for
// anything, also where units are neutral one by one and their turn is not.
func TestCodeIsRun(t *testing.T) {
	skipped, again := 0, 0
	for _, lean := range []float64{-9, 0, 9} { // of turns, to change
		for _, calm := range []float64{-1, 0, 1, 9} { // of units
			p := someParts()
			for _, name := range []string{LayerValence, LayerTold} {
				p.layer(name).weights[0] += lean
			}
			p.layer(LayerUnitValence).weights[neutral*(UnitInputs+1)] += calm
			c := client(t, p)
			var run, code Scratch
			for _, turn := range turns() {
				want, units := c.Run(&run, turn, nil)
				got, some := c.Code(&code, turn, []ClientUnit{{}})
				some = some[1:] // what was there stays
				require.Equal(t, want, got)
				require.Len(t, some, len(units))
				best := linear.Best(got[:])
				for i, u := range units {
					require.Equal(t, u.Valence, some[i].Valence)
					require.Equal(t, u.Reading, some[i].Reading)
					calm := linear.Best(u.Valence[:]) == neutral
					carries := best != neutral && Carrier(units, best) == i
					if carries || len(units) > 1 && !calm {
						require.Equal(t, u.Kind, some[i].Kind, "unit %d of %q", i, turn.Text)
					} else {
						require.Zero(t, some[i].Kind, "nobody asks")
						skipped++
					}
					if carries && calm && i < len(units)-1 {
						again++
					}
				}
			}
		}
	}
	require.Positive(t, skipped)
	require.Positive(t, again, "a unit was read again")
}
