package mi_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
)

func ExampleParseGoal() {
	for _, s := range []string{"less drinking", "smoking cessation", "avoid weight loss", "the Tuesday meeting"} {
		g := mi.ParseGoal(s)
		fmt.Printf("%q: direction %q, behaviour %q\n", s, g.Direction, g.Behaviour)
	}
	// Output:
	// "less drinking": direction "less", behaviour "drinking"
	// "smoking cessation": direction "stop", behaviour "smoking"
	// "avoid weight loss": direction "stop", behaviour "weight loss"
	// "the Tuesday meeting": direction "", behaviour "the Tuesday meeting"
}

func ExampleClientCode() {
	for _, c := range []mi.ClientCode{"AB-", "TS+", mi.NeutralCode} {
		fmt.Printf("%-3s  valence %s, kind %q\n", c, c.Valence(), c.Kind())
	}
	// Output:
	// AB-  valence sustain, kind "ability"
	// TS+  valence change, kind "taking steps"
	// N    valence neutral, kind ""
}

func ExampleClientCodeOf() {
	fmt.Println(mi.ClientCodeOf(mi.Change, mi.Commitment))
	fmt.Println(mi.ClientCodeOf(mi.Neutral, ""))
	// Output:
	// C+
	// N
}

func ExampleBehaviour_MITI() {
	for _, b := range []mi.Behaviour{mi.Reframe, mi.AskPermission, mi.Warn, mi.Structure} {
		fmt.Printf("%-14s  MITI %q, MISC %q, mainly %s\n", b, b.MITI(), b.MISC(), b.Main())
	}
	// Output:
	// reframe         MITI "CR", MISC "RF", mainly reflection
	// ask permission  MITI "Seek", MISC "EC", mainly question
	// warn            MITI "Confront", MISC "WA", mainly input
	// structure       MITI "", MISC "ST", mainly other
}

// A label is read strictly. The error says what would have been accepted, and
// never what was read: it may be somebody's talk in the wrong column.
func ExampleParseRole() {
	role, err := mi.ParseRole("client")
	fmt.Println(role, err)

	_, err = mi.ParseRole("I haven't slept for a week.")
	if e, ok := errors.AsType[*mi.LabelError](err); ok {
		fmt.Println(e)
		fmt.Println(e.Want)
	}
	// Output:
	// client <nil>
	// mi: not a role (want one of counsellor, client)
	// [counsellor client]
}

// The valence is always the most probable one. Answer says whether to act on it.
func ExampleTalk_Answer() {
	sure := mi.Talk{Valence: mi.Change}
	unsure := mi.Talk{Valence: mi.Change, Abstained: true}
	fmt.Println(sure.Answer(), unsure.Answer())
	// Output:
	// change unknown
}

// Once a person has corrected a code, later turns reckon with the correction.
func ExampleTalk_Belief() {
	talk := mi.Talk{Valence: mi.Neutral, Probability: mi.ValenceProbability{Change: 0.3, Neutral: 0.6, Sustain: 0.1}}
	fmt.Println(talk.Belief())
	talk.Valence = mi.Change
	fmt.Println(talk.Belief())
	// Output:
	// {0.3 0.6 0.1}
	// {1 0 0}
}

func ExampleResponse_Belief() {
	var r mi.Response
	r.Main = mi.MainReflection // by a person; no coder was asked
	fmt.Println(r.Belief())
	// Output:
	// {0 1 0 0}
}

func ExampleConfidenceOf() {
	fmt.Println(mi.ConfidenceOf(0.45), mi.ConfidenceOf(0.7), mi.ConfidenceOf(0.93))
	// Output:
	// low medium high
}

func ExampleSpan_In() {
	text := "Sí. I already called them."
	fmt.Printf("%q\n", mi.Span{Start: 5, End: len(text)}.In(text))
	fmt.Printf("%q\n", mi.Span{Start: 5, End: 500}.In(text))
	// Output:
	// "I already called them."
	// ""
}

func ExampleConversation() {
	conv := mi.Conversation{
		ID:   "ward-7",
		Goal: mi.ParseGoal("less salt"),
		Turns: []mi.Turn{
			{Number: 0, Role: mi.Counsellor, Text: "What worries you about it?"},
			{Number: 1, Role: mi.Client, Text: "My brother's stroke."},
		},
	}
	data, err := json.MarshalIndent(conv, "", "  ")
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(string(data))
	// Output:
	// {
	//   "conversation": "ward-7",
	//   "goal": {
	//     "behaviour": "salt",
	//     "direction": "less"
	//   },
	//   "turns": [
	//     {
	//       "turn": 0,
	//       "role": "counsellor",
	//       "text": "What worries you about it?"
	//     },
	//     {
	//       "turn": 1,
	//       "role": "client",
	//       "text": "My brother's stroke."
	//     }
	//   ]
	// }
}
