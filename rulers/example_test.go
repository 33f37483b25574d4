package rulers_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/rulers"
)

// A ruler is asked, the answer is read, and the next question follows.
func Example() {
	l := rulers.English()
	r := rulers.Ruler{Dimension: rulers.Confidence, Target: "walk to work"}
	q, err := l.Ask(r)
	if err != nil {
		panic(err)
	}
	fmt.Println(q.Text)
	x := l.Read(r, "um, six or seven I guess")
	fmt.Println(x.Kind, x.Low, x.High, x.Hedge, x.Next)
	f, err := l.FollowUp(r, x)
	if err != nil {
		panic(err)
	}
	fmt.Println(f.Text)
	// Output:
	// If you decided to walk to work, how confident are you that you could do it, on a scale from 0 to 10, where 0 is not at all confident and 10 is extremely confident?
	// range 6 7 tentative accept
	// Why 6 or 7, and not a 4?
}

// Answers come in many forms; what is no clear number is never made into one.
func ExampleLocale_Read() {
	l := rulers.English()
	for _, answer := range []string{"6½", "80%", "I smoke 20 a day, so a 4", "a seven … no, six", "not a 10", "pretty sure", "I'd rather not say"} {
		x := l.Read(rulers.Ruler{}, answer)
		fmt.Printf("%-26s %-12s %-3v %-6s %s\n", answer, x.Kind, x.Low, x.Scale, x.Next)
	}
	// Output:
	// 6½                         number       6.5 0-10   accept
	// 80%                        other scale  80  0-100  confirm
	// I smoke 20 a day, so a 4   number       4   0-10   accept
	// a seven … no, six          number       6   0-10   accept
	// not a 10                   compare      0   0-10   ask for a number
	// pretty sure                words        0   0-10   ask for a number
	// I'd rather not say         refusal      0   0-10   let be
}

// The second ruler of two points to the scale of the first.
func ExampleLocale_AskAgain() {
	q, err := rulers.English().AskAgain(rulers.Ruler{Dimension: rulers.Confidence, Target: "call her back"})
	if err != nil {
		panic(err)
	}
	fmt.Println(q.Text)
	// Output:
	// And if you decided to call her back, how confident are you, on that same scale, that you could do it?
}

// After the reasons comes the step up.
func ExampleLocale_Up() {
	l := rulers.English()
	r := rulers.Ruler{}
	if f, ok := l.Up(r, l.Read(r, "five")); ok {
		fmt.Println(f.Text)
	}
	_, ok := l.Up(r, l.Read(r, "ten"))
	fmt.Println(ok)
	// Output:
	// What would it take to get from 5 to 6 or 7?
	// false
}

// Importance and confidence together say what to work on.
func ExampleCuts_Of() {
	l := rulers.English()
	importance := l.Read(rulers.Ruler{Dimension: rulers.Importance}, "a nine")
	confidence := l.Read(rulers.Ruler{Dimension: rulers.Confidence}, "three, maybe four")
	for _, p := range (rulers.Cuts{}).Of(importance, confidence) {
		fmt.Println(p)
		fmt.Println(l.Profile(p).Do)
	}
	// Output:
	// high importance, low confidence
	// Build confidence: earlier successes, strengths, small steps, several ways to choose from, people who would help.
}

// A stage comes with the convention that it belongs to.
func ExampleStaging_Of() {
	x := rulers.English().Read(rulers.Ruler{Dimension: rulers.Readiness}, "seven")
	for _, s := range []rulers.Staging{rulers.CommonStaging(), rulers.BertholetStaging()} {
		stage, _ := s.Of(x)
		fmt.Println(s.Name, "-", stage)
	}
	// Output:
	// 0-3, 4-6, 7-10 - ready
	// 1-4, 5-7, 8-10 - unsure
}

