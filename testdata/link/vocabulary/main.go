// Command vocabulary uses the words of mi and no coder of ours, as a program
// with a coder of its own does. It must not carry the weights.
package main

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
)

func main() {
	conversation := mi.Conversation{
		Goal:  mi.ParseGoal("less drinking"),
		Turns: []mi.Turn{{Role: mi.Client, Text: "I could skip the weekdays."}},
	}
	coded, err := mi.Coder{}.Code(context.Background(), conversation)
	fmt.Println(coded.Goal, len(coded.Turns), mi.AllClientCodes(), err)
}
