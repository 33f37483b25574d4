package ocean

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// TestASummaryGoesOn: what follows the words that open a summary is a reflection and no
// advice, warning or fact, up to a question and in the same turn alone.
func TestASummaryGoesOn(t *testing.T) {
	for _, c := range []struct {
		units []string
		sums  []bool
	}{
		{[]string{"Let me see if I've got this.", "You like the evenings,", "and your doctor is not happy.", "What have I missed?"}, []bool{false, true, true, false}},
		{[]string{"Let me recap.", "Have I got that right?", "Your doctor is not happy."}, []bool{false, false, false}},
		{[]string{"You like the evenings.", "Your doctor is not happy."}, []bool{false, false}},
	} {
		var s string
		var spans []text.Span
		for _, u := range c.units {
			spans = append(spans, text.Span{Start: len(s), End: len(s) + len(u)})
			s += u + " "
		}
		var tokens text.Tokens
		tokens.Read(s)
		var g grammar
		g.read(s, spans, &tokens)
		for i, want := range c.sums {
			require.Equal(t, want, g.units[i].sums, "%q", c.units[i])
			for _, b := range []int{giveInformation, warn, direct, adviseWithout, confront} {
				u := stack.CounsellorUnit{complexReflection: 0.3, simpleReflection: 0.2}
				u[b] = 0.5
				said := g.units[i]
				settle(&u, &said, 3)
				if want {
					require.Equal(t, complexReflection, linear.Best(u[:]), "%q", c.units[i])
					require.True(t, said.sure)
				}
			}
			u := stack.CounsellorUnit{affirm: 0.6, simpleReflection: 0.4}
			said := g.units[i]
			settle(&u, &said, 3)
			if want {
				require.Equal(t, affirm, linear.Best(u[:]), "what is no input stays")
			}
		}
	}
}

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
