package main

import (
	"fmt"

	"github.com/evoke-mi/evoke/mi"
)

// summary says in a few lines what the turns add up to. There is no overall
// score: the manuals have none.
func summary(c mi.Coded) []string {
	mains := map[mi.Main]int{}
	valences := map[mi.Valence]int{}
	counsellor, client, unsure, open, asked, assumed := 0, 0, 0, 0, 0, false
	model := ""
	for _, t := range c.Turns {
		if k := t.Counsellor; k != nil {
			counsellor++
			mains[k.Response.Main]++
			model = k.Model
			if k.Response.Question != mi.QuestionNone {
				asked++
			}
			if k.Response.Question == mi.QuestionOpen {
				open++
			}
		}
		if k := t.Client; k != nil {
			client++
			model = k.Model
			assumed = assumed || k.Talk.Assumed
			if k.Talk.Abstained {
				unsure++
				continue
			}
			valences[k.Talk.Valence]++
		}
	}
	lean := valences[mi.Change] + valences[mi.Sustain]
	share := "none that leans one way"
	if lean > 0 {
		share = fmt.Sprintf("change talk in %d of %s", valences[mi.Change], count(lean, "turn that leans one way", "turns that lean one way"))
	}
	ofThem := ""
	if asked > 0 {
		ofThem = fmt.Sprintf("; %d of %s", open, count(asked, "turn that asks does so openly", "turns that ask do so openly"))
	}
	lines := []string{
		fmt.Sprintf("Counsellor, %s: %d question, %d reflection, %d input, %d other%s.", count(counsellor, "turn", "turns"),
			mains[mi.MainQuestion], mains[mi.MainReflection], mains[mi.MainInput], mains[mi.MainOther], ofThem),
		fmt.Sprintf("Client, %s: %d change, %d sustain, %d neutral, %d unsure; %s.", count(client, "turn", "turns"),
			valences[mi.Change], valences[mi.Sustain], valences[mi.Neutral], unsure, share),
	}
	note := "Codes by model " + model + "; marked words spoke most for the answer."
	if assumed {
		note += " No goal with a direction was given, so which way change lies is assumed."
	}
	return append(lines, note,
		"On talk that the model had not seen, codes marked high were right eight to nine times in ten, medium two",
		"times in three, low two times in five.", danger(c),
		"The screen for signs of danger goes by English words. It screens and does not diagnose, and it can miss.")
}

// danger says how many of the client's turns show a sign of danger that gates.
func danger(c mi.Coded) string {
	n, at := 0, 0
	for _, t := range c.Turns {
		if t.Client != nil && mi.Gated(t.Client.Risks) {
			if n++; n == 1 {
				at = t.Turn.Number
			}
		}
	}
	if n == 0 {
		return "No turn of the client's shows a sign of danger that the screen knows."
	}
	return fmt.Sprintf("SIGNS OF DANGER in %s of the client's, first in turn %d: a person should look before anything else.", count(n, "turn", "turns"), at)
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
