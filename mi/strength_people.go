package mi

// What a word says of whom the talk is of.

// declares reports whether the word, said of the speaker, is what a doubt about others
// leaves as it is.
func (w *strengthWord) declares() bool {
	switch string(w.key[:w.n]) {
	case "need", "want", "wanna", "have", "must", "gotta", "decided":
		return true
	case "will", "gonna", "going", "imma":
		return true
	case "ill":
		return !w.plain
	}
	return false
}

// person reports whether the word is "he", "she" or "they", or one with a verb.
func (w *strengthWord) person() bool {
	switch string(w.key[:w.n]) {
	case "he", "she", "they", "hes", "shes", "theyre", "theyll", "theyd", "hed":
		return true
	case "hell", "shell", "shed":
		return !w.plain
	}
	return false
}

// noun reports whether the word may be a noun behind "my".
func (w *strengthWord) noun() bool {
	return w.n > 0 && !w.passes() && !w.negates() && w.class() == noStrength
}

// possesses reports whether a noun stands behind the word.
func (w *strengthWord) possesses() bool {
	return w.is("my") || w.is("the") || w.is("his") || w.is("her") || w.is("our") || w.is("their")
}

// isSeen reports whether the word opens what somebody goes to see: "I'll see my
// doctor", and not "I'll see how it goes".
func (w *strengthWord) isSeen() bool {
	switch string(w.key[:w.n]) {
	case "my", "a", "an", "the", "someone", "somebody", "dr":
		return true
	}
	return false
}

// isTold reports whether the word opens whom somebody tells: "I'll tell my wife",
// and not "I'll tell you what".
func (w *strengthWord) isTold() bool {
	switch string(w.key[:w.n]) {
	case "my", "him", "her", "them", "the", "our", "everyone", "everybody", "people", "someone", "somebody":
		return true
	}
	return false
}

// speaks reports whether the verb is of a way of speaking: "I must admit".
func (w *strengthWord) speaks() bool { return w.is("say") || w.is("admit") || w.is("confess") }

// others reports whether the word is a subject that is not the speaker.
func (w *strengthWord) others() bool {
	switch string(w.key[:w.n]) {
	case "he", "she", "they", "you", "it", "who", "shed", "hed", "theyd", "youd", "wife", "husband", "doctor", "that", "this",
		"mum", "mom", "dad", "mother", "father", "sister", "brother", "parents", "family", "son", "daughter", "kids", "children",
		"partner", "girlfriend", "boyfriend", "boss", "judge", "friends", "mates", "everyone", "everybody", "people":
		return true
	}
	return false
}
