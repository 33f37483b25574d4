package linear

import (
	"bytes"
	"math/bits"
)

// Keys say which row of a table holds the weights of a feature, if any does.
//
// Talk has far more features than a small file has room for, and most of them are
// met once or twice. So the rows stand in buckets of eight, each with a check of
// eight bits: a feature's upper bits name its bucket, its lowest ones are compared
// with the checks there. One that has no row is left out, where it would speak with
// the weights of another if they shared; one stranger in thirty is let in.
//
// The zero Keys are those of [SharedRows] with 0 bits. Keys are immutable and safe for
// concurrent use.
type Keys struct {
	bits   int
	checks string // eight bytes for each bucket, "" for keys of SharedRows
}

// BucketSize is how many rows a bucket has: as many as there are bytes in a word.
const BucketSize = 8

// SharedRows gives each feature one of 2^bits rows, named by its upper bits. Features
// share rows.
func SharedRows(bits int) Keys { return Keys{bits: bits} }

// NewKeys gives the features rows in so many buckets, one or more: those that come
// first in the list before the others, until a feature's bucket is full. Features
// that agree in bucket and check share a row.
func NewKeys(features []uint32, buckets int) Keys {
	checks := make([]byte, buckets*BucketSize)
	filled := make([]uint8, buckets)
	for _, f := range features {
		b := bucketOf(f, buckets)
		n := int(filled[b])
		if own := checks[b*BucketSize:][:BucketSize]; n < BucketSize && bytes.IndexByte(own[:n], byte(f)) < 0 {
			own[n] = byte(f)
			filled[b]++
		}
	}
	for b, n := range filled {
		for own := checks[b*BucketSize:][:BucketSize]; 0 < n && n < BucketSize; n++ {
			own[n] = own[0] // never found: the first of equal checks is
		}
	}
	return Keys{checks: string(checks)}
}

// KeysOf returns the keys with these checks, which are as many as [Keys.Checks]
// gives: whole buckets, one or more.
func KeysOf(checks string) Keys { return Keys{checks: checks} }

// Checks returns the check of each row, bucket by bucket, "" for those of
// [SharedRows].
func (k Keys) Checks() string { return k.checks }

// Rows returns the number of rows.
func (k Keys) Rows() int {
	if k.checks != "" {
		return len(k.checks)
	}
	return 1 << k.bits
}

// Row returns the row of a feature, if it has one.
func (k Keys) Row(feature uint32) (row int, ok bool) {
	if k.checks == "" {
		return int(uint64(feature) >> (32 - k.bits)), true
	}
	at := bucketOf(feature, len(k.checks)/BucketSize) * BucketSize
	hit := hits(uint64At(k.checks, at), feature)
	return at + bits.TrailingZeros64(hit)/8, hit != 0
}

// rows writes the rows of the features that have one to dst and returns how many
// those are. There may not be more features than dst has room for. Whether one has
// a row is as good as random, and to guess that wrong takes a processor longer
// than all else here: so each is written, and kept if it is one.
func (k Keys) rows(dst *[batch]uint32, features []uint32) int {
	if k.checks == "" {
		shift := (32 - uint(k.bits)) & 63
		for i, f := range features {
			dst[i&(batch-1)] = uint32(uint64(f) >> shift)
		}
		return len(features)
	}
	n, buckets := 0, uint64(len(k.checks)/BucketSize)
	for _, f := range features {
		at := int(uint64(f)*buckets>>32) * BucketSize
		hit := hits(uint64At(k.checks, at), f)
		dst[n&(batch-1)] = uint32(at + bits.TrailingZeros64(hit)/8)
		n += int((hit | -hit) >> 63)
	}
	return n
}

func bucketOf(feature uint32, buckets int) int {
	return int(uint64(feature) * uint64(buckets) >> 32)
}

// hits sets the highest bit of the first byte of a word that is the feature's
// check; what is set above it says nothing.
func hits(word uint64, feature uint32) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	x := word ^ uint64(feature&0xff)*ones
	return (x - ones) &^ x & highs
}
