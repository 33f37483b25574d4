package ocean_test

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// A Recognizer says what a counsellor's turn mainly does, and gives the codes
// of the two manuals.
func ExampleRecognizer() {
	r := ocean.NewRecognizer(english.Model())
	codes, err := r.CodeCounsellor(context.Background(), mi.Exchange{
		Goal: mi.ParseGoal("more exercise"),
		Turn: mi.Turn{Role: mi.Counsellor, Text: "What would you like to change?"},
	})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(codes.Response.Main)
	fmt.Println("it asks:", codes.Response.Question != mi.QuestionNone)
	fmt.Println("MITI codes:", codes.Response.MITI)
	fmt.Println("MISC codes:", len(codes.Response.MISC), "for", len(codes.Utterances), "thought unit")
	// Output:
	// question
	// it asks: true
	// MITI codes: [Q]
	// MISC codes: 1 for 1 thought unit
}

// CodeInto uses the memory of its destination again: no allocation for each of
// a million turns.
func ExampleRecognizer_CodeInto() {
	r := ocean.NewRecognizer(english.Model())
	var codes mi.CounsellorCodes
	for _, text := range []string{"What would you like to change?", "Mm-hm."} {
		r.CodeInto(&codes, mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: text}})
		fmt.Printf("%s: %s\n", text, codes.Response.Main)
	}
	// Output:
	// What would you like to change?: question
	// Mm-hm.: other
}

// The coder takes the place of mi.Coder.Counsellor. Without weights it gives an
// error for every turn.
func ExampleRecognizer_CodeCounsellor() {
	coder := mi.Coder{Counsellor: ocean.NewRecognizer(nil)}
	_, err := coder.Code(context.Background(), mi.Conversation{
		Turns: []mi.Turn{{Role: mi.Counsellor, Text: "What brings you here?"}},
	})
	fmt.Println(err)
	// Output:
	// mi: turn at index 0: mi: coder has no model (want one from mi/english)
}

// In a transcript that was cut into utterances, each given as a turn, what an
// acknowledgement leads into is known when all are coded.
func ExampleSettleLeadIns() {
	coder := mi.Coder{Counsellor: ocean.NewRecognizer(english.Model())}
	coded, err := coder.Code(context.Background(), mi.Conversation{Turns: []mi.Turn{
		{Role: mi.Client, Text: "I had three on Friday."},
		{Role: mi.Counsellor, Text: "Mm-hmm."},
		{Role: mi.Client, Text: "Then none till Sunday."},
		{Role: mi.Counsellor, Text: "Okay."},
		{Role: mi.Counsellor, Text: "What helped on Saturday?"},
	}})
	if err != nil {
		fmt.Println(err)
	}
	settled := ocean.SettleLeadIns(coded.Turns)
	for i, t := range coded.Turns {
		if t.Counsellor != nil {
			fmt.Println(t.Turn.Text, t.Counsellor.Response.MISC, "->", settled[i].Counsellor.Response.MISC)
		}
	}
	// Output:
	// Mm-hmm. [FA] -> [FA]
	// Okay. [FA] -> [FI]
	// What helped on Saturday? [OQ] -> [OQ]
}

// Explain says which words spoke for the main behaviour.
func ExampleRecognizer_Explain() {
	r := ocean.NewRecognizer(english.Model())
	turn := mi.Turn{Role: mi.Counsellor, Text: "What would you like to change?"}
	evidence := r.Explain(mi.Exchange{Turn: turn})
	fmt.Println("there is evidence:", len(evidence) > 0)
	for _, e := range evidence {
		if e.In(turn.Text) == "" || e.Weight == 0 {
			fmt.Println("evidence must lie in the text and weigh something")
		}
	}
	// Output:
	// there is evidence: true
}

// Reflections says which of the client's words come back, and what was added.
func ExampleRecognizer_Reflections() {
	r := ocean.NewRecognizer(english.Model())
	x := mi.Exchange{
		Before: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I'm knackered after my shift."}}},
		Turn:   mi.Turn{Role: mi.Counsellor, Text: "You're exhausted after your shift."},
	}
	for _, reflection := range r.Reflections(x) {
		for _, e := range reflection.Echoes {
			fmt.Printf("%q for %q, %s, turned: %t\n", e.In(x.Turn.Text), e.Said.In(x.Before[e.Turn].Turn.Text), e.How, e.Turned)
		}
		fmt.Println("added:", len(reflection.Added))
	}
	// Output:
	// "You're exhausted after your shift" for "I'm knackered after my shift", synonyms, turned: true
	// added: 0
}
