package perspective

// withoutFillers drops the words that speech puts between the others. The first
// words of a clause and the last are looked at until nothing more falls off.
func withoutFillers(words []Word) []Word {
	out := make([]Word, 0, len(words))
	for i := 0; i < len(words); {
		if n := middleFiller(words, i); n > 0 {
			if k := len(out); k > 0 && words[i+n-1].Comma {
				// Two commas set it apart: one of them is enough, and where only words
				// that belong together are left, none.
				out[k-1].Comma = out[k-1].Comma && words[i+n-1].Comma && pausesBefore(words, i+n)
			}
			i += n
			continue
		}
		out = append(out, words[i])
		i++
	}
	for {
		n := headFiller(out)
		if n == 0 {
			break
		}
		out = out[n:]
	}
	for {
		n := tailFiller(out)
		if n == 0 {
			break
		}
		out = out[:len(out)-n]
	}
	if n := len(out); n > 4 && out[n-2].Key == "not" {
		switch out[n-1].Key {
		case "me", "him", "her", "us", "them":
			out[n-3].Comma = true // captions: "it was him who noticed not me"
		}
	}
	return out
}

// pausesBefore reports whether a clause begins at i, so that a comma before it
// is due.
func pausesBefore(words []Word, i int) bool {
	if i >= len(words) {
		return false
	}
	return subjectPronoun(words[i].Key) || startsClause(Word{Key: words[i].Key})
}

// discourse reports the words that open a turn and say nothing of it.
func discourse(key string) bool {
	switch key {
	case "well", "so", "yeah", "yes", "yep", "yup", "yea", "ya", "okay", "ok", "k", "oh", "ah", "aw", "look", "listen", "and", "but", "because", "like",
		"basically", "honestly", "actually", "anyway", "anyways", "mate", "dude", "man", "hey", "plus", "also", "alright", "tbh", "ngl", "lol", "haha", "hm", "hmm",
		"mm", "mhm", "obviously", "literally", "frankly", "or", "seriously", "sure", "wow", "hi", "hello", "gosh", "exactly", "absolutely", "admittedly", "clearly", "see", "mm-hmm", "uh-huh", "mm-hm", "aye":
		return true
	}
	return false
}

// headFiller returns how many words at the head fall off.
func headFiller(words []Word) int {
	if len(words) == 0 {
		return 0
	}
	first := words[0]
	if n, ok := MatchAny(
		words, "to be honest with you", "to be honest", "to be fair", "to tell the truth", "to tell you the truth", "i have to say", "i must say", "i must admit",
		"i have to admit", "i'm not going to lie", "not going to lie", "i'm not lying", "i won't lie", "let me see", "let me think", "let's see",
		"oh my god", "thank god", "the thing is", "thing is", "the truth is", "truth is", "fact is", "the fact is", "as i said", "like i said", "i swear",
		"don't get me wrong", "believe me", "trust me", "if i'm honest", "if i'm being honest", "i'll be honest", "i'm going to be honest", "i'm guessing", "in all honesty", "at the end of the day",
		"all right", "i mean", "you know", "you see", "not really", "of course", "for sure", "first of all", "i'd say", "on the other hand", "on the one hand", "at the same time", "then again", "even so", "after all", "in fact", "by the way", "no doubt",
	); ok {
		if first.Key == "you" && n < len(words) && complementOfKnow(words[n].Key) && !words[n-1].Comma {
			return 0
		}
		if first.Key == "not" && !words[n-1].Comma {
			return 0
		}
		if first.Key == "on" && words[2].Key == "one" && Has(words[n:], "other") {
			return 0 // the other hand would be left alone
		}
		return n
	}
	if n, ok := MatchAny(words, "i guess", "i suppose", "i dunno", "it's just that", "it's just", "it's that", "it's more that", "on the other"); ok && n < len(words) && (subjectWord(words[n].Key) || words[n-1].Comma) {
		return n
	}
	if n, ok := MatchAny(words, "i don't know", "i'm not sure", "i do", "i don't", "it is", "it does", "i did", "i am", "i know", "that's true", "that's right", "i think so", "not at all", "a little", "a bit", "kind of", "sort of", "it's true"); ok && n < len(words) && words[n-1].Comma {
		return n
	}
	switch first.Key {
	case "no", "nope", "nah":
		if len(words) > 1 && (first.Comma || subjectPronoun(words[1].Key) || subjectPronoun(headOf(words[1].Key)) && len(words) > 3 || discourse(words[1].Key) || words[1].Key == "not" || words[1].Key == "no") {
			return 1
		}
		return 0
	case "sorry", "god", "jesus", "christ", "gosh":
		if first.Comma && len(words) > 1 {
			return 1
		}
		return 0
	case "just":
		if len(words) > 2 && subjectPronoun(headOf(words[1].Key)) {
			return 1 // "just he thinks that I'm joking"
		}
		return 0
	case "like", "see", "look", "so", "listen", "man", "sure":
		// "so many people say", "man is a social animal"; a verb follows none of them.
		if first.Comma || len(words) > 1 && (subjectWord(words[1].Key) || discourse(words[1].Key) || timeWord(words[1].Key)) {
			return 1
		}
		return 0
	case "right", "then", "though", "still":
		if first.Comma {
			return 1
		}
		return 0
	}
	if discourse(first.Key) && len(words) > 1 {
		return 1
	}
	return 0
}

