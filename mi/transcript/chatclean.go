package transcript

import (
	"strings"
	"unicode/utf8"
)

// cleanCHAT gives the words of a main line as they were said. It undoes what
// CHAT writes into them (sections 8 to 11 of its manual): codes in square
// brackets go, and so do the angle brackets around what they are about, marks
// of pauses, and links between lines; what was left out of a word comes back
// ("(be)cause"), fillers lose their mark ("&-um"), sounds go into brackets
// ("&=laughs"), and the blank before a full stop goes.
func cleanCHAT(line string) string {
	var b strings.Builder
	b.Grow(len(line))
	for len(line) > 0 {
		switch line[0] {
		case '[':
			// "[//]", "[* m]", "[= the car]"; a bracket that stays open is talk.
			if i := strings.IndexByte(line[:min(len(line), maxTag)], ']'); i >= 0 {
				line = line[i+1:]
				continue
			}
		case '<', '>':
			line = line[1:]
			continue
		case ' ', '\t', '\n', '\r':
			line = line[1:]
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			continue
		}
		i := strings.IndexAny(line[1:], " \t\r\n[<>") + 1
		if i == 0 {
			i = len(line)
		}
		b.WriteString(cleanWord(line[:i]))
		line = line[i:]
	}
	return closeUp(b.String())
}

// cleanWord gives a word of CHAT as it was said.
func cleanWord(w string) string {
	switch w {
	case "(.)", "(..)", "(...)", "0", "0.", "‡", "„", "+\"", "+^", "+,", "++", "+<":
		return ""
	case "+...", "+..?":
		return "..."
	case "+/.", "+//.":
		return "-" // broken off, by another or by oneself
	case "+/?", "+//?":
		return "?"
	case "+!?":
		return "?!"
	case "+\"/.", "+\".":
		return "."
	}
	if w[0] == '(' && w[len(w)-1] == ')' {
		if _, ok := parseSeconds(strings.TrimSuffix(w[1:len(w)-1], ":")); ok {
			return "" // a pause with its length
		}
	}
	switch {
	case strings.HasPrefix(w, "&="):
		return "[" + strings.ReplaceAll(w[2:], ":", " ") + "]"
	case strings.HasPrefix(w, "&-"), strings.HasPrefix(w, "&~"):
		w = w[2:]
	case strings.HasPrefix(w, "&+"):
		w = w[2:] + "-" // the start of a word
	case strings.HasPrefix(w, "+\""):
		w = w[2:]
	}
	if i := strings.IndexByte(w, '@'); i > 0 && !strings.Contains(w[i:], ".") {
		w = w[:i] // "lalala@si", but no address of mail
	}
	if strings.ContainsAny(w, "()") && utf8.RuneCountInString(w) > 1 {
		w = strings.NewReplacer("(", "", ")", "").Replace(w)
	}
	return strings.ReplaceAll(w, "_", " ")
}

// closeUp makes runs of blanks one and takes the blank before a mark away.
func closeUp(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for word := range strings.FieldsSeq(s) {
		if b.Len() > 0 && strings.Trim(word, ".?!,;:-") != "" {
			b.WriteByte(' ')
		}
		b.WriteString(word)
	}
	said := b.String()
	if strings.Trim(said, ".?!,;:-") == "" {
		return "" // nothing was said
	}
	return said
}
