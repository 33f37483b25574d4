package transcript

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// quit is a talk of our own between S1, who helps, and S2.
func quit(first, second string) mi.Conversation {
	c := mi.Conversation{ID: "quit", Parties: []mi.Party{{Name: first}, {Name: second}}}
	for i, said := range []string{
		"Thanks for coming in. What's on your mind about the smoking?",
		"My wife keeps on at me. I don't know, I like my cigarette after work.",
		"You enjoy it, and your wife worries. What would be different if you stopped?",
		"I'd have more breath for football. I want to run with my lads again.",
		"You miss running with your boys. How might you get there?",
		"Maybe I could leave them in the car. I tried gum once and I hated it.",
		"You've already thought of a step. Is it all right if I tell you what has helped others?",
		"Yeah, go on.",
	} {
		c.Turns = append(c.Turns, mi.Turn{Number: i, Party: []string{first, second}[i%2], Text: said})
	}
	return c
}

func TestProposeRolesGuessesFromTheTalk(t *testing.T) {
	for _, names := range [][2]string{{"S1", "S2"}, {"S2", "S1"}, {"Ana", "Bo"}, {"", "x"}} {
		c := quit(names[0], names[1])
		got := ProposeRoles(c)
		require.Len(t, got, 2)
		for i, role := range []mi.Role{mi.Counsellor, mi.Client} {
			require.Equal(t, names[i], got[i].Party)
			require.Equal(t, role, got[i].Role)
			require.True(t, got[i].Guessed)
			require.GreaterOrEqual(t, got[i].Certainty, SureOfRole)
			require.Less(t, got[i].Certainty, 1.0)
		}
		require.Contains(t, got[0].Why, "you rather than I")
		require.Contains(t, got[1].Why, "I rather than you")
		require.Equal(t, got, ProposeRoles(c))
	}
}

// TestWhoSpeaksFirstDoesNotCount turns the same talk round.
func TestWhoSpeaksFirstDoesNotCount(t *testing.T) {
	c := quit("A", "B")
	c.Turns = c.Turns[1:]
	got := ProposeRoles(c)
	require.Equal(t, "B", got[0].Party)
	require.Equal(t, mi.Client, got[0].Role)
	require.Equal(t, mi.Counsellor, got[1].Role)
}

func TestProposeRolesTakesWhatLabelsSay(t *testing.T) {
	for label, want := range map[string]mi.Role{
		// What somebody does here, in a dozen languages.
		"Counsellor": mi.Counsellor, "Counselor 2": mi.Counsellor, "THERAPIST": mi.Counsellor, "Interviewer": mi.Counsellor, "INT": mi.Counsellor,
		"INT2": mi.Counsellor, "T1": mi.Counsellor, "Facilitator_1": mi.Counsellor, "Mediator": mi.Counsellor, "Nurse": mi.Counsellor,
		"Coach Kim": mi.Counsellor, "Kim (coach)": mi.Counsellor, "Kim - Health Coach": mi.Counsellor, "Social worker Ann": mi.Counsellor,
		"Beraterin": mi.Counsellor, "Berater*in": mi.Counsellor, "Thérapeute": mi.Counsellor, "The\u0301rapeute": mi.Counsellor, "Psicóloga Marta": mi.Counsellor,
		"Conselheiro": mi.Counsellor, "Hulpverlener": mi.Counsellor, "Rådgiver": mi.Counsellor, "Терапевт": mi.Counsellor, "咨询师": mi.Counsellor,
		"Client": mi.Client, "Client A": mi.Client, "Patient #3": mi.Client, "P02": mi.Client, "RES": mi.Client, "Participant 17": mi.Client,
		"Coachee": mi.Client, "Bo (client)": mi.Client, "Klientin": mi.Client, "Patiente": mi.Client, "Paciente": mi.Client, "Cliënt": mi.Client,
		"Клиент": mi.Client, "来访者": mi.Client, "Interviewee": mi.Client,
	} {
		got := ProposeRoles(mi.Conversation{Turns: []mi.Turn{{Party: label, Text: "Mm-hmm."}}})
		require.Equal(t, []RoleGuess{{Party: label, Role: want, Certainty: 1, Why: "the label says so"}}, got, label)
	}
	for _, label := range []string{
		"", "Ana", "S1", "SPEAKER_00", "spk_1", "A", "1", "Ana C.", "T. Lee", "Client's mother", "Mother of client", "Therapist and client",
		"Student counsellor and patient", "Cliente-terapeuta", "Clientele", "Interview", "Dr. Ana Lee", "Bo (nurse)", "Manager Jo", "Rescue", "Patience",
	} {
		got := ProposeRoles(mi.Conversation{Turns: []mi.Turn{{Party: label, Text: "Mm-hmm."}}})
		require.Len(t, got, 1)
		require.True(t, got[0].Unsure(), label)
		require.True(t, got[0].Guessed, label)
	}
}

