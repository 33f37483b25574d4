package linear

import (
	"encoding/binary"
	"hash/crc32"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// features is the feature version of the models of these tests.
const features = 7

// small is a file of one table of four rows and two columns and one layer of
// two classes and two inputs: little enough to know every offset by heart.
//
//	 36 table "words": 52 bits, 53 columns, 54 blocks, 55 no keys, 56 gain,
//	    64 scales, 80 weights, two of eight columns in use
//	112 layer "answer": 128 classes, 130 inputs, 132 "yes", 136 "no",
//	    139 weights, 163 end
func small(tb testing.TB) []byte {
	b := Builder{Name: "test-1", Features: features}
	b.Table("words", SharedRows(2), []float64{1.5}, []float64{1, -1, 0.5, 0.25, -2, 2, 0, 4})
	b.Layer("answer", []string{"yes", "no"}, 2, []float64{0, 1, -1, 0.5, -1, 1})
	data, err := b.Bytes()
	require.NoError(tb, err)
	require.Len(tb, data, 163)
	return data
}

// seal writes the size and the checksum that a file of these bytes should
// have, so that what comes after the header is looked at.
func seal(data []byte) []byte {
	if len(data) < headerSize {
		return data
	}
	binary.LittleEndian.PutUint32(data[12:], uint32(len(data)))
	binary.LittleEndian.PutUint32(data[sumAt:], crc32.ChecksumIEEE(data[sumFrom:]))
	return data
}

// normal gives n numbers around zero.
func normal(rng *rand.Rand, n int) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = rng.NormFloat64()
	}
	return out
}

// randomFeatures gives n features of 2^16, so that some come several times.
func randomFeatures(rng *rand.Rand, n int) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = rng.Uint32() & 0xfff0000f
	}
	return out
}

// tally sums the features of each block.
func tally(t *Table, blocks [][]uint32) *Tally {
	y := new(Tally)
	for b, features := range blocks {
		t.Sum(y, b, features)
	}
	return y
}

// total adds up probabilities in ten-thousandths, which must be whole.
func total(tb testing.TB, p []float64) int {
	n := 0
	for _, x := range p {
		whole := int(x*parts + 0.5)
		require.Equal(tb, float64(whole)/parts, x, "a probability is no whole ten-thousandth")
		n += whole
	}
	return n
}
