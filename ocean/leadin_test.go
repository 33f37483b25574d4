package ocean_test

import (
	"math/rand/v2"
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
// is a filler by the rule, and nothing else of the turn knows of it.
func TestAcknowledgementsStandAlone(t *testing.T) {
	for _, c := range []struct {
		said string
		misc []mi.MISCCode
	}{
		{"Mm-hmm.", []mi.MISCCode{"FA"}},
		{"okay", []mi.MISCCode{"FA"}},
		{"Okay. Okay.", []mi.MISCCode{"FA"}},
		{"Okay. How many is that in a week?", []mi.MISCCode{"FI", "CQ"}},
		{"Yeah. Okay. What happened then?", []mi.MISCCode{"FI", "OQ"}},
		{"What happened then? Mm-hmm.", []mi.MISCCode{"OQ", "FA"}},
		{"", nil},
	} {
		us := codeTurns(t, "T: "+c.said)[0].Counsellor
		require.ElementsMatch(t, c.misc, us.Response.MISC, c.said)
		for _, u := range us.Utterances {
			require.Equal(t, u.Behaviour == mi.Filler, u.Rule == leadsIn, c.said)
			require.Equal(t, u.Behaviour.MISC(), u.Code)
			require.Positive(t, u.Probability)
			require.LessOrEqual(t, u.Probability, 1.0)
		}
	}
}

// TestLeadInsAcrossTurns: cut into utterances or not, a counsellor's talk has the
// same codes of acknowledgements.
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

	turns := codeTurns(t, "T: Okay.", "T: How many is that in a week?")
	turns[1].Turn.Party = "the colleague"
	require.Equal(t, [][]mi.MISCCode{{"FA"}, {"CQ"}}, miscOf(ocean.SettleLeadIns(turns)), "somebody else goes on")

	turns = codeTurns(t, "T: Okay.", "T: How many is that in a week?")
	turns[0].Counsellor.Model = ""
	require.Equal(t, turns, ocean.SettleLeadIns(turns), "a person's codes stay")

	turns = codeTurns(t, "T: Okay.", "T: How many is that in a week?")
	turns[1].Counsellor = nil
	require.Equal(t, turns, ocean.SettleLeadIns(turns), "nobody knows what follows")

	turns = codeTurns(t, "T: Okay.", "T: How many is that in a week?")
	turns[0].Counsellor.Response.MISC = nil
	got := ocean.SettleLeadIns(turns)
	require.Equal(t, mi.Filler, got[0].Counsellor.Utterances[0].Behaviour)
	require.Nil(t, got[0].Counsellor.Response.MISC)
}

// TestSettlingChangesLeadInsAlone: whatever is said in whatever order, settling
// makes fillers of facilitating utterances that the same party goes on from, and
// changes nothing else, nor what it was given; to settle twice is to settle once.
func TestSettlingChangesLeadInsAlone(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 7))
	pool := append(testtalk.Sayings(t), "Okay.", "Mm-hmm.", "Yeah, yeah.", "Right.", "Okay.", "Mm-hmm.")
	coder, settled := testtalk.Coder(), 0
	for range 60 {
		c, err := coder.Code(t.Context(), testtalk.RandomTalk(r, pool))
		require.NoError(t, err)
		again, err := coder.Code(t.Context(), mi.Conversation{ID: c.ID, Goal: c.Goal, Parties: c.Parties, Turns: spokenTurns(c)})
		require.NoError(t, err)
		got := ocean.SettleLeadIns(c.Turns)
		require.Equal(t, again.Turns, c.Turns, "what was given is left as it is")
		require.Equal(t, got, ocean.SettleLeadIns(got))
		for i, turn := range got {
			if turn.Counsellor == nil || turn.Counsellor == c.Turns[i].Counsellor {
				require.Equal(t, c.Turns[i], turn)
				continue
			}
			require.Less(t, i+1, len(got))
			require.Equal(t, turn.Turn.Role, got[i+1].Turn.Role)
			back := *turn.Counsellor
			back.Response.MISC = append([]mi.MISCCode{}, back.Response.MISC...)
			back.Utterances = append([]mi.CounsellorUtterance{}, back.Utterances...)
			for k, u := range back.Utterances {
				if was := c.Turns[i].Counsellor.Utterances[k]; u != was {
					settled++
					require.Equal(t, mi.Facilitate, was.Behaviour)
					require.Equal(t, leadsIn, u.Rule)
					back.Utterances[k] = was
					back.Response.MISC[k] = mi.MISCFacilitate
				}
			}
			require.Equal(t, *c.Turns[i].Counsellor, back)
		}
	}
	require.Greater(t, settled, 10)
}

func spokenTurns(c mi.Coded) []mi.Turn {
	var out []mi.Turn
	for _, t := range c.Turns {
		out = append(out, t.Turn)
	}
	return out
}
