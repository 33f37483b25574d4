package next

// inClass reports whether a word belongs to a class that phrases name.
func inClass(class string, key []byte) bool {
	switch class {
	case "@hurt":
		return hurts(key)
	case "@good":
		return lifts(key)
	case "@who":
		return presser(key)
	case "@says":
		return says(key)
	case "@tells":
		return tells(key)
	case "@must":
		return urges(key)
	case "@close":
		return dear(key)
	}
	return false
}

// fills reports whether a word may stand before one of a class: "so", "a bit".
func fills(key []byte) bool {
	switch string(key) {
	case "so", "really", "just", "very", "pretty", "quite", "a", "bit", "little", "kind", "of", "sort", "too", "such", "always", "also", "all", "that", "more", "still", "kinda", "like":
		return true
	}
	return false
}

// hurts holds the words of painful feelings.
func hurts(key []byte) bool {
	switch string(key) {
	case "scared", "terrified", "frightened", "afraid", "worried", "ashamed", "embarrassed", "guilty", "angry", "furious",
		"mad", "sad", "lonely", "alone", "exhausted", "overwhelmed", "frustrated", "hopeless", "helpless", "stressed",
		"anxious", "upset", "hurt", "depressed", "miserable", "lost", "stuck", "desperate", "nervous", "burnt", "burned",
		"worn", "failure", "awful", "terrible", "horrible", "useless", "worthless", "disappointed", "humiliated", "drained",
		"torn", "panicking", "devastated", "gutted", "heartbroken", "tense", "shaky", "numb", "trapped", "knackered", "fed":
		return true
	}
	return false
}

// lifts holds the words of good feelings.
func lifts(key []byte) bool {
	switch string(key) {
	case "proud", "happy", "excited", "relieved", "hopeful", "glad", "pleased", "thrilled", "grateful", "optimistic",
		"calmer", "lighter", "better", "stronger", "prouder", "happier", "confident":
		return true
	}
	return false
}

// presser holds who may want a change of somebody else.
func presser(key []byte) bool {
	switch string(key) {
	case "wife", "husband", "partner", "mum", "mom", "mother", "dad", "father", "doctor", "boss", "manager", "girlfriend",
		"boyfriend", "parents", "sister", "brother", "daughter", "son", "probation", "kids", "gp", "teacher", "coach",
		"dentist", "nurse", "ex", "family", "friends", "supervisor", "lawyer":
		return true
	}
	return false
}

// says holds what they do then.
func says(key []byte) bool {
	switch string(key) {
	case "want", "wants", "keep", "keeps", "made", "makes", "insist", "insists", "nag", "nags", "sent", "officer",
		"complains", "begged", "hates":
		return true
	}
	return false
}

// tells holds what they say then.
func tells(key []byte) bool {
	switch string(key) {
	case "say", "says", "said", "think", "thinks", "told", "reckons", "tells", "asked":
		return true
	}
	return false
}

// urges holds what stands behind "says I" where somebody wants a change: what one
// ought to do, or does too much of. "My doctor says I have a murmur" tells a fact.
func urges(key []byte) bool {
	switch string(key) {
	case "should", "shouldnt", "need", "needed", "must", "ought", "gotta", "cant", "work", "drink", "drank", "smoke", "smoked",
		"vape", "eat", "ate", "gamble", "gambled", "spend", "spent", "waste", "sleep", "sit", "worry", "talk", "shout", "lie", "snore",
		"smell", "stink":
		return true
	}
	return false
}

// dear holds who is close to people.
func dear(key []byte) bool {
	switch string(key) {
	case "kids", "kid", "children", "daughter", "son", "family", "wife", "husband", "partner", "mum", "mom", "dad",
		"father", "mother", "grandkids", "grandson", "granddaughter", "team", "faith", "health", "boys", "girls",
		"patients", "students", "marriage", "friends", "girlfriend", "boyfriend":
		return true
	}
	return false
}
