package main

import (
	"bufio"
	"encoding/json"
	"fmt"
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
			ID    string  `json:"id"`
			Goal  mi.Goal `json:"goal"`
			Turns []struct {
				Speaker    string `json:"speaker"`
				Utterances []struct{ Text, Code string }
			} `json:"turns"`
		}
		if err := json.Unmarshal(sc.Bytes(), &c); err != nil || c.ID == "" {
			return nil, fmt.Errorf("train: %s:%d: want a coded conversation with an id", file, line)
		}
		for _, t := range c.Turns {
			out := turn{conversation: "own-" + c.ID, group: "own-" + c.ID, speaker: t.Speaker, goal: c.Goal}
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
