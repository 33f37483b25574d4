package mi

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/discord"
)

func TestDiscordSignsParseStrictly(t *testing.T) {
	for _, s := range DiscordSigns() {
		require.True(t, s.Valid())
		got, err := ParseDiscordSign(string(s))
		require.NoError(t, err)
		require.Equal(t, s, got)
		for _, bad := range []string{"", " " + string(s), string(s) + "\n", strings.ToUpper(string(s))} {
			require.False(t, DiscordSign(bad).Valid())
			_, err := ParseDiscordSign(bad)
			require.ErrorContains(t, err, "mi: not a discord sign (want one of squaring off, defending, interrupting, disengaging)")
		}
	}
}

func TestDiscordAsJSON(t *testing.T) {
	data, err := json.Marshal(discordIn("whatever"))
	require.NoError(t, err)
	require.JSONEq(t, `[{"sign":"disengaging","start":0,"end":8,"rule":"waves it off"}]`, string(data))
}

// TestDiscordInOrder: several signs come in the order of the text and do not
// overlap.
func TestDiscordInOrder(t *testing.T) {
	words := "I already told you. You're not listening! Are we done? Whatever."
	ds := discordIn(words)
	require.Len(t, ds, 3, "the last word is not at the beginning of the turn")
	end := 0
	for _, d := range ds {
		require.GreaterOrEqual(t, d.Start, end)
		end = d.End
	}
	require.Equal(t, "Are we done", ds[2].In(words))
}

// TestDiscordInLongTalk: a phrase is found wherever it stands, also across the
// stretches in which a long turn is read.
func TestDiscordInLongTalk(t *testing.T) {
	for n := range 200 {
		words := strings.Repeat("yes ", n) + "it rained. You're not listening to a word I say. " + strings.Repeat("well ", 40)
		ds := discordIn(words)
		require.Len(t, ds, 1, "%d words before", n)
		require.Equal(t, "You're not listening to a word", ds[0].In(words))
	}
}

// TestDiscordIsTheClients: a counsellor's turn shows none.
func TestDiscordIsTheClients(t *testing.T) {
	x := Exchange{Turn: Turn{Role: Counsellor, Text: "You're not listening."}}
	require.Empty(t, appendDiscord(nil, &x, nil))
	x.Turn.Role = Client
	require.NotEmpty(t, appendDiscord(nil, &x, nil))
}

// TestDiscordBetweenClients: in a mediation "you" may be the other side; what is
// said of the talk itself counts there too.
func TestDiscordBetweenClients(t *testing.T) {
	x := Exchange{
		Turn: Turn{Role: Client, Party: "Ada", Text: "You never listen to me."},
		Before: []CodedTurn{
			{Turn: Turn{Role: Client, Party: "Ben", Text: "It was one evening."}},
			{Turn: Turn{Role: Counsellor, Text: "Ada?"}},
		},
	}
	require.Empty(t, appendDiscord(nil, &x, nil))
	x.Turn.Text = "Are we done?"
	require.NotEmpty(t, appendDiscord(nil, &x, nil))
	x.Turn.Text, x.Turn.Party = "You never listen to me.", "Ben"
	require.NotEmpty(t, appendDiscord(nil, &x, nil), "one person speaks again")
}

// TestCuttingIn: a contradiction counts as an interruption only where it cuts a
// turn short; the bare interruption never does.
func TestCuttingIn(t *testing.T) {
	for _, words := range []string{"That's not true.", "No, that's not right.", "-No, it's not how it was, I'd had one."} {
		ds := discordIn(words, torn)
		require.Len(t, ds, 1, words)
		require.Equal(t, Interrupting, ds[0].Sign)
		require.Empty(t, discordIn(words, pressing), words)
	}
	for _, words := range []string{"No.", "-yeah, a bit.", "-the wall, yes.", "No, I don't.", "I'm not sure.", "Not really."} {
		require.Empty(t, discordIn(words, torn), words)
	}
}

