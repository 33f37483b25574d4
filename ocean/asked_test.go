package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestFormAndFunctionAreApart: MISC's code follows the form, the turn's question
// what it calls for.
func TestFormAndFunctionAreApart(t *testing.T) {
	codes, err := ocean.NewRecognizer(english.Model()).CodeCounsellor(t.Context(), mi.Exchange{
		Turn: mi.Turn{Role: mi.Counsellor, Text: "Can you tell me more about the evenings?"},
	})
	require.NoError(t, err)
	require.Equal(t, []mi.MISCCode{mi.MISCClosedQuestion}, codes.Response.MISC)
	require.Equal(t, mi.QuestionOpen, codes.Response.Question)
	q := codes.Utterances[0].Question
	require.Equal(t, mi.QuestionClosed, q.Form)
	require.Equal(t, mi.Inviting, q.Function)
	require.Equal(t, "1.1.3 auxiliary first", q.Rule)
	require.Equal(t, q.Rule, codes.Utterances[0].Rule)
}

// TestQuestionFlags: what else is to be said of a question.
func TestQuestionFlags(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	for text, has := range map[string]func(q mi.Question) bool{
		"You like it there, don't you?":              func(q mi.Question) bool { return q.Tag },
		"How was it? Who came along?":                func(q mi.Question) bool { return q.Stacked },
		"I wonder what made the difference.":         func(q mi.Question) bool { return q.Embedded },
		"From 0 to 10, how ready are you?":           func(q mi.Question) bool { return q.Scale },
		"You went back on Monday?":                   func(q mi.Question) bool { return q.Declarative },
		"what would you like to be doing by summer":  func(q mi.Question) bool { return q.Unmarked },
		"What would you like to be doing by summer?": func(q mi.Question) bool { return !q.Unmarked && !q.Stacked && !q.Tag },
	} {
		codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: text}})
		require.NoError(t, err)
		last := codes.Utterances[len(codes.Utterances)-1].Question
		require.NotZero(t, last, "%q", text)
		require.NotEmpty(t, last.In(text), "%q", text)
		require.True(t, has(last), "%q: %+v", text, last)
	}
}
