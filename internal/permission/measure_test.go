package permission_test

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/permission"
	"github.com/evoke-mi/evoke/internal/text"
)

// A coded is a unit of advice or concern that a coder of ours gave its code, with
// what the tracker says of it.
type coded struct {
	id, code, text, before string
	evidence               string
	state                  permission.State
}

func (c coded) with() bool { return c.code == "ADP" || c.code == "RCP" }

// readCoded reads advice and concern in those of our own conversations that use
// names, of files whose names match a pattern.
func readCoded(t *testing.T, pattern string, use func(id string) bool) (out []coded) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "train", "corpus", pattern))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 16<<20)
		for sc.Scan() {
			var c struct {
				ID    string
				Turns []struct {
					Speaker    string
					Utterances []struct{ Text, Code string }
				}
			}
			require.NoError(t, json.Unmarshal(sc.Bytes(), &c))
			if !use(c.ID) {
				continue
			}
			var tr permission.Tracker
			var last []string
			for _, turn := range c.Turns {
				var s strings.Builder
				var units []text.Span
				for i, u := range turn.Utterances {
					if i > 0 {
						s.WriteByte(' ')
					}
					units = append(units, text.Span{Start: s.Len(), End: s.Len() + len(u.Text)})
					s.WriteString(u.Text)
				}
				states := tr.Add(nil, permission.Turn{Counsellor: turn.Speaker == "counsellor", Text: s.String(), Units: units})
				for i, u := range turn.Utterances {
					switch u.Code {
					case "ADP", "ADW", "RCP", "RCW":
						b := strings.Join(last[max(0, len(last)-3):], " / ") + " // " + s.String()[:units[i].Start]
						out = append(out, coded{c.ID, u.Code, u.Text, b, states[i].Span.In(append(last, s.String())[states[i].Turn]), states[i]})
					}
				}
				last = append(last, s.String())
			}
		}
		require.NoError(t, sc.Err())
	}
	return out
}

// agreement counts how often "covered" is what the coder says.
type agreement struct{ with, without, missed, wrong int }

func (a agreement) accuracy() float64 {
	return float64(a.with+a.without) / float64(a.with+a.without+a.missed+a.wrong)
}

// balanced is the mean of the shares of units with and without permission that
// are found.
func (a agreement) balanced() float64 {
	return (float64(a.with)/float64(a.with+a.missed) + float64(a.without)/float64(a.without+a.wrong)) / 2
}

func measure(t *testing.T, name string, cs []coded) map[string]agreement {
	t.Helper()
	out := map[string]agreement{}
	byRule := map[permission.Rule][2]int{}
	for _, c := range cs {
		for _, kind := range []string{c.code[:2], "all"} {
			a := out[kind]
			switch {
			case c.with() && c.state.Covers:
				a.with++
			case c.with():
				a.missed++
			case c.state.Covers:
				a.wrong++
			default:
				a.without++
			}
			out[kind] = a
		}
		n := byRule[c.state.Rule]
		if c.with() {
			n[0]++
		} else {
			n[1]++
		}
		byRule[c.state.Rule] = n
		if os.Getenv("EVOKE_SHOW") != "" && c.with() != c.state.Covers {
			t.Logf("%s %s %v %q | %s => %s", c.id, c.code, c.state.Rule, c.evidence, c.before, c.text)
		}
	}
	for _, kind := range []string{"AD", "RC", "all"} {
		a := out[kind]
		t.Logf("%s %s: accuracy %.3f, balanced %.3f (%+v)", name, kind, a.accuracy(), a.balanced(), a)
	}
	for r := permission.None; r <= permission.Directive; r++ {
		if n := byRule[r]; n != [2]int{} {
			t.Logf("   %v: %d with, %d without", r, n[0], n[1])
		}
	}
	return out
}

// TestCoversTellsWithFromWithout measures the tracker against the coders of our
// own conversations: advice and concern, with permission and without.
func TestCoversTellsWithFromWithout(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the corpus")
	}
	apart := func(id string) bool {
		h := fnv.New32a()
		h.Write([]byte(id))
		return h.Sum32()%5 == 0
	}
	measure(t, "for choosing", readCoded(t, "part[1-6].jsonl", func(id string) bool { return !apart(id) }))
	// Measured at 0.931, of what is called covered all rightly so: nothing was chosen
	// on this fifth.
	all := measure(t, "test fifth", readCoded(t, "part[1-6].jsonl", apart))["all"]
	require.Greater(t, all.accuracy(), 0.90)
	require.Greater(t, all.balanced(), 0.85)
	all = measure(t, "later writers", readCoded(t, "part7.jsonl", func(string) bool { return true }))["all"]
	// Nothing was chosen on these: 0.823 and 0.687. Some of their writers, zzc above
	// all, call "you could" advice with permission where nobody gave any.
	require.Greater(t, all.accuracy(), 0.81)
	require.Greater(t, all.balanced(), 0.67)
}
