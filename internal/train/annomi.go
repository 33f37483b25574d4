package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// A turn is one turn of a corpus with the labels its coders gave. A label that
// does not apply is "".
type turn struct {
	conversation string
	group        string // turns of one group never part in cross-validation
	speaker      string // "counsellor" or "client"
	text         string
	labels       map[string]string // head name -> label
	annotator    string            // who gave the labels, "" where nobody did alone
	quality      string            // of the conversation: "high", "low", "" where nobody says
	units        []unit            // where the corpus codes thought units
	goal         mi.Goal
	talk         *talk // of our own corpus
	part         bool  // a thought unit of a longer turn, put as a turn
	bare         bool  // as a machine takes speech down: see stripped
}

// A unit is a coded thought unit: its text and its code.
type unit struct{ text, code string }

// annomiColumns are read; all must be there.
var annomiColumns = []string{
	"transcript_id", "video_url", "topic", "utterance_id", "interlocutor", "utterance_text",
	"therapist_input_exists", "reflection_exists", "reflection_subtype", "question_exists", "question_subtype",
	"main_therapist_behaviour", "client_talk_type",
}

// readAnnoMI reads a file with AnnoMI's columns. Where several annotators
// coded a turn, each label is the one most of them gave, the first of equals.
func readAnnoMI(file string) ([]turn, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("train: %s: want a CSV header: %w", file, err)
	}
	header[0] = strings.TrimPrefix(header[0], "\ufeff")
	at := map[string]int{}
	for _, name := range annomiColumns {
		i := slices.Index(header, name)
		if i < 0 {
			return nil, fmt.Errorf("train: %s: want a column %q", file, name)
		}
		at[name] = i
	}
	annotator := slices.Index(header, "annotator_id") // not every file says
	quality := slices.Index(header, "mi_quality")     // nor this
	var turns []turn
	var votes []map[string][]string
	index := map[[2]string]int{}
	for {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("train: %s: %w", file, err)
		}
		get := func(name string) string { return row[at[name]] }
		line, _ := r.FieldPos(0)
		key := [2]string{get("transcript_id"), get("utterance_id")}
		i, ok := index[key]
		if ok {
			turns[i].annotator = ""
		} else {
			t := turn{conversation: key[0], group: get("video_url"), text: get("utterance_text"), goal: mi.ParseGoal(get("topic"))}
			switch get("interlocutor") {
			case "therapist":
				t.speaker = "counsellor"
			case "client":
				t.speaker = "client"
			default:
				return nil, fmt.Errorf("train: %s:%d: want interlocutor therapist or client", file, line)
			}
			if annotator >= 0 {
				t.annotator = row[annotator]
			}
			if quality >= 0 {
				t.quality = row[quality]
			}
			i = len(turns)
			index[key] = i
			turns = append(turns, t)
			votes = append(votes, map[string][]string{})
		}
		for head, label := range annomiLabels(get) {
			votes[i][head] = append(votes[i][head], label)
		}
	}
	for i := range turns {
		turns[i].labels = map[string]string{}
		for head, v := range votes[i] {
			turns[i].labels[head] = plurality(v)
		}
	}
	return turns, nil
}

// annomiLabels gives a row's labels by head.
func annomiLabels(get func(string) string) map[string]string {
	if get("interlocutor") == "client" {
		return map[string]string{stack.LayerValence: get("client_talk_type")}
	}
	question, reflection, input := "none", "none", "none"
	if yes, _ := strconv.ParseBool(get("question_exists")); yes {
		question = get("question_subtype")
	}
	if yes, _ := strconv.ParseBool(get("reflection_exists")); yes {
		reflection = get("reflection_subtype")
	}
	if yes, _ := strconv.ParseBool(get("therapist_input_exists")); yes {
		input = "some"
	}
	main := get("main_therapist_behaviour")
	if main == "therapist_input" {
		main = "input"
	}
	return map[string]string{stack.LayerMain: main, stack.LayerQuestion: question, stack.LayerReflection: reflection, stack.LayerInput: input}
}

// stripped copies turns as a machine takes speech down, without capitals and
// punctuation, and without a goal, which such talk mostly comes without.
func stripped(turns []turn) []turn {
	out := slices.Clone(turns)
	for i := range out {
		t := &out[i]
		t.conversation += "/bare"
		t.text = strings.Join(strings.FieldsFunc(strings.ToLower(t.text), func(r rune) bool {
			return unicode.IsSpace(r) || strings.ContainsRune(".,;:!?\"-()[]\u2013\u2014\u2026", r)
		}), " ")
		t.goal, t.bare = mi.Goal{}, true
	}
	return out
}

func plurality(votes []string) string {
	best, most := "", 0
	for _, v := range votes {
		n := 0
		for _, w := range votes {
			if w == v {
				n++
			}
		}
		if n > most {
			best, most = v, n
		}
	}
	return best
}

// readFolds reads "transcript_id,fold".
func readFolds(file string) (map[string]int, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("train: %s: %w", file, err)
	}
	folds := map[string]int{}
	for i, row := range rows {
		if i == 0 && row[0] == "transcript_id" {
			continue
		}
		if len(row) < 2 {
			return nil, fmt.Errorf("train: %s:%d: want transcript_id,fold", file, i+1)
		}
		n, err := strconv.Atoi(row[1])
		if err != nil || n < 0 {
			return nil, fmt.Errorf("train: %s:%d: want a fold number from 0", file, i+1)
		}
		folds[row[0]] = n
	}
	return folds, nil
}

// makeFolds deals groups out to k folds: the largest group first, always to
// the fold with the fewest turns, ties to the lower fold and the name.
func makeFolds(turns []turn, k int) map[string]int {
	size := map[string]int{}
	var groups []string
	for _, t := range turns {
		if size[t.group] == 0 {
			groups = append(groups, t.group)
		}
		size[t.group]++
	}
	slices.SortFunc(groups, func(a, b string) int {
		if size[a] != size[b] {
			return size[b] - size[a]
		}
		if a < b {
			return -1
		}
		return 1
	})
	load := make([]int, k)
	of := map[string]int{}
	for _, g := range groups {
		best := 0
		for i := range load {
			if load[i] < load[best] {
				best = i
			}
		}
		of[g] = best
		load[best] += size[g]
	}
	folds := map[string]int{}
	for _, t := range turns {
		folds[t.conversation] = of[t.group]
	}
	return folds
}

// foldNames lists the folds in order.
func foldNames(folds map[string]int) []int {
	return slices.Compact(slices.Sorted(maps.Values(folds)))
}
