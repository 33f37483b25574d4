package score_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// agreeValences is two codings of ten client turns, and of two that one of the
// coders left.
func agreeValences() score.DoubleCoding {
	const c, n, s = mi.Change, mi.Neutral, mi.Sustain
	first := []mi.Valence{c, c, c, c, n, mi.Unknown, n, n, n, n, s, c}
	second := []mi.Valence{c, c, c, n, n, n, n, n, s, c, s, ""}
	var out score.DoubleCoding
	for i := range first {
		out.First.Turns = append(out.First.Turns, agreeCounsellor(mi.Response{}), agreeClient(first[i], ""))
		out.Second.Turns = append(out.Second.Turns, agreeCounsellor(mi.Response{}), agreeClient(second[i], ""))
	}
	out.First, out.Second = agreeTalk(out.First.Turns...), agreeTalk(out.Second.Turns...)
	return out
}

// TestAgreeByHand. The table is
//
//	          change neutral sustain
//	change         3       1       0
//	neutral        1       3       1
//	sustain        0       0       1
//
// n 10, d 7, c 4·4 + 5·4 + 1·2 = 38: kappa (70-38)/(100-38) = 32/62. By code,
// change against the rest has 3, 1, 1, 5, so c 52: (80-52)/(100-52) = 28/48;
// neutral 3, 2, 1, 4, c 50: 20/50; sustain 1, 0, 1, 8, c 74: 16/26.
func TestAgreeByHand(t *testing.T) {
	got, err := score.Agree(score.AttributeValence, agreeValences())
	require.NoError(t, err)
	kappa := func(value, observed, expected float64, band string) score.Kappa {
		return score.Kappa{Value: &value, Items: 10, Observed: &observed, Expected: &expected, Band: band}
	}
	differs := func(index int, first, second string) score.Difference {
		return score.Difference{Conversation: "ward-7", Index: index, Turn: 10 + index, Codes: [][]string{{first}, {second}}}
	}
	// A mean of rounded numbers can be a bit off the fraction.
	require.InDelta(t, 25./36, *got.MacroF1, 1e-15)
	got.MacroF1 = nil
	require.Equal(t, score.Agreement{
		Attribute: score.AttributeValence,
		Labels:    []string{"change", "neutral", "sustain"},
		Compared:  10, LeftOut: 2,
		Kappa: kappa(32./62, .7, .38, "moderate"),
		Codes: []score.CodeAgreement{
			{
				Code: "change", First: 4, Second: 4, Both: 3, Prevalence: new(.4), Kappa: kappa(28./48, .8, .52, "moderate"),
				Precision: new(.75), Recall: new(.75), F1: new(.75),
			},
			{
				Code: "neutral", First: 5, Second: 4, Both: 3, Prevalence: new(.45), Kappa: kappa(.4, .7, .5, "fair"),
				Precision: new(.75), Recall: new(.6), F1: new(6. / 9),
			},
			{
				Code: "sustain", First: 1, Second: 2, Both: 1, Prevalence: new(.15), Kappa: kappa(16./26, .9, .74, "substantial"),
				Precision: new(.5), Recall: new(1.), F1: new(2. / 3),
			},
		},
		Confusion: [][]int{{3, 1, 0}, {1, 3, 1}, {0, 0, 1}},
		Differences: []score.Difference{
			differs(7, "change", "neutral"), differs(17, "neutral", "sustain"), differs(19, "neutral", "change"),
		},
	}, got)
}

