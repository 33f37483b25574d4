package features

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// TestLeads: where the answer to a question goes, by the direction of the goal
// (running, drinking) and what the client has just said of a number.
func TestLeads(t *testing.T) {
	for _, tc := range []struct {
		direction, other, own string
		want                  lead
	}{
		{"start", "Why a four and not a two?", "", downStep},
		{"start", "And why is it a four rather than a zero?", "", downStep},
		{"start", "okay so why a 6 and not a 3", "", downStep},
		{"start", "What makes it a five and not, say, a one?", "", downStep},
		{"start", "A six. Why not lower?", "", downStep},
		{"start", "What makes it as high as five?", "", downStep},
		{"start", "Why not a zero?", "", downStep},
		{"start", "Why are you at a six and not a three?", "", downStep},
		{"start", "How come it's a six and not a three?", "", downStep},
		{"start", "What would be better if you ran?", "", gains},
		{"start", "What would be good about running?", "", gains},
		{"start", "What would you notice?", "", gains},
		{"start", "What's in it for you?", "", gains},
		{"start", "What would be different if you ran?", "", gains},
		{"start", "Why do you want to run?", "", motives},
		{"start", "What would make it a six?", "", nextStep},
		{"start", "What would it take to get from a four to a six?", "", nextStep},
		{"start", "What might bring the number up?", "", nextStep},
		{"start", "What would help you?", "", nextStep},
		{"start", "What would have to change?", "", nextStep},
		{"start", "What would help you to run?", "", nextStep},
		{"start", "Why not a five?", "", noLead},
		{"start", "Why two packs and not one?", "", noLead},
		{"start", "What gets in the way of calling her?", "", noLead},
		{"start", "What would you miss?", "", noLead},
		{"start", "What worries you about stopping?", "", noLead},
		{"start", "What would you miss if you stopped running?", "", noLead},
		{"start", "What gets in the way, and what helps?", "", noLead},
		{"start", "What's keeping you up?", "", noLead},
		{"start", "Why not more?", "", noLead},
		{"start", "What would help us today?", "", noLead},
		{"start", "What would you gain from moving to Leeds?", "", noLead},
		{"start", "What keeps it from being a nine?", "", noLead},
		{"start", "What would be better if you stopped?", "", noLead},
		{"start", "What would be good to talk about?", "", noLead},
		{"start", "What would be a good day?", "", noLead},
		{"start", "Why do you want to stop?", "", noLead},
		{"start", "Do you want to stop?", "", noLead},
		{"start", "How often do you get out?", "", noLead},
		{"start", "What's good and what's less good?", "", noLead},
		{"start", "What gets in the way? Or shall we leave it?", "", noLead},
		{"start", "Work gets in the way.", "", noLead},
		{"start", "You said four. That's not nothing.", "", noLead},
		{"start", "If you stopped, what would you miss?", "", noLead},
		{"start", "If you didn't run, what would be better?", "", noLead},
		{"start", "How would things be better without it?", "", noLead},
		{"start", "Work is what gets in the way.", "", noLead},
		{"start", "What gets in the way?", "", obstacles},
		{"start", "What might get in the way of running?", "", obstacles},
		{"start", "What's stopping you?", "", obstacles},
		{"start", "What do you think makes it hard?", "", obstacles},
		{"start", "What's the hardest part?", "", obstacles},
		{"start", "What worries you about running?", "", obstacles},
		{"start", "What gets in your way?", "", obstacles},
		{"start", "What makes it hard to run?", "", obstacles},
		{"start", "What gets in the way? Take your time.", "", obstacles},
		{"start", "What stops you from running?", "", obstacles},
		{"start", "What stopped you?", "", obstacles},
		{"start", "What makes it a six?", "", thisStep},
		{"start", "why a seven", "", thisStep},
		{"start", "Why so low?", "", upStep},
		{"start", "Why a seven and not a ten?", "", upStep},
		{"start", "And what makes it not a higher number?", "", upStep},
		{"start", "A seven. Why not a nine?", "", upStep},
		{"stop", "On a scale of zero to ten, why a six and not a four?", "", downStep},
		{"stop", "Why a six and not a four out of ten?", "", downStep},
		{"stop", "That's one way to see it. Why not a five?", "A seven.", downStep},
		{"stop", "Why a four and not a two?", "A four.", downStep},
		{"stop", "Why a four and not a two?", "I'd say a four, it's been a hard week.", downStep},
		{"stop", "What makes it so high?", "An 8.", downStep},
		{"stop", "What would be better if you stopped?", "", gains},
		{"stop", "What would be good about drinking less?", "", gains},
		{"stop", "How would things be better without alcohol?", "", gains},
		{"stop", "What would be better if you cut back?", "", gains},
		{"stop", "What would be better if you gave up drinking?", "", gains},
		{"stop", "What's in it for you?", "", gains},
		{"stop", "What would you gain?", "", gains},
		{"stop", "What would be different if you stopped?", "", gains},
		{"stop", "Why do you want to stop?", "", motives},
		{"stop", "why do you want to cut down", "", motives},
		{"stop", "Why do you want to cut back?", "", motives},
		{"stop", "What are the benefits of stopping?", "", motives},
		{"stop", "What would it take to get from a four to a six?", "", nextStep},
		{"stop", "What would help you to stop?", "", nextStep},
		{"stop", "What would have to change?", "", nextStep},
		{"stop", "Why do you want to stop the session?", "", noLead},
		{"stop", "What worries you about it?", "", noLead},
		{"stop", "What would be better if you drank more?", "", noLead},
		{"stop", "What would be good about drinking?", "", noLead},
		{"stop", "What would you gain from carrying on?", "", noLead},
		{"stop", "What stops you drinking?", "", noLead},
		{"stop", "What would have to happen for you to drink?", "", noLead},
		{"stop", "It stinks and costs a lot. And the other side?", "", noLead},
		{"stop", "You managed two weeks once. Why not a five?", "", noLead},
		{"stop", "If you carried on, what would you miss?", "", noLead},
		{"stop", "If you don't stop, what would you lose?", "", noLead},
		{"stop", "When you want a drink, what stops you?", "", noLead},
		{"stop", "If you keep drinking, what would be different?", "", noLead},
		{"stop", "If nothing changed, what would be better?", "", noLead},
		{"stop", "What worries you about not stopping?", "", noLead},
		{"stop", "What are the advantages of not changing?", "", noLead},
		{"stop", "What would be better if you didn't stop?", "", noLead},
		{"stop", "On the other hand, what gets in the way?", "", noLead},
		{"stop", "What might make you have one?", "", noLead},
		{"stop", "Would you have one?", "", noLead},
		{"stop", "What might make you do it more?", "", noLead},
		{"stop", "Could you take more?", "", noLead},
		{"stop", "What would it take for you to have one?", "", noLead},
		{"stop", "What would bring it down to a two?", "", noLead},
		{"stop", "What would you give it from 0 to 10?", "", noLead},
		{"stop", "Why is it not as high as a six?", "", noLead},
		{"stop", "Why not so low?", "", noLead},
		{"stop", "What keeps you at a one?", "", noLead},
		{"stop", "What stopped you?", "", noLead},
		{"stop", "What kept you from it?", "", noLead},
		{"stop", "What puts you off?", "", noLead},
		{"stop", "What would not drinking do for you?", "", noLead},
		{"stop", "What do you dislike about not drinking?", "", noLead},
		{"stop", "What's not so good about not drinking?", "", noLead},
		{"stop", "What would you lose if you go on?", "", noLead},
		{"stop", "What would be best for you?", "", noLead},
		{"stop", "What would be good for you?", "", noLead},
		{"stop", "What would be easier?", "", noLead},
		{"stop", "What can you notice right now?", "", noLead},
		{"stop", "You had six cans. Why not three?", "Six cans.", noLead},
		{"stop", "Why six and not three?", "Six cans.", noLead},
		{"stop", "What keeps it at a four and not a two?", "", downStep},
		{"stop", "What makes you say five instead of two?", "", downStep},
		{"stop", "What's the other side of it, if there is one?", "", troubles},
		{"stop", "What would be better if you did?", "", gains},
		{"stop", "How is she going to be better without it?", "", noLead},
		{"stop", "Why not just one?", "", noLead},
		{"stop", "You want a drink now, drinking calms you. What would it do for you?", "", noLead},
		{"stop", "What would help us today?", "", noLead},
		{"stop", "Why not a nine?", "9", noLead},
		{"stop", "Why not a nine?", "between six and seven", noLead},
		{"stop", "Why not a nine?", "No idea.", noLead},
		{"stop", "What worries you about stopping?", "", obstacles},
		{"stop", "What's stopping you?", "", obstacles},
		{"stop", "What makes it hard to stop?", "", obstacles},
		{"stop", "What makes it hard to give up?", "", obstacles},
		{"stop", "What's the hardest part?", "", obstacles},
		{"stop", "What stops you from stopping?", "", obstacles},
		{"stop", "What's holding you back?", "", obstacles},
		{"stop", "What keeps you drinking?", "", services},
		{"stop", "What does it do for you?", "", services},
		{"stop", "What do you get out of it?", "", services},
		{"stop", "What does drinking give you?", "", services},
		{"stop", "What do you like about it?", "", services},
		{"stop", "Why do you drink?", "", services},
		{"stop", "It settles your nerves. And the other side?", "", troubles},
		{"stop", "And on the other side?", "", troubles},
		{"stop", "What do you not like about it?", "", troubles},
		{"stop", "What's not so good about it?", "", troubles},
		{"stop", "What are the downsides?", "", troubles},
		{"stop", "What do you dislike?", "", troubles},
		{"stop", "What are the less good things?", "", troubles},
		{"stop", "You said a six out of ten. Why not an eight?", "A six.", upStep},
		{"stop", "You managed two weeks once. Why not a ten?", "", upStep},
		{"stop", "Why not a nine? Take your time.", "A seven.", upStep},
		{"stop", "Why not a nine?", "A seven.", upStep},
		{"stop", "Why not a nine?", "maybe like an 8?", upStep},
	} {
		in := Input{Text: "The kids.", Other: tc.other, Own: tc.own, Goal: "drinking", Direction: tc.direction}
		if tc.direction == "start" {
			in.Goal = "running"
		}
		var v Vector
		v.Start(in)
		require.Equal(t, tc.want, v.lead, "%s: %q after %q", tc.direction, tc.other, tc.own)
		v.Start(Input{Text: "The kids.", Goal: in.Goal, Direction: in.Direction})
		require.Equal(t, noLead, v.lead, "nothing is asked")
	}
}

