package question

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// hostile holds texts that hardly anybody says but that files hold.
var hostile = []string{
	"", " ", "?", "???", "?!?!", ".", "...", "…?", "-", "- and what", "what", "what?", "what what what?", "do", "do you", "is that",
	"\xff", "\xff?\xfe", "what\xff do\xc3 you?", "wh\xffat do you think?", "\x00?\x00", "\u200b?", "¿qué?", "什么？", "なぜ？", "\u2028what do you\u2028",
	"\"", "\"\"\"", "\"what do you\" \"", "“what”?", "what do you \"", "'what do you'?", "[what do you think?]", "*what*?", "(why?)",
	"1", "0 to 10?", "1-10", "10-1?", "on a scale", "scale?", "or", "or?", "or or or?", ",,,,?", "what, do, you, think?", "what's's do",
	"😂?", "what do you think 😂", "👨‍👩‍👧‍👦 why?", "wHaT DO yOu THINK", "ＷＨＡＴ？", "what’re you", "tell me", "tell", "i wonder", "i wonder if", "any",
	"anything else\r\nanything else", "you know what?", "and?", "isn't it", "isn't it?", "don’t you?", "don\u00b4t you?",
	"w" + strings.Repeat("h", 20) + "at", "whaaaaaaaaaaaaaaaaaaat do you think", "wh" + strings.Repeat("a", 61) + "t", "wh" + strings.Repeat("a", 62) + "t then",
}

// turns holds turns as people really write and say them.
var turns = []string{
	"Well, um, so the clinic rang, and you went back, didn't you? What was that like, going in there again after all this?",
	"ok so on a scale of 0 to 10 how ready are you?? and why not a 2 lol",
	"so you've been off it for for three weeks now and your sister's noticed what's been the best thing about that do you think",
	"I wonder if it'd be all right to go over the figures. Then you tell me what you make of them; is that okay?",
	"Can you tell me more about the rota - who draws it up, and is it fair? Anything else?\nHow's your back?",
	"She said, \"Why do you bother?\" and you couldn't say. Tea or coffee? Tell me about the garden.",
}

// checkAll checks what is promised of the questions of any text.
func checkAll(t *testing.T, s string) {
	t.Helper()
	qs := Append(nil, s)
	turn := Read(s)
	require.Equal(t, qs, Append(nil, s), "the same answer twice")
	require.Equal(t, turn, Read(s))
	require.Equal(t, len(qs) > 0, turn.Asks())
	require.LessOrEqual(t, turn.Open+turn.Closed, len(qs))
	require.Equal(t, turn.Asks(), turn.Open+turn.Closed > 0)
	require.NotEqual(t, None, turn.Lean())
	end := 0
	for i, q := range qs {
		require.Contains(t, []Form{Open, Closed}, q.Form)
		require.NotEqual(t, NoFunction, q.Function)
		require.LessOrEqual(t, q.Function, Permitting)
		require.NotEqual(t, NoTest, q.Test)
		require.NotEqual(t, "none", q.Test.String())
		require.Less(t, q.Kind, 2*Bare)
		require.Equal(t, i > 0, q.Kind.Has(Stacked))
		if q.Form == Open {
			require.Equal(t, Inviting, q.Function, "all open questions invite")
		}
		p := q.Span
		require.LessOrEqual(t, end, p.Start, "order in %q", s)
		require.Less(t, p.Start, p.End, "empty span in %q", s)
		require.LessOrEqual(t, p.End, len(s))
		end = p.End
		if utf8.ValidString(s) {
			require.True(t, utf8.ValidString(q.Span.In(s)), "%q cuts a rune", q.Span.In(s))
		}
		if q.Kind.Has(Unmarked) {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(p.In(s), "!！‼.…。"))
		require.Contains(t, "?？‽⁇⁈⁉", string(last), "marked: %q", p.In(s))
	}
	checkFed(t, s, turn, qs)
}

// checkFed checks that a reader fed with the caller's own scan, and used before,
// reads the same.
func checkFed(t *testing.T, s string, turn Turn, qs []Question) {
	t.Helper()
	r := Reader{Keep: true}
	r.Begin("On a scale of 0 to 10, \"why")
	r.read("On a scale of 0 to 10, \"why would you")
	r.Found = nil
	r.Begin(s)
	var key []byte
	sc := text.Scan(s)
	for sc.Next() {
		key = sc.AppendKey(key[:0])
		r.Add(sc.Token(), key)
	}
	require.Equal(t, turn, r.End())
	require.Equal(t, qs, r.Found)
}

func TestPromisesHoldOnAnyText(t *testing.T) {
	seeds := append(append([]string{}, hostile...), turns...)
	for _, s := range seeds {
		checkAll(t, s)
	}
	for _, a := range hostile {
		for _, b := range seeds {
			checkAll(t, a+b)
			checkAll(t, "so "+a+" do you "+b)
		}
	}
}

// TestLeadsChangeNothing is test 1 as a property.
func TestLeadsChangeNothing(t *testing.T) {
	for _, s := range []string{
		"what do you make of it?", "did the patch help?", "how many a day?", "tell me about the boat.", "anything else?",
		"which one was it?", "where does that leave you?", "how confident are you?", "why?", "is it the noise?",
	} {
		want := Read(s).Last
		for _, lead := range []string{"so ", "well, ", "okay, so ", "And um ", "But now, ", "Right. ", "yeah and then "} {
			got := Read(lead + s).Last
			got.Span.Start -= len(lead)
			got.Span.End -= len(lead)
			require.Equal(t, want, got, lead+s)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range append(append([]string{}, hostile...), turns...) {
		f.Add(s)
	}
	f.Add(strings.Repeat("and what do you think so ", 40))
	f.Fuzz(func(t *testing.T, s string) {
		checkAll(t, s[:min(len(s), 1<<12)]) // longer ones would take the fuzzer's time
	})
}
