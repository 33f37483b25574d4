package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
)

// A shape is what a saying is by its grammar: a wish, a need, an ability, and
// what it is about.
type shape struct {
	kind shapeKind
	// rest is what the shape is about: the verb and its own ("stop smoking"), a
	// thing, or a clause, in the client's words.
	rest []perspective.Word
	// maybe is set where "maybe" softens it.
	maybe bool
}

type shapeKind uint8

const (
	shapeNone      shapeKind = iota
	shapeWant                // "I want to stop": rest is a verb
	shapeWantNot             // "I don't want to stop"
	shapeNeed                // "I need to", "I should"
	shapeShouldHas           // "I should have stopped": rest is a participle
	shapeNeedNot             // "I don't need to"
	shapeCan                 // "I can"
	shapeCould               // "I could"
	shapeCant                // "I can't"
	shapeMight               // "I might"
	shapeCouldnt             // "I couldn't"
	shapeWill                // "I'm going to"
	shapeWillNot             // "I'm not going to"
	shapeReady               // "I'm ready to"
	shapeWilling             // "I'm willing to"
	shapeWishCould           // "I wish I could"
	shapeReadyNot            // "I'm not ready to"
	shapeTry                 // "I'm trying to"
	shapeMulling             // "I've been thinking about stopping": rest is a thing
	shapeKnow                // "I know I should": rest is a clause
	shapeThink               // "I think it helps"
	shapeDoubt               // "I don't think it helps"
	shapeLike                // "I like the taste": rest is a thing
	shapeHate                // "I hate the smell", "I'm sick of it"
)

// shapes are the openings of the shapes. A star stands for adverbs.
var shapes = [...]struct {
	opening string
	kind    shapeKind
	rest    restKind
}{
	{"i * don't * want to", shapeWantNot, restVerb},
	{"i * want to", shapeWant, restVerb},
	{"i've * wanted to", shapeWant, restVerb},
	{"i'd * like to", shapeWant, restVerb},
	{"i'd * love to", shapeWant, restVerb},
	{"i would * like to", shapeWant, restVerb},
	{"i would * love to", shapeWant, restVerb},
	{"i'm * hoping to", shapeWant, restVerb},
	{"i * hope to", shapeWant, restVerb},
	{"we * want to", shapeWant, restVerb},
	{"we'd * like to", shapeWant, restVerb},
	{"i'd rather not", shapeWantNot, restVerb},
	{"i * need to", shapeNeed, restVerb},
	{"i * have to", shapeNeed, restVerb},
	{"i've * got to", shapeNeed, restVerb},
	{"i got to", shapeNeed, restVerb},
	{"i should have", shapeShouldHas, restParticiple},
	{"i should've", shapeShouldHas, restParticiple},
	{"i * should * really", shapeNeed, restVerb},
	{"i * should", shapeNeed, restVerb},
	{"i * ought to", shapeNeed, restVerb},
	{"i'd better", shapeNeed, restVerb},
	{"i * must", shapeNeed, restVerb},
	{"we * need to", shapeNeed, restVerb},
	{"we * have to", shapeNeed, restVerb},
	{"we * should", shapeNeed, restVerb},
	{"i don't * need to", shapeNeedNot, restVerb},
	{"i don't * have to", shapeNeedNot, restVerb},
	{"i don't think i * need to", shapeNeedNot, restVerb},
	{"i don't think i * can", shapeCant, restVerb},
	{"i don't think i could", shapeCant, restVerb},
	{"i don't see why i should", shapeNeedNot, restVerb},
	{"i don't feel ready to", shapeReadyNot, restVerb},
	{"i * can't seem to", shapeCant, restVerb},
	{"i * can't", shapeCant, restVerb},
	{"i'm not able to", shapeCant, restVerb},
	{"i couldn't", shapeCouldnt, restVerb},
	{"i * think i can", shapeCan, restVerb},
	{"i * think i could", shapeCould, restVerb},
	{"i * know i can", shapeCan, restVerb},
	{"i * know i could", shapeCould, restVerb},
	{"i'm sure i can", shapeCan, restVerb},
	{"i'm sure i could", shapeCould, restVerb},
	{"i * can", shapeCan, restVerb},
	{"i * could", shapeCould, restVerb},
	{"i * might", shapeMight, restVerb},
	{"i'm * going to", shapeWill, restVerb},
	{"i'm not going to", shapeWillNot, restVerb},
	{"i won't", shapeWillNot, restVerb},
	{"i'll never", shapeWillNot, restVerb},
	{"i'm never going to", shapeWillNot, restVerb},
	{"i'll", shapeWill, restVerb},
	{"i will", shapeWill, restVerb},
	{"i've decided to", shapeWill, restVerb},
	{"i'm ready to", shapeReady, restVerb},
	{"i feel ready to", shapeReady, restVerb},
	{"i'm * willing to", shapeWilling, restVerb},
	{"i'd * be willing to", shapeWilling, restVerb},
	{"i'm * prepared to", shapeWilling, restVerb},
	{"i * wish i could", shapeWishCould, restVerb},
	{"i'm not ready to", shapeReadyNot, restVerb},
	{"i'm * trying to", shapeTry, restVerb},
	{"i've * been trying to", shapeTry, restVerb},
	{"i * try to", shapeTry, restVerb},
	{"i've * been thinking about", shapeMulling, restThing},
	{"i've * been thinking of", shapeMulling, restThing},
	{"i'm * thinking about", shapeMulling, restThing},
	{"i'm * thinking of", shapeMulling, restThing},
	{"i've * been thinking", shapeThink, restClause},
	{"i was * thinking", shapeThink, restClause},
	{"i * think about", shapeMulling, restThing},
	{"i keep thinking about", shapeMulling, restThing},
	{"i * know that", shapeKnow, restClause},
	{"i * know", shapeKnow, restClause},
	{"i * realise", shapeKnow, restClause},
	{"i * realize", shapeKnow, restClause},
	{"i * don't think", shapeDoubt, restClause},
	{"i'm not convinced", shapeDoubt, restClause},
	{"i * don't believe", shapeDoubt, restClause},
	{"i * think that", shapeThink, restClause},
	{"i * think", shapeThink, restClause},
	{"i * feel like", shapeThink, restClause},
	{"i * feel that", shapeThink, restClause},
	{"i * believe", shapeThink, restClause},
	{"i reckon", shapeThink, restClause},
	{"i don't like", shapeHate, restThing},
	{"i * like", shapeLike, restThing},
	{"i * love", shapeLike, restThing},
	{"i * enjoy", shapeLike, restThing},
	{"i * hate", shapeHate, restThing},
	{"i can't stand", shapeHate, restThing},
	{"i'm * sick of", shapeHate, restThing},
	{"i'm * sick to death of", shapeHate, restThing},
	{"i'm * tired of", shapeHate, restThing},
	{"i'm * fed up with", shapeHate, restThing},
	{"i'm * fed up of", shapeHate, restThing},
	{"i'm * sick and tired of", shapeHate, restThing},
	{"i've had enough of", shapeHate, restThing},
}

