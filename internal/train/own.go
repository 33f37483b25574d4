package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// readOwn reads our own coded conversations: every *.jsonl file of a folder,
// in the order of their names.
func readOwn(folder string) ([]turn, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("train: %s: want *.jsonl files of coded conversations", folder)
	}
	slices.Sort(files)
	var turns []turn
	for _, file := range files {
		t, err := readOwnFile(file)
		if err != nil {
			return nil, err
		}
		turns = append(turns, t...)
	}
	return turns, nil
}

func readOwnFile(file string) ([]turn, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var turns []turn
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 16<<20)
	for line := 1; sc.Scan(); line++ {
		var c struct {
			ID string `json:"id"`
			talk
			Goal  mi.Goal `json:"goal"`
			Turns []struct {
				Speaker    string `json:"speaker"`
				Utterances []struct{ Text, Code string }
			} `json:"turns"`
		}
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil || c.ID == "" {
			return nil, fmt.Errorf("train: %s:%d: want a coded conversation with an id", file, line)
		}
		about := c.talk
		about.writer, about.direction = strings.TrimRight(c.ID, "0123456789"), c.Goal.Direction
		for _, t := range c.Turns {
			out := turn{talk: &about, conversation: "own-" + c.ID, group: "own-" + c.ID, speaker: t.Speaker, goal: c.Goal}
			var texts []string
			for _, u := range t.Utterances {
				texts = append(texts, u.Text)
				out.units = append(out.units, unit{u.Text, u.Code})
			}
			out.text = strings.Join(texts, " ")
			out.labels = ownLabels(out.speaker, out.units)
			turns = append(turns, out)
		}
	}
	return turns, sc.Err()
}

// talk is what is known of one of our own conversations.
type talk struct {
	Register string `json:"register"`
	Setting  string `json:"setting"`
	Topic    string `json:"topic"`
	writer   string

	direction mi.Direction // of the goal
}

// testFold is the fold of the conversations that nothing is trained or chosen
// on.
const testFold = -1

// heldOut reports whether a conversation of our own is of the fifth that is set
// apart as a test set, by a hash of its id.
func heldOut(id string) bool {
	return hashOf(id)%5 == 0
}

func hashOf(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}

// unitsAsTurns puts each thought unit as a turn, as some transcripts come, in a
// copy of the conversations. What stands alone in its turn is not said again.
func unitsAsTurns(turns []turn) []turn {
	var out []turn
	for _, t := range turns {
		for _, u := range t.units {
			p := t
			p.conversation += "/units"
			p.text, p.units = u.text, []unit{u}
			p.labels = ownLabels(p.speaker, p.units)
			p.part = len(t.units) > 1
			if h := hashOf(t.group); h/5%2 == 0 { // a goal is not always given
				p.goal = mi.Goal{}
			}
			out = append(out, p)
		}
	}
	return out
}

// ownFolds deals the conversations of our own corpus out to k folds. The writers of
// plain sentences and those after them are dealt by themselves, so that the folds of
// the conversations before are as they were without them and figures can be held side
// by side; theirs are dealt anew when others come.
func ownFolds(own []turn, k int) map[string]int {
	var before, plain []turn
	for _, t := range own {
		if t.talk.writer > lastOfLater {
			plain = append(plain, t)
		} else {
			before = append(before, t)
		}
	}
	folds := makeFolds(before, k)
	maps.Copy(folds, makeFolds(plain, k))
	return folds
}
