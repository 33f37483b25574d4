package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestDangerIsNotScored: what shows a sign of danger is neither change nor
// sustain talk until a person has looked and cleared it.
func TestDangerIsNotScored(t *testing.T) {
	turn := func(risks ...mi.Risk) mi.CodedTurn {
		return mi.CodedTurn{
			Turn: mi.Turn{Role: mi.Client, Text: "I want to stop. There's no other way."},
			Client: &mi.ClientCodes{
				Talk:       mi.Talk{Valence: mi.Change, Kind: mi.Desire, Probability: mi.ValenceProbability{Change: 0.8, Neutral: 0.2}},
				Utterances: []mi.ClientUtterance{{Code: "D+"}, {Code: "N+"}},
				Risks:      risks,
			},
		}
	}
	danger := mi.Risk{Kind: mi.RiskSuicide, Subject: mi.RiskSelf, Time: mi.RiskCurrent}
	denied := danger
	denied.Negated = true
	got := score.Of(mi.Coded{Turns: []mi.CodedTurn{turn(), turn(danger), turn(denied)}})
	require.Equal(t, 1, got.Client.Gated)
	require.Equal(t, 2, got.Client.ByTurn.Change)
	require.Equal(t, 1, got.Client.ByTurn.Unknown)
	require.Equal(t, 4, got.Client.ByUtterance.Change)
	require.Equal(t, 2, got.Client.ByUtterance.Unknown)
	require.Equal(t, 2, got.Expected.ClientTurns)
	require.InDelta(t, 1.6, got.Expected.Change, 1e-12)
}