// TestSteppedAnswers: an answer that says no side by itself leans where the question
// leads, whatever the change is; what is none, or asks back, does not.
func TestSteppedAnswers(t *testing.T) {
	for _, tc := range []struct {
		goal, direction, other, said string
		sign                         int8
		code                         grammar.Kind
	}{
		{"smoking", "stop", "Why a four and not a two?", "My wife's behind me.", 1, 0},
		{"running", "start", "Why a four and not a two?", "because of my dad", 1, 0},
		{"running", "start", "Why not lower?", "Um.", 0, 0},
		{"running", "start", "Why not lower?", "I don't know.", 0, 0},
		{"running", "start", "Why not lower?", "what do you mean", 0, 0},
		{"running", "start", "Why a seven and not a ten?", "My knees.", -1, 0},
		{"running", "start", "What gets in the way?", "The kids, they never sleep.", -1, grammar.Reason},
		{"running", "start", "What gets in the way?", "I sleep till ten.", -1, 0},
		{"running", "start", "What gets in the way?", "Nothing really.", 0, 0},
		{"running", "start", "What gets in the way?", "Why do you ask?", 0, 0},
		{"smoking", "stop", "What would be different if you stopped?", "The flat, for a start.", 1, grammar.Reason},
		{"smoking", "stop", "What would make it a six?", "If my sister came too.", 1, grammar.Activation},
		{"smoking", "stop", "What would make it a six?", "My sister.", 0, 0},
		{"smoking", "stop", "Why do you smoke?", "The company at the bins.", -1, grammar.Reason},
		{"smoking", "stop", "And the other side?", "The price of a packet.", 1, grammar.Reason},
		{"smoking", "stop", "What makes it hard?", "It isn't hard.", 0, 0},
		{"smoking", "stop", "What makes it hard?", "It's easy so far.", 0, 0},
		{"smoking", "stop", "What gets in the way?", "Not a lot to be honest.", 0, 0},
		{"running", "start", "What's stopping you?", "I've signed up at the club.", 0, 0},
		{"running", "start", "What's stopping you?", "You asked me that.", 0, 0},
		{"smoking", "stop", "What would be different if you stopped?", "My boring evenings.", 0, 0},
		{"smoking", "stop", "What would it take?", "If I stopped I'd go mad.", 0, 0},
		{"", "", "Why a four and not a two?", "My wife's behind me.", 0, 0}, // toward what?
	} {
		r := readingOf(Input{Text: tc.said, Other: tc.other, Goal: tc.goal, Direction: tc.direction})
		require.Equal(t, tc.sign, r.Sign, "%s: %s", tc.other, tc.said)
		require.Equal(t, tc.code, r.Code, "%s: %s", tc.other, tc.said)
	}
}

