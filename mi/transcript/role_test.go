package transcript

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestRoleOfKnowsWhatLabelsSay(t *testing.T) {
	for _, label := range []string{"counsellor", "Counselor", " THERAPIST ", "T", "interviewer", "coach", "clinician", "helper", "mediator", "leader", "manager"} {
		role, ok := RoleOf(label)
		require.True(t, ok, label)
		require.Equal(t, mi.Counsellor, role, label)
	}
	for _, label := range []string{"client", "C", "patient", "p", "Coachee", "interviewee"} {
		role, ok := RoleOf(label)
		require.True(t, ok, label)
		require.Equal(t, mi.Client, role, label)
	}
	for _, label := range []string{"", "Anna", "S1", "SPEAKER_00", "user", "assistant", "client 2", "narrator"} {
		role, ok := RoleOf(label)
		require.False(t, ok, label)
		require.Empty(t, role)
	}
}

func TestParseRolesReadsAFlag(t *testing.T) {
	for s, want := range map[string]map[string]mi.Role{
		"":                                nil,
		"  ":                              nil,
		"S1=counsellor,S2=client":         {"S1": mi.Counsellor, "S2": mi.Client},
		" spk 0 = Therapist , b=C,":       {"spk 0": mi.Counsellor, "b": mi.Client},
		"Lee, Ann=client; Roe, Jo=coach;": {"Lee, Ann": mi.Client, "Roe, Jo": mi.Counsellor},
		"a=b=client":                      {"a=b": mi.Client},
		"a=client,A=patient":              {"a": mi.Client, "A": mi.Client},
	} {
		got, err := ParseRoles(s)
		require.NoError(t, err, s)
		require.Equal(t, want, got, s)
	}
	for s, want := range map[string]string{
		canary:                 "transcript: want roles in the form LABEL=counsellor,LABEL=client",
		"=client":              "transcript: want roles in the form LABEL=counsellor,LABEL=client",
		canary + "=" + canary:  "transcript: want counsellor or client behind each label of the roles",
		"a=client,a=therapist": "transcript: want one role for each label, whatever its letter case",
		"a=client,A=therapist": "transcript: want one role for each label, whatever its letter case",
	} {
		got, err := ParseRoles(s)
		require.EqualError(t, err, want, s)
		require.Nil(t, got)
	}
}
