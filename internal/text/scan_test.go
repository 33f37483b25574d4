package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTokensOfSpeech(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"I-I think so.", "I/w+CR -/p I/w think/w so/w ./p"},
		{"the the dog", "the/w+R the/w dog/w"},
		{"I was gonna-", "I/w was/w gonna/w+C -/p"},
		{"we put-- we stopped", "we/w put/w+C --/p we/w stopped/w"},
		{"-and then", "-/p and/w then/w"},
		{"I thought— well", "I/w thought/w+C —/p well/w"},
		{"I tried—twice.", "I/w tried/w —/p twice/w ./p"},
		{"um, uh, hmm", "um/w+F ,/p uh/w+F ,/p hmm/w+F"},
		{"[laughter] sure", "[laughter]/m sure/w"},
		{"[unintelligible 00:06:49]", "[unintelligible 00:06:49]/m"},
		{"fine (laughs)", "fine/w (laughs)/m"},
		{"fine (mostly)", "fine/w (/p mostly/w )/p"},
		{"Mm-hmm. Uh-huh.", "Mm-hmm/w ./p Uh-huh/w ./p"},
	} {
		require.Equal(t, c.want, show(c.in), c.in)
	}
}

func TestTokensOfChat(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"dont know lol", "dont/w know/w lol/w"},
		{"ok... fine", "ok/w .../p fine/w"},
		{"what?!", "what/w ?!/p"},
		{"yes :) or :-( ", "yes/w :)/s or/w :-(/s"},
		{"love it <3", "love/w it/w <3/s"},
		{"xD ok", "xD/s ok/w"},
		{"😂😂 stop", "😂/s 😂/s stop/w"},
		{"tea+gum", "tea/w +/s gum/w"},
		{"£20 a day", "£/s 20/n a/w day/w"},
		{"done.But why", "done/w ./p But/w why/w"},
		{"one\ntwo", "one/w two/w"},
		{"*sighs* fine", "*sighs*/m fine/w"},
		{"oh f**k off", "oh/w f**k/w off/w"},
		{"see http://x.org", "see/w http/w :/p //p //p x/w ./p org/w"},
	} {
		require.Equal(t, c.want, show(c.in), c.in)
	}
}

func TestTokensOfCaptions(t *testing.T) {
	require.Equal(t, "so/w um/w+F i/w+R i/w went/w back/w", show("so um i i went back"))
	require.Equal(t, "it's/w twenty-one/w of/w them/w", show("it's twenty-one of them"))
}

func TestHyphensJoinCompoundsAndNotStutters(t *testing.T) {
	for _, joined := range []string{
		"well-being", "twenty-one", "state-of-the-art", "x-ray", "mother-in-law", "one-on-one", "one-to-one",
		"win-win", "fifty-fifty", "bye-bye", "re-read", "e-cigarette", "12-step", "20-year-old", "re‑fill",
	} {
		require.Equal(t, joined, kinds(joined, Word))
	}
	for in, want := range map[string]string{
		"I-I":                "I|I",
		"on-on":              "on|on",
		"flo-floss":          "flo|floss",
		"it's-it's":          "it's|it's",
		"it’s-it’s":          "it’s|it’s",
		"I-I-I'm":            "I|I|I'm",
		"Wh-what":            "Wh|what",
		"that's-this":        "that's|this",
		"and-then":           "and|then",
		"be-because":         "be|because",
		"well-being-un-even": "well-being-un-even",
	} {
		require.Equal(t, want, kinds(in, Word), in)
	}
}

func TestApostrophesBelongToWords(t *testing.T) {
	require.Equal(t, "don't|don’t|rock'n'roll", kinds("don't don’t rock'n'roll", Word))
	require.Equal(t, "'cause|'em|’til", kinds("'cause 'em ’til", Word))
	require.Equal(t, "goin'|nothin’", kinds("goin' nothin’", Word))
	require.Equal(t, "said|later|again", kinds("said 'later' 'again'", Word), "quotation marks do not")
}

func TestNumbersKeepTheirMarks(t *testing.T) {
	require.Equal(t, "6.5|6,5|10:30|100%|20|20mg|2nd|1/2|1,000.50|½",
		kinds("6.5 6,5 10:30 100% 20 20mg 2nd 1/2 1,000.50 ½", Number))
	require.Equal(t, "20|30", kinds("20-30.", Number))
	require.Equal(t, "3", kinds("at 3.", Number))
}

func TestAbbreviationsKeepTheirDots(t *testing.T) {
	require.Equal(t, "e.g.|a.m.|U.S.|fine|i", kinds("e.g. a.m. U.S. fine. i.", Word))
}

func TestMarkersAreShortAndOnOneLine(t *testing.T) {
	require.Equal(t, "[crosstalk]|(crying)|(soft laughter)", kinds("[crosstalk] (crying) (soft laughter)", Marker))
	for _, none := range []string{
		"[]", "[no end", "[a\nb]", "(my own words)", "(I laughs a lot)",
		"[a bracket that goes on for far more than the sixty bytes that we look ahead]",
	} {
		require.Empty(t, kinds(none, Marker), none)
	}
}

func TestEmojiAreOneToken(t *testing.T) {
	for _, e := range []string{"😂", "👍🏽", "👨‍👩‍👧‍👦", "🇬🇧", "❤️", "1️⃣", "🏳️‍🌈", "🤷🏾‍♀️", "🏴\U000E0067\U000E0062\U000E007F", ":)", ":-)))", ";p", ":'(", "</3", "-_-"} {
		require.Equal(t, e, kinds(e, Symbol))
	}
	require.Equal(t, "🇬🇧|🇫🇷", kinds("🇬🇧🇫🇷", Symbol))
}

func TestBrokenBytesAreTokensOfOneByte(t *testing.T) {
	require.Equal(t, "a/w \xff/p \xfe/p b/w", show("a\xff\xfeb"))
	require.Equal(t, "\x00/p", show("\x00"))
}

func TestKindNames(t *testing.T) {
	require.Equal(t, "word number punct marker symbol", Word.String()+" "+Number.String()+" "+Punct.String()+" "+Marker.String()+" "+Symbol.String())
	require.Equal(t, "none", Kind(0).String())
	require.Equal(t, "none", Kind(200).String())
}

func TestSpanInIsSafe(t *testing.T) {
	require.Equal(t, "b", Span{1, 2}.In("abc"))
	for _, p := range []Span{{-1, 2}, {2, 1}, {0, 4}, {5, 6}} {
		require.Empty(t, p.In("abc"))
	}
}

func TestScannerIsDoneForGood(t *testing.T) {
	sc := Scan("a")
	require.Equal(t, Token{}, sc.Token())
	require.True(t, sc.Next())
	require.False(t, sc.Next())
	require.False(t, sc.Next())
	require.Equal(t, Token{}, sc.Token())

	var zero Scanner
	require.False(t, zero.Next())
}
