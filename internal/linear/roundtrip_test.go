package linear

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// A plain table is what a Builder was given.
type plain struct {
	name    string
	keys    Keys
	columns int
	gain    []float64
	weights []float64
}

// score is the score before rounding, straight from the definition: for each
// block its gain over the root of its features times the sum of the weights.
func (p plain) score(blocks [][]uint32) []float64 {
	out := make([]float64, p.columns)
	for b, features := range blocks {
		for _, f := range features {
			r, ok := p.keys.Row(f)
			for c := range out {
				if ok {
					out[c] += p.gain[b] / math.Sqrt(float64(len(features))) * p.weights[r*p.columns+c]
				}
			}
		}
	}
	return out
}

// slack is how far rounding weights to 8 bits may move a score: half a step
// for each row.
func (p plain) slack(blocks [][]uint32, c int) float64 {
	greatest := 0.0
	for i := c; i < len(p.weights); i += p.columns {
		greatest = max(greatest, math.Abs(p.weights[i]))
	}
	out := 1e-9
	for b, rows := range blocks {
		out += math.Abs(p.gain[b]) * math.Sqrt(float64(len(rows))) * greatest / 127 / 2
	}
	return out
}

// TestRoundTrip shows that a parsed model scores as the numbers that went into
// the Builder would, but for the rounding to 8 bits.
func TestRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	known := randomFeatures(rng, 300)
	tables := []plain{
		{name: "rows shared", keys: SharedRows(10), columns: 3, gain: []float64{1.5, 1, 0.25}},
		{name: "few rows", keys: SharedRows(6), columns: MaxColumns, gain: []float64{1, 0, 2}},
		{name: "one row", columns: 1, gain: []float64{1, 1, -3}},
		{name: "0123456789abcdef", keys: SharedRows(1), columns: 2, gain: make([]float64, MaxBlocks)},
		{name: "keys", keys: NewKeys(known, 50), columns: 7, gain: []float64{1, 2}},
		{name: "one bucket", keys: NewKeys(known, 1), columns: MaxColumns, gain: []float64{1}},
	}
	b := Builder{Name: "0123456789ab", Features: features}
	for i := range tables {
		p := &tables[i]
		p.weights = normal(rng, p.columns*p.keys.Rows())
		b.Table(p.name, p.keys, p.gain, p.weights)
	}
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	require.Equal(t, "0123456789ab", m.Version())

	for _, p := range tables {
		table, err := FindTable(m, p.name, p.columns, len(p.gain))
		require.NoError(t, err)
		require.Equal(t, p.columns, table.Columns())
		got := make([]float64, p.columns)
		for _, n := range []int{0, 1, 2, 7, 100, 5000} {
			blocks := make([][]uint32, len(p.gain))
			for i := range blocks {
				blocks[i] = append(randomFeatures(rng, rng.IntN(n+1)), known[:min(n, 9*i)]...)
			}
			got[0] = math.Inf(1) // Score must not add to what was there
			table.Score(got, tally(table, blocks))
			want := p.score(blocks)
			for c := range want {
				require.InDelta(t, want[c], got[c], p.slack(blocks, c), "%s, column %d, up to %d rows", p.name, c, n)
			}
		}
	}
}

// TestWeightsAddUpToScore shows that the shares of single features, which explain
// an answer, add up to the score.
func TestWeightsAddUpToScore(t *testing.T) {
	const columns = 4
	rng := rand.New(rand.NewPCG(3, 4))
	b := Builder{Features: features}
	known := randomFeatures(rng, 40)
	keys := NewKeys(known, 4)
	b.Table("t", keys, []float64{0.7, 1.9}, normal(rng, columns*keys.Rows()))
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	table, err := FindTable(m, "t", columns, 2)
	require.NoError(t, err)
	for block := range 2 {
		for _, n := range []int{1, 3, 500} {
			blocks := make([][]uint32, 2)
			blocks[block] = append(randomFeatures(rng, n-1), known[n%len(known)])
			var score [columns]float64
			table.Score(score[:], tally(table, blocks))
			for c, want := range score {
				sum := 0.0
				for _, r := range blocks[block] {
					sum += table.Weight(r, block, n, c)
				}
				require.InDelta(t, want, sum, 1e-9, "block %d, %d rows, column %d", block, n, c)
			}
		}
	}
}

// TestLongSums shows that no lane runs over: rows of the least and the
// greatest weight, on both sides of where the lanes of 16 bits are emptied.
func TestLongSums(t *testing.T) {
	b := Builder{Features: features}
	b.Table("t", SharedRows(1), []float64{1}, []float64{127, -127, 127, -127, 127, -127, 127, -127, 127, -127})
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	for _, n := range []int{1, batch - 1, batch, batch + 1, 2*batch - 1, 2 * batch, 2*batch + 1, 1 << 16} {
		var sum [MaxColumns]int32
		m.tables[0].sum(&sum, make([]uint32, n))
		want := int32(127 * n)
		require.Equal(t, [MaxColumns]int32{want, -want, want, -want, want}, sum, "%d rows", n)
	}
}

