package lemma

// cut returns how many letters of a word its stem has, and a letter to put
// behind them, 0 for none.
func cut(k []byte) (n int, tail byte) {
	n = plural(k, len(k))
	if n > 6 && ends(k[:n], "ness") {
		n -= 4
	}
	if n > 6 && ends(k[:n], "ly") && k[n-3] != 'l' {
		n -= 2
	}
	if n, tail = past(k, n); tail != 0 {
		return n, tail
	}
	return final(k, n)
}

// plural returns the length without an "s" of plurals, of possessives and of the
// third person.
func plural(k []byte, n int) int {
	if n < 4 || k[n-1] != 's' {
		return n
	}
	switch k[n-2] {
	case 's', 'u', 'i':
		return n
	case 'e':
		switch c := k[n-3]; {
		case n < 5:
		case c == 'x', c == 'z', c == 'h' && (k[n-4] == 's' || k[n-4] == 'c'), c == 's' && k[n-4] == 's':
			return n - 2
		}
	}
	return n - 1
}

// past returns the length without "ed" and "ing". The tail is "e" where the
// letters that are left want one: hoping, hope.
func past(k []byte, n int) (int, byte) {
	m := n
	switch {
	case n > 4 && ends(k[:n], "eed") && hasVowel(k[:n-3]): // agreed, but not need
		return n - 1, 0
	case n > 4 && ends(k[:n], "ing"):
		m = n - 3
	case n > 3 && ends(k[:n], "ed") && k[n-3] != 'e':
		m = n - 2
	}
	switch {
	case m == n, m < 2, !hasVowel(k[:m]): // string, bed
		return n, 0
	case short(k[:m]), m == 2 && isVowel(k[0]) && !isVowel(k[1]):
		return m, 'e'
	}
	return m, 0
}

// final makes the ends of stems alike: the y of worry and the i of worries, the
// letter doubled before an ending, the e that goes before one. The e of plane
// stays, for there is plan as well.
func final(k []byte, n int) (int, byte) {
	if n < 3 {
		return n, 0
	}
	c, before := k[n-1], k[n-2]
	switch {
	case c == 'e' && before == 'i':
		return n - 1, 0
	case c == 'e' && before != 'e' && n > 3 && !short(k[:n-1]):
		return n - 1, 0
	case c == 'y' && !isVowel(before):
		return n - 1, 'i'
	case c == before && n > 3 && !isVowel(c):
		return n - 1, 0
	}
	return n, 0
}

func ends(k []byte, with string) bool {
	return len(k) >= len(with) && string(k[len(k)-len(with):]) == with
}

// short reports letters that need an e to be a word: one consonant after one
// vowel, and no vowel before (hop, mak, smok).
func short(k []byte) bool {
	n := len(k)
	if n < 3 || isVowel(k[n-1]) || !isVowel(k[n-2]) || isVowel(k[n-3]) {
		return false
	}
	switch k[n-1] {
	case 'w', 'x', 'y':
		return false
	}
	return !hasVowel(k[:n-2])
}

func hasVowel(k []byte) bool {
	for i, c := range k {
		if isVowel(c) || c == 'y' && i > 0 {
			return true
		}
	}
	return false
}

func isVowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }
