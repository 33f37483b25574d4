package ocean_test

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// BenchmarkReply answers the statements of testdata/compose.tsv, each as the last
// turn of a hundred.
func BenchmarkReply(b *testing.B) {
	all := statements(b)
	talks := make([]mi.Coded, len(all))
	for i := range all {
		talks[i] = mi.Coded{Goal: all[i].goal}
		for k := range 99 {
			s := &all[(i+k)%len(all)]
			talks[i].Turns = append(talks[i].Turns, s.coded().Turns...)
		}
		talks[i].Turns = append(talks[i].Turns, all[i].coded().Turns...)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		_, _ = ocean.Composer{}.Reply(talks[i%len(talks)])
	}
}

// TestComposeConcurrently: a composer and a conversation may be shared.
func TestComposeConcurrently(t *testing.T) {
	coded := conversation(t, "less drinking", [2]string{"D+ R-", "I want to stop / but it helps me sleep."})
	want, err := composeAll.Reply(coded)
	require.NoError(t, err)
	var wg sync.WaitGroup
	got := make([]ocean.Composed, 8)
	for i := range got {
		wg.Go(func() { got[i], _ = composeAll.Reply(coded) })
	}
	wg.Wait()
	for _, g := range got {
		require.Equal(t, want, g)
	}
}
