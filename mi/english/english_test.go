package english_test

import (
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// maxSize is what the weights may add to a program, in bytes.
const maxSize = 2_000_000

// TestModelIsOne: all calls give the same model, the first ones at once too.
func TestModelIsOne(t *testing.T) {
	models := make([]*mi.Model, 8)
	var wg sync.WaitGroup
	for i := range models {
		wg.Go(func() { models[i] = english.Model() })
	}
	wg.Wait()
	require.NotNil(t, models[0])
	for _, m := range models {
		require.Same(t, models[0], m)
	}
	require.Same(t, models[0], english.Model())
}

func TestModelHasAVersion(t *testing.T) {
	require.Regexp(t, `^en-\d+$`, english.Model().Version())
}

func TestModelIsSmall(t *testing.T) {
	info, err := os.Stat("model.bin")
	require.NoError(t, err)
	require.Less(t, info.Size(), int64(maxSize))
}

// TestModelFitsBothCoders: each finds its part of the model and puts the
// model's version into its results.
func TestModelFitsBothCoders(t *testing.T) {
	m := english.Model()
	client, err := mi.NewChangeTalk(m).CodeClient(t.Context(), mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: "Hello."}})
	require.NoError(t, err)
	require.Equal(t, m.Version(), client.Model)
	counsellor, err := ocean.NewRecognizer(m).CodeCounsellor(t.Context(), mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: "Hello."}})
	require.NoError(t, err)
	require.Equal(t, m.Version(), counsellor.Model)
}
