package perspective

// spelled returns the words that a word of chat or of quick speech stands for, ""
// for one that is written as it should be. Some can only be told at the head of a
// clause, where "its" is "it's": those are in [spelledFirst].
func spelled(key string) string {
	switch key {
	case "gonna", "gunna", "gona":
		return "going to"
	case "wanna", "wana":
		return "want to"
	case "gotta":
		return "got to"
	case "hafta":
		return "have to"
	case "oughta":
		return "ought to"
	case "tryna":
		return "trying to"
	case "kinda":
		return "kind of"
	case "sorta":
		return "sort of"
	case "lotta":
		return "lot of"
	case "outta":
		return "out of"
	case "alot":
		return "a lot"
	case "shoulda":
		return "should have"
	case "coulda":
		return "could have"
	case "woulda":
		return "would have"
	case "dunno":
		return "don't know"
	case "idk", "iono":
		return "I don't know"
	case "rn":
		return "right now"
	case "u":
		return "you"
	case "ur":
		return "your"
	case "im":
		return "I'm"
	case "ive":
		return "I've"
	case "dont":
		return "don't"
	case "doesnt", "dosent", "doesent":
		return "doesn't"
	case "didnt", "dident":
		return "didn't"
	case "cant":
		return "can't"
	case "cannot":
		return "can't"
	case "couldnt":
		return "couldn't"
	case "wont":
		return "won't"
	case "wouldnt":
		return "wouldn't"
	case "shouldnt":
		return "shouldn't"
	case "isnt":
		return "isn't"
	case "arent":
		return "aren't"
	case "wasnt":
		return "wasn't"
	case "werent":
		return "weren't"
	case "havent":
		return "haven't"
	case "hasnt":
		return "hasn't"
	case "hadnt":
		return "hadn't"
	case "thats":
		return "that's"
	case "theres":
		return "there's"
	case "hes":
		return "he's"
	case "shes":
		return "she's"
	case "theyre":
		return "they're"
	case "theyve":
		return "they've"
	case "theyll":
		return "they'll"
	case "youre":
		return "you're"
	case "weve":
		return "we've"
	case "itll":
		return "it'll"
	case "whats":
		return "what's"
	case "bc", "cuz", "coz", "cos", "'cause", "'cos", "becuase", "becasue", "cause":
		return "because"
	case "abt", "'bout":
		return "about"
	case "tho":
		return "though"
	case "thru":
		return "through"
	case "til", "till", "'til":
		return "until"
	case "w":
		return "with"
	case "b4":
		return "before"
	case "ppl":
		return "people"
	case "smth", "sth":
		return "something"
	case "tmrw", "tmr":
		return "tomorrow"
	case "tonite":
		return "tonight"
	case "wk":
		return "week"
	case "wks":
		return "weeks"
	case "hrs":
		return "hours"
	case "mins":
		return "minutes"
	case "yrs":
		return "years"
	case "r":
		return "are"
	case "n", "&":
		return "and"
	case "'em":
		return "them"
	case "teh":
		return "the"
	case "definately", "definatly":
		return "definitely"
	case "realy", "rly":
		return "really"
	case "probly", "prolly":
		return "probably"
	case "tierd", "tird":
		return "tired"
	case "wierd":
		return "weird"
	case "alright":
		return "all right"
	case "alcahol", "alchohol":
		return "alcohol"
	case "excercise", "exersise":
		return "exercise"
	case "freinds":
		return "friends"
	case "freind":
		return "friend"
	case "thier":
		return "their"
	case "untill":
		return "until"
	case "wich":
		return "which"
	case "somthing":
		return "something"
	case "everyting":
		return "everything"
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "january",
		"february", "april", "june", "july", "september", "october", "november", "december",
		"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays":
		return Capital(key)
	}
	return ""
}

// spelledFirst is spelled for words that mean it only where a subject is due.
func spelledFirst(key, next string) string {
	switch key {
	case "its":
		// "its effect" has a noun behind it: what follows "it's" is mostly one of these.
		if itsVerb(next) {
			return "it's"
		}
	case "ill":
		if next != "and" && next != "health" {
			return "I'll"
		}
	case "id":
		if next != "card" {
			return "I'd"
		}
	case "lets":
		return "let's"
	case "were":
		if hasSuffix(next, "ing") || next == "not" {
			return "we're"
		}
	case "well":
		if next == "be" || next == "see" {
			return "we'll"
		}
	case "shell", "hell":
		if next == "be" || next == "never" || next == "leave" || next == "kill" {
			return key[:len(key)-2] + "'ll"
		}
	}
	return ""
}

// itsVerb reports whether what follows a bare "its" shows that "it's" was meant.
func itsVerb(next string) bool {
	switch next {
	case "a", "an", "the", "my", "not", "just", "been", "too", "so", "really", "very", "always", "never", "all", "only",
		"hard", "bad", "good", "easy", "fine", "okay", "ok", "difficult", "tough", "stupid", "killing", "getting", "making",
		"like", "that", "what", "how", "when", "because", "got", "kind", "sort", "more", "no", "about", "time", "probably",
		"starting", "ruining", "costing", "affecting", "impossible", "important", "boring", "expensive", "scary", "weird",
		"nice", "great", "worth", "way", "better", "natural", "cheaper", "quicker", "easier", "harder", "worse", "quick", "cheap", "horrible", "awful", "disgusting", "true", "gonna", "going", "still", "become", "gone", "gotten", "up", "part", "stressful", "embarrassing":
		return true
	}
	return hasSuffix(next, "ing")
}

func hasSuffix(s, suffix string) bool {
	return len(s) > len(suffix)+1 && s[len(s)-len(suffix):] == suffix
}
