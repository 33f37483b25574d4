package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// spokenWords gives what should be said of some words, those with a star being of the goal.
func spokenWords(keys ...string) (out []Spoken) {
	for _, k := range keys {
		goal := k[0] == '*'
		if goal {
			k = k[1:]
		}
		out = append(out, spokenOf(hash(fnvOffset, []byte(k)), stem([]byte(k)), ConceptOf(hash(fnvOffset, []byte(k))), goal))
	}
	return out
}

// TestWhatIsSaid shows which words of a thought unit and of the turn before are there
// for who reads them in their order: no fillers and repeats, no marks but that of a
// question, numbers all alike, and those of the goal marked.
func TestWhatIsSaid(t *testing.T) {
	in := Input{
		Text: "Um, I I smoke 20, you know? Why not.", Units: []text.Span{{Start: 0, End: 27}, {Start: 28, End: 36}},
		Other: "So, um, how many cigarettes? And why.", Goal: "smoking", Direction: "stop",
	}
	v := Vector{Trace: true}
	v.Start(in)
	require.Equal(t, append(append(spokenWords("so", "how", "many", "*cigarettes"), questionMark()), spokenWords("and", "why")...), v.Heard)
	goal, way := v.Goal()
	require.Equal(t, spokenWords("*smoking"), goal)
	require.Equal(t, Away, way)

	v.Unit(0)
	require.Equal(t, append(spokenWords("i", "*smoke", "0", "you", "know"), questionMark()), v.Said)
	require.Len(t, v.SaidAt, len(v.Said))
	require.Equal(t, "smoke", v.SaidAt[1].In(in.Text))
	require.Equal(t, "?", v.SaidAt[5].In(in.Text))
	v.Unit(1)
	require.Equal(t, spokenWords("why", "not"), v.Said)
	require.Equal(t, "not", v.SaidAt[1].In(in.Text))

	v.Start(Input{Text: "x", Units: []text.Span{{Start: 0, End: 1}}})
	require.Empty(t, v.Heard)
	goal, way = v.Goal()
	require.Empty(t, goal)
	require.Equal(t, Nowhere, way)
}

// TestWaysOfChange shows which way each direction is.
func TestWaysOfChange(t *testing.T) {
	for direction, want := range map[string]int{"": Nowhere, "stop": Away, "less": Less, "more": Toward, "start": Toward, "sideways": Nowhere} {
		var v Vector
		v.Start(Input{Goal: "drinking", Direction: direction})
		_, way := v.Goal()
		require.Equal(t, want, way, direction)
		require.Less(t, way, Ways)
	}
}
