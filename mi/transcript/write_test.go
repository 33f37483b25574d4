package transcript

import (
	"bytes"
	"encoding/csv"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// writeCoded writes conversations and returns the file and how many were taken.
func writeCoded(t testing.TB, f CodedFormat, withoutText bool, cs ...mi.Coded) (string, []mi.Coded) {
	var b bytes.Buffer
	w, err := NewCodedWriter(&b, f)
	require.NoError(t, err)
	w.WithoutText = withoutText
	var taken []mi.Coded
	for _, c := range cs {
		if err := w.Write(c); err == nil {
			taken = append(taken, c)
		} else {
			var e *Error
			require.True(t, errors.As(err, &e) && e.Record > 0)
			require.NotContains(t, err.Error(), canary)
		}
	}
	require.NoError(t, w.Flush())
	return b.String(), taken
}

func codedTalk() mi.Coded {
	var talk mi.Talk
	talk.Correct(mi.Change)
	talk.Kind, talk.Strength, talk.Mixed = mi.Desire, mi.Low, true
	return mi.Coded{
		ID: "c1", Goal: mi.Goal{Behaviour: "drinking", Direction: mi.Less},
		Turns: []mi.CodedTurn{
			{
				Turn: mi.Turn{Number: 0, Role: mi.Counsellor, Text: "-and what else?", Start: new(0.5)},
				Counsellor: &mi.CounsellorCodes{
					Response: mi.Response{
						Main: mi.MainQuestion, Probability: mi.MainProbability{Question: 0.75}, Confidence: mi.MediumConfidence,
						Question: mi.QuestionOpen, Reflection: mi.ReflectionNone, MITI: []mi.MITICode{"Q"}, MISC: []mi.MISCCode{"OQ"},
					},
					Utterances: []mi.CounsellorUtterance{{Code: "OQ", Behaviour: mi.OpenQuestion}}, Model: "m-1",
				},
			},
			{
				Turn: mi.Turn{Number: 1, Role: mi.Client, Party: "Sam", Text: "=I want to <try> & stop, \"mostly\"", Start: new(2.25), End: new(6.125)},
				Client: &mi.ClientCodes{
					Talk: talk, Utterances: []mi.ClientUtterance{{Code: "D+"}, {Code: "R-"}},
				},
			},
			{Turn: mi.Turn{Number: 2, Role: mi.Counsellor, Text: "Mm.", Start: new(7.0)}},
		},
	}
}

func TestATableHasAnnoMIsColumnsAndOurs(t *testing.T) {
	got, _ := writeCoded(t, CodedTable, false, codedTalk())
	require.Equal(t, ""+
		"transcript_id,topic,utterance_id,interlocutor,timestamp,utterance_text,reflection_exists,reflection_subtype,question_exists,question_subtype,"+
		"main_therapist_behaviour,client_talk_type,probability,confidence,abstained,kind,strength,utterance_codes,miti,misc,model,party,end\n"+
		"c1,less drinking,0,therapist,00:00:00.5,'-and what else?,False,n/a,True,open,question,n/a,0.7500,medium,n/a,n/a,n/a,OQ,Q,OQ,m-1,n/a,n/a\n"+
		"c1,less drinking,1,client,00:00:02.25,\"'=I want to <try> & stop, \"\"mostly\"\"\",n/a,n/a,n/a,n/a,n/a,change,1.0000,high,false,desire,low,D+ R-,n/a,n/a,n/a,Sam,6.125\n"+
		"c1,less drinking,2,therapist,00:00:07,Mm.,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a,n/a\n", got)
	bare, _ := writeCoded(t, CodedTable, true, codedTalk())
	require.NotContains(t, bare, "want")
	require.NotContains(t, bare, "Mm")
}

func TestCaptionsHaveCodesInPlaceOfTheTalk(t *testing.T) {
	got, _ := writeCoded(t, CodedCaptions, false, codedTalk())
	require.Equal(t, "WEBVTT\n"+
		"\n00:00:00.500 --> 00:00:02.250\n<v Counsellor>OQ (question)</v>\n"+
		"\n00:00:02.250 --> 00:00:06.125\n<v Client (Sam)>D+ R- (change, mixed)</v>\n", got)
	turns, errs := read(Reader{}, got)
	require.Empty(t, errs)
	for i := range turns {
		turns[i].Line = 0
	}
	require.Equal(t, []Record{
		{Conversation: "1", Turn: mi.Turn{Number: 0, Role: mi.Counsellor, Text: "OQ (question)", Start: new(0.5), End: new(2.25)}},
		{Conversation: "1", Turn: mi.Turn{Number: 1, Role: mi.Client, Party: "Sam", Text: "D+ R- (change, mixed)", Start: new(2.25), End: new(6.125)}},
	}, turns)
}

func TestCHATHasCodesBelowTheTalk(t *testing.T) {
	c := codedTalk()
	c.Turns[2].Turn.Text = "[laughs] 0. Out of (ten)_x"
	got, _ := writeCoded(t, CodedCHAT, false, c)
	require.Equal(t, "@UTF8\n@Begin\n@Participants:\tCOU Counsellor, CLI Sam Client\n@Comment:\tconversation: c1\n@Comment:\tgoal: less drinking\n"+
		"*COU:\t-and what else ? \x15500_2250\x15\n%cod:\tOQ\n"+
		"*CLI:\t=I want to try & stop, \"mostly\" \x152250_6125\x15\n%cod:\tD+ R-\n"+
		"*COU:\t&=laughs zero. Out of ten x \x157000_12000\x15\n@End\n", got)
	turns, errs := read(Reader{}, got)
	require.Empty(t, errs)
	require.Len(t, turns, 3)
	require.Equal(t, "-and what else?", turns[0].Text)
	require.Equal(t, "Sam", turns[1].Party)
	require.Equal(t, `=I want to try & stop, "mostly"`, turns[1].Text)
	require.Equal(t, "[laughs] zero. Out of ten x", turns[2].Text)
	bare, _ := writeCoded(t, CodedCHAT, true, c)
	require.NotContains(t, bare, "stop")
	require.Contains(t, bare, "*CLI:\twww")
}

func TestCodedWritersRefuseWhatTheyCannotHold(t *testing.T) {
	with := func(change func(*mi.Coded)) mi.Coded {
		c := codedTalk()
		change(&c)
		return c
	}
	for _, tc := range []struct {
		formats []CodedFormat
		c       mi.Coded
		want    string
	}{
		{CodedFormats(), with(func(c *mi.Coded) { c.Turns[0].Turn.Role = "" }), "the role counsellor or client"},
		{CodedFormats(), with(func(c *mi.Coded) { c.Turns[0].Turn.Text = "\xff" }), "UTF-8 in all texts"},
		{[]CodedFormat{CodedTable}, with(func(c *mi.Coded) { c.ID = "" }), "a name of the conversation"},
		{[]CodedFormat{CodedTable}, with(func(c *mi.Coded) { c.Turns[2].Turn.Number = 1 }), "turn numbers that go up, found one that does not"},
		{[]CodedFormat{CodedCaptions}, with(func(c *mi.Coded) { c.Turns[2].Turn.Start = nil }), "a start of every turn, found none of the turn at index 2"},
		{[]CodedFormat{CodedCaptions}, with(func(c *mi.Coded) { c.Turns[2].Turn.Start = new(1.0) }), "turns in the order of their starts, found another at index 2"},
		{[]CodedFormat{CodedCaptions, CodedCHAT}, with(func(c *mi.Coded) { c.Turns[1].Turn.Start = new(1e12) }), "times below a million hours"},
		{[]CodedFormat{CodedCaptions}, with(func(c *mi.Coded) { c.Turns[1].Turn.Party = "<b>" }), "a short name of the party, on one line, without angle brackets and without blanks around it"},
		{[]CodedFormat{CodedCHAT}, with(func(c *mi.Coded) { c.Turns[1].Turn.Party = "Doe, Jo" }), "a short name of the party, on one line, without commas, brackets, underscores and blanks around it"},
	} {
		for _, f := range tc.formats {
			var b bytes.Buffer
			w, err := NewCodedWriter(&b, f)
			require.NoError(t, err)
			require.EqualError(t, w.Write(tc.c), "transcript: record 1: want "+tc.want, f)
			require.NoError(t, w.Write(codedTalk()), "others may follow")
			require.NoError(t, w.Flush())
			want, _ := writeCoded(t, f, false, codedTalk())
			require.Equal(t, want, b.String(), "nothing of what is refused is written")
			err = w.Write(codedTalk())
			require.Error(t, err, "the same conversation, or a second one where there may be one")
		}
	}
	_, err := NewCodedWriter(&bytes.Buffer{}, "pdf")
	require.EqualError(t, err, "transcript: want one of the formats table, captions, chat")
	_, err = ParseCodedFormat("pdf")
	require.ErrorAs(t, err, new(*mi.LabelError))
	for _, f := range CodedFormats() {
		got, err := ParseCodedFormat(string(f))
		require.NoError(t, err)
		require.Equal(t, f, got)
	}
	w, err := NewCodedWriter(failing{}, CodedTable)
	require.NoError(t, err)
	require.NoError(t, w.Write(codedTalk()))
	require.ErrorIs(t, w.Flush(), errFull)
	require.ErrorIs(t, w.Write(codedTalk()), errFull)
}

var errFull = errors.New("full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

// anyCoded codes turns in some way or not at all.
func anyCoded(r *rand.Rand, recs []Record) []mi.Coded {
	var all []mi.Coded
	for _, rec := range recs {
		if n := len(all); n == 0 || all[n-1].ID != rec.Conversation {
			all = append(all, mi.Coded{ID: rec.Conversation, Goal: rec.Goal})
		}
		t := mi.CodedTurn{Turn: rec.Turn}
		switch {
		case r.IntN(4) == 0:
		case rec.Role == mi.Client:
			t.Client = &mi.ClientCodes{Model: anyText(r)}
			t.Client.Talk.Correct(pick(r, mi.Valences()...))
			for range r.IntN(3) {
				t.Client.Utterances = append(t.Client.Utterances, mi.ClientUtterance{Code: pick(r, mi.AllClientCodes()...)})
			}
		default:
			t.Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: pick(r, mi.Mains()...), MISC: []mi.MISCCode{pick(r, mi.MISCCodes()...)}}}
		}
		c := &all[len(all)-1]
		c.Turns = append(c.Turns, t)
	}
	return all
}

