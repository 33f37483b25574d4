package transcript

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// read gives the records and the rendered errors of a source.
func read(r Reader, source string) (recs []Record, errs []string) {
	for rec, err := range r.Records(strings.NewReader(source)) {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		recs = append(recs, rec)
	}
	return recs, errs
}

func turn(number int, role mi.Role, text string) mi.Turn {
	return mi.Turn{Number: number, Role: role, Text: text}
}

const annomiTop = "transcript_id,topic,utterance_id,interlocutor,timestamp,utterance_text\n"

func TestAnnoMIReadsTurns(t *testing.T) {
	started := turn(1, mi.Client, "Mostly at night, I \"guess\".")
	started.Start = new(float64(65))
	for name, tc := range map[string]struct {
		source string
		want   []Record
	}{
		"all columns": {
			annomiTop + `7,less snacking,0,therapist,00:00:01,"When do you snack?"` + "\n" +
				`7,less snacking,1,client,00:01:05,"Mostly at night, I ""guess""."` + "\n",
			[]Record{
				{
					Conversation: "7", Line: 2, Goal: mi.Goal{Behaviour: "snacking", Direction: mi.Less},
					Turn: mi.Turn{Role: mi.Counsellor, Text: "When do you snack?", Start: new(float64(1))},
				},
				{Conversation: "7", Line: 3, Goal: mi.Goal{Behaviour: "snacking", Direction: mi.Less}, Turn: started},
			},
		},
		"required columns alone, in another order, CRLF and a byte order mark": {
			"\ufeffUtterance_Text,interlocutor,utterance_id,transcript_id\r\nHow is the team?,Coach,3,a\r\n",
			[]Record{{Conversation: "a", Line: 2, Turn: turn(3, mi.Counsellor, "How is the team?")}},
		},
		"n/a is unknown, blanks around a goal do not count": {
			annomiTop + "a,n/a,0,client,n/a,n/a\nb, quit vaping ,0,client,,\n",
			[]Record{
				{Conversation: "a", Line: 2, Turn: turn(0, mi.Client, "n/a")},
				{Conversation: "b", Line: 3, Goal: mi.Goal{Behaviour: "vaping", Direction: mi.Stop}, Turn: turn(0, mi.Client, "")},
			},
		},
		"a cell over several lines, lines without content": {
			annomiTop + "a,,0,client,,\"one\ntwo\"\n\n,,,,,\na,,1,client,,three\n",
			[]Record{
				{Conversation: "a", Line: 2, Turn: turn(0, mi.Client, "one\ntwo")},
				{Conversation: "a", Line: 6, Turn: turn(1, mi.Client, "three")},
			},
		},
		"rows of several annotators, one after another": {
			annomiTop + "a,,0,client,,x\na,,0,client,,x\na,,1,client,,y\na,,1,client,,y\n",
			[]Record{
				{Conversation: "a", Line: 2, Turn: turn(0, mi.Client, "x")},
				{Conversation: "a", Line: 4, Turn: turn(1, mi.Client, "y")},
			},
		},
		"rows of several annotators, one transcript after another": {
			annomiTop + "a,,0,client,,x\na,,1,client,,y\nb,,4,client,,z\nb,,4,client,,z\na,,0,client,,x\na,,1,client,,y\nb,,5,client,,w\n",
			[]Record{
				{Conversation: "a", Line: 2, Turn: turn(0, mi.Client, "x")},
				{Conversation: "a", Line: 3, Turn: turn(1, mi.Client, "y")},
				{Conversation: "b", Line: 4, Turn: turn(4, mi.Client, "z")},
				{Conversation: "b", Line: 8, Turn: turn(5, mi.Client, "w")},
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, errs := read(Reader{}, tc.source)
			require.Empty(t, errs)
			require.Equal(t, tc.want, got)
		})
	}
}

func TestAnnoMIGoesOnBehindABadRow(t *testing.T) {
	got, errs := read(Reader{Name: "t.csv"}, annomiTop+
		"a,,0,client,,fine\n"+
		"a,,1,client,,he said \"so\"\n"+ // a quote in an unquoted cell
		"a,,2,client\n"+ // too few
		"a,,3,client,,\"open\n"+
		"a,,4,client,,swallowed\n"+
		"a,,5,client,,\"closed\"\n"+ // its quote closes the one above
		"a,,six,client,,x\n"+
		"a,,7,client,,fine again\n")
	require.Equal(t, []string{
		"transcript: t.csv:3: want quotes around whole cells, doubled inside them",
		"transcript: t.csv:4: want 6 columns as in the header, found 4",
		"transcript: t.csv:5: want quotes around whole cells, doubled inside them, found others, with which lines 5 to 7 are lost",
		"transcript: t.csv:8: want a whole number in utterance_id",
	}, errs)
	require.Equal(t, []Record{
		{Conversation: "a", Line: 2, Turn: turn(0, mi.Client, "fine")},
		{Conversation: "a", Line: 9, Turn: turn(7, mi.Client, "fine again")},
	}, got)
}

func TestAnnoMIRolesComeFromTheCaller(t *testing.T) {
	named := map[string]mi.Role{"Speaker 1": mi.Counsellor, "client": mi.Counsellor}
	got, errs := read(Reader{Roles: named}, annomiTop+"a,,0,SPEAKER 1,,x\na,,1,client,,y\n")
	require.Empty(t, errs)
	require.Equal(t, []Record{
		{Conversation: "a", Line: 2, Turn: mi.Turn{Role: mi.Counsellor, Party: "SPEAKER 1", Text: "x"}},
		{Conversation: "a", Line: 3, Turn: turn(1, mi.Counsellor, "y")},
	}, got)
	require.Equal(t, map[string]mi.Role{"Speaker 1": mi.Counsellor, "client": mi.Counsellor}, named, "the caller's map is left alone")
}

func TestTimestampsRoundOnce(t *testing.T) {
	for text, want := range map[string]*float64{
		"": nil, "00:00:00": new(float64(0)), "00:09:025": new(float64(565)), "1:2:3": new(float64(3723)), "01:02:05.1": new(3725.1), "999999:59:59": new(float64(3599999999)),
	} {
		got, ok := parseTimestamp(text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"12:30", "00:60:00", "00:00:60", "-1:00:00", "+1:00:00", "a:b:c", "00:00:01.", "00:00:.5", "1:1:1:1", "1000000:00:00", "99999999999999999999:00:00"} {
		_, ok := parseTimestamp(text)
		require.False(t, ok, text)
	}
	for _, v := range []float64{0, 1, 59.999, 3725.1, 0.1 + 0.2, 1e-9, 86399.000001, 3599999999.5} {
		got, ok := parseTimestamp(formatTimestamp(v))
		require.True(t, ok)
		require.Equal(t, v, *got)
	}
	require.Equal(t, "00:09:05", formatTimestamp(545))
	for _, text := range []string{"x", "-1", "1e9", "0x1", "inf", "NaN", "1_0", ".", "1.2.3"} {
		_, ok := parseSeconds(text)
		require.False(t, ok, text)
	}
}
