package score_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestVolleyShowsItsWork: a caller sees which turns made a volley, what did not
// end it, and what fell to what by which rule, in the order of the talk.
func TestVolleyShowsItsWork(t *testing.T) {
	c := talk(t,
		"T sr + {af | cr} + gi", "C Mm-hm.", "T pe + cr + sr + pp + ?", "C I hear that a lot.", "T ", "C Okay.", "T oq")
	at := func(turn, utterance int, code, to mi.MITICode, r score.Rule) score.Fallen {
		return score.Fallen{Turn: turn, Utterance: utterance, Trump: score.Trump{Code: code, To: to, Rule: r}}
	}
	require.Equal(t, []score.Volley{
		{
			Turns: []int{0, 2}, Acknowledged: []int{1},
			Codes: []mi.MITICode{"GI", "PersuadeWith", "CR", "AF"},
			Fallen: []score.Fallen{
				at(0, 0, "SR", "CR", score.ComplexOverSimple),
				at(0, 2, "CR", "AF", score.AffirmOverReflection),
				at(2, 0, "Persuade", "PersuadeWith", score.WithOverPersuade),
				at(2, 2, "SR", "CR", score.ComplexOverSimple),
			},
		},
		{Turns: []int{4, 6}, Acknowledged: []int{5}, Codes: []mi.MITICode{"Q"}, Fallen: []score.Fallen{}, Uncoded: 1},
	}, score.Volleys(c))
}

// TestVolleyOfTurnCodes: a coder who codes whole turns is counted as well, and
// what an utterance says goes before.
func TestVolleyOfTurnCodes(t *testing.T) {
	c := talk(t, "T ", "C yeah", "T sr", "C No.", "T ")
	c.Turns[0].Counsellor = &mi.CounsellorCodes{Response: mi.Response{
		Main: mi.MainInput, MITI: []mi.MITICode{"GI", "GI", "SR", "nonsense"}, MISC: []mi.MISCCode{"GI", "SR"},
	}}
	c.Turns[2].Counsellor.Response.MITI = []mi.MITICode{"Confront"}
	c.Turns[4].Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: mi.MainQuestion}}
	got := score.Volleys(c)
	require.Len(t, got, 2)
	require.Equal(t, []mi.MITICode{"GI", "SR"}, got[0].Codes)
	require.Equal(t, []score.Fallen{
		{Turn: 0, Utterance: -1, Trump: score.Trump{Code: "GI", To: "GI", Rule: score.OnceInVolley}},
		{Turn: 2, Utterance: 0, Trump: score.Trump{Code: "SR", To: "SR", Rule: score.OnceInVolley}},
	}, got[0].Fallen)
	require.Equal(t, 1, got[1].Uncoded, "what a turn mainly does is no MITI code")
	r := score.Of(c)
	require.Equal(t, 1, r.MITI.Uncoded)
	require.Equal(t, 1, r.MISC.Uncoded)
	require.Equal(t, 1, r.MISC.Count(mi.MISCGiveInformation))
	require.Equal(t, 2, r.MISC.Count(mi.MISCSimpleReflection))
}

// TestAcknowledgementAnswersTurnCodes: where codes have no order, a turn calls
// for an answer if that is what it mainly does.
func TestAcknowledgementAnswersTurnCodes(t *testing.T) {
	for main, want := range map[mi.Main]int{
		mi.MainQuestion: 2, mi.MainReflection: 2, mi.MainInput: 1, mi.MainOther: 1, "": 1,
	} {
		c := talk(t, "T ", "C yeah", "T af")
		c.Turns[0].Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: main, MITI: []mi.MITICode{}}}
		require.Len(t, score.Volleys(c), want, main)
	}
}

// TestMISCCodesAlone: a file of MISC codes has no MITI codes, and its volleys
// are bounded all the same.
func TestMISCCodesAlone(t *testing.T) {
	c := talk(t, "T ? + ?", "C yeah", "T ?")
	c.Turns[0].Counsellor.Utterances[0].Code = mi.MISCGiveInformation
	c.Turns[0].Counsellor.Utterances[1].Code = mi.MISCOpenQuestion
	c.Turns[2].Counsellor.Utterances[0].Code = mi.MISCAffirm
	got := score.Volleys(c)
	require.Len(t, got, 2, "yeah answers the question")
	require.Equal(t, []int{1, 1}, []int{got[0].Uncoded, got[1].Uncoded})
	r := score.Of(c)
	require.Equal(t, 3, r.MISC.Utterances)
	require.Zero(t, r.MISC.Uncoded)
	require.Equal(t, 2, r.MITI.Uncoded)
	require.Contains(t, r.Notes, score.NoteUncoded)
}

// TestVolleysPartition: every turn of the counsellor is in one volley; a volley
// has each code at most once, eight at most, and not both of a pair; every coded
// utterance is counted or has fallen.
func TestVolleysPartition(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		c := random(r, r.IntN(60))
		var turns []int
		last := -1
		for _, v := range score.Volleys(c) {
			turns = append(turns, v.Turns...)
			require.NotEmpty(t, v.Turns)
			for _, i := range v.Acknowledged {
				require.Equal(t, mi.Client, c.Turns[i].Turn.Role)
				require.True(t, v.Turns[0] < i && i < v.Turns[len(v.Turns)-1])
			}
			require.Greater(t, v.Turns[0], last)
			last = v.Turns[len(v.Turns)-1]
			requireCodes(t, v.Codes)
			require.Len(t, v.Fallen, coded(c, v)-len(v.Codes))
			for _, f := range v.Fallen {
				require.Contains(t, v.Turns, f.Turn)
				require.Contains(t, v.Codes, f.To)
				require.True(t, f.Rule.Valid())
			}
		}
		var want []int
		for i, x := range c.Turns {
			if x.Turn.Role == mi.Counsellor {
				want = append(want, i)
			}
		}
		require.Equal(t, want, turns)
	}
}

// coded counts the MITI codes that a volley is made of.
func coded(c mi.Coded, v score.Volley) (n int) {
	for _, i := range v.Turns {
		k := c.Turns[i].Counsellor
		if k == nil {
			continue
		}
		for _, u := range k.Utterances {
			if u.Behaviour.MITI() != "" {
				n++
			}
		}
		if !slices.ContainsFunc(k.Utterances, func(u mi.CounsellorUtterance) bool { return u.Behaviour.Valid() }) {
			n += len(k.Response.MITI)
		}
	}
	return n
}

func requireCodes(t *testing.T, codes []mi.MITICode) {
	t.Helper()
	require.LessOrEqual(t, len(codes), 8)
	last := -1
	for _, c := range codes {
		row := slices.Index(mi.MITICodes(), c)
		require.Greater(t, row, last, "in their order, each once")
		last = row
	}
	has := func(c mi.MITICode) bool { return slices.Contains(codes, c) }
	require.False(t, has("SR") && has("CR"))
	require.False(t, has("Persuade") && has("PersuadeWith"))
}
