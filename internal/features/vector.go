// Package features turns a turn of talk into the sparse features that the
// weights of internal/linear score. The coders and the trainer share it, so
// what was measured is what runs.
//
// A feature is a name hashed to a row of a table of 2^bits rows. Features come
// in blocks (words, letters, shape, classes of words, the turns before), and a
// row counts once in a vector. Nothing here knows what the labels mean.
package features

import "github.com/evoke-mi/evoke/internal/text"

// Version is the version of the features. Weights made for another version do
// not fit, and linear.Parse refuses them.
const Version = 1

// Bits is the number of bits of a row: tables have 2^Bits rows.
const Bits = 16

// Rows is the number of rows of a table.
const Rows = 1 << Bits

// A Block is a family of features with a scale of its own.
type Block uint8

// The blocks.
const (
	Words   Block = iota // words, pairs and triples of words
	Letters              // pieces of words, across the gaps between them
	Shape                // length, first and last words, punctuation, place
	Classes              // classes of words, in sequence and in pairs
	Before               // the turns before
	Blocks  = iota
)

// A Vector holds the features of one text. The zero Vector is ready to use;
// using one again saves its memory. It is not safe for concurrent use.
type Vector struct {
	// Index holds the rows of each block, each row once in the vector.
	Index [Blocks][]uint32
	// Spans, if Trace is set, holds the words that gave each row of Index.
	Spans [Blocks][]text.Span
	// Trace asks for Spans.
	Trace bool

	seen  [Rows / 64]uint64
	heard [16]uint64 // which words Other holds, one bit for a hash of ten bits
	key   []byte
	ring  ring
}

// Reset empties the vector and keeps its memory.
func (v *Vector) Reset() {
	for b := range v.Index {
		v.empty(Block(b))
	}
}

func (v *Vector) empty(b Block) {
	for _, i := range v.Index[b] {
		v.seen[i>>6] &^= 1 << (i & 63)
	}
	v.Index[b] = v.Index[b][:0]
	v.Spans[b] = v.Spans[b][:0]
}

// Len returns the number of features.
func (v *Vector) Len() int {
	n := 0
	for b := range v.Index {
		n += len(v.Index[b])
	}
	return n
}

// add puts the feature with the hash h into block b.
func (v *Vector) add(b Block, h uint32, s text.Span) {
	i := mix(h) >> (32 - Bits)
	if v.seen[i>>6]&(1<<(i&63)) != 0 {
		return
	}
	v.seen[i>>6] |= 1 << (i & 63)
	v.Index[b] = append(v.Index[b], i)
	if v.Trace {
		v.Spans[b] = append(v.Spans[b], s)
	}
}

// The hashes: FNV-1a over the bytes, finished by the mixer of MurmurHash3 so
// that the upper bits, which name the row, depend on all of them.
const (
	fnvOffset = 2166136261
	fnvPrime  = 16777619
)

func hash(seed uint32, b []byte) uint32 {
	h := seed
	for _, c := range b {
		h = (h ^ uint32(c)) * fnvPrime
	}
	return h
}

func hashString(seed uint32, s string) uint32 {
	h := seed
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return h
}

// join makes one hash of two, in order.
func join(a, b uint32) uint32 {
	return ((a ^ 0x9e3779b9) * fnvPrime) ^ (b + (a << 6) + (a >> 2))
}

func mix(h uint32) uint32 {
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}
