package discord

import _ "embed"

// A group is a table of sayings by what they follow or begin with.
type group uint8

const (
	ofYouNot group = iota
	ofYou
	ofMeNot
	ofMe
	asked
	demanded
	ofTheTalk
	noGroup
)

// sayings returns the sayings of a group. A table of them would be made at import.
func (g group) sayings() []saying {
	switch g {
	case ofYouNot:
		return saidOfYouNot[:]
	case ofYou:
		return saidOfYou[:]
	case ofMeNot:
		return saidOfMeNot[:]
	case ofMe:
		return saidOfMe[:]
	case asked:
		return askedOfYou[:]
	case demanded:
		return demandedOfYou[:]
	case ofTheTalk:
		return saidOfTheTalk[:]
	}
	return nil
}

// groupOf returns the group among which are the phrases that begin with a word,
// but for "you" and "I", which have groups of what follows them.
func groupOf(first []byte) group {
	switch string(first) {
	case "are", "do", "did", "have", "is", "why", "what", "how", "who", "cant", "nobody", "when":
		return asked
	case "not", "stop", "leave", "get", "give", "go", "back", "drop", "spare", "save", "keep", "cut", "shut", "shove", "stick",
		"quit", "enough", "fuck", "piss", "kiss", "eat", "up", "damn", "mind", "lets", "let":
		return demanded
	case "it", "this", "that", "can", "if", "whatever", "we", "were", "never", "didnt", "told", "so", "said", "waste", "a",
		"like", "as", "all", "easy", "none", "no", "business", "rather", "thanks", "end", "next", "nothing", "some", "here":
		return ofTheTalk
	}
	return noGroup
}

// A phrases is a set of phrases of a group, a bit for each: they are counted
// through all of its sayings.
type phrases [sets]uint64

const (
	sets    = 3      // so no group has more than 192 phrases
	buckets = 1 << 7 // of first words
)

// What a table of phrases goes by: the first word, or the second. Phrases of one
// word are in every bucket of the second.
const (
	firstWords = iota
	secondWords
	tables
)

// table has for either word, each group and each bucket the phrases that have a
// word of the bucket there, eight bytes for 64 of them. Most words begin none,
// and one look says so. TestPhrasesAreCurrent writes it.
//
//go:embed phrases.bin
var table string

// add adds the phrases of a group in which a word does for the first or second.
func (p *phrases) add(place int, g group, w *heard) {
	p.bucket(place, g, bucketOf(w.key[:8]))
	switch w.also() {
	case "it":
		p.bucket(place, g, bucketOf([]byte("it\x00\x00\x00\x00\x00\x00")))
	case "not":
		p.bucket(place, g, bucketOf([]byte("not\x00\x00\x00\x00\x00")))
	}
}

func (p *phrases) bucket(place int, g group, bucket uint) {
	const size = 8 * sets
	at := size * ((place*int(noGroup)+int(g))*buckets + int(bucket))
	s := table[at : at+size]
	for i := range p {
		p[i] |= uint64(s[8*i]) | uint64(s[8*i+1])<<8 | uint64(s[8*i+2])<<16 | uint64(s[8*i+3])<<24 |
			uint64(s[8*i+4])<<32 | uint64(s[8*i+5])<<40 | uint64(s[8*i+6])<<48 | uint64(s[8*i+7])<<56
	}
}

// from returns the bits of n phrases, at most 64, the first of which is number i.
func (p *phrases) from(i, n int) uint64 {
	word, shift := i/64, uint(i%64)
	x := p[word] >> shift
	if word+1 < sets {
		x |= p[word+1] << 1 << (63 - shift)
	}
	return x & (1<<uint(n) - 1)
}

// bucketOf gives the bucket of a word by its first eight bytes, with zeros
// behind a shorter one.
func bucketOf(w []byte) uint {
	w = w[:8]
	x := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24 |
		uint64(w[4])<<32 | uint64(w[5])<<40 | uint64(w[6])<<48 | uint64(w[7])<<56
	return uint(x * 0x9e3779b97f4a7c15 >> 57)
}
