package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// isBlank reports whether s is white space and nothing else.
func isBlank(s string) bool { return strings.TrimFunc(s, isSpace) == "" }

// checkTokens checks all that is promised of the tokens of any text.
func checkTokens(t *testing.T, s string) {
	t.Helper()
	var again strings.Builder
	end := 0
	for sc := Scan(s); sc.Next(); {
		x := sc.Token()
		require.LessOrEqual(t, end, x.Start, "order in %q", s)
		require.Less(t, x.Start, x.End, "empty token in %q", s)
		require.LessOrEqual(t, x.End, len(s), "token outside %q", s)
		require.True(t, isBlank(s[end:x.Start]), "gap %q in %q", s[end:x.Start], s)
		require.False(t, isBlank(x.In(s)), "blank token in %q", s)
		require.NotEqual(t, "none", x.Kind.String())
		if x.Kind != Word {
			require.False(t, x.Filler || x.Cut || x.Repeat, "flags in %q", s)
		}
		if utf8.ValidString(s) {
			require.True(t, utf8.ValidString(x.In(s)), "token %q cuts a rune", x.In(s))
		}
		again.WriteString(s[end:x.End])
		end = x.End
	}
	require.True(t, isBlank(s[end:]))
	again.WriteString(s[end:])
	require.Equal(t, s, again.String())
}

// checkPieces checks all that is promised of units and clauses of any text.
func checkPieces(t *testing.T, s string, spans []Span) {
	t.Helper()
	end := 0
	for _, p := range spans {
		require.LessOrEqual(t, end, p.Start, "order in %q", s)
		require.Less(t, p.Start, p.End, "empty piece in %q", s)
		require.LessOrEqual(t, p.End, len(s))
		require.True(t, isBlank(s[end:p.Start]), "%q is in no piece of %q", s[end:p.Start], s)
		require.Equal(t, strings.TrimFunc(p.In(s), isSpace), p.In(s))
		end = p.End
	}
	require.True(t, isBlank(s[end:]), "%q is in no piece of %q", s[end:], s)

	// No border lies inside a token.
	i := 0
	for sc := Scan(s); sc.Next(); {
		x := sc.Token()
		for i < len(spans) && spans[i].End <= x.Start {
			i++
		}
		require.Less(t, i, len(spans))
		require.LessOrEqual(t, spans[i].Start, x.Start)
		require.LessOrEqual(t, x.End, spans[i].End)
	}
}

func checkAll(t *testing.T, s string) {
	t.Helper()
	checkTokens(t, s)
	units := AppendUnits(nil, s)
	checkPieces(t, s, units)
	checkPieces(t, s, AppendClauses(nil, s))
	require.Equal(t, units, AppendUnits(nil, s), "the same answer twice")
	require.Equal(t, isBlank(s), len(units) == 0)
	checkRefined(t, s)
}

func TestSpansHoldOnAnyText(t *testing.T) {
	seeds := append(hostile(), talk()...)
	require.NotEmpty(t, seeds)
	for _, s := range seeds {
		checkAll(t, s)
	}
	for _, a := range hostile() {
		for _, b := range hostile() {
			if len(a)+len(b) < 60 {
				checkAll(t, a+b)
				checkAll(t, "we "+a+" i dont"+b)
			}
		}
	}
}

func FuzzSpans(f *testing.F) {
	for _, s := range append(hostile(), talk()...) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkAll(t, s[:min(len(s), 1<<12)]) // longer ones would take the fuzzer's time
	})
}

func FuzzKey(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, w string) {
		k := AppendKey([]byte("x "), w)
		require.True(t, strings.HasPrefix(string(k), "x "))
		for i := range len(w) {
			if w[i] >= utf8.RuneSelf {
				return // lower case can undo Unicode's normal form
			}
		}
		once := string(k[2:])
		require.Equal(t, once, key(once), "%q", w)
	})
}
