package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// cuts checks a table in which bars stand where the text is to be cut.
func cuts(t *testing.T, f func([]Span, string) []Span, table []string) {
	t.Helper()
	for _, want := range table {
		in := strings.ReplaceAll(want, "| ", "")
		got := strings.Join(pieces(in, f(nil, in)), " | ")
		require.Equal(t, strings.ReplaceAll(want, "\n", " "), got)
	}
}

func TestUnitsOfSpeech(t *testing.T) {
	cuts(t, AppendUnits, []string{
		"I stopped in May. | Then my dad fell ill. | What was I to do?",
		"Yes. | And the patches made me itch.",
		"Oh. Right.",
		"Um. That was it, I think.",
		"So, um, it's- it's the evenings, and I can't- I don't sleep.",
		"Dr. Osei saw me at 9.30 with Mrs. Quill. | She was kind.",
		"I get up at 6 a.m. on work days. | It kills me.",
		"It was J. Marlow who said so.",
		"I was just... I don't know, lost.",
		"He said \"enough.\" | He meant it.",
		"-and that's when you usually have one.",
		"You came in today anyway. [laughter] | That took something.",
		"Well, I don't know, maybe, but I doubt it.",
		"It went up by 2.5 stone. | 20 a day didn't help.",
		"Really? | I had no idea!",
	})
}

func TestUnitsOfChat(t *testing.T) {
	cuts(t, AppendUnits, []string{
		"tried the gum\n| tasted like tyres",
		"cant sleep 😩 | and the baby is up at 5",
		"lol yeah",
		"yeah i know",
		"thats great!! 🎉🎉 | how did you do it",
		"we moved in august | but the boxes are still in the hall",
		"had a bad night again | im shattered today honestly",
		"what do you mean? | like every day",
		"i went, i saw, i left",
		"ok",
		"👍",
		"Hi! | I'm your coach for today. | What brings you here?",
		"my list:\n| 1. walk more\n| 2. less pop",
	})
}

func TestUnitsOfCaptions(t *testing.T) {
	cuts(t, AppendUnits, []string{
		"the doctor gave me a leaflet | i left it on the bus of course",
		"when the kids are in bed i pour myself a glass",
		"i think that i could do it",
		"the only thing i like about it is the quiet",
		"that sounds like a rough week | what would you want to change first",
		"my wife and i have talked about it",
		"i went to the shop for bread and milk and came home with a bottle of wine | and i drank it in the garden",
	})
}

func TestBlankTextHasNoUnitAndOtherTextHasOne(t *testing.T) {
	for _, s := range []string{"", " ", "\n\t \u00A0\u200B\uFEFF"} {
		require.Empty(t, AppendUnits(nil, s), "%q", s)
		require.Empty(t, AppendClauses(nil, s), "%q", s)
	}
	for _, s := range []string{"a", "7", "😂", "[laughter]", "...", "?", "\xff", "um", " . "} {
		require.Len(t, AppendUnits(nil, s), 1, "%q", s)
		require.Len(t, AppendClauses(nil, s), 1, "%q", s)
	}
}

func TestUnitsAppend(t *testing.T) {
	dst := AppendUnits([]Span{{7, 9}}, "  one thing. Another thing.  ")
	require.Equal(t, []Span{{7, 9}, {2, 12}, {13, 27}}, dst)
}
