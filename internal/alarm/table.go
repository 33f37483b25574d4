package alarm

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
)

// Classes is how many classes there are: the kinds of danger in the order of
// danger.Kind, and None.
const (
	Classes = 8
	None    = Classes - 1
)

// Unit is a logit in the units of a [Table].
const Unit = 32

// Weights are what a feature adds to each class, in units, -127 at least.
type Weights [Classes]int8

// A Table holds the weights of features. It is immutable.
type Table struct {
	cut   int32          // from where on a unit is called
	bias  [Classes]int32 // of a unit without features
	shift uint8          // of a hash, to its first slot
	slots string
}

// A slot is the lower two bytes of a feature and its weights, each raised by zero, so
// that only an empty slot has none but 0.
const (
	slotSize   = 2 + Classes
	headerSize = 4 * (1 + Classes)
)

// weights are those of [English], as "train risk" writes them.
//
//go:embed weights.bin
var weights string

// English returns the table for English.
func English() Table {
	t, err := open(weights)
	if err != nil {
		panic(err) // the file is ours, and a test reads it
	}
	return t
}

// A Row is a feature and its weights.
type Row struct {
	Feature Feature
	Weights Weights
}

// Encode writes a table down: the cut and the biases in units, and the rows, whose
// features are all different. Rows without weight are left out.
func Encode(cut int32, bias [Classes]int32, rows []Row) []byte {
	size := max(1, bits.Len(uint(len(rows)*4/3)))
	out := make([]byte, headerSize, headerSize+slotSize<<size)
	binary.LittleEndian.PutUint32(out, uint32(cut))
	for i, b := range bias {
		binary.LittleEndian.PutUint32(out[4+4*i:], uint32(b))
	}
	slots := make([]byte, slotSize<<size)
	for _, r := range rows {
		if r.Weights == (Weights{}) {
			continue
		}
		s := slotOf(r.Feature, uint8(32-size))
		for !empty(slots[slotSize*s:]) {
			s = (s + 1) & (1<<size - 1)
		}
		at := slots[slotSize*s:]
		at[0], at[1] = byte(r.Feature), byte(r.Feature>>8)
		for k, w := range r.Weights {
			at[2+k] = byte(int(max(w, -127)) + zero)
		}
	}
	return append(out, slots...)
}

// Decode reads what [Encode] wrote.
func Decode(data []byte) (Table, error) { return open(string(data)) }

var errTable = errors.New("alarm: want a table as Encode writes it")

func open(data string) (t Table, err error) {
	slots := (len(data) - headerSize) / slotSize
	if len(data) < headerSize || len(data) != headerSize+slots*slotSize || slots < 2 || bits.OnesCount(uint(slots)) != 1 {
		return t, fmt.Errorf("%w, got %d bytes", errTable, len(data))
	}
	t.cut = int32At(data, 0)
	for i := range t.bias {
		t.bias[i] = int32At(data, 4+4*i)
	}
	t.shift, t.slots = uint8(32-bits.TrailingZeros(uint(slots))), data[headerSize:]
	for s := range slots {
		if empty([]byte(t.slots[slotSize*s : slotSize*(s+1)])) {
			return t, nil
		}
	}
	return t, fmt.Errorf("%w, got no empty slot", errTable) // where a search would end
}

func int32At(s string, at int) int32 {
	return int32(s[at]) | int32(s[at+1])<<8 | int32(s[at+2])<<16 | int32(s[at+3])<<24
}

func empty(slot []byte) bool {
	for _, b := range slot[2:slotSize] {
		if b != 0 {
			return false
		}
	}
	return true
}

// slotOf returns where the search for a feature begins.
func slotOf(f Feature, shift uint8) uint32 { return uint32(f) * 0x9e3779b1 >> shift }

// add adds the weights of a feature to the tally.
func (t *Table) add(sum *tally, f Feature) {
	mask := uint32(1)<<(32-t.shift) - 1
	for s := slotOf(f, t.shift); ; s = (s + 1) & mask {
		at := t.slots[slotSize*s : slotSize*s+slotSize]
		w := uint64(at[2]) | uint64(at[3])<<8 | uint64(at[4])<<16 | uint64(at[5])<<24 |
			uint64(at[6])<<32 | uint64(at[7])<<40 | uint64(at[8])<<48 | uint64(at[9])<<56
		if w == 0 {
			return
		}
		if at[0] == byte(f) && at[1] == byte(f>>8) {
			sum.add(w)
			return
		}
	}
}

// A tally adds up weights, four classes at a time: in a word of 64 bits each has 16,
// which overflow after 257 additions of a byte.
type tally struct {
	even, odd uint64
	n         int32 // of additions since the sums were taken
	sum       [Classes]int32
}

// zero is what stands for no weight in a slot.
const zero = 128

func (y *tally) add(w uint64) {
	const lanes = 0x00FF00FF00FF00FF
	y.even += w & lanes
	y.odd += w >> 8 & lanes
	if y.n++; y.n == 256 {
		y.take()
	}
}

// take moves what was added to the sums.
func (y *tally) take() {
	for k := 0; k < Classes; k += 2 {
		y.sum[k] += int32(y.even>>(8*k)&0xFFFF) - zero*y.n
		y.sum[k+1] += int32(y.odd>>(8*k)&0xFFFF) - zero*y.n
	}
	y.even, y.odd, y.n = 0, 0, 0
}
