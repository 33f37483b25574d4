package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestNoPlanOfDanger: a thought unit with a phrase of danger is in no field of the
// plan, whatever it was coded as, and whether or not a host has cleared it.
func TestNoPlanOfDanger(t *testing.T) {
	const said = "I'd be better off dead. But I want to drink less, because I want to see my kids grow up."
	codes := []mi.ClientUtterance{{Span: mi.Span{End: 23}, Code: "R+"}, {Span: mi.Span{Start: 24, End: len(said)}, Code: "D+"}}
	for _, risks := range [][]mi.Risk{nil, {}, mi.RiskScreen{}.Screen(said)} {
		plan := ocean.PlanOf(mi.Coded{Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Counsellor, Text: "What would you like to change?"}},
			{Turn: mi.Turn{Role: mi.Client, Text: said}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Change}, Utterances: codes, Risks: risks}},
		}})
		require.Len(t, plan.Parties, 1)
		p := plan.Parties[0]
		require.NotEmpty(t, p.Changes)
		for _, lines := range [][]ocean.PlanLine{p.Changes, p.Reasons} {
			for _, l := range lines {
				require.NotContains(t, l.Said.Words, "dead")
			}
		}
	}
}
