package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

func ones(n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = 1
	}
	return out
}

// TestFitLayerFrequencies fits layers without inputs: they say how frequent
// the classes are, as far as balance lets them.
func TestFitLayerFrequencies(t *testing.T) {
	labels := []int{0, 0, 0, 0, 0, 1, 1, 1, 2, 2}
	inputs := make([][]float64, len(labels))
	for _, tc := range []struct {
		weights []float64
		balance float64
		want    []float64
	}{
		{ones(10), 0, []float64{0.5, 0.3, 0.2}},
		{ones(10), 1, []float64{1. / 3, 1. / 3, 1. / 3}},
		{[]float64{1, 1, 1, 1, 1, 1, 1, 1, 9, 1}, 0, []float64{5. / 18, 3. / 18, 10. / 18}},
	} {
		w := fitLayer(inputs, labels, tc.weights, 3, 1e-6, tc.balance, layerSteps, habits{})
		require.Len(t, w, 3)
		require.InDeltaSlice(t, tc.want, applyLayer(w, nil, 3), 1e-3)
	}
	require.Equal(t, ones(10), func() []float64 { w := ones(10); fitLayer(inputs, labels, w, 3, 1, 1, layerSteps, habits{}); return w }(),
		"the caller's weights stay as they are")
	require.Nil(t, fitLayer(nil, nil, nil, 3, 1, 1, layerSteps, habits{}))
}

// TestFitLayerCopies shows that a weight of three is three copies, and that
// the penalty draws weights to zero.
func TestFitLayerCopies(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 5))
	var inputs, copied [][]float64
	var labels, copiedLabels []int
	var weights []float64
	size := func(w []float64) float64 { return math.Sqrt(dot(w, w)) }
	for i := range 30 {
		x := []float64{rng.NormFloat64(), rng.NormFloat64()}
		inputs, labels, weights = append(inputs, x), append(labels, i%3), append(weights, float64(1+i%2*2))
		for range 1 + i%2*2 {
			copied, copiedLabels = append(copied, x), append(copiedLabels, i%3)
		}
	}
	a := fitLayer(inputs, labels, weights, 3, 1, 0, layerSteps, habits{})
	b := fitLayer(copied, copiedLabels, ones(len(copied)), 3, 1, 0, layerSteps, habits{})
	require.InDeltaSlice(t, a, b, 1e-3)
	require.Less(t, size(fitLayer(inputs, labels, weights, 3, 1e4, 0, layerSteps, habits{})), 0.05*size(a))
}

// TestLossAndSlope holds the slope against the difference of two losses.
func TestLossAndSlope(t *testing.T) {
	logits := []float64{0.3, -1.2, 2}
	for label := range logits {
		slope := append([]float64(nil), logits...)
		loss := lossAndSlope(slope, label)
		sum := 0.0
		for k := range logits {
			const step = 1e-6
			moved := append([]float64(nil), logits...)
			moved[k] += step
			require.InDelta(t, (lossAndSlope(moved, label)-loss)/step, slope[k], 1e-5)
			sum += slope[k]
		}
		require.InDelta(t, 0, sum, 1e-12)
	}
	require.InDelta(t, -math.Log(1e-300), lossAndSlope([]float64{0, 5000}, 0), 1e-9, "a hopeless guess costs much, not infinity")
}

func TestBalanceClasses(t *testing.T) {
	for strength, want := range map[float64][]float64{
		0:   {1, 1, 1, 1},
		1:   {2. / 3, 2. / 3, 2. / 3, 2},
		0.5: {math.Sqrt(2. / 3), math.Sqrt(2. / 3), math.Sqrt(2. / 3), math.Sqrt2},
	} {
		w := ones(4)
		balanceClasses(w, []int{0, 0, 0, 1}, 2, strength)
		require.InDeltaSlice(t, want, w, 1e-12)
	}
}

func TestRarities(t *testing.T) {
	used := []*example{
		{rows: rows{{0, 8 << 28}, {7 << 28}}}, {rows: rows{{0}}}, {rows: rows{{0, 1 << 28}}},
	}
	got := rarities(used, linear.SharedRows(4), 1)
	require.Len(t, got, 16)
	require.InDelta(t, math.Log(1+3./4), got[0], 1e-12, "a row in all three")
	require.InDelta(t, math.Log(1+3./2), got[7], 1e-12, "a row in one")
	require.InDelta(t, math.Log(4), got[3], 1e-12, "a row in none")
	folded := rarities(used, linear.SharedRows(1), 0.5)
	require.InDeltaSlice(t, []float64{math.Sqrt(math.Log(1 + 3./6)), math.Sqrt(math.Log(1 + 3./2))}, folded, 1e-12)
	require.Equal(t, 1.0, rarities(used, linear.SharedRows(4), 0)[0], "as they come")
}

