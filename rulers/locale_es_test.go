package rulers

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestRomanceLocalesFindWhatTheyAsk holds the two sides of a locale together:
// the rulers that it asks and the follow-ups that it puts are found in the
// transcript of such a talk, with dimension, scale and direction.
func TestRomanceLocalesFindWhatTheyAsk(t *testing.T) {
	for _, tag := range []string{"es", "fr", "it", "pt-BR"} {
		l, _, err := FindLocale(tag)
		require.NoError(t, err)
		for i := range l.data.Texts {
			address := l.data.Texts[i].Address
			for _, d := range Dimensions() {
				for _, s := range []Scale{{0, 10}, {1, 10}, {0, 100}} {
					r := Ruler{Dimension: d, Scale: s, Target: l.data.TargetExample, Address: address}
					other := r
					other.Dimension = Dimensions()[(indexOf(d)+1)%3]
					first, second := s.Min+(s.Max-s.Min)*6/10, s.Min+(s.Max-s.Min)*4/10
					x := l.Read(r, l.number(float64(first)))
					down, ok := l.Down(r, x)
					require.True(t, ok)
					up, ok := l.Up(r, x)
					require.True(t, ok)
					ask, err := l.Ask(r)
					require.NoError(t, err)
					again, err := l.AskAgain(other)
					require.NoError(t, err)
					c := mi.Conversation{Turns: []mi.Turn{
						{Role: mi.Counsellor, Text: ask.Text},
						{Role: mi.Client, Text: l.number(float64(first))},
						{Role: mi.Counsellor, Text: down.Text},
						{Role: mi.Client, Text: "…"},
						{Role: mi.Counsellor, Text: up.Text},
						{Role: mi.Client, Text: "…"},
						{Role: mi.Counsellor, Text: again.Text},
						{Role: mi.Client, Text: l.number(float64(second))},
					}}
					found := l.Find(c)
					require.Len(t, found, 2, "%s %s\n%s", tag, s, ask.Text)
					require.Equal(t, []Dimension{d, other.Dimension}, []Dimension{found[0].Dimension, found[1].Dimension}, ask.Text+"\n"+again.Text)
					require.Equal(t, []Scale{s, s}, []Scale{found[0].Scale, found[1].Scale}, ask.Text+"\n"+again.Text)
					require.Equal(t, []int{1, 7}, []int{found[0].Answer, found[1].Answer}, ask.Text)
					require.Equal(t, []Followed{{2, Down}, {4, Up}}, found[0].Followed, "%s\n%s", down.Text, up.Text)
				}
			}
		}
	}
}

func indexOf(d Dimension) int {
	for i, x := range Dimensions() {
		if x == d {
			return i
		}
	}
	return -1
}
