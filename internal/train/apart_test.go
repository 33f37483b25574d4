package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestHeldOut shows that about a fifth is set apart, always the same one: who
// adds a conversation moves no other, and who changes the hash loses the test
// set.
func TestHeldOut(t *testing.T) {
	n := 0
	for i := range 5000 {
		if heldOut(fmt.Sprintf("%c%03d", 'a'+i%16, i/16)) {
			n++
		}
	}
	require.InDelta(t, 1000, n, 100)
	var apart []string
	for i := range 40 {
		if id := fmt.Sprint("a", i); heldOut(id) {
			apart = append(apart, id)
		}
	}
	require.Equal(t, strings.Fields("a1 a4 a11 a16 a22 a27 a29 a36"), apart)

	turns, err := readOwn("corpus")
	require.NoError(t, err)
	of := map[string]bool{}
	held := 0
	for _, x := range turns {
		if _, ok := of[x.group]; !ok {
			of[x.group] = heldOut(strings.TrimPrefix(x.group, "own-"))
			held += flagOf(of[x.group])
		}
	}
	require.InDelta(t, 0.2, float64(held)/float64(len(of)), 0.03, "of our own conversations")
}

// TestTestFold shows what is in the fold that is set apart: whole conversations
// of our own, with their copies, and nothing else.
func TestTestFold(t *testing.T) {
	names := map[string]bool{}
	for _, s := range tinySamples(t) {
		if s.fold == testFold {
			names[s.conversation] = true
			require.True(t, s.own)
		}
		require.Equal(t, s.group == "own-"+setApart, s.fold == testFold, s.conversation)
	}
	require.Equal(t, map[string]bool{"own-" + setApart: true, "own-" + setApart + "/units": true}, names)
}

// TestNothingOfTheTestFoldIsLearnt fits a model on corpora that differ in the
// words and codes of one conversation. Where that one is set apart, the same
// bytes come out; where it is not, others do.
func TestNothingOfTheTestFoldIsLearnt(t *testing.T) {
	quick(t, 16)
	fitted := func(changed string) []byte {
		file := filepath.Join(t.TempDir(), "x.bin")
		require.NoError(t, fit(options{
			corpus: put(t, "c.csv", tinyCorpus()), folds: put(t, "f.csv", threeFolds), out: file,
			own: changedOwn(t, changed, "Zebras, they gallop over every meadow."),
		}, io.Discard))
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		return data
	}
	want := fitted("")
	require.True(t, slices.Equal(want, fitted(setApart)), "the weights know the fifth that is set apart")
	require.False(t, slices.Equal(want, fitted("a3")), "the control: this one they learn from")
}

// TestNothingOfTheTestFoldIsLearntFrom takes the tables and the layers apart:
// they come out as if the test fold had never been, and otherwise where its
// samples are put in another fold.
func TestNothingOfTheTestFoldIsLearntFrom(t *testing.T) {
	quick(t, 16)
	samples := tinySamples(t)
	never := slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.fold == testFold })
	require.Less(t, len(never), len(samples))
	moved := slices.Clone(samples)
	for i := range moved {
		if moved[i].fold == testFold {
			moved[i].fold = 0
		}
	}
	tablesOf := func(samples []sample) held {
		return held{-2: fitTables(samples), 0: fitTables(samples, 0), 1: fitTables(samples, 1), 2: fitTables(samples, 2)}
	}
	h := tablesOf(samples)
	require.Equal(t, tablesOf(never), h)
	for _, x := range tableSizes {
		require.NotEqual(t, tablesOf(moved)[-2][x.name], h[-2][x.name], "the control: %s", x.name)
	}
	delete(h, -2)
	l := fitLayers(samples, h)
	require.Equal(t, fitLayers(never, h), l)
	other := fitLayers(moved, h)
	learnt := 0
	for _, x := range layerShapes {
		learnt += flagOf(!slices.Equal(other[x.name], l[x.name]))
	}
	require.Positive(t, learnt, "the control")
}

