package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFluentTextIsLeft(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"I-I think the the um gym is is too dear", "I think the gym is too dear"},
		{"She- she, um, she flo-flosses", "she flosses"},
		{"I, I... I'm tired", "I I'm tired"},
		{"it's, uh, it's fine", "it's fine"},
		{"no no no", "no"},
		{"wh-what do you mean", "what do you mean"},
		{"we had had enough", "we had enough"},
		{"um, well, I, um, I know", "well I know"},
	} {
		require.Equal(t, c.want, fluent(c.in), c.in)
	}
}

func TestRepeatsDoNotCrossSentencesOrLines(t *testing.T) {
	for _, s := range []string{"I did. Did you?", "no\nno", "is it? it is", "yes! yes", "so [laughter] so"} {
		require.NotContains(t, show(s), "+R", s)
	}
}

func TestAPrefixRepeatsOnlyWhenCut(t *testing.T) {
	require.Equal(t, "be/w better/w", show("be better"))
	require.Equal(t, "be/w+CR -/p better/w", show("be- better"))
	require.Equal(t, "he/w ,/p her/w", show("he, her"))
}

func TestFillersAreSoundsOfHesitation(t *testing.T) {
	for _, w := range []string{"um", "Um", "ummm", "uh", "uhhh", "uhm", "er", "errr", "erm", "ehm", "hm", "hmm", "Hmmm", "mm", "mmm"} {
		require.True(t, isFiller(w), w)
	}
	for _, w := range []string{"u", "uh-huh", "mm-hmm", "mhm", "like", "h", "m", "e", "he", "her", "hum", "me", "ah", "oh", "umbrella", "herb", "eh"} {
		require.False(t, isFiller(w), w)
	}
}

func TestADashCutsOnlyTheWordItTouches(t *testing.T) {
	require.NotContains(t, show("I stopped - then began"), "+C")
	require.NotContains(t, show("from 20-30 a day"), "+C")
	require.Contains(t, show("I stopp-, I mean"), "stopp/w+C")
	require.Contains(t, show("so I--"), "I/w+C")
}
