package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestAllYieldToDanger: no part of the package evokes, composes, lets pass or plans
// after a sign of danger, whether it was coded, left out by a coder that does not
// screen, or never coded, until a host has cleared it.
func TestAllYieldToDanger(t *testing.T) {
	const said = "I want to stop drinking. Honestly, I want to kill myself."
	for name, codes := range map[string]*mi.ClientCodes{
		"coded":        {Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}, Risks: mi.RiskScreen{}.Screen(said)},
		"not screened": {Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}},
		"not coded":    nil,
		"cleared":      {Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}, Risks: []mi.Risk{}},
	} {
		yields := name != "cleared"
		c := mi.Coded{Goal: mi.ParseGoal("less drinking"), Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: said}, Client: codes}}}

		first := ocean.Suggester{}.Suggest(c).Moves[0].Move
		require.Equal(t, yields, first == ocean.AttendSafety, "%s: %s", name, first)
		_, err := ocean.Composer{}.Compose(c, ocean.Elaborate)
		require.Equal(t, yields, err != nil, name)
		v := ocean.Checker{}.Check(c, "What would you like to be different?")
		require.Equal(t, yields, v.Action == ocean.Block && v.Has(ocean.RiskUnattended), name)
		require.Equal(t, yields, len(ocean.PlanOf(c).Risks) > 0, name)
		require.Equal(t, yields, len(ocean.Room{}.View(c).Risks) > 0, name)
	}
}

// TestWhatWasWeighedAsksOnce: a sign that weights alone found holds back MI for the
// turn that it stands in, asks instead of telling, and lets the talk go on after it.
func TestWhatWasWeighedAsksOnce(t *testing.T) {
	const said = "My wife wants me to cut down, and I see why she does."
	for kind, words := range map[mi.RiskKind]string{mi.RiskSuicide: "Are you safe right now", mi.RiskMedical: "needs a doctor"} {
		sign := mi.Risk{Kind: kind, Span: mi.Span{End: 12}, Subject: mi.RiskSelf, Time: mi.RiskCurrent, Weighed: true, Rule: "weighed"}
		turn := mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: said}, Client: &mi.ClientCodes{
			Talk: mi.Talk{Valence: mi.Change, Kind: mi.Reason}, Risks: []mi.Risk{sign},
		}}
		coded := mi.Coded{Turns: []mi.CodedTurn{turn}}

		require.Equal(t, ocean.AttendSafety, ocean.Suggester{}.Suggest(coded).Moves[0].Move)
		got, err := ocean.Composer{}.Reply(coded)
		require.NoError(t, err)
		require.Equal(t, ocean.AttendSafety, got.Move)
		require.Contains(t, got.Text, "may I check one thing")
		require.Contains(t, got.Text, words)
		require.Equal(t, ocean.Allow, ocean.Checker{}.Check(coded, got.Text).Action)
		require.Equal(t, ocean.Block, ocean.Checker{}.Check(coded, "You see why she wants that.").Action)
		require.Empty(t, ocean.PlanOf(coded).Risks)

		later := turn
		later.Client = &mi.ClientCodes{Talk: turn.Client.Talk, Risks: []mi.Risk{}}
		coded.Turns = append(coded.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor, Text: got.Text}}, later)
		require.NotEqual(t, ocean.AttendSafety, ocean.Suggester{}.Suggest(coded).Moves[0].Move)
		require.NotEqual(t, ocean.Block, ocean.Checker{}.Check(coded, "You see why she wants that.").Action)
		got, err = ocean.Composer{}.Reply(coded)
		require.NoError(t, err)
		require.NotEqual(t, ocean.AttendSafety, got.Move)
	}
}

// TestSafetyIsNotAskedForInTheSameWords: until a host clears a sign, the question about
// it comes back, and not word for word.
func TestSafetyIsNotAskedForInTheSameWords(t *testing.T) {
	for _, weighed := range []bool{false, true} {
		sign := mi.Risk{Kind: mi.RiskSuicide, Span: mi.Span{End: 4}, Subject: mi.RiskSelf, Time: mi.RiskCurrent, Weighed: weighed, Rule: "a rule"}
		turn := mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: "Yes, well, it is how it is."}, Client: &mi.ClientCodes{Risks: []mi.Risk{sign}}}
		coded := mi.Coded{Turns: []mi.CodedTurn{turn}}
		first, err := ocean.Composer{}.Compose(coded, ocean.AttendSafety)
		require.NoError(t, err)
		coded.Turns = append(coded.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor, Text: first.Text}}, turn)
		second, err := ocean.Composer{}.Compose(coded, ocean.AttendSafety)
		require.NoError(t, err)
		require.NotEqual(t, first.Text, second.Text)
		require.Equal(t, ocean.Allow, ocean.Checker{}.Check(coded, second.Text).Action)
	}
}
