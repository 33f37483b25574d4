package testtalk

import (
	"testing"
	"time"

	"github.com/evoke-mi/evoke/internal/testcost"
)

// LinearTime shows that the time it takes to code a text grows with the text,
// for each of [Large].
func LinearTime(t *testing.T, code func(words string)) {
	t.Helper()
	for name, piece := range Large {
		testcost.Linear(t, name, 10_000, func(n int) time.Duration {
			words := Grow(piece, n)
			return testcost.Of(func() { code(words) })
		})
	}
}
