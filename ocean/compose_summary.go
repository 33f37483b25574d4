package ocean

import (
	"cmp"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

const (
	summaryTurns  = 16 // how many of the last turns a collecting summary gathers from
	summaryHeard  = 3  // how many of the client's words for the change it gives back at most
	summaryLeast  = 2  // and at least, with those against
	commonTurns   = 48
	summaryLength = 16 // how many words one of them may have
)

// summarise gathers what the client said: a marker, the side against the change
// briefly and first, then what speaks for it, and an invitation (field guide 1.4).
// A linking one takes what was said longer ago beside what was said now; a
// transitional one leads on to the key question.
func (d *draft) summarise() {
	from := max(d.first, len(d.coded.Turns)-summaryTurns)
	if d.move != SummariseCollecting {
		from = d.first
	}
	var all []saying
	for i := from; i < len(d.coded.Turns); i++ {
		t := &d.coded.Turns[i]
		if t.Turn.Role != mi.Client || d.Party != "" && t.Turn.Party != d.Party {
			continue
		}
		if _, gates := dangerIn(t, true); gates {
			continue
		}
		found, _ := sayings(t, i)
		all = append(all, found...)
	}
	against, toward := d.gather(all)
	if d.move == SummariseLinking {
		d.link(toward)
		return
	}
	if len(toward) == 0 || len(toward)+len(against) < summaryLeast {
		d.decline("too little was said to gather")
		return
	}
	var b strings.Builder
	var answers []Quote
	b.WriteString(d.choose([]phrasing{{"Let me see if I've got this right. ", ""}, {"Let me put together what you've told me so far. ", ""}, {"Here is what I've heard so far. ", ""}}).before)
	if len(against) > 0 {
		b.WriteString(d.plain(&against[0]))
		b.WriteString(" At the same time, ")
		answers = append(answers, against[0].Quote)
	}
	for i := range toward {
		s := &toward[i]
		line := strings.TrimSuffix(d.plain(s), ".")
		inside := d.inner(s)
		switch {
		case i == 0 && len(against) == 0:
			b.WriteString(line)
		case i == 0:
			if inside == "" {
				d.decline("what was said cannot be joined")
				return
			}
			b.WriteString(inside)
		case i == len(toward)-1 && inside != "" && i > 0:
			if i == 1 {
				b.WriteString(", and ")
			} else {
				b.WriteString(". And ")
			}
			b.WriteString(inside)
		default:
			b.WriteString(". ")
			b.WriteString(line)
		}
		answers = append(answers, s.Quote)
	}
	b.WriteString(". ")
	if d.move == SummariseTransitional {
		b.WriteString(d.choose([]phrasing{{"So where does that leave you?", ""}, {"So what do you think you'll do?", ""}, {"What would you like to do from here?", ""}}).before)
	} else {
		b.WriteString(d.choose([]phrasing{{"What have I missed?", ""}, {"What would you add?", ""}}).before)
	}
	d.done(b.String(), answers...)
}

// gather chooses what a summary gives back, in the order of the conversation: of
// each side the best, and of each turn and each word no more than one.
func (d *draft) gather(all []saying) (against, toward []saying) {
	sortSayings(all)
	for i := range all {
		s := &all[i]
		if len(s.words) > summaryLength || blames(s.words) || judges(s.words) || selfView(s) != "" || d.plain(s) == "" {
			continue
		}
		if pointsAway(s.words) || within("that that's", s.words[0].Key) {
			continue // what it means was said before
		}
		switch {
		case s.toward() && len(toward) < summaryHeard && d.inner(s) != "" && !repeatsSaying(s, toward):
			toward = append(toward, *s)
		case s.away() && len(against) < 1 && !repeatsSaying(s, against) && !opensAny(s.words, "i know i should", "i know i need to", "i know i have to", "i know i ought"):
			against = append(against, *s)
		}
	}
	slices.SortStableFunc(toward, func(a, b saying) int {
		return cmp.Or(cmp.Compare(a.Turn, b.Turn), cmp.Compare(a.Start, b.Start))
	})
	return against, toward
}

// repeatsSaying reports whether a saying says no more than one of a list: it
// overlaps it, or most of its words stand there.
func repeatsSaying(s *saying, list []saying) bool {
	for i := range list {
		o := &list[i]
		if overlapsSaying(s, o) {
			return true
		}
		same, long := 0, 0
		for _, w := range s.words {
			if len(w.Key) > 3 {
				long++
				if perspective.Has(o.words, w.Key) {
					same++
				}
			}
		}
		if long > 0 && 3*same >= 2*long {
			return true
		}
	}
	return false
}

// link ties what was said now to what was said before (field guide 1.4).
func (d *draft) link(toward []saying) {
	var now, before *saying
	for i := range toward {
		if toward[i].Turn == d.last {
			now = &toward[i]
		} else if before == nil {
			before = &toward[i]
		}
	}
	if now == nil || before == nil {
		d.decline("nothing said before fits what was said now")
		return
	}
	earlier, later := d.inner(before), d.inner(now)
	if earlier == "" || later == "" {
		d.decline("what was said cannot be joined")
		return
	}
	d.done(d.choose([]phrasing{
		{"Earlier you said that ", ""}, {"A while ago you told me that ", ""},
	}).before+earlier+", and now you're saying that "+later+". These seem to go together.", before.Quote, now.Quote)
}

// commonGround says what each of several parties wants, in equal depth, and that
// they both want something (field guide 7.2, rules 1 and 3). What they share is
// said only where the same word of content stands in both wishes.
func (d *draft) commonGround() {
	type wish struct {
		party string
		saying
	}
	var wishes []wish
	for i := len(d.coded.Turns) - 1; i >= d.first; i-- {
		t := &d.coded.Turns[i]
		if t.Turn.Role != mi.Client || t.Turn.Party == "" {
			continue
		}
		known := false
		for _, w := range wishes {
			known = known || w.party == t.Turn.Party
		}
		if known {
			continue
		}
		found, _ := sayings(t, i)
		for k := range found {
			s := &found[k]
			if parseShape(s.words).kind == shapeWant && len(s.words) <= summaryLength {
				wishes = append(wishes, wish{t.Turn.Party, *s})
				break
			}
		}
	}
	if len(wishes) != 2 {
		d.decline("two parties have not both said what they want")
		return
	}
	a, b := wishes[1], wishes[0] // the latest was found first
	ar, br := parseShape(a.words).turnedRest(), parseShape(b.words).turnedRest()
	if ar == "" || br == "" || perspective.Has(parseShape(a.words).rest, "he", "she", "him", "her", "they", "them", "his") || perspective.Has(parseShape(b.words).rest, "he", "she", "him", "her", "they", "them", "his") {
		d.decline("it is unclear who is meant")
		return
	}
	text := a.party + ", you want to " + ar + ". " + b.party + ", you want to " + br + "."
	if shared := sharedThing(a.words, b.words); shared != "" {
		text = a.party + ", you want to " + ar + ", and " + b.party + ", you want to " + br + ". For both of you, " + shared + " matters."
		if strings.HasSuffix(shared, "s") {
			text = strings.TrimSuffix(text, "matters.") + "matter."
		}
	} else {
		text += " Both of you want this to work out."
	}
	d.done(text, a.Quote, b.Quote)
}

// sharedThing finds something that both name as their own: "our kids", "the
// project".
func sharedThing(a, b []perspective.Word) string {
	for i, w := range a {
		if i == 0 || !within("our the my", a[i-1].Key) || len(w.Key) < 3 || !endsThing(a, i) {
			continue
		}
		for k, v := range b {
			if k > 0 && v.Key == w.Key && within("our the my", b[k-1].Key) && endsThing(b, k) {
				if a[i-1].Key == "the" {
					return "the " + w.Text
				}
				return "your " + w.Text
			}
		}
	}
	return ""
}

// endsThing reports whether the word at i ends what it names.
func endsThing(words []perspective.Word, i int) bool {
	return i == len(words)-1 || words[i].Comma || perspective.Preposition(words[i+1].Key) || within("and or but is are was were so because when", words[i+1].Key)
}
