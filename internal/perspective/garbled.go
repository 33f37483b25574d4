package perspective

// hangs reports whether something is missing behind the last word.
func hangs(words []Word) bool {
	last := words[len(words)-1].Key
	prev := words[len(words)-2].Key
	switch last {
	case "and", "or", "but", "because", "the", "a", "an", "my", "our", "his", "their", "your", "if", "when", "that's", "than", "i", "i'm", "i've", "i'd", "i'll", "it's", "he's", "she's", "we're", "they're", "we", "they", "he", "she", "very", "every", "as", "is", "are", "was", "were", "am", "be", "really", "quite", "from", "into", "its", "gonna", "how", "who", "which", "whether", "although", "unless", "also", "we've", "there's", "what's", "sort", "even", "while", "until", "since", "would", "might", "may", "must", "during", "towards", "toward", "feel", "make", "makes", "used", "get", "just", "where", "pretty", "put", "become", "trying":
		switch last {
		case "is", "are", "was", "were", "am", "be":
			if last == "am" && words[len(words)-2].Number {
				return false // "at 7 am"
			}
			return !clauseOfHow(words) && !(last == "be" && prev == "to" && Has(words, "used", "want", "wanted"))
		case "since":
			return prev != "ever" && prev != "long"
		case "his":
			return !beish(prev) && !preposition(prev)
		case "really", "until", "would", "might", "must", "may", "trying", "from", "just", "feel", "used", "who", "how":
			return !(last == "would" && Has(words, "if", "than", "think", "thought", "said", "hoped") || last == "trying" && beish(prev) || last == "feel" && Has(words[:len(words)-1], "how", "way", "what"))
		}
		return true
	case "apparently", "basically", "especially", "probably", "like", "mention":
		return last != "like" || !auxiliary(prev) // "the tone that I don't like"
	case "to":
		switch prev {
		case "want", "need", "needs", "wants", "have", "going", "used", "like", "love", "supposed", "got", "trying", "able", "ought", "wanted", "needed", "meant", "hate", "not", "had", "has", "ready", "try", "reluctant", "willing", "talk", "turn", "go", "answer", "up", "look":
			return false
		}
		return true
	case "next":
		return prev == "the" // "one minute I'm fine, the next"
	case "only":
		return prev == "the" || possessive(prev)
	case "say", "said", "tell", "told":
		return prev == "and" || prev == "doctor" || subjectPronoun(prev) && len(words) < 4
	case "of":
		switch prev {
		case "proud", "ashamed", "tired", "sick", "scared", "afraid", "care", "capable", "think", "thought":
			return false
		}
		return true
	case "not", "no", "so":
		switch prev {
		case "think", "guess", "hope", "i'm", "did":
			return false
		case "said", "say", "says":
			return last == "not" // "because the judge said so", "I can't say no"
		}
		return true
	case "much", "many", "often", "long", "far", "soon":
		// "who noticed how much", "I don't use it as often": how and as what comes next
		return prev == "how" && !Has(words[:len(words)-1], "know", "matter", "matters", "sure", "remember") || prev == "as" && !Has(words[:len(words)-2], "as", "just", "twice")
	}
	return conjunction(last) && last != "that" && last != "yet" && last != "though"
}

func beish(key string) bool {
	return beForm(key) || key == "keep" || key == "kept" || key == "stopped"
}

// clauseOfHow reports "how bad it is", where a form of "be" may come last.
func clauseOfHow(words []Word) bool {
	return Has(words[:len(words)-1], "how", "what", "where", "who", "than", "as", "way")
}

