package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

func TestExplainPointsIntoTheText(t *testing.T) {
	testtalk.Explains(t, mi.Counsellor, ocean.NewRecognizer(english.Model()).Explain)
}

// TestExplainDoesNotDisturbCoding: the two share nothing.
func TestExplainDoesNotDisturbCoding(t *testing.T) {
	rec := ocean.NewRecognizer(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Counsellor)[:10] {
		want, err := rec.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		rec.Explain(x)
		got, err := rec.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}
