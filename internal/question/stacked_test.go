package question

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// show writes the questions of a text, one a line.
func show(s string) string {
	var out []string
	for _, q := range Append(nil, s) {
		line := q.Form.String() + ": " + q.Span.In(s)
		if q.Kind.Has(Stacked) {
			line = "+ " + line
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

func TestATurnListsItsQuestions(t *testing.T) {
	require.Equal(t, `open: what would be better?
+ closed: Would it be the sleep?
+ closed: Or the money?`,
		show("That's a lot to carry, so what would be better? Would it be the sleep? Or the money?"))
	require.Equal(t, `open: what was the week like
+ closed: did you get to the pool
+ open: how was that`,
		show("so yeah what was the week like did you get to the pool and how was that"))
	require.Equal(t, `closed: It was your own idea, wasn't it?`, show("Fine. It was your own idea, wasn't it? That says a lot."))
	require.Empty(t, show("It was your own idea. That says a lot."))
	require.Equal(t, []Question{{Form: Open}}, Append([]Question{{Form: Open}}, "no"), "appends")
}

func TestTheSpanIsTheClauseBehindWhatLeadsIn(t *testing.T) {
	for text, clause := range map[string]string{
		"So, Ines, when you picture June, what's different? Hm.":  "what's different?",
		"okay so what's on your mind":                             "what's on your mind",
		"Zażółć 😀 — dlaczego? I mean: why not now?! Ok.":          "why not now?!",
		"“Fine.” And how did she take it? 😂":                      "how did she take it?",
		"You've stopped the pills? I see.":                        "You've stopped the pills?",
		"line one\nhow many\nline three":                          "how many",
		"Now tell me about the boat, and take your time. [pause]": "tell me about the boat, and take your time.",
	} {
		require.Equal(t, clause, Read(text).Last.Span.In(text))
	}
}

func TestQuestionsAreCountedByForm(t *testing.T) {
	turn := Read("What happened? Did you ring her? How was she? It was bad, right?")
	require.Equal(t, 2, turn.Open)
	require.Equal(t, 2, turn.Closed)
	turn = Read("What happened? Right?")
	require.Equal(t, 1, turn.Open)
	require.Zero(t, turn.Closed, "a bare tag is no question of its own")
	require.True(t, turn.Last.Kind.Has(Tag))
}

// TestALongSentenceIsCut shows that questions are found on both sides of where the
// window ends, wherever that falls.
func TestALongSentenceIsCut(t *testing.T) {
	for n := range 3 * window {
		s := strings.Repeat("water ", n) + "and what do you think about it and so on and " + strings.Repeat("earth ", 2*window) + "and do you mind it"
		qs := Append(nil, s)
		require.Len(t, qs, 2, "%d words before", n)
		require.Equal(t, Open, qs[0].Form)
		require.Equal(t, Closed, qs[1].Form)
	}
	s := "You went " + strings.Repeat("round and round ", window) + "in the end?"
	require.Equal(t, Statement, Read(s).Last.Test)
}

// TestLeanGuesses shows what a text leans to where no question is found.
func TestLeanGuesses(t *testing.T) {
	for text, form := range map[string]Form{
		"and when you think about the spring":     Open,
		"and what it's like for":                  Open,
		"i'd want you to tell me":                 Open,
		"one or two nights a week you go out":     Closed,
		"and how much you're on now":              Closed,
		"":                                        Closed,
		"do you take it with food":                Closed,
		"how do you take it":                      Open,
		"what do you think, would it be too much": Closed,
	} {
		require.Equal(t, form, Read(text).Lean(), text)
	}
}

func TestNames(t *testing.T) {
	seen := map[string]bool{}
	for f := None; f <= Closed; f++ {
		seen[f.String()] = true
	}
	for f := NoFunction; f <= Permitting; f++ {
		seen["for "+f.String()] = true
	}
	for x := NoTest; x <= Fragment; x++ {
		seen["by "+x.String()] = true
	}
	require.Len(t, seen, 3+7+11, "no two have the same name")
	require.Equal(t, "none none none", fmt.Sprint(Form(99), " ", Function(99), " ", Test(99)))
	require.True(t, (Tag | Scale).Has(Tag))
	require.False(t, Tag.Has(Tag|Scale))
}

func TestTheLongestWordIsKnown(t *testing.T) {
	w, _ := wordsOf([]byte("congratulations"))
	require.Equal(t, ack, w)
	require.Len(t, "congratulations", longest)
}
