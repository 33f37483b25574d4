package ocean

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// TestWhatMayAskIsShownAsAQuestion: where something else is likelier, the grammar
// of a question without its mark is shown from a probability of asking on, and
// makes the next question no second one; one with its mark is shown and does.
func TestWhatMayAskIsShownAsAQuestion(t *testing.T) {
	const told = "who at work would notice it"
	for _, c := range []struct {
		asking         float64
		kind           question.Kind
		shown, stacked bool
	}{
		{0.29, question.Unmarked, false, false},
		{0.31, question.Unmarked, true, false},
		{0.01, 0, true, true},
	} {
		s := new(scratch)
		q := question.Question{Form: question.Closed, Test: question.Fact, Kind: c.kind}
		asks := question.Question{Form: question.Open, Test: question.QuestionWord}
		s.grammar.units = []said{{asks: true, q: q}, {asks: true, q: asks}}
		s.units = []stack.CounsellorUnit{
			{openQuestion: c.asking / 2, closedQuestion: c.asking / 2, giveInformation: 1 - c.asking}, {openQuestion: 1},
		}
		s.Units = []text.Span{{End: len(told)}, {Start: len(told), End: 2 * len(told)}}
		us := []mi.CounsellorUtterance{
			{Behaviour: mi.GiveInformation, Code: mi.MISCGiveInformation}, {Behaviour: mi.OpenQuestion, Code: mi.MISCOpenQuestion},
		}
		s.refine(us, &mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: told + told}})
		require.Equal(t, c.shown, us[0].Question.Form == mi.QuestionClosed, "%+v", c)
		require.Equal(t, mi.GiveInformation, us[0].Behaviour, "%+v: the code stays", c)
		require.Equal(t, mi.QuestionOpen, us[1].Question.Form)
		require.Equal(t, c.stacked, us[1].Question.Stacked, "%+v", c)
	}
}
