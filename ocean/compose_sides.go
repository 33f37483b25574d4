package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// doubleSided gives back both sides of the client's last turn: the one against the
// change first and the one for it last, joined by "and", for listeners answer what
// they heard last and "but" takes back what came before it (field guide 1.3).
func (d *draft) doubleSided() {
	against, toward := d.bothSides()
	if against == nil || toward == nil {
		d.declineUnsaid()
		return
	}
	first, second := d.plain(against), d.inner(toward)
	if first == "" || second == "" || toward.Start < against.Start && pointsBack(against.words, toward.words) {
		d.decline("the two sides cannot be joined")
		return
	}
	first = strings.TrimSuffix(first, ".")
	// The first phrasing in turn that is not too long.
	for _, f := range d.rotated([]phrasing{{"", ", and at the same time "}, {"On the one hand, ", ", and on the other, "}, {"", ", and "}}) {
		one := first
		if f.before != "" {
			if one = d.inner(against); one == "" {
				continue
			}
		}
		line := perspective.Capital(f.before+one+f.after+second) + "."
		if d.fits(line) {
			d.done(line, inOrderOfTalk(against.Quote, toward.Quote)...)
			return
		}
	}
	d.decline("it would be longer than what was said")
}

// pointsBack reports words that would come first and whose "it" or "her" has what
// it means in those that come behind them: "I'd like to let go of the rota" | "I
// can't stop checking it".
func pointsBack(words, named []perspective.Word) bool {
	if !perspective.Has(words[min(1, len(words)):], "it", "them", "her", "him", "that") && !pointsAway(words) {
		return false
	}
	for i := range named[:len(named)-1] {
		if within("the my our a an his her their this", named[i].Key) {
			return true
		}
	}
	return false
}

// pointsAway reports words that begin with what was said before them: "they're the
// only thing I've grown".
func pointsAway(words []perspective.Word) bool {
	if len(words) < 2 || within("days times weeks months years mornings evenings nights weekends", words[1].Key) {
		return false // "these days I'm out of breath"
	}
	return within("they they're they've they'd these those them", words[0].Key)
}

// rotated returns phrasings from the one to use on.
func (p *place) rotated(fs []phrasing) []phrasing {
	f := p.choose(fs)
	out := make([]phrasing, 0, len(fs))
	out = append(out, f)
	for _, g := range fs {
		if g != f {
			out = append(out, g)
		}
	}
	return out
}

// inner gives back a saying as it stands inside a sentence, "" where it cannot.
func (d *draft) inner(s *saying) string {
	text := strings.TrimSuffix(d.plain(s), ".")
	switch {
	case text == "":
		return ""
	case text == perspective.Capital(s.line()):
		if !s.inside() {
			return ""
		}
		return s.line()
	case strings.HasPrefix(text, "You"), strings.HasPrefix(text, "As you"), strings.HasPrefix(text, "The way you"):
		return strings.ToLower(text[:1]) + text[1:]
	}
	return ""
}

// inOrderOfTalk lists two quotes of one turn as they were said.
func inOrderOfTalk(a, b Quote) []Quote {
	if b.Start < a.Start {
		a, b = b, a
	}
	return []Quote{a, b}
}

// bothSides finds the best saying of each side in the last turn. Where a sentence
// turns with "but" and was coded as one, the side of each half is told by what it
// says.
func (d *draft) bothSides() (against, toward *saying) {
	for i := range d.said {
		s := &d.said[i]
		if blames(s.words) || len(s.words) > 16 {
			continue
		}
		switch {
		case s.away() && against == nil && !overlapsSaying(s, toward):
			against = s
		case s.toward() && toward == nil && !overlapsSaying(s, against):
			toward = s
		}
	}
	if against != nil && toward != nil && sameSide(against, toward) {
		return d.halves()
	}
	if against != nil && toward != nil && !repeatsSaying(against, []saying{*toward}) && len(against.words) > 2 && len(toward.words) > 2 && tellsSide(against.words) && tellsSide(toward.words) {
		return against, toward
	}
	return d.halves()
}

// sameSide reports two dislikes or two plans, between which "at the same time" tells
// of no contrast.
func sameSide(a, b *saying) bool {
	k := parseShape(a.words).kind
	return k == parseShape(b.words).kind && (k == shapeHate || k == shapeWill || k == shapeWillNot)
}

