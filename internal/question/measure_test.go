package question

import (
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// shared is where the coded conversations are that are no part of the project.
const shared = "../../../shared/corpus"

var misses = flag.Int("misses", 0, "show so many misses of each part that rules may be written by")

// A coded is a text with the form a person saw in it, None for no question.
type coded struct {
	text string
	form Form
	skip bool // may be a question, but has another code: does not count for detection
}

// TestMeasure prints how far the reading agrees with people who coded talk:
//
//	go test ./internal/question -run Measure -v
//
// The rules were written with the parts called "read" in view, and with none of
// the others.
func TestMeasure(t *testing.T) {
	parts := own(t)
	if _, err := os.Stat(shared); err == nil {
		parts = append(parts, annomi(t)...)
		parts = append(parts, hlqc(t)...)
	} else {
		t.Logf("no %s: measured on our own conversations alone", shared)
	}
	floors := map[string]float64{
		"own, read": 0.95, "own, test fifth": 0.95, "own, test fifth, bare": 0.90, "own, part 13": 0.92,
		"AnnoMI, folds 3 and 4": 0.76, "HLQC, other sessions": 0.86,
	}
	for _, p := range parts {
		f := measure(t, p)
		t.Log(f)
		if floor, ok := floors[p.name]; ok {
			require.GreaterOrEqual(t, f.accuracy(), floor, p.name)
		}
	}
}

// A part is a part of a corpus.
type part struct {
	name     string
	read     bool // rules were written by it
	function bool // its coders went by what a question invites, not by its grammar
	bare     bool // without punctuation
	texts    []coded
}

type figures struct {
	name                           string
	questions, agree, sure, agreed int
	found, missed, false           int
}

func (f figures) accuracy() float64 { return float64(f.agree) / float64(max(f.questions, 1)) }

func (f figures) String() string {
	ratio := func(a, b int) float64 { return float64(a) / float64(max(b, 1)) }
	return fmt.Sprintf("%-32s open or closed %.3f of %4d, %.3f of %4d found;  question or not: precision %.3f, recall %.3f",
		f.name, f.accuracy(), f.questions, ratio(f.agreed, f.sure), f.sure, ratio(f.found, f.found+f.false), ratio(f.found, f.found+f.missed))
}

// measure reads a part. A question that is not found has the form that its words
// lean to, and for a coder of functions it is open, which most are.
func measure(t *testing.T, p part) figures {
	f := figures{name: p.name}
	shown := 0
	show := func(c coded, turn Turn) {
		if p.read && shown < *misses {
			shown++
			t.Logf("  %s for %s (%s, %s): %s", turn.Last.Form, c.form, turn.Last.Test, turn.Last.Function, c.text)
		}
	}
	for _, c := range p.texts {
		s := c.text
		if p.bare {
			s = stripped(s)
		}
		turn := Read(s)
		form := turn.Last.Form
		if p.function && form != None {
			form = Closed
			if turn.Last.Invites() {
				form = Open
			}
		}
		switch {
		case c.form == None:
			if form != None && !c.skip {
				f.false++
				show(c, turn)
			}
			continue
		case form == None:
			f.missed++
			if form = turn.Lean(); p.function {
				form = Open
			}
			show(c, turn)
		default:
			f.found++
			f.sure++
			if form == c.form {
				f.agreed++
			} else {
				show(c, turn)
			}
		}
		f.questions++
		if form == c.form {
			f.agree++
		}
	}
	require.NotZero(t, f.questions, p.name)
	return f
}

// stripped returns a text as a machine takes speech down.
func stripped(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(".,;:!?\"-()[]–—…", r)
	}), " ")
}

// own reads our conversations. Those whose id hashes to a multiple of five are
// the test fifth.
func own(t *testing.T) []part {
	files, err := filepath.Glob("../train/corpus/part*.jsonl")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	read := part{name: "own, read", read: true}
	test := part{name: "own, test fifth"}
	captions := part{name: "own, test fifth, captions"}
	// Part 13 came when the others had been measured, and stands by itself. Its coders
	// call many a question without a verb open ("And on Wednesday?").
	last := part{name: "own, part 13"}
	for _, file := range files {
		f, err := os.Open(file)
		require.NoError(t, err)
		defer f.Close()
		for dec := json.NewDecoder(f); dec.More(); {
			var c struct {
				ID, Register string
				Turns        []struct {
					Speaker    string
					Utterances []struct{ Text, Code string }
				}
			}
			require.NoError(t, dec.Decode(&c))
			h := fnv.New32a()
			h.Write([]byte(c.ID))
			for _, turn := range c.Turns {
				if turn.Speaker != "counsellor" {
					continue
				}
				for _, u := range turn.Utterances {
					x := codedBy(u.Text, u.Code)
					switch {
					case filepath.Base(file) == "part13.jsonl":
						last.texts = append(last.texts, x)
					case h.Sum32()%5 != 0:
						read.texts = append(read.texts, x)
					default:
						test.texts = append(test.texts, x)
						if c.Register == "captions" {
							captions.texts = append(captions.texts, x)
						}
					}
				}
			}
		}
	}
	readBare, testBare := read, test
	readBare.name, readBare.bare = "own, read, bare", true
	testBare.name, testBare.bare = "own, test fifth, bare", true
	return []part{read, readBare, test, testBare, captions, last}
}

// codedBy gives the form that a code of MISC 2.5 stands for. Emphasising control
// asks permission, filler greets, and the others may hold a tag.
func codedBy(text, code string) coded {
	switch strings.TrimSpace(code) {
	case "OQ":
		return coded{text: text, form: Open}
	case "CQ":
		return coded{text: text, form: Closed}
	}
	return coded{text: text, skip: code == "EC" || code == "FI"}
}

// rows reads a table with a header.
func rows(t *testing.T, name string) []map[string]string {
	f, err := os.Open(filepath.Join(shared, name))
	require.NoError(t, err)
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var out []map[string]string
	for _, row := range all[1:] {
		m := map[string]string{}
		for i, name := range all[0] {
			m[strings.TrimPrefix(name, "\ufeff")] = row[i]
		}
		out = append(out, m)
	}
	return out
}

func annomi(t *testing.T) []part {
	fold := map[string]string{}
	for _, r := range rows(t, "annomi-folds.csv") {
		fold[r["transcript_id"]] = r["fold"]
	}
	read := part{name: "AnnoMI, folds 0 to 2", read: true, function: true}
	test := part{name: "AnnoMI, folds 3 and 4", function: true}
	for _, r := range rows(t, "annomi.csv") {
		if r["interlocutor"] != "therapist" {
			continue
		}
		x := coded{text: r["utterance_text"]}
		if r["question_exists"] == "True" {
			x.form = Closed
			if r["question_subtype"] == "open" {
				x.form = Open
			}
		}
		if slices.Contains([]string{"0", "1", "2"}, fold[r["transcript_id"]]) {
			read.texts = append(read.texts, x)
		} else {
			test.texts = append(test.texts, x)
		}
	}
	return []part{read, test}
}

func hlqc(t *testing.T) []part {
	read := part{name: "HLQC, sessions of AnnoMI", read: true}
	test := part{name: "HLQC, other sessions"}
	for _, r := range rows(t, "hlqc-misc.csv") {
		if r["speaker"] != "counsellor" {
			continue
		}
		if x := codedBy(r["text"], r["code"]); r["annomi_transcript"] != "" {
			read.texts = append(read.texts, x)
		} else {
			test.texts = append(test.texts, x)
		}
	}
	return []part{read, test}
}
