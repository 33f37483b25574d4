package transcript

import (
	"bytes"
	"io"
	"strings"
)

// A chatParser reads CHAT, in which researchers of language transcribe
// (MacWhinney, Tools for Analyzing Talk, part 1: The CHAT Transcription Format):
// headers that open with @, main lines with * and a speaker's code, tiers with %
// that annotate the line before, and lines that a tab joins to the one before.
type chatParser struct {
	src *source
	who roles
	// speakers are the labels of the codes.
	speakers map[string]string
	// now is the line under way with those that a tab joined to it; it began
	// at line, which is 0 before the first.
	now  []byte
	line int
	long bool
	// begun is set with the first line of the format.
	begun bool
}

// maxCodes bounds how many codes of speakers are kept from a header.
const maxCodes = 1 << 10

func openCHAT(s *source, set setup) parser {
	// What the manual's codes stand for where no header says it (section 6.2).
	speakers := map[string]string{
		"PAR": "Participant (PAR)", "INV": "Interviewer (INV)", "CLI": "Client (CLI)",
		"COU": "Counsellor (COU)", "THE": "Therapist (THE)",
	}
	return newTurns(&chatParser{src: s, who: set.who, speakers: speakers}, set)
}

const wantCHAT = `lines that open with @, %, a tab or a speaker's code such as "*PAR:", as CHAT has them`

func (p *chatParser) nextCue() (cue, *Error, bool) {
	for {
		l, err := p.src.next()
		over := err == io.EOF
		if err != nil && !over && err != errTooLong {
			return cue{}, p.src.fail(err), true
		}
		long := err == errTooLong
		switch {
		case !over && len(l) > 0 && l[0] == '\t' && p.line > 0:
			if long || len(p.now)+len(l) > MaxRecord {
				p.long, p.now = true, nil
			}
			if !p.long {
				p.now = append(p.now, l...)
			}
			continue
		case !over && !long && isEmpty(l):
			continue
		}
		c, e := p.take()
		if cap(p.now) > 1<<20 {
			p.now = nil // one long line must not be paid for by all the others
		}
		p.now, p.line, p.long = append(p.now[:0], l...), p.src.line, long
		if over {
			p.now, p.line = p.now[:0], 0
		}
		if e != nil || c.text != "" {
			return c, e, true
		}
		if over {
			return cue{}, nil, false
		}
	}
}

// take reads the line under way. A cue without text is none.
func (p *chatParser) take() (c cue, e *Error) {
	l := p.now
	switch {
	case p.line == 0:
		return cue{}, nil
	case p.long:
		e = tooLong(p.line)
		e.Fatal = !p.begun
		return cue{}, e
	case l[0] == '@' || l[0] == '%' && p.begun:
		p.begun = true
		if rest, ok := bytes.CutPrefix(l, []byte("@Participants:")); ok {
			p.participants(string(rest))
		}
		return cue{}, nil
	}
	code, words, ok := mainLine(l)
	if !ok {
		return cue{}, &Error{Line: p.line, Want: wantCHAT, Found: "another line", Fatal: !p.begun}
	}
	p.begun = true
	c = cue{speaker: code, line: p.line}
	if label, ok := p.speakers[code]; ok && !p.who.names(code) {
		c.speaker = label
	}
	words, c.start, c.end = cutBullets(words)
	c.text = cleanCHAT(string(words))
	return c, nil
}

// names reports whether the caller named a label.
func (r roles) names(label string) bool {
	_, ok := r.named(label)
	return ok
}

// mainLine cuts a main line into the speaker's code and the words. Codes are up
// to seven capitals and digits.
func mainLine(l []byte) (code string, words []byte, ok bool) {
	if len(l) == 0 || l[0] != '*' {
		return "", nil, false
	}
	i := bytes.IndexByte(l[:min(len(l), 16)], ':')
	if i < 2 {
		return "", nil, false
	}
	for _, b := range l[1:i] {
		if (b < 'A' || b > 'Z') && (b < '0' || b > '9') && b != '_' && b != '-' {
			return "", nil, false
		}
	}
	return string(l[1:i]), l[i+1:], true
}

// participants reads the header that says who the codes are: "PAR Participant,
// INV Ann_Lee Investigator". The last word of an entry is the role.
func (p *chatParser) participants(list string) {
	for entry := range strings.SplitSeq(list, ",") {
		words := strings.Fields(entry)
		if len(words) < 2 || len(p.speakers) >= maxCodes {
			continue
		}
		code, role := words[0], words[len(words)-1]
		name := code
		if len(words) > 2 {
			name = strings.ReplaceAll(strings.Join(words[1:len(words)-1], " "), "_", " ")
		}
		if role == "Investigator" {
			role = "Interviewer" // who leads the talk in the manual's interviews
		}
		if _, ok := RoleOf(role); ok {
			p.speakers[code] = role + " (" + name + ")"
		} else {
			p.speakers[code] = name
		}
	}
}

// cutBullets takes the times out of a line: milliseconds between two NAK
// characters, "\x15120_980\x15".
func cutBullets(l []byte) (words []byte, start, end *float64) {
	for {
		i := bytes.IndexByte(l, '\x15')
		if i < 0 {
			return append(words, l...), start, end
		}
		words = append(words, l[:i]...)
		l = l[i+1:]
		j := bytes.IndexByte(l[:min(len(l), 256)], '\x15')
		if j < 0 {
			return append(words, l...), start, end
		}
		from, to, _ := bytes.Cut(l[:j], []byte("_"))
		if a, ok := wholeMilliseconds(from); ok {
			if b, ok := wholeMilliseconds(to); ok && b >= a {
				if start == nil {
					start = &a
				}
				end = &b
			}
		}
		l = l[j+1:]
	}
}

func wholeMilliseconds(b []byte) (seconds float64, ok bool) {
	if len(b) == 0 || len(b) > 12 {
		return 0, false
	}
	n := 0
	for _, d := range b {
		if d < '0' || d > '9' {
			return 0, false
		}
		n = n*10 + int(d-'0')
	}
	return float64(n) / 1000, true
}

// showsCHAT is what shows CHAT: one of its headers, or a main line with its tab.
func showsCHAT(start []byte) string {
	line, _, _ := bytes.Cut(start, []byte("\n"))
	for _, header := range []string{"@UTF8", "@Begin", "@Languages:", "@Participants:"} {
		if bytes.HasPrefix(line, []byte(header)) {
			return "it starts with a header of CHAT"
		}
	}
	if _, words, ok := mainLine(line); ok && len(words) > 0 && words[0] == '\t' {
		return "it starts with a main line of CHAT"
	}
	return ""
}
