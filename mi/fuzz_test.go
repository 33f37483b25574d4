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
	testtalk.FuzzSeeds(f)
	f.Add("An Y B !iA1 Im Bo frien", "", byte(2)) // neutral as a whole, with two sides
	coder := testtalk.Coder()
	c := mi.NewChangeTalk(english.Model())
	var used mi.ClientCodes
	f.Fuzz(func(t *testing.T, words, before string, roles uint8) {
		x := testtalk.FuzzExchange(t, coder, mi.Client, words, before, roles)
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
		testtalk.Evidence(t, words, c.Explain(x))
	})
}
