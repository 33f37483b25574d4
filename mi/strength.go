package mi

import (
	"github.com/evoke-mi/evoke/internal/text"
)

// strengthOf grades a stretch of change or sustain talk by its words, after the
// gradient that Amrhein 2004 and MISC 2.1 describe for commitment, desire, need
// and ability (field guide 3.4):
//
//	            low                     medium              high
//	commitment  I'll try, I guess I'll  I plan, I'm ready   I will, I'm going to, I swear
//	            I might, not right now  I agree, I expect   I won't, never again, no way
//	desire      wish                    want, would like    really want, would love
//	need        should, ought           need, have to       must, have got to
//	ability     could                   can, think I can    know I can
//
// Talk without any of these words is medium. A booster raises the level by one,
// "I really should" to medium; a light hedge lowers it by one, "I'll sort of"
// to medium; a hedge proper makes it low, whatever boosters there are. What depends on
// something is not above medium: "I'll cut down if work calms down". What is only
// supposed is low, "If I stopped, I'd sleep" (field guide 4.3), "I'd stop if my wife
// did", and raised by a booster like other talk. Hedges lower strength and never turn the valence: of AnnoMI's client turns with "I
// guess" nearly five times as many are change as sustain talk (field guide 3.4).
func strengthOf(s string) Strength { return strengthIn(text.Scan(s), s) }

// strengthIn is strengthOf for a stretch and a scanner at its beginning.
func strengthIn(sc text.Scanner, s string) Strength {
	var g strengthGrade
	r := readStrength(sc, s)
	for r.next() { // in the head of the loop Go would make a copy of r for each word
		g.take(&r)
	}
	return g.strength()
}

// A strengthGrade is what the words so far have come to.
type strengthGrade struct {
	hedged  bool // by "maybe" or the like: low
	said    bool // the speaker's "need", "want" or "will" stands before
	wasOnce bool // hedged by what is past: "I've been thinking about it"
	lowered bool // by "sort of" or the like
	limited bool // by "I think" or the like: not above medium
	raised  bool // by "definitely" or the like
	strong  bool // "I will"
	weak    bool // "I should"
	past    bool // "if I stopped"
	would   bool // "I would"
	hangs   bool // "if my wife did"
	acts    bool // "I'd stop", and not "I'd like to"
}

func (g *strengthGrade) strength() Strength {
	level := 1
	switch {
	case g.strong:
		level = 2
	case g.weak, g.past && g.would, g.hangs && g.acts:
		level = 0
	}
	switch {
	case g.hedged, g.wasOnce && !g.strong:
		level = 0
	case g.lowered:
		level--
	case g.raised:
		level++
	}
	if g.limited {
		level = min(level, 1)
	}
	return [...]Strength{Low, Medium, High}[min(max(level, 0), 2)]
}

// take reckons with the word that the reader is at.
func (g *strengthGrade) take(r *strengthReader) {
	w := r.at(0)
	g.said = g.said || w.declares() && r.mine() && !r.negated()
	if g.said && r.ofOthers() {
		return
	}
	switch w.class() {
	case hedge:
		if w.is("trying") && r.past() {
			g.wasOnce = true
			break
		}
		g.takeHedge(r)
	case lightHedge:
		g.lowered = true
	case booster:
		switch {
		case r.negated() && !w.is("never"):
			g.lowered = true // "not really"
		case !w.asked && !r.idle():
			g.raised = true
		}
	case strongVerb:
		switch {
		case r.negated():
			g.hedged = true // "I can't promise", "I haven't decided"
		case !r.named() && !r.at(-1).others():
			g.strong = true
		}
	case strongWish:
		ofPeople := r.at(1).is("my") && r.at(2).others() // "I love my kids"
		if !ofPeople && !r.negated() && !r.named() && !r.at(-1).others() {
			g.strong = true
		}
	case weakVerb:
		g.weak = true
	case future:
		g.takeFuture(r)
	case partOf:
		g.takePart(r)
	}
}

// takeHedge reckons with hedges and with what only looks like one.
func (g *strengthGrade) takeHedge(r *strengthReader) {
	w, before, next := r.at(0), r.at(-1), r.at(1)
	switch {
	case w.is("possibly") && (before.is("cant") || before.is("couldnt")):
		g.strong = true // "I couldn't possibly"
	case w.is("doubt") && (before.is("no") || r.negated() || before.is("a") && r.at(-2).is("without")):
		g.raised = true
	case w.is("guess") && next.is("what"), w.is("hope") && before.is("no"):
	case w.is("may") && (before.is("in") || before.is("by") || before.is("since") || before.is("last") || before.is("next")):
		// the month
	default:
		g.hedged = true
	}
}

