package mi_test

import (
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// TestRiskInRealTalk counts the client turns of AnnoMI, which lies beside the
// project, that gate. Its sessions were made for teaching and few are about
// danger. Looked at one by one in November 2026, 12 of 4,200 turns gated; since what
// was over or meant nobody is no longer called (a panic told of, a blackout after
// drinking, an injury from running), 8 do, 1.9 in a thousand: five speak of danger
// (suicide, cutting, being hit, a child that gasps for breath), three do not: a
// question what is meant by safety, a fight at school, and talk of dangers in
// general. The weights of the screen were
// fitted on these turns as plain talk, so on talk that is not AnnoMI's they call some
// more: 5 in a thousand when they are fitted on other folds (go run ./internal/train
// risk).
func TestRiskInRealTalk(t *testing.T) {
	f, err := os.Open(annomi)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no " + annomi)
	}
	require.NoError(t, err)
	defer f.Close()
	var screen mi.RiskScreen
	turns, gated := 0, 0
	for conv, err := range (transcript.Reader{Name: annomi, Format: transcript.AnnoMI}).Conversations(f) {
		require.NoError(t, err)
		for _, turn := range conv.Turns {
			if turn.Role != mi.Client {
				continue
			}
			turns++
			if mi.Gated(screen.Screen(turn.Text)) {
				gated++
				t.Logf("conversation %s, turn %d", conv.ID, turn.Number)
			}
		}
	}
	require.NotZero(t, turns)
	perThousand := 1000 * float64(gated) / float64(turns)
	t.Logf("%d of %d turns gate, %.1f in a thousand", gated, turns, perThousand)
	require.Less(t, perThousand, 5.0)
	require.Positive(t, gated, "some sessions speak of suicide")
}
