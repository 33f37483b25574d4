package ocean

import (
	"math"
	"strings"

	"github.com/evoke-mi/evoke/internal/discord"
	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// The cues, the surest first.
const (
	// AnswersByName is that the client is named and spoken to.
	AnswersByName AnswerCue = "name"
	// AnswersByWords is that words of the client's are given back.
	AnswersByWords AnswerCue = "words"
	// AnswersByTurn is that the client spoke just before. It is a guess.
	AnswersByTurn AnswerCue = "turn before"
)

// An Interruption is a turn of a client that cut into another client's. Between
// parties that is a sign of discord (field guide 7.2).
type Interruption struct {
	// Turn is the turn that cut in, By whose it is, and Of whom it cut off.
	Turn int    `json:"turn"`
	By   string `json:"by,omitempty"`
	Of   string `json:"of,omitempty"`
}

// An Attack is a stretch of a client's turn that goes at another client. It is not
// to be given back in its words: the need or the feeling behind it is (field
// guide 7.2).
type Attack struct {
	Quote
	By string `json:"by,omitempty"`
	// Rule says in a few words what was seen; it never repeats the talk.
	Rule string `json:"rule"`
	// Reflected is the counsellor's utterance that gave it back in its words, nil
	// for none.
	Reflected *Quote `json:"reflected,omitempty"`
}

// A roomHost goes through the conversation of a [Room].
type roomHost struct {
	coded   *mi.Coded
	out     Parties
	byName  map[string]int
	keys    []string // of the clients' names
	untimed []bool
	seconds []float64
	last    []int // each client's last turn, counted over clients' turns
	turns   int   // of clients
	listen  echo.Listener
	talk    planText
	heard   [echo.Turns]int // the last clients' turns
}

// client hears a client's turn.
func (h *roomHost) client(i int) {
	t := &h.coded.Turns[i]
	k := h.byName[t.Turn.Party]
	v := &h.out.Clients[k]
	words := text.CountWords(t.Turn.Text, math.MaxInt) // as package score does
	v.Turns++
	v.Words += words
	v.Longest = max(v.Longest, words)
	if s, e := t.Turn.Start, t.Turn.End; s != nil && e != nil && *e >= *s && !math.IsInf(*e, 0) && !math.IsInf(*s, 0) {
		h.seconds[k] += *e - *s
	} else {
		h.untimed[k] = true
	}
	if t.Client != nil {
		switch t.Client.Talk.Answer() {
		case mi.Change:
			v.Change++
		case mi.Sustain:
			v.Sustain++
		case mi.Neutral:
			v.Neutral++
		}
	}
	h.interrupts(i)
	h.attacks(i)
	h.listen.Hear(i, t.Turn.Text)
	h.heard[h.turns%len(h.heard)] = i
	h.last[k] = h.turns
	h.turns++
}

// interrupts notes a turn that cuts in: the one before it is another client's and
// breaks off, or it begins before that one ends.
func (h *roomHost) interrupts(i int) {
	if i == 0 || len(h.out.Clients) < 2 {
		return
	}
	a, b := &h.coded.Turns[i-1].Turn, &h.coded.Turns[i].Turn
	if a.Role != mi.Client || a.Party == b.Party {
		return
	}
	said := strings.TrimRight(a.Text, " \t\r\n\"'")
	broken := strings.HasSuffix(said, "-") || strings.HasSuffix(said, "—") || strings.HasSuffix(said, "–")
	over := a.End != nil && b.Start != nil && a.Start != nil && *b.Start > *a.Start && *b.Start < *a.End && text.CountWords(b.Text, 3) > 2
	if broken || over {
		h.out.Interruptions = append(h.out.Interruptions, Interruption{Turn: i, By: b.Party, Of: a.Party})
	}
}

// attackWords are what one says of another who is in the room.
var attackWords = []string{
	"never listens", "never listen", "doesnt listen", "always has to", "always have to", "never helps", "never does", "doesnt care", "dont care about", "is a liar", "is lazy", "is selfish", "so selfish", "so lazy", "is impossible", "is useless", "youre useless", "youre lying", "youre a liar", "hes lying", "shes lying", "is lying", "your fault", "his fault", "her fault",
	"only thinks of", "only thinks about", "only think of", "only think about", "you ruin", "you always", "you never", "he never", "she never", "they never", "is a bully", "drives me mad", "sick of you", "sick of him", "sick of her", "hes useless", "shes useless", "hes lazy", "shes lazy", "hes selfish", "shes selfish", "youre selfish", "youre lazy", "youre impossible", "typical of",
}

// attacks notes what goes at another client in the room.
func (h *roomHost) attacks(i int) {
	if len(h.out.Clients) < 2 {
		return
	}
	t := &h.coded.Turns[i].Turn
	before := len(h.out.Attacks)
	at := discord.Turn{Text: t.Text}
	facing := i > 0 && h.coded.Turns[i-1].Turn.Role == mi.Client && h.coded.Turns[i-1].Turn.Party != t.Party
	if facing && discord.Worth(at) {
		// Package discord looks for what goes at the counsellor: to a client who
		// spoke just before, the same words go at that client.
		for r := discord.Read(at); r.Next(); {
			if r.Rule().Sign() == discord.SquaringOff {
				h.out.Attacks = append(h.out.Attacks, Attack{Quote: Quote{i, mi.Span(r.Span())}, By: t.Party, Rule: strings.ReplaceAll(r.Rule().String(), "the counsellor", "the other")})
			}
		}
	}
	if len(h.out.Attacks) > before {
		return
	}
	h.talk.read(i, t.Text)
	for _, c := range h.talk.clauses {
		if at, behind, ok := h.talk.find(c.from, c.to, attackWords); ok && !(at > c.from && isDenial(h.talk.words[at-1].key)) {
			from, to := h.talk.trim(c.from, c.to)
			if at < from || behind > to {
				continue
			}
			h.out.Attacks = append(h.out.Attacks, Attack{Quote: h.talk.said(from, to, mi.Client).Quote, By: t.Party, Rule: "reproach of another in the room"})
		}
	}
}

// counsellor hears a counsellor's turn: whom each of its utterances is for.
func (h *roomHost) counsellor(i int) {
	t := &h.coded.Turns[i]
	if t.Counsellor == nil || h.turns == 0 && len(h.out.Clients) == 0 {
		return
	}
	for _, u := range t.Counsellor.Utterances {
		if u.Start < 0 || u.End > len(t.Turn.Text) || u.Start >= u.End {
			continue
		}
		switch u.Behaviour {
		case mi.SimpleReflection, mi.ComplexReflection, mi.Reframe, mi.OpenQuestion, mi.ClosedQuestion, mi.SeekCollaboration, mi.AskPermission:
			h.answer(i, u)
		case mi.AdviseWithPermission, mi.AdviseWithoutPermission, mi.AdviseThenAsk, mi.Persuade, mi.PersuadeWithPermission, mi.Direct, mi.Warn, mi.Confront,
			mi.RaiseConcernWithPermission, mi.RaiseConcernWithoutPermission, mi.RaiseConcernThenAsk:
			h.out.Suggested = append(h.out.Suggested, Quote{i, u.Span})
		}
	}
}
