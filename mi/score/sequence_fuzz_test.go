package score_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// FuzzSequences: any order of codes, any words, and any settings give a table
// that JSON can hold and whose numbers are where they belong.
func FuzzSequences(f *testing.F) {
	f.Add("qcqnrcrcisonqc", "Mm-hm.", 1, 10., byte(0))
	f.Add("qqqq....cccc", "", 3, -1., byte(1))
	f.Add("", "\xff", 0, 1e308, byte(2))
	f.Add("qcqcqcrsrs", "I want to.", 2, 5e-324, byte(7))
	f.Fuzz(func(t *testing.T, codes, words string, lag int, prior float64, flags byte) {
		c := sequenceTalk(codes)
		for i := range c.Turns {
			x := &c.Turns[i]
			if i%3 > 0 {
				x.Turn.Text = words
			}
			span := mi.Span{End: len(words)}
			switch {
			case x.Client != nil:
				x.Client.Utterances = []mi.ClientUtterance{{Code: mi.ClientCode(words), Span: span}, {Code: "R+", Span: span}}
			case x.Counsellor != nil:
				x.Counsellor.Utterances = []mi.CounsellorUtterance{{Code: mi.MISCCode(words), Span: span}, {Code: "OQ", Span: span}}
			}
		}
		s := score.Sequencer{Lag: lag, Prior: prior, SkipAcknowledgements: flags&1 > 0, Kinds: flags&2 > 0}
		if flags&4 > 0 {
			s.Unit = score.SequenceUtterances
		}
		got, err := s.Sequences(c, c)
		if err != nil {
			require.True(t, lag < 0 || prior-prior != 0, "%v", err)
			return
		}
		_, err = json.Marshal(got)
		require.NoError(t, err)
		for _, ts := range []score.Transitions{got.ClientAfterCounsellor, got.CounsellorAfterClient} {
			for _, x := range ts.Transitions {
				require.LessOrEqual(t, x.Count, min(x.FromCount, x.ToCount))
				for _, p := range []*float64{x.Probability, x.BaseRate, x.Shrunken} {
					require.True(t, p == nil || *p >= 0 && *p <= 1)
				}
				require.Equal(t, x.FromCount == 0, x.Probability == nil)
				require.True(t, x.YuleQ == nil || *x.YuleQ >= -1 && *x.YuleQ <= 1)
				if x.LogOdds != nil && x.Shrunken != nil {
					require.True(t, *x.LogOdds >= -1e-9 || *x.Shrunken <= *x.BaseRate*(1+1e-9))
				}
			}
		}
	})
}