// A restKind is what must stand behind an opening.
type restKind uint8

const (
	restVerb restKind = iota
	restParticiple
	restThing
	restClause
)

// parseShape finds the shape of a saying. Of several openings that match the
// longest counts: "I don't think I can" before "I don't think".
func parseShape(words []perspective.Word) shape {
	var best shape
	length := 0
	maybe := false
	if len(words) > 0 && (words[0].Key == "maybe" || words[0].Key == "perhaps") {
		words, maybe = words[1:], true
	}
	for i := range shapes {
		s := &shapes[i]
		n, ok := opens(words, s.opening)
		if !ok || n <= length || n >= len(words) || !s.rest.takes(words[n:]) {
			continue
		}
		rest := words[n:]
		if s.rest == restClause && rest[0].Key == "that" && len(rest) > 2 && within("i i'm i've i'd i'll it it's he she they we he's she's my the there", rest[1].Key) {
			rest = rest[1:]
		}
		if s.rest != restClause {
			rest = firstClause(rest)
		}
		if s.rest == restVerb && rest[0].Key == "have" && len(rest) > 1 && (perspective.Past(rest[1].Key) || perspective.Has(rest[1:2], "been", "done", "gone", "had")) {
			continue // "I must have mislaid it", "I could have driven" are about what was
		}
		best, length = shape{kind: s.kind, rest: rest, maybe: maybe}, n
	}
	return best
}

// takes reports whether words can stand behind an opening.
func (r restKind) takes(words []perspective.Word) bool {
	head := words[0].Key
	switch r {
	case restVerb:
		return perspective.Base(head) || head == "not" && len(words) > 1 && perspective.Base(words[1].Key) ||
			len(words) > 1 && (head == "just" || head == "really" || head == "actually" || head == "at") && perspective.Base(words[1].Key)
	case restParticiple:
		return head != "to" && !perspective.Has(words[:1], "a", "the", "my")
	case restThing:
		return perspective.Thing(words)
	case restClause:
		return perspective.Complete(words) == ""
	}
	return false
}

// turnedRest gives the rest back, "" where it cannot be.
func (s shape) turnedRest() string { return turnedWords(s.rest) }

func turnedWords(words []perspective.Word) string {
	turned, why := perspective.Turn(words)
	if why != "" || len(turned) == 0 {
		return ""
	}
	return perspective.Join(turned)
}
