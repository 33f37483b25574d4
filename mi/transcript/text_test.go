package transcript

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestTextReadsTurns(t *testing.T) {
	for name, tc := range map[string]struct {
		source string
		want   []mi.Turn
	}{
		"two speakers": {
			"Counsellor: How did the week go?\nClient: Better than I thought.\n",
			[]mi.Turn{turn(0, mi.Counsellor, "How did the week go?"), turn(1, mi.Client, "Better than I thought.")},
		},
		"short labels, lines that go on, blank lines, CRLF, a byte order mark": {
			"\ufeff\r\nT: One thing first.\r\n\r\nIs that all right?\r\n\r\nC: Yes.\r\n",
			[]mi.Turn{turn(0, mi.Counsellor, "One thing first.\nIs that all right?"), turn(1, mi.Client, "Yes.")},
		},
		"letter case, blanks around labels, a forgotten blank": {
			"  COACH : Go on.\n coachee:I would call her.\n",
			[]mi.Turn{turn(0, mi.Counsellor, "Go on."), turn(1, mi.Client, "I would call her.")},
		},
		"a label on a line of its own": {
			"Mediator:\nWhat matters to you?\nClient (Ana Lee): \n\n  The garden.\nC:\n",
			[]mi.Turn{
				turn(0, mi.Counsellor, "What matters to you?"),
				{Number: 1, Role: mi.Client, Party: "Ana Lee", Text: "  The garden."},
				turn(2, mi.Client, ""),
			},
		},
		"times, paths and asides are no labels": {
			"T: When?\nC: At\n10:30 or so.\nC:\\Users is where I keep it.\nI thought: no.\n    Note: it was late.\nhttps://example.org\n",
			[]mi.Turn{
				turn(0, mi.Counsellor, "When?"),
				turn(1, mi.Client, "At\n10:30 or so.\nC:\\Users is where I keep it.\nI thought: no.\nNote: it was late.\nhttps://example.org"),
			},
		},
		"indented lines are talk": {
			"T: You wrote\n    C: never again\n\tT: once more\n      deeper\n    \n    end\n    \n\nC: I did.\n",
			[]mi.Turn{turn(0, mi.Counsellor, "You wrote\nC: never again\nT: once more\n  deeper\n\nend"), turn(1, mi.Client, "I did.")},
		},
		"blanks inside a line are kept": {
			"T:  a \nC: \t\nT:\t b",
			[]mi.Turn{turn(0, mi.Counsellor, " a "), turn(1, mi.Client, "\t"), turn(2, mi.Counsellor, " b")},
		},
	} {
		t.Run(name, func(t *testing.T) {
			recs, errs := read(Reader{Name: "dir/talk-7.txt"}, tc.source)
			require.Empty(t, errs)
			var got []mi.Turn
			for _, rec := range recs {
				require.Equal(t, "talk-7", rec.Conversation)
				got = append(got, rec.Turn)
			}
			require.Equal(t, tc.want, got)
		})
	}
}

func TestTextNumbersTheLinesOfTheSource(t *testing.T) {
	recs, _ := read(Reader{}, "\n\nT: a\nb\n\nC: c\n")
	require.Len(t, recs, 2)
	require.Equal(t, 3, recs[0].Line)
	require.Equal(t, 6, recs[1].Line)
	require.Equal(t, "1", recs[0].Conversation, "a source without a name has one conversation all the same")
}

func TestTextRolesComeFromTheCaller(t *testing.T) {
	r := Reader{Format: Text, Roles: map[string]mi.Role{"ann lee (she/her)": mi.Counsellor, "Bo": mi.Client, "C": mi.Counsellor}}
	recs, errs := read(r, "Ann Lee (she/her): Welcome back.\nBO: Hi.\nClient (Bo): Still me.\nC: And me.\n")
	require.Empty(t, errs)
	var got []mi.Turn
	for _, rec := range recs {
		got = append(got, rec.Turn)
	}
	require.Equal(t, []mi.Turn{
		{Number: 0, Role: mi.Counsellor, Party: "Ann Lee (she/her)", Text: "Welcome back."},
		{Number: 1, Role: mi.Client, Party: "BO", Text: "Hi."},
		{Number: 2, Role: mi.Client, Party: "Bo", Text: "Still me."},
		{Number: 3, Role: mi.Counsellor, Text: "And me."},
	}, got)
}

// A name before a colon that nobody has given a role is one of the parties, the
// first time too: its words must not be put into the mouth of whoever spoke before.
func TestTextKeepsStrangersApart(t *testing.T) {
	source := "T: Who is here?\nMaria: I am.\nStill am.\nC: Me too.\nMaria: And so on.\nT: Good.\n"
	recs, errs := read(Reader{Name: "x.txt"}, source)
	want := "want a label with a role, a role for this label, or an indent if it is no label, found a label without one"
	require.Equal(t, []string{"transcript: x.txt:2: " + want, "transcript: x.txt:5: " + want}, errs)
	var texts []string
	for _, rec := range recs {
		texts = append(texts, rec.Text)
	}
	require.Equal(t, []string{"Who is here?", "Me too.", "Good."}, texts)

	// Behind the head a name is still one; what only looks like a label is known
	// for one when it comes again.
	_, errs = read(Reader{}, "T: "+strings.Repeat("a\n", headSize)+source)
	require.Len(t, errs, 2)
	_, errs = read(Reader{}, "T: "+strings.Repeat("a\n", headSize)+strings.ReplaceAll(source, "Maria", "maria"))
	require.Len(t, errs, 1)
}

func TestTextBeforeTheFirstLabelIsOneError(t *testing.T) {
	recs, errs := read(Reader{Name: "x.txt"}, "\nSession 4\nRecorded in May\n\nT: Hello.\nC: Hi.\n")
	require.Equal(t, []string{"transcript: x.txt:2: want a label with a role before the first words"}, errs)
	require.Len(t, recs, 2)
	require.Equal(t, 0, recs[0].Number)
}
