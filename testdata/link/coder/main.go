// Command coder codes both sides of a conversation with the coders of the
// library. It must carry the weights, and none of our packages may do work
// before its main starts.
package main

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

func main() {
	coder := mi.Coder{
		Client:     mi.NewChangeTalk(english.Model()),
		Counsellor: ocean.NewRecognizer(english.Model()),
	}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Goal: mi.ParseGoal("less drinking"),
		Turns: []mi.Turn{
			{Role: mi.Counsellor, Text: "What would be different if you drank less?"},
			{Role: mi.Client, Text: "I want to wake up with a clear head."},
		},
	})
	fmt.Println(len(coded.Turns), err)
}
