package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
)

// TestHabitsTakeUpWhatACoderIsInclinedTo has two coders: one calls nearly all
// she hears class 0, the other nearly all he hears class 1, and a word that only
// her sessions have is no sign of either. A word that both know for a sign of
// class 0 stays one.
func TestHabitsTakeUpWhatACoderIsInclinedTo(t *testing.T) {
	const hers, sign = 5 << 28, 6 << 28
	keys := linear.SharedRows(4)
	var examples []example
	add := func(n int, annotator string, label int, words ...uint32) {
		for range n {
			examples = append(examples, example{rows: rows{words}, label: label, weight: 1, annotator: annotator})
		}
	}
	add(18, "her", 0, hers)
	add(2, "her", 1, hers)
	add(9, "her", 0, sign)
	add(2, "him", 0, 3<<28)
	add(18, "him", 1, 3<<28)
	add(9, "him", 0, sign)
	set := settings{gain: gains, l2: 0.1, own: 1, steps: 60}
	lean := func(w []float64, word int) float64 { return w[2*(word>>28)] - w[2*(word>>28)+1] }
	plain := fitTable(examples, 2, keys, set)
	set.habit = 3
	fair := fitTable(examples, 2, keys, set)
	require.Len(t, fair, len(plain), "the habits stay behind")
	require.Greater(t, lean(plain, hers), 1.0)
	require.Less(t, lean(fair, hers), 0.3*lean(plain, hers))
	require.Greater(t, lean(fair, sign), 1.0)
}

// TestHabitsOfNobody shows that examples without an annotator have no habits:
// the weights are those that they have without the setting.
func TestHabitsOfNobody(t *testing.T) {
	examples := []example{
		{rows: rows{{1 << 28}}, label: 0, weight: 1},
		{rows: rows{{2 << 28}}, label: 1, weight: 1},
		{rows: rows{{1 << 28, 2 << 28}}, label: 0, weight: 1},
	}
	set := settings{gain: gains, l2: 1, own: 1, steps: 20}
	want := fitTable(examples, 2, linear.SharedRows(4), set)
	set.habit = 3
	require.Equal(t, want, fitTable(examples, 2, linear.SharedRows(4), set))
	require.Zero(t, habitsOf(nil, 3, 2).weights())
}

// TestReadAnnoMIAnnotator: one annotator is known by name, several at once are
// nobody.
func TestReadAnnoMIAnnotator(t *testing.T) {
	head := "annotator_id,transcript_id,video_url,topic,utterance_id,interlocutor,utterance_text,therapist_input_exists," +
		"reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type\n"
	rest := ",n/a,n/a,n/a,n/a,n/a,n/a,neutral\n"
	turns, err := readAnnoMI(put(t, "x.csv", head+
		"4,1,v,less drinking,0,client,Sure"+rest+
		"4,1,v,less drinking,1,client,Well"+rest+
		"7,1,v,less drinking,1,client,Well"+rest))
	require.NoError(t, err)
	require.Len(t, turns, 2)
	require.Equal(t, "4", turns[0].annotator)
	require.Empty(t, turns[1].annotator)
}
