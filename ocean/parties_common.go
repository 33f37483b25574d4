package ocean

import (
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/mi"
)

// Common is something that several clients spoke for: what each of them said, and
// the words that those have in common. It is the ground of a linking summary: "A
// wants …, B wants …, and both of you want …" (field guide 7.2).
type Common struct {
	// Parties are the clients, and Statements what each of them said, in one order.
	Parties    []string `json:"parties"`
	Statements []Said   `json:"statements"`
	// Words are the words in common as each of them said them, in the order of
	// Statements.
	Words []Said `json:"words"`
}

// A spokenFor is a clause in which a client spoke for something.
type spokenFor struct {
	said    Said
	party   string
	words   []Said   // that mean something
	stems   []uint32 // of words
	negated bool
}

// maxSpoken bounds how many clauses a word is looked for in.
const maxSpoken = 16

// commonGround finds what more than one client spoke for: words in their change
// talk, and in what they said they want or need, with the same stem. One of them
// with a "not" and the other without is nothing in common.
func commonGround(c *mi.Coded) []Common {
	units := spokenUnits(c)
	type place struct{ unit, word int }
	at := map[uint32][]place{}
	var order []uint32
	for i := range units {
		for w, stem := range units[i].stems {
			ps := at[stem]
			own := 0
			for _, p := range ps {
				if units[p.unit].party == units[i].party {
					own++
				}
			}
			if own > 0 || len(ps) >= maxSpoken {
				continue // the party's first time counts
			}
			if len(ps) > 0 && units[ps[0].unit].negated != units[i].negated {
				continue
			}
			if ps == nil {
				order = append(order, stem)
			}
			at[stem] = append(ps, place{i, w})
		}
	}
	out := []Common{}
	merged := map[string]int{} // the units of an entry, into out
	for _, stem := range order {
		ps := at[stem]
		if len(ps) < 2 {
			continue
		}
		var key strings.Builder
		for _, p := range ps {
			key.WriteString(strconv.Itoa(p.unit) + ",")
		}
		k, ok := merged[key.String()]
		if !ok {
			k = len(out)
			merged[key.String()] = k
			one := Common{Words: []Said{}}
			for _, p := range ps {
				one.Parties = append(one.Parties, units[p.unit].party)
				one.Statements = append(one.Statements, units[p.unit].said)
			}
			out = append(out, one)
		}
		for _, p := range ps {
			out[k].Words = append(out[k].Words, units[p.unit].words[p.word])
		}
	}
	// What stands on more words is surer, and more parties are more common ground.
	slices.SortStableFunc(out, func(a, b Common) int {
		if n := len(b.Parties) - len(a.Parties); n != 0 {
			return n
		}
		return len(b.Words)*len(a.Parties) - len(a.Words)*len(b.Parties)
	})
	return out
}

// emptyWants are words that everybody uses when they want something.
var emptyWants = []string{
	"want", "wanna", "need", "wish", "hope", "love", "feel", "try", "make", "take", "good", "better", "time", "people", "put", "keep", "start", "come", "able", "bad", "big", "day", "year", "week", "real", "really", "point", "sense", "place", "part", "today", "gotta", "hafta", "right", "happen", "look", "give", "own", "thing", "important", "matter", "work", "great", "nice", "long", "find", "change", "hard", "help", "tell", "ask", "talk", "first",
}

// spokenUnits returns what clients spoke for, in the order of the talk.
func spokenUnits(c *mi.Coded) []spokenFor {
	var out []spokenFor
	var t planText
	var stop []uint32
	for _, w := range emptyWants {
		stop = append(stop, commonStem(w))
	}
	for i := range c.Turns {
		turn := &c.Turns[i]
		if turn.Turn.Role != mi.Client {
			continue
		}
		t.read(i, turn.Turn.Text)
		for _, c := range t.clauses {
			from, to := t.trim(c.from, c.to)
			if !t.speaksFor(turn.Client, from, to) {
				continue
			}
			s := spokenFor{said: t.said(from, to, mi.Client), party: turn.Turn.Party, negated: t.negated(from, to)}
			for w := from; w < to; w++ {
				stem, class := lemma.Of([]byte(t.words[w].key))
				if !class.Grammatical() && !slices.Contains(stop, stem) && !slices.Contains(s.stems, stem) && len(s.stems) < 64 && !t.words[w].number {
					s.stems = append(s.stems, stem)
					s.words = append(s.words, t.said(w, w+1, mi.Client))
				}
			}
			out = append(out, s)
		}
	}
	return out
}

func commonStem(key string) uint32 {
	stem, _ := lemma.Of([]byte(key))
	return stem
}

// speaksFor reports whether words speak for something: change talk, talk of desire
// or need, or "I want" in turns without codes.
func (p *planText) speaksFor(codes *mi.ClientCodes, from, to int) bool {
	if at, _, ok := p.find(from, to, wantingWords); ok && (at == from || !oneOfKeys(p.words[at-1].key, "what", "whatever", "if")) {
		return true
	}
	if codes == nil {
		return false
	}
	us := codes.Utterances
	start, end := p.words[from].Start, p.words[to-1].End
	for i := codeAt(len(us), func(i int) int { return us[i].End }, start); i < len(us) && us[i].Start < end; i++ {
		if k := us[i].Code; k.Valence() == mi.Change || k.Kind() == mi.Desire || k.Kind() == mi.Need {
			return true
		}
	}
	return false
}

// A GoalConflict is a pair of clients whose goals want the same thing changed in
// opposite directions.
type GoalConflict struct {
	A string `json:"a"`
	B string `json:"b"`
	// AGoal and BGoal are their goals.
	AGoal mi.Goal `json:"a_goal"`
	BGoal mi.Goal `json:"b_goal"`
}

// maxSeats bounds how many clients are compared with each other.
const maxSeats = 64

// goalConflicts compares the goals of the clients.
func goalConflicts(clients []PartyView) []GoalConflict {
	out := []GoalConflict{}
	clients = clients[:min(len(clients), maxSeats)]
	stems := make([][]uint32, len(clients))
	var t planText
	for i := range clients {
		t.read(0, clients[i].Goal.Behaviour)
		stems[i] = slices.Sorted(slices.Values(t.stems(nil, 0, len(t.words))))
	}
	for i := range clients {
		for j := i + 1; j < len(clients); j++ {
			a, b := clients[i].Goal, clients[j].Goal
			same := sharedStems(stems[i], stems[j])
			if awayFrom(a.Direction)*awayFrom(b.Direction) < 0 && same > 0 && same >= min(len(stems[i]), len(stems[j])) {
				out = append(out, GoalConflict{A: clients[i].Party, B: clients[j].Party, AGoal: a, BGoal: b})
			}
		}
	}
	return out
}

// awayFrom is -1 where a goal leaves its behaviour, 1 where it takes it up.
func awayFrom(d mi.Direction) int {
	switch d {
	case mi.Stop, mi.Less:
		return -1
	case mi.More, mi.Start:
		return 1
	}
	return 0
}
