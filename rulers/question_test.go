package rulers

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// rulersOf lists rulers of every kind in a locale.
func rulersOf(l *Locale) (out []Ruler) {
	for i := range l.data.Texts {
		for _, d := range Dimensions() {
			for _, s := range []Scale{{}, {1, 10}, {0, 100}, {1, 5}, {-5, 5}} {
				for _, target := range []string{"", l.data.TargetExample} {
					out = append(out, Ruler{Dimension: d, Scale: s, Target: target, Address: l.data.Texts[i].Address})
				}
			}
		}
	}
	return out
}

// TestQuestionsAreWhole shows in every locale that a question names the ends of
// its scale with their meaning and the target, and has nothing left to fill in.
func TestQuestionsAreWhole(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		for _, r := range rulersOf(l) {
			q, err := l.Ask(r)
			require.NoError(t, err)
			again, err := l.AskAgain(r)
			require.NoError(t, err)
			s := r.Scale.orDefault()
			require.Equal(t, s, q.Scale)
			require.Equal(t, r.Dimension, q.Dimension)
			for _, want := range []string{strconv.Itoa(s.Min), strconv.Itoa(s.Max), q.Anchors.Least, q.Anchors.Most} {
				require.Contains(t, q.Text, want)
			}
			require.Contains(t, q.Text, or(r.Target, l.texts(r.Address).Target))
			require.Contains(t, again.Text, or(r.Target, l.texts(r.Address).Target))
			for _, text := range []string{q.Text, again.Text} {
				require.False(t, strings.ContainsAny(text, "{}"), text)
				require.NotContains(t, text, "  ")
			}
		}
	})
}

// TestQuestions shows the English ones as a person meets them.
func TestQuestions(t *testing.T) {
	l := English()
	for _, c := range []struct {
		r    Ruler
		want string
	}{
		{
			Ruler{Target: "cut down on drinking"},
			"On a scale from 0 to 10, where 0 is not at all important and 10 is extremely important, how important is it to you to cut down on drinking?",
		},
		{
			Ruler{Dimension: Confidence, Scale: Scale{1, 10}},
			"If you decided to make this change, how confident are you that you could do it, on a scale from 1 to 10, where 1 is not at all confident and 10 is extremely confident?",
		},
		{
			Ruler{Dimension: Readiness, Target: "hand over the rota", Anchors: Anchors{Least: "not thinking of it", Most: "doing it on Monday"}},
			"On a scale from 0 to 10, where 0 is not thinking of it and 10 is doing it on Monday, how ready are you to hand over the rota?",
		},
	} {
		q, err := l.Ask(c.r)
		require.NoError(t, err)
		require.Equal(t, c.want, q.Text)
	}
}

// TestWordingOfOnesOwn asks a dimension that no locale has words for.
func TestWordingOfOnesOwn(t *testing.T) {
	l := English()
	r := Ruler{Dimension: "willingness", Target: "join the group"}
	_, err := l.Ask(r)
	require.ErrorIs(t, err, ErrWording)
	r.Wording = &DimensionTexts{
		Name: "Willingness", Question: "From {min} ({least}) to {max} ({most}): how willing are you to {target}?",
		Again: "And how willing are you to {target}?", Clarify: "I mean whether you would {target}.",
		Least: "not at all", Most: "gladly", Floor: "You would rather not.",
	}
	q, err := l.Ask(r)
	require.NoError(t, err)
	require.Equal(t, "From 0 (not at all) to 10 (gladly): how willing are you to join the group?", q.Text)
	require.Equal(t, Dimension("willingness"), q.Dimension)
	r.Wording.Again = "And how willing?"
	_, err = l.Ask(r)
	require.ErrorContains(t, err, "wording.again: want a place {target}")
}

// TestFaultyScalesAreRefused lists scales without two ends.
func TestFaultyScalesAreRefused(t *testing.T) {
	for _, s := range []Scale{{5, 5}, {10, 0}, {0, 1_000_001}, {-1_000_001, 0}} {
		require.False(t, s.Valid())
		_, err := English().Ask(Ruler{Scale: s})
		require.ErrorIs(t, err, ErrScale)
	}
}

// TestTargetIsNotATemplate shows that braces in a person's own words stay as
// they are.
func TestTargetIsNotATemplate(t *testing.T) {
	q, err := English().Ask(Ruler{Target: "use {min} less {"})
	require.NoError(t, err)
	require.Contains(t, q.Text, "to use {min} less {?")
}

// TestTargetAsPeopleWriteIt: an end stop, and the "to" that the question has, are not
// said twice.
func TestTargetAsPeopleWriteIt(t *testing.T) {
	want, err := English().Ask(Ruler{Dimension: Importance, Target: "walk to work"})
	require.NoError(t, err)
	for _, target := range []string{"to walk to work", "walk to work.", " to walk to work. "} {
		got, err := English().Ask(Ruler{Dimension: Importance, Target: target})
		require.NoError(t, err)
		require.Equal(t, want, got, target)
	}
}