// garbled reports neighbours that no sentence has.
func garbled(words []Word) bool {
	for i := 1; i < len(words); i++ {
		a, b := words[i-1], words[i]
		x, y := a.Key, b.Key
		if a.Comma {
			if (auxiliary(x) || i > 1 && adverb(x) && auxiliary(words[i-2].Key)) && (subjectPronoun(headOf(y)) || article(y)) {
				return true // "I could probably, I don't know"
			}
			continue
		}
		switch {
		case x == "a" && (y == "while" || y == "few") || y == "a" && b.Text == "A":
		case x == "like" && i > 1 && words[i-2].Key == "i" && (y == "i" || y == "i'm" || y == "he" || y == "they" || y == "we"):
			return true
		case article(x) && (article(y) || possessive(y) || conjunction(y) || subjectPronoun(headOf(y)) && y != "everything" && y != "nothing" && y != "something" || auxiliary(y) && y != "might" && y != "will" && y != "can" || y == "to" || y == "of"):
			return true
		case possessive(x) && x != "her" && (article(y) || possessive(y) || conjunction(y) || subjectPronoun(headOf(y)) && y != "everything" || y == "to" || y == "of"):
			return true
		case x == "i" && (article(y) || possessive(y) || y == "i'm" || y == "i've" || subjectPronoun(headOf(y)) && y != "that"):
			return true
		case (x == "i'm" || x == "i've" || x == "i'll" || x == "i'd") && (auxiliary(y) && !(x == "i'd" && y == "have") && !(x == "i've" && y == "had") && !(x == "i'll" && (y == "have" || y == "do")) && !(x == "i've" && y == "did") && !(x == "i'd" && y == "had") && !(x == "i'd" && y == "do") || subjectPronoun(headOf(y)) && y != "nothing" && y != "something" && y != "someone" && y != "everything" && y != "that" && y != "there" && y != "this"):
			return true
		case preposition(x) && x != "like" && (y == "i" || y == "he" || y == "she" || y == "they" || y == "we" || y == "i'm") && x != "after" && x != "before" && x != "than" && x != "as" && !stranded(words, i-1):
			return true
		case (x == "i" || x == "he" || x == "she" || x == "we" || x == "they") && (y == "and" || y == "or") && i+1 < len(words) && auxiliary(words[i+1].Key):
			return true
		case (x == "he's" || x == "she's" || x == "it's" || x == "they're") && auxiliary(y) && y != "had" && y != "did":
			return true
		case (x == "guess" || x == "suppose" || x == "mean" || x == "guessing") && i > 1 && (words[i-2].Key == "i" || words[i-2].Key == "i'm") && !(x == "mean" && meant(y)):
			return true // what was not dropped stands wrong
		case (y == "he's" || y == "she's" || y == "they're" || y == "it's") && !known(x) && !finite(x) && !takesClause(x) && !b.Number && !Has(words[:i], "told", "tell", "tells", "know", "think", "says", "said", "sure", "convinced", "way", "if", "when"):
			return true // "one brother he's older than me"
		case x == "be" && auxiliary(y):
			return true
		case (x == "i" || x == "he" || x == "she" || x == "we" || x == "they") && hasSuffix(y, "ing") && !base(y) && (i < 2 || words[i-2].Key != "and"):
			return true // "he moving out"
		case modal(x) && irregular(y) && !base(y) && y != "ought" && y != "used":
			return true // "I would hid it"
		case (x == "have" || x == "had" || x == "i've") && plainPast(y):
			return true // "I could have took the bus"
		case (headOf(x) == "i" && x == "i'd" || adverb(x) && i > 1 && words[i-2].Key == "i'd") && (article(y) || b.Number):
			return true // "I'd maybe a spare key"
		case runsOn(words, i):
			return true
		case auxiliary(x) && auxiliary(y) && !paired(x, y):
			return true
		}
	}
	return false
}

// modal reports the auxiliaries that a verb without an ending follows.
func modal(key string) bool {
	switch key {
	case "would", "could", "should", "might", "must", "will", "can", "can't", "couldn't", "wouldn't", "won't", "shouldn't", "i'll":
		return true
	}
	return false
}

// plainPast reports past tenses that are no participles.
func plainPast(key string) bool {
	switch key {
	case "drove", "went", "ate", "gave", "took", "saw", "wrote", "spoke", "broke", "chose", "fell", "knew", "grew", "threw", "woke", "wore", "stole", "swam", "drew", "flew", "forgot":
		return true
	}
	return false
}

// stranded reports a preposition that ends a relative clause or a question inside
// the sentence: "the thing I'm scared of I can't say" is declined all the same.
func stranded(words []Word, i int) bool {
	switch words[i].Key {
	case "about", "out", "up", "down", "off", "over", "around", "on", "in", "through":
		// "I found out I was", "how I go on I don't know"
		return i > 0 && finite(words[i-1].Key)
	case "of", "with", "for", "at":
		return i > 1 && Has(words[:i], "what", "that", "who")
	}
	return false
}

func article(key string) bool { return key == "a" || key == "an" || key == "the" }

// paired reports auxiliaries that follow one another.
func paired(x, y string) bool {
	switch y {
	case "have", "do", "had":
		return x != "is" && x != "are" && x != "am" && x != "was" || y == "have"
	case "is", "was", "are", "isn't", "wasn't", "will", "can", "would", "has", "does", "doesn't", "should", "could", "might":
		return x == "do" || x == "does" || x == "did" || x == "am" || x == "are" || x == "was" || x == "were" || x == "is" || x == "have" || x == "has" || x == "had" || x == "can" || x == "can't"
	}
	return false
}
