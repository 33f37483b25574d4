package features

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestSurroundings shows which blocks what surrounds a text reaches, and that
// the words of the text itself stay what they are.
func TestSurroundings(t *testing.T) {
	base := Input{
		Text: "Yeah. The garden walks help.", Other: "Would the garden be something?", Own: "fine", Index: 3,
		Goal: "exercise", Direction: "more",
	}
	for name, tc := range map[string]struct {
		change func(in *Input)
		want   []Block
	}{
		"nothing":                       {func(*Input) {}, nil},
		"own":                           {func(in *Input) { in.Own = "" }, nil}, // the layers know whether it goes on
		"other":                         {func(in *Input) { in.Other = "what about the garden?" }, []Block{Before, Answer}},
		"other without echo":            {func(in *Input) { in.Other = "Would the dog be something?" }, []Block{Before, Answer, Whole}},
		"no other":                      {func(in *Input) { in.Other = "" }, []Block{Before, Answer, Whole}},
		"index":                         {func(in *Input) { in.Index = 4 }, []Block{Whole}},
		"going on":                      {func(in *Input) { in.Follows = true }, []Block{Shape, Answer}},
		"direction":                     {func(in *Input) { in.Direction = "less" }, []Block{Target}},
		"the same direction":            {func(in *Input) { in.Direction = "start" }, nil},
		"no direction":                  {func(in *Input) { in.Direction = "" }, []Block{Target}},
		"goal of other words":           {func(in *Input) { in.Goal = "smoking" }, []Block{Classes, Target}},
		"goal in other words":           {func(in *Input) { in.Goal = "being active at the gym" }, nil},
		"goal heard in the turn before": {func(in *Input) { in.Goal = "exercise in the garden" }, []Block{Classes, Target, Before, Answer}},
	} {
		in := base
		tc.change(&in)
		want, got := fresh(base), fresh(in)
		var changed []Block
		for b := range Block(Blocks) {
			if !slices.Equal(want.rows(b)[0], got.rows(b)[0]) {
				changed = append(changed, b)
			}
		}
		require.Equal(t, tc.want, changed, name)
	}
}

// TestAnswers shows that the first thought unit alone answers, and that how it
// does so makes a difference.
func TestAnswers(t *testing.T) {
	of := func(s string) []uint32 {
		return fresh(Input{Text: s, Other: "Would you be willing to try?"}).rest.index[Answer]
	}
	require.NotEqual(t, of("Yes."), of("No."))
	require.NotEqual(t, of("Yes."), of("Maybe."))
	require.NotEqual(t, of("Yes."), of("Yes, I thought about that a while."))
	require.Equal(t, of("Yes."), of("Yep."))
	require.Equal(t, of("Yes."), of("Yes. No, I thought about that a while."))
	require.Empty(t, of(""))
}

// TestTarget shows that the words by the direction of the goal are there where
// it has one, and that stopping and doing less are one direction.
func TestTarget(t *testing.T) {
	of := func(direction string) []uint32 {
		return fresh(Input{Text: "I do it every day", Goal: "smoking", Direction: direction}).rows(Target)[0]
	}
	require.Empty(t, of(""))
	require.Empty(t, of("sideways"))
	require.Len(t, of("stop"), 2*5)
	require.Equal(t, of("stop"), of("less"))
	require.Equal(t, of("more"), of("start"))
	for _, r := range of("stop") {
		require.NotContains(t, of("more"), r)
	}
}

// TestReach shows that in fluent talk no feature of a place spans more words
// than Reach says.
func TestReach(t *testing.T) {
	const words = "i want to stop but you need my help with the kids and money so i never smoke when we eat at home"
	most := 0
	for _, u := range fresh(Input{Text: words, Goal: "smoking", Direction: "stop"}).units {
		for _, b := range []Block{Words, Pieces, Classes, Target} {
			for _, s := range u.spans[b] {
				most = max(most, len(strings.Fields(s.In(words))))
			}
		}
	}
	require.Equal(t, Reach, most)
}

// TestSpansBegin shows that features of several words at the beginning of a
// text begin with its first word, not with what stands before that, and at the
// beginning of a later thought unit with the first word of that.
func TestSpansBegin(t *testing.T) {
	const words = "um, [sighs] garden walks help. They do."
	in := Input{Text: words}
	got := fresh(in)
	require.Len(t, got.units, 2)
	count := func(i int, b Block) map[string]int {
		out := map[string]int{}
		for _, s := range got.units[i].spans[b] {
			out[s.In(words)]++
		}
		return out
	}
	require.Equal(t, map[string]int{
		"[sighs]": 1,
		"garden":  2, // the word, and that nothing comes before it
		"walks":   1, "garden walks": 1,
		"help": 1, "walks help": 1,
	}, count(0, Words))
	require.Equal(t, map[string]int{
		"They": 2, // the word, and that "help" comes before it
		"do":   1, "They do": 1,
	}, count(1, Words))
	for s := range count(1, Classes) {
		require.Contains(t, []string{"They", "They do", "do"}, s)
	}
}

// TestMaxTokens shows that of an endless thought unit the beginning is read.
func TestMaxTokens(t *testing.T) {
	of := func(s string) int {
		var v Vector
		v.Start(Input{Text: s, Units: []text.Span{{Start: 0, End: len(s)}}})
		v.Unit(0)
		return len(v.Index[Words])
	}
	s := strings.Repeat("so we ", maxTokens/2)
	require.Equal(t, 2*maxTokens, of(s))
	require.Equal(t, 2*maxTokens, of(s+s))
}
