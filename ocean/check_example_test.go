package ocean_test

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// The zero Checker judges a draft by grammar and set phrases alone.
func ExampleChecker() {
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I can't find the time to train."}}}}
	draft := "You should get up earlier."
	v := ocean.Checker{}.Check(coded, draft)
	fmt.Println(v.Action)
	for _, f := range v.Findings {
		fmt.Printf("%s (%s): %q, %s\n", f.Code, f.Severity, f.In(draft), f.Hint)
	}
	// Output:
	// revise
	// directing (major): "You should", ask what they would do, or say that it is theirs to decide
}

// A Checker is a ReplyChecker, which a host can replace.
func ExampleChecker_CheckReply() {
	var checker ocean.ReplyChecker = ocean.Checker{}
	v, err := checker.CheckReply(context.Background(), mi.Coded{}, "What would you like to change?")
	fmt.Println(v.Action, len(v.Findings), err)
	// Output:
	// allow 0 <nil>
}

// Guard wraps whatever words the replies. Here it sees the findings and revises.
func ExampleGuard() {
	model := ocean.ResponderFunc(func(_ context.Context, s ocean.Situation) (string, error) {
		if len(s.Findings) == 0 {
			return "Why don't you try going earlier?", nil
		}
		return "Finding the time is hard. What has worked before?", nil
	})
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I can't find the time to train."}}}}
	reply, err := ocean.Guard(model).Respond(context.Background(), ocean.Situation{Coded: coded})
	fmt.Println(reply, err)
	// Output:
	// Finding the time is hard. What has worked before? <nil>
}

// A Stream passes whole sentences, each judged, and stops at the first that is not
// allowed.
func ExampleStream() {
	s := ocean.NewStream(context.Background(), nil, mi.Coded{}, func(sentence string) error {
		fmt.Printf("%q\n", sentence)
		return nil
	})
	for _, piece := range []string{"You've been ", "thinking. You mu", "st stop now. And"} {
		if _, err := s.WriteString(piece); err != nil {
			fmt.Println(err)
			break
		}
	}
	// Output:
	// "You've been thinking. "
	// ocean: stream stopped at a sentence that was not allowed
}
