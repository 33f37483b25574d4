package ocean_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// afterClient is a conversation that ends with what a client said.
func afterClient(said string) mi.Coded {
	return mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: said}}}}
}

// TestButBetweenStatements: "but" between two statements about the person takes the
// first one back, whichever side they are on; what only looks like it is let be.
func TestButBetweenStatements(t *testing.T) {
	for _, c := range []struct {
		draft string
		but   bool
	}{
		{"You trust your crew, but the deadline eats your patience.", true},
		{"You believe in the project, but you put the calls off.", true},
		{"You trust your crew, and the deadline eats your patience.", false},
		{"You don't want a speech, but you could use a hand.", false},
		{"You trust nobody but your crew.", false},
		{"I may be wrong, but it matters to you.", false},
		{"You trust your crew, but what about the deadline?", false},
	} {
		v := ocean.Checker{}.Check(afterClient("The crew is fine. The deadline, the calls, I put them off."), c.draft)
		require.Equal(t, c.but, v.Has(ocean.ButBetween), c.draft)
	}
}

// TestEndsOnCodedSustain: with codes, a last side in the words of the client's sustain
// talk is known for one, though no phrase of the draft leans away.
func TestEndsOnCodedSustain(t *testing.T) {
	const said = "I want a calmer house. The shouting gets the homework finished."
	const ends = "You want a calmer house, and the shouting gets the homework finished."
	coded := afterClient(said)
	require.False(t, ocean.Checker{}.Check(coded, ends).Has(ocean.EndsOnSustain))
	coded.Turns[0].Client = &mi.ClientCodes{Utterances: []mi.ClientUtterance{
		{Span: mi.Span{Start: 0, End: 22}, Code: mi.ClientCodeOf(mi.Change, mi.Desire)},
		{Span: mi.Span{Start: 23, End: len(said)}, Code: mi.ClientCodeOf(mi.Sustain, mi.Reason)},
	}, Risks: []mi.Risk{}}
	require.True(t, ocean.Checker{}.Check(coded, ends).Has(ocean.EndsOnSustain))
	for _, draft := range []string{
		"The shouting gets the homework finished, and you want a calmer house.",
		"You want a calmer house, and the shouting gets the homework finished. What would calmer look like?",
	} {
		require.False(t, ocean.Checker{}.Check(coded, draft).Has(ocean.EndsOnSustain), draft)
	}
}

// TestDoubtingTag: a denial with a tag doubts what was said, and giving the client's
// words back is no excuse for it.
func TestDoubtingTag(t *testing.T) {
	coded := afterClient("I've cut out the late emails, mostly.")
	require.True(t, ocean.Checker{}.Check(coded, "So you haven't really cut the emails out, have you.").Has(ocean.Confronting))
	require.Empty(t, ocean.Checker{}.Check(coded, "You've cut out most of the late emails.").Findings)
}

// TestReflectionsWithoutYou: a run of reflections is one, too, where some of them
// leave "you" out; a statement about the speaker ends it, and what is said in pieces
// behind the client's "mm-hmm" is one.
func TestReflectionsWithoutYou(t *testing.T) {
	turns := func(first string) mi.Coded {
		var out mi.Coded
		for i, s := range []string{
			first, "Every evening, the same row.", "Your evenings are gone.", "And nobody lifts a finger.",
			"As if that were normal.", "The plates just sit there.", "You're fed up with it.", "I want the plates washed, once.",
		} {
			role := mi.Counsellor
			if i%2 == 1 {
				role = mi.Client
			}
			out.Turns = append(out.Turns, mi.CodedTurn{Turn: mi.Turn{Number: i, Role: role, Text: s}})
		}
		return out
	}
	const draft = "The plates washed, just once in the evening."
	require.True(t, ocean.Checker{}.Check(turns("You dread six o'clock."), draft).Has(ocean.OverReflecting))
	require.False(t, ocean.Checker{}.Check(turns("We have half an hour today."), draft).Has(ocean.OverReflecting))
	require.False(t, ocean.Checker{}.Check(turns("You dread six o'clock."), draft+" What would that change?").Has(ocean.OverReflecting))

	hummed := turns("You dread six o'clock.") // one turn in pieces, behind sounds that only follow
	for i := 1; i < 7; i += 2 {
		hummed.Turns[i].Turn.Text = "Mm-hmm."
	}
	require.True(t, ocean.Checker{}.Check(hummed, draft).Has(ocean.OverReflecting))
	for i := 0; i < 7; i += 2 {
		hummed.Turns[i].Turn.Text = strings.TrimSuffix(hummed.Turns[i].Turn.Text, ".") + "-"
	}
	require.False(t, ocean.Checker{}.Check(hummed, draft).Has(ocean.OverReflecting))
}
