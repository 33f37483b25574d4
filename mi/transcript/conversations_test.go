package transcript

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

const twoConversations = `{"conversation":"a","turn":0,"role":"mediator","text":"What would be fair?"}
{"conversation":"a","turn":1,"role":"client","party":"Ida","text":"Every second weekend.","goal":"less shouting"}
{"conversation":"a","turn":2,"role":"client","party":"Per","text":"Agreed.","goal":"other"}
{"conversation":"a","turn":3,"role":"client","party":"Ida","text":7}
{"conversation":"a","turn":4,"role":"client","party":"Ida","text":"Good."}
{"conversation":"b","turn":0,"role":"tutor","text":"Which chapter first?"}
`

func TestConversationsPutRecordsTogether(t *testing.T) {
	r := Reader{Name: "x", Goal: mi.Goal{Behaviour: "study", Direction: mi.More}}
	var got []mi.Conversation
	var errs []string
	for c, err := range r.Conversations(strings.NewReader(twoConversations)) {
		if err != nil {
			require.Empty(t, got, "an error comes when it is met")
			errs = append(errs, err.Error())
			continue
		}
		got = append(got, c)
	}
	require.Equal(t, []string{"transcript: x:4: want a string in text"}, errs)
	require.Equal(t, []mi.Conversation{
		{
			ID: "a", Goal: mi.Goal{Behaviour: "shouting", Direction: mi.Less},
			Parties: []mi.Party{{Name: "Ida", Role: mi.Client}, {Name: "Per", Role: mi.Client}},
			Turns: []mi.Turn{
				turn(0, mi.Counsellor, "What would be fair?"),
				{Number: 1, Party: "Ida", Role: mi.Client, Text: "Every second weekend."},
				{Number: 2, Party: "Per", Role: mi.Client, Text: "Agreed."},
				{Number: 4, Party: "Ida", Role: mi.Client, Text: "Good."},
			},
		},
		{ID: "b", Goal: r.Goal, Turns: []mi.Turn{turn(0, mi.Counsellor, "Which chapter first?")}},
	}, got)
}

func TestRecordsCarryTheGoalOfTheirLine(t *testing.T) {
	goal := mi.Goal{Behaviour: "study"}
	recs, _ := read(Reader{Goal: goal}, twoConversations)
	require.Equal(t, goal, recs[0].Goal)
	require.Equal(t, mi.Goal{Behaviour: "shouting", Direction: mi.Less}, recs[1].Goal)
	require.Equal(t, goal, recs[3].Goal)
}

func TestReadingStopsWhenTheCallerDoes(t *testing.T) {
	for _, r := range []Reader{{}, {Name: "x.csv"}} {
		n := 0
		for range r.Conversations(strings.NewReader(twoConversations)) {
			n++
			break
		}
		for range r.Records(strings.NewReader(twoConversations)) {
			n++
			break
		}
		require.Equal(t, 2, n)
	}
	for c, err := range (Reader{}).Conversations(strings.NewReader(strings.ReplaceAll(twoConversations, "7}", `"x"}`))) {
		require.NoError(t, err)
		require.Equal(t, "a", c.ID)
		break
	}
}

func TestAReaderMayBeShared(t *testing.T) {
	r := Reader{Roles: map[string]mi.Role{"Ida": mi.Counsellor}}
	done := make(chan int)
	for range 4 {
		go func() {
			n := 0
			for range r.Records(strings.NewReader(twoConversations)) {
				n++
			}
			done <- n
		}()
	}
	for range 4 {
		require.Equal(t, 6, <-done)
	}
}
