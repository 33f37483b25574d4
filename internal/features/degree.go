package features

import "github.com/evoke-mi/evoke/internal/grammar"

// A degree is what a question asks the degree of: "How confident are you that
// you could stop?" is a ruler without numbers, and "not very" is an answer that
// says its side. The zero degree is none.
type degree struct {
	of   cue  // one of degrees
	know bool // it asks so by "sure"

	// What the question names after that:
	you     bool // the client
	about   bool // the behaviour
	changes bool // leaving something
	can     bool // being able to
	barred  bool // not doing it, others, a harm, what was: then it is none
	strange bool // something that has nothing to do with a change

	how    bool // the word before was "how"
	doing  bool // the word before was "do"
	before cue  // the cues of the sentence before "how": "If you stop, how likely …"
}

// degrees are the cues that "how" asks the degree of.
const degrees = cueSure | cueLikely | cueReady | cueKeen | cueVital

// degreeOf gives the cue of a word that asks for a degree, or names one.
func degreeOf(key []byte) cue {
	switch string(key) {
	case "how":
		return cueHow
	case "confident":
		return cueSure
	case "sure", "certain":
		return cueSure | cueKnow
	case "likely":
		return cueLikely
	case "ready", "willing", "prepared":
		return cueReady
	case "motivated", "interested", "keen", "eager":
		return cueKeen
	case "very", "pretty", "quite", "extremely", "fairly", "super", "highly", "definitely", "incredibly", "reasonably":
		return cueVery
	case "totally", "completely", "absolutely", "fully", "entirely":
		return cueVery | cueFull
	case "this", "that", "these", "those":
		return cuePass | cueThat
	case "i", "im", "id", "am", "feel", "feeling", "about", "it", "its", "so", "too", "as", "at", "all", "right", "now", "yet", "then", "say", "guess", "would", "honestly", "tbh", "well",
		"oh", "yeah", "really", "particularly", "to", "be", "make":
		return cuePass
	}
	return 0
}

// ask hears a word of what may be a question; cues are those of the sentence so
// far.
func (d *degree) ask(p *part, x, cues cue) {
	if d.how && x&degrees != 0 {
		*d = degree{of: x & degrees, know: x&cueKnow != 0, before: cues}
		return
	}
	d.how = x == cueHow
	if d.of == 0 {
		return
	}
	switch {
	case p.role == listener:
		d.you = true
	case p.role == cans:
		d.can = true
	case p.role == negate, p.role == negCan, p.role == negWill, p.role == misses, // "that you can't", "to miss one"
		p.role == other, p.person() && !d.you, // "how sure is he"
		p.class == harm, p.harm, x&cueHad != 0: // "a heart attack", "back then"
		d.barred = true
	}
	d.about = d.about || p.goal
	d.changes = d.changes || x&cueLeast != 0
	d.strange = d.strange || p.content && x&cuePass == 0 && !d.fits(p) || p.role == have || d.doing && p.role == pick && d.of == cueLikely
	d.doing = x == cueDo
}

// fits reports whether a word may stand in a question about the change itself.
func (d *degree) fits(p *part) bool {
	switch p.role {
	case listener, cans, tries, would, wills, stops, gives, pick, to, thinks, readies, aside:
		return true
	case starts:
		return d.of != cueLikely
	}
	return p.goal || p.class == when || p.class == that
}

// end returns what the sentence asks the degree of, in the light of its cues.
func (d *degree) end(cues cue) degree {
	out := *d
	out.changes = d.changes || cues&^d.before&cueChange != 0
	if !out.you || out.barred || out.strange && !out.can && !out.about && !out.changes {
		return degree{}
	}
	return out
}

// A grade is the degree that the words of an answer name, as long as they name
// nothing else.
type grade struct {
	cues  cue  // of the degree
	not   bool // a negation was there
	other bool // it names something else
}

// hear hears a word of the answer.
func (g *grade) hear(p *part, x cue) {
	switch {
	case p.role == negate:
		g.other = g.other || g.not // "not that I'm not"
		g.not = true
	case g.not && x&cueFull != 0: // "not totally" is half and half
		g.other = true
	case x&(degrees|cueKnow|cueVery) != 0:
		g.cues |= x & (degrees | cueKnow | cueVery)
	case x&cuePass == 0:
		g.other = true
	}
}

// readRated reads a first answer that names a degree and nothing else, to a
// question that asks for one. What is half and half says no side.
func (v *Vector) readRated(c *counts) {
	d, g := v.degree, c.grade
	if d.of == 0 || g.other || c.question || c.number || c.words == 0 || v.goal.unknown() {
		return
	}
	away := v.goal.direction() == 1
	switch {
	case away && d.about && !d.changes: // "How likely are you to smoke there?"
		return
	case !away && d.changes: // "How ready are you to give it up?"
		return
	case d.of == cueVital && (away && !d.changes || !away && !d.about): // of something else
		return
	case g.not && g.cues&(cueKnow|cueVery) == cueKnow && !d.know: // "not sure": cannot say
		return
	}
	sign := int8(1)
	switch {
	case g.not:
		sign = -1
	case g.cues == 0:
		return
	}
	v.Reading = Reading{Rule: RuleAsked, Sign: sign, Code: d.kind(), Span: whole(v.frames.parts[:v.frames.n])}
}

// kind is the kind of change talk that a degree is of (MISC 2.5, client codes;
// field guide 3.3): being likely to is commitment, being ready or willing
// activation.
func (d degree) kind() grammar.Kind {
	switch d.of {
	case cueSure:
		return grammar.Ability
	case cueLikely:
		return grammar.Commitment
	case cueReady:
		return grammar.Activation
	case cueKeen:
		return grammar.Desire
	}
	return grammar.Need
}
