package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// said makes turns that nobody coded: T for the counsellor, C for the client.
func said(turns ...string) []mi.CodedTurn {
	var out []mi.CodedTurn
	for i, s := range turns {
		role := mi.Client
		if s[0] == 'T' {
			role = mi.Counsellor
		}
		out = append(out, mi.CodedTurn{Turn: mi.Turn{Number: i, Role: role, Text: s[3:]}})
	}
	return out
}

// tells codes a turn of advice after some turns, and returns its first utterance.
func tells(t *testing.T, before []mi.CodedTurn, text string) mi.CounsellorUtterance {
	t.Helper()
	codes, err := ocean.NewRecognizer(english.Model()).CodeCounsellor(t.Context(), mi.Exchange{
		Turn: mi.Turn{Role: mi.Counsellor, Text: text}, Before: before,
	})
	require.NoError(t, err)
	require.NotEmpty(t, codes.Utterances)
	return codes.Utterances[0]
}

const advice = "You could write down every drink for a week."

// TestPermissionHasItsEvidence: the turn and the words that gave leave.
func TestPermissionHasItsEvidence(t *testing.T) {
	before := said("T: Hello.", "C: I drink too much.", "T: May I suggest something?", "C: Yes, go ahead.")
	u := tells(t, before, advice)
	require.Equal(t, mi.AdviseWithPermission, u.Behaviour)
	require.Equal(t, mi.MISCAdviseWithPermission, u.Code)
	p := u.Permission
	require.True(t, p.Covered)
	require.Equal(t, mi.PermissionGiven, p.Rule)
	require.Contains(t, p.Section, "MITI 4.2.1")
	require.Equal(t, u.Rule, p.Section)
	require.Equal(t, 3, p.Turn)
	require.Contains(t, p.In(before[p.Turn].Turn.Text), "go ahead")
}

// TestPermissionAfterIsMITIsAlone: what was asked afterwards counts for MITI
// 4.2.1 and not for MISC 2.5.
func TestPermissionAfterIsMITIsAlone(t *testing.T) {
	u := tells(t, nil, advice+" What do you think of that?")
	require.Equal(t, mi.AdviseThenAsk, u.Behaviour)
	require.Equal(t, mi.PermissionAfter, u.Permission.Rule)
	require.Equal(t, mi.MISCAdviseWithoutPermission, u.Code)
	require.Equal(t, mi.MITIPersuadeWith, u.Behaviour.MITI())
}

// TestPermissionDoesNotReachBack: leave given long ago covers nothing, however
// long the conversation is; and the place of the evidence counts all of it.
func TestPermissionDoesNotReachBack(t *testing.T) {
	before := said("T: May I suggest something?", "C: Yes, go ahead.")
	for range 40 {
		before = append(before, said("T: Mm-hm, and at work?", "C: The rota is what it is at work.")...)
	}
	require.Equal(t, mi.AdviseWithoutPermission, tells(t, before, advice).Behaviour)
	before = append(before, said("T: May I suggest something?", "C: Yes, go ahead.")...)
	u := tells(t, before, advice)
	require.Equal(t, mi.AdviseWithPermission, u.Behaviour)
	require.Equal(t, len(before)-1, u.Permission.Turn)
}

// TestPermissionOnlyWhereItMatters: a reflection has none.
func TestPermissionOnlyWhereItMatters(t *testing.T) {
	before := said("T: May I suggest something?", "C: Yes, go ahead.")
	require.Zero(t, tells(t, before, "What do you drink in the evening?").Permission)
}
