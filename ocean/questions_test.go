package ocean_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// A draft asks three times, which is two too many: MITI counts one question a volley.
func ExampleQuestionsOf() {
	draft := "What made you come today? Can you tell me a bit more? What would suit you, mornings or evenings?"
	for _, q := range ocean.QuestionsOf(draft) {
		fmt.Printf("%s, %s: %s (%s)\n", q.Form, q.Function, q.In(draft), q.Rule)
	}
	// Output:
	// open, inviting: What made you come today? (1.1.4 question word)
	// closed, inviting: Can you tell me a bit more? (1.1.3 auxiliary first)
	// closed, choosing: What would suit you, mornings or evenings? (1.1.5 options)
}

// A coder heard that it was a question; the caption lost how it began.
func ExampleFormIfAsked() {
	fmt.Println(ocean.FormIfAsked("and what it's like at the weekend"))
	fmt.Println(ocean.FormIfAsked("and you sleep all right"))
	// Output:
	// open
	// closed
}

// TestQuestionsOfIsWhatTheRecognizerShows: where a person would hear a question, both
// give the same one.
func TestQuestionsOfIsWhatTheRecognizerShows(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	for _, text := range []string{
		"What would a good week look like?", "On a scale of 0 to 10, how sure are you?", "You told her, didn't you?",
		"Did the rota change?", "I wonder what your brother would say.", "Would it be all right if I told you what others do?",
	} {
		codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: text}})
		require.NoError(t, err)
		require.Len(t, codes.Utterances, 1, text)
		require.Equal(t, []mi.Question{codes.Utterances[0].Question}, ocean.QuestionsOf(text), text)
		require.Equal(t, codes.Utterances[0].Question.Form, ocean.FormIfAsked(text), text)
	}
}

// TestQuestionsOfWithoutQuestions: a statement asks nothing, and still has a form for
// somebody who knows that it was asked.
func TestQuestionsOfWithoutQuestions(t *testing.T) {
	for _, text := range []string{"", " \n", "It was the rota.", "\xff\xfe", strings.Repeat("a", 1<<16)} {
		require.Nil(t, ocean.QuestionsOf(text), "%.20q", text)
		require.Equal(t, mi.QuestionClosed, ocean.FormIfAsked(text), "%.20q", text)
	}
}

// TestFormIfAskedIsThatOfTheLastQuestion: by the last of a run MISC codes it.
func TestFormIfAskedIsThatOfTheLastQuestion(t *testing.T) {
	require.Equal(t, mi.QuestionOpen, ocean.FormIfAsked("Did you go? What was it like?"))
	require.Equal(t, mi.QuestionClosed, ocean.FormIfAsked("What was it like? Did you go?"))
	require.Equal(t, mi.QuestionOpen, ocean.FormIfAsked("What was it like? Right?"))
	qs := ocean.QuestionsOf("What was it like? Did you go?")
	require.Len(t, qs, 2)
	require.False(t, qs[0].Stacked)
	require.True(t, qs[1].Stacked)
}

// TestQuestionsOfFlags: what else is to be said of a question, without weights.
func TestQuestionsOfFlags(t *testing.T) {
	for text, want := range map[string]mi.Question{
		"You told her, didn't you?":             {Form: mi.QuestionClosed, Function: mi.Checking, Tag: true},
		"What was it like? Right?":              {Form: mi.QuestionOpen, Function: mi.Inviting, Tag: true},
		"I wonder what made you come.":          {Form: mi.QuestionOpen, Function: mi.Inviting, Embedded: true, Unmarked: true},
		"what would a good week look like":      {Form: mi.QuestionOpen, Function: mi.Inviting, Unmarked: true},
		"Your café – who runs it?":              {Form: mi.QuestionClosed, Function: mi.Specifying},
		"From 0 to 10, how sure are you?":       {Form: mi.QuestionClosed, Function: mi.Rating, Scale: true},
		"You went back on Monday?":              {Form: mi.QuestionClosed, Function: mi.Checking, Declarative: true},
		"Shall I tell you what others noticed?": {Form: mi.QuestionClosed, Function: mi.Permitting},
	} {
		qs := ocean.QuestionsOf(text)
		require.Len(t, qs, 1, text)
		require.NotEmpty(t, qs[0].In(text))
		want.Span, want.Rule = qs[0].Span, qs[0].Rule
		require.Equal(t, want, qs[0], text)
	}
}

// FuzzQuestionsOf: spans lie in the text, one behind the other, and the form of the last
// is the form of the whole.
func FuzzQuestionsOf(f *testing.F) {
	for _, s := range []string{"", "?", "What? Right?", "naïve — qué? \xff", "and you, like, what do you make of that", "Did you? Would you? Why?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		qs, end := ocean.QuestionsOf(s), 0
		for _, q := range qs {
			require.LessOrEqual(t, 0, q.Start)
			require.Less(t, q.Start, q.End)
			require.LessOrEqual(t, q.End, len(s))
			require.GreaterOrEqual(t, q.End, end)
			end = q.End
			require.True(t, q.Form.Valid())
			require.True(t, q.Function.Valid())
		}
		if len(qs) > 0 {
			require.Equal(t, qs[len(qs)-1].Form, ocean.FormIfAsked(s))
		}
	})
}
