package linear

import (
	"encoding/binary"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

// put returns a change of a file: the bytes go to an offset, and the file is
// sealed again.
func put(at int, with ...byte) func([]byte) []byte {
	return func(data []byte) []byte {
		copy(data[at:], with)
		return seal(data)
	}
}

// cut returns a change that ends the file early and seals it again.
func cut(n int) func([]byte) []byte {
	return func(data []byte) []byte { return seal(data[:n]) }
}

func bits64(x float64) []byte { return binary.LittleEndian.AppendUint64(nil, math.Float64bits(x)) }

func bits32(x float64) []byte {
	return binary.LittleEndian.AppendUint32(nil, math.Float32bits(float32(x)))
}

// TestBrokenFiles shows that the error names what is wrong with a file.
func TestBrokenFiles(t *testing.T) {
	sum := binary.LittleEndian.Uint32(small(t)[sumAt:])
	for _, tc := range []struct {
		want   string
		change func([]byte) []byte
	}{
		{"header: want 36 bytes or more, got 0", func([]byte) []byte { return nil }},
		{"header: want 36 bytes or more, got 35", func(d []byte) []byte { return d[:35] }},
		{`magic: want "evokelin"`, put(0, 'E')},
		{"format version: want 4, got 1", put(8, 1)},
		{"format version: want 4, got 260", put(9, 1)},
		{"feature version: want 7, got 8", put(10, 8)},
		{"size: want 163 bytes, got 162", func(d []byte) []byte { return d[:162] }},
		{"size: want 163 bytes, got 164", func(d []byte) []byte { return append(d, 0) }},
		{"size: want 4294967295 bytes, got 163", func(d []byte) []byte {
			copy(d[12:], "\xff\xff\xff\xff")
			return d
		}},
		{fmt.Sprintf("checksum: want %08x", sum), func(d []byte) []byte { d[162] ^= 1; return d }},
		{fmt.Sprintf("checksum: want %08x", sum), func(d []byte) []byte { d[sumFrom] ^= 1; return d }},
		{fmt.Sprintf("checksum: want %08x", sum^1), func(d []byte) []byte { d[sumAt] ^= 1; return d }},
		{"counts: want at most 8 tables and 16 layers, got 9 and 1", put(32, 9)},
		{"counts: want at most 8 tables and 16 layers, got 1 and 17", put(34, 17)},
		{"counts: want at most 8 tables and 16 layers, got 257 and 1", put(33, 1)},

		{"table: want a header of 20 bytes", cut(36)},
		{"table: want a header of 20 bytes", cut(55)},
		{`table "words": want at most 20 bits, got 21`, put(52, 21)},
		{`table "words": want at most 20 bits, got 255`, put(52, 255)},
		{`table "words": want 1 to 32 columns, got 0`, put(53, 0)},
		{`table "words": want 1 to 32 columns, got 33`, put(53, 33)},
		{`table "words": want 1 to 8 blocks, got 0`, put(54, 0)},
		{`table "words": want 1 to 8 blocks, got 9`, put(54, 9)},
		{`table "words": want keys or none, 1 or 0, got 2`, put(55, 2)},
		{`table "words": want no bits beside keys, got 2`, put(55, 1, 1, 0, 0, 0)},
		{`table "words": want 1 to 131072 buckets, got 0`, put(52, 0, 2, 1, 1, 0, 0, 0, 0)},
		{`table "words": want 1 to 131072 buckets, got 131073`, put(52, 0, 2, 1, 1, 1, 0, 2, 0)},
		{`table "words": want 1 to 131072 buckets, got 4294967295`, put(52, 0, 2, 1, 1, 255, 255, 255, 255)},
		{`table "words": want 800 bytes of checks`, put(52, 0, 2, 1, 1, 100, 0, 0, 0)},
		{`table "words": want 32 bytes of weights`, cut(79)},
		{`table "words": want 32 bytes of weights`, cut(111)},
		{`table "words": want 8388608 bytes of weights`, put(52, 20)},
		{`table "words": want finite gains and scales`, put(56, bits64(math.NaN())...)},
		{`table "words": want finite gains and scales`, put(56, bits64(math.Inf(-1))...)},
		{`table "words": want finite gains and scales`, put(72, bits64(math.Inf(1))...)},

		{"layer: want a header of 20 bytes", cut(112)},
		{"layer: want a header of 20 bytes", cut(131)},
		{`layer "answer": want 1 to 32 classes, got 0`, put(128, 0)},
		{`layer "answer": want 1 to 32 classes, got 33`, put(128, 33)},
		{`layer "answer": want at most 160 inputs, got 161`, put(130, 161)},
		{`layer "answer": want at most 160 inputs, got 258`, put(131, 1)},
		{`layer "answer": want a label for class 0`, cut(132)},
		{`layer "answer": want a label for class 0`, put(132, 0)},
		{`layer "answer": want a label for class 1`, put(136, 255)},
		{`layer "answer": want a label for class 1`, cut(138)},
		{`layer "answer": want 24 bytes of weights`, cut(139)},
		{`layer "answer": want 24 bytes of weights`, cut(162)},
		{`layer "answer": want finite weights`, put(139, bits32(math.NaN())...)},
		{`layer "answer": want finite weights`, put(159, bits32(math.Inf(1))...)},

		{`part "": want a header of 20 bytes and as many bytes as it says`, func(d []byte) []byte { return seal(append(d, 0)) }},
		{`part "answer": want a header of 20 bytes and as many bytes as it says`, put(34, 0)},
		{`part "words": want a header of 20 bytes and as many bytes as it says`, put(32, 0, 0, 0, 0)},
		{`part "more": want a header of 20 bytes and as many bytes as it says`, func(d []byte) []byte {
			return seal(append(append(d, "more\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"...), 255, 255, 255, 255))
		}},
		{"parts: want at most 4, and nothing after them", func(d []byte) []byte { return seal(append(d, make([]byte, 5*20)...)) }},
	} {
		m, err := Parse(string(tc.change(small(t))), features)
		var broken *FormatError
		require.ErrorAs(t, err, &broken, tc.want)
		require.Equal(t, tc.want, broken.What)
		require.EqualError(t, err, "linear: broken model file: "+tc.want)
		require.Nil(t, m)
	}
}

// TestEveryTruncation shows that no beginning of a file passes for one.
func TestEveryTruncation(t *testing.T) {
	whole := small(t)
	for n := range whole {
		_, err := Parse(string(whole[:n]), features)
		require.Error(t, err, "%d bytes", n)
		_, err = Parse(string(seal(append([]byte(nil), whole[:n]...))), features)
		require.Error(t, err, "%d bytes, sealed", n)
	}
}

// TestEveryByteIsChecked shows that a change of any one byte is noticed.
func TestEveryByteIsChecked(t *testing.T) {
	for i := range small(t) {
		data := small(t)
		data[i] ^= 0x10
		_, err := Parse(string(data), features)
		require.Error(t, err, "byte %d", i)
	}
}

// TestAskedForWhatIsNotThere shows that a model which lacks a part, or has it
// in another shape, says so by the part's name.
func TestAskedForWhatIsNotThere(t *testing.T) {
	m, err := Parse(string(small(t)), features)
	require.NoError(t, err)
	table := func(name string, columns, blocks int) func() error {
		return func() error { _, err := FindTable(m, name, columns, blocks); return err }
	}
	layer := func(name string, inputs int, labels ...string) func() error {
		return func() error { _, err := FindLayer(m, name, inputs, labels); return err }
	}
	for _, tc := range []struct {
		want string
		ask  func() error
	}{
		{`table: want one named "letters"`, table("letters", 2, 1)},
		{`table: want one named "answer"`, table("answer", 2, 1)},
		{`table: want one named ""`, table("", 2, 1)},
		{`table "words": want 3 columns, got 2`, table("words", 3, 1)},
		{`table "words": want 2 blocks, got 1`, table("words", 2, 2)},
		{`part: want one named "more"`, func() error { _, err := FindPart(m, "more", asItIs); return err }},
		{`layer: want one named "words"`, layer("words", 2, "yes", "no")},
		{`layer "answer": want 3 inputs, got 2`, layer("answer", 3, "yes", "no")},
		{`layer "answer": want the labels no, yes`, layer("answer", 2, "no", "yes")},
		{`layer "answer": want the labels yes`, layer("answer", 2, "yes")},
		{`layer "answer": want the labels yes, no, maybe`, layer("answer", 2, "yes", "no", "maybe")},
	} {
		var broken *FormatError
		require.ErrorAs(t, tc.ask(), &broken, tc.want)
		require.Equal(t, tc.want, broken.What)
	}
	require.NoError(t, table("words", 2, 1)())
	require.NoError(t, layer("answer", 2, "yes", "no")())
}
