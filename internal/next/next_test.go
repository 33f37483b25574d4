package next

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/mi"
)

// TestPhrasesAreSorted is what looking them up needs.
func TestPhrasesAreSorted(t *testing.T) {
	require.True(t, slices.IsSortedFunc(phrases[:], func(a, b cuePhrase) int {
		return strings.Compare(a.head+" "+a.rest, b.head+" "+b.rest)
	}))
	for i, p := range phrases {
		require.Less(t, p.cue, cues)
		c := p.head[0] - 'a'
		require.GreaterOrEqual(t, i, int(byLetter[c]), p.head)
		require.Less(t, i, int(byLetter[c+1]), p.head)
	}
	require.Equal(t, len(phrases), int(byLetter[26]))
}

// TestGroupsFillTheTable: each group follows the one before, and a state has one
// row of each on.
func TestGroupsFillTheTable(t *testing.T) {
	at := 0
	groups := Groups()
	for _, g := range groups {
		require.Equal(t, at, g.From, g.Name)
		require.Positive(t, g.Size, g.Name)
		at += g.Size
	}
	require.Equal(t, Rows, at)
	require.LessOrEqual(t, len(groups), MaxRows)
	var s State
	var r phrase.Reader
	s.Read([]mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I want to, but how?"}}}, &r)
	rows := s.AppendRows(nil)
	require.Len(t, rows, len(groups))
	for i, g := range groups {
		require.GreaterOrEqual(t, int(rows[i]), g.From, g.Name)
		require.Less(t, int(rows[i]), g.From+g.Size, g.Name)
	}
}

// TestHear reads cues and shapes.
func TestHear(t *testing.T) {
	for _, tc := range []struct {
		said   string
		cues   []Cue
		ending Ending
		ack    bool
	}{
		{"Just tell me what to do.", []Cue{WantsAdvice}, Full, false},
		{"Don't tell me what to do!", nil, Full, false},
		{"Okay, mm-hm, yeah.", nil, Full, true},
		{"", nil, Silent, false},
		{"...", nil, Broken, false},
		{"so I went there and-", nil, Broken, false},
		{"I'm really so ashamed of it", []Cue{Hurts}, Bare, false},
		{"I'm not ashamed of it.", nil, Full, false},
		{"My wife always says I should.", []Cue{Presses, Cares}, Full, false},
		{"My doctor said he called something in.", nil, Full, false},
		{"My doctor says I have a murmur.", nil, Full, false},
		{"She told me I drink like a fish.", []Cue{Presses}, Full, false},
		{"My wife told me I had to stop.", []Cue{Presses, Cares}, Full, false},
		{"My doctor said I needed to stop.", []Cue{Presses}, Full, false},
		{"My boss says that I have to slow down.", []Cue{Presses}, Full, false},
		{"How long does it take?", []Cue{AsksFact}, Asking, false},
		{"I know how long does not matter.", nil, Full, false},
		{"If I've decided I'll say so.", nil, Full, false},
		{"[laughs]", nil, Noted, false},
	} {
		h := Hear(tc.said)
		var got []Cue
		for c := range cues {
			if h.Has(c) {
				got = append(got, c)
				require.NotEmpty(t, mi.Span(h.At(c)).In(tc.said), tc.said)
			}
		}
		require.ElementsMatch(t, tc.cues, got, tc.said)
		require.Equal(t, tc.ending, h.Ending, tc.said)
		require.Equal(t, tc.ack, h.Ack, tc.said)
	}
}

// TestReachAndTail: what lies farther back than that changes nothing.
func TestReachAndTail(t *testing.T) {
	turn := func(role mi.Role, s string) mi.CodedTurn { return mi.CodedTurn{Turn: mi.Turn{Role: role, Text: s}} }
	var turns []mi.CodedTurn
	for range Reach + 60 {
		turns = append(turns, turn(mi.Client, "Go on then."), turn(mi.Counsellor, "What else?"))
	}
	var a, b State
	var r phrase.Reader
	a.Read(turns, &r)
	turns[3] = turn(mi.Client, "I have decided!")
	b.Read(turns, &r)
	require.Equal(t, a, b)
	long := strings.Repeat("word ", 4000)
	x, y := Hear("Tell me what to do. "+long), Hear("Tell me why. "+strings.Repeat(" ", 7)+long)
	require.Equal(t, x, y)
	require.False(t, x.Has(WantsAdvice))
}

func FuzzHear(f *testing.F) {
	f.Add("I don't know. What should I do? \xff\xe2\x80")
	f.Add(strings.Repeat("ﷺ ", 300) + "tell me what to do")
	f.Fuzz(func(t *testing.T, s string) {
		h := Hear(s)
		require.Equal(t, h, Hear(s))
		for c := range cues {
			at := h.At(c)
			require.GreaterOrEqual(t, at.Start, 0)
			require.LessOrEqual(t, at.End, len(s))
			require.Equal(t, h.Has(c), at.Start < at.End)
		}
		require.LessOrEqual(t, h.Last.End, len(s))
		require.LessOrEqual(t, h.Last.Start, h.Last.End)
	})
}
