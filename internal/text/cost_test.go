package text

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
)

func TestNothingIsAllocated(t *testing.T) {
	spans := make([]Span, 0, 64)
	buf := make([]byte, 0, 64)
	words := []string{"Don't", "don’t", "sooooo", "u", "café", "naïve", "well-being", "'cause", "goin'", "’em", "Zoë’s", "日本"}
	for name, f := range map[string]func(){
		"scan": func() {
			for _, s := range talk() {
				for sc := Scan(s); sc.Next(); {
					_ = sc.Token()
				}
			}
		},
		"keys": func() {
			for _, w := range words {
				buf = AppendKey(buf[:0], w)
				sc := Scan(w)
				for sc.Next() {
					buf = sc.AppendKey(buf[:0])
				}
			}
		},
		"units": func() {
			for _, s := range talk() {
				spans = AppendUnits(spans[:0], s)
			}
		},
		"clauses": func() {
			for _, s := range talk() {
				spans = AppendClauses(spans[:0], s)
			}
		},
	} {
		require.Zero(t, testing.AllocsPerRun(50, f), name)
	}
}

// TestTimeIsLinear reads the worst text we know.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some hundred megabytes")
	}
	for small, units := range map[int][]string{
		1 << 18: {"[", "-", "a", "\u0301", "I-I-I-"},
		1 << 15: {
			"(", "*", "'", ".", ":", "<", " ", "\n", "\u200D", "\xff", "I-", "a.", "um ", "1:", "😂", "👨\u200D", "🇬🇧",
			"i dont ", "but i, ", "a-a", "[a", "- ", "\" ", "fl- ", "in'", "A. ", "*(", "I. ",
		},
	} {
		for _, unit := range units {
			testcost.Linear(t, unit, small, func(n int) time.Duration { return readAll(unit, n) })
		}
	}
}

// readAll does all that the package can do with n bytes of the same.
func readAll(unit string, n int) time.Duration {
	s := strings.Repeat(unit, n/len(unit))
	return testcost.Of(func() {
		for sc := Scan(s); sc.Next(); {
			_ = sc.Token()
		}
		spans := AppendUnits(nil, s)
		AppendClauses(spans[:0], s)
		AppendKey(nil, s)
	})
}

func BenchmarkScan(b *testing.B) {
	s := strings.Join(talk(), "\n")
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sc := Scan(s)
		for sc.Next() {
			_ = sc.Token()
		}
	}
}

func BenchmarkKeys(b *testing.B) {
	s := strings.Join(talk(), "\n")
	buf := make([]byte, 0, 64)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sc := Scan(s)
		for sc.Next() {
			if x := sc.Token(); x.Kind == Word {
				buf = AppendKey(buf[:0], x.In(s))
			}
		}
	}
}

// BenchmarkScannerKeys does the same as BenchmarkKeys.
func BenchmarkScannerKeys(b *testing.B) {
	s := strings.Join(talk(), "\n")
	buf := make([]byte, 0, 64)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		sc := Scan(s)
		for sc.Next() {
			if sc.Token().Kind == Word {
				buf = sc.AppendKey(buf[:0])
			}
		}
	}
}

// BenchmarkAppendKey does without the scanner.
func BenchmarkAppendKey(b *testing.B) {
	var words []string
	for _, s := range talk() {
		for sc := Scan(s); sc.Next(); {
			if x := sc.Token(); x.Kind == Word {
				words = append(words, x.In(s))
			}
		}
	}
	buf := make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			buf = AppendKey(buf[:0], w)
		}
	}
}

func BenchmarkUnits(b *testing.B) {
	spans := make([]Span, 0, 64)
	n := 0
	for _, s := range talk() {
		n += len(s)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range talk() {
			spans = AppendUnits(spans[:0], s)
		}
	}
}
