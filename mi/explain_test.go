package mi_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

func TestExplainPointsIntoTheText(t *testing.T) {
	testtalk.Explains(t, mi.Client, mi.NewChangeTalk(english.Model()).Explain)
}

// rulesIn gives the evidence of rules by the words that they read.
func rulesIn(x mi.Exchange, es []mi.Evidence) map[string]string {
	out := map[string]string{}
	for _, e := range es {
		if e.Rule != "" {
			out[e.In(x.Turn.Text)] = e.Rule
		}
	}
	return out
}

// TestExplainNamesTheRule: what grammar made of the words is said beside the
// words, where it stands in the text, and with the weight that it has for the
// answer.
func TestExplainNamesTheRule(t *testing.T) {
	coder := mi.NewChangeTalk(grammarModel(t))
	for words, want := range map[string]map[string]string{
		"Uh-huh.":                        {"Uh-huh": "bare acknowledgement"},
		"I see how it is.  Yeah.":        {"Yeah": "bare acknowledgement"},
		"It rains.":                      {},
		"":                               {},
		"Right. I want to stop.":         {"Right": "bare acknowledgement", "I want to stop": "wanting"},
		"I want to stop. I can't. Okay.": {"I want to stop": "wanting", "Okay": "bare acknowledgement"},
	} {
		x := smoker(words)
		es := coder.Explain(x)
		testtalk.Evidence(t, words, es)
		require.Equal(t, want, rulesIn(x, es), "%q", words)
	}
	for words, rule := range map[string]string{"Yeah.": "bare acknowledgement", "I want to stop.": "wanting", "I don't want to stop.": "wanting"} {
		es := coder.Explain(smoker(words))
		require.Len(t, es, 1, "this model has no words")
		require.Equal(t, rule, es[0].Rule)
		require.Positive(t, es[0].Weight, "it speaks for the answer that it made: %q", words)
	}
	coder.Bias = -12
	es := coder.Explain(smoker("I want to stop."))
	require.Len(t, es, 1)
	require.Negative(t, es[0].Weight, "to a strict coder that is neutral, which it speaks against")
}

// TestExplainOfABareAcknowledgement: the shipped weights have heard of the rule.
func TestExplainOfABareAcknowledgement(t *testing.T) {
	for _, words := range []string{"Yeah.", "yeah", "Okay."} {
		x := smoker(words)
		es := mi.NewChangeTalk(english.Model()).Explain(x)
		require.Contains(t, rulesIn(x, es), strings.TrimSuffix(words, "."), "%q", words)
	}
}

// TestExplainDoesNotDisturbCoding: the two share nothing.
func TestExplainDoesNotDisturbCoding(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Client)[:10] {
		want, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		c.Explain(x)
		got, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}
