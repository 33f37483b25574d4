package score_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// FuzzAgree: whatever stands in coders' files, in labels that no manual has and
// turns that do not match, gives a result that JSON can hold and that adds up,
// or a *MismatchError.
func FuzzAgree(f *testing.F) {
	f.Add(uint64(1), 30, "change", "reason", false)
	f.Add(uint64(2), 1, "", "", false)
	f.Add(uint64(3), 0, "none", "none", false)
	f.Add(uint64(4), 12, "\xff", "Q", true)
	f.Add(uint64(2), 1, "0", "0", true)
	f.Fuzz(func(t *testing.T, seed uint64, n int, label, other string, cut bool) {
		r := rand.New(rand.NewPCG(seed, 1))
		c := agreeAtRandom(r, max(0, n%200), 3)
		for i := range c[0].Turns {
			if k := c[0].Turns[i].Counsellor; k != nil && r.IntN(3) == 0 {
				k.Response.Main, k.Response.MISC = mi.Main(label), append(k.Response.MISC, mi.MISCCode(other))
			}
			if k := c[1].Turns[i].Client; k != nil && r.IntN(3) == 0 {
				k.Talk.Valence, k.Talk.Kind = mi.Valence(label), mi.Kind(other)
			}
		}
		if cut && len(c[2].Turns) > 0 {
			c[2].Turns = c[2].Turns[1:]
		}
		for _, a := range score.Attributes() {
			got, err := score.Agree(a, score.DoubleCoding{First: c[0], Second: c[1]})
			require.NoError(t, err)
			role := mi.Counsellor
			if a == score.AttributeValence || a == score.AttributeKind {
				role = mi.Client
			}
			turns := 0
			for _, x := range c[0].Turns {
				if x.Turn.Role == role {
					turns++
				}
			}
			require.Equal(t, turns, got.Compared+got.LeftOut)
			require.LessOrEqual(t, len(got.Differences), got.Compared)
			if got.Kappa.Observed != nil {
				require.InDelta(t, len(got.Differences), float64(got.Compared)*(1-*got.Kappa.Observed), 1e-6)
			}
			panel, err := score.AgreeAll(a, c)
			counts, errCounts := score.AgreeCounts(a, c)
			if cut && len(c[0].Turns) > 0 {
				var mismatch *score.MismatchError
				require.ErrorAs(t, err, &mismatch)
				require.ErrorAs(t, errCounts, &mismatch)
				continue
			}
			require.NoError(t, err)
			require.NoError(t, errCounts)
			require.Equal(t, panel.Compared, counts.Compared)
			require.Equal(t, panel.Compared, panel.Unanimous+len(panel.Differences))
			for _, v := range []any{got, panel, counts} {
				_, err := json.Marshal(v)
				require.NoError(t, err)
			}
		}
	})
}
