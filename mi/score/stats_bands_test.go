package score_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
)

func TestBandsAtTheirBorders(t *testing.T) {
	for _, tt := range []struct {
		bands score.Bands
		want  map[float64]string
	}{
		{score.CicchettiBands(), map[float64]string{
			-3: "poor", 0: "poor", .39: "poor", .3999: "poor", .40: "fair", .59: "fair", .599: "fair",
			.60: "good", .74: "good", .749: "good", .75: "excellent", 1: "excellent",
		}},
		{score.LandisKochBands(), map[float64]string{
			-1: "poor", -.01: "poor", 0: "slight", .20: "slight", .205: "fair", .21: "fair", .40: "fair",
			.41: "moderate", .60: "moderate", .61: "substantial", .80: "substantial", .81: "almost perfect", 1: "almost perfect",
		}},
	} {
		require.NotEmpty(t, tt.bands.Source)
		require.Nil(t, tt.bands.Bands[0].From)
		for x, want := range tt.want {
			require.Equal(t, want, tt.bands.Of(&x), "%v of %s", x, tt.bands.Source)
		}
		require.Empty(t, tt.bands.Of(nil))
		require.Empty(t, tt.bands.Of(new(math.NaN())))
	}
	require.Empty(t, score.Bands{}.Of(new(.5)))
}

// TestBandsBelongToTheCaller: there is no shared table to spoil.
func TestBandsBelongToTheCaller(t *testing.T) {
	b := score.CicchettiBands()
	*b.Bands[1].From = 9
	b.Bands[0].Label = "splendid"
	require.Equal(t, "poor", score.CicchettiBands().Of(new(.1)))
	require.Equal(t, "fair", score.CicchettiBands().Of(new(.4)))
}
