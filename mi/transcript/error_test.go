package transcript

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// canary stands wherever talk may stand, also where it does not belong. No
// error may repeat it.
const canary = "xylophone"

// badSources are sources with the errors they give, in full.
var badSources = []struct {
	name   string
	reader Reader
	source string
	want   []string
	turns  int
}{
	// The source as a whole.
	{"empty", Reader{Name: "a.csv"}, "", []string{"transcript: a.csv: want at least one turn, found none"}, 0},
	{"blank lines", Reader{}, "\ufeff \r\n\n", []string{"transcript: want at least one turn, found none"}, 0},
	{"header alone", Reader{Name: "a.csv"}, annomiTop, []string{"transcript: a.csv: want at least one turn, found none"}, 0},
	{"gzip", Reader{Name: "a.txt"}, "\x1f\x8b\x08\x00" + canary, []string{"transcript: a.txt: want text, found a gzip file"}, 0},
	{"PDF", Reader{Format: JSONL}, "%PDF-1.7\n" + canary, []string{"transcript: want text, found a PDF file"}, 0},
	{"office", Reader{Name: "a.docx"}, "PK\x03\x04" + canary, []string{"transcript: a.docx: want text, found a zip archive or an office document"}, 0},
	{"RTF", Reader{}, `{\rtf1 ` + canary, []string{"transcript: want text, found an RTF document"}, 0},
	{"NUL", Reader{Name: "a"}, "T: " + canary + "\x00\nC: b", []string{"transcript: a: want text, found binary data"}, 0},
	{"no charset", Reader{}, "T: " + strings.Repeat("\xe0\xf1", 50), []string{"transcript: want text, found text in none of UTF-8, UTF-16 and Windows-1252"}, 0},
	{"bytes behind a mark of UTF-16", Reader{Name: "a.txt"}, "\xff\xfe\x00\x00T\x00\x00\x00", []string{"transcript: a.txt: want text, found binary data"}, 0},
	{"JSON array", Reader{Name: "a.json"}, "[\n{\"text\":\"" + canary + "\"}]", []string{"transcript: a.json: want one of the formats " + strings.Join(formatNames(), ", ") + ", found a JSON array"}, 0},
	{"unknown format", Reader{Name: "a", Format: "xml"}, canary, []string{"transcript: a: want one of the formats " + strings.Join(formatNames(), ", ")}, 0},
	{"bad role", Reader{Roles: map[string]mi.Role{"a": "boss"}}, canary, []string{"transcript: want counsellor or client behind each label of the roles"}, 0},
	{"two roles", Reader{Roles: map[string]mi.Role{"a": mi.Client, " A": mi.Counsellor}}, canary, []string{"transcript: want one role for each label, whatever its letter case"}, 0},

	// AnnoMI.
	{"no columns", Reader{Format: AnnoMI, Name: "a.csv"}, canary + ",b\n1,2\n", []string{
		"transcript: a.csv:1: want a CSV header with the columns transcript_id, utterance_id, interlocutor, utterance_text, found none named transcript_id, utterance_id, interlocutor, utterance_text",
	}, 0},
	{"a column missing", Reader{Format: AnnoMI}, "\ntranscript_id,utterance_id,utterance_text\n1,2," + canary + "\n", []string{
		"transcript: line 2: want a CSV header with the columns transcript_id, utterance_id, interlocutor, utterance_text, found none named interlocutor",
	}, 0},
	{"a column twice", Reader{Format: AnnoMI}, "transcript_id,utterance_id,interlocutor,utterance_text,Utterance_Text\n", []string{
		"transcript: line 1: want one column utterance_text, found two",
	}, 0},
	{"a broken header", Reader{Format: AnnoMI}, "transcript_id,\"utterance_id,x\n" + canary, []string{
		"transcript: line 1: want quotes around whole cells, doubled inside them, found others, with which lines 1 to 2 are lost",
	}, 0},
	{"rows", Reader{Name: "d/a.csv"}, annomiTop +
		",,0,client,," + canary + "\n" +
		"1,,x" + canary + ",client,,b\n" +
		"1,,1.0,client,,b\n" +
		"1,,1," + canary + ",,b\n" +
		"1,,1,client," + canary + ",b\n" +
		"1,,1,client,1:30,b\n" +
		"1,,1,client,," + canary + "," + canary + "\n" +
		"1,,2,client,,ok\n" +
		"1,,2,client,," + canary + "\n" +
		"1,,2,therapist,,ok\n" +
		"1,,1,client,," + canary + "\n" +
		"2,,0,client,,ok\n" +
		"1,,3,client,," + canary + "\n" +
		"2,,1,client,,\"" + canary + "\n\n", []string{
		"transcript: d/a.csv:2: want a name in transcript_id, found an empty cell",
		"transcript: d/a.csv:3: want a whole number in utterance_id",
		"transcript: d/a.csv:4: want a whole number in utterance_id",
		"transcript: d/a.csv:5: want therapist or client in interlocutor, or a role for this label",
		"transcript: d/a.csv:6: want HH:MM:SS in timestamp",
		"transcript: d/a.csv:7: want HH:MM:SS in timestamp",
		"transcript: d/a.csv:8: want 6 columns as in the header, found 7",
		"transcript: d/a.csv:10: want the same speaker and text in all rows of one turn",
		"transcript: d/a.csv:11: want the same speaker and text in all rows of one turn",
		"transcript: d/a.csv:12: want a turn number above 2, the one before it in its conversation",
		"transcript: d/a.csv:14: want all turns of a conversation in one block, found a turn of a conversation that had ended",
		"transcript: d/a.csv:15: want quotes around whole cells, doubled inside them, found others, with which lines 15 to 16 are lost",
	}, 2},
	{"bad end", Reader{Format: AnnoMI}, "transcript_id,utterance_id,interlocutor,utterance_text,end\n1,1,client,b," + canary, []string{
		"transcript: line 2: want seconds in end",
	}, 0},

	// JSONL.
	{"lines", Reader{Name: "a.jsonl"}, `{"conversation":"1","turn":1,"role":"client","text":"ok"}
"` + canary + `"
null
["` + canary + `"]
{"text":"` + canary + `"
{"text":"` + canary + `"}{}
{"` + canary + `":1}
{"conversation":"1","turn":2,"role":"client","text":null}
{"conversation":1,"turn":2,"role":"client","text":"` + canary + `"}
{"conversation":"1","turn":"` + canary + `","role":"client","text":"b"}
{"conversation":"1","turn":2.5,"role":"client","text":"b"}
{"conversation":"1","turn":2,"role":["` + canary + `"],"text":"b"}
{"conversation":"1","turn":2,"role":"` + canary + `","text":"b"}
{"conversation":"1","turn":2,"role":"client","text":{"` + canary + `":"` + canary + `"}}
{"conversation":"1","turn":2,"role":"client","text":"b","party":7}
{"conversation":"1","turn":2,"role":"client","text":"b","goal":["` + canary + `"]}
{"conversation":"1","turn":2,"role":"client","text":"b","goal":{"behaviour":"x","direction":"` + canary + `"}}
{"conversation":"1","turn":2,"role":"client","text":"b","start":"` + canary + `"}
{"conversation":"1","turn":2,"role":"client","text":"b","end":-1}
{"conversation":"1","turn":1,"role":"client","text":"` + canary + `"}
{"conversation":"2","turn":1,"role":"client","text":"ok"}
{"conversation":"1","turn":2,"role":"client","text":"` + canary + `"}
{"conversation":"2","turn":2,"role":"client","text":"ok"}
`, []string{
		"transcript: a.jsonl:2: want one JSON object on the line",
		"transcript: a.jsonl:3: want one JSON object on the line",
		"transcript: a.jsonl:4: want one JSON object on the line",
		"transcript: a.jsonl:5: want one JSON object on the line, found broken JSON",
		"transcript: a.jsonl:6: want one JSON object on the line, found broken JSON",
		"transcript: a.jsonl:7: want the fields conversation, turn, role and text, found none named conversation, turn, role, text",
		"transcript: a.jsonl:8: want the fields conversation, turn, role and text, found none named text",
		"transcript: a.jsonl:9: want a string in conversation",
		"transcript: a.jsonl:10: want a whole number in turn",
		"transcript: a.jsonl:11: want a whole number in turn",
		"transcript: a.jsonl:12: want a string in role",
		"transcript: a.jsonl:13: want counsellor or client in role, or a role for this party or label",
		"transcript: a.jsonl:14: want a string in text",
		"transcript: a.jsonl:15: want a string in party",
		"transcript: a.jsonl:16: want in goal a string, or an object with behaviour and direction",
		"transcript: a.jsonl:17: want in goal a string, or an object with behaviour and direction",
		"transcript: a.jsonl:18: want seconds as a number in start",
		"transcript: a.jsonl:19: want seconds, not below 0, in start and end",
		"transcript: a.jsonl:20: want a turn number above 1, the one before it in its conversation",
		"transcript: a.jsonl:22: want all turns of a conversation in one block, found a turn of a conversation that had ended",
	}, 3},

	// Text.
	{"no label", Reader{Name: "a.txt"}, "\n" + canary + " said\nAnna: " + canary + "\nAnna: " + canary + "\n", []string{
		`transcript: a.txt:2: want lines that open with a label, such as "Counsellor: " or "Client: ", or roles for the labels, found no label with a role`,
	}, 0},
	{"a preamble and a stranger", Reader{}, canary + "\nT: a\n" + canary + ": b\nC: c\n" + canary + ": d\n", []string{
		"transcript: line 1: want a label with a role before the first words",
		"transcript: line 3: want a label with a role, a role for this label, or an indent if it is no label, found a label without one",
		"transcript: line 5: want a label with a role, a role for this label, or an indent if it is no label, found a label without one",
	}, 2},
}

