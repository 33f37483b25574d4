package perspective

// Turn turns the persons of a clause round: I become you, and you, who listen,
// are not spoken of. The words are those of [Read]; the slice is left as it was.
//
// The verb goes with its subject: "I was" becomes "you were", and so does the
// "was" of "I work late and was tired"; "he was" stays. "We" becomes "you", which
// is said to several as well as to one. "You" stays where it means anybody, and
// declines where it means the listener.
func Turn(words []Word) ([]Word, Refusal) {
	if why := listener(words); why != "" {
		return nil, why
	}
	words = ourselvesFirst(words)
	out := make([]Word, 0, len(words)+2)
	subject := -1 // the last subject in words
	for i, w := range words {
		key := w.Key
		said := ""
		switch key {
		case "i", "we":
			said = "you"
		case "i'm", "we're":
			said = "you're"
		case "i've", "we've":
			said = "you've"
		case "i'd", "we'd":
			said = "you'd"
		case "i'll", "we'll":
			said = "you'll"
		case "me", "us":
			said = "you"
			if key == "us" && w.Text == "US" {
				said = ""
			} else if key == "us" && subject >= 0 && headOf(words[subject].Key) == "i" && i > subject+1 && !words[i-1].Comma && !preposition(words[i-1].Key) {
				return nil, Unclear // "I want us to talk": "you want you"
			}
		case "my", "our":
			said = "your"
		case "mine":
			if i > 0 && determiner(words[i-1].Key) {
				return nil, Unclear // a coal mine
			}
			said = "yours"
		case "ours":
			said = "yours"
		case "myself", "meself":
			said = "yourself"
		case "ourselves":
			said = "yourselves"
		case "am":
			if i > 0 && words[i-1].Number {
				break // 7 am
			}
			if !mine(words, i, subject) {
				return nil, Garbled
			}
			said = "are"
		case "was", "wasn't":
			if mine(words, i, subject) {
				said = "were" + key[3:]
			}
		case "ain't":
			if said = aint(words, i, subject); said == "" {
				return nil, Garbled
			}
		case "is", "has", "does", "isn't", "hasn't", "doesn't", "be":
			if direct(words, i) {
				return nil, Garbled // "I is"
			}
		case "let's", "lets":
			return nil, Addressed
		}
		if subjectPronoun(key) || subjectPronoun(headOf(key)) {
			subject = i
		}
		switch {
		case said == "":
		case len(out) > 0 && out[len(out)-1].Key == "you" && said[:3] == "you" && !out[len(out)-1].Comma && (key == "i" || key == "we" || len(key) > 1 && key[1] == '\'' || key == "we're" || key == "we've" || key == "we'd" || key == "we'll"):
			if i > 1 && !saysTo(words[i-2].Key) {
				out[len(out)-1].Comma = true // "when they shout at me I walk out"
				w = w.made(said)
				break
			}
			// "he told me I was lazy"
			out = append(out, w.made("that"), w.made(said))
			out[len(out)-2].Comma = false
			continue
		default:
			w = w.made(said)
		}
		out = append(out, w)
	}
	for i := range out {
		if i > 0 && out[i].Key == out[i-1].Key && !out[i].Number && !out[i-1].Comma && out[i].Key != "had" {
			return nil, Garbled
		}
	}
	if len(out) > 0 && small(out[0]) {
		out[0].Text = lower(out[0].Text)
	}
	return out, ""
}

// headOf returns the pronoun of "I'm" or "he's", or the word itself.
func headOf(key string) string {
	for i := range len(key) {
		if key[i] == '\'' {
			return key[:i]
		}
	}
	return key
}

// mine reports whether the verb at i has "I" or "we" for its subject.
func mine(words []Word, i, subject int) bool {
	if i+1 < len(words) && words[i+1].Key == "i" {
		return true // "so was I", "what was I thinking"
	}
	k := i - 1
	for k >= 0 && adverb(words[k].Key) {
		k--
	}
	switch {
	case k < 0:
		return false
	case first(words[k].Key):
		return true
	case words[k].Key == "and" || words[k].Key == "but" || words[k].Key == "or":
		// "I work late and was tired": the subject is the last one, if it is not
		// hidden by a noun.
		return subject >= 0 && first(headOf(words[subject].Key))
	case k > 1 && words[k-1].Key == "and" && words[k-2].Key == "i":
		return true // "I and he was", made from "me and him was"
	}
	return false
}

// direct reports whether "I" stands right before the verb at i.
func direct(words []Word, i int) bool {
	return i > 0 && words[i-1].Key == "i" && !(i > 1 && words[i-2].Key == "and")
}

// aint writes out "ain't" behind a subject that shows which verb it is.
func aint(words []Word, i, subject int) string {
	next := ""
	if i+1 < len(words) {
		next = words[i+1].Key
	}
	if i == 0 || next == "no" || next == "" || next == "nothing" {
		return ""
	}
	you := mine(words, i, subject)
	have := next == "got" || next == "been" || next == "had" || next == "done"
	switch {
	case you && have, words[i-1].Key == "they" && have:
		return "haven't"
	case have:
		return "hasn't"
	case you, words[i-1].Key == "they":
		return "aren't"
	}
	return "isn't"
}

// first reports the pronouns of the one who speaks.
func first(key string) bool {
	switch key {
	case "i", "we":
		return true
	}
	return false
}

// ourselvesFirst puts the listener first where several are the subject: "my wife
// and I", "me and him" become "I and my wife", "I and he", to be turned as the
// rest.
func ourselvesFirst(words []Word) []Word {
	at := 0
	for at < len(words) && (startsClause(words[at]) || timeWord(words[at].Key)) && at < 3 {
		at++
	}
	rest := words[at:]
	if len(rest) > 3 && rest[0].Key == "me" && rest[1].Key == "and" {
		out := append([]Word(nil), words...)
		out[at] = rest[0].made("I")
		if s := nominative(rest[2].Key); s != "" {
			out[at+2] = rest[2].made(s)
		}
		return out
	}
	// "my wife and I", "my brother and me", "him and me"
	for n := 1; n <= 3 && n+2 < len(rest); n++ {
		if rest[n].Key != "and" || rest[n+1].Key != "i" && rest[n+1].Key != "me" || startsClause(rest[n-1]) {
			continue
		}
		if n == 3 && finite(rest[2].Key) {
			return words // "my eyes hurt and I get nothing done"
		}
		if n == 1 && nominative(rest[0].Key) == "" && !(rest[0].Text[0] >= 'A' && rest[0].Text[0] <= 'Z') || n > 1 && rest[0].Key != "my" && rest[0].Key != "our" {
			return words
		}
		out := append([]Word(nil), words[:at]...)
		out = append(out, rest[n+1].made("I"), rest[n])
		other := rest[:n]
		if s := nominative(rest[0].Key); n == 1 && s != "" {
			other = []Word{rest[0].made(s)}
		}
		return append(append(out, other...), rest[n+2:]...)
	}
	return words
}

func nominative(key string) string {
	switch key {
	case "him", "he":
		return "he"
	case "her", "she":
		return "she"
	case "them", "they":
		return "they"
	}
	return ""
}
