package features

import "github.com/evoke-mi/evoke/internal/text"

// A Spoken is a word in its place. Its Word, Stem and Concept are hashes, as good as
// random in all their bits; Concept is 0 for a word that has none, see [ConceptOf].
type Spoken struct {
	Word, Stem, Concept uint32
	OfGoal              bool // it names what the talk is about
}

func spokenOf(hash, stem uint32, concept uint8, goal bool) Spoken {
	x := Spoken{Word: mix(seedSpoken ^ hash), Stem: mix(seedSpoken ^ stem), OfGoal: goal}
	if concept > 0 {
		x.Concept = mix(seedSpoken ^ uint32(concept)<<24)
	}
	return x
}

// questionMark is a question mark among what was spoken: the only mark that is.
func questionMark() Spoken { return spokenOf('?', '?', 0, false) }

// The ways in which change may lie.
const (
	Nowhere = iota // no direction was given
	Away           // stop
	Less
	Toward // more, start
	Ways
)

// Goal returns the words of the goal, and which way change lies.
func (v *Vector) Goal() (words []Spoken, way int) {
	g := &v.goal
	switch {
	case g.less:
		way = Less
	case g.away == 1:
		way = Away
	case g.away == 2:
		way = Toward
	}
	return g.said[:g.words], way
}

// say adds a word of the thought unit.
func (v *Vector) say(x Spoken, at text.Span) {
	v.Said = append(v.Said, x)
	if v.Trace {
		v.SaidAt = append(v.SaidAt, text.Span{Start: at.Start + v.base, End: at.End + v.base})
	}
}
