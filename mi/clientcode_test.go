package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestClientCodesAreValencesAndKinds(t *testing.T) {
	type meaning struct {
		valence mi.Valence
		kind    mi.Kind
	}
	table := map[mi.ClientCode]meaning{
		"D+": {mi.Change, mi.Desire}, "D-": {mi.Sustain, mi.Desire},
		"AB+": {mi.Change, mi.Ability}, "AB-": {mi.Sustain, mi.Ability},
		"R+": {mi.Change, mi.Reason}, "R-": {mi.Sustain, mi.Reason},
		"N+": {mi.Change, mi.Need}, "N-": {mi.Sustain, mi.Need},
		"C+": {mi.Change, mi.Commitment}, "C-": {mi.Sustain, mi.Commitment},
		"AC+": {mi.Change, mi.Activation}, "AC-": {mi.Sustain, mi.Activation},
		"TS+": {mi.Change, mi.TakingSteps}, "TS-": {mi.Sustain, mi.TakingSteps},
		"O+": {mi.Change, mi.OtherKind}, "O-": {mi.Sustain, mi.OtherKind},
		"N": {mi.Neutral, ""},
	}
	require.Len(t, mi.AllClientCodes(), len(table))
	require.Len(t, table, 2*len(mi.Kinds())+1)
	for code, want := range table {
		require.True(t, code.Valid(), code)
		require.Equal(t, want, meaning{code.Valence(), code.Kind()}, code)
		require.Equal(t, code, mi.ClientCodeOf(want.valence, want.kind))
	}
	require.Equal(t, mi.NeutralCode, mi.AllClientCodes()[len(table)-1])
}

func TestClientCodeOfWhatHasNone(t *testing.T) {
	for _, k := range append(mi.Kinds(), "", "hope") {
		require.Equal(t, mi.NeutralCode, mi.ClientCodeOf(mi.Neutral, k), "neutral talk has one code whatever the kind")
		require.Empty(t, mi.ClientCodeOf(mi.Unknown, k))
		require.Empty(t, mi.ClientCodeOf("", k))
		require.Empty(t, mi.ClientCodeOf("mixed", k))
	}
	for _, v := range []mi.Valence{mi.Change, mi.Sustain} {
		require.Empty(t, mi.ClientCodeOf(v, ""))
		require.Empty(t, mi.ClientCodeOf(v, "hope"))
	}
}

func TestInvalidClientCodesMeanNothing(t *testing.T) {
	for _, c := range []mi.ClientCode{"", "+", "-", "D", "AB", "d+", "D +", "D+-", "D--", "DD+", "H+", "N ", "NN", " N", "\xff+"} {
		require.False(t, c.Valid(), "%q", c)
		require.Empty(t, c.Valence(), "%q", c)
		require.Empty(t, c.Kind(), "%q", c)
	}
}
