package linear

import "math"

// A Table holds a weight for each row and column. A row is of a feature, or of
// several that share it; a column is a class of one of the questions that the table
// answers.
type Table struct {
	name    string
	keys    Keys
	columns int
	blocks  int
	gain    [MaxBlocks]float64
	scale   [MaxColumns]float64
	weights string
}

func (t *Table) parse(r *reader) error {
	t.name = r.padded(nameSize)
	var keyed int
	t.keys.bits, t.columns, t.blocks, keyed = r.uint8(), r.uint8(), r.uint8(), r.uint8()
	switch {
	case r.short:
		return broken("table: want a header of %d bytes", nameSize+4)
	case t.keys.bits > maxBits:
		return broken("table %q: want at most %d bits, got %d", t.name, maxBits, t.keys.bits)
	case t.columns == 0 || t.columns > MaxColumns:
		return broken("table %q: want 1 to %d columns, got %d", t.name, MaxColumns, t.columns)
	case t.blocks == 0 || t.blocks > MaxBlocks:
		return broken("table %q: want 1 to %d blocks, got %d", t.name, MaxBlocks, t.blocks)
	case keyed > 1:
		return broken("table %q: want keys or none, 1 or 0, got %d", t.name, keyed)
	}
	if keyed == 1 {
		buckets := r.uint32()
		if t.keys.bits != 0 {
			return broken("table %q: want no bits beside keys, got %d", t.name, t.keys.bits)
		}
		if buckets == 0 || buckets > maxBuckets {
			return broken("table %q: want 1 to %d buckets, got %d", t.name, maxBuckets, buckets)
		}
		t.keys.checks = r.take(BucketSize * int(buckets))
		if r.short {
			return broken("table %q: want %d bytes of checks", t.name, BucketSize*buckets)
		}
	}
	factors := r.take(8 * (t.blocks + t.columns))
	t.weights = r.take(eights(t.columns) * t.keys.Rows())
	if r.short {
		return broken("table %q: want %d bytes of weights", t.name, eights(t.columns)*t.keys.Rows())
	}
	for i := 0; i < len(factors); i += 8 {
		if !finite(float64At(factors, i)) {
			return broken("table %q: want finite gains and scales", t.name)
		}
	}
	for b := range t.blocks {
		t.gain[b] = float64At(factors, 8*b)
	}
	for c := range t.columns {
		t.scale[c] = float64At(factors, 8*(t.blocks+c))
	}
	return nil
}

// Columns returns the number of columns.
func (t *Table) Columns() int { return t.columns }

// A Tally adds up the weights of each block of features. The zero Tally is empty.
type Tally struct {
	sum  [MaxBlocks][MaxColumns]int32
	n    [MaxBlocks]int
	wide int // columns that may hold anything; most tables have few
}

// Reset empties the tally. It clears what may hold anything.
func (y *Tally) Reset() {
	for b := range y.n {
		if y.n[b] != 0 {
			y.n[b] = 0
			clear(y.sum[b][:y.wide])
		}
	}
	y.wide = 0
}

// Features returns how many features of a block were added.
func (y *Tally) Features(block int) int { return y.n[block] }

// Add adds the blocks of another tally from first up to but without last.
func (y *Tally) Add(z *Tally, first, last int) {
	for b := first; b < last; b++ {
		if z.n[b] == 0 {
			continue
		}
		y.n[b] += z.n[b]
		to := y.sum[b][:z.wide]
		for c, x := range z.sum[b][:z.wide] {
			to[c] += x
		}
	}
	y.wide = max(y.wide, z.wide)
}

// Sum adds the features of a block to a tally: the rows of those that have one.
func (t *Table) Sum(y *Tally, block int, features []uint32) {
	if t.gain[block] == 0 || len(features) == 0 {
		return
	}
	y.n[block] += len(features)
	y.wide = max(y.wide, eights(t.columns))
	t.sum(&y.sum[block], features)
}

// Score writes the score of each column to dst, which must have room for
// [Table.Columns] numbers. A block's sum is divided by the root of its number
// of features, so that a long text does not outweigh its surroundings.
func (t *Table) Score(dst []float64, y *Tally) {
	dst = dst[:t.columns]
	clear(dst)
	for b := range t.blocks {
		if y.n[b] == 0 {
			continue
		}
		unit := t.gain[b] / math.Sqrt(float64(y.n[b]))
		for c := range dst {
			dst[c] += float64(float64(y.sum[b][c]) * unit)
		}
	}
	for c := range dst {
		dst[c] *= t.scale[c]
	}
}

// bias is what is added to a weight to store it as an unsigned byte.
const bias = 128

// eights rounds a number of columns up to a multiple of eight.
func eights(columns int) int { return (columns + 7) &^ 7 }

// batch is how many features are summed at once: a power of two, and no more than
// 256, for which lanes of 16 bits have room whatever their bytes are.
const batch = 64

// sum adds up the rows of each column. Eight columns are summed at once: the
// bytes of a word of the row are spread over two words of four lanes.
func (t *Table) sum(sum *[MaxColumns]int32, features []uint32) {
	stride := eights(t.columns)
	var at [batch]uint32
	for len(features) > 0 {
		part := features[:min(batch, len(features))]
		features = features[len(part):]
		rows := at[:t.keys.rows(&at, part)]
		off := int32(bias * len(rows))
		for i := 0; i < stride; i += 8 {
			even, odd := lanesOf(t.weights[i:], rows, stride)
			eight := (*[8]int32)(sum[i:])
			for c := 0; c < 8; c += 2 {
				eight[c] += int32(even>>(8*c)&0xffff) - off
				eight[c+1] += int32(odd>>(8*c)&0xffff) - off
			}
		}
	}
}

// lanesOf sums eight columns of some rows. Which rows they are is as good as
// random, so nearly all of the time goes by until the words come from memory;
// two sums at once ask for them sooner.
func lanesOf(weights string, rows []uint32, stride int) (even, odd uint64) {
	const mask = 0x00ff00ff00ff00ff
	var even2, odd2 uint64
	for len(rows) > 1 {
		a := uint64At(weights, int(rows[0])*stride)
		b := uint64At(weights, int(rows[1])*stride)
		even, odd = even+a&mask, odd+a>>8&mask
		even2, odd2 = even2+b&mask, odd2+b>>8&mask
		rows = rows[2:]
	}
	if len(rows) > 0 {
		a := uint64At(weights, int(rows[0])*stride)
		even, odd = even+a&mask, odd+a>>8&mask
	}
	return even + even2, odd + odd2
}

// Weight returns the share of one feature in the score of column c, for a block
// of n. One without a row has none, nor has any in a block without gain, which are
// not counted.
func (t *Table) Weight(feature uint32, block, n, c int) float64 {
	row, ok := t.keys.Row(feature)
	if t.gain[block] == 0 || !ok {
		return 0
	}
	w := float64(int(t.weights[row*eights(t.columns)+c]) - bias)
	return float64(w*t.gain[block]) / math.Sqrt(float64(n)) * t.scale[c]
}
