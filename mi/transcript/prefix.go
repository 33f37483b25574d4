package transcript

import (
	"strings"
	"unicode"
)

// A doubt says how sure it is that words before a colon are a speaker.
type doubt int

const (
	certain doubt = iota // not before a colon at all, or known for one
	likely               // looks as names do: "Ann Lee (she/her)"
	slight               // could be one in a source full of them: "ann lee"
)

// label finds a speaker at the start of a cue's text; more says that the cue has
// another line. ">>" is how captions for television mark another speaker.
func (p *captionParser) label(c *cue, more bool) {
	if rest, ok := strings.CutPrefix(c.text, ">>"); ok {
		c.change = true
		c.text = strings.TrimSpace(strings.TrimLeft(rest, ">"))
	}
	label, rest, d := p.cutLabel(c.text, more)
	switch {
	case label == "":
	case d == certain:
		c.speaker, c.text = label, rest
	default:
		c.label, c.rest, c.doubt = label, rest, d
	}
}

// cutLabel cuts a text into a label and what it says, where it may open with
// one: "Ann Lee: text", "[SPEAKER_00]: text", "[SPEAKER_00] text" and, with the
// text on the next line, "(Ann Lee)". Otherwise the label is "".
func (p *captionParser) cutLabel(text string, more bool) (label, rest string, d doubt) {
	if inner, behind, ok := bracketed(text); ok {
		behind, colon := strings.CutPrefix(behind, ":")
		known := isNumbered(inner) || p.who.know(inner)
		switch {
		case known && (colon || text[0] == '[' || behind == "" && more):
			return inner, strings.TrimLeft(behind, " "), certain
		case colon && (behind == "" || behind[0] == ' ') && looksLikeLabel(inner):
			return inner, strings.TrimLeft(behind, " "), likely
		case text[0] == '(' && behind == "" && more && looksLikeLabel(inner) && !isNoise(inner):
			return inner, "", likely
		}
		return "", "", 0
	}
	i := strings.IndexByte(text[:min(len(text), maxLabel+1)], ':')
	if i <= 0 {
		return "", "", 0
	}
	label, rest = strings.TrimRight(text[:i], " "), text[i+1:]
	// "10:30" is no label: nothing but a blank may come behind the colon.
	if rest != "" && rest[0] != ' ' {
		return "", "", 0
	}
	rest = strings.TrimLeft(rest, " ")
	d, ok := p.judge(label)
	if !ok {
		return "", "", 0
	}
	return label, rest, d
}

// judge says how sure it is that words are a speaker; false if they are none.
// Nearly all cues open with one of a few names, hence the memory.
func (p *captionParser) judge(label string) (d doubt, ok bool) {
	if d, ok = p.judged[label]; ok {
		return d, true
	}
	switch {
	case isNumbered(label) || p.who.know(label):
		d = certain
	case looksLikeLabel(withoutParticles(label)):
		d = likely
	case looksLikeSomeone(label):
		d = slight
	default:
		return 0, false
	}
	if p.judged == nil {
		p.judged = map[string]doubt{}
	}
	if len(p.judged) < maxStrangers {
		p.judged[strings.Clone(label)] = d
	}
	return d, true
}

// bracketed cuts a text that opens with brackets.
func bracketed(text string) (inner, behind string, ok bool) {
	if text == "" || text[0] != '[' && text[0] != '(' {
		return "", "", false
	}
	closing := byte(']')
	if text[0] == '(' {
		closing = ')'
	}
	i := strings.IndexByte(text[:min(len(text), maxLabel+2)], closing)
	if i < 0 {
		return "", "", false
	}
	inner = strings.TrimSpace(text[1:i])
	return inner, text[i+1:], inner != ""
}

// know reports whether a label is a word for a role or was named by the caller.
func (r roles) know(label string) bool {
	_, _, ok := r.ofLabel(label)
	return ok
}

// isNumbered reports whether a label is one that a program gave to a voice:
// "SPEAKER_00", "Speaker 1", "spk_0", "Speaker A".
func isNumbered(label string) bool {
	s := strings.ToLower(label)
	rest, ok := strings.CutPrefix(s, "speaker")
	if !ok {
		rest, ok = strings.CutPrefix(s, "spk")
	}
	if !ok {
		return false
	}
	number := strings.TrimLeft(rest, " _-#")
	return digits(number) || len(number) == 1 && len(number) < len(rest) && unicode.IsLetter(rune(number[0]))
}

// withoutParticles leaves the small words out that names have among their
// capitals: "Jo van der Berg".
func withoutParticles(label string) string {
	words := strings.Fields(label)
	if len(words) < 2 {
		return label
	}
	kept := words[:1]
	for _, w := range words[1:] {
		switch w {
		case "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "bin", "ibn", "al", "el", "ten", "ter", "y", "e", "und", "and", "&":
		default:
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, " ")
}

// looksLikeSomeone reports whether words may be what somebody calls himself,
// which in a meeting is anything short.
func looksLikeSomeone(label string) bool {
	return len(strings.Fields(label)) <= 5 && !strings.ContainsAny(label, `?!;"“”<>`)
}

// isNoise reports whether a word in brackets says what was heard rather than
// who spoke.
func isNoise(label string) bool {
	word, _, _ := strings.Cut(strings.ToLower(label), " ")
	switch strings.TrimRight(word, ".") {
	case "laughter", "laughs", "laughing", "laugh", "chuckles", "music", "applause", "inaudible", "unintelligible", "crosstalk",
		"pause", "silence", "sigh", "sighs", "sighing", "cough", "coughs", "coughing", "crying", "cries", "sobs", "sniffs", "foreign", "noise", "bell",
		"phone", "door", "knocking", "whispers", "whispering", "clears", "speaking", "overlapping", "indistinct", "background", "beep":
		return true
	}
	return false
}
