package discord_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/discord"
	"github.com/evoke-mi/evoke/internal/testtalk"
)

// read goes through a turn and returns how much it shows.
func read(words string) int {
	n := 0
	for r := discord.Read(discord.Turn{Text: words, Pressed: true, CutOff: true}); r.Next(); {
		n++
	}
	return n
}

func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some megabytes")
	}
	testtalk.LinearTime(t, func(words string) { read(words) })
}

// TestEveryHitIsCounted: a long turn is read in stretches, and none of what it
// shows is lost or seen twice.
func TestEveryHitIsCounted(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var words strings.Builder
		want := r.IntN(40)
		for range want {
			words.WriteString("You're not listening. ")
			words.WriteString(strings.Repeat("rain ", r.IntN(30)))
		}
		require.Equal(t, want, read(words.String()))
	}
}

func TestCurt(t *testing.T) {
	for _, words := range []string{"no", "Nope.", "I dunno", " not really ", "Fine…", "idk", "nothing", "whatever"} {
		span, curt := discord.Curt(words)
		require.True(t, curt, words)
		require.Equal(t, strings.Trim(words, " .…"), span.In(words))
	}
	for _, words := range []string{"", ".", "yeah", "Mm-hmm.", "okay", "no, thank you", "no thanks", "not a lot", "Monday", "3", "no\xff\xffx"} {
		_, curt := discord.Curt(words)
		require.False(t, curt, words)
	}
}
