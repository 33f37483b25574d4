package main

import (
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// ofHLQC begins the keys of the figures on the sessions of hlqc-misc.csv, which
// are for measuring alone.
const ofHLQC = "hlqc-"

// hlqcColumns are read; all must be there.
var hlqcColumns = []string{"session", "speaker", "text", "code", "annomi_transcript"}

// readHLQC reads sessions coded utterance by utterance with MISC 2.5, each
// utterance as a turn with one thought unit. Sessions that AnnoMI has too are
// left out.
func readHLQC(file string) ([]turn, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("train: %s: %w", file, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("train: %s: want a CSV header", file)
	}
	at := map[string]int{}
	for _, name := range hlqcColumns {
		if at[name] = slices.Index(rows[0], name); at[name] < 0 {
			return nil, fmt.Errorf("train: %s: want a column %q", file, name)
		}
	}
	var out []turn
	for _, r := range rows[1:] {
		get := func(name string) string { return r[at[name]] }
		if get("annomi_transcript") != "" {
			continue
		}
		// MISC 2.5 knows no activation; the file may.
		u := unit{get("text"), strings.TrimSpace(get("code"))}
		t := turn{conversation: "hlqc-" + get("session"), speaker: get("speaker"), text: u.text, units: []unit{u}}
		t.group = t.conversation
		t.labels = ownLabels(t.speaker, t.units)
		out = append(out, t)
	}
	return out, nil
}

// testHLQC codes the sessions with a model.
func testHLQC(figs []figure, file string, m *linear.Model) error {
	turns, err := readHLQC(file)
	if err != nil {
		return err
	}
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	samples := prepare(turns, map[string]int{})
	for _, talk := range conversations(samples) {
		coded, err := coder.Code(context.Background(), spoken(talk))
		if err != nil {
			return err
		}
		coded.Turns = ocean.SettleLeadIns(coded.Turns) // the sessions are cut into utterances
		for i, s := range talk {
			if c := coded.Turns[i].Client; c != nil {
				addTalk(figs, ofHLQC+figClient, s, s.labels[stack.LayerValence], c.Talk)
				code := mi.ClientCode(s.turn.units[0].code)
				if c.Talk.Valence == code.Valence() && c.Talk.Valence != mi.Neutral {
					add(figs, ofHLQC+figKind, s, string(code.Kind()), string(c.Talk.Kind), 1)
				}
			}
			if c := coded.Turns[i].Counsellor; c != nil {
				add(figs, ofHLQC+figCounsellor, s, s.labels[stack.LayerMain], string(c.Response.Main), c.Response.Probability.Of(c.Response.Main))
				addMISC(figs, s, c)
			}
		}
	}
	return nil
}

// addMISC adds the MISC code of an utterance of HLQC, which is one thought unit
// to its coders: that of the unit, of those that evoke cuts it into, which does
// what the whole mainly does, the last of them; and of a question its form, that
// of the last unit which has one: by grammar where it found a question, else by
// the code, and once more by grammar alone, told that it asks.
func addMISC(figs []figure, s sample, c *mi.CounsellorCodes) {
	if len(c.Utterances) == 0 {
		return
	}
	var guess mi.MISCCode
	form := mi.QuestionClosed // nothing that asks was found
	for _, u := range c.Utterances {
		if guess == "" || u.Behaviour.Main() == c.Response.Main {
			guess = u.Code
		}
		switch {
		case u.Question.Form != "":
			form = u.Question.Form
		case u.Code == mi.MISCOpenQuestion:
			form = mi.QuestionOpen
		case u.Code == mi.MISCClosedQuestion:
			form = mi.QuestionClosed
		}
	}
	gold := s.turn.units[0].code
	add(figs, ofHLQC+figMISC, s, gold, string(guess), 1)
	var asked mi.QuestionType
	switch mi.MISCCode(gold) {
	case mi.MISCOpenQuestion:
		asked = mi.QuestionOpen
	case mi.MISCClosedQuestion:
		asked = mi.QuestionClosed
	default:
		return
	}
	add(figs, ofHLQC+figQuestion, s, string(asked), string(form), 1)
	add(figs, ofHLQC+figForm, s, string(asked), string(ocean.FormIfAsked(s.turn.text)), 1)
}
