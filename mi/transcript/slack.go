package transcript

import (
	"encoding/json"
	"strconv"
	"strings"
)

// slackMessage is a message of a day of a Slack export.
type slackMessage struct {
	Subtype  string  `json:"subtype"`
	User     string  `json:"user"`
	BotID    string  `json:"bot_id"`
	Username string  `json:"username"`
	Text     *string `json:"text"`
	TS       string  `json:"ts"`
}

// slackParser reads the messages of a day as cues: people press return in the
// middle of a turn.
type slackParser struct {
	json *jsonStream
	// first is the time of the first message, in microseconds, which a day's
	// times are counted from.
	first   int64
	counted bool
	over    bool
}

// openSlack reads a day of a Slack export. Messages of one user join, with a
// line end between them, until another speaks.
func openSlack(s *source, set setup) parser {
	t := newTurns(&slackParser{json: newJSONStream(s, []string{})}, set)
	t.sep, t.gap = "\n", -1
	return t
}

func (p *slackParser) nextCue() (cue, *Error, bool) {
	for !p.over {
		el, e, more := p.json.next()
		switch {
		case !more:
			p.over = true
			e = p.json.missing("a list of messages, as a day of a Slack export is")
			return cue{}, e, e != nil
		case e != nil:
			return cue{}, e, true
		}
		c, e := p.read(el.data)
		if e != nil {
			e.Line = el.line
			return cue{}, e, true
		}
		if c.text != "" {
			c.line = el.line
			return c, nil, true
		}
	}
	return cue{}, nil, false
}

// read reads a message; one that is no talk has no text.
func (p *slackParser) read(data json.RawMessage) (c cue, e *Error) {
	var m slackMessage
	if json.Unmarshal(data, &m) != nil {
		return c, &Error{Want: "a message with user, text and ts as strings"}
	}
	switch m.Subtype {
	case "", "bot_message", "me_message", "thread_broadcast", "file_share", "file_comment":
	default:
		return c, nil // somebody joined, a topic was set
	}
	if m.Text == nil {
		return c, &Error{Want: "a text in the message", Found: "none"}
	}
	for _, label := range []string{m.User, m.Username, m.BotID} {
		if c.speaker = strings.TrimSpace(label); c.speaker != "" {
			break
		}
	}
	if c.speaker == "" {
		return c, &Error{Want: "a user, username or bot_id in the message", Found: "none"}
	}
	at, ok := parseMicros(m.TS)
	if !ok {
		return c, &Error{Want: "seconds since 1970 as a string in ts"}
	}
	if !p.counted {
		p.first, p.counted = at, true
	}
	if at >= p.first { // exports are in order but for what was moved
		c.start = new(float64(at-p.first) / 1e6)
	}
	c.text = unslack(*m.Text)
	return c, nil
}

// parseMicros reads Slack's "1712000000.000200" as microseconds, exactly.
func parseMicros(s string) (int64, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	if !digits(whole) || len(whole) > 12 || fraction != "" && !digits(fraction) {
		return 0, false
	}
	fraction = (fraction + "000000")[:6]
	v, err := strconv.ParseInt(whole+fraction, 10, 64)
	return v, err == nil
}

// unslack gives a message as its readers see it: <@U1|sam> is @sam, <#C1|team>
// is #team, <!here> is @here, <https://…|page> is page, and &lt; is <.
func unslack(s string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(s, '<')
		if open < 0 {
			break
		}
		length := strings.IndexByte(s[open:], '>')
		if length < 0 {
			break
		}
		b.WriteString(slackEntities(s[:open]))
		b.WriteString(slackLink(s[open+1 : open+length]))
		s = s[open+length+1:]
	}
	b.WriteString(slackEntities(s))
	return strings.TrimSpace(b.String())
}

// slackLink gives what stands for the inside of <…>.
func slackLink(inside string) string {
	target, label, named := strings.Cut(inside, "|")
	sign := ""
	switch {
	case strings.HasPrefix(target, "@"), strings.HasPrefix(target, "#"):
		sign, target = target[:1], target[1:]
	case strings.HasPrefix(target, "!"):
		sign, target = "@", target[1:]
	case strings.HasPrefix(target, "mailto:"):
		target = target[len("mailto:"):]
	}
	if named && label != "" {
		target = label
	}
	return slackEntities(sign + strings.TrimPrefix(target, sign))
}

// slackEntities undoes the three escapes that Slack has.
func slackEntities(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "&lt;", "<"), "&gt;", ">")
	return strings.ReplaceAll(s, "&amp;", "&")
}
