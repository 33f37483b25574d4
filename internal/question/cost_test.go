package question

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

// twenty has twenty words.
const twenty = "So you've been on it for three months, and what do you think would have to change before next summer?"

func TestNothingIsAllocated(t *testing.T) {
	require.Len(t, strings.Fields(twenty), 20)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for _, s := range turns {
			Read(s)
		}
	}))
	r := Reader{Keep: true, Found: make([]Question, 0, 64)}
	require.Zero(t, testing.AllocsPerRun(100, func() {
		for _, s := range turns {
			r.Found = r.Found[:0]
			r.read(s)
		}
	}), "with room for them")
}

// TestTimeIsLinear reads the worst text we know.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some megabytes")
	}
	for _, unit := range []string{
		"what ", "do you ", "what do you ", "what if ", "or ", "so ", "how ", "tell me ", "i wonder ", "scale ", "zero to ",
		"what, ", "is that ", "? ", "?", "water ", "you know ", "0 to 10 ", "\"why ", "and?\n", "when you ", "who is ", "\xff", "…",
	} {
		testcost.Linear(t, unit, 1<<13, func(n int) time.Duration {
			s := strings.Repeat(unit, n/len(unit))
			return testcost.Of(func() { Read(s) })
		})
	}
}

// BenchmarkRead scans and reads.
func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Read(twenty)
	}
}

// BenchmarkReader reads what was scanned for another purpose.
func BenchmarkReader(b *testing.B) {
	var tokens []text.Token
	var keys [][]byte
	sc := text.Scan(twenty)
	for sc.Next() {
		tokens = append(tokens, sc.Token())
		keys = append(keys, sc.AppendKey(nil))
	}
	var r Reader
	b.ReportAllocs()
	for b.Loop() {
		r.Begin(twenty)
		for i := range tokens {
			r.Add(tokens[i], keys[i])
		}
		r.End()
	}
}
