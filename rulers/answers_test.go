package rulers

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An answerCase is a line of testdata/answers-xx.tsv: an answer, the ruler it
// was given to, and the reading that it should have. The columns are
//
//	answer, ruler ("confidence 0-10"), kind, value ("6", "6..7", parts as
//	"9..9 / 4..4", or nothing), next, and what else the reading says:
//	hedge=, band=, compared=below,5, scale=, value= (of a split), conditional,
//	changed; what does not stand there must not be set
type answerCase struct {
	line   int
	answer string
	ruler  Ruler
	want   string
}

// describe puts a reading into the columns of the file, from kind on.
func describe(r Ruler, x Reading) string {
	num := func(low, high float64) string {
		s := strconv.FormatFloat(low, 'f', -1, 64)
		if low != high {
			s += ".." + strconv.FormatFloat(high, 'f', -1, 64)
		}
		return s
	}
	var value string
	var more []string
	if x.Kind == Split {
		var parts []string
		for _, p := range x.Parts {
			parts = append(parts, fmt.Sprintf("%s..%s", num(p.Low, p.Low), num(p.High, p.High)))
		}
		value = strings.Join(parts, " / ")
		if x.Valued {
			more = append(more, "value="+num(x.Low, x.High))
		}
	} else if x.Valued {
		value = num(x.Low, x.High)
	}
	if x.Hedge != "" {
		more = append(more, "hedge="+string(x.Hedge))
	}
	if x.Band != "" {
		more = append(more, "band="+string(x.Band))
	}
	if x.Compared != "" {
		more = append(more, fmt.Sprintf("compared=%s,%s", x.Compared, num(x.Limit, x.Limit)))
	}
	if x.Conditional {
		more = append(more, "conditional")
	}
	if x.Changed {
		more = append(more, "changed")
	}
	if x.Scale != r.Scale {
		more = append(more, "scale="+x.Scale.String())
	}
	return strings.Join([]string{string(x.Kind), value, string(x.Next), strings.Join(more, " ")}, "\t")
}

func readAnswers(t testing.TB, name string) []answerCase {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var cases []answerCase
	sc := bufio.NewScanner(f)
	for line := 1; sc.Scan(); line++ {
		if sc.Text() == "" || strings.HasPrefix(sc.Text(), "#") {
			continue
		}
		col := strings.Split(sc.Text(), "\t")
		require.Len(t, col, 6, "%s:%d", name, line)
		dim, scale, ok := strings.Cut(col[1], " ")
		require.True(t, ok, "%s:%d", name, line)
		r := Ruler{Dimension: Dimension(dim)}
		_, err := fmt.Sscanf(scale, "%d-%d", &r.Scale.Min, &r.Scale.Max)
		require.NoError(t, err, "%s:%d", name, line)
		cases = append(cases, answerCase{line, col[0], r, strings.Join(col[2:], "\t")})
	}
	require.NoError(t, sc.Err())
	return cases
}

// TestAnswers reads every answer of every language. Those that are read wrong
// stand in misses-xx.txt; the list can only shrink, for an answer in it that is
// read right fails the test as well.
func TestAnswers(t *testing.T) {
	for _, b := range builtin {
		t.Run(b.tag, func(t *testing.T) {
			name := "answers-" + b.tag + ".tsv"
			cases := readAnswers(t, filepath.Join("testdata", name))
			misses := map[string]bool{}
			if data, err := os.ReadFile(filepath.Join("testdata", "misses-"+b.tag+".txt")); err == nil {
				for l := range strings.Lines(string(data)) {
					misses[strings.TrimSuffix(l, "\n")] = true
				}
			}
			l := must(b.data())
			wrong := 0
			for _, c := range cases {
				got := describe(c.ruler, l.Read(c.ruler, c.answer))
				if got != c.want {
					wrong++
				}
				if (got != c.want) != misses[c.answer] {
					t.Errorf("%s:%d: %q %s\nwant %s\ngot  %s", name, c.line, c.answer, c.ruler.Dimension, c.want, got)
				}
				delete(misses, c.answer)
			}
			require.Empty(t, misses, "answers that are not in the file")
			least, right := 60, 0.95
			if b.tag == "en" {
				least, right = 400, 0.98
			}
			t.Logf("%d answers, %d wrong", len(cases), wrong)
			require.GreaterOrEqual(t, len(cases), least)
			require.GreaterOrEqual(t, float64(len(cases)-wrong)/float64(len(cases)), right)
		})
	}
}
