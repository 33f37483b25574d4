// Package testtalk holds what the tests of the coders share: conversations of
// our own and ways to make more of them.
package testtalk

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// Coder returns the coder that programs use.
func Coder() mi.Coder {
	m := english.Model()
	return mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
}

// Talks reads the conversations of testdata/talk: a line with the goal, then
// one line a turn, T for the counsellor and C for the client.
func Talks(tb testing.TB) []mi.Conversation {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "talk", "*.txt"))
	require.NoError(tb, err)
	require.NotEmpty(tb, files, "no conversations in testdata/talk")
	var out []mi.Conversation
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(tb, err)
		conv := mi.Conversation{ID: strings.TrimSuffix(filepath.Base(file), ".txt")}
		for line := range strings.Lines(string(data)) {
			label, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
			require.True(tb, ok, "%s: want a label in every line", file)
			switch label {
			case "goal":
				conv.Goal = mi.ParseGoal(words)
			case "T":
				conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Counsellor, Text: words})
			case "C":
				conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Client, Text: words})
			default:
				require.Fail(tb, "unknown label", "%s: %q", file, label)
			}
		}
		out = append(out, conv)
	}
	return out
}

// Sayings returns every turn's text of the conversations.
func Sayings(tb testing.TB) []string {
	tb.Helper()
	var out []string
	for _, conv := range Talks(tb) {
		for _, t := range conv.Turns {
			out = append(out, t.Text)
		}
	}
	return out
}

// Oddities are texts that hardly anybody says, but that files hold.
var Oddities = []string{
	"", " ", "\t\n\u00a0\u2003 ", ".", "...", "?!", "—", "-", "- and then", "I was go-",
	"👍", "😭😭😭 👩‍👩‍👧‍👦", "❤️", ":) :-( ;)", "[laughter]", "(crying) [door slams]",
	"\xff", "\xff\xfe\xfd\x00", "I can\xc3\x28t st\xf0\x9f\x98op", "ok\xed\xa0\x80ay", "\ufeffI will.", "\u202eTIUQ\u202c",
	"u\u0308ber, e\u0301coute, ﬁne, Ｉ ｗｉｌｌ", "z\u0300\u0301\u0302\u0303\u0304\u0305algo", "ich höre morgen auf", "我想戒烟。", "хочу бросить",
	"1", "12:30 and 6.5 of 10, 100%", "AAAAAAAAAAAAA", "noooooooo", "\x00", "a\x00b", "\r\n\r\n", "I\rwill\rstop",
	"\"I\" 'will' “not” ‘stop’ «now»", "<b>I want</b> &amp; need", "{\"role\":\"client\"}", "I. Want. To. Stop. But. I. Can't.",
	"yeah yeah yeah yeah yeah yeah", "i i i i want want to to stop", "https://example.org/?q=I+want+to+quit",
}

// Large are texts that grow by repetition: the piece of each.
var Large = map[string]string{
	"sentences":     "I want to stop. But it's hard, you know? ",
	"no stops":      "i dont know i think i should stop but ",
	"one word":      "a",
	"lines":         "no\n",
	"emoji":         "😭",
	"punctuation":   "?!",
	"broken bytes":  "\xff",
	"white space":   " \t\n",
	"accents":       "e\u0301",
	"broken words":  "sto- ",
	"markers":       "[laughs] ",
	"open brackets": "[(",
}

// Grow repeats a piece up to about n bytes.
func Grow(piece string, n int) string { return strings.Repeat(piece, n/len(piece)) }

// RandomTalk makes up a conversation of the sayings and the Oddities, with the
// roles in any order.
func RandomTalk(r *rand.Rand, sayings []string) mi.Conversation {
	conv := mi.Conversation{ID: "made up"}
	if r.IntN(2) == 0 {
		conv.Goal = mi.Goal{Behaviour: "smoking", Direction: mi.Stop}
	}
	for i := range r.IntN(24) {
		t := mi.Turn{Number: i, Role: mi.Roles()[r.IntN(2)], Text: sayings[r.IntN(len(sayings))]}
		switch r.IntN(6) {
		case 0:
			t.Text = Oddities[r.IntN(len(Oddities))]
		case 1:
			t.Text += Oddities[r.IntN(len(Oddities))]
		case 2: // cut anywhere, in the middle of a character too
			t.Text = t.Text[:r.IntN(len(t.Text)+1)]
		}
		conv.Turns = append(conv.Turns, t)
	}
	return conv
}

// Exchanges returns the turns of a role, each with the coded turns before it.
func Exchanges(tb testing.TB, role mi.Role) []mi.Exchange {
	tb.Helper()
	var out []mi.Exchange
	for _, conv := range Talks(tb) {
		coded, err := Coder().Code(tb.Context(), conv)
		require.NoError(tb, err)
		for i, t := range conv.Turns {
			if t.Role == role {
				out = append(out, mi.Exchange{Goal: conv.Goal, Turn: t, Before: slices.Clip(coded.Turns[:i])})
			}
		}
	}
	return out
}
