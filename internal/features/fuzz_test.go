package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// FuzzTurn shows that no text, UTF-8 or not, gives features that are unsound or
// depend on what the vector held before, and that any cutting of it into
// thought units can be read.
func FuzzTurn(f *testing.F) {
	for i, in := range inputs {
		f.Add(in.Text, in.Other, in.Own, in.Goal, in.Direction, in.Index, in.Follows, i)
	}
	for _, s := range []string{"\x00", "\xff", "\xed\xa0\x80", "\u202e?", "\ufb01\ufb01", "a\u0301\u0301", "I'\u200bm", "-\n-"} {
		f.Add(s, s, s, s, "less", -1, true, 3)
		f.Add("i want to "+s+" stop", "would you "+s+"?", "", "stop "+s, "stop", 1<<30, false, 1)
	}
	var used Vector
	used.Trace = true
	f.Fuzz(func(t *testing.T, words, other, own, goal, direction string, index int, follows bool, cut int) {
		in := Input{Text: words, Other: other, Own: own, Goal: goal, Direction: direction, Index: index, Follows: follows}
		s := fresh(in)
		sound(t, s, in)
		same(t, s, take(&used, in), in)

		at := int(uint(cut) % uint(len(words)+1))
		in.Units = []text.Span{{Start: 0, End: at}, {Start: at, End: len(words)}}
		used.Start(in)
		for i, u := range in.Units {
			used.Unit(i)
			h := used.copied(0, OfUnit)
			for b := range OfUnit {
				for _, at := range h.spans[b] {
					require.True(t, u.Start <= at.Start && at.Start <= at.End && at.End <= u.End, "%v of %v", at, u)
				}
			}
		}
		used.Finish()
	})
}
