package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
)

// firstPerson reports a saying whose subject is the one who says it.
func firstPerson(words []perspective.Word) bool {
	return perspective.Has(words[:1], "i", "i'm", "i've", "i'd", "i'll", "we", "we're", "we've", "we'd", "we'll")
}

// pleasant reports "it would be nice" and its like.
func pleasant(words []perspective.Word) bool {
	for i := range words {
		if _, ok := opens(words[i:], "would * be"); ok && i+2 < len(words) && hasAny(words[i+2:min(i+5, len(words))], "nice good great lovely wonderful brilliant") {
			return true
		}
	}
	return false
}

// didPerfect reports what somebody has done: "I've handed my card to him".
func didPerfect(words []perspective.Word) bool {
	return len(words) > 2 && perspective.Has(words[:1], "i've", "we've") && perspective.Past(words[1].Key) && !perspective.Has(words[1:2], "got", "had", "been")
}

// barred reports a clause that says what cannot be done for what was said before
// it: "nobody knows, so I can't inject there".
func barred(words []perspective.Word) bool {
	for i := 2; i+2 < len(words); i++ {
		if words[i].Key == "so" && perspective.Has(words[i+1:i+2], "i", "we") && perspective.Has(words[i+2:i+3], "can't", "don't", "won't", "couldn't") {
			return true
		}
	}
	return false
}

// putsOff reports a saying of what a thing does to somebody. Of what people do or
// feel themselves ("I lose my temper") only what the body feels is meant.
func putsOff(words []perspective.Word) bool {
	if firstPerson(words) || perspective.Has(words[:1], "my", "our") {
		return hasAny(words, "bleed bleeding itch sleepy nauseous sick foggy cushion guinea sweat needles jab jabs rash stiff wheeze dizzy flushed puffed")
	}
	return true
}

// opines reports words of a view: "as you see it" before a mere fact ("my friends
// drink") would call it in question.
func opines(words []perspective.Word) bool {
	return hasAny(words, `think better worse best worst should worth fault point wrong right only enough too good bad nice great hard easy harder easier difficult stupid
		pointless natural normal weird harmless safe dangerous important unimportant deal problem always never nobody everyone everybody just no nothing boring useless
		unfair fair impossible overrated silly ridiculous annoying fine ok okay matter matters supposed meant suppose could possible healthy unhealthy not isn't doesn't
		need needs works help helps expensive cheap believe trust`)
}

// plainFact reports a saying of what happened or of what the one who says it does:
// "the way you see it" would call it in question.
func plainFact(words []perspective.Word) bool {
	if perspective.Has(words, "problem") && denies(words) || perspective.Has(words, "could") && firstPerson(words) {
		return false // "I don't have a problem", "I've won before and I could win again"
	}
	if firstPerson(words) {
		return true
	}
	if perspective.Has(words, "think", "better", "worse", "best", "worst", "should", "worth", "fault", "point", "wrong", "right", "only", "enough", "too") {
		return false
	}
	for _, w := range words {
		if w.Number {
			return true
		}
	}
	return pastOnly(words) || hasAny(words, "two three four five six seven eight nine ten")
}
