package ocean_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestOneRecognizerServesManyGoroutines: sharing it changes no answer. The race
// detector looks on.
func TestOneRecognizerServesManyGoroutines(t *testing.T) {
	const goroutines = 8
	xs := testtalk.Exchanges(t, mi.Counsellor)
	want := make([]mi.CounsellorCodes, len(xs))
	wantEvidence := make([][]mi.Evidence, len(xs))
	alone := ocean.NewRecognizer(english.Model())
	for i, x := range xs {
		var err error
		want[i], err = alone.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		wantEvidence[i] = alone.Explain(x)
	}

	r := ocean.NewRecognizer(english.Model())
	got := make([][]mi.CounsellorCodes, goroutines)
	evidence := make([][][]mi.Evidence, goroutines)
	var wg sync.WaitGroup
	for g := range goroutines {
		wg.Go(func() {
			got[g] = make([]mi.CounsellorCodes, len(xs))
			evidence[g] = make([][]mi.Evidence, len(xs))
			for k := range xs {
				i := (k + 5*g) % len(xs) // each begins elsewhere
				r.CodeInto(&got[g][i], xs[i])
				evidence[g][i] = r.Explain(xs[i])
			}
		})
	}
	wg.Wait()
	for g := range goroutines {
		require.Equal(t, want, got[g])
		require.Equal(t, wantEvidence, evidence[g])
	}
}
