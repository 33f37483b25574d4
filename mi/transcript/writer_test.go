package transcript

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// write gives records in a format.
func write(t testing.TB, f Format, recs []Record) string {
	t.Helper()
	var b bytes.Buffer
	w, err := NewWriter(&b, f)
	require.NoError(t, err)
	for _, rec := range recs {
		require.NoError(t, w.Write(rec))
	}
	require.NoError(t, w.Flush())
	return b.String()
}

func TestWritersWriteWhatPeopleExpect(t *testing.T) {
	recs := []Record{
		{Conversation: "c", Goal: mi.Goal{Behaviour: "vaping", Direction: mi.Stop}, Turn: mi.Turn{
			Number: 0, Role: mi.Counsellor, Text: "What <now>, \"Sam\"?", Start: new(float64(3661)),
		}},
		{Conversation: "c", Turn: mi.Turn{
			Number: 2, Role: mi.Client, Party: "Sam", Text: "T: is\n\nmy initial.", Start: new(3662.25), End: new(float64(3664)),
		}},
	}
	require.Equal(t, `{"conversation":"c","turn":0,"role":"counsellor","text":"What <now>, \"Sam\"?","goal":"stop vaping","start":3661}
{"conversation":"c","turn":2,"party":"Sam","role":"client","text":"T: is\n\nmy initial.","start":3662.25,"end":3664}
`, write(t, JSONL, recs))
	require.Equal(t, `transcript_id,topic,utterance_id,interlocutor,timestamp,utterance_text,party,end
c,stop vaping,0,therapist,01:01:01,"What <now>, ""Sam""?",n/a,n/a
c,n/a,2,client,01:01:02.25,"T: is

my initial.",Sam,3664
`, write(t, AnnoMI, recs))
	require.Equal(t, "Counsellor: What <now>, \"Sam\"?\nClient (Sam): T: is\n    \n    my initial.\n", write(t, Text, recs))
}

func TestWritersRefuseWhatWouldNotComeBack(t *testing.T) {
	ok := Record{Conversation: "c", Turn: turn(5, mi.Client, canary)}
	with := func(change func(*Record)) Record {
		rec := ok
		change(&rec)
		rec.Number = 9
		return rec
	}
	negative := with(func(r *Record) { r.Start = new(float64(-1)) })
	for _, tc := range []struct {
		formats []Format
		rec     Record
		want    string
	}{
		{written(), with(func(r *Record) { r.Role = "" }), "the role counsellor or client"},
		{written(), with(func(r *Record) { r.Text = canary + "\xff" }), "UTF-8 in all texts"},
		{written(), with(func(r *Record) { r.Goal.Direction = canary }), "no direction of the goal but stop, less, more and start"},
		{written(), negative, "times that are numbers, not below 0"},
		{written(), ok, "a turn number above 5, the one before it in its conversation"},
		{[]Format{Text}, with(func(r *Record) { r.Conversation = "d" }), "one conversation in a source of this format, found a second one"},
		{[]Format{Text}, with(func(r *Record) { r.Text = canary + "\r" }), "no CR and no NUL in the text, because a text transcript does not keep them"},
		{[]Format{Text}, with(func(r *Record) { r.Text = canary + "\n " }), "no blank line at the start or the end of the text, because a text transcript does not keep them"},
		{[]Format{Text}, with(func(r *Record) { r.Text = "\n" + canary }), "no blank line at the start or the end of the text, because a text transcript does not keep them"},
		{[]Format{Text}, with(func(r *Record) { r.Party = canary + ":" }), "a short name of the party, on one line, without a colon and without blanks around it"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Conversation = "" }), "a name of the conversation"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Text = canary + "\r\n" }), "no CR before an LF and no NUL, because CSV does not keep them"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Party = "n/a" }), "a party not named n/a, which stands for none"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Start = new(1e12) }), "a start below a million hours"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Goal.Behaviour = "less is more" }), "a goal that its own words give back, because the column topic holds nothing else"},
		{[]Format{AnnoMI}, with(func(r *Record) { r.Goal.Behaviour = "n/a" }), "a goal that its own words give back, because the column topic holds nothing else"},
	} {
		for _, f := range tc.formats {
			var b bytes.Buffer
			w, err := NewWriter(&b, f)
			require.NoError(t, err)
			require.NoError(t, w.Write(ok))
			require.EqualError(t, w.Write(tc.rec), "transcript: record 2: want "+tc.want, f)
			last := ok
			last.Number = 6
			require.NoError(t, w.Write(last), "others may follow")
			require.NoError(t, w.Flush())
			require.Equal(t, write(t, f, []Record{ok, last}), b.String(), "nothing of a refused record is written")
		}
	}
}

func TestTheHeaderComesBeforeTheFirstRecordThatIsWritten(t *testing.T) {
	var b bytes.Buffer
	w, err := NewWriter(&b, AnnoMI)
	require.NoError(t, err)
	require.Error(t, w.Write(Record{}))
	require.NoError(t, w.Write(Record{Conversation: "1", Turn: turn(0, mi.Client, "Yes.")}))
	require.NoError(t, w.Flush())
	require.True(t, strings.HasPrefix(b.String(), "transcript_id,"))
}

func TestAWriterNeedsAFormat(t *testing.T) {
	for _, f := range []Format{"", "xml"} {
		w, err := NewWriter(&bytes.Buffer{}, f)
		require.Nil(t, w)
		require.EqualError(t, err, "transcript: want one of the formats annomi, jsonl, text")
	}
}

type full struct{ err error }

func (f full) Write([]byte) (int, error) { return 0, f.err }

func TestAFailedOutputStaysFailed(t *testing.T) {
	disk := errors.New("disk full")
	w, err := NewWriter(full{disk}, JSONL)
	require.NoError(t, err)
	require.NoError(t, w.Write(Record{Turn: turn(0, mi.Client, "held in memory")}))
	require.ErrorIs(t, w.Flush(), disk)
	require.ErrorIs(t, w.Write(Record{Turn: turn(1, mi.Client, "x")}), disk)
	require.EqualError(t, w.Flush(), "transcript: want an output that takes everything: disk full")
}
