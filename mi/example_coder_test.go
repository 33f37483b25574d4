package mi_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// Two lines wire the built-in coders; one more codes a conversation.
func ExampleCoder_Code() {
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}

	coded, err := coder.Code(context.Background(), mi.Conversation{
		Goal: mi.ParseGoal("less overtime"),
		Turns: []mi.Turn{
			{Role: mi.Counsellor, Text: "I'll explain how we work here."},
			{Role: mi.Client, Text: "Mm-hm."},
			{Role: mi.Counsellor, Text: "What would you like to change?"},
		},
	})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println("turns:", len(coded.Turns))
	fmt.Println("the client:", coded.Turns[1].Client.Talk.Valence)
	fmt.Println("then the counsellor:", coded.Turns[2].Counsellor.Response.Main)
	// Output:
	// turns: 3
	// the client: neutral
	// then the counsellor: question
}

// A session codes a conversation while it is spoken. The codes are those that
// the whole conversation would get.
func ExampleCoder_Session() {
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	session := coder.Session(mi.ParseGoal("less overtime"))
	for _, turn := range []mi.Turn{
		{Role: mi.Counsellor, Text: "What would you like to change?"},
		{Role: mi.Client, Text: "Hmm."},
		{Role: mi.Client, Text: "I want to be home before the kids are asleep."},
	} {
		coded, err := session.Add(context.Background(), turn)
		if err != nil {
			fmt.Println(err)
			continue
		}
		switch {
		case coded.Counsellor != nil:
			fmt.Println(coded.Counsellor.Response.Main)
		case coded.Client != nil:
			fmt.Println(len(coded.Client.Utterances), "thought unit, in the text at", coded.Client.Utterances[0].Span)
		}
	}
	fmt.Println(len(session.Coded().Turns), "turns so far")
	// Output:
	// question
	// 1 thought unit, in the text at {0 4}
	// 1 thought unit, in the text at {0 45}
	// 3 turns so far
}

// An error says which turn could not be coded and why. What could be coded
// comes back with it.
func ExampleTurnError() {
	coded, err := mi.Coder{}.Code(context.Background(), mi.Conversation{
		ID:    "ward-7",
		Turns: []mi.Turn{{Role: mi.Client, Text: "Hello."}, {Role: "nurse", Text: "Hello."}},
	})
	fmt.Println(err)
	if e, ok := errors.AsType[*mi.TurnError](err); ok {
		fmt.Println(e.Index, errors.Is(err, mi.ErrRole), len(coded.Turns))
	}
	// Output:
	// mi: conversation "ward-7", turn at index 1: mi: unknown role (want counsellor or client)
	// 1 true 1
}

// Anything with the one method can stand in the place of a built-in coder.
func ExampleClientCoder() {
	coder := mi.Coder{Client: byHand{"I sold the console.": "TS+"}}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Turns: []mi.Turn{{Role: mi.Client, Text: "I sold the console."}},
	})
	if err != nil {
		fmt.Println(err)
	}
	talk := coded.Turns[0].Client.Talk
	fmt.Println(talk.Valence, talk.Kind, talk.Belief().Change)
	// Output:
	// change taking steps 1
}

// byHand is a coder with the codes that a person gave.
type byHand map[string]mi.ClientCode

func (h byHand) CodeClient(_ context.Context, x mi.Exchange) (mi.ClientCodes, error) {
	code := h[x.Turn.Text]
	return mi.ClientCodes{Talk: mi.Talk{Valence: code.Valence(), Kind: code.Kind()}}, nil
}

func ExampleChangeTalk_CodeClient() {
	coder := mi.NewChangeTalk(english.Model())
	codes, err := coder.CodeClient(context.Background(), mi.Exchange{
		Goal: mi.ParseGoal("stop smoking"),
		Turn: mi.Turn{Role: mi.Client, Text: "Mm-hm."},
	})
	fmt.Println(codes.Talk.Valence, codes.Utterances[0].Code, err)

	_, err = mi.NewChangeTalk(nil).CodeClient(context.Background(), mi.Exchange{})
	fmt.Println(err)
	// Output:
	// neutral N <nil>
	// mi: coder has no model (want one from mi/english)
}

// CodeInto uses the memory of its destination again: no allocation for each of
// a million turns.
func ExampleChangeTalk_CodeInto() {
	coder := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	for _, text := range []string{"Mm-hm.", "", "Okay."} {
		coder.CodeInto(&codes, mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: text}})
		fmt.Printf("%q: %s, %d thought units\n", text, codes.Talk.Valence, len(codes.Utterances))
	}
	// Output:
	// "Mm-hm.": neutral, 1 thought units
	// "": neutral, 0 thought units
	// "Okay.": neutral, 1 thought units
}

// A person who reads along says what a turn was. The turns after it are coded
// with that for certain.
func ExampleTalk_Correct() {
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	session := coder.Session(mi.ParseGoal("stop smoking"))
	if _, err := session.Add(context.Background(), mi.Turn{Role: mi.Client, Text: "Mm-hm."}); err != nil {
		fmt.Println(err)
	}

	talk := &session.Coded().Turns[0].Client.Talk
	fmt.Println("the coder:", talk.Valence)
	talk.Correct(mi.Change)
	fmt.Println("the person:", talk.Answer())

	next := session.Coded().Turns // what the coder of the next turn is given
	fmt.Println("the next turn reckons with:", next[0].Client.Talk.Belief().Change)
	// Output:
	// the coder: neutral
	// the person: change
	// the next turn reckons with: 1
}

// Some coders call more of the same talk change or sustain talk than others.
// Bias follows their habit: below nought more talk is neutral, above it less.
func ExampleChangeTalk_bias() {
	coder := mi.NewChangeTalk(english.Model())
	x := mi.Exchange{
		Goal: mi.ParseGoal("stop smoking"),
		Turn: mi.Turn{Role: mi.Client, Text: "I could try it for a week, I suppose."},
	}
	var neutral []float64
	for _, bias := range []float64{-1, 0, 1} {
		coder.Bias = bias
		codes, err := coder.CodeClient(context.Background(), x)
		if err != nil {
			fmt.Println(err)
		}
		neutral = append(neutral, codes.Talk.Probability.Neutral)
	}
	fmt.Println("a strict coder finds more of it neutral:", neutral[0] > neutral[1])
	fmt.Println("a lenient one finds less:", neutral[2] < neutral[1])
	// Output:
	// a strict coder finds more of it neutral: true
	// a lenient one finds less: true
}

// Explain says which words spoke for the valence.
func ExampleChangeTalk_Explain() {
	coder := mi.NewChangeTalk(english.Model())
	turn := mi.Turn{Role: mi.Client, Text: "I really want to stop, for my kids."}
	evidence := coder.Explain(mi.Exchange{Turn: turn})
	fmt.Println("there is evidence:", len(evidence) > 0)
	for _, e := range evidence {
		if e.In(turn.Text) == "" || e.Weight == 0 {
			fmt.Println("evidence must lie in the text and weigh something")
		}
	}
	// Output:
	// there is evidence: true
}
