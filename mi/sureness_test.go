package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestSureness: of answers that are as probable, the commoner kind is the surer.
func TestSureness(t *testing.T) {
	talk := func(v mi.Valence, change, neutral, sustain float64) float64 {
		return mi.Talk{Valence: v, Probability: mi.ValenceProbability{Change: change, Neutral: neutral, Sustain: sustain}}.Sureness()
	}
	change, neutral, sustain := talk(mi.Change, 0.6, 0.2, 0.2), talk(mi.Neutral, 0.2, 0.6, 0.2), talk(mi.Sustain, 0.2, 0.2, 0.6)
	require.Greater(t, neutral, change)
	require.Greater(t, change, sustain)
	require.InDelta(t, 0.6/(0.6+0.32+0.14), change, 1e-12)
	require.InDelta(t, 1, talk(mi.Sustain, 0, 0, 1), 1e-12)
	require.Less(t, talk(mi.Change, 0.5, 0.4, 0.1), talk(mi.Change, 0.6, 0.3, 0.1))
	require.Zero(t, mi.Talk{}.Sureness())
	require.Zero(t, mi.Talk{Valence: mi.Change}.Sureness(), "no probabilities")
	corrected := mi.Talk{Valence: mi.Neutral, Probability: mi.ValenceProbability{Change: 0.3, Neutral: 0.5, Sustain: 0.2}}
	corrected.Correct(mi.Sustain)
	require.InDelta(t, 1, corrected.Sureness(), 1e-12)
	corrected.Correct(mi.Unknown)
	require.Zero(t, corrected.Sureness())
}
