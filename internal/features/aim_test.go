package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestAims: what the last sentence before asks for, seen from the change.
func TestAims(t *testing.T) {
	for said, want := range map[string]aim{
		"What do you like about it?":                             pleasure,
		"what do you enjoy about smoking":                        pleasure,
		"What does smoking do for you?":                          pleasure,
		"What else do you get from it?":                          pleasure,
		"What are some things you like about smoking?":           pleasure,
		"Tell me your reasons for smoking.":                      service,
		"You like it. What don't you like about it?":             trouble,
		"What do you like least?":                                trouble,
		"What are the not so good things?":                       trouble,
		"what do you dislike about smoking":                      trouble,
		"What worries you about it?":                             effect,
		"How does it affect your sleep?":                         effect,
		"What are the downsides?":                                trouble,
		"What does it give you?":                                 pleasure,
		"Is there anything that you don't like, and what is it?": trouble,
		"What does it give you in the morning?":                  pleasure,
		"What would you like to give up?":                        means,
		"What's good about giving it up?":                        gain,
		"What would be good about stopping?":                     gain,
		"How would life be better?":                              gain,
		"What are your reasons to quit?":                         gain,
		"Why do you want to stop?":                               gain,
		"What would you miss?":                                   loss,
		"What would be hard about stopping?":                     loss,
		"What worries you about quitting?":                       loss,
		"What gets in the way?":                                  loss,
		"What's stopping you?":                                   loss,
		"What keeps you smoking?":                                loss,
		"What would help you?":                                   means,
		"What would you like to do about it?":                    means,
		"What could be a first step?":                            means,
		"What do you like about it? Take your time.":             pleasure,
		"What do you like about it? Tell me tomorrow.":           noAim,
		"What do you like about it? Where do you buy?":           noAim,
		"What is it like?":                                       noAim,
		"What does that mean for you?":                           noAim,
		"What's a bad day?":                                      noAim,
		"What do you like about your street?":                    service,
		"How many do you smoke?":                                 noAim,
		"You like it.":                                           noAim,
		"Where do you work?":                                     noAim,
		"":                                                       noAim,
	} {
		var v Vector
		v.Start(Input{Text: "The smell.", Other: said, Goal: "smoking cigarettes", Direction: "stop"})
		require.Equal(t, want, v.aim, "%q", said)
	}
}

// TestLedAnswers: an answer that says no side by itself takes that of a question
// which asks for what is good or bad, seen from the change; one that says there
// is nothing to tell, or that has a reading of its own, does not.
func TestLedAnswers(t *testing.T) {
	for _, tc := range []struct {
		direction, other, said string
		rule                   Rule
		sign                   int8
	}{
		{"stop", "What do you like about it?", "The company.", RuleAsked, -1},
		{"stop", "What are the drawbacks?", "cancer", RuleAsked, 1},
		{"less", "What don't you like about smoking?", "They keep going up in price.", RuleAsked, 1},
		{"more", "What do you like about smoking?", "The company.", NoRule, 0},
		{"stop", "What do you like and dislike about smoking?", "The company.", NoRule, 0},
		{"stop", "What would you like to change about smoking?", "The company.", NoRule, 0},
		{"stop", "What was good about smoking?", "The company.", NoRule, 0},
		{"stop", "What do you like about it?", "Nothing really.", NoRule, 0},
		{"stop", "What do you dislike about it?", "no", RuleBare, 0},
		{"stop", "What do you dislike about it?", "I don't know, I've never thought about it.", NoRule, 0},
		{"stop", "What do you like about it?", "Honestly I don't enjoy it that much.", NoRule, 0},
		{"stop", "What do you like about it?", "Why do you ask?", RuleQuestion, 0},
		{"stop", "What do you like about your street?", "The company.", NoRule, 0},
		{"stop", "How many do you smoke?", "Too many.", NoRule, 0},
		{"", "What do you like about smoking?", "The company.", NoRule, 0},
		{"stop", "What's good about not smoking?", "Fresh breath.", NoRule, 0},
		{"stop", "So you think about quitting. What's good about it?", "Fresh breath.", NoRule, 0},
		{"stop", "What's the best way to tackle your smoking?", "The gum.", NoRule, 0},
		{"stop", "What kind of cigarettes do you like?", "Marlboro.", NoRule, 0},
		{"stop", "What brings you to this study?", "The three quid.", NoRule, 0},
		{"stop", "Could you tell me what you like about smoking?", "The company.", RuleAsked, -1},
		{"stop", "and what is not so good about smoking", "no energy", RuleAsked, 1},
		{"stop", "what do you like about smoking", "what do you mean", NoRule, 0},
		{"stop", "What do you like about it?", "It tastes awful.", NoRule, 0},
		{"stop", "What do you dislike about it?", "It doesn't do me any harm.", NoRule, 0},
		{"stop", "What do you like about it?", "The taste I guess.", RuleAsked, -1},
		{"stop", "What does smoking give you that gum doesn't?", "It's stronger.", NoRule, 0},
		{"less", "What are the less good things about smoking?", "the headaches", RuleAsked, 1},
		{"stop", "You like the laughs but what don't you like about it?", "the price", RuleAsked, 1},
		{"stop", "What do you like about that plan?", "the company", NoRule, 0},
		{"stop", "What does your wife dislike about your smoking?", "the smell", NoRule, 0},
		{"stop", "What do you like about being smoke free?", "the mornings", NoRule, 0},
		{"stop", "What would you like about it?", "the company", NoRule, 0},
		{"stop", "What do you like about it?", "Good morning.", NoRule, 0},
		{"stop", "What do you like about it?", "Well.", NoRule, 0},
		{"stop", "What do you like about it?", "hang on, kettle", NoRule, 0},
		{"stop", "What do you like about it?", "There are no good things.", NoRule, 0},
		{"stop", "What are the bad things about it?", "There aren't any.", NoRule, 0},
		{"stop", "What do you like about it?", "Who says I like it", NoRule, 0},
		{"stop", "What do you dislike about it?", "Stopping.", NoRule, 0},
		{"stop", "What do you like about it?", "It gives me cancer", NoRule, 0},
	} {
		var v Vector
		v.Start(Input{Text: tc.said, Units: []text.Span{{Start: 0, End: len(tc.said)}}, Other: tc.other, Goal: "smoking cigarettes", Direction: tc.direction})
		v.Unit(0)
		require.Equal(t, tc.rule, v.Reading.Rule, "%s: %s", tc.other, tc.said)
		require.Equal(t, tc.sign, v.Reading.Sign, "%s: %s", tc.other, tc.said)
	}
}
