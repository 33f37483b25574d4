package transcript_test

import (
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

func ExampleDeidentifier_Deidentify() {
	c := mi.Conversation{Turns: []mi.Turn{
		{Number: 1, Party: "Dr. Okafor", Role: mi.Counsellor, Text: "Where are you now, Will, from 0 to 10?"},
		{Number: 2, Party: "Will Hart", Role: mi.Client, Text: "A 6. I will ring Bea. Text me on 07700 900123, Dr Okafor."},
	}}
	d := transcript.Deidentifier{Names: []string{"Bea"}} // does not speak
	safer := d.Deidentify(c)
	for _, t := range safer.Conversation.Turns {
		fmt.Printf("%d %s: %s\n", t.Number, t.Party, t.Text)
	}
	for _, r := range safer.Replacements {
		fmt.Println(r.Turn, r.Kind, r.Was, r.Placeholder)
	}
	// Output:
	// 1 Dr. [NAME-1]: Where are you now, [NAME-2], from 0 to 10?
	// 2 [NAME-2]: A 6. I will ring [NAME-3]. Text me on [PHONE-1], Dr [NAME-1].
	// 0 NAME {19 23} [NAME-2]
	// 1 NAME {17 20} [NAME-3]
	// 1 PHONE {33 45} [PHONE-1]
	// 1 NAME {50 56} [NAME-1]
}

// A span of the text as it was, such as one of a code, is found in the new text.
func ExampleDeidentified_Span() {
	c := mi.Conversation{Turns: []mi.Turn{
		{Party: "Kim Aalto", Text: "Kim here. I want to sleep."},
	}}
	d := transcript.Deidentifier{}.Deidentify(c)
	s := d.Span(0, mi.Span{Start: 10, End: 26})
	fmt.Println(s, s.In(d.Conversation.Turns[0].Text))
	// Output: {15 31} I want to sleep.
}