// TestVoicesThatAreLetters: C is a client beside T, and a voice beside A and B.
func TestVoicesThatAreLetters(t *testing.T) {
	c := quit("C", "B")
	require.Equal(t, mi.Counsellor, ProposeRoles(c)[0].Role)
	c = quit("T", "C")
	for _, g := range ProposeRoles(c) {
		require.False(t, g.Guessed)
	}
}

// TestOneKnownRoleTellsTheOther: of two, where one helps the other is helped,
// whatever the language.
func TestOneKnownRoleTellsTheOther(t *testing.T) {
	for label, want := range map[string]mi.Role{"Beraterin": mi.Client, "Klient": mi.Counsellor} {
		c := mi.Conversation{Turns: []mi.Turn{
			{Party: label, Text: "Guten Tag."}, {Party: "Jonas", Text: "Ich weiß nicht, wo ich anfangen soll."}, {Party: label, Text: "Ja."},
		}}
		got := ProposeRoles(c)
		require.Equal(t, want, got[1].Role)
		require.True(t, got[1].Guessed)
		require.Equal(t, "the other one's role", got[1].Why)
	}
	// But not against all appearance.
	c := quit("Jonas", "Klient")
	require.Equal(t, mi.Counsellor, ProposeRoles(c)[0].Role)
	c = quit("Klient", "Jonas")
	require.True(t, ProposeRoles(c)[1].Unsure())
}

// TestAKnownRoleIsLeftAlone: guesses are for those who have none.
func TestAKnownRoleIsLeftAlone(t *testing.T) {
	c := quit("", "")
	for i := range c.Turns {
		c.Turns[i].Role = []mi.Role{mi.Counsellor, mi.Client}[i%2]
	}
	require.Empty(t, ProposeRoles(c))
	c.Turns = append(c.Turns, mi.Turn{Party: "Cousin", Text: "I don't know. I tried that and I hated it. I just want my evenings."})
	got := ProposeRoles(c)
	require.Len(t, got, 1)
	require.NotEqual(t, mi.Counsellor, got[0].Role)

	// A party that has a role in some turns has it in all.
	c = quit("A", "B")
	c.Turns[2].Role, c.Turns[3].Role = mi.Counsellor, mi.Client
	for i, g := range ProposeRoles(c) {
		require.Equal(t, RoleGuess{Party: c.Turns[i].Party, Role: c.Turns[i+2].Role, Certainty: 1, Why: "the source says so"}, g)
	}
}

func TestUnsureRatherThanWrong(t *testing.T) {
	for name, turns := range map[string][]mi.Turn{
		"nothing said":    {{Party: "A"}, {Party: "B"}, {Party: "A"}},
		"one voice":       quit("A", "A").Turns,
		"two who are one": {{Party: "A", Text: "I want to go home."}, {Party: "B", Text: "I want to go home."}},
		"not in English": {
			{Party: "A", Text: "Was führt Sie heute zu mir?"},
			{Party: "B", Text: "Meine Frau sagt, ich trinke zu viel."},
			{Party: "A", Text: "Ihre Frau macht sich Sorgen. Und wie sehen Sie es selbst?"},
			{Party: "B", Text: "Keine Ahnung. Vielleicht ein bisschen."},
			{Party: "A", Text: "Ein Teil von Ihnen fragt sich das auch. Was würde sich ändern?"},
			{Party: "B", Text: "Ja."},
		},
	} {
		for _, g := range ProposeRoles(mi.Conversation{Turns: turns}) {
			require.True(t, g.Unsure(), name)
			require.Less(t, g.Certainty, SureOfRole, name)
			require.GreaterOrEqual(t, g.Certainty, 0.5, name)
			require.NotEmpty(t, g.Why, name)
		}
	}
	require.Empty(t, ProposeRoles(mi.Conversation{}))
}

func TestAssignGivesRoles(t *testing.T) {
	c := quit("S1", "S2")
	before := quit("S1", "S2")
	got := Assign(c, RolesOf(ProposeRoles(c)))
	require.Equal(t, before, c, "the caller's conversation")
	require.Equal(t, []mi.Party{{Name: "S1", Role: mi.Counsellor}, {Name: "S2", Role: mi.Client}}, got.Parties)
	for i, turn := range got.Turns {
		require.Equal(t, []mi.Role{mi.Counsellor, mi.Client}[i%2], turn.Role)
		turn.Role = ""
		require.Equal(t, c.Turns[i], turn)
	}
	// Letter case and blanks do not count where that is clear.
	got = Assign(c, map[string]mi.Role{" s1": mi.Client, "S2": mi.Counsellor, "s2": mi.Client, "S3": mi.Client})
	require.Equal(t, mi.Client, got.Turns[0].Role)
	require.Equal(t, mi.Counsellor, got.Turns[1].Role)
	got = Assign(c, map[string]mi.Role{"s2": mi.Client, " S2": mi.Counsellor, "S1": "friend"})
	require.Equal(t, c, got)
	require.Equal(t, c, Assign(c, nil))
	// What nobody was sure of stays open.
	require.Empty(t, RolesOf([]RoleGuess{{Party: "x"}}))
}

