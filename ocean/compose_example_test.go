package ocean_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// A Composer words a move out of what the client said. Where the words do not
// allow a good one it declines.
func ExampleComposer() {
	coder := mi.Coder{Client: mi.NewChangeTalk(english.Model())}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Goal:  mi.ParseGoal("less drinking"),
		Turns: []mi.Turn{{Role: mi.Client, Text: "Um, I want to cut down, but a glass of wine helps me relax after work."}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var c ocean.Composer
	for _, m := range []ocean.Move{ocean.Reflect, ocean.DoubleSided, ocean.Elaborate, ocean.EvokeReason, ocean.AffirmIt} {
		out, err := c.Compose(coded, m)
		var declined *ocean.DeclinedError
		if errors.As(err, &declined) {
			fmt.Printf("%s: declined, %s\n", declined.Move, declined.Reason)
			continue
		}
		fmt.Printf("%s: %s\n", out.Move, out.Text)
	}
	// Output:
	// reflect: A glass of wine helps you relax after work.
	// double-sided: A glass of wine helps you relax after work, and you want to cut down.
	// elaborate: What else is there about it that matters to you?
	// evoke reason: What would be the best reasons for you to drink less?
	// affirm: declined, no effort or strength was told of
}

// Reply answers with the deepest reflection or affirmation that the words allow.
// Answers points to the words that it goes back to.
func ExampleComposer_Reply() {
	turn := mi.Turn{Role: mi.Client, Text: "Honestly, I'm scared I'll lose my licence, and my wife too."}
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: turn}}}
	out, err := ocean.Composer{}.Reply(coded)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(out.Text)
	for _, q := range out.Answers {
		fmt.Printf("answers %q\n", q.In(coded.Turns[q.Turn].Turn.Text))
	}
	// Output:
	// You're scared you'll lose your licence, and your wife too, and it weighs on you.
	// answers "Honestly, I'm scared I'll lose my licence, and my wife too."
}

// What a host knows stands in the fields: here options, offered as a menu.
func ExampleComposer_Compose() {
	c := ocean.Composer{Options: []string{"a walk at lunch", "a class with a friend", "getting off the bus a stop early"}}
	out, err := c.Compose(mi.Coded{Goal: mi.ParseGoal("more exercise")}, ocean.OfferMenu)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(out.Text)
	// Output:
	// Different things work for different people: a walk at lunch, a class with a friend or getting off the bus a stop early, for example. It's up to you which of these, if any, you try. Which of them might fit you?
}
