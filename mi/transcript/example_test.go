package transcript_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A conversation as somebody typed it.
const typed = `Coach: What made you bring up the evenings?
Coachee: I answer mail until eleven.
And then I can't sleep.
Coach: So it costs you the night as well.
`

func ExampleReader_Conversations() {
	r := transcript.Reader{Name: "evenings.txt", Goal: mi.ParseGoal("less evening work")}
	for c, err := range r.Conversations(strings.NewReader(typed)) {
		if err != nil {
			fmt.Println(err)
			return // stop at the first bad record
		}
		fmt.Printf("%s, about %s\n", c.ID, c.Goal)
		for _, t := range c.Turns {
			fmt.Printf("%d %s: %q\n", t.Number, t.Role, t.Text)
		}
	}
	// Output:
	// evenings, about less evening work
	// 0 counsellor: "What made you bring up the evenings?"
	// 1 client: "I answer mail until eleven.\nAnd then I can't sleep."
	// 2 counsellor: "So it costs you the night as well."
}

// Bad records are reported and the reading goes on.
func ExampleReader_Records() {
	source := `{"conversation":"k1","turn":0,"role":"counsellor","text":"How is the studying going?"}
{"conversation":"k1","turn":1,"role":"client"}
{"conversation":"k1","turn":2,"role":"client","text":"I passed one exam."}
`
	var bad int
	for rec, err := range (transcript.Reader{Name: "k1.jsonl"}).Records(strings.NewReader(source)) {
		var e *transcript.Error
		if errors.As(err, &e) {
			bad++
			fmt.Println(e)
			continue
		}
		fmt.Printf("line %d: turn %d of %s, %s\n", rec.Line, rec.Number, rec.Conversation, rec.Role)
	}
	fmt.Println(bad, "bad")
	// Output:
	// line 1: turn 0 of k1, counsellor
	// transcript: k1.jsonl:2: want the fields conversation, turn, role and text, found none named text
	// line 3: turn 2 of k1, client
	// 1 bad
}

// A plain text is turned into one turn a line for other programs.
func ExampleNewWriter() {
	w, err := transcript.NewWriter(os.Stdout, transcript.JSONL)
	if err != nil {
		fmt.Println(err)
		return
	}
	for rec, err := range (transcript.Reader{Name: "evenings.txt"}).Records(strings.NewReader(typed)) {
		if err == nil {
			err = w.Write(rec)
		}
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	if err := w.Flush(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"conversation":"evenings","turn":0,"role":"counsellor","text":"What made you bring up the evenings?"}
	// {"conversation":"evenings","turn":1,"role":"client","text":"I answer mail until eleven.\nAnd then I can't sleep."}
	// {"conversation":"evenings","turn":2,"role":"counsellor","text":"So it costs you the night as well."}
}

func ExampleParseRoles() {
	roles, err := transcript.ParseRoles("SPEAKER_00=counsellor,SPEAKER_01=client")
	if err != nil {
		fmt.Println(err)
		return
	}
	source := "SPEAKER_00: What would help?\nSPEAKER_01: Two free mornings.\n"
	for rec, err := range (transcript.Reader{Roles: roles}).Records(strings.NewReader(source)) {
		fmt.Println(rec.Role, rec.Party, err)
	}
	// Output:
	// counsellor SPEAKER_00 <nil>
	// client SPEAKER_01 <nil>
}
