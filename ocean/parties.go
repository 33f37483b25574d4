package ocean

import (
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A Room looks at a conversation with several clients: a family, a mediation, a
// team (field guide 7.1, 7.2). The zero value is ready; it is safe for concurrent
// use.
type Room struct {
	// Interest says whose benefit the change is for, as the host knows it. It
	// decides what [Parties.Principles] say of it.
	Interest Interest
}

// Parties is what a conversation holds for each of those who talk. Indices of turns
// are places in [mi.Coded.Turns]; lists are never null in JSON.
type Parties struct {
	// Clients are the clients, those of [mi.Coded.Parties] first and then in the
	// order of speaking.
	Clients []PartyView `json:"clients"`
	// Answers says for each reflection and question of a counsellor's which client
	// it is for.
	Answers []PartyAnswer `json:"answers"`
	// Quiet lists the clients who said little or nothing; to be invited with an
	// open question.
	Quiet []string `json:"quiet"`
	// Unheard lists the clients who got fewer than half of the reflections, or of
	// the complex ones, that another got: each is to be reflected in equal depth.
	Unheard []string `json:"unheard"`
	// Common is what more than one of them spoke for, in the words of each.
	Common []Common `json:"common"`
	// Conflicts lists pairs of clients whose goals want one thing changed in
	// opposite directions.
	Conflicts []GoalConflict `json:"conflicts"`
	// Equipoise is set where there are conflicts: the facilitator is neutral about
	// the outcome and helps with understanding, working together and agreeing.
	// Then an outcome is not suggested.
	Equipoise bool `json:"equipoise"`
	// Suggested lists what the counsellor has advised or argued for all the same.
	Suggested []Quote `json:"suggested"`
	// Interruptions lists the turns of a client that cut into another client's.
	Interruptions []Interruption `json:"interruptions"`
	// Attacks lists what one client threw at another.
	Attacks []Attack `json:"attacks"`
	// Risks are the signs of danger that gate MI. With coercion or violence between
	// the parties there is no joint MI (field guide 7.2, 10.1).
	Risks []Quote `json:"risks"`
	// Interest is whose benefit it is, as the host said.
	Interest Interest `json:"interest,omitempty"`
	// Principles are what follows from all that, the first first.
	Principles []Principle `json:"principles"`
}

// A PartyView is one client's part of a conversation.
type PartyView struct {
	Party string `json:"party,omitempty"`
	// Goal is the party's own, or the conversation's. Change and sustain talk are
	// coded by it: what is change talk of one may be sustain talk of another.
	Goal mi.Goal `json:"goal,omitzero"`
	// Turns and Words count what the party said; hesitations and repeats are words.
	Turns int `json:"turns"`
	Words int `json:"words"`
	// Share is the part of all clients' words, 0 where there are none.
	Share float64 `json:"share"`
	// Seconds is how long the party talked, nil where a turn of it has no times.
	Seconds *float64 `json:"seconds"`
	// Longest is the most words that the party said in one turn.
	Longest int `json:"longest"`
	// Since is how many turns of other clients there have been since the party
	// last spoke.
	Since int `json:"since"`
	// Change, Sustain and Neutral count the party's turns by what they were coded
	// as; turns without an answer are in none.
	Change  int `json:"change"`
	Sustain int `json:"sustain"`
	Neutral int `json:"neutral"`
	// Simple and Complex count the reflections that the party got. No coder tells
	// the two apart reliably: take it as a hint.
	Simple  int `json:"simple"`
	Complex int `json:"complex"`
	// Open and Closed count the questions that the party got.
	Open   int `json:"open"`
	Closed int `json:"closed"`
	// Quiet is set where the party said less than half of an equal share of the
	// clients' words, or nothing. It is a convention of this package.
	Quiet bool `json:"quiet"`
}

// Reflections is how many reflections the party got.
func (v PartyView) Reflections() int { return v.Simple + v.Complex }

// quietFrom is how many words all clients must have said before anybody who has
// spoken is called quiet.
const quietFrom = 40

// View looks at a conversation, in time linear in the talk.
func (r Room) View(c mi.Coded) Parties {
	h := roomHost{coded: &c, byName: map[string]int{}}
	h.out = Parties{
		Answers: []PartyAnswer{}, Clients: []PartyView{}, Quiet: []string{}, Unheard: []string{}, Suggested: []Quote{},
		Interruptions: []Interruption{}, Attacks: []Attack{}, Interest: r.Interest,
	}
	h.seat()
	for i := range c.Turns {
		switch t := &c.Turns[i]; t.Turn.Role {
		case mi.Client:
			h.client(i)
		case mi.Counsellor:
			h.counsellor(i)
		}
	}
	h.finish()
	h.out.Common = commonGround(&c)
	h.out.Conflicts = goalConflicts(h.out.Clients)
	h.out.Equipoise = len(h.out.Conflicts) > 0
	if !h.out.Equipoise {
		h.out.Suggested = []Quote{}
	}
	h.out.Risks = []Quote{}
	for _, r := range risksOf(&c) {
		h.out.Risks = append(h.out.Risks, r.Quote)
	}
	h.out.Principles = principles(&h.out)
	return h.out
}

// seat makes a place for each client.
func (h *roomHost) seat() {
	add := func(name string, goal mi.Goal) {
		if _, ok := h.byName[name]; ok {
			return
		}
		if !goal.Known() {
			goal = h.coded.Goal
		}
		h.byName[name] = len(h.out.Clients)
		h.keys = append(h.keys, nameKey(name))
		h.out.Clients = append(h.out.Clients, PartyView{Party: name, Goal: goal})
		h.untimed = append(h.untimed, false)
		h.seconds = append(h.seconds, 0)
		h.last = append(h.last, -1)
	}
	for _, p := range h.coded.Parties {
		if p.Role == mi.Client {
			add(p.Name, p.Goal)
		}
	}
	for i := range h.coded.Turns {
		if t := &h.coded.Turns[i].Turn; t.Role == mi.Client {
			add(t.Party, mi.Goal{})
		}
	}
}

// nameKey is the key of the first word of a name, "" for none.
func nameKey(name string) string {
	for sc := text.Scan(name); sc.Next(); {
		if sc.Token().Kind == text.Word {
			return string(sc.AppendKey(nil))
		}
	}
	return ""
}

// finish adds up what goes over all clients.
func (h *roomHost) finish() {
	all := 0
	for i := range h.out.Clients {
		all += h.out.Clients[i].Words
	}
	most, deepest := 0, 0
	for i := range h.out.Clients {
		v := &h.out.Clients[i]
		if all > 0 {
			v.Share = float64(v.Words) / float64(all)
		}
		v.Since = h.turns
		if h.last[i] >= 0 {
			v.Since = h.turns - 1 - h.last[i]
		}
		if !h.untimed[i] && v.Turns > 0 {
			v.Seconds = new(h.seconds[i])
		}
		n := len(h.out.Clients)
		v.Quiet = n > 1 && h.turns > 0 && (v.Turns == 0 || all >= quietFrom && 2*v.Words*n < all)
		if v.Quiet {
			h.out.Quiet = append(h.out.Quiet, v.Party)
		}
		most, deepest = max(most, v.Reflections()), max(deepest, v.Complex)
	}
	for i := range h.out.Clients {
		if v := &h.out.Clients[i]; most >= 2 && 2*v.Reflections() < most || deepest >= 2 && 2*v.Complex < deepest {
			h.out.Unheard = append(h.out.Unheard, v.Party)
		}
	}
}
