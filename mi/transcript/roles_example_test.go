package transcript_test

import (
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A program that parted two voices calls them S1 and S2. Who helps whom is guessed
// from how they talk, and a person should be shown that.
func ExampleProposeRoles() {
	const talk = `
S1: so what brings you in
S2: my doctor sent me i don't know really
S1: you're here because she asked you to what would you like to get out of it
S2: i want to sleep again i've had two hours a night since i changed shifts
S1: you're worn out how were your nights before that
S2: i was fine i slept like a log
`
	r := transcript.Reader{Name: "nights.txt", Format: transcript.Text, Unassigned: true}
	for c, err := range r.Conversations(strings.NewReader(talk)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		guesses := transcript.ProposeRoles(c)
		for _, g := range guesses {
			fmt.Printf("%s: %s, certainty %.2f, guessed %t: %s\n", g.Party, g.Role, g.Certainty, g.Guessed, g.Why)
		}
		c = transcript.Assign(c, transcript.RolesOf(guesses))
		fmt.Println(c.Turns[0].Role, c.Turns[1].Role)
	}
	// Output:
	// S1: counsellor, certainty 1.00, guessed true: says you rather than I, asks open questions, speaks of no wants of its own
	// S2: client, certainty 1.00, guessed true: says I rather than you, asks no open questions, speaks of wants and needs
	// counsellor client
}

// The person who reads the proposal knows better.
func ExampleAssign() {
	c := mi.Conversation{Turns: []mi.Turn{
		{Party: "S1", Text: "The rota came out on Monday."},
		{Party: "S2", Text: "It has three late shifts."},
	}}
	for _, g := range transcript.ProposeRoles(c) {
		fmt.Printf("%s: unsure %t\n", g.Party, g.Unsure())
	}
	who, err := transcript.ParseRoles("S1=client,S2=coach")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range transcript.Assign(c, who).Turns {
		fmt.Println(t.Party, t.Role)
	}
	// Output:
	// S1: unsure true
	// S2: unsure true
	// S1 client
	// S2 counsellor
}

func ExampleRolesOf() {
	who := transcript.RolesOf([]transcript.RoleGuess{
		{Party: "S1", Role: mi.Counsellor, Certainty: 0.99},
		{Party: "S2", Certainty: 0.6},
	})
	fmt.Println(who)
	// Output: map[S1:counsellor]
}
