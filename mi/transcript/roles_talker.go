package transcript

import (
	"cmp"
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A talker is a party, its manner and what is thought of it.
type talker struct {
	RoleGuess
	manner manner
	// asked is set where a turn of the party has no role.
	asked bool
	// given is set where the source or the label says the role.
	given bool
	// score is how much the party talks like a counsellor, in log-odds that mean
	// something beside another party's.
	score  float64
	traits [traitCount]float64
}

// A speaker is what tells parties apart: two people without a name are told by
// their roles.
type speaker struct {
	party string
	role  mi.Role
}

// talkers reads the turns and gives the parties in the order in which they first
// speak.
func talkers(turns []mi.Turn) []talker {
	given := map[string]mi.Role{}
	for _, t := range turns {
		if _, ok := given[t.Party]; t.Role != "" && t.Party != "" && !ok {
			given[t.Party] = t.Role
		}
	}
	var all []talker
	at := map[speaker]int{}
	var r mannerReader
	last, before := -1, ""
	for i, t := range turns {
		who := speaker{t.Party, cmp.Or(t.Role, given[t.Party])}
		k, ok := at[who]
		if !ok {
			k = len(all)
			at[who] = k
			all = append(all, talker{RoleGuess: RoleGuess{Party: t.Party, Role: who.role}})
		}
		if last >= 0 && last != k {
			before = turns[i-1].Text
		}
		last = k
		all[k].asked = all[k].asked || t.Role == ""
		if m := &all[k].manner; m.turns < mostTurns {
			r.add(m, t.Text, before)
		}
	}
	// Programs that part voices call them A, B, C: there, C is no client.
	series := slices.ContainsFunc(all, func(t talker) bool { return len(t.Party) == 1 && roleOfWords(fold(t.Party)) == "" })
	for i := range all {
		all[i].weigh(series)
	}
	return all
}

// weigh takes what the source and the label say, and scores the manner. In a
// series, a label of one letter says nothing.
func (t *talker) weigh(series bool) {
	t.traits = t.manner.traits()
	t.score = weighTraits(t.traits)
	if t.Role.Valid() {
		t.given, t.Certainty, t.Why = true, 1, "the source says so"
		return
	}
	role, sure := labelled(t.Party)
	switch {
	case series && len(t.Party) == 1:
	case sure:
		t.given, t.Role, t.Certainty, t.Why = true, role, 1, "the label says so"
	case role == mi.Counsellor:
		t.score += hinted
	case role == mi.Client:
		t.score -= hinted
	}
}
