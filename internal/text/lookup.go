package text

// lookUp returns the classes of a word in lower case without apostrophes. The
// lists hold what is frequent in talk and what the rules of units and clauses
// ask for; a word that is missing only makes a rule stay silent.
func lookUp(k []byte) class {
	switch string(k) {

	// Subjects.
	case "i", "he", "she", "we", "they":
		return pronoun | binder
	case "it", "you", "u", "there", "this":
		return object
	case "that":
		return object | binder
	case "im", "ive", "ill", "id", "hes", "shes", "its", "theres", "theyre", "theyve", "theyll", "weve", "itll",
		"youre", "thats", "everyones", "everybodys", "nobodys", "somethings", "someones", "lets":
		return clause | binder
	case "my":
		return possessive | binder

	// What joins clauses.
	case "but":
		return contrast | binder
	case "and", "n", "so", "then", "or":
		return conj | binder
	case "because", "cause", "cos", "cuz", "coz", "bc", "until", "till", "though":
		return reason | binder
	case "if", "when", "while", "unless", "although", "as", "since", "after", "every":
		return subord | binder
	case "whether", "than", "like", "before", "where", "who", "which", "why":
		return binder

	// What opens a question.
	case "what", "how":
		return question | binder
	case "whats", "hows", "wheres":
		return clause | question | binder

	// Verbs, and adverbs that stand before one.
	case "am", "is", "are", "was", "were", "have", "has", "had", "do", "does", "did", "can", "will", "would",
		"should", "shall":
		return verb | binder | inversion
	case "could", "might", "gonna", "gotta":
		return bare | verb | binder | inversion
	case "dont", "didnt", "cant", "couldnt", "wont", "doesnt", "wasnt", "havent":
		return bare | verb | binder
	case "be", "been", "being", "isnt", "arent", "wouldnt", "shouldnt", "must", "may", "wanna", "get", "got",
		"need", "want", "keep", "kept", "make", "made", "take", "took", "put", "used",
		"just", "still", "never", "always", "only", "really", "probably", "even", "also",
		"think", "thought", "know", "knew", "say", "said", "says", "feel", "felt", "mean", "hope", "wish",
		"reckon", "bet", "see", "saw", "told", "tell", "guess", "suppose":
		return verb | binder
	case "love", "hate", "go", "went", "goes", "gets", "gave", "came", "come", "work", "live", "smoke", "drink",
		"eat", "sleep", "start", "started", "stop", "stopped", "looks", "looked", "wants", "needs", "likes",
		"tried", "usually", "sat", "rang", "ask", "asked", "call", "called", "woke", "wake", "left", "lost",
		"read", "wrote", "bought", "buy", "pay", "paid", "let", "find", "found", "swear":
		return verb

	// Words that need what follows them.
	case "a", "an", "the", "his", "her", "our", "their", "your", "each", "any", "these", "those", "some", "most",
		"of", "in", "on", "at", "by", "during", "for", "from", "with", "w", "about", "into", "onto", "over",
		"under", "between", "without", "through", "to",
		"very", "too", "pretty", "quite", "almost", "kinda", "sorta", "whatever":
		return binder
	case "thing", "things", "all", "everything", "something", "anything", "one", "ones", "way", "time", "times",
		"reason", "first":
		return binder // a relative clause may follow: "the way i see it"

	// Words at the edge of a thought.
	case "not", "no", "nothing":
		return binder | ack
	case "well", "oh", "sorry", "maybe", "honestly", "everyone", "everybody", "nobody", "anyway", "plus":
		return opener
	case "yeah", "yes", "yep", "yup", "ya", "yh", "nope", "nah", "ok", "okay", "k", "right", "sure", "true",
		"fine", "aye", "exactly", "grand", "cool", "alright", "hi", "hello", "hey", "ah", "hmm", "mhm", "omg",
		"wow", "dunno", "idk", "look", "ay", "cheers", "thanks":
		return ack | closer
	case "lol", "haha", "ha", "tbh", "mate", "tho", "actually", "again", "either", "now", "today", "tonight",
		"tomorrow", "yesterday", "lately", "mostly", "me", "him", "them", "us", "here",
		"herself", "himself", "myself":
		return closer
	}
	return 0
}