func TestWhatATableHoldsReadsBackEqualAndRunsNowhere(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	kept := 0
	for range 2000 {
		file, taken := writeCoded(t, CodedTable, false, anyCoded(r, anyRecords(r))...)
		var want []Record
		for _, c := range taken {
			for _, turn := range c.Turns {
				want = append(want, recordOf(c, turn.Turn))
			}
		}
		if want == nil {
			continue
		}
		kept += len(want)
		got, errs := read(Reader{}, file)
		require.Empty(t, errs, "%q", file)
		for i := range got {
			got[i].Line = 0
		}
		require.Equal(t, want, got, "%q", file)
		rows, err := csv.NewReader(strings.NewReader(file)).ReadAll()
		require.NoError(t, err)
		for _, row := range rows[1:] {
			for i, cell := range row {
				name := rows[0][i]
				if name != "utterance_id" && cell != "" { // a number may be below nought
					require.NotContains(t, "=+-@\t\r\n", cell[:1], "%s %q", name, cell)
				}
			}
		}
	}
	require.Greater(t, kept, 3000)
}

// TestCHATAndCaptionsSettle: what is read from a file that we wrote is written
// and read again as it is.
func TestCHATAndCaptionsSettle(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	kept := map[CodedFormat]int{}
	for range 3000 {
		c := anyCoded(r, anyRecords(r)[:1])[0]
		at := 0.0
		for range 1 + r.IntN(4) {
			at += 5
			turn := c.Turns[0]
			turn.Turn.Role = mi.Roles()[len(c.Turns)%2]
			turn.Turn.Text = anyText(r) + pick(r, "", "I went home (late).", "a_b", "[door slams]", "0", "0!", "0?!", "0@", "one - two", "+...", "x@y")
			turn.Turn.Start, turn.Turn.End = new(at), new(at+1.5)
			c.Turns = append(c.Turns, turn)
		}
		c.Turns = c.Turns[1:]
		for _, f := range []CodedFormat{CodedCaptions, CodedCHAT} {
			file, taken := writeCoded(t, f, false, c)
			if len(taken) == 0 || f == CodedCaptions && !strings.Contains(file, "-->") {
				continue
			}
			kept[f]++
			first, errs := read(Reader{}, file)
			require.Empty(t, errs, "%q", file)
			if f == CodedCHAT {
				require.Len(t, first, len(c.Turns), "%q", file)
			}
			again := mi.Coded{ID: "1"}
			for i := range first {
				first[i].Line = 0
				again.Turns = append(again.Turns, mi.CodedTurn{Turn: first[i].Turn})
			}
			if f == CodedCaptions {
				continue // the talk is not there to be written again
			}
			second, errs := read(Reader{}, func() string { s, _ := writeCoded(t, f, false, again); return s }())
			require.Empty(t, errs)
			for i := range second {
				second[i].Line = 0
			}
			require.Equal(t, first, second, "%q", file)
		}
	}
	require.Greater(t, kept[CodedCHAT], 1000)
	require.Greater(t, kept[CodedCaptions], 1000)
}

