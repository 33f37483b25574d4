package transcript

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// hinted is what a title such as "Dr." is worth, in log-odds: less than the least
// that makes sure, because counsellors have clients who are doctors.
const hinted = 1.5

// fewWords is how many words somebody has to say to count among several.
const fewWords = 10

// paired is what it is worth that somebody is the only one beside a party whose
// role is known: a conversation has somebody whose change it is.
const paired = 3

// A proposal is what is being thought of all parties.
type proposal struct {
	all      []talker
	extremes extremes
	english  bool // whether there is enough of it to tell manners by
}

// guess fills in the roles that are not given.
func (p proposal) guess() {
	if p.english = enoughEnglish(p.all); !p.english {
		for i := range p.all {
			// Titles count in any language.
			p.all[i].score -= weighTraits(p.all[i].traits)
		}
	}
	p.extremes = extremesOf(p.all)
	top := p.top()
	for i := range p.all {
		t := &p.all[i]
		if t.given {
			continue
		}
		t.Guessed = true
		z, reference := p.odds(i, top)
		role := mi.Counsellor
		if z < 0 {
			role, z = mi.Client, -z
		}
		t.Certainty = 1 / (1 + math.Exp(-z))
		if against := len(p.all) == 2 && p.all[1-i].given && p.all[1-i].Role == role; t.Certainty < SureOfRole || against {
			t.Certainty = min(t.Certainty, SureOfRole-0.01)
			t.Why = "too much like the others"
			switch {
			case len(p.all) > 2 && t.manner.words < fewWords:
				t.Why = "too few words to tell"
			case !p.english:
				t.Why = "too few words of English to tell"
			case reference < 0:
				t.Why = "nobody else to tell it from"
			}
			continue
		}
		t.Role = role
		t.Why = p.why(i, reference, role)
	}
}

// enoughEnglish reports whether there is enough English to tell manners by. Half
// of the words of talk are articles, pronouns and the like; of another language's,
// a few look so.
func enoughEnglish(all []talker) bool {
	words, grammar := 0, 0
	for _, t := range all {
		words, grammar = words+t.manner.words, grammar+t.manner.grammar
	}
	return grammar*10 >= words*3
}

// top is the counsellor: the given one that talks most like one or, where none is
// given, the party that does; -1 for no party, the first of equals.
func (p proposal) top() int {
	top, known := -1, false
	for i, t := range p.all {
		is := t.given && t.Role == mi.Counsellor
		if t.given && !is || known && !is {
			continue
		}
		if top < 0 || is && !known || t.score > p.all[top].score {
			top, known = i, is
		}
	}
	return top
}

// odds gives the log-odds that a party is a counsellor and the party beside which
// that shows, -1 for none. top is the counsellor.
func (p proposal) odds(i, top int) (z float64, reference int) {
	t := p.all[i]
	switch {
	case len(p.all) == 1:
		return 0, -1
	case len(p.all) == 2 && p.all[1-i].given:
		if z = t.score - p.all[1-i].score; p.all[1-i].Role == mi.Counsellor {
			return z - paired, 1 - i
		}
		return z + paired, 1 - i
	case len(p.all) == 2:
		return t.score - p.all[1-i].score, 1 - i
	case t.manner.words < fewWords:
		return 0, top // somebody who looks in
	}
	// Of several, one can be another counsellor as well as another client. Then
	// the distance to the counsellor is not enough: who is a client has to talk
	// like one in itself, and who is a counsellor may do so beside another.
	low, next := p.extremes.beside(i)
	alike := min(t.score, t.score-p.all[low].score)
	switch {
	case i == top && t.score-p.all[next].score > alike:
		return t.score - p.all[next].score, next
	case alike > 0:
		return alike, low
	case top < 0 || i == top:
		return min(t.score, 0), next
	}
	return max(t.score-p.all[top].score, 2*t.score), top
}

// extremes are the two parties that talk least like a counsellor and the two that
// do most, the first of equals; -1 for none.
type extremes struct{ low, high [2]int }

func extremesOf(all []talker) extremes {
	x := extremes{[2]int{-1, -1}, [2]int{-1, -1}}
	keep := func(best *[2]int, i int, before func(a, b float64) bool) {
		switch {
		case best[0] < 0 || before(all[i].score, all[best[0]].score):
			best[0], best[1] = i, best[0]
		case best[1] < 0 || before(all[i].score, all[best[1]].score):
			best[1] = i
		}
	}
	for i := range all {
		keep(&x.low, i, func(a, b float64) bool { return a < b })
		keep(&x.high, i, func(a, b float64) bool { return a > b })
	}
	return x
}

// beside gives the ends of those beside one.
func (x extremes) beside(i int) (low, high int) {
	low, high = x.low[0], x.high[0]
	if low == i {
		low = x.low[1]
	}
	if high == i {
		high = x.high[1]
	}
	return low, high
}

// why names the traits that did most for the role of a party beside another.
func (p proposal) why(i, other int, role mi.Role) string {
	if other < 0 {
		return "its title"
	}
	type worth struct {
		trait trait
		z     float64
	}
	var all []worth
	for k := range roleWeights {
		z := roleWeights[k] * (p.all[i].traits[k] - p.all[other].traits[k])
		if role == mi.Client {
			z = -z
		}
		if z >= 0.25 && p.english {
			all = append(all, worth{trait(k), z})
		}
	}
	slices.SortStableFunc(all, func(a, b worth) int { return cmp.Compare(b.z, a.z) })
	var words []string
	for _, w := range all[:min(len(all), 3)] {
		words = append(words, w.trait.words(role))
	}
	switch {
	case len(words) > 0:
		return strings.Join(words, ", ")
	case len(p.all) == 2 && p.all[other].given:
		return "the other one's role"
	}
	return "its title"
}