// TestHindrance: a thing or somebody else that an answer names as hard, or in the way,
// is a reason, and what the person can, wants or will do is none by this rule.
func TestHindrance(t *testing.T) {
	for _, tc := range []struct {
		other, said string
		code        grammar.Kind
	}{
		{"What makes it hard to go home on time?", "The others, they all stay.", grammar.Reason},
		{"What would be hard about it?", "Friday nights.", grammar.Reason},
		{"What gets in the way?", "My brother's flat, everybody smokes there.", grammar.Reason},
		{"What makes it hard to go home on time?", "I forget the clock.", 0},
		{"What would be hard about it?", "It's easy enough.", 0},
		{"What would be hard about it?", "No, nothing.", 0},
		{"What would be hard about it?", "Fridays are hard.", 0},
		{"What would be hard about it?", "Would you know?", 0},
		{"What would be hard about it?", "After dinner I always cave.", 0},
		{"What would be hard about it?", "That I won't manage it.", 0},
		{"What gets in the way?", "My back, I can't bend.", 0},
		{"What gets in the way?", "Not being able to get up.", 0},
		{"How was Friday?", "My brother's flat.", 0},
	} {
		r := readingOf(Input{Text: tc.said, Other: tc.other, Goal: "smoking", Direction: "stop"})
		require.Equal(t, tc.code == grammar.Reason, r.Code == grammar.Reason, "%s: %s", tc.other, tc.said)
	}
}

