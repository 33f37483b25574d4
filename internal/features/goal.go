package features

import "slices"

import "github.com/evoke-mi/evoke/internal/text"

// The groups that a word can stand for besides the classes: any word without
// one, a word of the goal, and the concepts.
const (
	content  uint32 = 1
	ofGoal   uint32 = 96
	concepts uint32 = 128 // and up
)

// maxGoalWords is how many words of a goal are read.
const maxGoalWords = 12

// goal is what the talk is about: the stems of its words and the concepts that
// they belong to, so that "cigarette" is of the goal "stop smoking".
type goal struct {
	stems    [maxGoalWords]uint32
	n        int
	concepts [4]uint64
	// away is 1 where less of the behaviour is the change, 2 where more of it
	// is, and 0 where that is not known.
	away uint32
}

func (g *goal) read(behaviour, direction string, key *[]byte) {
	*g = goal{}
	switch direction {
	case "stop", "less":
		g.away = 1
	case "more", "start":
		g.away = 2
	}
	sc := text.Scan(behaviour)
	for g.n < maxGoalWords && sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word {
			continue
		}
		*key = sc.AppendKey((*key)[:0])
		c := conceptOf(hash(fnvOffset, *key))
		if isTopic(c) {
			g.concepts[c>>6] |= 1 << (c & 63)
		}
		if k := classOf(*key); len(*key) > 2 && (isTopic(c) || k == none || k == body || k == use || k == money) {
			g.stems[g.n] = stem(*key)
			g.n++
		}
	}
}

// idOf gives what a word of a class and a concept stands for in sequences of
// groups.
func (g *goal) idOf(k class, c uint8, stem uint32) uint32 {
	if g.concepts[c>>6]&(1<<(c&63)) != 0 {
		return ofGoal
	}
	if slices.Contains(g.stems[:g.n], stem) {
		return ofGoal
	}
	switch {
	case k != none:
		return content + uint32(k)
	case c > 0:
		return concepts + uint32(c)
	}
	return content
}

// direction is that of the goal, or away from a habit where none is known.
func (g *goal) direction() uint32 {
	if g.away == 0 {
		return 1
	}
	return g.away
}

// part gives a word's part in the frames.
func (g *goal) part(key []byte, k class, c uint8, id uint32, s text.Span) part {
	p := part{role: roleOf(key), goal: id == ofGoal, span: s, person: k == third || k == family}
	switch string(key) {
	case "so":
		p.so = true
	case "but", "though", "except":
		p.but = true
	default:
		p.ing = len(key) > 5 && string(key[len(key)-3:]) == "ing"
	}
	p.number = p.role == count
	if g.away == 0 && g.n == 0 {
		p.goal = isHabit(c)
	}
	p.harm = isHarm(c)
	switch {
	case p.role == agrees, p.role == refuses, p.role == self, p.number:
	case k == first, k == yes, k == no, k == boost, k == hedge, k == that, k == sorry, k == det, k == and, k == be, k == think, k == at, k == asks:
	default:
		p.content = true
	}
	return p
}

// target adds a word and its group by the direction of the goal: "I do it
// every day" is sustain talk of one who wants to stop and none of one who
// wants to begin.
func (v *Vector) target(w, id uint32, at text.Span) {
	if v.goal.away == 0 {
		return
	}
	v.add(Target, join(seedTarget+v.goal.away, w), at)
	v.add(Target, join(seedTarget+8+v.goal.away, join(v.ring.id[0], id)), v.since(0, at))
}
