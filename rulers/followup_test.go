package rulers

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFollowUps shows the next question for answers of every kind.
func TestFollowUps(t *testing.T) {
	l := English()
	for _, c := range []struct {
		scale  Scale
		answer string
		step   Step
		text   string
	}{
		{Scale{}, "a six", StepDown, "Why a 6 and not a 4?"},
		{Scale{}, "eight", StepDown, "Why an 8 and not a 6?"},
		{Scale{}, "6.5", StepDown, "Why a 6.5 and not a 4?"},
		{Scale{}, "two", StepDown, "Why a 2 and not a 0?"},
		{Scale{}, "one", StepDown, "Why a 1 and not a 0?"},
		{Scale{}, "six or seven", StepDown, "Why 6 or 7, and not a 4?"},
		{Scale{}, "ten", StepWhy, "What makes it a 10?"},
		{Scale{}, "0 or 1", StepWhy, "What makes it a 1?"},
		{Scale{}, "zero", StepFloor, "Right now this isn't something that matters to you, and what you do about it is up to you. What would have to happen for it to become a 1 or a 2? It's fine to leave it for now, too."},
		{Scale{1, 10}, "one", StepFloor, "Right now this isn't something that matters to you, and what you do about it is up to you. What would have to happen for it to become a 2 or a 3? It's fine to leave it for now, too."},
		{Scale{1, 10}, "two", StepDown, "Why a 2 and not a 1?"},
		{Scale{0, 100}, "80", StepDown, "Why an 80 and not a 60?"},
		{Scale{1, 5}, "3", StepDown, "Why a 3 and not a 2?"},
		{Scale{}, "pretty important", StepAskNumber, "If you had to put a number on that, from 0 to 10, which one would you pick?"},
		{Scale{}, "not a 10", StepAskNumber, "If you had to put a number on that, from 0 to 10, which one would you pick?"},
		{Scale{}, "80%", StepConfirm, "On our scale from 0 to 10, would that be an 8?"},
		{Scale{}, "60 to 70 percent", StepConfirm, "On our scale from 0 to 10, would that be from 6 to 7?"},
		{Scale{}, "at least a 6", StepConfirm, "So would you call it a 6?"},
		{Scale{}, "anywhere from 2 to 8", StepConfirm, "So somewhere from 2 to 8?"},
		{Scale{}, "eleven", StepConfirm, "That's stronger than the scale can show. Shall we call it a 10?"},
		{Scale{}, "off the charts", StepConfirm, "That's stronger than the scale can show. Shall we call it a 10?"},
		{Scale{}, "minus one", StepConfirm, "That's lower than the scale can show. Shall we call it a 0?"},
		{Scale{}, "you mean the beer?", StepClarify, "What I mean is how much it matters to you, right now, to make this change. Which number comes closest?"},
		{Scale{}, "for my kids a 9, for me a 4", StepClarify, "What I mean is how much it matters to you, right now, to make this change. Which number comes closest?"},
		{Scale{}, "I'd rather not say", StepLetBe, "That's fine, it doesn't need a number. How would you put it in your own words?"},
		{Scale{}, "no idea", StepLetBe, "That's fine, it doesn't need a number. How would you put it in your own words?"},
	} {
		r := Ruler{Scale: c.scale}
		f, err := l.FollowUp(r, l.Read(r, c.answer))
		require.NoError(t, err)
		require.Equal(t, c.step, f.Step, c.answer)
		require.Equal(t, c.text, f.Text, c.answer)
		require.NotEmpty(t, f.Reason)
	}
}

// TestUpComesByOneOrTwo shows the step after the reasons.
func TestUpComesByOneOrTwo(t *testing.T) {
	l := English()
	for _, c := range []struct {
		scale        Scale
		answer, text string
	}{
		{Scale{}, "6", "What would it take to get from 6 to 7 or 8?"},
		{Scale{}, "six or seven", "What would it take to get from 7 to 8 or 9?"},
		{Scale{}, "9", "What would it take to get from 9 to 10?"},
		{Scale{}, "9.5", "What would it take to get from 9.5 to 10?"},
		{Scale{}, "10", ""},
		{Scale{}, "9 or 10", ""},
		{Scale{}, "0", ""},
		{Scale{}, "eleven", ""},
		{Scale{}, "80%", ""},
		{Scale{}, "quite high", ""},
		{Scale{0, 100}, "80", "What would it take to get from 80 to 90 or 100?"},
		{Scale{1, 5}, "3", "What would it take to get from 3 to 4 or 5?"},
	} {
		r := Ruler{Scale: c.scale}
		f, ok := l.Up(r, l.Read(r, c.answer))
		require.Equal(t, c.text != "", ok, c.answer)
		require.Equal(t, c.text, f.Text)
	}
}

// TestNeverWhyNotHigher goes through every number of every scale in every
// locale: the question that follows names no higher number than was said, but
// where it asks what would have to happen.
func TestNeverWhyNotHigher(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		for _, r := range rulersOf(l) {
			s := r.Scale.orDefault()
			r.Target = "x" // no number in it
			for v := s.Min; v <= s.Max; v++ {
				x := Reading{Kind: Number, Next: Accept, Valued: true, Low: float64(v), High: float64(v), Scale: s, Normal: Interval{s.Normal(float64(v)), s.Normal(float64(v))}}
				f, err := l.FollowUp(r, x)
				require.NoError(t, err)
				require.False(t, strings.ContainsAny(f.Text, "{}"), f.Text)
				wantStep := StepDown
				switch v {
				case s.Min:
					wantStep = StepFloor
				case s.Max:
					wantStep = StepWhy
				}
				require.Equal(t, wantStep, f.Step)
				if wantStep == StepFloor {
					continue
				}
				for _, n := range l.asked(f.Text).numbers {
					require.LessOrEqual(t, n, float64(v), f.Text)
				}
				up, ok := l.Up(r, x)
				require.Equal(t, v < s.Max, ok)
				require.False(t, strings.ContainsAny(up.Text, "{}"), up.Text)
			}
		}
	})
}

// TestFollowUpOfFaultyRuler passes the error of the ruler on.
func TestFollowUpOfFaultyRuler(t *testing.T) {
	_, err := English().FollowUp(Ruler{Dimension: "mood"}, Reading{})
	require.ErrorIs(t, err, ErrWording)
	_, ok := English().Down(Ruler{Dimension: "mood"}, Reading{Valued: true})
	require.False(t, ok)
}
