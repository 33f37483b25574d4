package testtalk

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// Golden compares every code of the conversations in testdata/talk with what
// it was, or rewrites the golden file. The file shows what new weights change;
// and it is the same to the byte on every processor.
func Golden(t *testing.T, update bool) {
	t.Helper()
	var got bytes.Buffer
	enc := json.NewEncoder(&got)
	enc.SetEscapeHTML(false)
	for _, conv := range Talks(t) {
		coded, err := Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		for _, turn := range coded.Turns {
			require.NoError(t, enc.Encode(struct {
				Conversation string `json:"conversation"`
				mi.CodedTurn
			}{conv.ID, turn}))
		}
	}
	file := filepath.Join("testdata", "golden.jsonl")
	if update {
		require.NoError(t, os.WriteFile(file, got.Bytes(), 0o666))
	}
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	want, have := strings.Split(string(data), "\n"), strings.Split(got.String(), "\n")
	require.Len(t, have, len(want))
	for i := range want {
		require.Equal(t, want[i], have[i], "line %d; for new weights run this with -update", i+1)
	}
}
