package text

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCountWords(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, "...": 0, "[laughs] 😂": 0, "um, two": 2, "I don't smoke 20 a day.": 6, "well-being": 1, "\xff": 0,
	} {
		require.Equal(t, want, CountWords(s, math.MaxInt), s)
		require.Equal(t, min(want, 2), CountWords(s, 2), s)
	}
}
