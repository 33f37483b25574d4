package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// quick makes tables of so many buckets, or of seven bits, and training short for a
// test. Nothing else changes: what runs is what trains the shipped model.
func quick(t *testing.T, buckets int) {
	words, epochs := neuralBuckets, neuralEpochs
	neuralBuckets, neuralEpochs = 20, 3
	shapes, sets := slices.Clone(tableSizes), []*settings{&valenceSettings, &counsellorSettings, &unitSettings}
	var steps []int
	for _, s := range sets {
		steps = append(steps, s.steps)
		s.steps = 12
	}
	for i := range tableSizes {
		if tableSizes[i].buckets > 0 {
			tableSizes[i].buckets = buckets
		} else {
			tableSizes[i].bits = 7
		}
	}
	t.Cleanup(func() {
		neuralBuckets, neuralEpochs = words, epochs
		tableSizes = shapes
		for i, s := range sets {
			s.steps = steps[i]
		}
	})
}

// The talk of the tiny corpora: each label has words of its own, and objects
// make the turns of one label differ.
var (
	objects    = []string{"biscuits", "the lift", "late nights", "the second helping", "my phone", "the car"}
	clientTalk = []struct{ label, code, format string }{
		{"change", "D+", "I want to give up %s, I really do."},
		{"sustain", "R-", "I would never part with %s, no way."},
		{"neutral", "N", "There was a picture of %s on the wall."},
	}
	counsellorTalk = []struct{ main, question, reflection, input, code, format string }{
		{"question", "open", "", "", "OQ", "What do you think about %s?"},
		{"reflection", "", "complex", "", "CR", "So you feel torn about %s."},
		{"therapist_input", "", "", "advice", "ADW", "Put %s away, that is my advice."},
		{"other", "", "", "", "AF", "Good, well done with %s."},
	}
)

const threeFolds = "transcript_id,fold\nt0,0\nt1,1\nt2,2\nt3,0\nt4,1\nt5,2\n"

// tinyCorpus makes six transcripts of sixteen turns, t0 to t5, of six videos.
func tinyCorpus() string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(annomiColumns)
	for talk := range 6 {
		for i := range 16 {
			object := objects[(talk+i)%len(objects)]
			row := []string{fmt.Sprint("t", talk), fmt.Sprint("video ", talk), "stop smoking", fmt.Sprint(i)}
			if i%2 == 0 {
				x := counsellorTalk[(i/2+talk)%4]
				row = append(row, "therapist", fmt.Sprintf(x.format, object), exists(x.input),
					exists(x.reflection), x.reflection, exists(x.question), x.question, x.main, "n/a")
			} else {
				x := clientTalk[(i/2+talk)%3]
				row = append(row, "client", fmt.Sprintf(x.format, object), "", "", "", "", "", "n/a", x.label)
			}
			_ = w.Write(row)
		}
	}
	w.Flush()
	return b.String()
}

func exists(s string) string { return fmt.Sprint(s != "") }

// setApart is the one of the conversations of [tinyOwn] that [heldOut] sets
// apart.
const setApart = "a1"

// tinyOwn makes a folder of four coded conversations of our own.
func tinyOwn(t *testing.T) string { return changedOwn(t, "", "") }

// changedOwn is tinyOwn with the talk of one conversation replaced: each turn
// says these words and has the code that another turn would have.
func changedOwn(t *testing.T, changed, words string) string {
	t.Helper()
	type utterance struct{ Text, Code string }
	type spoken struct {
		Speaker    string      `json:"speaker"`
		Utterances []utterance `json:"utterances"`
	}
	var b strings.Builder
	for talk := range 4 {
		id := fmt.Sprint("a", talk)
		var turns []spoken
		for i := range 8 {
			object := objects[(talk+i)%len(objects)]
			a, c := counsellorTalk[(i+talk)%4], clientTalk[(i+talk)%3]
			asks, says := fmt.Sprintf(a.format, object), fmt.Sprintf(c.format, object)
			if id == changed {
				a, c = counsellorTalk[(i+talk+1)%4], clientTalk[(i+talk+1)%3]
				asks, says = words, words
			}
			turns = append(turns,
				spoken{"counsellor", []utterance{{"Right.", "FA"}, {asks, a.code}}},
				spoken{"client", []utterance{{says, c.code}}})
		}
		line, err := json.Marshal(map[string]any{
			"id": id, "register": []string{"spoken", "typed"}[talk%2], "setting": "clinic chat", "topic": "smoking",
			"goal": map[string]string{"behaviour": "smoking", "direction": "stop"}, "turns": turns,
		})
		require.NoError(t, err)
		b.Write(append(line, '\n'))
	}
	return folder(t, map[string]string{"own.jsonl": b.String()})
}