func FuzzCodedWriters(f *testing.F) {
	for _, p := range pieces {
		f.Add("c", p, p+"\n"+p, "D+", 1.5)
	}
	for _, p := range []string{"0!", "0?", "0@", "0."} {
		f.Add("", "", p, "0", 58.5)
	}
	f.Add("=c", "Sam Doe", "[door] 0 &-um (be)cause <x> +...", "OQ", 0.001)
	f.Fuzz(func(t *testing.T, conversation, party, text, code string, start float64) {
		c := mi.Coded{ID: conversation, Turns: []mi.CodedTurn{
			{
				Turn:   mi.Turn{Number: 1, Role: mi.Client, Party: party, Text: text, Start: &start},
				Client: &mi.ClientCodes{Utterances: []mi.ClientUtterance{{Code: mi.ClientCode(code)}}, Model: code},
			},
			{Turn: mi.Turn{Number: 2, Role: mi.Counsellor, Text: party + text, End: &start}},
		}}
		for _, format := range CodedFormats() {
			file, taken := writeCoded(t, format, false, c)
			if len(taken) == 0 || format == CodedCaptions && !strings.Contains(file, "-->") {
				continue
			}
			got, errs := read(Reader{}, file)
			require.Empty(t, errs, "%q", file)
			switch format {
			case CodedTable:
				for i := range got {
					got[i].Line = 0
				}
				require.Equal(t, []Record{recordOf(c, c.Turns[0].Turn), recordOf(c, c.Turns[1].Turn)}, got)
			case CodedCHAT:
				require.Len(t, got, 2, "%q", file)
			}
		}
	})
}