// takeFuture reckons with "will" and "going to". They are a commitment if they
// are the speaker's: "it will help" is none, nor are "I'll have to", which is
// need, "I'll see" and "I'll be honest".
func (g *strengthGrade) takeFuture(r *strengthReader) {
	w, next, second := r.at(0), r.at(1), r.at(2)
	switch {
	case w.is("going"):
		if !next.is("to") || r.wasGoing() || second.isPlace() || !r.mine() {
			return
		}
		next, second = second, r.at(3)
	case w.is("ill"):
		if w.plain && !r.willFollows() {
			return
		}
	case !r.mine():
		return
	}
	switch {
	case next.others(), next.is("i"), next.is("we"): // "will it help?"
	case next.is("see"):
		g.hedged = g.hedged || !second.isSeen()
		g.strong = g.strong || second.isSeen()
	case next.is("have"), next.is("need"), next.is("admit"):
	case next.is("tell"), next.is("say"):
		g.strong = g.strong || next.is("say") && second.is("no") || next.is("tell") && second.isTold()
	case next.is("lie") && !second.is("to") && !second.is("about"): // "I'm not going to lie, I like it"
	case next.is("give") && second.is("you"):
	case next.is("be") && (second.is("honest") || second.is("fine") || second.is("straight") || second.is("frank") || second.is("blunt")):
	default:
		g.strong = true
	}
}

// takePart reckons with words that say something with others alone.
func (g *strengthGrade) takePart(r *strengthReader) {
	word, before, next := r.at(0), r.at(-1), r.at(1)
	switch key := string(word.key[:word.n]); key {
	case "of":
		kind := (before.is("kind") || before.is("sort")) && !next.is("you")
		g.lowered = g.lowered || kind && !r.at(-2).determines()
	case "bit":
		much := r.at(-2).is("quite") || r.at(-2).is("not") || next.is("of") || next.is("by")
		g.lowered = g.lowered || (before.is("a") || before.is("little") || before.is("wee")) && !much
	case "sure", "certain", "confident":
		g.takeSurety(r)
	case "think", "thinking", "reckon", "expect":
		g.takeThought(r)
	case "know", "dunno", "idk":
		g.takeKnowledge(r)
	case "now", "yet", "moment", "today":
		g.hedged = g.hedged || r.notNow()
	case "way", "chance", "intention":
		none := before.is("no") || before.is("a") && r.at(-2).is("not")
		g.strong = g.strong || none && (key != "way" || !next.is("of"))
	case "matter":
		g.raised = g.raised || before.is("no")
	case "takes":
		g.raised = g.raised || before.is("it") && r.at(-2).is("whatever")
	case "got":
		owed := before.is("ive") || before.is("have") || before.is("i") || before.is("weve")
		g.strong = g.strong || owed && next.is("to") && !r.at(2).speaks()
	case "must":
		g.strong = g.strong || r.mine() && !next.is("have") && !next.is("be") && !next.speaks()
	case "mind", "minds":
		made := next.is("made") || next.is("is") && r.at(2).is("made") || r.at(-2).is("up") && r.at(-3).is("made")
		g.strong = g.strong || before.is("my") && made
	case "stand", "wait":
		g.strong = g.strong || before.is("cant")
	case "good":
		g.raised = g.raised || before.is("for") && next.fresh
	case "100", "110", "hundred":
		g.raised = g.raised || word.percent || next.is("percent") || next.is("per")
	case "if", "unless", "provided", "providing", "long", "depending", "depends":
		g.takeCondition(r)
	case "would", "id", "wed", "wouldnt":
		g.would = true
		g.acts = g.acts || key != "wouldnt" && r.mine() && next.isDone()
	case "say", "saying": // "I can't say I'll stop", "I'm not saying I'll stop"
		g.hedged = g.hedged || before.negates() && (next.is("i") || next.is("ill") || next.is("id") || next.is("that"))
	case "see": // "we'll see"
		g.hedged = g.hedged || before.is("well") && !before.plain && !next.isSeen()
	case "day", "point":
		g.lowered = g.lowered || before.is("some")
	}
}