// tellsSide reports a saying whose side can be heard in its words. Where only its
// code tells, "and at the same time" would join what is no contrast.
func tellsSide(words []perspective.Word) bool {
	switch parseShape(words).kind {
	case shapeNone, shapeKnow, shapeThink:
		return pleases(words) || troubles(words) || blocks(words) || suffers(words) || cherishes(words) || improves(words) || presses(words) ||
			hasAny(words, "stop quit cut less better change can can't could might won't i'll need want not isn't no never only")
	}
	return true
}

func overlapsSaying(a, b *saying) bool {
	return b != nil && a.Turn == b.Turn && a.Start < b.End && b.Start < a.End
}

// halves finds two clauses with "but" between them of which one leans to the
// change by its words and the other does not.
func (d *draft) halves() (against, toward *saying) {
	if d.last < 0 {
		return nil, nil
	}
	said := cutBytes(d.coded.Turns[d.last].Turn.Text)
	for i := range d.said {
		for k := range d.said {
			a, b := &d.said[i], &d.said[k]
			if a.End > b.Start || !butBetween(said, a.End, b) || len(a.words) > 14 || len(b.words) > 14 {
				continue
			}
			la, lb := d.leans(a), d.leans(b)
			switch {
			case la > 0 && lb <= 0 && (lb < 0 || b.code.Valence() != mi.Change || a.code == b.code):
				return b, a
			case lb > 0 && la <= 0 && (la < 0 || a.code.Valence() != mi.Change || a.code == b.code):
				return a, b
			}
		}
	}
	return nil, nil
}

// butBetween reports whether "but" opens b and nothing is said between a and b.
func butBetween(text string, end int, b *saying) bool {
	if b.Start < end || b.Start > len(text) || strings.Trim(text[end:b.Start], " ,.;-–—\n\t") != "" {
		return false
	}
	head := strings.ToLower(text[b.Start:min(len(text), b.Start+9)])
	return strings.HasPrefix(head, "but ") || strings.HasPrefix(head, "but,") || strings.HasPrefix(head, "although ") || strings.HasPrefix(head, "though ")
}

// leans reports the side of a clause by its words: 1 for the change, -1 against
// it, 0 where they do not tell.
func (d *draft) leans(s *saying) int {
	sh := parseShape(s.words)
	if sh.kind == shapeKnow || sh.kind == shapeThink {
		if in := parseShape(sh.rest); in.kind != shapeNone {
			sh = in
		}
	}
	change := d.changes(s.words)
	switch sh.kind {
	case shapeWant, shapeNeed, shapeWill, shapeTry, shapeReady:
		if change {
			return 1
		}
	case shapeWantNot, shapeCant, shapeWillNot, shapeReadyNot, shapeNeedNot, shapeDoubt:
		if sh.kind != shapeWantNot || change {
			return -1
		}
	case shapeLike:
		if d.leaving() {
			return -1
		}
	case shapeHate:
		if d.leaving() {
			return 1
		}
		return -1
	}
	if pleases(s.words) && !troubles(s.words) && d.leaving() {
		return -1
	}
	if (blocks(s.words) || suffers(s.words) && putsOff(s.words)) && !d.leaving() {
		return -1
	}
	return 0
}

// changes reports words of change.
func (d *draft) changes(words []perspective.Word) bool {
	if !d.leaving() && d.names(words) {
		return true
	}
	if hasAny(words, "quit quitting stop stopping cut cutting change changing less fewer give giving reduce reducing better") {
		return true
	}
	if !d.leaving() {
		return hasAny(words, "start starting go going more get do exercise try begin eat healthier fitter")
	}
	return false
}

// names reports whether words name the behaviour of the goal.
func (p *place) names(words []perspective.Word) bool {
	sc := text.Scan(p.behaviour())
	var key []byte
	for sc.Next() {
		key = sc.AppendKey(key[:0])
		stem, class := lemma.Of(key)
		if class != lemma.Content {
			continue
		}
		for _, w := range words {
			if got, _ := lemma.Of(text.AppendKey(nil, w.Text)); got == stem {
				return true
			}
		}
	}
	return false
}
