package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
)

// threeSessions are sessions of our own with the columns of hlqc-misc.csv. The
// second is one that AnnoMI has.
const threeSessions = `session,speaker,text,code,annomi_transcript,quality
1,counsellor,What do you think about the sofa?,OQ,,high
1,client,"I want to give up the sofa, I really do.",D+ ,,high
2,client,I would never part with the sofa.,R-,7,low
3,client,There was a picture of the sofa on the wall.,N,,low
3,counsellor,"Right.",FA,,low
`

func TestReadHLQC(t *testing.T) {
	turns, err := readHLQC(put(t, "h.csv", threeSessions))
	require.NoError(t, err)
	var got []string
	for _, x := range turns {
		require.Equal(t, x.conversation, x.group)
		require.Equal(t, []unit{{x.text, strings.TrimSpace(x.units[0].code)}}, x.units)
		require.Equal(t, ownLabels(x.speaker, x.units), x.labels)
		got = append(got, x.conversation+" "+x.speaker+" "+x.units[0].code)
	}
	require.Equal(t, []string{"hlqc-1 counsellor OQ", "hlqc-1 client D+", "hlqc-3 client N", "hlqc-3 counsellor FA"}, got)
	require.Equal(t, map[string]string{stack.LayerValence: "change"}, turns[1].labels)

	for content, want := range map[string]string{
		"":                                       "want a CSV header",
		"session,speaker,text,code\n":            `want a column "annomi_transcript"`,
		"session,speaker,text,annomi_transcript": `want a column "code"`,
		"session,speaker\n1\n":                   "wrong number of fields",
	} {
		_, err := readHLQC(put(t, "h.csv", content))
		require.ErrorContains(t, err, want)
	}
	_, err = readHLQC("testdata/none.csv")
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestHLQC counts every utterance once, the kind where the valence was right
// and leans one way, and nothing for the other figures.
func TestHLQC(t *testing.T) {
	m, _, _ := trained(t)
	figs := figures()
	require.NoError(t, testHLQC(figs, put(t, "h.csv", threeSessions), m))
	require.Len(t, of(t, figs, ofHLQC+figClient).verdicts, 2)
	require.Len(t, of(t, figs, ofHLQC+figCounsellor).verdicts, 2)
	require.Len(t, of(t, figs, ofHLQC+figQuestion).verdicts, 1)
	require.Len(t, of(t, figs, ofHLQC+figForm).verdicts, 1)
	v := of(t, figs, ofHLQC+figForm).verdicts[0]
	require.Equal(t, v.gold, v.guess, "open, whatever the weights make of it")
	for _, f := range figs {
		switch {
		case f.key == ofHLQC+figKind:
			require.LessOrEqual(t, len(f.verdicts), 1, "neutral talk has no kind")
		case !strings.HasPrefix(f.key, ofHLQC):
			require.Empty(t, f.verdicts, f.key)
		}
	}
	require.Error(t, testHLQC(figs, "testdata/none.csv", m))
}
