// Package linear is the model file: tables of small integer weights for hashed
// features, and the layers that turn scores into calibrated probabilities. It
// knows rows and labels and nothing of text.
//
// A model is read in place from one string, usually an embedded one: [Parse]
// checks it and remembers where things are, and scoring reads the string. The
// same input gives the same bits on every processor: sums over rows are sums
// of integers, and the few operations on floating-point numbers are written so
// that no compiler may fuse them.
//
// # The file, version 4
//
// All numbers are little-endian; names and labels are UTF-8.
//
//	 0  8 bytes  magic "evokelin"
//	 8  uint16   version of the format, 4
//	10  uint16   version of the features that the weights were made for
//	12  uint32   size of the file in bytes
//	16  uint32   CRC-32 (IEEE) of everything after this field
//	20  12 bytes name of the model, "en-1", padded with NUL
//	32  uint16   number of tables
//	34  uint16   number of layers
//	36           tables, layers, then parts, without gaps, to the end of the file
//
// A table:
//
//	16 bytes  name, padded with NUL
//	uint8     bits: the table has 2^bits rows, if it has no keys
//	uint8     columns
//	uint8     blocks of features
//	uint8     1 if it has keys, else 0
//	uint32    buckets of eight rows; this and the next with keys alone
//	uint8     check of each row, bucket by bucket: see [Keys]
//	float64   gain of each block
//	float64   scale of each column: score = sum of weights times scale
//	uint8     weights plus 128, row by row, each row filled up with 128 to a
//	          multiple of eight columns
//
// A layer:
//
//	16 bytes  name, padded with NUL
//	uint16    classes
//	uint16    inputs
//	per class uint8 length and label
//	float32   weights, class by class: bias first, then one for each input
//
// A part, which means something to others:
//
//	16 bytes  name, padded with NUL
//	uint32    size in bytes
//	          its bytes
package linear

import (
	"fmt"
	"hash/crc32"
	"math"
	"slices"
	"strings"
	"sync"
)

// FormatVersion is the version of the file format.
const FormatVersion = 4

// The limits of a model; [Parse] refuses a file beyond them.
const (
	MaxTables  = 8
	MaxLayers  = 16
	MaxParts   = 4
	MaxBlocks  = 8
	MaxColumns = 32
	MaxClasses = 32
	MaxInputs  = 160
	maxBits    = 20
	maxBuckets = 1 << maxBits / BucketSize
)

const (
	magic      = "evokelin"
	nameSize   = 16
	modelName  = 12
	headerSize = 36
	sumAt      = 16 // where the checksum stands
	sumFrom    = 20 // what it covers, to the end
)

// A FormatError says what is wrong with a model file.
type FormatError struct {
	// What names the part and what was expected of it.
	What string
}

// Error implements error.
func (e *FormatError) Error() string { return "linear: broken model file: " + e.What }

// A Model is a parsed model file. It is immutable and safe for concurrent use.
type Model struct {
	name    string
	tables  [MaxTables]Table
	nTables int
	layers  [MaxLayers]Layer
	nLayers int
	parts   [MaxParts]*part
	nParts  int
}

// A part is bytes in the file that this package knows nothing of, and what was made of
// them.
type part struct {
	name, data string
	once       sync.Once
	made       any
	err        error
}

// Parse checks a model file and returns a Model that reads it in place. The
// features argument is the version of the features that the caller makes. Any
// departure from the format is a *[FormatError]; no input makes Parse panic.
func Parse(data string, features int) (*Model, error) {
	m := new(Model)
	if err := m.parse(data, features); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *Model) parse(data string, features int) error {
	if len(data) < headerSize {
		return broken("header: want %d bytes or more, got %d", headerSize, len(data))
	}
	if data[:len(magic)] != magic {
		return broken("magic: want %q", magic)
	}
	r := reader{data: data, at: len(magic)}
	if v := r.uint16(); v != FormatVersion {
		return broken("format version: want %d, got %d", FormatVersion, v)
	}
	if v := r.uint16(); v != features {
		return broken("feature version: want %d, got %d", features, v)
	}
	if n := r.uint32(); uint64(n) != uint64(len(data)) {
		return broken("size: want %d bytes, got %d", n, len(data))
	}
	if want := r.uint32(); checksum(data) != want {
		return broken("checksum: want %08x", want)
	}
	m.name = r.padded(modelName)
	m.nTables, m.nLayers = r.uint16(), r.uint16()
	if m.nTables > MaxTables || m.nLayers > MaxLayers {
		return broken("counts: want at most %d tables and %d layers, got %d and %d",
			MaxTables, MaxLayers, m.nTables, m.nLayers)
	}
	for i := range m.nTables {
		if err := m.tables[i].parse(&r); err != nil {
			return err
		}
	}
	for i := range m.nLayers {
		if err := m.layers[i].parse(&r); err != nil {
			return err
		}
	}
	for r.at < len(data) {
		if m.nParts == MaxParts {
			return broken("parts: want at most %d, and nothing after them", MaxParts)
		}
		p := &part{name: r.padded(nameSize)}
		m.parts[m.nParts] = p
		m.nParts++
		p.data = r.take(int(min(r.uint32(), math.MaxInt32)))
		if r.short {
			return broken("part %q: want a header of %d bytes and as many bytes as it says", p.name, nameSize+4)
		}
	}
	return nil
}

