package perspective

// listener declines words that speak to the one who listens. "You" that means
// anybody, "you feel stuck when you smoke", comes back as it is.
func listener(words []Word) Refusal {
	you, me := false, false
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1].Key
		}
		switch headOf(w.Key) {
		case "i", "me", "my", "we", "us", "our", "mine", "myself":
			me = true
		case "you":
			you = true
			if saysOf(next) {
				return Addressed
			}
			if i > 0 {
				switch words[i-1].Key {
				case "thank", "tell", "ask", "see", "with", "to", "from", "told", "asked", "hear", "heard", "promise", "trust", "give", "show", "help", "love", "hate", "understand", "believe", "of", "by", "about", "for":
					return Addressed
				}
			}
		case "your", "yours", "yourself":
			you = true
			if w.Key == "yours" {
				return Addressed
			}
			switch next {
			case "advice", "question", "questions", "program", "app", "opinion", "form", "leaflet", "point", "help", "time", "job", "office", "suggestion", "idea":
				return Addressed
			}
		case "doctor", "doc":
			if w.Comma && i == 0 {
				return Addressed
			}
		case "thanks", "please":
			return Addressed
		}
		if quotes(words, i) {
			return Quoted
		}
	}
	if you && me {
		return Addressed
	}
	return ""
}

// saysOf reports the verbs that show that "you" is the listener.
func saysOf(key string) bool {
	switch key {
	case "said", "told", "asked", "say", "tell", "ask", "understand", "think", "mean", "believe", "sound", "suggested", "suggest",
		"mentioned", "mention", "recommend", "recommended", "saying", "asking", "telling", "guys", "people", "doctors", "gave", "showed", "listen", "listened", "welcome", "right", "wrong", "joking", "kidding", "called", "call", "helped", "wanted", "thought", "talked", "talking", "spoke", "wrote", "promised", "did", "didn't", "expect", "saw", "remember":
		return true
	}
	return false
}

// quotes reports whether the words at i bring in somebody's own words, without
// the marks that writing has for them: "he's like", "I said, no", "she goes".
func quotes(words []Word, i int) bool {
	w := words[i]
	next := ""
	if i+1 < len(words) {
		next = words[i+1].Key
	}
	switch w.Key {
	case "said", "says", "say", "goes", "went", "thought", "asked", "think":
		if next == "to" && i+2 < len(words) && words[i+2].Comma {
			return true // "I said to myself, enough"
		}
		return w.Comma && next != "" && w.Key != "think"
	case "like":
		if i == 0 || next == "" {
			return false
		}
		be := beForm(words[i-1].Key) || len(words[i-1].Key) > 2 && contractedBe(words[i-1].Key)
		return be && (w.Comma || subjectPronoun(headOf(next)) && next != "that" && next != "this" && next != "it" || next == "no" || next == "okay" || next == "oh" || next == "yeah" || next == "why" || next == "what")
	case "told", "tell", "tells":
		return w.Comma
	}
	return false
}

func contractedBe(key string) bool {
	switch key {
	case "i'm", "he's", "she's", "it's", "they're", "we're", "you're", "that's":
		return true
	}
	return false
}

// small reports whether a word at the head may be written with a small letter:
// whether it is surely no name.
func small(w Word) bool { return known(w.Key) || hasSuffix(w.Key, "ing") || hasSuffix(w.Key, "ly") }

// Lowerable reports whether the first word of a turned clause may stand in the
// middle of a sentence. A word with a capital that is in no list may be a name or
// not; then the clause can only stand at the head.
func Lowerable(words []Word) bool {
	return len(words) > 0 && (words[0].Number || words[0].Text == lower(words[0].Text) || small(words[0]))
}
