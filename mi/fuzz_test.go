package mi_test

import (
	"reflect"
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// FuzzChangeTalk looks for texts whose codes do not hang together.
func FuzzChangeTalk(f *testing.F) {
	seeds := append(testtalk.Sayings(f)[:20], testtalk.Oddities...)
	for i, words := range seeds {
		f.Add(words, seeds[(i+7)%len(seeds)], uint8(i))
	}
	for _, piece := range testtalk.Large {
		f.Add(testtalk.Grow(piece, 500), testtalk.Grow(piece, 400), uint8(3))
	}
	coder := testtalk.Coder()
	c := mi.NewChangeTalk(english.Model())
	var used mi.ClientCodes
	f.Fuzz(func(t *testing.T, words, before string, roles uint8) {
		conv := mi.Conversation{Turns: []mi.Turn{
			{Role: mi.Roles()[roles&1], Text: before}, {Role: mi.Roles()[roles>>1&1], Text: words},
		}}
		coded, err := coder.Code(t.Context(), conv)
		if err != nil {
			t.Fatal(err)
		}
		x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}, Before: coded.Turns}
		codes, err := c.CodeClient(t.Context(), x)
		if err != nil {
			t.Fatal(err)
		}
		if err := unsound(x, codes); err != nil {
			t.Fatal(err)
		}
		// The same again, in used memory.
		c.CodeInto(&used, x)
		if len(codes.Utterances) > 0 && !reflect.DeepEqual(codes, used) {
			t.Fatalf("%+v, then %+v", codes, used)
		}
		requireEvidence(t, words, c.Explain(x))
	})
}
