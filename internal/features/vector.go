// Package features turns a turn of talk into the sparse features that the
// weights of internal/linear score. The coders and the trainer share it, so
// what was measured is what runs.
//
// A feature is a name hashed to 32 bits. Features come in blocks: those of the
// words of a thought unit, those of the turn before, and those of the turn as a
// whole. Nothing here knows what the labels mean.
package features

import (
	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// Version is the version of the features. Weights made for another version do
// not fit, and linear.Parse refuses them.
const Version = 4

// A Block is a family of features with a scale of its own.
type Block uint8

// The blocks.
const (
	Words   Block = iota // words and pairs of words
	Pieces               // beginnings, endings and stems of words
	Shape                // how a thought unit opens and ends, its length and marks
	Classes              // groups of words, in sequence and in pairs
	Target               // words and their groups, by the direction of the goal
	Before               // the turn before
	Answer               // the turn before, by how this one answers it
	Whole                // the turn as a whole: length, place, echo
	Blocks  = iota
)

// OfUnit are the blocks that each thought unit has of its own.
const OfUnit = Before

// A Vector reads a turn thought unit by thought unit:
//
//	v.Start(in)
//	for i := range in.Units {
//		v.Unit(i)
//		// v.Index[:OfUnit] holds the unit's features
//	}
//	v.Finish()
//	// v.Index[OfUnit:] holds those of the turn's surroundings
//
// Those of Answer are there from the first unit on. The zero Vector is ready
// to use; using one again saves its memory. It is not safe for concurrent use.
type Vector struct {
	// Index holds the features of each block, hashed. One that is met twice is
	// there twice.
	Index [Blocks][]uint32
	// Spans, if Trace is set, holds the words that gave each feature of Index.
	Spans [Blocks][]text.Span
	// Trace asks for Spans.
	Trace bool
	// Tokens may hold the turn's text; then it need not be scanned again.
	Tokens text.Tokens

	// Said holds the words of the thought unit read last in their order, Heard those
	// of the turn before, as far as it is read.
	Said, Heard []Spoken
	// SaidAt, if Trace is set, holds where the words of Said stand.
	SaidAt []text.Span

	// Reading is what grammar makes of the thought unit read last, Asked what
	// it makes of the question before.
	Reading, Asked Reading

	in     Input
	base   int        // where the thought unit begins in the text
	heard  [16]uint64 // which words Other holds, one bit for a hash of ten bits
	asked  []uint32   // what Other holds, for Answer
	key    []byte
	ring   ring
	memo   memo
	goal   goal
	frames frames
	reader grammar.Reader
	about  grammar.About
	fact   bool    // the counsellor has just asked for a fact
	longed bool    // the counsellor has just said that the person misses something
	aim    aim     // of the question before
	hard   bool    // which asks what is hard, or in the way
	lead   lead    // likewise
	sure   bool    // the question before asks how confident somebody is
	led    Reading // of the thought unit before, where the question led to it
	began  bool    // the turn has begun to answer
	named  int8    // the side that doing what was named last is on, 0 for none
	degree degree  // that the question before asks for
	turn   counts  // of the units read so far
}

func (v *Vector) empty(b Block) {
	v.Index[b] = v.Index[b][:0]
	v.Spans[b] = v.Spans[b][:0]
}

// Modest reports whether the vector is small enough to keep for another turn.
func (v *Vector) Modest() bool {
	for _, rows := range v.Index {
		if cap(rows) > 1<<14 {
			return false
		}
	}
	return cap(v.Said) <= 1<<12
}

// add puts the feature with the hash h into block b.
func (v *Vector) add(b Block, h uint32, s text.Span) {
	v.Index[b] = append(v.Index[b], mix(h))
	if v.Trace {
		v.Spans[b] = append(v.Spans[b], text.Span{Start: s.Start + v.base, End: s.End + v.base})
	}
}

// The hashes: FNV-1a over the bytes, finished by the mixer of MurmurHash3 so
// that each bit depends on all of them.
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
