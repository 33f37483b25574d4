package discord

import (
	"encoding/binary"
	"flag"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write phrases.bin")

// TestPhrasesAreCurrent shows that phrases.bin is made from the sayings. Run
// with -update after a change of them.
func TestPhrasesAreCurrent(t *testing.T) {
	var all [tables][noGroup][buckets]phrases
	for g := range noGroup {
		n := 0
		for _, s := range g.sayings() {
			require.LessOrEqual(t, len(s.phrases), 64, "see phrases.from")
			for _, phrase := range s.phrases {
				words := strings.Split(phrase, " ")
				for place := range tables {
					for bucket := range buckets {
						if place == len(words) || place < len(words) && isOf(words[place], uint(bucket)) {
							all[place][g][bucket][n/64] |= 1 << (n % 64)
						}
					}
				}
				n++
			}
		}
		require.Less(t, n, 64*sets)
	}
	var data []byte
	for _, place := range all {
		for _, group := range place {
			for _, set := range group {
				for _, x := range set {
					data = binary.LittleEndian.AppendUint64(data, x)
				}
			}
		}
	}
	if *update {
		require.NoError(t, os.WriteFile("phrases.bin", data, 0o644))
		return
	}
	require.True(t, string(data) == table, "phrases.bin is not what the sayings are made of: go test ./internal/discord -update")
}

// isOf reports whether one of the words of a place is of a bucket.
func isOf(words string, bucket uint) bool {
	for word := range strings.SplitSeq(words, "/") {
		var key [8]byte
		if copy(key[:], word); bucketOf(key[:]) == bucket {
			return true
		}
	}
	return false
}

// TestNoPhraseIsPassedBy shows that every phrase that matches is among those
// that may begin there.
func TestNoPhraseIsPassedBy(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	words := []string{"this", "that", "never", "wont", "really", "is", "do", "just", "16", "interminably", ",", ".", "\"", "can not", "its", "im", "gonna"}
	for g := range noGroup {
		for _, s := range g.sayings() {
			for _, phrase := range s.phrases {
				words = append(words, strings.FieldsFunc(phrase, func(c rune) bool { return c == ' ' || c == '/' })...)
			}
		}
	}
	hits := 0
	for range 400 {
		var turn strings.Builder
		for range rng.IntN(40) {
			turn.WriteString(words[rng.IntN(len(words))] + " ")
			if rng.IntN(2) == 0 { // a whole phrase, with something inside
				g := group(rng.IntN(int(noGroup))).sayings()
				s := g[rng.IntN(len(g))]
				phrase := strings.FieldsSeq(s.phrases[rng.IntN(len(s.phrases))])
				for place := range phrase {
					some := strings.Split(place, "/")
					turn.WriteString(some[rng.IntN(len(some))] + " ")
					for rng.IntN(4) == 0 {
						turn.WriteString([]string{"really ", "is ", "so ", "never "}[rng.IntN(4)])
					}
				}
			}
		}
		r := Read(Turn{Text: turn.String()})
		r.last = !r.feed.fill(&r)
		for j := range r.n {
			for g := range noGroup {
				for _, over := range []bool{false, true} {
					at := j
					if over {
						at--
					}
					may, n := r.mayBegin(g, j, over), 0
					for _, s := range g.sayings() {
						for i, phrase := range s.phrases {
							if r.match(phrase, j, at, 0) > 0 {
								hits++
								require.NotZero(t, may.from(n, len(s.phrases))>>i&1, "%q in %q", phrase, turn.String())
							}
						}
						n += len(s.phrases)
					}
				}
			}
		}
	}
	require.Greater(t, hits, 1000)
}
