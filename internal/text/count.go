package text

// CountWords returns how many words and numbers s has, at most so many. It reads no
// further than it has to.
func CountWords(s string, most int) int {
	n := 0
	sc := Scan(s)
	for n < most && sc.Next() {
		if k := sc.Token().Kind; k == Word || k == Number {
			n++
		}
	}
	return n
}
