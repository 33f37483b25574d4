package perspective

// meant reports what stands behind "I mean" where it is meant.
func meant(key string) bool { return key == "it" || key == "that" || key == "well" }

// complementOfKnow reports the words that follow "you know" where it is meant.
func complementOfKnow(key string) bool {
	switch key {
	case "what", "how", "that", "who", "where", "when", "why", "the", "me", "him", "her", "them", "about", "if", "it", "better", "it's":
		return true
	}
	return false
}

// needsObject reports words behind which nothing may fall off.
func needsObject(key string) bool {
	switch key {
	case "the", "a", "an", "my", "of", "to", "want", "say", "with", "for", "what", "how", "as", "is", "was", "that", "like", "if":
		return true
	}
	return false
}

func intensifier(key string) bool {
	switch key {
	case "really", "so", "super", "totally", "completely", "very", "not", "always", "never", "maybe", "probably", "too", "pretty", "constantly", "every":
		return true
	}
	return false
}

func numeral(key string) bool {
	switch key {
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "half":
		return true
	}
	return false
}

func stops(key string) bool {
	switch key {
	case "up", "off", "it", "and", "but", "the", "my", "me", "him", "her", "around", "about", "with", "at":
		return true
	}
	return false
}
