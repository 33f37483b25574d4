package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
)

// troubles reports words of what nobody wants.
func troubles(words []perspective.Word) bool {
	return unrelieved(words, `hurt hurts hurting ache aches pain pains painful cough coughing breath breathless wheezing smell smells stink stinks tired exhausted
		worn drained knackered cost costs costing broke debt debts worried worries worry scared scares scary afraid frightened frightens anxious stressed stress stressful
		ruin ruins ruining ruined lose losing lost wreck wrecks wrecking damage damaging complain complains complaining argue argues arguing argument arguments row
		fight fights fighting shout shouted shouting cry cried crying cries alone lonely ashamed embarrassed embarrassing guilty miss missed missing sick ill
		hangover hangovers headache headaches bad worse worst awful terrible horrible hard harder difficult struggle struggling struggled killing hate hates mess
		messing problem problems fail failed failing angry upset disappointed disappointing mistake mistakes warned warning overwhelmed burnt burned
		nightmare dread trouble distant snap snapped snapping heavier unhappy unfit puffed falling fell slipping complained forgot forgetting drunk
		sleepless nag frustrated frustrating resent suffering suffer suffers sore diabetes fired warnings blackout blackouts regret wasted waste wasting asleep
		flinches shouts yells lied lying numb paranoid overdraft hospital bored flushed dizzy sluggish`)
}

// unrelieved reports whether a word of a list stands among words without one before it
// that takes it back: "I haven't felt ashamed", "to ease pain without pills".
func unrelieved(words []perspective.Word, list string) bool {
	for i := range words {
		if within(list, words[i].Key) && !takenBack(words[:i]) {
			return true
		}
	}
	return false
}

// takenBack looks back a few words, to where the clause begins.
func takenBack(before []perspective.Word) bool {
	for k := len(before) - 1; k >= 0 && k >= len(before)-4; k-- {
		w := &before[k]
		if w.Comma || within("i he she they we and but so because", w.Key) {
			return false
		}
		if within("not never no without don't doesn't didn't isn't wasn't aren't haven't hasn't hardly ease easing relieve relieving reduce less fewer", w.Key) {
			return true
		}
	}
	return false
}

// burdens reports words of what is a burden to anybody, for talk that nobody coded
// as leaning to either side.
func burdens(words []perspective.Word) bool {
	return hasAny(words, `lonely alone exhausted argue arguing arguments crying cried cries shouted shouting overwhelmed struggling struggle debt bullied hurts pain
		knackered drained worn sick ill divorce divorced separated died death funeral redundant evicted stressed burden grief grieving neglected`) && !perspective.Has(words, "lost") ||
		perspective.Has(words, "lost") && perspective.Has(words, "job", "mum", "dad", "mother", "father", "wife", "husband", "house", "home", "baby", "son", "daughter", "brother", "sister", "friend")
}

// pleases reports words of what people like.
func pleases(words []perspective.Word) bool {
	if perspective.Has(words, "wasn't", "weren't", "wouldn't", "not", "don't", "doesn't", "never", "isn't", "can't", "didn't", "no", "won't", "hardly", "nobody") || perspective.Has(words, "nothing") && !perspective.Has(words, "else") ||
		perspective.Has(words, "treat", "treats") && perspective.Has(words, "like", "me", "us") {
		return false
	}
	return hasAny(words, `relax relaxes relaxing relaxed relaxation enjoy enjoys enjoying enjoyed enjoyable love loves loved help helps calm calms calming fun nice taste tastes
		treat treats reward laugh unwind unwinding comfort comforting comforts happy happier proud better easier peace favourite soothes quicker cheers cheer buzz
		good great confidence company loosens sociable`) && !perspective.Has(words, "than")
}

// presses reports words that say that things cannot stay as they are.
func presses(words []perspective.Word) bool {
	for i := range words {
		if _, ok := perspective.MatchAny(words[i:], "got to", "has to", "needs to", "have to", "to change", "to give", "can't go on", "can't keep", "can't carry", "can't continue", "time to", "no motivation", "can't live"); ok {
			return true
		}
	}
	return false
}

// improves reports words of what got better.
func improves(words []perspective.Word) bool {
	for i := range words {
		if _, ok := perspective.MatchAny(words[i:], "came down", "went up", "went down", "came up", "goes down", "much better", "better when", "better on", "easier when", "got better", "gets better", "improved"); ok {
			return true
		}
	}
	return perspective.Has(words, "better", "happier", "calmer") && !perspective.Has(words, "than", "would", "could", "not", "no", "never")
}

// cherishes reports words of what somebody has little else of.
func cherishes(words []perspective.Word) bool {
	for i := range words {
		if _, ok := opens(words[i:], "only thing"); ok {
			return true
		}
		if _, ok := perspective.MatchAny(words[i:], "only time", "only way", "only place", "only break", "only pleasure", "only one", "only fun", "only excitement", "the one thing", "my only", "in touch", "shows love", "how i relax", "how i cope"); ok {
			return true
		}
	}
	return false
}

// blocks reports words of what stands in the way.
func blocks(words []perspective.Word) bool {
	if hasAny(words, "busy expensive far hard harder difficult tired exhausted knees dark rain weather afford shifts deadlines cravings crave knackered swamped awkward complicated confusing impossible loud fortune price childcare") {
		return true
	}
	return perspective.Has(words, "don't", "no", "never", "without", "haven't", "not") && perspective.Has(words, "time", "money", "energy", "car", "room", "space", "babysitter", "bus", "help", "garden", "lift") || perspective.Has(words, "costs", "cost")
}

// suffers reports what the body or the mind suffers from.
func suffers(words []perspective.Word) bool {
	return troubles(words) || hasAny(words, "bleed bleeding itch weight stone pounds sleepy nauseous sick foggy cushion guinea cold sweat needles jab jabs side effects rash stiff wheeze")
}

// allsWell reports words that say that there is nothing to worry about.
func allsWell(words []perspective.Word) bool {
	return perspective.Has(words, "fine", "ok", "okay", "alright", "lucky", "easy", "possible") && !perspective.Has(words, "not", "isn't", "wasn't", "never", "don't", "didn't")
}

// conditional reports what would be.
func conditional(words []perspective.Word) bool {
	return perspective.Has(words, "would", "i'd", "it'd", "we'd", "could", "might", "they'd", "she'd", "he'd", "wouldn't")
}

// pastOnly reports a saying whose first verb is in the past.
func pastOnly(words []perspective.Word) bool {
	for i, w := range words {
		if i > 5 || perspective.Present(w.Key) || strings.HasSuffix(w.Key, "'s") || strings.HasSuffix(w.Key, "'ve") {
			break
		}
		if i > 0 && perspective.Past(w.Key) {
			return true
		}
	}
	return false
}

// mineToo reports whether a saying is about the one who says it.
func mineToo(words []perspective.Word) bool {
	return perspective.Has(words, "i", "i'm", "i've", "me", "my", "we", "us", "our", "we're", "we've", "myself", "i'd")
}

// hasAny reports whether one of the words of a list stands among words.
func hasAny(words []perspective.Word, list string) bool {
	for _, w := range words {
		if within(list, w.Key) {
			return true
		}
	}
	return false
}

// within reports whether a word stands in a list of words parted by white space.
func within(list, word string) bool {
	for i := 0; i+len(word) <= len(list); {
		k := i
		for k < len(list) && list[k] > ' ' {
			k++
		}
		if list[i:k] == word {
			return true
		}
		for k < len(list) && list[k] <= ' ' {
			k++
		}
		if k >= len(list) {
			return false
		}
		i = k
	}
	return false
}
