package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
)

// tailsOfWords lists what can stand behind a saying by its words alone, where its
// code says nothing: that something troubles, that it is hard not to be able to, that
// what others said stays. They are mild: what is not in the words is not guessed.
func (d *draft) tailsOfWords(s *saying, sh shape) []phrasing {
	w := s.words
	switch sh.kind {
	case shapeNone, shapeCant, shapeCouldnt, shapeLike, shapeHate, shapeKnow:
	default:
		return nil
	}
	if len(w) < 4 || conditional(w) || selfView(s) != "" || judges(w) || perspective.Has(w[:1], "that's", "that", "this", "those", "these", "if", "you") {
		return nil
	}
	if d.felt(s) != "" || hints(w) != "" {
		return nil // a feeling that was named says more
	}
	past := pastOnly(w) || opensAny(w, "last time", "last night", "last week", "last year")
	switch {
	case saidOfMe(w):
		if past {
			return []phrasing{{"", ", and that has stayed with you."}, {"", ", and that has got you thinking."}}
		}
		return []phrasing{{"", ", and that's on your mind."}, {"", ", and that has got you thinking."}}
	case sh.kind == shapeCant && !s.toward() && !within("help wait complain blame tell say see remember believe afford imagine think picture", sh.restHead()):
		return []phrasing{{"", ", and that's hard."}, {"", ", and that's not easy."}}
	case refused(w):
		if past {
			return []phrasing{{"", ", and that was hard."}}
		}
		return []phrasing{{"", ", and that's hard."}, {"", ", and that's not easy."}}
	case firstPerson(w) && hasAny(w[:min(4, len(w))], "hide hides hid hiding pretend pretended pretending lie lied"):
		if past {
			return []phrasing{{"", ", and that was hard."}}
		}
		return []phrasing{{"", ", and that's not easy."}, {"", ", and that's hard."}}
	case !s.away() && presses(w) && perspective.Has(w[:1], "something", "something's", "things") && !perspective.Has(w[1:], "i", "we"):
		return []phrasing{{"", ", and you can feel it."}}
	case perspective.Has(w[:2], "keep") && firstPerson(w) && hasEnding(w[min(2, len(w)-1)].Key, "ing") && !perspective.Has(w, "going", "trying"):
		return []phrasing{{"", ", and that's not easy."}}
	case wants(w) && !past:
		return []phrasing{{"", ", and that matters to you."}}
	case grieves(w) && affects(w) && !allsWell(w) && !s.toward():
		if past {
			return []phrasing{{"", ", and that has stayed with you."}}
		}
		return []phrasing{{"", ", and that weighs on you."}, {"", ", and that's not easy."}}
	}
	return nil
}

// intends reports verbs of what people set out to do. "I'm going to lose my job" is
// no plan.
func intends(key string) bool {
	return within("leave set stop cut book try write take sign tell talk ask call ring email delete put join start cook walk make buy pack read use cancel visit speak apologise plan swap quit reduce limit replace clean sort swim cycle run exercise study practise hand share invite phone text", key)
}

// steps reports by the words alone that somebody took a step, where no other reading
// is near: "I signed up for the class". "I bought a bottle" shows why the list is
// short.
func (d *draft) steps(w []perspective.Word) bool {
	if opensAny(w, "i * signed up", "i've * signed up", "we've * signed up", "i swapped", "i've swapped", "i threw out", "i threw away", "i've thrown out", "i've thrown away", "i poured away", "i deleted", "i've deleted", "i cut up", "i've cut up", "i finally told", "i've handed my bank card", "i handed my bank card", "i apologised") {
		return true
	}
	return d.leaving() && len(w) > 4 && opensAny(w, "i went", "i've gone", "i've been", "i managed", "i've managed") && perspective.Has(w, "without") && hasAny(w, "days weeks months years hours day week month year")
}

// saidOfMe reports what others say of the one who speaks or to him: "my sister says
// I'm a nightmare".
func saidOfMe(w []perspective.Word) bool {
	if firstPerson(w) || !perspective.Has(w[1:], "i", "i'm", "i've", "me", "my") || perspective.Has(w[:min(4, len(w))], "i", "i've") {
		return false
	}
	return hasAny(w[1:min(5, len(w))], "says say said tells told asks asked thinks reckons warned warns noticed")
}

// refused reports what others do not do for the one who speaks: "my brother won't
// return my calls".
func refused(w []perspective.Word) bool {
	if firstPerson(w) || !perspective.Has(w[2:], "me", "my", "us", "i") {
		return false
	}
	return perspective.Has(w[:1], "nobody") || hasAny(w[1:min(4, len(w))], "won't doesn't never hasn't didn't wouldn't refuses refused") && perspective.Has(w[:1], "my", "our", "he", "she", "they")
}

// wants reports a wish about others: "I don't want my kids to find me like that". What
// somebody wants to do himself has a shape.
func wants(w []perspective.Word) bool {
	for i := 1; i < len(w)-2 && i < 5; i++ {
		if perspective.Has(w[i:i+1], "want") {
			return firstPerson(w) && (perspective.Has(w[i+1:i+2], "my", "our", "them", "him", "her", "people", "what's", "what") || perspective.Has(w[i:], "to") && w[i+1].Key != "to")
		}
	}
	return false
}

// grieves reports words of what troubles by itself. Those that do so only beside
// others ("lost", "hospital") are not among them.
func grieves(w []perspective.Word) bool {
	if perspective.Has(w, "lost") && hasAny(w, "job jobs money pounds quid dollars savings wages thousand hundred mum dad mother father wife husband house home baby son daughter brother sister friend licence") {
		return true
	}
	return unrelieved(w, `hurt hurts hurting aches ache pain pains painful breath breathless exhausted drained knackered debt worry worried worries scared afraid frightens frightened scares scary terrifies paranoid numb flinches anxious
		stressed ruin ruins ruining ruined wrecked argue argues arguing arguments fight fights fighting shout shouts shouted shouting cry cries cried crying alone lonely ashamed embarrassed
		guilty hangover hangovers headache headaches awful terrible horrible struggle struggles struggling killing angry upset overwhelmed nightmare nightmares dread dreading snap snaps snapped
		snapping unhappy fell failed failing frustrated suffer suffering sore temper regret sad bored coughs coughing cough wheezing teased bullied dizzy miserable`)
}

// affects reports that it is the one who speaks whom a trouble is about.
func affects(w []perspective.Word) bool {
	return firstPerson(w) || perspective.Has(w[1:], "me", "us", "i", "i'm") || perspective.Has(w[:1], "my", "our") && !perspective.Has(w[1:2], "friend", "friends", "cousin", "neighbour", "uncle", "aunt")
}
