package ocean

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// TestWeightsFindNoFaultWithAnEcho: a thought unit that gives back what the client has
// just said, as it was said, is no confrontation by its words alone.
func TestWeightsFindNoFaultWithAnEcho(t *testing.T) {
	for draft, want := range map[string]bool{
		"Your old manager never did them.":                true,
		"You had an old manager who never did appraisals": true,
		"Your old manager always did them.":               false,
		"You never did them yourself, be honest.":         false,
		"What a poor excuse.":                             false,
		"":                                                false,
	} {
		k := checking{draft: draft, coded: mi.Coded{Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Counsellor, Text: "How were appraisals before?"}},
			{Turn: mi.Turn{Role: mi.Client, Text: "My old manager never did appraisals. He never did them, and nobody minded."}},
		}}}
		require.Equal(t, want, k.echoes(text.Span{End: len(draft)}), "%q", draft)
	}
}

// TestAdviceStaysAdvice: what somebody else has advised the client is no less advice
// when it is given back as one's own.
func TestAdviceStaysAdvice(t *testing.T) {
	var coded mi.Coded
	coded.Turns = []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "My wife says I should stop drinking."}}}
	v := Checker{Recognizer: NewRecognizer(english.Model())}.Check(coded, "You should stop drinking.")
	require.True(t, v.Has(UnaskedAdvice), "%+v", v.Findings)
}
