package testtalk

import (
	"testing"

	"github.com/evoke-mi/evoke/mi"
)

// FuzzSeeds adds the seeds for a target that takes a turn, the turn before it,
// and a byte for [FuzzExchange].
func FuzzSeeds(f *testing.F) {
	f.Helper()
	seeds := append(Sayings(f)[:20], Oddities...)
	for i, words := range seeds {
		f.Add(words, seeds[(i+7)%len(seeds)], uint8(i))
	}
	for _, piece := range Large {
		f.Add(Grow(piece, 500), Grow(piece, 400), uint8(3))
	}
}

// FuzzExchange makes a turn of a role out of what the fuzzer gives, after coded
// turns whose roles the byte says.
func FuzzExchange(t *testing.T, coder mi.Coder, role mi.Role, words, before string, roles uint8) mi.Exchange {
	t.Helper()
	coded, err := coder.Code(t.Context(), mi.Conversation{Turns: []mi.Turn{
		{Role: mi.Roles()[roles&1], Text: before}, {Role: mi.Roles()[roles>>1&1], Text: words},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return mi.Exchange{Turn: mi.Turn{Role: role, Text: words}, Before: coded.Turns}
}
