package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// TestCodeIntoDoesNotAllocate: once its memory has grown, coding costs none.
func TestCodeIntoDoesNotAllocate(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	xs := testtalk.Exchanges(t, mi.Client)
	var codes mi.ClientCodes
	all := func() {
		for _, x := range xs {
			c.CodeInto(&codes, x)
		}
	}
	all()
	allocs := testing.AllocsPerRun(50, all)
	if raced {
		t.Skipf("%v allocations for %d turns, but the race detector makes pools forget", allocs, len(xs))
	}
	require.Zero(t, allocs, "for %d turns", len(xs))
}

// TestVocabularyDoesNotAllocate: looking up what a code means is free.
func TestVocabularyDoesNotAllocate(t *testing.T) {
	var n int
	require.Zero(t, testing.AllocsPerRun(50, func() {
		for _, c := range [...]mi.ClientCode{"AB+", "TS-", "N", "", "X+"} {
			n += len(c.Valence()) + len(c.Kind())
		}
		for _, b := range [...]mi.Behaviour{mi.OpenQuestion, mi.Structure, ""} {
			n += len(b.MITI()) + len(b.MISC()) + len(b.Main())
		}
		talk := mi.Talk{Valence: mi.Change, Probability: mi.ValenceProbability{Sustain: 1}}
		n += int(talk.Belief().Change)
	}))
	require.Positive(t, n)
}

// TestCodeIntoOverwrites: what was in the destination before leaves no trace,
// and its memory is used again.
func TestCodeIntoOverwrites(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	used := mi.ClientCodes{
		Talk: mi.Talk{
			Valence: "old", Kind: "old", Strength: "old", Confidence: "old", Abstained: true, Assumed: true,
			Probability: mi.ValenceProbability{Change: 9, Neutral: 9, Sustain: 9}, Spans: make([]mi.Span, 5, 64),
		},
		Utterances: make([]mi.ClientUtterance, 5, 64),
		Model:      "old",
	}
	span, utterance := &used.Talk.Spans[0], &used.Utterances[0]
	for _, x := range testtalk.Exchanges(t, mi.Client) {
		c.CodeInto(&used, x)
		fresh, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, fresh, used)
		require.Same(t, span, &used.Talk.Spans[:1][0]) // there may be none
		require.Same(t, utterance, &used.Utterances[0])
	}
}

// TestCodeClientKeepsNothing: codes that were handed out belong to the caller
// and the exchange stays as it was.
func TestCodeClientKeepsNothing(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	xs := testtalk.Exchanges(t, mi.Client)
	first, err := c.CodeClient(t.Context(), xs[0])
	require.NoError(t, err)
	kept := asJSON(t, mi.CodedTurn{Client: &first})
	before := asJSON(t, xs[len(xs)-1].Before...)
	for _, x := range xs {
		_, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
	}
	require.JSONEq(t, kept, asJSON(t, mi.CodedTurn{Client: &first}))
	require.JSONEq(t, before, asJSON(t, xs[len(xs)-1].Before...))
}
