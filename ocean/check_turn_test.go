package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestAskedOnceMore: a question that says again what the one before asked, or stands
// in place of one that was broken off, is not a second one; words that are in
// questions about anything, and one word said twice, do not make it the same.
func TestAskedOnceMore(t *testing.T) {
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I drink at night and my wife is worried."}}}}
	for draft, stacked := range map[string]bool{
		"What worries you about the drinking? I mean, what about the drinking worries you most?":  false,
		"What's your-- What would you like to talk about today?":                                  false,
		"What keeps you up at night? How does your wife see it?":                                  true,
		"What would you say about your drinking? What would you change about your marriage?":      true,
		"What worries you about drinking? Does drinking alone differ from drinking with friends?": true,
		"How could things be better for you? When could things have gone otherwise?":              true,
		"What do you think would happen if you stopped? Why do you think your wife would worry?":  true,
	} {
		require.Equal(t, stacked, ocean.Checker{}.Check(coded, draft).Has(ocean.StackedQuestions), draft)
	}
}

// TestFramesOfQuestions: what only opens or rounds off a question is no second one, nor
// is a statement that rises at its end; and such a statement is no closed question of a
// run.
func TestFramesOfQuestions(t *testing.T) {
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I walk less since the winter, it's the dark mostly."}}}}
	for draft, stacked := range map[string]bool{
		"How about the weekends? What do you do then?":                                        false,
		"Tell me about the evenings. What happens when you get home?":                         false,
		"How sure are you that you'd go? What number would you give it, from 0 to 10?":        false,
		"What gets you out? Anything else?":                                                   false,
		"So it's the dark that keeps you in? What would make it lighter for you?":             false,
		"What gets you out of the door? Is it your dog?":                                      true,
		"Do you walk alone? Would your sister come along with you?":                           true,
		"What would you like to do? How about the weekends? When would you be free for that?": true,
		"How sure are you, from 0 to 10? And how important is it, from 0 to 10?":              true,
		"How about the weekend? How about work days? How about your evenings alone?":          true,
		"You walk every day? You walk in the dark? You walk at work as well?":                 true,
	} {
		require.Equal(t, stacked, ocean.Checker{}.Check(coded, draft).Has(ocean.StackedQuestions), draft)
	}
	var run mi.Coded
	for _, q := range []string{"Do you walk at all?", "Is it far to the park?", "Have you got shoes for it?"} {
		run.Turns = append(run.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor, Text: q}},
			mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: "Not really, it's dark."}})
	}
	require.True(t, ocean.Checker{}.Check(run, "Is there a lamp on the path?").Has(ocean.ClosedRun))
	require.False(t, ocean.Checker{}.Check(run, "So you feel it's the dark?").Has(ocean.ClosedRun))
	for i := 0; i < len(run.Turns); i += 2 {
		run.Turns[i].Turn.Text = "So it's the dark that keeps you in?"
	}
	require.False(t, ocean.Checker{}.Check(run, "Is there a lamp on the path?").Has(ocean.ClosedRun))
}
