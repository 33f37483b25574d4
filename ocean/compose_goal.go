package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// A goalName is the goal as it stands in a question. Grammar is told by the first
// word: "drinking" is a verb's form in -ing, "alcohol" and "screen time" are
// things; of anything else only "this change" is said.
type goalName struct {
	// doing stands as a subject or behind a preposition: "drinking less", "more
	// exercise".
	doing string
	// verb stands behind "to": "drink less", "get more exercise"; "make this
	// change" where it cannot be told.
	verb string
	// topic stands behind "about": "your drinking".
	topic string
	// known says that the goal's own words are in it.
	known bool
}

// name words the goal.
func (p *place) name() goalName {
	unknown := goalName{doing: "making a change", verb: "make this change", topic: "this"}
	b := p.behaviour()
	words := strings.Fields(b)
	if len(words) == 0 || len(words) > 6 || strings.ContainsAny(b, "?!.:;\"()") {
		return unknown
	}
	if h := strings.ToLower(words[0]); h != words[0] && strings.ToUpper(words[0]) != words[0] {
		words[0] = h
	}
	turned, why := perspective.Read(strings.Join(words, " "))
	if why != "" {
		return unknown
	}
	if turned, why = perspective.Turn(turned); why != "" {
		return unknown
	}
	b = perspective.Join(turned)
	head, tail, _ := strings.Cut(b, " ")
	if tail != "" {
		tail = " " + tail
	}
	dir := p.coded.Goal.Direction
	if base := baseOfGerund(head); base != "" {
		n := goalName{doing: b, verb: base + tail, topic: b, known: true}
		if word, rest, found := strings.Cut(strings.TrimPrefix(tail, " "), " "); found && within("less fewer more", word) {
			// "answering less e-mails": the direction stands inside.
			rest = " " + rest
			if word == "less" && countable(rest) {
				word = "fewer"
			}
			return goalName{doing: head + " " + word + rest, verb: base + " " + word + rest, topic: head + rest, known: true}
		}
		// "drinking less", "eating less sugar": what is less stands with the verb, or
		// with its object.
		amount := func(word string) (string, string) {
			if tail == "" || strings.HasPrefix(tail, " in ") || strings.HasPrefix(tail, " at ") || strings.HasPrefix(tail, " with ") || strings.HasPrefix(tail, " on ") || strings.HasPrefix(tail, " to ") || strings.HasPrefix(tail, " after ") {
				return head + " " + word + tail, base + " " + word + tail
			}
			if word == "less" && countable(tail) {
				word = "fewer"
			}
			if possessiveTail(tail) {
				return b + " " + word, base + tail + " " + word
			}
			return head + " " + word + tail, base + " " + word + tail
		}
		switch dir {
		case mi.Stop:
			n.doing, n.verb = "stopping "+b, "stop "+b
		case mi.Less:
			n.doing, n.verb = amount("less")
		case mi.More:
			n.doing, n.verb = amount("more")
		case mi.Start:
		default:
			n.doing, n.verb = "a change with "+b, "make a change with "+b
		}
		return n
	}
	if perspective.Base(head) && !thingOfGoal(head) {
		// "hold the reviews": an order rather than a thing.
		n := goalName{doing: "making this change", verb: b, topic: "this", known: true}
		if dir == mi.Stop || dir == mi.Less {
			return unknown
		}
		return n
	}
	n := goalName{topic: b, known: true}
	switch dir {
	case mi.Stop:
		n.doing, n.verb = "a life without "+b, "live without "+b
	case mi.Less:
		n.doing, n.verb = "cutting down on "+b, "cut down on "+b
	case mi.More:
		n.doing, n.verb = "more "+b, "have more "+b
	case mi.Start:
		n.doing, n.verb = "starting "+b, "start "+b
	default:
		n.doing, n.verb = "a change with "+b, "make a change with "+b
	}
	if possessiveTail(" "+b) || strings.HasPrefix(b, "the ") {
		n.doing, n.verb = "making this change", "make this change"
	}
	return n
}

// countable reports a thing in the plural at the head of what stands behind a verb:
// "e-mails at night". Of things that are counted there are fewer, not less.
func countable(tail string) bool {
	thing := ""
	for word := range strings.FieldsSeq(tail) {
		if perspective.Preposition(word) || within("online alone late together again altogether every when while", word) {
			break
		}
		thing = word
	}
	return strings.HasSuffix(thing, "s") && !strings.HasSuffix(thing, "ss") && !strings.HasSuffix(thing, "us") && !strings.HasSuffix(thing, "is") && !within("news", thing) && !possessiveTail(tail+" ")
}

func possessiveTail(tail string) bool {
	for _, w := range [...]string{" your ", " my ", " the ", " a ", " an ", " his ", " her "} {
		if strings.HasPrefix(tail, w) {
			return true
		}
	}
	return false
}

// thingOfGoal reports words that are a verb and, in a goal, a thing.
func thingOfGoal(key string) bool {
	return within("exercise sleep work drink sport stress alcohol weight smoke use text study feedback walk contact screen control water support", key)
}

// baseOfGerund returns the verb of a form in -ing: "drink" for "drinking"; "" for
// other words.
func baseOfGerund(word string) string {
	s, ok := strings.CutSuffix(word, "ing")
	if !ok || len(s) < 2 || within("morning evening thing nothing something anything everything building wedding clothing ceiling king ring spring string", word) {
		return ""
	}
	n := len(s)
	switch {
	case perspective.Base(s + "e"):
		return s + "e"
	case perspective.Base(s):
		return s
	case n > 2 && s[n-1] == s[n-2] && perspective.Base(s[:n-1]):
		return s[:n-1]
	}
	return ""
}