// An Asker leads through a ruler. The state between two turns is plain JSON, so
// the talk can go on tomorrow.
func ExampleAsker() {
	asker := rulers.Asker{Locale: rulers.English()}
	d, move, err := asker.Start(rulers.Ruler{Target: "go to bed at eleven"})
	if err != nil {
		panic(err)
	}
	for _, said := range []string{"quite important", "let's say a seven", "I'd be awake in class", "my mum would stop nagging", "no phone in bed"} {
		kept, err := json.Marshal(d)
		if err != nil {
			panic(err)
		}
		var again rulers.Dialogue
		if err := json.Unmarshal(kept, &again); err != nil {
			panic(err)
		}
		if d, move, err = asker.Hear(context.Background(), again, said); err != nil {
			panic(err)
		}
		fmt.Println("-", said)
		fmt.Println(move.Text)
	}
	fmt.Println(move.Done, d.Results[0].Reading.Low)
	// Output:
	// - quite important
	// If you had to put a number on that, from 0 to 10, which one would you pick?
	// - let's say a seven
	// Why a 7 and not a 5?
	// - I'd be awake in class
	// Thank you for saying that. What else?
	// - my mum would stop nagging
	// What would it take to get from 7 to 8 or 9?
	// - no phone in bed
	// Thank you for looking at this with me. Where you go from here is up to you.
	// true 7
}

// Find finds the rulers that somebody asked in a conversation.
func ExampleLocale_Find() {
	c := mi.Conversation{Turns: []mi.Turn{
		{Role: mi.Counsellor, Text: "On a scale of 1 to 10, how ready are you to hand over the rota?"},
		{Role: mi.Client, Text: "I've had it for 6 years, so... maybe a four."},
		{Role: mi.Counsellor, Text: "Why a four and not a two?"},
	}}
	for _, x := range rulers.English().Find(c) {
		fmt.Println(x.Ask, x.Dimension, x.Scale, x.Answer, x.Reading.Low, x.Followed[0].Went)
	}
	// Output:
	// [0] readiness 1-10 1 4 down
}

// A series tells direction and spread, and calls no change an improvement.
func ExampleSeriesOf() {
	l := rulers.English()
	r := rulers.Ruler{Dimension: rulers.Confidence, Target: "walk to work"}
	var records []rulers.Record
	for i, answer := range []string{"three", "four or five", "seven"} {
		at := time.Date(2026, 9, 7+7*i, 9, 0, 0, 0, time.UTC)
		records = append(records, rulers.NewRecord(at, "p1", l.Tag(), r, rulers.Result{Reading: l.Read(r, answer)}))
	}
	for _, s := range rulers.SeriesOf(records) {
		fmt.Println(s.Dimension, s.Sparkline(), l.Describe(&s))
	}
	// Output:
	// confidence ▃▄▅▆ 3 readings, up 4 points. One point more or less is within what comes and goes; nobody has shown which change on a ruler means something.
}

// A health record takes whole numbers from 0 to 10 as codes.
func ExampleFHIRExport_Bundle() {
	l := rulers.English()
	r := rulers.Ruler{Dimension: rulers.Importance}
	rec := rulers.NewRecord(time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC), "p1", l.Tag(), r, rulers.Result{Reading: l.Read(r, "eight")})
	data, err := rulers.FHIRExport{Patient: "Patient/7"}.Bundle(rec)
	if err != nil {
		panic(err)
	}
	for line := range strings.Lines(string(data)) {
		if strings.Contains(line, "LA") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// "code": "LA10140-4",
}

// FindLocale chooses by language, and says so where a neighbour stands in.
func ExampleFindLocale() {
	l, m, err := rulers.FindLocale("en_GB.UTF-8")
	fmt.Println(l.Name(), m.Exact, err)
	_, _, err = rulers.FindLocale("tlh")
	fmt.Println(err != nil)
	// Output:
	// English false <nil>
	// true
}

// A clinic loads its own wording as JSON; a missing text is an error there.
func ExampleParseLocale() {
	own := rulers.English().Data()
	own.Texts[0].Down = "What makes it a {value} rather than a {lower}?"
	data, err := json.Marshal(own)
	if err != nil {
		panic(err)
	}
	l, err := rulers.ParseLocale(data)
	if err != nil {
		panic(err)
	}
	r := rulers.Ruler{}
	f, _ := l.FollowUp(r, l.Read(r, "six"))
	fmt.Println(f.Text)
	own.Texts[0].Down = ""
	_, err = rulers.NewLocale(own)
	fmt.Println(err)
	// Output:
	// What makes it a 6 rather than a 4?
	// rulers: locale "en": texts[0].down: want a text
}
