package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// tableOfCodes reads a table of codes without any fault.
func tableOfCodes(t *testing.T, content string) humanCodes {
	t.Helper()
	h, err := readCodes(options{agree: file(t, "codes.csv", content)}, func(err error) error { return err }, nil)
	require.NoError(t, err)
	return h
}

// coded gives one turn its codes.
func coded(t *testing.T, h humanCodes, conversation string, turn mi.Turn) mi.CodedTurn {
	t.Helper()
	c, err := h.of(mi.Coded{ID: conversation, Turns: []mi.CodedTurn{{Turn: turn}}})
	require.NoError(t, err)
	require.Equal(t, turn, c.Turns[0].Turn)
	return c.Turns[0]
}

func TestOfSeveralCodersMostDecide(t *testing.T) {
	h := tableOfCodes(t, "transcript_id,utterance_id,main_therapist_behaviour,question_exists,question_subtype,miti\n"+
		"c,4,question,True,open,Q\n"+
		"c,4,question,false,n/a,\n"+
		"c,4,,TRUE,closed,n/a\n"+
		"c,4,,False,,n/a\n"+
		"c,4,,True,Closed,\n"+
		"c,5,,True,closed,\n"+
		"c,5,,False,,\n"+
		"c,5,,True,open,\n")
	turn := mi.Turn{Number: 4, Role: mi.Counsellor}
	require.Equal(t, mi.Response{Main: mi.MainQuestion, Question: mi.QuestionClosed, MITI: []mi.MITICode{}}, coded(t, h, "c", turn).Counsellor.Response,
		"who gave no type has no say in which; most gave no MITI code")
	require.Nil(t, coded(t, h, "c", mi.Turn{Number: 4, Role: mi.Client}).Client)
	require.Equal(t, mi.QuestionClosed, coded(t, h, "c", mi.Turn{Number: 5, Role: mi.Counsellor}).Counsellor.Response.Question,
		"two say that there is a question, and of them the first which")
	require.Nil(t, coded(t, h, "c", mi.Turn{Number: 6, Role: mi.Counsellor}).Counsellor)
	require.Nil(t, coded(t, h, "d", turn).Counsellor)
}

func TestTheFirstOfEqualsWins(t *testing.T) {
	h := tableOfCodes(t, "transcript_id,utterance_id,client_talk_type,kind\nc,1,sustain,need\nc,1,change,reason\nc,2,n/a,\nc,2,change,desire\n"+
		"c,3,change,reason\nc,3,change,ability\nc,3,sustain,reason\nc,3,sustain,reason\nc,3,change,ability\n")
	at := func(number int) mi.Talk {
		return coded(t, h, "c", mi.Turn{Number: number, Role: mi.Client}).Client.Talk
	}
	require.Equal(t, mi.Sustain, at(1).Valence)
	require.Equal(t, mi.Need, at(1).Kind)
	require.Equal(t, mi.Change, at(2).Valence, "who says nothing has no vote")
	require.Equal(t, mi.Change, at(3).Valence)
	require.Equal(t, mi.Ability, at(3).Kind, "of those who call it change talk")
}

// A table of codes alone has neither the speakers nor the order of a transcript.
func TestTheRowsOfATableMayBeInAnyOrder(t *testing.T) {
	h := tableOfCodes(t, "note,miti,UTTERANCE_ID,transcript_id,misc\n\"two\nlines\",Q,7,a,OQ\n,SR,1,b,SR\n,GI Seek,2,a,GI OQ\n,,1,a,\n")
	turn := func(conversation string, number int) *mi.CounsellorCodes {
		return coded(t, h, conversation, mi.Turn{Number: number, Role: mi.Counsellor}).Counsellor
	}
	require.Equal(t, []mi.MITICode{"Q"}, turn("a", 7).Response.MITI)
	require.Equal(t, []mi.MITICode{"GI", "Seek"}, turn("a", 2).Response.MITI)
	require.Equal(t, []mi.MISCCode{"GI", "OQ"}, turn("a", 2).Response.MISC)
	require.Equal(t, []mi.MISCCode{"SR"}, turn("b", 1).Response.MISC)
	require.Nil(t, turn("a", 1))

	h = tableOfCodes(t, "transcript_id;utterance_id;misc\na;1;\"OQ\"\n")
	require.Equal(t, []mi.MISCCode{"OQ"}, turn("a", 1).Response.MISC, "a spreadsheet may write semicolons")
}
