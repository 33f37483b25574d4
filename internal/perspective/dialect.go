package perspective

// meansMy reports "me" that is said for "my", as much of English has it: "me
// knees", "in me pocket". The "me" is the last of words, and next comes behind it.
func meansMy(words []Word, next string) bool {
	n := len(words) - 1
	if words[n].Comma {
		return false
	}
	prev := ""
	if n > 0 {
		prev = words[n-1].Key
	}
	switch prev {
	case "let", "lets", "make", "makes", "made", "help", "helps", "helped", "see", "saw", "to":
		return false // "it made me head for the door"
	}
	switch next {
	case "head", "heart", "foot", "feet", "knee", "knees", "leg", "legs", "ear", "ears", "eye", "eyes", "shoulder", "shoulders", "chest", "stomach", "belly", "teeth", "mouth", "throat", "skin", "hair",
		"lungs", "hips", "nerves", "sugars", "pocket", "wallet", "wages", "pension", "own", "arm", "arms", "shirt", "jacket", "coat", "bag", "card", "bed", "van", "phone", "mirror":
		return true
	case "mum", "mam", "dad", "nan", "gran", "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "missus", "mate", "mates":
		switch prev {
		case "told", "tell", "tells", "telling", "ask", "asked", "asking", "show", "showed", "gave", "give", "gives", "bought", "made", "call", "calls", "called":
			return false // "he told me mum was ill"
		}
		return true
	case "boots", "shoes", "house", "car", "job", "tea", "dinner", "tablets", "pills", "hand", "hands":
		return n == 0 || prev == "it's" || prev == "and" || prev != "for" && prev != "of" && preposition(prev)
	}
	return false
}
