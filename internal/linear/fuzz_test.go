package linear

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzParse shows that no file makes Parse panic, and that whatever it takes
// can be scored on any features. Each input is tried as it is and sealed, for no
// fuzzer guesses a checksum.
func FuzzParse(f *testing.F) {
	whole := small(f)
	f.Add(whole)
	for n := 0; n < len(whole); n += 7 {
		f.Add(whole[:n:n])
	}
	for i := range whole {
		for _, with := range []byte{0, 1, 0x7f, 0x80, 0xff} {
			data := append([]byte(nil), whole...)
			data[i] = with
			f.Add(data)
		}
	}
	b := Builder{Name: "two", Features: features}
	b.Table("a", SharedRows(0), []float64{1, 2}, []float64{1})
	b.Table("b", NewKeys([]uint32{7, 9 << 20, 1 << 31}, 2), []float64{-1}, make([]float64, MaxColumns<<4))
	b.Layer("c", []string{"x"}, MaxInputs, make([]float64, MaxInputs+1))
	b.Part("d", []byte("anything"))
	two, err := b.Bytes()
	require.NoError(f, err)
	f.Add(two)

	f.Fuzz(func(t *testing.T, data []byte) {
		try(t, string(data))
		try(t, string(seal(append([]byte(nil), data...))))
	})
}

func try(t *testing.T, data string) {
	m, err := Parse(data, features)
	if err != nil {
		var broken *FormatError
		require.ErrorAs(t, err, &broken)
		require.NotEmpty(t, broken.What)
		require.Nil(t, m)
		return
	}
	rng := rand.New(rand.NewPCG(uint64(len(data)), 0))
	var x [MaxInputs]float64
	var p, shift [MaxClasses]float64
	shift[0] = 1e300
	for i := range m.nTables {
		own := &m.tables[i]
		blocks := make([][]uint32, own.blocks)
		for b := range blocks {
			blocks[b] = randomFeatures(rng, rng.IntN(40))
		}
		found, err := FindTable(m, own.name, own.columns, own.blocks)
		if err == nil { // there may be another of that name before it
			found.Score(x[:], tally(found, blocks))
		}
		own.Score(x[:], tally(own, blocks))
		for c := range own.Columns() {
			own.Weight(1<<32-1, own.blocks-1, 3, c)
		}
	}
	for i := range m.nLayers {
		l := &m.layers[i]
		l.ApplyShifted(p[:], x[:], shift[:l.Classes()])
		require.Equal(t, parts, total(t, p[:l.Classes()]))
		l.Apply(p[:], x[:])
		require.Equal(t, parts, total(t, p[:l.Classes()]))
		if l.inputs > 0 {
			l.Slope(l.Classes()-1, l.inputs-1)
		}
	}
	for _, s := range []string{"", "words"} {
		if _, err := FindTable(m, s, 2, 1); err != nil {
			require.NotEmpty(t, err.Error())
		}
		if _, err := FindLayer(m, s, 2, nil); err != nil {
			require.NotEmpty(t, err.Error())
		}
		if _, err := FindPart(m, s, asItIs); err != nil {
			require.NotEmpty(t, err.Error())
		}
	}
}
