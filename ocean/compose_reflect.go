package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// reflect gives back the saying that counts most, with little added (field guide
// 1.3). What sounds like an order or a verdict when the listener says it ("you
// need to stop", "you're lazy") is given back as the client's own view.
func (d *draft) reflect() {
	for i := range d.said {
		s := &d.said[i]
		if s.content < 2 && len(s.words) < 4 && !perspective.Has(s.words[:1], "i", "i'm", "i've", "we", "we're") {
			continue // "that'd be fine"
		}
		if text := d.plain(s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	d.declineUnsaid()
}

// declineUnsaid declines for what kept the client's words from coming back.
func (d *draft) declineUnsaid() {
	switch {
	case d.last < 0:
		d.decline("no client has spoken")
	case len(d.said) == 0 && d.why != "":
		d.decline(string(d.why))
	default:
		d.decline("nothing said fits it")
	}
}

// plain gives back a saying as a sentence of its own, "" where that would not be
// said aloud.
func (d *draft) plain(s *saying) string {
	if text := selfView(s); text != "" {
		return text
	}
	if blames(s.words) {
		return ""
	}
	sh := parseShape(s.words)
	switch {
	case sh.kind == shapeNeed && sh.maybe:
		return "You're thinking " + s.line() + "."
	case sh.kind == shapeNeed, ordering(s.turned):
		// "You need to stop" would be direct (MISC 2.5 DI): it is the client's view.
		if !s.inside() {
			return ""
		}
		return "You feel " + s.line() + "."
	case perspective.Has(s.words[:1], "you") && perspective.Has(s.words[1:min(3, len(s.words))], "can't", "have", "should", "must", "need", "don't", "never"):
		return "" // "you can't drink water at a wedding" would forbid it
	case sh.kind == shapeCant && (s.away() || within("keep go afford do have be just let", sh.restHead())) && perspective.Has(s.words[:1], "i") && !perspective.Has(s.words[:3], "think") && !within("tell say see remember understand believe imagine recall", sh.restHead()):
		// Not agreed with, for it may prove wrong (field guide 4.4).
		return "You feel " + s.line() + "."
	case d.severalParties() && !perspective.Has(s.words[:1], "i", "i'm", "i've", "i'd", "i'll") && s.inside():
		// One party's view is not a fact about another (field guide 7.2, rule 1).
		return "As you see it, " + s.line() + "."
	case callsItself(s.words):
		return "" // "I ate it all, I'm hopeless": not even as the person's view, for it goes with a fact
	case judges(s.words), belittles(s):
		if !s.inside() {
			return ""
		}
		return "The way you see it, " + s.line() + "."
	case overdoes(s):
		return "You feel " + s.line() + "."
	case len(s.turned) < 4 && s.turned[0].Key == "you're" && hasAny(s.words, "good alright right"):
		return "" // "I'm good" may be no more than "no, thanks"
	case len(s.turned) < 4 && s.turned[0].Key == "you're" && allsWell(s.words):
		// "You're fine" would be the listener's verdict.
		return "You feel " + perspective.Join(s.turned[1:]) + "."
	}
	if _, ok := opens(s.words, "i * don't know"); ok && unknowing(s) {
		return "You're not sure " + perspective.Join(afterKnow(s.turned)) + "."
	}
	return s.alone()
}

// overdoes reports "I drink too much", which the listener would say as a charge.
func overdoes(s *saying) bool {
	if !s.inside() || !perspective.Has(s.words[:1], "i", "i'm") || pastOnly(s.words) || denies(s.words) || len(s.words) < 4 {
		return false
	}
	for i := range s.words {
		if _, ok := perspective.MatchAny(s.words[i:], "too much", "too many", "too often", "more than i should"); ok {
			return true
		}
	}
	return false
}

// unknowing reports "I don't know" with what is not known behind it, in the same
// breath.
func unknowing(s *saying) bool {
	rest := afterKnow(s.turned)
	return len(rest) > 2 && !perspective.Compound(s.words) && perspective.Has(rest[:1], "what", "how", "where", "who", "when", "which", "whether", "if")
}

// afterKnow returns what stands behind the first "know".
func afterKnow(words []perspective.Word) []perspective.Word {
	for i := range words {
		if words[i].Key == "know" && !words[i].Comma {
			return words[i+1:]
		}
	}
	return nil
}

// belittles reports a verdict of somebody's on himself that would be agreed with if
// it came back as it was said: "I never stick to anything", "I'm no good at this"
// (field guide 1.7: labels).
func belittles(s *saying) bool {
	if s.toward() {
		return false
	}
	w := s.words
	if opensAny(w, "i'm not a", "i'm not an") {
		return len(w) < 7 && harsh(w[len(w)-1].Key) // nor is it for the listener to say what he is not
	}
	switch {
	case opensAny(w, "i was the", "i was a") && harsh(w[min(3, len(w)-1)].Key):
		return true
	case len(w) == 5 && opensAny(w, "i used to be"):
		return true // "I used to be fun"
	case opensAny(w, "i've * never", "i've never"):
		return hasAny(w[1:min(5, len(w))], "tried managed finished stuck lasted learned learnt succeeded good any")
	case opensAny(w, "i * never"):
		return hasAny(w[1:min(4, len(w))], "stick finish learn manage get keep follow succeed stay last")
	case opensAny(w, "i always", "i just always"):
		return hasAny(w[1:min(4, len(w))], "forget fail mess ruin lose slide fall go end spoil screw break let")
	case opensAny(w, "i'm not"):
		return hasAny(w[1:min(5, len(w))], "good clever strong smart capable disciplined organised brave")
	case opensAny(w, "i'm no good", "i'm hopeless", "i'm useless", "i'm rubbish", "i'm bad", "i'm terrible", "i'm too stupid", "i can't do anything right", "i'm never", "i was never any good"):
		return true
	}
	return false
}

// ordering reports turned words that would be an order or a prohibition, also
// behind a word of time: "tomorrow you should".
func ordering(turned []perspective.Word) bool {
	for i := 0; i < len(turned) && i < 4; i++ {
		switch key := turned[i].Key; key {
		default:
			if perspective.Base(strings.TrimSuffix(key, "s")) || perspective.Past(key) || perspective.Present(key) {
				return false // "the dentist said you could"
			}
		case "you're":
			return false // "you're confident you could"
		case "you", "you'd", "you've", "you'll":
			rest := turned[i+1:]
			for len(rest) > 0 && softener(rest[0].Key) {
				rest = rest[1:]
			}
			_, ok := perspective.MatchAny(rest, "should", "shouldn't", "must", "mustn't", "ought", "need to", "better", "have to", "got to", "could")
			return ok
		}
	}
	return false
}

// callsItself reports a harsh name that somebody gives himself behind something else:
// "I ate it all, I'm hopeless" (field guide 1.7: labels).
func callsItself(w []perspective.Word) bool {
	for i := 1; i < len(w); i++ {
		if !perspective.Has(w[i:i+1], "i'm", "im") {
			continue
		}
		for k := i + 1; k < min(len(w), i+4); k++ {
			if harsh(w[k].Key) {
				return true
			}
		}
	}
	return false
}

// harsh reports what people call themselves and nobody else should (field guide
// 1.7: labels).
func harsh(key string) bool {
	switch key {
	case "idiot", "failure", "loser", "lazy", "stupid", "useless", "pathetic", "weak", "fat", "ugly", "alcoholic", "addict", "junkie", "drunk", "coward", "fraud", "hopeless", "worthless", "disaster", "monster", "burden", "disgusting", "crazy", "mental", "mess", "hypocrite", "selfish", "dumb", "terrible", "awful", "horrible", "rubbish", "bad", "disgrace", "liar", "slob", "pig", "smoker", "procrastinator", "obese", "disorganised", "disorganized", "incompetent", "unreliable", "boring", "broken":
		return true
	}
	return false
}

// selfView gives back what somebody called himself as how he sees himself.
func selfView(s *saying) string {
	n, ok := opens(s.words, "i'm *")
	if !ok {
		n, ok = opens(s.words, "i am *")
	}
	if !ok || n >= len(s.words) || len(s.words)-n > 6 {
		return ""
	}
	rest := s.words[n:]
	if rest[0].Key == "such" || rest[0].Key == "just" {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return ""
	}
	switch {
	case (rest[0].Key == "a" || rest[0].Key == "an") && len(rest) >= 2 && (harsh(rest[1].Key) || harsh(rest[len(rest)-1].Key)):
		if what := turnedWords(rest); what != "" {
			return "You see yourself as " + what + "."
		}
	case harsh(rest[0].Key) && (len(rest) == 1):
		return "You see yourself as " + rest[0].Text + "."
	}
	return ""
}

// judges reports a verdict on somebody else, which the listener must not make his
// own (field guide 7.2, rule 7).
func judges(words []perspective.Word) bool {
	if perspective.Has(words[:1], "i", "i'm", "i've", "i'd", "i'll") {
		return false
	}
	if perspective.Has(words[:min(4, len(words))], "says", "said", "thinks", "told", "tells", "calls", "called", "thought") && perspective.Has(words, "i'm", "i", "me") {
		return false // what somebody else says of the client
	}
	return perspective.Has(words, "idiot", "idiots", "lazy", "stupid", "useless", "pathetic", "selfish", "liar", "lying", "incompetent", "ridiculous", "hypocrite", "moron", "hypocrites", "clueless", "controlling", "rude", "unreasonable", "bully")
}

// blames reports self-blame that would be agreed with if it came back.
func blames(words []perspective.Word) bool {
	for i := range words {
		if _, ok := perspective.MatchAny(words[i:], "my fault", "was because of me", "all because of me", "it's because of me", "my own fault", "to blame", "deserve it", "deserve this"); ok {
			return true
		}
	}
	return perspective.Has(words, "hate") && perspective.Has(words, "myself")
}

// severalParties reports whether more than one client talks.
func (p *place) severalParties() bool {
	n := 0
	for _, party := range p.coded.Parties {
		if party.Role == mi.Client {
			n++
		}
	}
	if n > 1 {
		return true
	}
	name, named := "", false
	for i := p.first; i < len(p.coded.Turns); i++ {
		t := &p.coded.Turns[i].Turn
		if t.Role != mi.Client || t.Party == "" {
			continue
		}
		if named && t.Party != name {
			return true
		}
		name, named = t.Party, true
	}
	return false
}
