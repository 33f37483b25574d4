package rulers

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A findCase is a paragraph of testdata/find-xx.txt: a name, the turns, and the
// exchanges in them, or "none".
type findCase struct {
	name  string
	turns []mi.Turn
	want  []string
}

func readFind(t testing.TB, name string) (cases []findCase) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	for para := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
		c := findCase{want: []string{}}
		for line := range strings.Lines(para) {
			mark, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
			require.True(t, ok, line)
			turn := mi.Turn{Number: len(c.turns), Text: rest}
			switch mark {
			case "#":
				c.name = rest
			case "T:":
				turn.Role = mi.Counsellor
				c.turns = append(c.turns, turn)
			case "C:":
				turn.Role = mi.Client
				c.turns = append(c.turns, turn)
			case "=":
				if rest != "none" {
					c.want = append(c.want, rest)
				}
			default:
				require.Fail(t, line)
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// String gives an exchange as the file has it.
func exchangeLine(x Exchange) string {
	var ask []string
	for _, i := range x.Ask {
		ask = append(ask, strconv.Itoa(i))
	}
	s := fmt.Sprintf("%s %s %s -> ", strings.Join(ask, ","), x.Dimension, x.Scale)
	num := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
	switch {
	case x.Answer < 0:
		return s + "-"
	case !x.Reading.Valued:
		s += fmt.Sprintf("%d %s", x.Answer, x.Reading.Kind)
	case x.Reading.Low == x.Reading.High:
		s += fmt.Sprintf("%d %s", x.Answer, num(x.Reading.Low))
	default:
		s += fmt.Sprintf("%d %s..%s", x.Answer, num(x.Reading.Low), num(x.Reading.High))
	}
	for _, f := range x.Followed {
		s += fmt.Sprintf(" %s@%d", f.Went, f.Turn)
	}
	return s
}

// TestFind finds the rulers in conversations of our own, among them many that
// look like some and have none.
func TestFind(t *testing.T) {
	l := English()
	cases := readFind(t, "find-en.txt")
	require.GreaterOrEqual(t, len(cases), 40)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := []string{}
			for _, x := range l.Find(mi.Conversation{Turns: c.turns}) {
				got = append(got, exchangeLine(x))
			}
			require.Equal(t, c.want, got)
		})
	}
}

// TestFindCodedIsFind shows that codes make no difference.
func TestFindCodedIsFind(t *testing.T) {
	l := English()
	for _, c := range readFind(t, "find-en.txt") {
		var coded mi.Coded
		for _, x := range c.turns {
			coded.Turns = append(coded.Turns, mi.CodedTurn{Turn: x})
		}
		require.Equal(t, l.Find(mi.Conversation{Turns: c.turns}), l.FindCoded(coded))
	}
}
