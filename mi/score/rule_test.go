package score_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestDecide has every rule of precedence of field guide 2.5, and those of 2.2
// that it repeats, with the codes an utterance could have, those that are left,
// and the rule by which the others fell.
func TestDecide(t *testing.T) {
	const clear, doubt = false, true
	for _, tc := range []struct {
		section    string
		doubt      bool
		candidates string
		left       string
		rules      []score.Rule
	}{
		{"2.5 pyramid", clear, "Emphasize Seek", "Emphasize", []score.Rule{score.AdherentPyramid}},
		{"2.5 pyramid", clear, "Seek AF", "Seek", []score.Rule{score.AdherentPyramid}},
		{"2.5 pyramid", clear, "AF Emphasize", "Emphasize", []score.Rule{score.AdherentPyramid}},
		{"2.5 pyramid", clear, "AF Seek Emphasize", "Emphasize", []score.Rule{score.AdherentPyramid, score.AdherentPyramid}},
		{"2.5 uncertain between two, the lower", doubt, "Emphasize Seek", "Seek", []score.Rule{score.LowerInDoubt}},
		{"2.5 uncertain between two, the lower", doubt, "Seek AF", "AF", []score.Rule{score.LowerInDoubt}},
		{"2.5 uncertain between two, the lower", doubt, "AF Emphasize", "AF", []score.Rule{score.LowerInDoubt}},
		{"2.5 second pyramid", clear, "Confront Persuade", "Confront", []score.Rule{score.ConfrontOverPersuade}},
		{"2.5 persuade is the default", doubt, "Confront Persuade", "Persuade", []score.Rule{score.PersuadeInDoubt}},
		{"2.5", clear, "Persuade PersuadeWith", "PersuadeWith", []score.Rule{score.WithOverPersuade}},
		{"2.5", doubt, "GI Persuade", "GI", []score.Rule{score.InformationInDoubt}},
		{"2.5", doubt, "GI PersuadeWith", "GI", []score.Rule{score.InformationInDoubt}},
		{"2.5", doubt, "SR CR", "SR", []score.Rule{score.SimpleInDoubt}},
		{"2.2", clear, "SR CR", "CR", []score.Rule{score.ComplexOverSimple}},
		{"2.5 not MI-adherent", doubt, "GI AF", "GI", []score.Rule{score.OtherInDoubt}},
		{"2.5 not MI-adherent", doubt, "Q Seek", "Q", []score.Rule{score.OtherInDoubt}},
		{"2.5 not MI-adherent", doubt, "SR AF", "SR", []score.Rule{score.OtherInDoubt}},
		{"2.5 not MI-adherent", doubt, "CR Emphasize", "CR", []score.Rule{score.OtherInDoubt}},
		{"2.5 not MI-adherent", doubt, "Confront AF", "Confront", []score.Rule{score.OtherInDoubt}},
		{"2.5 not MI-adherent", doubt, "Persuade Seek", "Persuade", []score.Rule{score.OtherInDoubt}},
		{"2.5 nothing", doubt, "Confront SR", "", []score.Rule{score.NothingInDoubt, score.NothingInDoubt}},
		{"2.5 nothing", doubt, "Confront CR", "", []score.Rule{score.NothingInDoubt, score.NothingInDoubt}},
		{"2.5 clearly both", clear, "AF SR", "AF", []score.Rule{score.AffirmOverReflection}},
		{"2.5 clearly both", clear, "AF CR", "AF", []score.Rule{score.AffirmOverReflection}},
		{"2.5 clearly both", clear, "Confront Q", "Confront", []score.Rule{score.ConfrontOverQuestion}},
		{"2.5 consider affirm", clear, "Confront AF", "AF", []score.Rule{score.AffirmOverConfront}},
		{"2.2 seek over question", clear, "Seek Q", "Seek", []score.Rule{score.SeekOverQuestion}},

		{"no rule", clear, "CR Q", "Q CR", nil},
		{"no rule", clear, "GI Q", "GI Q", nil},
		{"no rule", doubt, "Persuade PersuadeWith", "Persuade PersuadeWith", nil},
		{"no rule", doubt, "Confront Q", "Q Confront", nil},
		{"one", clear, "GI", "GI", nil},
		{"repeats and strangers", clear, "Q ST Q mm", "Q", nil},
		{"none", doubt, "", "", nil},
		{"three, in doubt", doubt, "Confront Persuade CR", "Persuade", []score.Rule{score.NothingInDoubt, score.PersuadeInDoubt}},
		{"three, clear", clear, "Emphasize AF CR", "Emphasize", []score.Rule{score.AffirmOverReflection, score.AdherentPyramid}},
	} {
		t.Run(tc.section+" "+tc.candidates, func(t *testing.T) {
			left, fallen := score.Decide(tc.doubt, codesOf(tc.candidates)...)
			require.Equal(t, codesOf(tc.left), left)
			var rules []score.Rule
			for _, f := range fallen {
				rules = append(rules, f.Rule)
				require.Equal(t, tc.doubt, f.Rule.Doubt())
			}
			require.Equal(t, tc.rules, rules)
		})
	}
}

func codesOf(s string) (out []mi.MITICode) {
	for f := range strings.FieldsSeq(s) {
		out = append(out, mi.MITICode(f))
	}
	return out
}

// TestDecideAccountsForAll: whatever the candidates, each is either left or has
// fallen, to one of the candidates; clear codes never cancel each other out; the
// order in which they are given does not matter.
func TestDecideAccountsForAll(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	all := mi.MITICodes()
	for set := range 1 << len(all) {
		var candidates []mi.MITICode
		for i, c := range all {
			if set>>i&1 != 0 {
				candidates = append(candidates, c)
			}
		}
		for _, doubt := range []bool{false, true} {
			left, fallen := score.Decide(doubt, candidates...)
			got := slices.Clone(left)
			for _, f := range fallen {
				got = append(got, f.Code)
				require.Contains(t, candidates, f.To)
				require.NotEqual(t, f.Code, f.To)
			}
			require.ElementsMatch(t, candidates, got)
			if !doubt && len(candidates) > 0 {
				require.NotEmpty(t, left, candidates)
			}
			shuffled := slices.Clone(candidates)
			r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			left2, fallen2 := score.Decide(doubt, shuffled...)
			require.Equal(t, left, left2)
			require.Equal(t, fallen, fallen2)
		}
	}
}

func TestRulesCiteTheirSections(t *testing.T) {
	require.Len(t, score.Rules(), 15)
	for _, r := range score.Rules() {
		require.True(t, r.Valid(), r)
		require.Contains(t, r.Section(), "MITI 4.2.1", r)
		require.Contains(t, r.Section(), "field guide 2.", r)
	}
	for _, r := range []score.Rule{"", "each code twice"} {
		require.False(t, r.Valid())
		require.Empty(t, r.Section())
		require.False(t, r.Doubt())
	}
}
