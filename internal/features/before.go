package features

import (
	"slices"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// keptBytes and keptWords bound what is read of the turn before: its end,
// which is what the next speaker answers.
const (
	keptBytes = 160
	keptWords = 28
)

// before adds the turn before.
func (v *Vector) before(s string) {
	clear(v.heard[:])
	v.aim, v.degree, v.hard, v.lead, v.sure = noAim, degree{}, false, noLead, false
	v.asked, v.Heard = v.asked[:0], v.Heard[:0]
	v.frames.reset()
	if s == "" {
		v.add(Before, join(seedOther, 1), text.Span{})
		return
	}
	s = tail(s)
	words, question := 0, false
	var asks listening
	leads := leading{away: v.goal.away == 1, turn: v.in.Own, key: &v.key}
	var core sentence
	var prev uint32
	var said roles
	least := false // the word before was "less" or "least"
	sc := text.Scan(s)
	for words < keptWords && sc.Next() {
		t := sc.Token()
		if t.Kind == text.Punct {
			if mark := s[t.Start]; mark == '.' || mark == '!' || mark == '?' {
				question = mark == '?'
				if question {
					v.Heard = append(v.Heard, questionMark())
				}
				asks.end(question)
				leads.end(question)
				v.heardQuestion(question)
				core.shutWith(uint32(mark))
			}
			continue
		}
		if t.Kind == text.Number {
			leads.add(numberOf(s[t.Start:t.End]))
		}
		if t.Kind != text.Word || t.Filler || t.Repeat {
			continue
		}
		x := v.memo.word(&sc, &v.key)
		w := x.hash
		v.heard[w>>28] |= 1 << (w >> 22 & 63)
		core.word(x)
		v.heardOf(join(seedOther+2, w))
		id := v.goal.idOf(x)
		v.Heard = append(v.Heard, spokenOf(x.hash, x.stem, x.concept, id == ofGoal))
		p := v.frames.next()
		v.goal.part(p, x, id, t.Span)
		if least && x.cue&cueGood == 0 { // not "the less good things"
			said |= 1 << stops
		}
		if least = x.cue == cueLeast; !least {
			said.hear(p)
		}
		asks.hear(p, x)
		leads.hear(p, x)
		if id > content {
			v.heardOf(join(seedOther+3, join(prev, id)))
			prev = id
		}
		words++
	}
	if least {
		said |= 1 << stops
	}
	v.about.Change, v.about.Advice = said.change(), said.advice()
	v.longed = said.has(misses) && said.has(listener)
	core.shutWith(0)
	v.heardQuestion(false)
	v.heardOf(join(seedOther+4, core.shut[0]))
	v.heardOf(join(seedOther+5, core.shut[1]))
	v.heardOf(join(seedOther+6, uint32(Level(words)+16*flag(question))))
	if words == keptWords && sc.Next() { // the end of the question was not read
		asks, leads = listening{}, leading{}
	}
	asks.end(false)
	leads.end(false)
	v.aim, v.degree, v.hard, v.lead, v.sure = asks.was, asks.wasDegree, asks.wasHard, leads.settled(), leads.sure
	v.about.Liking = v.aim == pleasure && !v.about.Change
	if v.aim != noAim {
		v.heardOf(join(seedOther+7, uint32(v.aim)+16*v.goal.direction()))
	}
}

// heardQuestion reads the sentence that ends here for what it asks about the
// change. In captions the words alone must say that it asks.
func (v *Vector) heardQuestion(marked bool) {
	ps := v.frames.parts[:v.frames.n]
	v.frames.reset()
	if len(ps) == 0 {
		return
	}
	v.Asked, v.fact = Reading{}, false
	head := ps[min(opening(ps), len(ps)-1)].role
	if !marked && head != would && head != cans && head != starts && head != wills {
		return
	}
	for i := range ps {
		if r := frame(ps, i, v.goal.direction(), listener); r.Rule != NoRule {
			v.Asked = r
		}
	}
	if v.Asked.Rule == NoRule && marked && !v.goal.unknown() {
		v.Asked = couldYou(ps)
		if v.Asked.Rule == NoRule {
			v.Asked = wouldYou(ps, v.goal.direction())
		}
	}
	v.Asked.Span = text.Span{}
	v.fact = marked && v.Asked.Rule == NoRule && forFact(ps)
}

// forFact reports whether a question asks for no more than how things are: nothing
// that would, could or will be, and nothing wanted.
func forFact(ps []part) bool {
	for i := range ps {
		switch ps[i].role {
		case would, cans, wills, wants, likes, readies, tries, going:
			return false
		}
	}
	return true
}

// heardOf adds a feature of the turn before and keeps it for [Vector.answers].
func (v *Vector) heardOf(h uint32) {
	v.add(Before, h, text.Span{})
	v.asked = append(v.asked, h)
}

// answers adds the turn before by how this one answers it: "Yes" to "Would you
// be willing to try?" is another thing than "Yes" to "Do you live nearby?".
func (v *Vector) answers(c *counts) {
	how := uint32(2)
	switch c.opening {
	case yes:
		how = 0
	case no:
		how = 1
	}
	switch {
	case c.words > 12:
		how = 9
	case c.words > 4:
		how += 3
	}
	if !v.Trace {
		rows := slices.Grow(v.Index[Answer], len(v.asked))
		from := len(rows)
		rows = rows[:from+len(v.asked)]
		for i, h := range v.asked {
			rows[from+i] = mix(join(seedAnswer+how, h))
		}
		v.Index[Answer] = rows
		return
	}
	for _, h := range v.asked {
		v.add(Answer, join(seedAnswer+how, h), text.Span{})
	}
}

// tail returns the end of a long text.
func tail(s string) string {
	if len(s) <= keptBytes {
		return s
	}
	i := len(s) - keptBytes
	for i < len(s) && s[i] != ' ' {
		i++
	}
	if i == len(s) { // one endless word: begin at a whole character
		for i = len(s) - keptBytes; i < len(s) && !utf8.RuneStart(s[i]); i++ {
		}
	}
	return s[i:]
}

// couldYou reads "do you think you could go twice a week?": what a counsellor
// asks whether a person could do is the change.
func couldYou(ps []part) Reading {
	for i := 1; i+2 < len(ps) && i < 5; i++ {
		if ps[i].role == thinks && ps[i+1].role == listener && ps[i+2].role == cans {
			return Reading{Rule: RuleCan, Sign: 1}
		}
	}
	return Reading{}
}

// wouldYou reads "will you ask her?", "would you try it for a week?", "do you want
// to sign up?", "can you manage that?": what a counsellor asks whether a person will
// do, would like to or can is the change, unless it is to tell something, to meet,
// to go on, or the behaviour itself.
func wouldYou(ps []part, away uint32) Reading {
	i := opening(ps)
	if i+2 >= len(ps) || ps[i+1].role != listener {
		return Reading{}
	}
	out, verb := Reading{Sign: 1}, i+2
	switch wish := ps[verb].role == wants || ps[verb].role == likes; {
	case (ps[i].role == would || ps[i].role == starts) && wish && verb+2 < len(ps) && ps[verb+1].role == to:
		out.Rule = RuleWant
		verb += 2
	case ps[i].role == wills:
		out.Rule = RuleWill
	case ps[i].role == cans:
		out.Rule = RuleCan
	case ps[i].role == would:
		out.Rule = RuleReady
	default:
		return Reading{}
	}
	v := &ps[verb]
	acts := v.role == tries || v.role == stops || v.role == cuts || v.word == actWord
	switch {
	case v.class == be, v.role == likes, v.role == wants, v.role == saysThat, v.role == thinks, v.role == have, v.role == knows,
		v.role == barrier, v.role == keeps, v.role == carry, v.role == needs, v.role == agrees, v.role == misses:
		return Reading{}
	case out.Rule == RuleWant && !acts && v.role != starts, out.Rule != RuleReady && v.word == comeWord,
		out.Rule == RuleCan && !acts && (v.role != starts && v.role != cans || verb+1 == len(ps) || ps[verb+1].role != pick):
		return Reading{}
	case v.role == stops && away == 2:
		out.Sign = -1 // "would you stop taking them?"
	}
	for k, p := range ps[verb:min(verb+4, len(ps))] {
		told := p.word == tellWord && (k > 0 || out.Rule != RuleWill || verb+1 < len(ps) && ps[verb+1].class == first)
		if p.goal && away == 1 && v.role != stops || told || p.word == selfWord || p.role == asksWhat || p.role == downWord && v.role == goes {
			return Reading{}
		}
	}
	return out
}

// roles is a set of roles that were heard.
type roles uint64

func (r *roles) hear(p *part) {
	*r |= 1 << p.role
	if p.class == hedge {
		*r |= maybes
	}
}

// maybes stands for the words that put something forward: maybe, might.
const maybes roles = 1 << 63

func (r roles) has(a role) bool { return r>>a&1 != 0 }

// change reports whether the words were of a change.
func (r roles) change() bool {
	return r.has(stops) || r.has(without) || r.has(gives) && r.has(upWord) || r.has(cuts) && r.has(downWord)
}

// advice reports whether the words put something forward to the client.
func (r roles) advice() bool {
	return r&maybes != 0 || r.has(listener) && (r.has(cans) || r.has(needs) || r.has(tries) || r.has(starts) || r.has(have) && r.has(to))
}
