package ocean_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

const leadsIn = "leads into something else (MISC 2.5 pp. 22, 24; field guide 1.6)"

// codeTurns codes turns one after the other, the counsellor's given as "T: ..." and
// the client's as "C: ...".
func codeTurns(t *testing.T, turns ...string) []mi.CodedTurn {
	t.Helper()
	conv := mi.Conversation{Goal: mi.ParseGoal("less drinking")}
	for _, s := range turns {
		role := mi.Counsellor
		if s[0] == 'C' {
			role = mi.Client
		}
		conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: role, Text: s[3:]})
	}
	c, err := testtalk.Coder().Code(t.Context(), conv)
	require.NoError(t, err)
	return c.Turns
}

func miscOf(turns []mi.CodedTurn) [][]mi.MISCCode {
	var out [][]mi.MISCCode
	for _, t := range turns {
		if t.Counsellor != nil {
			out = append(out, t.Counsellor.Response.MISC)
		}
	}
	return out
}

// TestAcknowledgementsStandAlone: what leads into something else of the same turn
// is a filler by the rule, and what else the turn does stays.
func TestAcknowledgementsStandAlone(t *testing.T) {
	for _, c := range []struct {
		said string
		misc []mi.MISCCode
		main mi.Main
	}{
		{"Mm-hmm.", []mi.MISCCode{"FA"}, mi.MainOther},
		{"okay", []mi.MISCCode{"FA"}, mi.MainOther},
		{"Okay. Okay.", []mi.MISCCode{"FA"}, mi.MainOther},
		{"Okay. How many is that in a week?", []mi.MISCCode{"FI", "CQ"}, mi.MainQuestion},
		{"Yeah. Okay. What happened then?", []mi.MISCCode{"FI", "OQ"}, mi.MainQuestion},
		{"What happened then? Mm-hmm.", []mi.MISCCode{"OQ", "FA"}, mi.MainQuestion},
		{"", []mi.MISCCode{}, mi.MainOther},
	} {
		codes := codeTurns(t, "T: "+c.said)[0].Counsellor
		require.Equal(t, c.misc, codes.Response.MISC, c.said)
		require.Equal(t, c.main, codes.Response.Main, c.said)
		for _, u := range codes.Utterances {
			require.Equal(t, u.Behaviour == mi.Filler, u.Rule == leadsIn, c.said)
			require.Equal(t, u.Behaviour.MISC(), u.Code)
			require.Greater(t, u.Probability, 0.5, c.said)
		}
	}
}

// TestLeadInsAcrossTurns: an acknowledgement in a turn of its own is a filler where
// the same party goes on with something else.
func TestLeadInsAcrossTurns(t *testing.T) {
	for _, c := range []struct {
		name  string
		turns []string
		want  [][]mi.MISCCode
	}{
		{"goes on", []string{"T: Okay.", "T: How many is that in a week?"}, [][]mi.MISCCode{{"FI"}, {"CQ"}}},
		{"goes on later", []string{"T: Yeah.", "T: Okay.", "T: What happened then?"}, [][]mi.MISCCode{{"FI"}, {"FI"}, {"OQ"}}},
		{"never goes on", []string{"T: Yeah.", "T: Okay."}, [][]mi.MISCCode{{"FA"}, {"FA"}}},
		{"the other speaks", []string{"T: Mm-hmm.", "C: So I had another.", "T: What happened then?"}, [][]mi.MISCCode{{"FA"}, {"OQ"}}},
		{"one after a question", []string{"T: What happened then? Mm-hmm.", "T: How many is that in a week?"}, [][]mi.MISCCode{{"OQ", "FI"}, {"CQ"}}},
		{"none", nil, nil},
	} {
		require.Equal(t, c.want, miscOf(ocean.SettleLeadIns(codeTurns(t, c.turns...))), c.name)
	}
}

