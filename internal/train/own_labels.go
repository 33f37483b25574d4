package main

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// ownLabels gives a turn of our own corpus the labels that follow from its
// units. A turn with both change and sustain talk, or whose main behaviour is
// arguable, has none for that head.
func ownLabels(speaker string, units []unit) map[string]string {
	n := map[string]int{}
	for _, u := range units {
		n[u.code]++
		if speaker == "client" {
			n[string(mi.ClientCode(u.code).Valence())]++
		} else {
			n[string(behaviourOf(u).Main())]++
		}
	}
	if speaker == "client" {
		return map[string]string{stack.LayerValence: ownValence(n)}
	}
	question, reflection, input := "none", "none", "none"
	switch {
	case n["OQ"] > 0:
		question = "open"
	case n["question"] > 0:
		question = "closed"
	}
	switch {
	case n["CR"]+n["RF"] > 0:
		reflection = "complex"
	case n["SR"] > 0:
		reflection = "simple"
	}
	if n["input"] > 0 {
		input = "some"
	}
	return map[string]string{
		stack.LayerMain: ownMain(n), stack.LayerQuestion: question,
		stack.LayerReflection: reflection, stack.LayerInput: input,
	}
}

func ownValence(n map[string]int) string {
	switch {
	case n["change"] > 0 && n["sustain"] > 0:
		return ""
	case n["change"] > 0:
		return "change"
	case n["sustain"] > 0:
		return "sustain"
	}
	return "neutral"
}

func ownMain(n map[string]int) string {
	main := "other"
	for _, m := range []string{"question", "reflection", "input"} {
		if n[m] == 0 {
			continue
		}
		if main != "other" {
			return ""
		}
		main = m
	}
	return main
}

// behaviourOf gives the behaviour of one of our own units. MISC folds asking
// permission into EC and our corpus writes EC for both, so a question among
// them is taken for asking.
func behaviourOf(u unit) mi.Behaviour {
	if u.code == string(mi.MISCEmphasizeControl) && asks(u.text) {
		return mi.AskPermission
	}
	for _, b := range mi.Behaviours() {
		if string(b.MISC()) == u.code {
			return b
		}
	}
	return ""
}

// asks tells a question from a statement by its mark or, in captions, by its
// first word.
func asks(s string) bool {
	if strings.Contains(s, "?") {
		return true
	}
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	switch first {
	case "is", "would", "can", "could", "may", "do", "shall", "are", "mind", "ok", "okay":
		return true
	}
	return false
}

// valenceOf gives the valence that a client's code stands for.
func valenceOf(u unit) string { return string(mi.ClientCode(u.code).Valence()) }
