package mi_test

import (
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// coded codes turns one after another into the same memory, and says what is
// unsound about the codes.
func coded() func(mi.Exchange) error {
	coder := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	return func(x mi.Exchange) error {
		coder.CodeInto(&codes, x)
		return unsound(x, codes)
	}
}

func TestHugeTurn(t *testing.T) {
	size := 10 << 20
	if raced || testing.Short() {
		size = 1 << 20
	}
	testtalk.HugeTurn(t, mi.Client, size, coded(), mi.NewChangeTalk(english.Model()).Explain)
}

func TestLargeTurnsAreSound(t *testing.T) { testtalk.LargeTurns(t, mi.Client, coded()) }

// TestTimeIsLinear holds the coder to its promise.
func TestTimeIsLinear(t *testing.T) {
	if raced {
		t.Skip("times mean nothing under the race detector")
	}
	c := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	testtalk.LinearTime(t, func(words string) {
		c.CodeInto(&codes, mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}})
	})
}
