package ocean_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestCodeIntoDoesNotAllocate: once its memory has grown, coding costs none.
func TestCodeIntoDoesNotAllocate(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	xs := testtalk.Exchanges(t, mi.Counsellor)
	var codes mi.CounsellorCodes
	all := func() {
		for _, x := range xs {
			r.CodeInto(&codes, x)
		}
	}
	all()
	allocs := testing.AllocsPerRun(50, all)
	if raced {
		t.Skipf("%v allocations for %d turns, but the race detector makes pools forget", allocs, len(xs))
	}
	require.Zero(t, allocs, "for %d turns", len(xs))
}

// TestCodeIntoOverwrites: what was in the destination before leaves no trace,
// and its memory is used again.
func TestCodeIntoOverwrites(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	used := mi.CounsellorCodes{
		Response: mi.Response{
			Main: "old", Confidence: "old", Question: "old", Reflection: "old",
			Probability: mi.MainProbability{Question: 9, Reflection: 9, Input: 9, Other: 9},
			MITI:        make([]mi.MITICode, 5, 64), MISC: make([]mi.MISCCode, 5, 64),
		},
		Utterances: make([]mi.CounsellorUtterance, 5, 64),
		Model:      "old",
	}
	misc, utterance := &used.Response.MISC[0], &used.Utterances[0]
	for _, x := range testtalk.Exchanges(t, mi.Counsellor) {
		r.CodeInto(&used, x)
		fresh, err := r.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		require.JSONEq(t, asJSON(t, fresh), asJSON(t, used))
		require.Same(t, misc, &used.Response.MISC[0])
		require.Same(t, utterance, &used.Utterances[0])
	}
}

// TestCodeCounsellorKeepsNothing: codes that were handed out belong to the
// caller and the exchange stays as it was.
func TestCodeCounsellorKeepsNothing(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	xs := testtalk.Exchanges(t, mi.Counsellor)
	first, err := r.CodeCounsellor(t.Context(), xs[0])
	require.NoError(t, err)
	kept, before := asJSON(t, first), asJSON(t, xs[len(xs)-1].Before)
	for _, x := range xs {
		_, err := r.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
	}
	require.JSONEq(t, kept, asJSON(t, first))
	require.JSONEq(t, before, asJSON(t, xs[len(xs)-1].Before))
}

// asJSON writes codes down, with no slice and an empty one alike.
func asJSON(t *testing.T, v any) string {
	t.Helper()
	if c, ok := v.(mi.CounsellorCodes); ok && len(c.Response.MITI) == 0 {
		c.Response.MITI = nil
		v = c
	}
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}