// TestAgreeOnSets: a turn can have several MITI codes, none, or nobody looked.
// Of four turns compared question is in both codings of one and in one coding
// of another, c 2·1 + 2·3 = 8: (12-8)/(16-8). SR and CR are mixed up once.
func TestAgreeOnSets(t *testing.T) {
	turns := func(sets ...[]mi.MITICode) mi.Coded {
		var c mi.Coded
		for _, s := range sets {
			c.Turns = append(c.Turns, agreeCounsellor(mi.Response{Main: mi.MainOther, MITI: s}))
		}
		return agreeTalk(c.Turns...)
	}
	type set = []mi.MITICode
	got, err := score.Agree(score.AttributeMITI, score.DoubleCoding{
		First:  turns(set{"SR", "Q"}, set{"Q"}, set{"SR"}, set{}, nil),
		Second: turns(set{"Q", "SR"}, set{}, set{"CR"}, set{"no code"}, set{"Q"}),
	})
	require.NoError(t, err)
	require.Equal(t, 4, got.Compared)
	require.Equal(t, 1, got.LeftOut)
	require.Nil(t, got.Confusion)
	require.Equal(t, score.Kappa{Undefined: score.UndefinedSets, Items: 4, Observed: new(.5)}, got.Kappa)
	require.Equal(t, []score.Difference{
		{Conversation: "ward-7", Index: 1, Turn: 11, Codes: [][]string{{"Q"}, {}}},
		{Conversation: "ward-7", Index: 2, Turn: 12, Codes: [][]string{{"SR"}, {"CR"}}},
	}, got.Differences)
	by := map[string]score.CodeAgreement{}
	for _, c := range got.Codes {
		by[c.Code] = c
	}
	require.Len(t, by, 10)
	require.Equal(t, score.CodeAgreement{
		Code: "Q", First: 2, Second: 1, Both: 1, Prevalence: new(3. / 8), Precision: new(1.), Recall: new(.5), F1: new(2. / 3),
		Kappa: score.Kappa{Value: new(.5), Items: 4, Observed: new(.75), Expected: new(.5), Band: "moderate"},
	}, by["Q"])
	require.Equal(t, 2./3, *by["SR"].F1)
	require.Zero(t, *by["CR"].F1, "found where it was not")
	require.Nil(t, by["CR"].Recall, "0/0")
	require.Zero(t, *by["CR"].Precision)
	require.Nil(t, by["AF"].F1, "nobody gave it")
	require.Nil(t, by["AF"].Kappa.Value)
	require.Equal(t, score.UndefinedAgreement, by["AF"].Kappa.Undefined)
	require.Equal(t, (2./3+2./3+0)/3, *got.MacroF1, "of the three codes that were given")
}

// TestAgreeGiven: that both saw no question says little about open and closed.
// All: n 8, d 5, c 3·2 + 1·2 + 4·4 = 24, (40-24)/(64-24) = .4. Given one: n 3,
// d 2, c 2·1 + 1·2 = 4, (6-4)/(9-4) = .4.
func TestAgreeGiven(t *testing.T) {
	const o, c, n = mi.QuestionOpen, mi.QuestionClosed, mi.QuestionNone
	turns := func(types ...mi.QuestionType) mi.Coded {
		var out []mi.CodedTurn
		for _, q := range types {
			out = append(out, agreeCounsellor(mi.Response{Question: q}))
		}
		return agreeTalk(out...)
	}
	got, err := score.Agree(score.AttributeQuestion, score.DoubleCoding{
		First: turns(o, o, o, c, n, n, n, n), Second: turns(o, c, n, c, n, n, n, o),
	})
	require.NoError(t, err)
	require.Equal(t, []string{"open", "closed", "none"}, got.Labels)
	require.Equal(t, [][]int{{1, 1, 1}, {0, 1, 0}, {1, 0, 3}}, got.Confusion)
	require.Equal(t, 5./8, *got.Kappa.Observed)
	require.Equal(t, .4, *got.Kappa.Value)
	require.Equal(t, 3, got.Given.Items)
	require.Equal(t, .4, *got.Given.Value)
}

// TestAgreeReadsKinds: neutral talk has the kind none, change talk without a
// kind was not coded for one.
func TestAgreeReadsKinds(t *testing.T) {
	got, err := score.Agree(score.AttributeKind, score.DoubleCoding{
		First: agreeTalk(agreeClient(mi.Change, mi.Reason), agreeClient(mi.Neutral, ""), agreeClient(mi.Sustain, mi.Need),
			agreeClient(mi.Change, ""), agreeClient(mi.Change, "none"), agreeClient(mi.Neutral, mi.Reason)),
		Second: agreeTalk(agreeClient(mi.Sustain, mi.Reason), agreeClient(mi.Change, mi.Desire), agreeClient(mi.Change, mi.Ability),
			agreeClient(mi.Change, mi.Need), agreeClient(mi.Change, mi.Need), agreeClient(mi.Neutral, "")),
	})
	require.NoError(t, err)
	require.Equal(t, 4, got.Compared)
	require.Equal(t, 2, got.LeftOut)
	require.Equal(t, .5, *got.Kappa.Observed)
	require.Equal(t, 2, got.Given.Items)
	require.Equal(t, [][]string{{"none"}, {"desire"}}, got.Differences[0].Codes)
	require.Equal(t, [][]string{{"need"}, {"ability"}}, got.Differences[1].Codes)
}

