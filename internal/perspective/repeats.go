package perspective

// withoutRepeats drops what is said again at once: a word, or two or three of them.
func withoutRepeats(words []Word) []Word {
	out := words[:0:0]
	for _, w := range words {
		if k := len(out); headOf(w.Key) == "i" && k > 0 {
			// "I just, I feel stuck": begun again before the verb.
			at := k - 1
			for at > 0 && k-at < 3 && adverb(out[at].Key) {
				at--
			}
			if out[at].Key == "i" || at < k-1 && out[at].Key == w.Key {
				out = out[:at]
			}
		}
		out = append(out, w)
		for again := true; again; {
			again = false
			for n := 4; n >= 1; n-- {
				if k := len(out); k >= 2*n && same(out[k-2*n:k-n], out[k-n:]) && !(n == 1 && (w.Number || w.Key == "had")) && !(n == 2 && w.Key == "and" && goesRound(out[k-2].Key)) {
					out = append(out[:k-2*n], out[k-n:]...)
					again = true
					break
				}
			}
		}
		// "I I'm", "he he's", "the my".
		if k := len(out); k >= 2 {
			a, b := out[k-2].Key, out[k-1].Key
			if subjectPronoun(b) && headOf(a) == b && a != b { // "I've, I have"
				out = append(out[:k-2], out[k-1])
				continue
			}
			if len(b) > len(a)+1 && b[:len(a)] == a && b[len(a)] == '\'' && subjectPronoun(a) || (a == "a" && b == "an" || a == "an" && out[k-1].Text == "a" || a == "the" && (b == "my" || b == "a" || b == "this")) {
				out = append(out[:k-2], out[k-1])
			}
		}
	}
	return out
}

// goesRound reports the words of "over and over", which nobody stumbled on.
func goesRound(key string) bool {
	switch key {
	case "over", "on", "again", "more", "round", "by", "through", "up", "down", "around":
		return true
	}
	return false
}

func same(a, b []Word) bool {
	for i := range a {
		if a[i].Key != b[i].Key {
			return false
		}
	}
	return true
}

func wordsIn(s string) int {
	n := 1
	for i := range len(s) {
		if s[i] == ' ' {
			n++
		}
	}
	return n
}