// Version returns the model's name, such as "en-1". Results carry it.
func (m *Model) Version() string { return m.name }

// FindTable returns the table of that name, if it answers that many columns over
// that many blocks of features.
func FindTable(m *Model, name string, columns, blocks int) (*Table, error) {
	for i := range m.nTables {
		t := &m.tables[i]
		switch {
		case t.name != name:
		case t.columns != columns:
			return nil, broken("table %q: want %d columns, got %d", name, columns, t.columns)
		case t.blocks != blocks:
			return nil, broken("table %q: want %d blocks, got %d", name, blocks, t.blocks)
		default:
			return t, nil
		}
	}
	return nil, broken("table: want one named %q", name)
}

// FindLayer returns the layer of that name, if it has that many inputs and those
// labels in that order.
func FindLayer(m *Model, name string, inputs int, labels []string) (*Layer, error) {
	for i := range m.nLayers {
		l := &m.layers[i]
		switch {
		case l.name != name:
		case l.inputs != inputs:
			return nil, broken("layer %q: want %d inputs, got %d", name, inputs, l.inputs)
		case !slices.Equal(l.labels[:l.classes], labels):
			return nil, broken("layer %q: want the labels %s", name, strings.Join(labels, ", "))
		default:
			return l, nil
		}
	}
	return nil, broken("layer: want one named %q", name)
}

// FindPart returns what parse makes of the bytes of the part of that name. That is
// worked out once, for the first who asks; whoever asks again gets the same, so all
// must ask alike.
func FindPart[T any](m *Model, name string, parse func(data string) (T, error)) (T, error) {
	for _, p := range m.parts[:m.nParts] {
		if p.name != name {
			continue
		}
		p.once.Do(func() { p.made, p.err = parse(p.data) })
		made, _ := p.made.(T)
		return made, p.err
	}
	var none T
	return none, broken("part: want one named %q", name)
}

func broken(format string, args ...any) error {
	return &FormatError{What: fmt.Sprintf(format, args...)}
}

// checksum is the CRC-32 of the covered part, taken piece by piece so that the
// string is not copied to the heap.
func checksum(data string) uint32 {
	var sum uint32
	var buf [512]byte
	for s := data[sumFrom:]; s != ""; {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, crc32.IEEETable, buf[:n])
		s = s[n:]
	}
	return sum
}

// A reader takes numbers from the front of a string. Reading past the end
// gives zeros and sets short.
type reader struct {
	data  string
	at    int
	short bool
}

func (r *reader) take(n int) string {
	if n < 0 || n > len(r.data)-r.at {
		r.short = true
		return ""
	}
	s := r.data[r.at : r.at+n]
	r.at += n
	return s
}

func (r *reader) uint8() int {
	if s := r.take(1); s != "" {
		return int(s[0])
	}
	return 0
}

func (r *reader) uint16() int {
	if s := r.take(2); s != "" {
		return int(s[0]) | int(s[1])<<8
	}
	return 0
}

func (r *reader) uint32() uint32 {
	if s := r.take(4); s != "" {
		return uint32At(s, 0)
	}
	return 0
}

// padded takes a name padded with NUL bytes.
func (r *reader) padded(n int) string { return strings.TrimRight(r.take(n), "\x00") }

func uint32At(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

func uint64At(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func float32At(s string, i int) float64 { return float64(math.Float32frombits(uint32At(s, i))) }

func float64At(s string, i int) float64 {
	return math.Float64frombits(uint64At(s, i))
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
