package transcript

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// at finds a name that begins at s[i], and those of the same person behind it.
func (b *nameBook) at(s string, i int) (f find) {
	people, end := b.word(s, i)
	if people == nil {
		return f
	}
	f = find{start: i, end: end, kind: NameIdentifier}
	for {
		next := end
		for next < len(s) && next-end < 5 && strings.IndexByte(" -.", s[next]) >= 0 {
			next++
		}
		if next == end || next == len(s) {
			break
		}
		if gap := s[end:next]; gap != " " && gap != "-" {
			break
		}
		more, to := b.word(s, next)
		if more == nil {
			// A letter between two names: "Ana M. Lee".
			n := wordEnd(s[next:])
			if r, size := utf8.DecodeRuneInString(s[next:]); n != size || !unicode.IsUpper(r) {
				break
			}
			for next += n; next < len(s) && (s[next] == '.' || s[next] == ' ') && next-end < 6; next++ {
			}
			if more, to = b.word(s, next); more == nil {
				break
			}
		}
		both := common(people, more)
		if both == nil {
			break
		}
		people, end = both, to
	}
	f.end, f.key = end, people[0]
	return f
}

// common gives those who are in both lists, in the order of the first.
func common(a, b []string) (both []string) {
	for _, p := range a {
		if slices.Contains(b, p) {
			both = append(both, p)
		}
	}
	return both
}

// word gives the people with a name that s[i:] starts with, and where it ends:
// before a possessive.
func (b *nameBook) word(s string, i int) (people []string, end int) {
	if len(b.words) == 0 || i >= len(s) {
		return nil, 0
	}
	first, _ := utf8.DecodeRuneInString(s[i:])
	if unbroken(first) {
		for _, name := range b.unbroken {
			if strings.HasPrefix(s[i:], name) {
				return b.words[foldName(name)].people, i + len(name)
			}
		}
		return nil, 0
	}
	n := wordEnd(s[i:])
	if n == 0 {
		return nil, 0
	}
	word := s[i : i+n]
	capital := unicode.IsUpper(first) || unicode.IsTitle(first)
	known := func(word string) bool {
		w := b.words[foldName(word)]
		if w == nil || w.common && (!capital || asksFirst(word, s[i+n:])) {
			return false
		}
		people, end = w.people, i+len(word)
		return true
	}
	if known(word) {
		return people, end
	}
	// "Ana's", "Ana'll", "Anas" where somebody left the apostrophe out.
	if at := strings.LastIndexFunc(word, isApostrophe); at > 0 && known(word[:at]) {
		return people, end
	}
	if bare, ok := strings.CutSuffix(word, "s"); ok && len(bare) > 2 && !strings.HasSuffix(bare, "s") {
		if w := b.words[foldName(bare)]; w != nil && !w.common && known(bare) {
			return people, end
		}
	}
	return nil, 0
}

// asksFirst reports whether a name is a verb before the person it asks about:
// "May I …", "Will you …".
func asksFirst(word, rest string) bool {
	switch strings.ToLower(word) {
	case "may", "will", "can", "do":
	default:
		return false
	}
	rest, ok := strings.CutPrefix(rest, " ")
	if !ok {
		return false
	}
	switch strings.ToLower(rest[:wordEnd(rest)]) {
	case "i", "you", "he", "she", "it", "we", "they", "that", "this", "there":
		return true
	}
	return false
}

// foldName makes spellings of a name the same: letter case, accents and
// apostrophes do not count.
func foldName(word string) string {
	plain := true
	for i := range len(word) {
		plain = plain && word[i] < utf8.RuneSelf && word[i] != '\''
	}
	if plain {
		return strings.ToLower(word)
	}
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) || isApostrophe(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(word))
}
