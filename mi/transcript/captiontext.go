package transcript

import (
	"bytes"
	"html"
	"strings"
	"unicode"
	"unicode/utf8"
)

// words makes cues of the lines under a line of times: one for each voice. In c
// are the times.
//
// A voice lasts until the cue ends or another comes, also behind its closing
// tag: Teams writes long cues in several lines and tags only the first of them.
func (p *captionParser) words(c cue) {
	dashes := 0
	for _, l := range p.lines {
		if isDashed(l) {
			dashes++
		}
	}
	from := len(p.out)
	voice := ""
	for i, l := range p.lines {
		c.line = p.first + i
		c.change = dashes > 1 && isDashed(l)
		if c.change {
			l = bytes.TrimLeft(l, "-–— \t")
			voice = ""
		}
		for opens := true; ; opens = false {
			text, tag, rest := p.plainText(l)
			said := c
			said.speaker, said.text = voice, squeeze(text)
			if opens && voice == "" {
				p.label(&said, i+1 < len(p.lines))
			}
			if said.text != "" || said.label != "" || said.speaker != voice {
				p.put(said, from)
			}
			if c.change = false; tag == nil {
				break
			}
			voice, c.change = voiceOf(tag)
			l = rest
		}
	}
	p.lines = p.lines[:0]
}

// put adds words to the cues of the block.
func (p *captionParser) put(c cue, from int) {
	if n := len(p.out); n > from && !c.change && c.label == "" {
		last := &p.out[n-1]
		if c.speaker == "" || c.speaker == last.speaker {
			last.text = joinWords(last.text, c.text)
			if last.label != "" {
				last.rest = joinWords(last.rest, c.text)
			}
			return
		}
	}
	p.out = append(p.out, c)
}

// squeeze makes each run of blanks one and takes those at the ends away: they
// are how a subtitle is set, and not talk.
func squeeze(s string) string {
	blank := true // as if one were before
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b == ' ' && !blank:
			blank = true
		case b <= ' ', b == 0xc2, b >= 0xe1 && b <= 0xe3:
			// Blanks to take away, or a letter that may be a wide blank.
			return strings.Join(strings.Fields(s), " ")
		default:
			blank = false
		}
	}
	return strings.TrimSuffix(s, " ")
}

func joinWords(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + " " + b
}

// isDashed reports whether a line opens with a dash, as each does where a
// subtitle shows two speakers.
func isDashed(l []byte) bool {
	l = bytes.TrimLeft(l, " \t")
	for _, dash := range []string{"-", "–", "—"} {
		if rest, ok := bytes.CutPrefix(l, []byte(dash)); ok {
			// "-and you usually" goes on with a sentence.
			first, _ := utf8.DecodeRune(rest)
			return len(rest) > 0 && !unicode.IsLower(first)
		}
	}
	return false
}

// plainText takes tags and entities out of a line, up to a tag of a voice; rest
// is what comes behind that.
func (p *captionParser) plainText(l []byte) (text string, voice, rest []byte) {
	if !bytes.ContainsAny(l, "<&{") {
		return string(l), nil, nil
	}
	var b strings.Builder
	for len(l) > 0 {
		i := bytes.IndexAny(l, "<&{")
		if i < 0 {
			b.Write(l)
			break
		}
		b.Write(l[:i])
		l = l[i:]
		n := 1
		switch l[0] {
		case '<':
			end := bytes.IndexByte(l[:min(len(l), maxTag)], '>')
			if end < 0 || !isTag(l[1:end]) {
				b.WriteByte('<')
				break
			}
			n = end + 1
			switch {
			case l[1]|0x20 == 'v':
				return b.String(), l[1:end], l[n:]
			case bytes.HasPrefix(l, []byte("<br")):
				b.WriteByte(' ')
			}
		case '&':
			end := bytes.IndexByte(l[:min(len(l), maxEntity)], ';')
			if end < 0 {
				b.WriteByte('&')
				break
			}
			n = end + 1
			b.WriteString(unescape(l[:n]))
		case '{':
			// SubRip took these from another format: {\an8}.
			end := bytes.IndexByte(l[:min(len(l), maxEntity)], '}')
			if p.vtt || end < 0 || l[1] != '\\' {
				b.WriteByte('{')
				break
			}
			n = end + 1
		}
		l = l[n:]
	}
	return b.String(), nil, nil
}

// The greatest lengths of a tag and an entity in bytes; what is longer is talk.
const (
	maxTag    = 1 << 10
	maxEntity = 32
)

// unescape gives what an entity stands for; the marks that only say which way
// letters run are nothing.
func unescape(entity []byte) string {
	switch s := html.UnescapeString(string(entity)); s {
	case "\u200e", "\u200f", "&lrm;", "&rlm;":
		return ""
	default:
		return s
	}
}

// isTag reports whether what stands between angle brackets is a tag of WebVTT or
// SubRip; "<inaudible>" is what the transcriber says.
func isTag(inner []byte) bool {
	name := bytes.TrimPrefix(inner, []byte("/"))
	if i := bytes.IndexAny(name, ". \t"); i >= 0 {
		name = name[:i]
	}
	switch strings.ToLower(string(name)) {
	case "c", "i", "b", "u", "v", "ruby", "rt", "lang", "font", "s", "em", "strong", "br", "br/":
		return true
	case "":
		return len(inner) > 0 && (inner[0] == '/' || inner[0] == '.')
	}
	_, clock := clockSeconds(inner)
	return clock
}

// voiceOf gives the name in a tag of a voice: "v Lee, Ann", "v.loud Ann". Somebody
// without a name is somebody else all the same.
func voiceOf(tag []byte) (name string, change bool) {
	i := bytes.IndexAny(tag, " \t")
	if i < 0 {
		return "", true
	}
	name = strings.Join(strings.Fields(html.UnescapeString(string(tag[i:]))), " ")
	return name, name == ""
}
