package ocean

import (
	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A PartyAnswer is a counsellor's utterance and the client whom it is for.
type PartyAnswer struct {
	// Quote is the utterance.
	Quote
	// Behaviour is what it was coded as.
	Behaviour mi.Behaviour `json:"behaviour"`
	// Parties are the clients whom it is for: more than one where it gives back
	// what several said.
	Parties []string `json:"parties"`
	// By says how that was found.
	By AnswerCue `json:"by"`
}

// An AnswerCue says how it was found whom a counsellor's words are for. The zero
// value is unset.
type AnswerCue string

// answer says whom an utterance is for, and counts it for them.
func (h *roomHost) answer(i int, u mi.CounsellorUtterance) {
	said := h.coded.Turns[i].Turn.Text
	reflects := u.Behaviour.Main() == mi.MainReflection
	e := h.listen.Find(said, text.Span(u.Span))
	whom, by := h.named(u.Span.In(said)), AnswersByName
	if len(whom) == 0 && reflects {
		whom, by = h.echoed(e), AnswersByWords
	}
	if len(whom) == 0 && h.turns > 0 {
		last := h.coded.Turns[h.heard[(h.turns-1)%len(h.heard)]].Turn.Party
		whom, by = []int{h.byName[last]}, AnswersByTurn
	}
	if len(whom) == 0 {
		return
	}
	a := PartyAnswer{Quote: Quote{i, u.Span}, Behaviour: u.Behaviour, Parties: []string{}, By: by}
	for _, k := range whom {
		v := &h.out.Clients[k]
		a.Parties = append(a.Parties, v.Party)
		switch {
		case u.Behaviour == mi.SimpleReflection:
			v.Simple++
		case reflects:
			v.Complex++
		case u.Behaviour == mi.OpenQuestion || u.Behaviour == mi.SeekCollaboration:
			v.Open++
		default:
			v.Closed++
		}
	}
	h.out.Answers = append(h.out.Answers, a)
	if reflects {
		h.verbatim(i, u.Span, e)
	}
}

// named returns the clients whose names are in an utterance; all of them for "both
// of you".
func (h *roomHost) named(said string) []int {
	var out []int
	seen := map[int]bool{}
	h.talk.read(0, said)
	for _, w := range h.talk.words {
		for k, key := range h.keys {
			if key != "" && (w.key == key || w.key == key+"s" && w.apo) && w.cap && !seen[k] {
				seen[k] = true
				out = append(out, k)
			}
		}
	}
	if len(out) == 0 && len(h.keys) > 1 && h.talk.has(0, len(h.talk.words), []string{"both of you", "you both", "each of you", "all of you", "you two", "the two of you", "you all", "either of you"}) {
		for k := range h.keys {
			out = append(out, k)
		}
	}
	return out
}

// echoed returns the clients whose words are given back: who has most of them, and
// who has at least two and half as many.
func (h *roomHost) echoed(e echo.Echo) []int {
	count := make([]int, len(h.out.Clients))
	most := 0
	for _, p := range e.Pairs {
		if !p.Grammar {
			k := h.byName[h.coded.Turns[p.Turn].Turn.Party]
			count[k]++
			most = max(most, count[k])
		}
	}
	if most == 0 {
		return nil
	}
	var out []int
	for k, n := range count {
		if n == most || n >= 2 && 2*n >= most {
			out = append(out, k)
		}
	}
	if len(out) > 1 && most == 1 {
		return nil // one word of each says nothing
	}
	return out
}

// verbatim notes an attack that an utterance gives back in its own words.
func (h *roomHost) verbatim(i int, span mi.Span, e echo.Echo) {
	for k := len(h.out.Attacks) - 1; k >= 0 && k >= len(h.out.Attacks)-planReach; k-- {
		a := &h.out.Attacks[k]
		n, same := 0, 0
		for _, p := range e.Pairs {
			if p.Turn == a.Turn && p.Said.Start >= a.Start && p.Said.End <= a.End && !p.Reversed {
				same++
				if !p.Grammar {
					n++
				}
			}
		}
		if a.Reflected == nil && (n >= 2 || n == 1 && same >= 3) {
			a.Reflected = &Quote{i, span}
		}
	}
}
