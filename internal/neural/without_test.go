package neural

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
)

// TestLongUnits shows that a thought unit is read up to its 64th word.
func TestLongUnits(t *testing.T) {
	n := parse(t, someWeights())
	words := vocabulary()
	long := append(slices.Repeat(words[:1], MaxWords-6), words[1:20]...)
	require.Greater(t, len(long), MaxWords)
	read := func(u []features.Spoken) (got [outputs + turnOutputs]float64, told int) {
		var s Scratch
		n.Start(&s, nil, nil, features.Nowhere)
		n.Unit(&s, u, got[:])
		n.Turn(&s, got[outputs:])
		n.Start(&s, nil, nil, features.Nowhere)
		n.Without(&s, [][]features.Spoken{u}, func(int, int, []float64) { told++ })
		return got, told
	}
	got, told := read(long)
	want, _ := read(long[:MaxWords])
	require.Equal(t, want, got)
	require.Equal(t, MaxWords, told)
	short, _ := read(long[:MaxWords-6])
	require.NotEqual(t, short, got, "the words before it count")
}

// TestWithout holds what each word is worth to reading the turn without it.
func TestWithout(t *testing.T) {
	n := parse(t, someWeights())
	rng := rand.New(rand.NewPCG(21, 22))
	worth := 0
	for range 30 {
		heard, goal := talk(rng, 10), talk(rng, 3)
		units := [][]features.Spoken{talk(rng, 8), talk(rng, 8), talk(rng, 8)}
		turn := func() []float64 {
			var s Scratch
			var got [outputs]float64
			n.Start(&s, heard, goal, features.Less)
			for _, u := range units {
				n.Unit(&s, u, got[:])
			}
			n.Turn(&s, got[:])
			return got[:turnOutputs]
		}
		whole := turn()
		var s Scratch
		n.Start(&s, heard, goal, features.Less)
		i, j := 0, 0
		n.Without(&s, units, func(unit, word int, less []float64) {
			for ; i < unit; i, j = i+1, 0 {
				require.Len(t, units[i], j)
			}
			require.Equal(t, []int{i, j}, []int{unit, word})
			j++
			was := units[unit][word]
			units[unit][word] = features.Spoken{Word: 0xdeadbe77, Stem: 0xdeadbe77} // it has no row
			for o, x := range turn() {
				require.InDelta(t, whole[o]-x, less[o], 1e-5)
				if less[o] != 0 {
					worth++
				}
			}
			units[unit][word] = was
		})
	}
	require.Greater(t, worth, 100)
}
