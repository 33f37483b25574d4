package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// TestRatedAnswers: a ruler asked without numbers is answered by a word that
// says its side, unless it asks of the habit, of something else, or the answer
// says more than a degree.
func TestRatedAnswers(t *testing.T) {
	for _, tc := range []struct {
		direction, other, said string
		sign                   int8
		kind                   grammar.Kind
	}{
		{"stop", "How confident are you that you could stop?", "Pretty confident.", 1, grammar.Ability},
		{"stop", "How confident are you?", "not very", -1, grammar.Ability},
		{"stop", "and how sure are you that you can manage the weekend", "not that sure", -1, grammar.Ability},
		{"stop", "How likely are you to try this month?", "Not likely.", -1, grammar.Commitment},
		{"stop", "How likely is it that you will try again?", "Oh, very likely.", 1, grammar.Commitment},
		{"less", "How ready do you feel?", "not really", -1, grammar.Activation},
		{"less", "How willing would you be to try it?", "Willing.", 1, grammar.Activation},
		{"stop", "How interested are you in stopping?", "I'm quite interested", 1, grammar.Desire},
		{"stop", "How important is it to you to quit?", "very", 1, grammar.Need},
		{"stop", "How ready do you feel to make a start?", "not yet", -1, grammar.Activation},
		{"stop", "How willing would you be to give it a try?", "quite", 1, grammar.Activation},
		{"stop", "How ready are you? Take your time.", "not yet", -1, grammar.Activation},
		{"stop", "How important is your rank to you?", "very", 0, 0},
		{"stop", "How likely are you to smoke there?", "very likely", 0, 0},
		{"stop", "How sure are you that you can't stop?", "pretty sure", 0, 0},
		{"stop", "How confident is your sister?", "very", 0, 0},
		{"start", "How ready are you to give it up?", "very", 0, 0},
		{"stop", "How confident are you that you could stop?", "not sure", 0, 0},
		{"stop", "How likely are you to try?", "fifty fifty", 0, 0},
		{"stop", "How likely are you to try?", "Very?", 0, 0},
		{"stop", "How likely are you to try?", "very, 8", 0, 0},
		{"stop", "How likely are you to have one tonight?", "very", 0, 0},
		{"stop", "How confident are you with computers?", "not very", 0, 0},
		{"stop", "How willing are you to talk about your mum?", "quite", 0, 0},
		{"stop", "If you don't quit, how likely do you think a heart attack is for you?", "very", 0, 0},
		{"stop", "How confident is your wife that you'll quit?", "not very", 0, 0},
		{"stop", "How confident were you back then?", "not very", 0, 0},
		{"start", "How important is it to you to smoke less?", "very", 0, 0},
		{"start", "How likely are you to miss a day?", "very", 0, 0},
		{"stop", "How sure are you that you won't stop?", "very", 0, 0},
		{"stop", "So it is all up to you and I am glad we had a go at it but if I may ask now how likely are you to be on or off it?", "very", 0, 0},
		{"stop", "How confident are you that you could stop?", "not totally", 0, 0},
		{"stop", "How ready do you feel?", "not that I'm not", 0, 0},
		{"stop", "How confident are you that you could stop?", "I'm not certain", 0, 0},
		{"less", "How likely are you to smoke less at the weekend?", "very", 1, grammar.Commitment},
		{"stop", "How many do you smoke?", "quite", 0, 0},
		{"stop", "How ready are you? How old is your son?", "very", 0, 0},
	} {
		var v Vector
		v.Start(Input{Text: tc.said, Units: []text.Span{{Start: 0, End: len(tc.said)}}, Other: tc.other, Goal: "smoking cigarettes", Direction: tc.direction})
		v.Unit(0)
		require.Equal(t, tc.sign, v.Reading.Sign, "%s: %s", tc.other, tc.said)
		if tc.sign != 0 {
			require.Equal(t, RuleAsked, v.Reading.Rule, "%s: %s", tc.other, tc.said)
			require.Equal(t, tc.kind, v.Reading.Code, "%s: %s", tc.other, tc.said)
		}
	}
}
