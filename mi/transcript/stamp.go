package transcript

import (
	"bytes"
	"strings"
)

// footer opens the line that Otter puts below its exports.
const footer = "Transcribed by https://otter.ai"

// parseStamped takes a line apart that has a speaker and a time, as programs
// that transcribe export them:
//
//	[00:01:02] Speaker 1              the words on the next lines
//	[00:01:02] Ann Lee: words
//	Ann Lee  0:03                     Otter, the words on the next lines
//	Ann Lee (00:03):                  Rev, the words on the next lines
//
// It reports false for every other line, above all for one that has a time
// somewhere in its talk. A time in brackets alone on a line is passed over.
func parseStamped(l []byte, who roles) (textLine, bool) {
	l = bytes.TrimRight(l, " \t")
	if bytes.HasPrefix(l, []byte(footer)) {
		return textLine{kind: blank}, true
	}
	if seconds, after, brackets, ok := leadingClock(l); ok {
		if len(after) == 0 {
			return textLine{kind: blank}, brackets
		}
		label, rest, inline := after, []byte(nil), false
		if i := bytes.IndexByte(after[:min(len(after), maxLabel+1)], ':'); i > 0 {
			label, rest, inline = after[:i], after[i+1:], true
			if len(rest) > 0 && rest[0] != ' ' && rest[0] != '\t' {
				return textLine{}, false
			}
		}
		return stamped(label, rest, seconds, brackets && inline, who)
	}
	if label, rest, seconds, ok := clockInBrackets(l); ok {
		return stamped(label, rest, seconds, true, who)
	}
	// A line that ends in a time.
	if len(l) > maxLabel+16 {
		return textLine{}, false
	}
	i := bytes.LastIndexAny(l, " \t") + 1
	seconds, ok := clockSeconds(l[i:])
	if !ok || i == 0 {
		return textLine{}, false
	}
	label := bytes.TrimRight(l[:i], " \t")
	return stamped(label, nil, seconds, i-len(label) > 1, who)
}

// leadingClock cuts a time off the start of a line.
func leadingClock(l []byte) (seconds float64, after []byte, brackets, ok bool) {
	if len(l) < 4 {
		return 0, nil, false, false
	}
	end := 0
	switch l[0] {
	case '[':
		end = bytes.IndexByte(l[:min(len(l), 24)], ']')
	case '(':
		end = bytes.IndexByte(l[:min(len(l), 24)], ')')
	default:
		if l[0] < '0' || l[0] > '9' {
			return 0, nil, false, false
		}
		if end = bytes.IndexAny(l, " \t"); end < 0 {
			return 0, nil, false, false
		}
		seconds, ok = clockSeconds(l[:end])
		return seconds, bytes.TrimLeft(l[end:], " \t-"), false, ok
	}
	if end < 0 {
		return 0, nil, false, false
	}
	seconds, ok = clockSeconds(l[1:end])
	return seconds, bytes.TrimLeft(l[end+1:], " \t-"), true, ok
}

// clockInBrackets cuts a line at a time in brackets that ends the line but for
// a colon and what comes behind it.
func clockInBrackets(l []byte) (label, rest []byte, seconds float64, ok bool) {
	for i := 1; i < min(len(l), maxLabel+1); i++ {
		if l[i] == ':' {
			break // a label ends at its colon
		}
		if l[i] != '(' && l[i] != '[' {
			continue
		}
		end := bytes.IndexAny(l[i:min(len(l), i+24)], ")]")
		if end < 0 {
			return nil, nil, 0, false
		}
		if seconds, ok = clockSeconds(l[i+1 : i+end]); !ok {
			continue
		}
		rest = l[i+end+1:]
		if after, colon := bytes.CutPrefix(rest, []byte(":")); colon {
			rest = after
		} else if len(rest) > 0 {
			return nil, nil, 0, false
		}
		return l[:i], rest, seconds, len(rest) == 0 || rest[0] == ' ' || rest[0] == '\t'
	}
	return nil, nil, 0, false
}

// stamped makes the line of a label with a time. It is a label beyond doubt with
// sure, or if it is a word for a role, one that the caller named, or the number
// of a speaker.
func stamped(name, rest []byte, seconds float64, sure bool, who roles) (textLine, bool) {
	name = bytes.TrimSpace(name)
	if len(name) == 0 || len(name) > maxLabel || bytes.IndexByte(name, ':') >= 0 || strings.IndexByte(".,;?!-", name[len(name)-1]) >= 0 {
		return textLine{}, false
	}
	label := string(name)
	if len(rest) > 0 {
		rest = rest[1:] // the blank behind the colon
	}
	if role, party, ok := who.ofLabel(label); ok {
		return textLine{kind: opening, role: role, party: party, rest: rest, start: &seconds}, true
	}
	sure = sure || isNumbered(label)
	if !isNumbered(label) && !looksLikeLabel(withoutParticles(label)) {
		return textLine{}, false
	}
	return textLine{
		kind: stranger, party: label, label: fold(label), name: sure || looksLikeName(label), sure: sure,
		said: rest, start: &seconds,
	}, true
}
