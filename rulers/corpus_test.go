package rulers

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A found is an exchange in the terms of the corpus: numbers of turns.
type found struct {
	Transcript int       `json:"transcript_id"`
	Ask        []int     `json:"ask"`
	Dimension  Dimension `json:"dimension"`
	Min        int       `json:"min"`
	Max        int       `json:"max"`
	Answer     *int      `json:"answer"`
	Low        *float64  `json:"low"`
	High       *float64  `json:"high"`
}

// TestCorpus finds every exchange of the corpus exactly, and nothing that is
// none. The corpus is not part of the project, so this runs where it is beside.
func TestCorpus(t *testing.T) {
	const dir = "../../shared/corpus/"
	if _, err := os.Stat(dir); err != nil {
		t.Skip("NOT RUN: the corpus is not at " + dir + ": rulers are not checked against it")
	}
	want := readFound(t, dir+"rulers.jsonl")
	require.Len(t, want, 29)
	talks := readAnnoMI(t, dir+"annomi.csv")
	require.Len(t, talks, 112)
	l := English()
	var got []found
	for _, c := range talks {
		id, err := strconv.Atoi(c.ID)
		require.NoError(t, err)
		for _, x := range l.Find(c) {
			f := found{Transcript: id, Dimension: x.Dimension, Min: x.Scale.Min, Max: x.Scale.Max}
			for _, i := range x.Ask {
				f.Ask = append(f.Ask, c.Turns[i].Number)
			}
			if x.Answer >= 0 {
				f.Answer = &c.Turns[x.Answer].Number
				f.Low, f.High = &x.Reading.Low, &x.Reading.High
			}
			got = append(got, f)
		}
	}
	slices.SortStableFunc(got, func(a, b found) int { return a.Transcript - b.Transcript })
	lines := func(fs []found) (out []string) {
		for _, f := range fs {
			b, err := json.Marshal(f)
			require.NoError(t, err)
			out = append(out, string(b))
		}
		return out
	}
	require.Equal(t, lines(want), lines(got))
}

func readFound(t *testing.T, name string) []found {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var out []found
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var x found
		require.NoError(t, json.Unmarshal(sc.Bytes(), &x))
		out = append(out, x)
	}
	return out
}

// readAnnoMI reads the few columns that are needed, the first annotator's row of
// each turn.
func readAnnoMI(t *testing.T, name string) []mi.Conversation {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	col := func(name string) int {
		i := slices.Index(rows[0], name)
		require.GreaterOrEqual(t, i, 0)
		return i
	}
	id, number, who, text := col("transcript_id"), col("utterance_id"), col("interlocutor"), col("utterance_text")
	var out []mi.Conversation
	for _, r := range rows[1:] {
		if len(out) == 0 || out[len(out)-1].ID != r[id] {
			out = append(out, mi.Conversation{ID: r[id]})
		}
		c := &out[len(out)-1]
		n, err := strconv.Atoi(r[number])
		require.NoError(t, err)
		if k := len(c.Turns); k > 0 && c.Turns[k-1].Number == n {
			continue
		}
		role := mi.Client
		if r[who] == "therapist" {
			role = mi.Counsellor
		}
		c.Turns = append(c.Turns, mi.Turn{Number: n, Role: role, Text: r[text]})
	}
	return out
}
