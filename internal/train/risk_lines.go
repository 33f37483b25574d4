package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A riskTurn is a client's turn as the screen for danger learns from it.
type riskTurn struct {
	group string // who wrote it, or the conversation that it is of
	text  string
	units []text.Span
	held  [][]alarm.Feature // by unit
	// kind is that of the danger it shows, in the order of [mi.RiskKinds], or
	// alarm.None.
	kind int
	fold int
	// ruled is set where the set phrases of the screen gate.
	ruled bool
	// hushed is set for the units in which phrases were found: weights are not asked
	// about them.
	hushed []bool
}

func (t *riskTurn) gates() bool { return t.kind != alarm.None }

// readRiskLines reads the turns that were written for the screen: every *.tsv file
// of a folder is one writer's, with a turn a line: "yes" or "no" for whether MI has
// to yield, the kind of danger, which for "no" is the one that it resembles or
// "none", and the words.
func readRiskLines(folder string) ([]riskTurn, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("train: %s: want *.tsv files of lines that show danger or none", folder)
	}
	slices.Sort(files)
	var out []riskTurn
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		n := 0
		for line := range strings.Lines(string(data)) {
			n++
			c := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
			t := riskTurn{group: strings.TrimSuffix(filepath.Base(file), ".tsv"), kind: alarm.None}
			ok := len(c) == 3 && (c[0] == "yes" || c[0] == "no")
			if ok {
				kind, err := mi.ParseRiskKind(c[1])
				ok = err == nil || c[0] == "no" && c[1] == "none"
				t.text = c[2]
				if c[0] == "yes" {
					t.kind = slices.Index(mi.RiskKinds(), kind)
				}
			}
			if !ok || t.text == "" {
				return nil, fmt.Errorf("train: %s:%d: want yes or no, a kind of danger or none, and the words, with tabs between", file, n)
			}
			t.read()
			out = append(out, t)
		}
	}
	return out, nil
}

// plainTurns are the clients' turns of conversations.
func plainTurns(turns []turn, folds map[string]int) (out []riskTurn) {
	for i := range turns {
		t := &turns[i]
		if t.speaker != "client" {
			continue
		}
		p := riskTurn{group: t.conversation, text: t.text, kind: alarm.None, fold: folds[t.conversation]}
		p.read()
		out = append(out, p)
	}
	return out
}

// read takes a turn to pieces.
func (t *riskTurn) read() {
	var k text.Tokens
	k.Read(t.text)
	t.units = k.AppendUnits(nil, t.text)
	for _, u := range t.units {
		t.held = append(t.held, alarm.AppendFeatures(nil, t.text, u, &k))
	}
	t.hushed = make([]bool, len(t.units))
	for _, r := range (mi.RiskScreen{PhrasesOnly: true}).Screen(t.text) {
		t.ruled = t.ruled || r.Gates()
		for i, u := range t.units {
			t.hushed[i] = t.hushed[i] || r.Start < u.End && r.End > u.Start
		}
	}
}
