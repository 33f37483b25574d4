package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

func TestExplainPointsIntoTheText(t *testing.T) {
	testtalk.Explains(t, mi.Client, mi.NewChangeTalk(english.Model()).Explain)
}

// TestExplainDoesNotDisturbCoding: the two share nothing.
func TestExplainDoesNotDisturbCoding(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Client)[:10] {
		want, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		c.Explain(x)
		got, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}
