package linear

import "math"

// A Table holds a weight for each row and column. A row is a hashed feature; a
// column is a class of one of the questions that the table answers.
type Table struct {
	name    string
	bits    int
	columns int
	blocks  int
	gain    [MaxBlocks]float64
	scale   [MaxColumns]float64
	weights string
}

func (t *Table) parse(r *reader) error {
	t.name = r.padded(nameSize)
	t.bits, t.columns, t.blocks = r.uint8(), r.uint8(), r.uint8()
	zero := r.uint8()
	switch {
	case r.short:
		return broken("table: want a header of %d bytes", nameSize+4)
	case t.bits > maxBits:
		return broken("table %q: want at most %d bits, got %d", t.name, maxBits, t.bits)
	case t.columns == 0 || t.columns > MaxColumns:
		return broken("table %q: want 1 to %d columns, got %d", t.name, MaxColumns, t.columns)
	case t.blocks == 0 || t.blocks > MaxBlocks:
		return broken("table %q: want 1 to %d blocks, got %d", t.name, MaxBlocks, t.blocks)
	case zero != 0:
		return broken("table %q: want a zero behind the blocks, got %d", t.name, zero)
	}
	factors := r.take(8 * (t.blocks + t.columns))
	t.weights = r.take(fours(t.columns) << t.bits)
	if r.short {
		return broken("table %q: want %d bytes of weights", t.name, fours(t.columns)<<t.bits)
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

// Score writes the score of each column to dst, which must have room for
// [Table.Columns] numbers. The rows of each block are rows of a table of
// 2^bits rows; a table of fewer rows uses the upper bits. A block's sum is
// divided by the root of its number of rows, so that a long text does not
// outweigh its surroundings. There must be as many blocks as the table has.
func (t *Table) Score(dst []float64, blocks [][]uint32, bits int) {
	clear(dst[:t.columns])
	shift := bits - t.bits
	for b := range blocks[:t.blocks] {
		rows := blocks[b]
		if len(rows) == 0 || t.gain[b] == 0 {
			continue
		}
		var sum [MaxColumns]int32
		t.sum(sum[:t.columns], rows, shift)
		unit := t.gain[b] / math.Sqrt(float64(len(rows)))
		for c := range dst[:t.columns] {
			dst[c] += float64(float64(sum[c]) * unit)
		}
	}
	for c := range dst[:t.columns] {
		dst[c] *= t.scale[c]
	}
}

// bias is what is added to a weight to store it as an unsigned byte.
const bias = 128

// fours rounds a number of columns up to a multiple of four.
func fours(columns int) int { return (columns + 3) &^ 3 }

// lanes is how many rows are summed before the lanes of 16 bits could run over:
// 256 bytes of at most 255 fit.
const lanes = 256

// sum adds up the rows of each column. Four columns are summed at once: the
// bytes of a word of the row are spread over two words of two lanes.
func (t *Table) sum(sum []int32, rows []uint32, shift int) {
	stride := fours(t.columns)
	for len(rows) > 0 {
		part := rows[:min(lanes, len(rows))]
		rows = rows[len(part):]
		var even, odd [MaxColumns / 4]uint32
		for _, r := range part {
			w := t.weights[int(r>>shift)*stride:]
			for i := range stride / 4 {
				word := uint32At(w, 4*i)
				even[i] += word & 0x00ff00ff
				odd[i] += word >> 8 & 0x00ff00ff
			}
		}
		off := int32(bias * len(part))
		for c := range sum {
			lane := even[c/4]
			if c&1 == 1 {
				lane = odd[c/4]
			}
			sum[c] += int32(lane>>(8*(c&2))&0xffff) - off
		}
	}
}

// Weight returns the share of one row in the score of column c, for a block of
// n rows.
func (t *Table) Weight(row uint32, bits, block, n, c int) float64 {
	w := float64(int(t.weights[int(row>>(bits-t.bits))*fours(t.columns)+c]) - bias)
	return float64(w*t.gain[block]) / math.Sqrt(float64(n)) * t.scale[c]
}