// TestShrinkingTurns: a person who talked and now all but stops, under pressure.
func TestShrinkingTurns(t *testing.T) {
	long := "I had a few after work on Friday and then some more at my brother's place."
	talk := func(reply, last string, earlier ...string) []CodedTurn {
		var out []CodedTurn
		for _, words := range append(earlier, reply) {
			out = append(out, CodedTurn{Turn: Turn{Role: Counsellor, Text: "Go on."}}, CodedTurn{Turn: Turn{Role: Client, Text: words}})
		}
		if last == "" {
			return append(out, pressing)
		}
		return append(out, CodedTurn{Turn: Turn{Role: Counsellor, Text: last}})
	}
	shrunken := discordIn("  nope.", talk("Dunno.", "", long, long, long, long)...)
	require.Equal(t, []Discord{{Sign: Disengaging, Span: Span{2, 6}, Rule: discord.Shrinking.String()}}, shrunken)
	require.Equal(t, shrunken[0].Sign, discordIn("Not really.", talk("no", "", long, "Fine.", long, long, long)...)[0].Sign)
	for name, ds := range map[string][]Discord{
		"three words":        discordIn("No, not really.", talk("Dunno.", "", long, long, long, long)...),
		"keeps her talking":  discordIn("Mm-hmm.", talk("Dunno.", "", long, long, long, long)...),
		"agrees":             discordIn("Okay.", talk("Yeah.", "", long, long, long, long)...),
		"said more just now": discordIn("Nope.", talk(long, "", long, long, long, long)...),
		"never said much":    discordIn("Nope.", talk("Dunno.", "", "Fine.", "Not much.", "Three.", long)...),
		"has hardly begun":   discordIn("Nope.", talk("Dunno.", "", long, long, long)...),
		"not pressed":        discordIn("Nope.", talk("Dunno.", "What else?", long, long, long, long)...),
	} {
		require.Empty(t, ds, name)
	}
}

// TestDiscordOfAnyBytes: nothing panics, and spans lie in the text in order.
func TestDiscordOfAnyBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var words []string
	for _, s := range shows {
		words = append(words, strings.Fields(strings.ReplaceAll(s.text, "|", ""))...)
	}
	words = append(words, "\xff", "\xe2\x80", "\"", "“", "…", "\n", "-", "—", ".", ",", "😂", "[laughs]", "\u0301", "İ", "ﬀ", "日本", "1st", "'")
	found := 0
	for n := range 20000 {
		var b strings.Builder
		for range r.IntN(120) {
			if r.IntN(20) == 0 {
				b.WriteByte(byte(r.IntN(256)))
			} else {
				b.WriteString(words[r.IntN(len(words))])
			}
			if r.IntN(8) > 0 {
				b.WriteByte(' ')
			}
		}
		before := []CodedTurn{{}, pressing, torn, {Turn: Turn{Role: Client, Text: b.String()}}}[n%4]
		end := 0
		for _, d := range discordIn(b.String(), before) {
			found++
			require.True(t, d.Sign.Valid())
			require.NotEmpty(t, d.Rule)
			require.GreaterOrEqual(t, d.Start, end, "%q", b.String())
			require.NotEmpty(t, d.In(b.String()))
			end = d.End
		}
	}
	require.Positive(t, found)
}

// TestDiscordDoesNotAllocate: with a destination that has grown, none of it
// costs memory.
func TestDiscordDoesNotAllocate(t *testing.T) {
	var xs []Exchange
	for _, s := range shows {
		xs = append(xs, Exchange{Turn: Turn{Role: Client, Text: s.text}, Before: []CodedTurn{pressing}})
	}
	for _, words := range tempting {
		xs = append(xs, Exchange{Turn: Turn{Role: Client, Text: words}, Before: []CodedTurn{torn}})
	}
	dst := make([]Discord, 0, 16)
	require.Zero(t, testing.AllocsPerRun(20, func() {
		for i := range xs {
			dst = appendDiscord(dst[:0], &xs[i], nil)
		}
	}))
	kept := appendDiscord([]Discord{{Rule: "kept"}}, &xs[0], nil)
	require.Equal(t, "kept", kept[0].Rule)
}

func BenchmarkDiscord(b *testing.B) {
	for name, words := range map[string]string{
		"ordinary": "yeah i think i might cut down a bit because of the kids and the money",
		"read":     "well you know what my mates are like, you can't sit there with nothing in your hand",
		"hit":      "You're not listening to what I'm saying. Are we done?",
	} {
		x := Exchange{Turn: Turn{Role: Client, Text: words}, Before: []CodedTurn{torn, pressing}}
		dst := make([]Discord, 0, 16)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				dst = appendDiscord(dst[:0], &x, nil)
			}
		})
	}
}