// TestFitTable shows that a table learns which rows go with which label, from
// the examples that count, and that linear.Table scores as it was trained.
func TestFitTable(t *testing.T) {
	const bits, shift = 4, 28
	keys := linear.SharedRows(bits)
	row := func(r uint32) uint32 { return r << shift }
	set := settings{gain: [features.Blocks]float64{1.5, 1, 0}, l2: 0.1, idf: 0.5, steps: 100}
	examples := []example{
		{rows: rows{{row(1), row(2)}, {row(9)}}, label: 0, weight: 1},
		{rows: rows{{row(1), row(3)}, {row(9)}}, label: 0, weight: 1},
		{rows: rows{{row(4), row(2)}, {row(9)}}, label: 1, weight: 1},
		{rows: rows{{row(4) + 5, row(3)}, {}, {row(7)}}, label: 1, weight: 1},
		{rows: rows{{row(1)}}, label: -1, weight: 1}, // not coded for this head
		{rows: rows{{row(12)}}, label: 1},            // of a corpus that does not count
	}
	w := fitTable(examples, 2, keys, set)
	require.Len(t, w, 2<<bits)
	weight := func(r, class int) float64 { return w[2*r+class] }
	require.Greater(t, weight(1, 0), 0.2)
	require.Greater(t, weight(4, 1), 0.2)
	for r := range 1 << bits {
		require.InDelta(t, 0, weight(r, 0)+weight(r, 1), 1e-6, "what speaks for one of two speaks against the other")
		switch r {
		case 1, 2, 3, 4, 9:
		default:
			require.Zero(t, weight(r, 0), "row %d taught nothing", r)
		}
	}
	require.Less(t, math.Abs(weight(2, 0)), weight(1, 0)/2, "a row of both says less")

	b := linear.Builder{Features: features.Version}
	b.Table("t", keys, set.gain[:], w)
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	score := scorer(m, "t", 2)
	for _, e := range examples {
		unit := set.units(&e)
		want := make([]float64, 2)
		for block, rs := range e.rows {
			for _, r := range rs {
				addScaled(want, w[2*(r>>shift):2*(r>>shift)+2], unit[block])
			}
		}
		got := score(e.rows)
		require.InDeltaSlice(t, want, got, 0.03)
		if e.label >= 0 && e.weight > 0 {
			require.Equal(t, e.label, linear.Best(got))
		}
	}
	require.Equal(t, make([]float64, 2<<bits), fitTable(nil, 2, keys, set), "nothing to learn from")
}

// TestFitTableOptimal shows that the weights are the least of the loss and the
// penalty: there the slopes of both cancel out. Rare rows are penalised less.
func TestFitTableOptimal(t *testing.T) {
	const bits, classes = 5, 3
	rng := rand.New(rand.NewPCG(6, 6))
	set := settings{gain: [features.Blocks]float64{1.5, 0.5}, l2: 0.5, idf: 1, balance: 0.5, steps: 500}
	var examples []example
	var used []*example
	labels, weights := []int{}, []float64{}
	for i := range 40 {
		e := example{label: i % 7 % classes, weight: 1 + float64(i%2)}
		for b := range 2 {
			for range 1 + rng.IntN(5) {
				e.rows[b] = append(e.rows[b], rng.Uint32()>>(32-bits)*uint32(1+e.label)%(1<<bits)<<(32-bits))
			}
		}
		examples, labels, weights = append(examples, e), append(labels, e.label), append(weights, e.weight)
	}
	for i := range examples {
		used = append(used, &examples[i])
	}
	balanceClasses(weights, labels, classes, set.balance)
	keys := linear.SharedRows(bits)
	rarity := rarities(used, keys, set.idf)
	w := fitTable(examples, classes, keys, set)

	slope := make([]float64, len(w))
	for i, x := range w {
		slope[i] = set.l2 * x / rarity[i/classes]
	}
	for i, e := range examples {
		unit, p := set.units(&e), make([]float64, classes)
		at := func(r uint32) int { return int(r>>(32-bits)) * classes }
		for b, rs := range e.rows {
			for _, r := range rs {
				addScaled(p, w[at(r):at(r)+classes], unit[b])
			}
		}
		lossAndSlope(p, e.label)
		for b, rs := range e.rows {
			for _, r := range rs {
				addScaled(slope[at(r):at(r)+classes], p, weights[i]*unit[b]*rarity[at(r)/classes])
			}
		}
	}
	require.Less(t, math.Sqrt(dot(slope, slope)), 0.1)
	require.Greater(t, math.Sqrt(dot(w, w)), 2.0)
}

func TestSettings(t *testing.T) {
	set := settings{own: 0.3}
	require.InDelta(t, 1, set.weight(&sample{turn: new(turn)}), 0)
	require.InDelta(t, 0.3, set.weight(&sample{turn: new(turn), own: true}), 0)
	require.InDelta(t, 0.15, set.weight(&sample{turn: &turn{part: true}, own: true}), 0,
		"a thought unit that stands as a turn says less than a turn")
	set.until = "zq"
	require.Zero(t, set.weight(&sample{turn: &turn{talk: &talk{writer: "zr"}}, own: true}))
	require.InDelta(t, 0.3, set.weight(&sample{turn: &turn{talk: &talk{writer: "zq"}}, own: true}), 0)
	require.InDelta(t, 1, set.weight(&sample{turn: new(turn)}), 0)
	require.Equal(t, []layerSettings{
		{l2: 3, balance: 1, own: 2, habit: 7}, {l2: 3, own: 2, habit: 7}, {l2: 5, balance: 1, own: 2, habit: 7}, {l2: 5, own: 2, habit: 7},
	}, settingsOf(layerSettings{own: 2, habit: 7}, []float64{3, 5}, []float64{1, 0}))
	require.Equal(t, []float64{1, 2, 5, 3, 4, 6}, beside([][]float64{{1, 2, 3, 4}, {5, 6}}, []int{2, 1}, 2))
}
