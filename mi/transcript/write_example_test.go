package transcript_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A result of a speech service; who is who is said by the caller.
func ExampleReader_speechService() {
	const result = `{"results": {"utterances": [
		{"start": 0.4, "end": 2.1, "transcript": "What would you change first?", "speaker": 0},
		{"start": 2.6, "end": 3.9, "transcript": "The commute.", "speaker": 1},
		{"start": 4.2, "end": 5.8, "transcript": "It eats my evenings.", "speaker": 1}
	]}}`
	format, reason := transcript.Detect("", []byte(result))
	fmt.Println(format, "because", reason)
	r := transcript.Reader{Roles: map[string]mi.Role{"Speaker 0": mi.Counsellor, "Speaker 1": mi.Client}}
	for rec, err := range r.Records(strings.NewReader(result)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%.1f–%.1f %s: %s\n", *rec.Start, *rec.End, rec.Role, rec.Text)
	}
	// Output:
	// deepgram because it has Deepgram's results with channels or utterances
	// 0.4–2.1 counsellor: What would you change first?
	// 2.6–5.8 client: The commute. It eats my evenings.
}

// A table with columns of its own.
func ExampleColumns() {
	const table = "Wer;Wann;Was\nBeraterin;0:03;Was wäre anders?\nJo;0:05;\"Ich; endlich ich.\"\n"
	r := transcript.Reader{
		Columns: transcript.Columns{Speaker: "wer", Start: "wann", Text: "was"},
		Roles:   map[string]mi.Role{"Beraterin": mi.Counsellor, "Jo": mi.Client},
	}
	for rec, err := range r.Records(strings.NewReader(table)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(rec.Role, *rec.Start, rec.Text)
	}
	// Output:
	// counsellor 3 Was wäre anders?
	// client 5 Ich; endlich ich.
}

// talk is a conversation with times, and its codes by a program.
func talk() mi.Coded {
	r := mi.CounsellorCodes{Response: mi.Response{Main: mi.MainQuestion, MISC: []mi.MISCCode{mi.MISCClosedQuestion}}}
	t := mi.ClientCodes{Utterances: []mi.ClientUtterance{{Code: "D+"}}}
	t.Talk.Correct(mi.Change)
	return mi.Coded{ID: "s-12", Turns: []mi.CodedTurn{
		{Turn: mi.Turn{Number: 0, Role: mi.Counsellor, Text: "And the smoking?", Start: new(1.0)}, Counsellor: &r},
		{Turn: mi.Turn{Number: 1, Role: mi.Client, Text: "I'd love to be done with it.", Start: new(2.5), End: new(4.75)}, Client: &t},
	}}
}

func ExampleCodedWriter() {
	w, err := transcript.NewCodedWriter(os.Stdout, transcript.CodedCaptions)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := w.Write(talk()); err != nil {
		fmt.Println(err)
	}
	if err := w.Flush(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// WEBVTT
	//
	// 00:00:01.000 --> 00:00:02.500
	// <v Counsellor>CQ (question)</v>
	//
	// 00:00:02.500 --> 00:00:04.750
	// <v Client>D+ (change)</v>
}

// A list of codes that somebody made in CACTI, against those of a program.
func ExampleJoiner() {
	const list = "Audio File:\ts-12.wav\n0:00:01\t14\tOQ\n0:00:03\t205\tD+\n"
	program := talk()
	c := mi.Conversation{ID: program.ID}
	for _, t := range program.Turns {
		c.Turns = append(c.Turns, t.Turn)
	}
	var codes []transcript.HumanCode
	for code, err := range (transcript.Reader{}).HumanCodes(strings.NewReader(list)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		codes = append(codes, code)
	}
	joined := transcript.Joiner{}.Join(c, codes)
	fmt.Println(joined.Placed, "placed,", len(joined.Left), "left")
	for _, a := range []score.Attribute{score.AttributeValence, score.AttributeMISC} {
		agreement, err := score.Agree(a, score.DoubleCoding{First: joined.Coded, Second: program})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%s: %d compared, %d coded differently\n", a, agreement.Compared, len(agreement.Differences))
	}
	// Output:
	// 2 placed, 0 left
	// client valence: 1 compared, 0 coded differently
	// counsellor MISC: 1 compared, 1 coded differently
}

func ExampleReader_HumanCodes() {
	const list = "Audio File:\ts-12.wav\n0:00:01\t14\tQUO\n0:00:03 Rd+ 2\n0:00:05 laughter\n"
	for code, err := range (transcript.Reader{Name: "s-12.txt"}).HumanCodes(strings.NewReader(list)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%gs %q: %q %s%s\n", code.Start, code.Name, code.Role, code.MISC, code.Client)
	}
	// Output:
	// 1s "QUO": "counsellor" OQ
	// 3s "Rd+ 2": "client" D+
	// 5s "laughter": ""
}

// Codes that people gave, from a table with AnnoMI's columns.
func ExampleReader_Coded() {
	const table = `transcript_id,utterance_id,interlocutor,utterance_text,main_therapist_behaviour,client_talk_type
7,0,therapist,And the evenings?,question,n/a
7,1,client,I could leave the phone downstairs.,n/a,change
`
	for c, err := range (transcript.Reader{}).Coded(strings.NewReader(table)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(c.ID, c.Turns[0].Counsellor.Response.Main, c.Turns[1].Client.Talk.Valence)
	}
	// Output:
	// 7 question change
}
