package transcript

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A RoleGuess says what role a party has in a conversation, how sure that is and
// what it was taken from.
type RoleGuess struct {
	// Party is the party's label as its turns have it.
	Party string `json:"party"`
	// Role is the party's role, "" where that is unsure.
	Role mi.Role `json:"role"`
	// Certainty is the probability of the role, from 0.5 to 1; where Role is "",
	// of the more probable one. It holds: of roles given to parts of AnnoMI's talk,
	// on which nothing was fitted, with a certainty around 0.93, 0.98 and above
	// 0.99, 90, 97 and 100 in a hundred were right (TestCertaintyHolds).
	Certainty float64 `json:"certainty"`
	// Why says in general words what spoke for it: never a word of the talk.
	Why string `json:"why"`
	// Guessed is set where neither the source nor the label says the role, so
	// that a person should look at it.
	Guessed bool `json:"guessed"`
}

// SureOfRole is the least certainty with which [ProposeRoles] gives a role. To
// take one for the other turns every count of a session round, so that to ask a
// person is the better answer below it.
const SureOfRole = 0.9

// Unsure reports whether the role is left open.
func (g RoleGuess) Unsure() bool { return g.Role == "" }

// ProposeRoles says who is who among the parties that have turns without a role,
// in the order in which they first speak. Such turns come from a [Reader] with
// Unassigned set. What the source or the label says ("Therapist 2", "Ana (coach)",
// "Klientin") is taken as said. For all others it is guessed from how they talk:
// who asks and gives back, says you rather than I, has the shorter answers; one
// of several parties is then the counsellor, any number can be clients, and who
// is too much like another stays unsure, as the counsellors of a pair do. The
// talk tells nothing unless it is in English.
//
// At most 300 turns of a party and 4 KiB of a turn are read, so that the cost
// has a bound for each party; time is linear in the number of turns. The
// conversation is left as it is, and the same one gives the same proposal.
func ProposeRoles(c mi.Conversation) []RoleGuess {
	all := talkers(c.Turns)
	proposal{all: all}.guess()
	var out []RoleGuess
	for _, t := range all {
		if t.asked {
			out = append(out, t.RoleGuess)
		}
	}
	return out
}

// RolesOf gives the roles that guesses are sure of, in the form that [Assign] and
// [Reader.Roles] take.
func RolesOf(guesses []RoleGuess) map[string]mi.Role {
	who := map[string]mi.Role{}
	for _, g := range guesses {
		if !g.Unsure() {
			who[g.Party] = g.Role
		}
	}
	return who
}

// Assign returns a copy of the conversation in which the parties have the roles
// that who gives to their labels: those which are the same to the letter, else
// those which differ in letter case and blanks alone, if these agree. Roles that
// are none of [mi.Roles] count for nothing. Turns of all other parties stay as
// they are, and so do the caller's slices.
func Assign(c mi.Conversation, who map[string]mi.Role) mi.Conversation {
	folded := map[string]mi.Role{}
	for label, role := range who {
		if key := fold(label); !role.Valid() {
			continue
		} else if other, ok := folded[key]; ok && other != role {
			folded[key] = "" // two labels that do not agree
		} else {
			folded[key] = role
		}
	}
	roleOf := func(label string, now mi.Role) mi.Role {
		if role := who[label]; role.Valid() {
			return role
		}
		if role := folded[fold(label)]; role != "" {
			return role
		}
		return now
	}
	c.Parties, c.Turns = slices.Clone(c.Parties), slices.Clone(c.Turns)
	for i, p := range c.Parties {
		c.Parties[i].Role = roleOf(p.Name, p.Role)
	}
	for i, t := range c.Turns {
		c.Turns[i].Role = roleOf(t.Party, t.Role)
	}
	return c
}
