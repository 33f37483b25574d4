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
