package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// mostMarks is how many words of a turn are marked at most.
const mostMarks = 6

// deciding picks the words that did most for the answer: the heaviest ones
// until they hold six tenths of all that spoke for it. Neighbours join.
func deciding(all []mi.Evidence) []mi.Span {
	total := 0.0
	var forIt []mi.Evidence
	for _, e := range all {
		if e.Weight > 0 {
			forIt = append(forIt, e)
			total += e.Weight
		}
	}
	slices.SortStableFunc(forIt, func(a, b mi.Evidence) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Start, b.Start))
	})
	var spans []mi.Span
	held := 0.0
	for _, e := range forIt[:min(len(forIt), mostMarks)] {
		if held >= 0.6*total {
			break
		}
		held += e.Weight
		spans = append(spans, e.Span)
	}
	slices.SortFunc(spans, func(a, b mi.Span) int { return cmp.Compare(a.Start, b.Start) })
	var out []mi.Span
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start-out[n-1].End <= 1 {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// marked returns the words of a text, with the marked spans shown. A span never
// cuts a word of the result in a way that wrapping could break: each word is
// marked by itself.
func (p *textPrinter) marked(text string, marks []mi.Span) []string {
	var out []string
	var word strings.Builder
	in, at := false, 0
	var run strings.Builder
	flush := func() {
		if run.Len() > 0 {
			s := run.String()
			if in {
				s = p.style.evidence(s)
			}
			word.WriteString(s)
			run.Reset()
		}
	}
	for i, r := range text {
		for at < len(marks) && i >= marks[at].End {
			flush()
			in = false
			at++
		}
		if at < len(marks) && i >= marks[at].Start && !in {
			flush()
			in = true
		}
		if unicode.IsSpace(r) {
			flush()
			if word.Len() > 0 {
				out = append(out, word.String())
				word.Reset()
			}
			continue
		}
		run.WriteString(clean(string(r)))
	}
	flush()
	if word.Len() > 0 {
		out = append(out, word.String())
	}
	return out
}

// clean drops what a terminal would take for a command.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		turns := r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 // the direction of writing
		if unicode.IsControl(r) || turns || r == utf8.RuneError {
			return '\uFFFD'
		}
		return r
	}, s)
}

// clip shortens a name to n signs.
func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}

// join puts the marked words of a line next to each other under one pair of
// signs.
func (p *textPrinter) join(line string) string {
	if p.style.colour {
		return line
	}
	return strings.ReplaceAll(line, "› ‹", " ")
}

// wrapWords fills lines of up to n signs with words; at least one line comes
// back.
func wrapWords(words []string, n int) []string {
	lines := []string{""}
	size := 0
	for _, w := range words {
		long := visible(w)
		last := len(lines) - 1
		switch {
		case size == 0:
			lines[last] = w
			size = long
		case size+1+long <= n:
			lines[last] += " " + w
			size += 1 + long
		default:
			lines = append(lines, w)
			size = long
		}
	}
	return lines
}

// visible counts the signs that a word takes on a terminal, escapes apart.
func visible(w string) int {
	n, escape := 0, false
	for _, r := range w {
		switch {
		case r == '\x1b':
			escape = true
		case escape:
			escape = r != 'm'
		default:
			n++
		}
	}
	return n
}
