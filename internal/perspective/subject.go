package perspective

// state reports what somebody or something can be, behind "'s".
func state(key string) bool {
	switch key {
	case "ill", "sick", "angry", "right", "wrong", "dead", "gone", "hard", "great", "good", "bad", "fine", "worried", "upset", "tired", "busy", "expensive", "boring", "got", "been", "left", "on", "in", "at", "like", "okay", "stressful", "pregnant", "difficult", "better", "worse":
		return true
	}
	return false
}

// pronounSubject is subjectAt where a pronoun is at the head.
func pronounSubject(words []Word) int {
	k := 1
	for k < len(words) && adverb(words[k].Key) {
		k++
	}
	if k >= len(words) {
		return 0
	}
	next := words[k].Key
	switch head := words[0].Key; head {
	case "i":
		if next == "and" && k+2 < len(words) && verbWithin(words[k+1:], 5) {
			return 1
		}
		if auxiliary(next) {
			return 1
		}
		if determiner(next) || preposition(next) && next != "like" && next != "down" || conjunction(next) || subjectPronoun(headOf(next)) || words[k].Number || hasSuffix(next, "ing") && next != "bring" {
			return 0
		}
		return 1
	case "that", "this":
		// "that man is", "this is"; "that the man is" is no sentence.
		if determiner(next) || subjectPronoun(headOf(next)) {
			return 0
		}
		if finite(next) || auxiliary(next) {
			return 1
		}
		if verbWithin(words[1:], 4) {
			return 2
		}
		return 0
	case "there":
		if auxiliary(next) || next == "used" || next == "seems" {
			return 1
		}
		return 0
	case "everyone", "everybody", "nobody", "someone", "somebody", "everything", "nothing", "something":
		if verbWithin(words[1:], 5) {
			return 1
		}
		return 0
	default:
		if auxiliary(next) || finite(next) || next == "and" && k == 1 && verbWithin(words[2:], 4) {
			return 1 // "she and I used to talk"
		}
		return 0
	}
}

// massNoun reports things that one says of without number, with which a verb has an
// "s".
func massNoun(key string) bool {
	switch key {
	case "alcohol", "wine", "beer", "weed", "food", "money", "work", "school", "sleep", "exercise", "stress", "sugar", "coffee", "chocolate", "bread", "meat", "medication", "insulin", "therapy", "pain", "homework", "revision":
		return true
	}
	return false
}

// isPossessed reports a noun with "'s", where the verb may be in it.
func isPossessed(key string) bool { return len(key) > 2 && key[len(key)-2:] == "'s" }
