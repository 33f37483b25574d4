package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// put writes a file for a test and returns its path.
func put(t *testing.T, name, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(file, []byte(content), 0o644))
	return file
}

// labelled gives the labels of a counsellor's turn.
func labelled(main, question, reflection, input string) map[string]string {
	return map[string]string{
		stack.LayerMain: main, stack.LayerQuestion: question, stack.LayerReflection: reflection, stack.LayerInput: input,
	}
}

// TestReadAnnoMI reads ten rows of our own: seven turns, two of them coded by
// several people, whose most frequent label counts, the first of equals.
func TestReadAnnoMI(t *testing.T) {
	turns, err := readAnnoMI("testdata/ten.csv")
	require.NoError(t, err)
	valence := func(v string) map[string]string { return map[string]string{stack.LayerValence: v} }
	turnOf := func(talk, speaker, text string, labels map[string]string) turn {
		group := map[string]string{"a": "https://example.org/1", "b": "https://example.org/2"}[talk]
		goal := map[string]mi.Goal{"a": {Behaviour: "snacking", Direction: mi.Less}, "b": {Behaviour: "walking", Direction: mi.More}}[talk]
		quality := map[string]string{"a": "high", "b": "low"}[talk]
		return turn{conversation: talk, annotator: "3", quality: quality, group: group, speaker: speaker, text: text, labels: labels, goal: goal}
	}
	want := []turn{
		turnOf("a", "counsellor", "What brings you here?", labelled("question", "open", "none", "none")),
		turnOf("a", "client", `The tin, mostly. I'd like it "gone".`, valence("change")),
		turnOf("a", "counsellor", "You want it out of the house.\nShall I tell you what others do?",
			labelled("question", "closed", "complex", "some")),
		turnOf("a", "client", "Go on then.", valence("neutral")),
		turnOf("b", "counsellor", "Take the stairs.", labelled("input", "none", "none", "some")),
		turnOf("b", "client", "No.", valence("sustain")),
		turnOf("b", "counsellor", "Hm. Okay.", labelled("other", "none", "none", "none")),
	}
	want[2].annotator, want[3].annotator = "", "" // several
	require.Equal(t, want, turns)

	content, err := os.ReadFile("testdata/ten.csv")
	require.NoError(t, err)
	marked, err := readAnnoMI(put(t, "x.csv", "\ufeff"+string(content)))
	require.NoError(t, err)
	require.Equal(t, turns, marked, "a byte order mark does not matter")
}

func TestReadAnnoMIErrors(t *testing.T) {
	good, err := os.ReadFile("testdata/ten.csv")
	require.NoError(t, err)
	lines := strings.SplitAfter(string(good), "\n")
	for _, column := range annomiColumns {
		file := put(t, "x.csv", strings.Replace(lines[0], column, "other_"+column, 1))
		_, err := readAnnoMI(file)
		require.EqualError(t, err, fmt.Sprintf("train: %s: want a column %q", file, column))
	}
	for _, tc := range []struct{ content, want string }{
		{"", "train: FILE: want a CSV header: EOF"},
		{"\"transcript_id", "train: FILE: want a CSV header: parse error on line 1, column 15: extraneous or missing \" in quoted-field"},
		{lines[0] + lines[1] + strings.Replace(lines[2], ",client,", ",coach,", 1), "train: FILE:3: want interlocutor therapist or client"},
		// The line of the file, not the number of the row.
		{
			lines[0] + strings.Join(lines[3:9], "") + strings.Replace(lines[2], ",client,", ",Client,", 1),
			"train: FILE:8: want interlocutor therapist or client",
		},
		{lines[0] + "a,b\n", "train: FILE: record on line 2: wrong number of fields"},
	} {
		file := put(t, "x.csv", tc.content)
		_, err := readAnnoMI(file)
		require.EqualError(t, err, strings.Replace(tc.want, "FILE", file, 1))
	}
	_, err = readAnnoMI("testdata/none.csv")
	require.ErrorIs(t, err, os.ErrNotExist)
	turns, err := readAnnoMI(put(t, "x.csv", lines[0]))
	require.NoError(t, err)
	require.Empty(t, turns)
}

