package perspective

// subjectPronoun reports the pronouns that are a subject and hardly anything else.
func subjectPronoun(key string) bool {
	switch key {
	case "i", "we", "he", "she", "they", "it", "you", "that", "this", "there", "everyone", "everybody", "nobody", "someone", "somebody", "everything", "nothing", "something":
		return true
	}
	return false
}

// subjectWord reports the words with which a clause begins.
func subjectWord(key string) bool {
	return subjectPronoun(headOf(key)) || possessive(key) || key == "the" || key == "these" || key == "those"
}

// others reports the pronouns of other people.
func others(key string) bool {
	switch headOf(key) {
	case "he", "she", "they", "you":
		return true
	}
	return false
}

func possessive(key string) bool {
	switch key {
	case "my", "our", "his", "her", "their", "its", "your":
		return true
	}
	return false
}

func determiner(key string) bool {
	switch key {
	case "a", "an", "the", "this", "that", "these", "those", "every", "each", "some", "any", "no", "another", "most", "all", "many", "more", "both", "several", "few":
		return true
	}
	return possessive(key)
}

func beForm(key string) bool {
	switch key {
	case "am", "is", "are", "was", "were", "be", "been", "being", "i'm", "it's", "he's", "she's", "they're", "we're":
		return true
	}
	return false
}

// adverb reports what stands between a subject and its verb.
func adverb(key string) bool {
	switch key {
	case "just", "really", "always", "never", "also", "still", "already", "only", "even", "probably", "definitely", "kind", "of", "sort", "all", "both", "actually",
		"sometimes", "usually", "often", "once", "then", "not", "almost", "nearly", "certainly", "genuinely", "honestly", "totally", "completely", "absolutely", "simply",
		"truly", "mostly", "mainly", "generally", "normally", "constantly", "recently", "finally", "currently", "rarely", "hardly", "barely", "quite", "obviously", "ever",
		"maybe", "perhaps", "clearly", "deeply", "secretly", "regularly", "slowly", "gradually", "basically", "myself", "personally", "now", "again", "soon", "typically", "occasionally", "suddenly", "eventually", "apparently", "literally", "seriously", "too", "either", "pretty", "fully", "easily", "barley", "rather", "much", "lately":
		return true
	}
	return false
}

// timeWord reports words of time and manner with which a clause may begin before
// its subject.
func timeWord(key string) bool {
	switch key {
	case "sometimes", "usually", "often", "lately", "recently", "now", "today", "tonight", "tomorrow", "yesterday", "then", "once", "maybe", "perhaps", "normally",
		"again", "still", "even", "just", "honestly", "personally", "ideally", "hopefully", "probably", "mostly", "suddenly", "eventually", "unfortunately", "luckily", "currently", "nowadays", "obviously", "apparently", "generally", "deep", "afterwards", "these", "instead", "somehow", "overall", "weirdly", "actually", "mornings", "evenings", "weekends", "otherwise", "finally", "thankfully", "sadly", "gradually", "previously", "definitely", "basically", "especially", "originally":
		return true
	}
	return false
}

func subordinator(key string) bool {
	switch key {
	case "if", "when", "because", "since", "while", "although", "though", "unless", "until", "after", "before", "whenever", "once", "as", "whether", "even", "every", "where", "provided":
		return true
	}
	return false
}

func preposition(key string) bool {
	switch key {
	case "of", "to", "in", "on", "at", "for", "with", "from", "by", "about", "into", "over", "under", "after", "before", "through", "during", "without", "between", "against", "around", "off", "out", "up", "down", "near", "towards", "toward", "like", "than", "onto", "within", "beyond", "behind", "across", "along", "as", "per", "via":
		return true
	}
	return false
}

func conjunction(key string) bool {
	switch key {
	case "and", "or", "but", "because", "so", "if", "that", "than", "when", "while", "although", "though", "unless", "until", "whether", "since", "nor", "yet", "which", "who", "whose":
		return true
	}
	return false
}

// auxiliary reports the verbs that are finite wherever they stand.
func auxiliary(key string) bool {
	switch key {
	case "am", "is", "are", "was", "were", "isn't", "aren't", "wasn't", "weren't", "has", "have", "had", "hasn't", "haven't", "hadn't", "do", "does", "did",
		"don't", "doesn't", "didn't", "can", "can't", "could", "couldn't", "will", "won't", "would", "wouldn't", "shall", "should", "shouldn't", "may", "might", "must", "mustn't", "ain't", "needn't":
		return true
	}
	return false
}

// known reports words that are no names, whatever their first letter.
func known(key string) bool {
	return subjectPronoun(headOf(key)) || determiner(key) || adverb(key) || timeWord(key) || subordinator(key) || preposition(key) ||
		conjunction(key) || auxiliary(key) || commonHead(key)
}

// commonHead reports common nouns and other words with which clauses begin.
func commonHead(key string) bool {
	switch key {
	case "work", "school", "food", "money", "people", "life", "alcohol", "wine", "beer", "cigarettes", "weed", "exercise", "sleep", "stress", "pills", "tablets", "meetings", "kids", "family", "friends", "nights", "days", "weekends", "time", "things", "stuff",
		"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "part", "last", "next", "other", "what", "how", "who", "why", "where", "whatever", "whoever", "nothing", "none", "everyone", "nobody",
		"yoga", "sugar", "coffee", "chocolate", "bread", "meat", "gambling", "homework", "revision", "exams", "staff", "management", "customers", "clients", "students", "teachers", "doctors", "medication", "insulin", "therapy", "diets", "vaping", "parenting", "mum", "dad", "mom", "me", "us", "him", "them", "not", "too", "very", "so", "lots", "loads", "plenty", "taking", "having", "feedback", "delegating", "deadlines", "emails", "sundays", "gym", "salad", "vegetables", "snacks", "crisps", "pain", "walking", "running", "swimming", "cooking", "breakfast", "lunch", "dinner", "public", "social":
		return true
	}
	return false
}

// Preposition reports whether a word is one: what hangs on it comes behind.
func Preposition(key string) bool { return preposition(key) }
