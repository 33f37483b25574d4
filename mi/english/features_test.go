package english

import (
	"testing"

	"github.com/stretchr/testify/require"

	made "github.com/evoke-mi/evoke/internal/features"
)

// TestWeightsFitTheFeatures: whoever changes the features has to train again.
func TestWeightsFitTheFeatures(t *testing.T) {
	require.Equal(t, made.Version, features)
}