// TestLayerRoundTrip shows that a layer keeps its labels and, but for the
// rounding to 32 bits, its weights.
func TestLayerRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	labels := []string{"change", "taking steps", "n\u00e9", "x"}
	for _, inputs := range []int{0, 1, 9, MaxInputs} {
		weights := normal(rng, len(labels)*(inputs+1))
		b := Builder{Features: features}
		b.Layer("other", []string{"only"}, 0, []float64{3})
		b.Layer("layer", labels, inputs, weights)
		data, err := b.Bytes()
		require.NoError(t, err)
		m, err := Parse(string(data), features)
		require.NoError(t, err)
		l, err := FindLayer(m, "layer", inputs, labels)
		require.NoError(t, err)
		require.Equal(t, len(labels), l.Classes())

		x := normal(rng, inputs)
		want := make([]float64, len(labels))
		for c := range want {
			w := weights[c*(inputs+1) : (c+1)*(inputs+1)]
			want[c] = w[0]
			for i := range x {
				want[c] += w[i+1] * x[i]
				require.Equal(t, float64(float32(w[i+1])), l.Slope(c, i))
			}
		}
		got := make([]float64, len(labels))
		l.Apply(got, append(x, 1e9)) // what stands behind the inputs does not count
		require.Equal(t, parts, total(t, got))
		sum := 0.0
		for _, z := range want {
			sum += math.Exp(z)
		}
		for c, z := range want {
			require.InDelta(t, math.Exp(z)/sum, got[c], 1.1/parts, "%d inputs, class %d", inputs, c)
		}
	}
}

// TestBuilderRefuses shows that a Builder gives no file that Parse would not
// take.
func TestBuilderRefuses(t *testing.T) {
	for want, fill := range map[string]func(b *Builder){
		`table "t": want at most 20 bits, got 21`: func(b *Builder) {
			b.Table("t", SharedRows(21), []float64{1}, make([]float64, 1<<21))
		},
		`table "t": want 1 to 32 columns, got 0`: func(b *Builder) { b.Table("t", SharedRows(2), []float64{1}, []float64{1, 2, 3}) },
		`table "t": want 1 to 32 columns, got 33`: func(b *Builder) {
			b.Table("t", SharedRows(2), []float64{1}, make([]float64, 33<<2))
		},
		`table "t": want 1 to 8 blocks, got 0`:    func(b *Builder) { b.Table("t", SharedRows(1), nil, []float64{1, 2}) },
		`table "t": want finite gains and scales`: func(b *Builder) { b.Table("t", SharedRows(1), []float64{1}, []float64{1, math.NaN()}) },
		`layer "l": want finite weights`:          func(b *Builder) { b.Layer("l", []string{"a"}, 0, []float64{1e39}) },
		`layer "l": want a label for class 1`:     func(b *Builder) { b.Layer("l", []string{"a", ""}, 0, []float64{1, 2}) },
		`layer "l": want 8 bytes of weights`:      func(b *Builder) { b.Layer("l", []string{"a"}, 1, []float64{1}) },
		`layer "l": want at most 160 inputs, got 161`: func(b *Builder) {
			b.Layer("l", []string{"a"}, 161, make([]float64, 162))
		},
	} {
		b := Builder{Features: features}
		fill(&b)
		_, err := b.Bytes()
		require.EqualError(t, err, "linear: cannot build: linear: broken model file: "+want)
		var broken *FormatError
		require.ErrorAs(t, err, &broken)
	}
}

func asItIs(data string) (string, error) { return data, nil }

// TestPartsAreReadOnce shows that all who ask for a part share what was made of it, and
// what was wrong with it.
func TestPartsAreReadOnce(t *testing.T) {
	b := Builder{Name: "parts", Features: features}
	b.Part("good", []byte("x"))
	b.Part("bad", []byte("y"))
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	asked := 0
	read := func(data string) (*string, error) {
		asked++
		if data == "y" {
			return nil, errors.New("y")
		}
		return &data, nil
	}
	first, err := FindPart(m, "good", read)
	require.NoError(t, err)
	again, err := FindPart(m, "good", read)
	require.NoError(t, err)
	require.Same(t, first, again)
	require.Equal(t, 1, asked)
	for range 2 {
		bad, err := FindPart(m, "bad", read)
		require.EqualError(t, err, "y")
		require.Nil(t, bad)
	}
	require.Equal(t, 2, asked)
}

// TestPartsComeBack shows that what is no table and no layer is kept byte for byte.
func TestPartsComeBack(t *testing.T) {
	b := Builder{Name: "parts", Features: features}
	b.Part("first", []byte{0, 1, 2, 255})
	b.Layer("answer", []string{"yes"}, 0, []float64{1})
	b.Part("empty", nil)
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	first, err := FindPart(m, "first", asItIs)
	require.NoError(t, err)
	require.Equal(t, "\x00\x01\x02\xff", first)
	empty, err := FindPart(m, "empty", asItIs)
	require.NoError(t, err)
	require.Empty(t, empty)

	for i := range MaxParts {
		b.Part(string(rune('a'+i)), nil)
	}
	_, err = b.Bytes()
	require.ErrorContains(t, err, "linear: cannot build: ")
}