// TestStripped shows a conversation as a machine would take it down.
func TestStripped(t *testing.T) {
	turns, err := readAnnoMI("testdata/ten.csv")
	require.NoError(t, err)
	before := slices.Clone(turns)
	bare := stripped(turns)
	require.Equal(t, before, turns, "the turns themselves stay")
	require.Len(t, bare, len(turns))
	require.Equal(t, "the tin mostly i'd like it gone", bare[1].text)
	require.Equal(t, "you want it out of the house shall i tell you what others do", bare[2].text)
	for i, x := range bare {
		require.Equal(t, turns[i].conversation+"/bare", x.conversation)
		require.True(t, x.bare)
		require.Zero(t, x.goal)
		x.conversation, x.text, x.goal, x.bare = turns[i].conversation, turns[i].text, turns[i].goal, false
		require.Equal(t, turns[i], x, "nothing else is another")
	}
}

func TestPlurality(t *testing.T) {
	for _, tc := range []struct{ votes, want string }{
		{"a", "a"}, {"a b", "a"}, {"a b b", "b"}, {"a b b a", "a"}, {"c a b b a", "a"}, {"", ""}, {"x y z z", "z"},
	} {
		require.Equal(t, tc.want, plurality(strings.Fields(tc.votes)), "%s", tc.votes)
	}
}

func TestReadFolds(t *testing.T) {
	for _, content := range []string{"transcript_id,fold\n1,0\n2,1\n10,4\n", "1,0\n2,1\n10,4"} {
		folds, err := readFolds(put(t, "f.csv", content))
		require.NoError(t, err)
		require.Equal(t, map[string]int{"1": 0, "2": 1, "10": 4}, folds)
		require.Equal(t, []int{0, 1, 4}, foldNames(folds))
	}
	for _, tc := range []struct{ content, want string }{
		{"transcript_id\n1\n", "train: FILE:2: want transcript_id,fold"},
		{"transcript_id,fold\n1,first\n", "train: FILE:2: want a fold number from 0"},
		{"1,0\n2,-1\n", "train: FILE:2: want a fold number from 0"},
		{"1,0\n2,\n", "train: FILE:2: want a fold number from 0"},
		{"1,0\n2,1,1\n", "train: FILE: record on line 2: wrong number of fields"},
	} {
		file := put(t, "f.csv", tc.content)
		_, err := readFolds(file)
		require.EqualError(t, err, strings.Replace(tc.want, "FILE", file, 1))
	}
	_, err := readFolds("testdata/none.csv")
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestMakeFolds shows that folds never part a group, are the same on every
// run and hold about as many turns each.
func TestMakeFolds(t *testing.T) {
	var turns []turn
	most := 0
	for talk := range 40 {
		n := 5 + talk*7%23
		most = max(most, 2*n)
		for range n {
			turns = append(turns, turn{conversation: fmt.Sprint(talk), group: fmt.Sprint("video ", talk/2)})
		}
	}
	folds := makeFolds(turns, 5)
	require.Len(t, folds, 40)
	require.Equal(t, []int{0, 1, 2, 3, 4}, foldNames(folds))
	load := make([]int, 5)
	for _, x := range turns {
		load[folds[x.conversation]]++
	}
	for talk := range 20 {
		require.Equal(t, folds[fmt.Sprint(2*talk)], folds[fmt.Sprint(2*talk+1)], "two copies of one video")
	}
	require.LessOrEqual(t, slices.Max(load)-slices.Min(load), most, "turns by fold: %v", load)
	for range 5 {
		require.Equal(t, folds, makeFolds(turns, 5))
	}
	slices.Reverse(turns)
	require.Equal(t, folds, makeFolds(turns, 5), "the order of the file does not matter")

	// By hand: five to the first, four to the second, three to the second, the
	// other three, later by name, to the first, one to the second.
	var small []turn
	for _, x := range []string{"e", "d", "d", "d", "c", "c", "c", "b", "b", "b", "b", "a", "a", "a", "a", "a"} {
		small = append(small, turn{conversation: x, group: x})
	}
	require.Equal(t, map[string]int{"a": 0, "b": 1, "c": 1, "d": 0, "e": 1}, makeFolds(small, 2))

	few := makeFolds([]turn{{conversation: "x", group: "b"}, {conversation: "y", group: "a"}}, 5)
	require.Equal(t, map[string]int{"y": 0, "x": 1}, few)
	require.Empty(t, makeFolds(nil, 5))
}