func TestErrorsSayFileLineAndWhatWasExpected(t *testing.T) {
	for _, tc := range badSources {
		t.Run(tc.name, func(t *testing.T) {
			recs, errs := read(tc.reader, tc.source)
			require.Equal(t, tc.want, errs)
			require.Len(t, recs, tc.turns)
			require.NotContains(t, strings.Join(errs, "\n"), canary)
		})
	}
}

func TestTheCauseOfAFailedReadIsKept(t *testing.T) {
	broken := errors.New("cable pulled")
	for _, f := range []Format{AnnoMI, JSONL, Text} {
		recs := []Record{
			{Conversation: "1", Turn: turn(0, mi.Client, "a\nb")},
			{Conversation: "1", Turn: turn(1, mi.Client, "c")},
			{Conversation: "1", Turn: turn(2, mi.Client, "cut off")},
		}
		whole := write(t, f, recs)
		// Chunks of one byte show that nothing depends on how the bytes come.
		cut := io.MultiReader(iotest.OneByteReader(strings.NewReader(whole[:len(whole)-3])), iotest.ErrReader(broken))
		var got []Record
		var last error
		for rec, err := range (Reader{Format: f, Name: "x"}).Records(cut) {
			if err == nil {
				got = append(got, rec)
			}
			last = err
		}
		require.ErrorIs(t, last, broken, f)
		line := strings.Count(whole, "\n")
		require.Equal(t, "transcript: x:"+string('0'+rune(line))+": want a source that can be read to its end: cable pulled", last.Error())
		var e *Error
		require.ErrorAs(t, last, &e)
		require.True(t, e.Fatal)
		want := 2
		if f == Text {
			want = 1 // the turn before the break may have gone on
		}
		require.Len(t, got, want, f)
		for c, err := range (Reader{Format: f}).Conversations(io.MultiReader(strings.NewReader(whole[:len(whole)-3]), iotest.ErrReader(broken))) {
			require.Error(t, err, "a conversation that is cut off does not come")
			require.Zero(t, c)
		}
	}
}

// A source that fails once and would go on must not lose bytes silently.
func TestAFailureIsNotReadPast(t *testing.T) {
	flaky := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("T: a\nC: b\n")))
	var errs []error
	for _, err := range (Reader{Format: Text}).Records(flaky) {
		errs = append(errs, err)
	}
	require.Len(t, errs, 1)
	require.ErrorIs(t, errs[0], iotest.ErrTimeout)
}

func TestAnErrorIsALineForAProgramToo(t *testing.T) {
	data, err := json.Marshal(&Error{Name: "a", Line: 3, Want: "b", Err: io.ErrUnexpectedEOF})
	require.NoError(t, err)
	require.JSONEq(t, `{"name":"a","line":3,"want":"b"}`, string(data))
}

func TestOnlyFatalErrorsEndTheReading(t *testing.T) {
	for _, tc := range badSources {
		var fatal []bool
		for _, err := range tc.reader.Records(strings.NewReader(tc.source)) {
			var e *Error
			fatal = append(fatal, errors.As(err, &e) && e.Fatal)
		}
		i := slices.Index(fatal, true)
		require.True(t, i < 0 || i == len(fatal)-1, tc.name)
	}
}
