package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
)

// TestNoLeak cross-validates labels that are dealt at random, which nobody can
// guess of a turn not seen before: a third of the clients' and a quarter of the
// counsellors' may come out right, and three standard deviations more. A model
// that has seen the turns knows most.
func TestNoLeak(t *testing.T) {
	quick(t, 256)
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
		fmt.Fprintf(&b, "t%d,v%d,stop smoking,%d,%s,%s,False,False,,False,,%s,%s\n", talk, talk, i, speaker, said, main, label)
	}
	o := options{
		corpus: put(t, "c.csv", b.String()),
		floors: put(t, "floors.txt", "client accuracy 0.48\ncounsellor accuracy 0.42\n"),
	}
	err := cv(o, io.Discard, io.Discard)
	require.ErrorContains(t, err, "client accuracy: want 0.480")
	require.ErrorContains(t, err, "counsellor accuracy: want 0.420")

	// The control: what would come out if tables had seen the folds.
	samples, folds, err := o.read()
	require.NoError(t, err)
	leaky, h := fitTables(samples), held{}
	for _, f := range folds {
		h[f] = leaky
	}
	l := fitLayers(samples, h)
	right := map[string]int{}
	for _, f := range folds {
		figs, err := test(samples, f, model(leaky, l))
		require.NoError(t, err)
		for _, key := range []string{figClient, figCounsellor} {
			for _, v := range of(t, figs, key).verdicts {
				right[key] += flagOf(v.gold == v.guess)
			}
		}
	}
	require.Greater(t, right[figClient], 50, "of 80 turns that the tables were trained on")
	require.Greater(t, right[figCounsellor], 50, "of 80 turns that the tables were trained on")
}

func flagOf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestTablesDoNotSeeTheFold shows that tables and networks trained without a fold are
// what they would be if the fold had never been.
func TestTablesDoNotSeeTheFold(t *testing.T) {
	quick(t, 32)
	samples := tinySamples(t)
	without := slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.fold == 0 })
	require.Less(t, len(without), len(samples))
	one := fitTables(samples, 0)
	never, whole := fitTables(without), fitTables(samples)
	for _, x := range tableSizes {
		require.NotEmpty(t, one[x.name], "no head teaches %s", x.name)
		require.Equal(t, never[x.name], one[x.name], x.name)
		require.NotEqual(t, whole[x.name].weights, one[x.name].weights, x.name)
	}
	for _, n := range networks {
		require.NotEmpty(t, one[n.part].network, n.part)
		require.True(t, slices.Equal(never[n.part].network, one[n.part].network), n.part)
		require.False(t, slices.Equal(whole[n.part].network, one[n.part].network), n.part)
	}
}
