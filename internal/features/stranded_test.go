package features

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestStranded: an attitude that leaves out what it is to goes where what was named
// last does, and nowhere where nothing was.
func TestStranded(t *testing.T) {
	var v Vector // one for all: nothing of a turn stays
	for _, tc := range []struct {
		goal, other, said string
		sign              int8 // of the last thought unit
	}{
		{"stop smoking", "How do you see it?", "I want to quit. I have wanted to for years.", 1},
		{"stop smoking", "How do you see it?", "I want to give up smoking. I have wanted to for years.", 1},
		{"less drinking", "How do you see it?", "I want to cut down on drinking. I've wanted to for ages.", 1},
		{"less drinking", "How do you see it?", "I need to cut back on the wine. I've needed to for ages.", 1},
		{"stop smoking", "How do you see it?", "I don't want to quit. Never wanted to.", -1},
		{"stop smoking", "How do you see it?", "I want to smoke. I have really wanted to for days.", -1},
		{"stop smoking", "Do you want to quit?", "Yes. I've wanted to for ages.", 1},
		{"stop smoking", "Do you want to quit?", "I have wanted to since May.", 1},
		{"start swimming", "How do you see it?", "I want to swim. I've always wanted to, really.", 1},
		{"stop smoking", "How do you see it?", "I want to quit. I have wanted to, really.", 1},

		{"stop smoking", "Have you been to Spain?", "No. I've wanted to for years.", 0},
		{"stop smoking", "How do you see it?", "My leg hurts. I have wanted to see Spain for years.", 0},
		{"stop smoking", "How do you see it?", "It rained. My sister has wanted to for years.", 0},
		{"stop smoking", "Thanks for coming.", "I want to quit. My sister has wanted to for years.", 0},
		{"stop smoking", "How do you see it?", "I want to quit. My mum lives in Spain. I've always wanted to.", 0},
		{"stop smoking", "Do you not want to quit?", "No. I've wanted to for years.", 0},
		{"stop smoking", "Do you want to go on smoking?", "No. I've wanted to for years.", 0},
		{"stop smoking", "What about stopping?", "I need to actually see my mother.", 0},
		{"stop smoking", "Do you want to quit?", "I have wanted to really look for a flat.", 0},
		{"stop smoking", "How do you see it?", "I want to quit. Needs to.", 0},
		{"stop smoking", "When you quit last year, why did you smoke again?", "I wanted to.", 0},
		{"start running", "What made you stop running?", "I needed to.", 0},
		{"less drinking", "How do you see it?", "I can't relax without a drink. I have always needed to.", 0},
		{"stop smoking", "How do you see it?", "I hate smoking. I have needed to for years.", 0},
	} {
		direction, behaviour, _ := strings.Cut(tc.goal, " ")
		in := Input{Text: tc.said, Other: tc.other, Goal: behaviour, Direction: direction}
		at := 0
		for said := range strings.SplitAfterSeq(tc.said, ". ") {
			in.Units = append(in.Units, text.Span{Start: at, End: at + len(said)})
			at += len(said)
		}
		v.Start(in)
		for i := range in.Units {
			v.Unit(i)
		}
		require.Equal(t, tc.sign, v.Reading.Sign, "%s: %s", tc.other, tc.said)
	}
}

// TestQuestionIsAnsweredLater: after a question about the change "I do" is no
// acknowledgement, in whichever thought unit it comes.
func TestQuestionIsAnsweredLater(t *testing.T) {
	var v Vector
	for other, rule := range map[string]Rule{"Do you want to quit?": NoRule, "You like your garden.": RuleBare} {
		v.Start(Input{Text: "Honestly? I do.", Units: []text.Span{{Start: 0, End: 9}, {Start: 10, End: 15}}, Other: other, Goal: "smoking", Direction: "stop"})
		v.Unit(0)
		v.Unit(1)
		require.Equal(t, rule, v.Reading.Rule, other)
	}
}