// TestAgreeReadsMISCFromUtterances: a coder's file may have codes there alone.
func TestAgreeReadsMISCFromUtterances(t *testing.T) {
	bare := agreeCounsellor(mi.Response{})
	bare.Counsellor.Utterances = []mi.CounsellorUtterance{{Code: "SR"}, {Behaviour: mi.OpenQuestion}, {Code: "SR"}}
	got, err := score.Agree(score.AttributeMISC, score.DoubleCoding{
		First: agreeTalk(bare), Second: agreeTalk(agreeCounsellor(mi.Response{MISC: []mi.MISCCode{"OQ", "SR"}})),
	})
	require.NoError(t, err)
	require.Equal(t, 1, got.Compared)
	require.Empty(t, got.Differences)
	counts, err := score.AgreeCounts(score.AttributeMISC, []mi.Coded{
		agreeTalk(bare), agreeTalk(agreeCounsellor(mi.Response{MISC: []mi.MISCCode{"SR", "OQ", "SR", "SR"}})),
	})
	require.NoError(t, err)
	i := slices.IndexFunc(counts.Codes, func(c score.CodeCounts) bool { return c.Code == "SR" })
	require.Equal(t, [][]int{{2, 3}}, counts.Codes[i].Counts)
}

// TestAgreePoolsSessions: turns of several conversations are one table, and the
// differences say where they are.
func TestAgreePoolsSessions(t *testing.T) {
	one := agreeValences()
	got, err := score.Agree(score.AttributeValence, one, one)
	require.NoError(t, err)
	require.Equal(t, [][]int{{6, 2, 0}, {2, 6, 2}, {0, 0, 2}}, got.Confusion)
	require.Equal(t, 32./62, *got.Kappa.Value)
	require.Len(t, got.Differences, 6)
	for i, d := range got.Differences {
		require.Equal(t, i/3, d.Session)
	}
}

func TestAgreeOnNothing(t *testing.T) {
	for _, a := range score.Attributes() {
		for _, sessions := range [][]score.DoubleCoding{nil, {{}}} {
			got, err := score.Agree(a, sessions...)
			require.NoError(t, err)
			require.Zero(t, got.Compared)
			require.Nil(t, got.Kappa.Value)
			require.Nil(t, got.MacroF1)
			data, err := json.Marshal(got)
			require.NoError(t, err)
			require.Contains(t, string(data), `"differences":[]`)
			require.Contains(t, string(data), `"macro_f1":null`)
		}
		panel, err := score.AgreeAll(a)
		require.NoError(t, err)
		require.Equal(t, score.UndefinedEmpty, panel.Codes[0].Kappa.Undefined)
		counts, err := score.AgreeCounts(a)
		require.NoError(t, err)
		require.Equal(t, score.UndefinedFew, counts.Codes[0].ICC.Undefined)
	}
}

func TestAttributesParseStrictly(t *testing.T) {
	for _, a := range score.Attributes() {
		got, err := score.ParseAttribute(string(a))
		require.NoError(t, err)
		require.Equal(t, a, got)
		require.True(t, a.Valid())
	}
	for _, s := range []string{"", "valence", "Client valence", agreeCanary} {
		_, err := score.ParseAttribute(s)
		var e *mi.LabelError
		require.ErrorAs(t, err, &e)
		require.Len(t, e.Want, len(score.Attributes()))
		require.NotContains(t, err.Error(), agreeCanary)
		_, err = score.Agree(score.Attribute(s))
		require.ErrorAs(t, err, &e)
		_, err = score.AgreeAll(score.Attribute(s))
		require.ErrorAs(t, err, &e)
		_, err = score.AgreeCounts(score.Attribute(s))
		require.ErrorAs(t, err, &e)
	}
}