// TestConfidence: what answers how confident somebody is, and why, is of ability.
func TestConfidence(t *testing.T) {
	kind := func(in Input) grammar.Kind {
		in.Goal, in.Direction = "smoking", "stop"
		return readingOf(in).Code
	}
	ruler := "How confident are you, from zero to ten?"
	for _, other := range []string{ruler, "How confident are you?", "What is your confidence, nought to ten?", ruler + " Take your time."} {
		require.Equal(t, grammar.Ability, kind(Input{Text: "It's the evenings.", Other: other}), other)
	}
	for _, other := range []string{"You said how confident you are. What do you make of it?", "I'm confident that one day you will. What comes next?"} {
		require.Zero(t, kind(Input{Text: "It's the evenings.", Other: other}), other)
	}
	require.Zero(t, kind(Input{Text: "It's the evenings.", Other: "Why a four and not a six?", Own: "A four.", Earlier: "This is confidential. Shall we start?"}))
	require.Equal(t, grammar.Ability, kind(Input{Text: "It's the evenings.", Other: "Why a four and not a six?", Own: "A four.", Earlier: ruler}))
	require.Zero(t, kind(Input{Text: "It's the evenings.", Other: "Why a four and not a six?", Own: "A four.", Earlier: "How important is it?"}))
	require.Zero(t, kind(Input{Text: "It's the evenings.", Other: "What do you make of it?", Own: "A four.", Earlier: ruler}))
	require.Zero(t, kind(Input{Text: "Six.", Other: ruler}), "a number alone has no kind")
}

// readingOf reads a text as one thought unit.
func readingOf(in Input) Reading {
	var v Vector
	in.Units = []text.Span{{Start: 0, End: len(in.Text)}}
	v.Start(in)
	v.Unit(0)
	return v.Reading
}

// TestCarryOn: what goes on with "and" from an answer that a question led to leans
// as that does, where its own words do not go another way; a stall or a number
// before the answer changes nothing.
func TestCarryOn(t *testing.T) {
	var v Vector // one for all: nothing of a turn stays
	for _, tc := range []struct {
		other, said string
		signs       []int8
	}{
		{"What gets in the way?", "The kids, they never sleep. And the rain.", []int8{-1, -1}},
		{"What gets in the way?", "The kids, they never sleep. Then the rain.", []int8{-1, 0}},
		{"What gets in the way?", "The kids, they never sleep. And then there was Tuesday.", []int8{-1, 0}},
		{"What gets in the way?", "The kids, they never sleep. And I've signed up at the club.", []int8{-1, 0}},
		{"What gets in the way?", "The kids, they never sleep. And that's easy to fix.", []int8{-1, 0}},
		{"What gets in the way?", "Um. The kids, they never sleep.", []int8{0, -1}},
		{"Why a four and not a two?", "A four. My dad's heart.", []int8{0, 1}},
		{"Why a four and not a two?", "No. My dad's heart.", []int8{0, 0}},
		{"Why a four and not a two?", "My dad's heart. My job is in Leeds.", []int8{1, 0}},
		{"How confident are you?", "Very. And the bus was late.", []int8{1, 0}},
		{"", "The kids, they never sleep. And the rain.", []int8{0, 0}},
	} {
		in := Input{Text: tc.said, Other: tc.other, Goal: "running", Direction: "start"}
		at := 0
		for said := range strings.SplitAfterSeq(tc.said, ". ") {
			in.Units = append(in.Units, text.Span{Start: at, End: at + len(said)})
			at += len(said)
		}
		v.Start(in)
		for i, want := range tc.signs {
			v.Unit(i)
			require.Equal(t, want, v.Reading.Sign, "%s: %s: unit %d", tc.other, tc.said, i)
		}
	}
}
