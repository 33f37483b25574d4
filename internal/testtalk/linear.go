package testtalk

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// LinearTime shows that 32 times the text takes about 32 times as long, for
// each of [Large]. A quadratic step would take 1024 times. The bound lies
// between, because a busy machine is sometimes several times slower than
// itself.
func LinearTime(t *testing.T, code func(words string)) {
	t.Helper()
	run := func(words string) time.Duration {
		start := time.Now()
		code(words)
		return time.Since(start)
	}
	for name, piece := range Large {
		small, big := time.Hour, time.Hour
		for try := 0; try < 8 && (try < 1 || big > 160*small); try++ {
			small, big = min(small, run(Grow(piece, 10_000))), min(big, run(Grow(piece, 320_000)))
		}
		require.LessOrEqual(t, big, 160*small, "%s: %v for 10 kB, %v for 320 kB", name, small, big)
	}
}
