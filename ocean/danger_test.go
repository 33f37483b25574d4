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
