package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// TestNoLeak cross-validates labels that are dealt at random, which nobody can
// guess of a turn not seen before: a third of the clients' and a quarter of the
// counsellors' may come out right, and three standard deviations more. A model
// that has seen the turns knows most.
func TestNoLeak(t *testing.T) {
	quick(t, 11)
	for i := range tableBits { // nothing here teaches the tables of thought units
		if n := tableBits[i].name; n == stack.ClientUnits || n == stack.CounsellorUnits {
			tableBits[i].bits = 2
		}
	}
	rng := rand.New(rand.NewPCG(8, 9))
	var b strings.Builder
	fmt.Fprintln(&b, strings.Join(annomiColumns, ","))
	for i := range 160 {
		word := func() string {
			return string([]rune{rune('a' + rng.IntN(26)), rune('a' + rng.IntN(26)), rune('a' + rng.IntN(26))})
		}
		said, label, main := word()+" "+word()+" "+word(), stack.Valences[rng.IntN(3)], stack.Mains[rng.IntN(4)]
		talk, speaker := i/20, "client"
		if i%2 == 0 {
			speaker, label = "therapist", "n/a"
		}
		fmt.Fprintf(&b, "t%d,v%d,%d,%s,%s,False,False,,False,,%s,%s\n", talk, talk, i, speaker, said, main, label)
	}
	o := options{
		corpus: put(t, "c.csv", b.String()), out: filepath.Join(t.TempDir(), "x.bin"),
		floors: put(t, "floors.txt", "client accuracy 0.48\ncounsellor accuracy 0.42\n"),
	}
	err := cv(o, io.Discard, io.Discard)
	require.ErrorContains(t, err, "client accuracy: want 0.480")
	require.ErrorContains(t, err, "counsellor accuracy: want 0.420")

	samples, _, err := o.read()
	require.NoError(t, err)
	require.NoError(t, fit(o, io.Discard))
	data, err := os.ReadFile(o.out)
	require.NoError(t, err)
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	right := 0
	for fold := range 5 {
		figs, err := test(samples, fold, m)
		require.NoError(t, err)
		for _, v := range figs[0].verdicts {
			right += flagOf(v.gold == v.guess)
		}
	}
	require.Greater(t, right, 50, "of 80 turns that the model was trained on")
}

func flagOf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestTablesDoNotSeeTheFold shows that tables trained without a fold are what
// they would be if the fold had never been.
func TestTablesDoNotSeeTheFold(t *testing.T) {
	quick(t, 8)
	samples := tinySamples(t)
	without := slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.fold == 1 })
	require.Less(t, len(without), len(samples))
	one := fitTables(samples, 1)
	require.True(t, slices.Equal(fitTables(without)[stack.ClientTurns], one[stack.ClientTurns]))
	require.False(t, slices.Equal(fitTables(samples)[stack.ClientTurns], one[stack.ClientTurns]))
	for _, x := range tableBits {
		require.NotEmpty(t, one[x.name], "no head teaches %s", x.name)
	}
}