// TestWhatSettlingGoesBy changes one thing of an "Okay." that a question follows,
// and says what becomes of it.
func TestWhatSettlingGoesBy(t *testing.T) {
	person := func(codes ...mi.CounsellorUtterance) *mi.CounsellorCodes {
		return &mi.CounsellorCodes{Utterances: codes}
	}
	for _, c := range []struct {
		name   string
		change func(turns []mi.CodedTurn)
		want   mi.Behaviour
	}{
		{"nothing", func([]mi.CodedTurn) {}, mi.Filler},
		{"nobody counted", func(ts []mi.CodedTurn) { ts[0].Turn.Number, ts[1].Turn.Number = 0, 0 }, mi.Filler},
		{"a turn is left out", func(ts []mi.CodedTurn) { ts[1].Turn.Number = 2 }, mi.Facilitate},
		{"another party", func(ts []mi.CodedTurn) { ts[1].Turn.Party = "the colleague" }, mi.Facilitate},
		{"the other side", func(ts []mi.CodedTurn) { ts[1].Turn.Role = mi.Client }, mi.Facilitate},
		{"no codes follow", func(ts []mi.CodedTurn) { ts[1].Counsellor = nil }, mi.Facilitate},
		{"unknown codes follow", func(ts []mi.CodedTurn) { ts[1].Counsellor = person(mi.CounsellorUtterance{}) }, mi.Facilitate},
		{"a person's code follows", func(ts []mi.CodedTurn) { ts[1].Counsellor = person(mi.CounsellorUtterance{Code: "CQ"}) }, mi.Filler},
		{"a person's acknowledgement follows", func(ts []mi.CodedTurn) { ts[1].Counsellor = person(mi.CounsellorUtterance{Code: "FA"}) }, mi.Facilitate},
		{"a turn coded as a whole follows", func(ts []mi.CodedTurn) {
			ts[1].Counsellor = &mi.CounsellorCodes{Response: mi.Response{MISC: []mi.MISCCode{"FA", "OQ"}}}
		}, mi.Filler},
		{"a hum coded as a whole follows", func(ts []mi.CodedTurn) {
			ts[1].Counsellor = &mi.CounsellorCodes{Response: mi.Response{MISC: []mi.MISCCode{"FA"}}}
		}, mi.Facilitate},
		{"a person coded it", func(ts []mi.CodedTurn) { ts[0].Counsellor.Model = "" }, mi.Facilitate},
	} {
		turns := codeTurns(t, "T: Okay.", "T: How many is that in a week?")
		c.change(turns)
		got := ocean.SettleLeadIns(turns)
		require.Equal(t, c.want, got[0].Counsellor.Utterances[0].Behaviour, c.name)
		require.Equal(t, []mi.MISCCode{c.want.MISC()}, got[0].Counsellor.Response.MISC, c.name)
		require.Equal(t, turns[1], got[1], c.name)
	}
	turns := codeTurns(t, "T: Okay.", "T: How many is that in a week?")
	turns[0].Counsellor.Response.MISC = nil
	require.Nil(t, ocean.SettleLeadIns(turns)[0].Counsellor.Response.MISC)
}

// TestSettlingChangesLeadInsAlone: whatever is said in whatever order by whomever,
// exactly the facilitating utterances become fillers that the same party goes on
// from with something else, by the rule; nothing else changes, nor what was given;
// and to settle twice is to settle once.
func TestSettlingChangesLeadInsAlone(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 7))
	pool := append(testtalk.Sayings(t), "Okay.", "Mm-hmm.", "Yeah, yeah.", "Right.", "Okay.", "Mm-hmm.")
	coder, settled := testtalk.Coder(), 0
	for range 60 {
		conv := testtalk.RandomTalk(r, pool)
		for i := range conv.Turns {
			conv.Turns[i].Number = 0
			conv.Turns[i].Party = []string{"Ada", "Ben"}[r.IntN(2)]
		}
		c, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		again, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		got := ocean.SettleLeadIns(c.Turns)
		require.Equal(t, again.Turns, c.Turns, "what was given is left as it is")
		require.Equal(t, got, ocean.SettleLeadIns(got))

		want := again.Turns
		for i := range want {
			if want[i].Counsellor == nil {
				continue
			}
			for k := range want[i].Counsellor.Utterances {
				if u := &want[i].Counsellor.Utterances[k]; u.Behaviour == mi.Facilitate && somethingFollows(c.Turns, i, k) {
					settled++
					u.Behaviour, u.Code, u.Rule = mi.Filler, mi.MISCFiller, leadsIn
					want[i].Counsellor.Response.MISC[k] = mi.MISCFiller
				}
			}
		}
		require.Equal(t, want, got)
	}
	require.Greater(t, settled, 10)
}

// somethingFollows looks forward from utterance k of turn i.
func somethingFollows(turns []mi.CodedTurn, i, k int) bool {
	for j := i; j < len(turns) && turns[j].Turn.Role == turns[i].Turn.Role && turns[j].Turn.Party == turns[i].Turn.Party; j++ {
		us := turns[j].Counsellor.Utterances
		if j == i {
			us = us[k+1:]
		}
		if slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool { return u.Behaviour != mi.Facilitate }) {
			return true
		}
	}
	return false
}
