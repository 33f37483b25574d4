package transcript

import (
	"strings"
	"unicode/utf8"
)

// A figure is digits in groups: "(555) 010-4477".
type figure struct {
	groups []int  // their lengths
	seps   []byte // what stands between them: a blank, - . / or ) for a bracket
	ends   []int  // where each ends, from where the figure begins
	digits string
	plus   bool
}

// mostGroups and mostDigits bound a figure; what is longer is a list.
const (
	mostGroups = 8
	mostDigits = 24
)

// shorter is a figure without its last group.
func (n figure) shorter() figure {
	last := len(n.groups) - 1
	n.digits = n.digits[:len(n.digits)-n.groups[last]]
	n.groups, n.seps = n.groups[:last], n.seps[:max(last-1, 0)]
	return n
}

// readFigure reads groups of digits with one sign or blank between them.
func readFigure(s string, i int) (n figure) {
	var digits []byte
	at := i
	open := false
	if s[at] == '+' {
		n.plus = true
		at++
	}
	for at < len(s) && len(n.groups) < mostGroups {
		start := at
		if s[at] == '(' && !open {
			open = true
			start++
		}
		end := start
		for end < len(s) && isDigit(s[end]) {
			end++
		}
		if end == start || len(digits)+end-start > mostDigits {
			break
		}
		digits = append(digits, s[start:end]...)
		n.groups = append(n.groups, end-start)
		at = end
		sep := byte(0)
		if at < len(s) && s[at] == ')' && open {
			open, sep = false, ')'
			at++
		}
		n.ends = append(n.ends, at-i)
		if at < len(s) && strings.IndexByte(" -./", s[at]) >= 0 {
			if sep == 0 {
				sep = s[at]
			}
			at++
		} else if strings.HasPrefix(s[at:], "\u00a0") || strings.HasPrefix(s[at:], "‑") || strings.HasPrefix(s[at:], "–") {
			r, size := utf8.DecodeRuneInString(s[at:])
			if sep == 0 {
				sep = '-'
				if r == '\u00a0' {
					sep = ' '
				}
			}
			at += size
		} else if sep == 0 {
			break
		}
		n.seps = append(n.seps, sep)
	}
	if open {
		return figure{}
	}
	n.digits = string(digits)
	n.seps = n.seps[:max(min(len(n.seps), len(n.groups)-1), 0)]
	return n
}

// kind says what a figure looks like, "" for nothing that points to somebody.
func (n figure) kind(bracket bool, cue cues) IdentifierKind {
	count := len(n.digits)
	zeros := count - len(strings.TrimRight(n.digits, "0"))
	phone := count >= 7 && count <= 15
	switch {
	case n.date() || n.years() || n.counts() || n.thousands() && cue == (cues{}):
		return ""
	case count >= 13 && count <= 19 && n.card():
		return CardIdentifier
	case count == 6 && strings.HasPrefix(n.digits, "116"):
		return "" // the helplines of Europe, which a talk should keep
	case n.plus:
		if phone {
			return PhoneIdentifier
		}
		return ""
	case n.address():
		return WebIdentifier
	case n.shape(3, 2, 4), n.shape(3, 3, 3) && n.even('-'):
		return RecordIdentifier // social security numbers
	case cue.record > cue.phone && count >= 4 && zeros < 2 && n.plain():
		return RecordIdentifier
	case cue.phone > 0 && count >= 5 && count <= 15 && zeros < 3 && n.plain():
		return PhoneIdentifier
	case len(n.groups) == 1:
		return n.single()
	case !phone:
		return ""
	case n.shape(3, 3, 4), n.shape(1, 3, 3, 4) && n.digits[0] == '1', n.shape(3, 4) && n.even('-'):
		return PhoneIdentifier
	case bracket && count >= 8:
		return PhoneIdentifier
	case n.digits[0] == '0' && n.groups[0] >= 2 && count >= 8:
		return PhoneIdentifier // with the nought of a trunk call
	}
	return ""
}

// single says what digits in one run look like.
func (n figure) single() IdentifierKind {
	count := len(n.digits)
	switch zeros := count - len(strings.TrimRight(n.digits, "0")); {
	case count < 6 || zeros >= 4 || zeros >= 3 && count < 9:
		return "" // a round sum
	case (n.digits[0] == '0' || n.digits[0] == '1') && count >= 10 && count <= 11:
		return PhoneIdentifier
	case count == 10 && n.digits[0] > '1':
		return PhoneIdentifier
	case count >= 7 || n.digits[0] == '0':
		return RecordIdentifier
	}
	return ""
}

// plain reports whether nothing between the groups says that they are a range, a
// fraction or a list of small numbers.
func (n figure) plain() bool {
	for i, g := range n.groups {
		if i > 0 && n.seps[i-1] == '/' && g < 4 || i > 0 && n.seps[i-1] == '.' && len(n.groups) == 2 && g < 3 {
			return false
		}
	}
	return len(n.groups) == 1 || len(n.digits) >= 6
}
