package neural

// What the filters make of words is added up and compared four numbers at a time, in
// lanes of 16 bits. A lane holds a number plus zero. Sums of up to four such numbers
// stay below the lane's highest bit, so that no lane spills into the next, and that
// bit is free to compare by.
const (
	zero   = 4095
	lanes4 = Columns / 4

	zeros = zero * 0x0001000100010001
	highs = 0x8000800080008000
)

// A column is what the filters make of a word, as lanes.
type column [lanes4]uint64

// greater returns the greater number of each lane. No lane of a or b may have its
// highest bit set.
func greater(a, b uint64) uint64 {
	more := ((a | highs) - b) & highs // where a is not less than b
	mask := more - more>>15
	return a&mask | b&^mask
}

// lane returns the number in lane i of some.
func lane(some []uint64, i int) int32 { return int32(some[i/4]>>(i%4*16)&0xffff) - zero }