func TestUnassignedTurnsComeThrough(t *testing.T) {
	for name, src := range map[string]string{
		"a.txt":   "Ana: How are you?\nBo: so so\nAna: Tell me more.\nBo: Well: it is late.\nNote: nothing\n",
		"a.jsonl": `{"conversation":"a","turn":0,"party":"Ana","text":"How are you?"}` + "\n" + `{"conversation":"a","turn":1,"party":"Bo","role":"","text":"so so"}` + "\n" + `{"conversation":"a","turn":2,"party":"Bo","role":"friend","text":"x"}` + "\n",
		"a.csv":   "transcript_id,utterance_id,interlocutor,utterance_text\na,0,Ana,How are you?\na,1,Bo,so so\na,2,,x\n",
	} {
		var c mi.Conversation
		bad := 0
		for talk, err := range (Reader{Name: name, Unassigned: true}).Conversations(strings.NewReader(src)) {
			if err != nil {
				bad++
				continue
			}
			c = talk
		}
		require.Equal(t, 1, bad, name)
		require.Equal(t, []mi.Party{{Name: "Ana"}, {Name: "Bo"}}, c.Parties, name)
		require.Equal(t, "How are you?", c.Turns[0].Text, name)
		require.Equal(t, "so so", c.Turns[1].Text, name)
		for _, turn := range c.Turns {
			require.Empty(t, turn.Role, name)
		}
		for _, err := range (Reader{Name: name}).Records(strings.NewReader(src)) {
			require.Error(t, err, name)
			break
		}
	}
}

// TestProposeRolesHasABound: more turns, and longer ones, cost no more reading.
func TestProposeRolesHasABound(t *testing.T) {
	c := quit("A", "B")
	turns := c.Turns
	for len(c.Turns) < 1<<17 {
		c.Turns = append(c.Turns, turns...)
	}
	start := time.Now()
	require.Equal(t, mi.Counsellor, ProposeRoles(c)[0].Role)
	require.Less(t, time.Since(start), 30*time.Second)

	c = quit("A", "B")
	for i := range c.Turns {
		c.Turns[i].Text = strings.Repeat(c.Turns[i].Text+" ", 1<<14)
	}
	start = time.Now()
	require.Len(t, ProposeRoles(c), 2)
	require.Less(t, time.Since(start), 30*time.Second)

	c = mi.Conversation{}
	for i := range 1 << 14 {
		c.Turns = append(c.Turns, mi.Turn{Party: fmt.Sprint("voice ", i), Text: turns[i%len(turns)].Text})
	}
	start = time.Now()
	require.Len(t, ProposeRoles(c), 1<<14)
	require.Less(t, time.Since(start), 60*time.Second)
}

func FuzzProposeRoles(f *testing.F) {
	f.Add("Ana", "Bo", "What brings you here?", "I don't know, my wife.")
	f.Add("C", "B", "\xff you", "[laughs] i i i")
	f.Add("Dr. Lee", "Client's mother", "", "you you you you?")
	f.Fuzz(func(t *testing.T, a, b, one, two string) {
		c := mi.Conversation{Turns: []mi.Turn{{Party: a, Text: one}, {Party: b, Text: two}, {Party: a, Text: two}, {Party: "x" + b, Text: one}}}
		was := slices.Clone(c.Turns)
		got := ProposeRoles(c)
		require.Equal(t, was, c.Turns)
		require.Equal(t, got, ProposeRoles(c))
		for _, g := range got {
			require.True(t, g.Unsure() || g.Role.Valid())
			require.Equal(t, g.Unsure(), g.Certainty < SureOfRole)
			require.True(t, g.Certainty >= 0.5 && g.Certainty <= 1)
			require.NotEmpty(t, g.Why)
		}
		require.Len(t, Assign(c, RolesOf(got)).Turns, len(was))
	})
}

func BenchmarkProposeRoles(b *testing.B) {
	c := quit("A", "B")
	turns := c.Turns
	for len(c.Turns) < 240 {
		c.Turns = append(c.Turns, turns...)
	}
	b.ReportAllocs()
	for b.Loop() {
		ProposeRoles(c)
	}
}
