package linear

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// parsed builds a model of one table and gives the table.
func parsed(t *testing.T, keys Keys, gain, weights []float64) *Table {
	t.Helper()
	b := Builder{Features: features}
	b.Table("t", keys, gain, weights)
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	return &m.tables[0]
}

// TestSums holds the sums of eight columns at once against plain sums, for
// every number of columns.
func TestSums(t *testing.T) {
	const bits = 6
	rng := rand.New(rand.NewPCG(21, 1))
	for columns := 1; columns <= MaxColumns; columns++ {
		table := parsed(t, SharedRows(bits), []float64{1, 1}, normal(rng, columns<<bits))
		require.Len(t, table.weights, (columns+7)/8*8<<bits)
		features := randomFeatures(rng, 5*batch/2)
		want := [MaxColumns]int32{}
		for _, f := range features {
			for c := range columns {
				want[c] += int32(table.weights[int(f>>(32-bits))*eights(columns)+c]) - bias
			}
		}
		var y Tally
		table.Sum(&y, 1, features[:100])
		table.Sum(&y, 1, features[100:])
		require.Equal(t, want, y.sum[1], "%d columns; those that fill up the eight sum to nothing", columns)
		require.Equal(t, [MaxColumns]int32{}, y.sum[0])
		require.Equal(t, []int{0, len(features)}, []int{y.Features(0), y.Features(1)})
	}
}

// TestTalliesAddUp shows that a text read part by part scores as one read at
// once, to the bit: a turn is the sum of its thought units.
func TestTalliesAddUp(t *testing.T) {
	const bits, columns, blocks = 7, 11, 4
	rng := rand.New(rand.NewPCG(22, 1))
	table := parsed(t, SharedRows(bits), []float64{1.5, 0.3, 0, -2}, normal(rng, columns<<bits))
	var whole Tally
	all := make([][]uint32, blocks)
	for range 30 {
		var part Tally
		for b := range all {
			features := randomFeatures(rng, rng.IntN(12))
			table.Sum(&part, b, features)
			all[b] = append(all[b], features...)
		}
		whole.Add(&part, 0, 2)
		whole.Add(&part, 2, blocks)
	}
	var got, want [columns]float64
	table.Score(got[:], &whole)
	table.Score(want[:], tally(table, all))
	require.Equal(t, want, got)

	var one Tally
	one.Add(&whole, 1, 2)
	require.Equal(t, []int{0, len(all[1]), 0, 0}, []int{one.Features(0), one.Features(1), one.Features(2), one.Features(3)})
	table.Score(got[:], &one)
	table.Score(want[:], tally(table, [][]uint32{nil, all[1]}))
	require.Equal(t, want, got, "one block of four")
	one.Reset()
	require.Equal(t, Tally{}, one)
	table.Score(got[:], &one)
	require.Equal(t, [columns]float64{}, got, "an empty tally scores nothing")
}

// TestBlockWithoutGain shows that what is silenced is not even summed, and that
// its features have a share of nothing rather than one that is no number.
func TestBlockWithoutGain(t *testing.T) {
	table := parsed(t, SharedRows(1), []float64{0, 1}, []float64{1, -1})
	var y Tally
	table.Sum(&y, 0, []uint32{0, 1 << 31, 1 << 31})
	require.Equal(t, Tally{}, y)
	require.Zero(t, table.Weight(1<<31, 0, y.Features(0), 0))
	require.InDelta(t, 1, table.Weight(0, 1, 1, 0), 1e-12)
}

// TestApplyShifted shows that a shift is added to the logits, for its own
// labels, and that none changes nothing.
func TestApplyShifted(t *testing.T) {
	labels := []string{"a", "b", "c"}
	b := Builder{Features: features}
	b.Layer("l", labels, 2, []float64{0.1, 1, -1, 0.2, 0.5, 0.5, -0.3, 0, 2})
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	l := &m.layers[0]
	require.Equal(t, 2, l.Inputs())
	require.Equal(t, 3, l.Classes())
	x := []float64{0.7, 0.4}
	logits := []float64{0.1 + 0.7 - 0.4, 0.2 + 0.35 + 0.2, -0.3 + 0.8}
	for _, shift := range [][]float64{nil, {0, 0, 0}, {1, 0, 1}, {-3, 2.5, 0}, {0, -1}} {
		var got [3]float64
		l.ApplyShifted(got[:], x, shift)
		require.Equal(t, parts, total(t, got[:]))
		sum := 0.0
		want := append([]float64(nil), logits...)
		for c, s := range shift {
			want[c] += s
		}
		for _, z := range want {
			sum += math.Exp(z)
		}
		for c, z := range want {
			require.InDelta(t, math.Exp(z)/sum, got[c], 1.1/parts, "shift %v, class %d", shift, c)
		}
	}
	var plain, shifted [3]float64
	l.Apply(plain[:], x)
	l.ApplyShifted(shifted[:], x, make([]float64, 3))
	require.Equal(t, plain, shifted)
}

// TestResetTally shows that a tally that was used for a wide table is empty
// after it, also for a narrow one and the other way round.
func TestResetTally(t *testing.T) {
	const bits = 6
	rng := rand.New(rand.NewPCG(41, 42))
	b := Builder{Name: "m", Features: features}
	b.Table("wide", SharedRows(bits), []float64{1, 2, 3}, normal(rng, MaxColumns<<bits))
	b.Table("narrow", SharedRows(bits), []float64{1, 0, 3}, normal(rng, 3<<bits))
	raw, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(raw), features)
	require.NoError(t, err)
	wide, err := FindTable(m, "wide", MaxColumns, 3)
	require.NoError(t, err)
	narrow, err := FindTable(m, "narrow", 3, 3)
	require.NoError(t, err)
	var used Tally
	for range 200 {
		table := []*Table{wide, narrow}[rng.IntN(2)]
		var fresh, part Tally
		used.Reset()
		for block := range 3 {
			features := randomFeatures(rng, rng.IntN(300))
			part.Reset()
			table.Sum(&part, block, features)
			used.Add(&part, 0, 3)
			table.Sum(&fresh, block, features)
		}
		require.Equal(t, fresh, used)
	}
}
