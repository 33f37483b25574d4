package text

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// packed returns up to eight bytes as a number.
func packed(s string) uint64 { return tail(s, 0) }

func TestEightBytesAreReadAnywhere(t *testing.T) {
	s := "abcdefghijkl"
	for n := range len(s) + 1 {
		for i := range n + 1 {
			want := uint64(0)
			for j := min(i+8, n) - 1; j >= i; j-- {
				want = want<<8 | uint64(s[j])
			}
			if i+8 <= n {
				require.Equal(t, want, load(s[i:n]))
			} else {
				require.Equal(t, want, tail(s[:n], i))
			}
		}
	}
}

func TestLettersEndAtAnyOtherByte(t *testing.T) {
	for n := range uint(8) {
		for c := range 256 {
			s := strings.Repeat("Z", int(n)) + string([]byte{byte(c)}) + "a[A{z@`"
			want := n
			if isAlpha(byte(c)) {
				want++
				if n == 7 {
					want = 8
				} else {
					want++
				}
			}
			require.Equal(t, min(want, 8), letters(packed(s[:8])), "%q", s[:8])
		}
	}
	require.EqualValues(t, 8, letters(packed("AbyzTZaA")))
	require.EqualValues(t, 3, letters(packed("abc")))
}

func TestWordsOfEightBytes(t *testing.T) {
	words := []string{"a", "aa", "aaa", "aab", "baa", "abcdefgh", "abbbcdef", "abcdefff", "zzzzzzzz", "noo", "nooo", "ab", "abcdefgg"}
	for _, w := range words {
		x := packed(w)
		require.EqualValues(t, len(w), length(x))
		require.Equal(t, x, lowered(packed(strings.ToUpper(w)), uint(len(w))), w)
		drawnOut := false
		for i := 2; i < len(w); i++ {
			drawnOut = drawnOut || w[i] == w[i-1] && w[i] == w[i-2]
		}
		require.Equal(t, drawnOut, drawn(x), w)
	}
}

func TestContractionsAreSeen(t *testing.T) {
	for in, want := range map[string]string{
		"don't":    "dont 4 5",
		"Don’t":    "dont 4 7",
		"couldn't": "couldnt 7 8",
		"didn’t x": "didnt 5 8",
		"I'm so":   "im 2 3",
		"goin'":    " 0 0",
		"it's-":    "its 3 4",
		"a‘b":      " 0 0",
		"ab":       " 0 0",
	} {
		x := packed(in[:min(len(in), 8)])
		w, all, size := contracted(x, letters(x))
		var b [8]byte
		unpack(b[:], w)
		require.Equal(t, want, fmt.Sprint(string(b[:all]), " ", all, " ", size), in)
	}
}
