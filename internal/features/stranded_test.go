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
		{"stop smoking", "How do you see it?", "I want to quit. My sister did. I've wanted to since she was ill.", 1},
		{"stop smoking", "How do you see it?", "I don't want to quit. Never wanted to.", -1},
		{"stop smoking", "How do you see it?", "I want to smoke. I have really wanted to for days.", -1},
		{"stop smoking", "Do you want to quit?", "Yes. I've wanted to for ages.", 1},
		{"stop smoking", "Do you want to go on smoking?", "Yes. I've always wanted to.", -1},
		{"less drinking", "What about drinking less?", "um. i have wanted to for ages", 1},
		{"start swimming", "How do you see it?", "I can't swim. I've always wanted to, really.", 1},
		{"stop smoking", "Have you been to Spain?", "No. I've wanted to for years.", 0},
		{"stop smoking", "How do you see it?", "My leg hurts. I have wanted to see Spain for years.", 0},
		{"stop smoking", "How do you see it?", "It rained. My sister has wanted to for years.", 0},
		{"stop smoking", "Thanks for coming.", "I want to quit. My sister has wanted to for years.", 0},
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
