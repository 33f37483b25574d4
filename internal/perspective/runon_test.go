package perspective_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/internal/testcost"
)

// TestRunOn: two sentences in one breath, as captions have them, are none.
func TestRunOn(t *testing.T) {
	for _, said := range []string{
		"we split it I'll ring her",
		"I hid it from him he found out anyway",
		"my mum drove us they never said a word",
		"I went back there twice he was out",
		"I stopped on Tuesday she noticed straight away",
		"he moved out last week no he came back yesterday I was glad",
	} {
		_, why := back(said)
		require.Equal(t, perspective.Garbled, why, said)
	}
}

// TestNoRunOn: a clause may begin without a pause behind "when", "told" and the
// like, and behind words that open a sentence.
func TestNoRunOn(t *testing.T) {
	for said, want := range map[string]string{
		"when they shout at me I walk out":   "When they shout at you, you walk out",
		"my sister told me she was worried":  "Your sister told you she was worried",
		"I showed them I could do it":        "You showed them you could do it",
		"every time I see her I feel better": "Every time you see her you feel better",
		"right now I'm at home":              "Right now you're at home",
		"on Sunday I rested":                 "On Sunday you rested",
	} {
		got, why := back(said)
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}

// TestPauseBeforeNow: what was and what is now are parted by the pause that
// captions leave out.
func TestPauseBeforeNow(t *testing.T) {
	for said, want := range map[string]string{
		"i used to have a glass with dinner now its a bottle": "You used to have a glass with dinner, now it's a bottle",
		"she was my best friend now she won't ring me":        "She was your best friend, now she won't ring you",
		"I used to run every morning now":                     "You used to run every morning",
		"I was fine until now":                                "You were fine until now",
		"I was sure that right now he was asleep":             "You were sure that right now he was asleep",
		"I had to go now.":                                    "You had to go now",
	} {
		got, why := back(said)
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}

func TestRunOnIsLinear(t *testing.T) {
	testcost.Linear(t, "run on", 1000, func(n int) time.Duration {
		s := strings.Repeat("I saw it and then he left and ", n)
		return testcost.Of(func() {
			words, _ := perspective.Read(s)
			perspective.Complete(words)
		})
	})
}
