package ocean_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestStreamPassesNothingUnjudged, wherever the pieces are cut.
func TestStreamPassesNothingUnjudged(t *testing.T) {
	const text = "You like it at 6.5 km. You want more of it! You must stop now. What else?"
	for size := 1; size < len(text); size++ {
		var got []string
		s := ocean.NewStream(t.Context(), nil, mi.Coded{}, func(x string) error { got = append(got, x); return nil })
		var err error
		for i := 0; i < len(text) && err == nil; i += size {
			_, err = s.WriteString(text[i:min(len(text), i+size)])
		}
		if err == nil {
			err = s.Close()
		}
		require.ErrorIs(t, err, ocean.ErrStopped)
		require.Equal(t, "You like it at 6.5 km. You want more of it! ", strings.Join(got, ""))
		require.True(t, s.Verdict().Has(ocean.Directing))
		_, err = s.WriteString("more")
		require.ErrorIs(t, err, ocean.ErrStopped)
	}
}

// TestStreamHasABound: a reply that never ends stops, in one piece or in many, with
// or without ends of sentences, and what passed is its beginning.
func TestStreamHasABound(t *testing.T) {
	const most = 16 << 10
	for _, text := range []string{
		strings.Repeat("You see it from both sides, and you would like to understand it better by and by. ", most/40),
		strings.Repeat("and ", most/2), strings.Repeat("\xff", 2*most), strings.Repeat("...", most),
	} {
		for _, size := range []int{len(text), 1000} {
			s := ocean.NewStream(t.Context(), ocean.Checker{MaxWords: -1}, mi.Coded{}, nil)
			var err error
			for i := 0; i < len(text) && err == nil; i += size {
				_, err = s.WriteString(text[i:min(len(text), i+size)])
			}
			require.ErrorIs(t, err, mi.ErrTooLong)
			require.ErrorIs(t, s.Close(), mi.ErrTooLong)
			require.LessOrEqual(t, len(s.Passed()), most)
			require.True(t, strings.HasPrefix(text, s.Passed()))
		}
	}
	s := ocean.NewStream(t.Context(), nil, mi.Coded{}, nil)
	n, err := s.WriteString(strings.Repeat("a", most))
	require.NoError(t, err)
	require.Equal(t, most, n)
	require.NoError(t, s.Close())
	require.Len(t, s.Passed(), most)
}

// TestStreamStops with its context, with an error of whom it passes to, and once it
// is closed: nothing passes after that.
func TestStreamStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var got []string
	s := ocean.NewStream(ctx, nil, mi.Coded{}, func(x string) error { got = append(got, x); return nil })
	_, err := s.WriteString("You want more of it. And")
	require.NoError(t, err)
	cancel()
	_, err = s.WriteString(" you can. So")
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorIs(t, s.Close(), context.Canceled)
	require.Equal(t, []string{"You want more of it. "}, got)

	gone := errors.New("reader is gone")
	s = ocean.NewStream(t.Context(), nil, mi.Coded{}, func(string) error { return gone })
	_, err = s.WriteString("You want it. You can. ")
	require.Equal(t, gone, err)
	require.Equal(t, "You want it. ", s.Passed())

	s = ocean.NewStream(t.Context(), nil, mi.Coded{}, nil)
	_, err = s.WriteString("You want it")
	require.NoError(t, err)
	require.NoError(t, s.Close())
	_, err = s.WriteString(" now.")
	require.ErrorIs(t, err, io.ErrClosedPipe)
	require.NoError(t, s.Close())
	require.Equal(t, "You want it", s.Passed())
}