// tailFiller returns how many words at the end fall off.
func tailFiller(words []Word) int {
	n := len(words)
	if n < 2 {
		return 0
	}
	for _, p := range [...]string{
		"to be honest with you", "if that makes sense", "if you know what i mean", "you know what i mean", "and things like that", "and stuff like that", "or something like that",
		"and so on", "and all that", "and all", "or something", "or whatever", "or anything", "and stuff", "and everything", "and whatnot", "to be honest", "to be fair",
		"i guess", "i suppose", "i'd say", "i would say", "as i said", "i have to say", "like i said", "you know", "you see", "i mean", "that's all", "that's it", "for real", "i swear", "not going to lie",
		"at the end of the day", "if i'm honest", "if i'm being honest", "in all honesty", "of course", "for sure", "and look at me now", "look at me now", "don't get me wrong", "mind you", "so to speak",
	} {
		k := wordsIn(p)
		if n-k >= 2 {
			if _, ok := Match(words[n-k:], p); ok && !needsObject(words[n-k-1].Key) {
				return k
			}
		}
	}
	switch last := words[n-1]; last.Key {
	case "though", "lol", "haha", "tbh", "man", "mate", "dude", "yeah", "okay", "ok", "honestly", "basically", "really", "anyway", "ngl", "obviously", "literally", "but", "and", "so", "because", "please", "thanks", "actually", "or", "hey", "yes", "doc", "right", "like", "um":
		switch last.Key {
		case "really", "man", "okay", "ok", "right", "anyway", "so", "like":
			// "the right man", "I feel okay", "I hope so": only behind a pause.
			if !words[n-2].Comma {
				return 0
			}
		}
		return 1
	case "no":
		if words[n-2].Comma {
			return 1
		}
	}
	return 0
}

// middleFiller returns how many words at i say nothing, wherever they stand.
func middleFiller(words []Word, i int) int {
	w := words[i]
	prev, next := "", ""
	if i > 0 {
		prev = words[i-1].Key
	}
	apart := i > 0 && words[i-1].Comma
	if i+1 < len(words) {
		next = words[i+1].Key
	}
	switch w.Key {
	case "ah", "oh", "yeah", "aye", "haha", "lol", "hmm", "erm", "basically", "honestly", "literally", "tbh", "obviously", "ngl", "uhm", "ya", "y'know", "innit", "lmao", "omg", "ugh", "yknow":
		return 1
	case "fucking", "bloody", "freaking", "frigging", "damn", "goddamn", "effing", "flipping", "fuckin", "fricking":
		if next != "" && prev != "of" && prev != "keep" && !stops(next) {
			return 1
		}
	case "like":
		if w.Comma && (apart || i == 0) || apart && w.Comma {
			return 1
		}
		if i > 0 && w.Comma && !auxiliary(prev) && !subjectPronoun(prev) && prev != "to" && !adverb(prev) {
			return 1 // but "that I don't like"
		}
		if prev != "" && (beForm(prev) || prev == "just") && intensifier(next) {
			return 1
		}
		if prev == "and" || prev == "see" || prev == "have" || prev == "had" || prev == "got" || prev == "need" || prev == "say" {
			return 1
		}
		if prev != "" && next != "" && (auxiliary(next) || irregular(next) && !base(next) || next == "starts") && !determiner(prev) && !beForm(prev) && prev != "feel" && prev != "more" {
			return 1
		}
		switch prev {
		case "could", "can", "might", "should", "will":
			if base(next) {
				return 1 // "maybe I could like leave it in the kitchen"
			}
		}
		if prev != "" && i+1 < len(words) && words[i+1].Number || prev != "feel" && numeral(next) {
			return 1
		}
	case "you":
		if next == "know" && i > 0 {
			after := ""
			if i+2 < len(words) {
				after = words[i+2].Key
			}
			switch {
			case prev == "as" || prev == "do" || prev == "don't" || prev == "that" || prev == "if" || prev == "what":
				return 0
			case apart || words[i+1].Comma || after == "":
				return 2
			case !complementOfKnow(after):
				return 2
			}
		}
	case "i":
		if next == "don't" && apart && i+3 < len(words) && words[i+2].Key == "know" && words[i+2].Comma {
			return 3
		}
		if (next == "guess" || next == "suppose" || next == "mean") && i > 0 && i+1 < len(words) {
			if next == "mean" && i+2 < len(words) && meant(words[i+2].Key) && (i+3 >= len(words) || words[i+2].Comma) {
				return 0 // "she knows that I mean it"
			}
			if i+2 >= len(words) || words[i+1].Comma && apart {
				return 2
			}
			// Of the speaker it hedges out of politeness; of others ("and I suppose he's
			// right") it is what makes it a guess.
			if x := words[i+2].Key; startsClause(words[i-1]) && subjectWord(x) && (next == "mean" || !others(x)) {
				return 2
			}
		}
	}
	return 0
}
