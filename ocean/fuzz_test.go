package ocean_test

import (
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// FuzzRecognizer looks for texts whose codes do not hang together.
func FuzzRecognizer(f *testing.F) {
	testtalk.FuzzSeeds(f)
	coder := testtalk.Coder()
	r := ocean.NewRecognizer(english.Model())
	var used mi.CounsellorCodes
	f.Fuzz(func(t *testing.T, words, before string, roles uint8) {
		x := testtalk.FuzzExchange(t, coder, mi.Counsellor, words, before, roles)
		codes, err := r.CodeCounsellor(t.Context(), x)
		if err != nil {
			t.Fatal(err)
		}
		if err := unsound(x, codes); err != nil {
			t.Fatal(err)
		}
		// The same again, in used memory.
		r.CodeInto(&used, x)
		if a, b := asJSON(t, codes), asJSON(t, used); len(codes.Utterances) > 0 && a != b {
			t.Fatalf("%s, then %s", a, b)
		}
		testtalk.Evidence(t, words, r.Explain(x))
	})
}
