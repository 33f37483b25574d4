package mi_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
)

// TestOneCoderServesManyGoroutines: sharing a coder changes no answer. The race
// detector looks on.
func TestOneCoderServesManyGoroutines(t *testing.T) {
	const goroutines = 8
	coder := testtalk.Coder()
	convs := testtalk.Talks(t)
	want := make([]mi.Coded, len(convs))
	for i, conv := range convs {
		var err error
		want[i], err = testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
	}

	got := make([][]mi.Coded, goroutines)
	explained := make([][]mi.Evidence, goroutines)
	errs := make([]error, goroutines)
	change := coder.Client.(*mi.ChangeTalk)
	var wg sync.WaitGroup
	for g := range goroutines {
		wg.Go(func() {
			got[g] = make([]mi.Coded, len(convs))
			for k := range convs {
				i := (k + g) % len(convs) // each begins elsewhere
				var err error
				if got[g][i], err = coder.Code(t.Context(), convs[i]); err != nil {
					errs[g] = err
				}
			}
			explained[g] = change.Explain(mi.Exchange{Turn: convs[0].Turns[7]})
		})
	}
	wg.Wait()
	for g := range goroutines {
		require.NoError(t, errs[g])
		require.Equal(t, want, got[g])
		require.Equal(t, explained[0], explained[g])
	}
}
