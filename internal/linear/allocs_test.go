package linear

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAllocations shows that parsing makes the Model and a small buffer for
// the checksum (the weights stay where they are, in the program's own bytes)
// and that scoring makes nothing at all.
func TestAllocations(t *testing.T) {
	const bits = 12
	rng := rand.New(rand.NewPCG(11, 12))
	keys := NewKeys(randomFeatures(rng, 4000), 300)
	b := Builder{Name: "big", Features: features}
	b.Table("t", keys, []float64{1, 2}, normal(rng, MaxColumns*keys.Rows()))
	b.Table("u", SharedRows(bits), []float64{1, 2}, normal(rng, 3<<bits))
	labels := []string{"a", "b", "c", "d"}
	b.Layer("l", labels, MaxInputs, normal(rng, 4*(MaxInputs+1)))
	raw, err := b.Bytes()
	require.NoError(t, err)
	data := string(raw)

	var m *Model
	require.LessOrEqual(t, testing.AllocsPerRun(20, func() { m, err = Parse(data, features) }), 2.0)
	require.NoError(t, err)
	var table *Table
	var layer *Layer
	require.Zero(t, testing.AllocsPerRun(20, func() { table, err = FindTable(m, "t", MaxColumns, 2) }))
	require.NoError(t, err)
	require.Zero(t, testing.AllocsPerRun(20, func() { layer, err = FindLayer(m, "l", MaxInputs, labels) }))
	require.NoError(t, err)

	x := make([]float64, MaxInputs)
	p := make([]float64, MaxClasses)
	blocks := [][]uint32{randomFeatures(rng, 300), randomFeatures(rng, 20)}
	var y, whole Tally
	require.Zero(t, testing.AllocsPerRun(20, func() {
		y.Reset()
		for i, rows := range blocks {
			table.Sum(&y, i, rows)
		}
		whole.Add(&y, 0, len(blocks))
		table.Score(x, &y)
	}))
	require.Zero(t, testing.AllocsPerRun(20, func() { layer.Apply(p, x) }))
	require.Zero(t, testing.AllocsPerRun(20, func() { layer.ApplyShifted(p, x, p[:2]) }))
	require.Zero(t, testing.AllocsPerRun(20, func() { table.Weight(5, 1, 20, 3) }))
}
