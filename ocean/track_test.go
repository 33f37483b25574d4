package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestTrack follows the task turn by turn, on and back.
func TestTrack(t *testing.T) {
	said := func(v mi.Valence, k mi.Kind, s mi.Strength) *mi.ClientCodes {
		return &mi.ClientCodes{Talk: mi.Talk{Valence: v, Kind: k, Strength: s}}
	}
	client := func(text string, k *mi.ClientCodes) mi.CodedTurn {
		return mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: text}, Client: k}
	}
	c := mi.Coded{Goal: mi.ParseGoal("less drinking")}
	for i, step := range []struct {
		turn mi.CodedTurn
		task ocean.Task
		from ocean.Task
	}{
		{client("Hi.", said(mi.Neutral, "", "")), ocean.Engaging, ""},
		{client("I would sleep better without it.", said(mi.Change, mi.Reason, mi.Medium)), ocean.Evoking, ""},
		{client("I will pour it away tonight.", said(mi.Change, mi.Commitment, mi.High)), ocean.Planning, ""},
		{client("Maybe not this month after all.", said(mi.Sustain, mi.Activation, mi.Medium)), ocean.Evoking, ocean.Planning},
		{
			client("You never listen to me.", &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Neutral}, Discord: []mi.Discord{{Sign: mi.SquaringOff}}}),
			ocean.Engaging, ocean.Evoking,
		},
		{client("Hm.", said(mi.Neutral, "", "")), ocean.Engaging, ocean.Evoking},
		{client("It is only that the week was so long.", said(mi.Neutral, "", "")), ocean.Evoking, ""},
		{client("There is so much going on, the flat, the job.", said(mi.Neutral, "", "")), ocean.Focusing, ocean.Evoking},
	} {
		c.Turns = append(c.Turns, step.turn)
		got := ocean.Track(c)
		require.Equal(t, step.task, got.Task, "turn %d: %+v", i, got)
		require.Equal(t, step.from, got.From, "turn %d: %+v", i, got)
		require.NotEmpty(t, got.Why)
		require.LessOrEqual(t, got.Turn, i)
	}
}

// TestTrackWithoutGoal finds a direction before it evokes.
func TestTrackWithoutGoal(t *testing.T) {
	c := mi.Coded{}
	require.Equal(t, ocean.Tracked{Task: ocean.Engaging, Why: "the conversation begins", Turn: -1}, ocean.Track(c))
	for _, s := range []string{"It has been a strange year, all in all.", "We moved, and then the dog died."} {
		c.Turns = append(c.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: s}})
	}
	require.Equal(t, ocean.Focusing, ocean.Track(c).Task)
	c.Turns = append(c.Turns, mi.CodedTurn{
		Turn: mi.Turn{Role: mi.Client, Text: "I want to see people again."}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}},
	})
	require.Equal(t, ocean.Evoking, ocean.Track(c).Task)
}