// TestUnitsAsTurns shows what the copy of a conversation holds: each thought
// unit as a turn with the labels of its own code, and a goal for some talks.
func TestUnitsAsTurns(t *testing.T) {
	dir := folder(t, map[string]string{"a.jsonl": strings.ReplaceAll(twoTurns, "\n", " ")})
	turns, err := readOwn(dir)
	require.NoError(t, err)
	before := slices.Clone(turns)
	got := unitsAsTurns(turns)
	require.Equal(t, before, turns, "the conversations themselves stay")
	require.Len(t, got, 3)
	for i, want := range []struct {
		text, code string
		part       bool
		labels     map[string]string
	}{
		{"So the tin stays shut.", "SR", true, labelled("reflection", "none", "simple", "none")},
		{"Is that right?", "CQ", true, labelled("question", "closed", "none", "none")},
		{"I want it to.", "D+", false, turns[1].labels},
	} {
		of := turns[i/2]
		require.Equal(t, "own-x7/units", got[i].conversation)
		require.Equal(t, "own-x7", got[i].group, "the copy is in the fold of the conversation")
		require.Equal(t, of.speaker, got[i].speaker)
		require.Same(t, of.talk, got[i].talk)
		require.Equal(t, want.text, got[i].text)
		require.Equal(t, []unit{{want.text, want.code}}, got[i].units)
		require.Equal(t, want.part, got[i].part)
		require.Equal(t, want.labels, got[i].labels)
	}

	var many []turn
	for i := range 100 {
		name := fmt.Sprint("own-b", i)
		x := turn{conversation: name, group: name, speaker: "client", goal: mi.Goal{Behaviour: "tea"}, units: []unit{{"Hm.", "N"}}}
		many = append(many, x, x)
	}
	with := 0
	copies := unitsAsTurns(many)
	for i, x := range copies {
		require.Equal(t, copies[i/2*2].goal, x.goal, "one goal a talk")
		with += flagOf(x.goal.Known())
	}
	require.InDelta(t, 100, with, 40, "a goal is not always given")
}

// TestCopiesAreNotLearntTwice shows that a turn of one thought unit, which
// stands the same in the copy of its conversation, teaches nothing there; the
// parts of longer turns teach the questions about turns, at half the weight,
// and none of the copies those about thought units.
func TestCopiesAreNotLearntTwice(t *testing.T) {
	quick(t, 16)
	samples := tinySamples(t)
	taught := map[string]int{}
	for i := range samples {
		s := &samples[i]
		inCopy := strings.HasSuffix(s.conversation, "/units")
		require.Equal(t, inCopy && !s.part, s.copied())
		require.False(t, s.part && !inCopy)
		for _, hd := range heads() {
			examples := hd.examples(nil, s)
			switch {
			case hd.narrow && hd.averaged == nil: // sessions alone
				for _, e := range examples {
					if !s.own {
						break
					}
					require.Zero(t, e.weight, "our own turns teach the coders of sessions nothing")
				}
			case inCopy && (s.copied() || hd.averaged == nil):
				require.Empty(t, examples, "%s: %q in %s", hd.name, s.text, s.conversation)
			case s.part && len(examples) > 0:
				require.Len(t, examples, 1)
				require.Equal(t, hd.set.own/2, examples[0].weight)
				taught["part"]++
			case s.own && hd.averaged == nil && len(examples) > 0:
				require.Len(t, examples, len(s.turn.units))
				taught["units"]++
			}
		}
	}
	// The counsellors' turns alone have two thought units: 4 heads over turns.
	require.Equal(t, map[string]int{"part": 4 * 4 * 16, "units": 4*8*2 + 4*8}, taught)

	h := held{0: fitTables(samples, 0), 1: fitTables(samples, 1), 2: fitTables(samples, 2)}
	parts := 0
	for name, by := range collect(samples, h, nil, nothing) {
		require.NotEmpty(t, by.from, name)
		for _, s := range by.from {
			require.False(t, s.copied(), "%s: %q", name, s.text)
			require.NotEqual(t, testFold, s.fold)
			parts += flagOf(s.part)
		}
	}
	require.Positive(t, parts)
}
