package score

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAcknowledgements(t *testing.T) {
	for _, s := range []string{
		"yeah", "Yeah.", "Right.", "Good.", "Mm-hm.", "Mm-hmm", "mhm", "Uh-huh!", "uh huh", "Okay", "ok ok", "OK, yeah, right.",
		"Um, yeah.", "Oh, I see.", "yeahhh", "k", "That's right.", "thats true", "Sure, of course.", "All right.", "alright",
		"Yes yes yes.", "Got it.", "Fair enough.", "Mm.", "Hmm...", "[laughs]", "Yeah. [laughs]", "👍", "...", "   ", "Exactly!",
	} {
		require.True(t, acknowledges(s), "%q", s)
	}
	for _, s := range []string{
		"", "No.", "Nope", "Yeah, but it's hard.", "I don't know.", "Thanks.", "Right?", "Okay?", "Good morning", "I see him on Sundays",
		"Not really.", "Yeah no", "7", "yes 3", "The right one.", "So I left.", "All of it.", "I know what you mean", "Of late, yes.",
		strings.Repeat("yeah ", 40), "Ja.", "\xff\xfe yeah x",
	} {
		require.False(t, acknowledges(s), "%q", s)
	}
}

// TestAcknowledgementsAreReachable: each entry is read as itself, so that none
// is hidden by how words are looked up or by a shorter one before it.
func TestAcknowledgementsAreReachable(t *testing.T) {
	longest := 0
	for i, a := range acknowledgements {
		require.NotContains(t, acknowledgements[:i], a)
		longest = max(longest, len(a))
		require.True(t, acknowledges(a), a)
		require.Equal(t, len(a)+1, known([]byte(a+" ")), "%q is hidden by a shorter one", a)
		require.Zero(t, known([]byte(a+"x ")), a)
	}
	require.Equal(t, longestAcknowledgement, longest)
}

// FuzzAcknowledges: another acknowledgement changes nothing, and a no does.
func FuzzAcknowledges(f *testing.F) {
	for _, s := range []string{"yeah", strings.Repeat("k ", 25), "Mm-hm, right?", "I see [laughs]", "no", "\xffok", strings.Repeat("k ", 60), "ΰΰΰΰ ﷺﷺﷺﷺ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if acknowledges(s) {
			require.False(t, acknowledges(s+" no"))
			require.True(t, acknowledges(s+" yeah") || len(s) > maxAcknowledgement-5)
		}
	})
}
