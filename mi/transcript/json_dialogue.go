package transcript

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A dialogueParser reads conversations that are lists of what each said in JSON:
// an element is a turn. A source may hold several such values one after another,
// as lists for the training of language models do, each a conversation.
type dialogueParser struct {
	json *jsonStream
	set  setup
	// read makes a turn of an element; a turn without a role and a party is
	// nobody's and passed over.
	read   func(json.RawMessage, setup) (mi.Turn, *Error)
	want   string // what is wanted where the array is missing
	value  int    // the conversation under way
	number int
	over   bool
}

func (p *dialogueParser) next() (Record, *Error, bool) {
	for !p.over {
		el, e, more := p.json.next()
		switch {
		case !more:
			p.over = true
			e = p.json.missing(p.want)
			return Record{}, e, e != nil
		case e != nil:
			return Record{}, e, true
		}
		if p.value != p.json.values {
			p.value, p.number = p.json.values, 0
		}
		turn, e := p.read(el.data, p.set)
		switch {
		case e != nil:
			e.Line = el.line
			return Record{}, e, true
		case turn.Role == "" && turn.Party == "":
			continue
		}
		rec := Record{Conversation: p.set.conversation, Turn: turn, Line: el.line}
		if p.value > 1 {
			rec.Conversation = fmt.Sprintf("%s-%d", p.set.conversation, p.value)
		}
		rec.Number = p.number
		p.number++
		return rec, nil, true
	}
	return Record{}, nil, false
}

// openCounselReflect reads a list of objects with speaker and text, alone or
// under conversation.
func openCounselReflect(s *source, set setup) parser {
	return &dialogueParser{
		json: newJSONStream(s, []string{}, []string{"conversation"}), set: set, read: readSpeakerText,
		want: "a list of objects with speaker and text, alone or under conversation",
	}
}

// readSpeakerText reads an object with speaker and text, and start and end in
// seconds where there are some.
func readSpeakerText(data json.RawMessage, set setup) (turn mi.Turn, e *Error) {
	_, c, e := readSpoken(data, 1, "text")
	if e != nil {
		return turn, e
	}
	if c.speaker == "" {
		return turn, &Error{Want: "a label in speaker", Found: "none"}
	}
	role, party, ok := set.who.ofLabel(c.speaker)
	if !ok && !set.unassigned {
		return turn, &Error{Want: "a label with a role in speaker, or a role for this label"}
	}
	return mi.Turn{Role: role, Party: party, Text: c.text, Start: c.start, End: c.end}, nil
}

// A message is a message of a chat with a language model, by any of the names
// that its fields have.
type message struct {
	Role    *string         `json:"role"`
	From    *string         `json:"from"`
	Name    string          `json:"name"`
	Content json.RawMessage `json:"content"`
	Value   json.RawMessage `json:"value"`
	Parts   json.RawMessage `json:"parts"`
}

// openMessages reads lists of messages with role and content, alone or under
// messages, conversation, conversations or contents.
func openMessages(s *source, set setup) parser {
	return &dialogueParser{
		json: newJSONStream(
			s, []string{}, []string{"messages"}, []string{"conversation"}, []string{"conversations"}, []string{"contents"},
		),
		set: set, read: readMessage, want: "a list of messages with role and content, alone or under messages",
	}
}

// readMessage reads a message. The assistant is the counsellor and the user the
// client, unless the caller says otherwise, as where people practise with a
// program that plays the client. What a system and its tools are told or tell is
// nobody's talk.
func readMessage(data json.RawMessage, set setup) (turn mi.Turn, e *Error) {
	var m message
	if json.Unmarshal(data, &m) != nil {
		return turn, &Error{Want: "a message with role and content, the role as a string"}
	}
	if m.Role == nil {
		m.Role = m.From
	}
	if m.Role == nil {
		return turn, &Error{Want: "a role in the message", Found: "none"}
	}
	label := *m.Role
	role, ok := set.who.named(m.Name, label)
	if !ok {
		switch fold(label) {
		case "system", "developer", "tool", "function":
			return turn, nil
		case "assistant", "model", "ai", "gpt", "bot":
			role, ok = mi.Counsellor, true
		case "user", "human":
			role, ok = mi.Client, true
		default:
			role, ok = RoleOf(label)
		}
	}
	party := strings.TrimSpace(m.Name)
	if !ok {
		if party == "" {
			party = label
		}
		if !set.unassigned || strings.TrimSpace(party) == "" {
			return turn, &Error{Want: "user or assistant in role, or a role for this label"}
		}
	}
	for _, content := range []json.RawMessage{m.Content, m.Value, m.Parts} {
		if len(content) == 0 || string(content) == "null" {
			continue
		}
		text, said, sound := contentText(content)
		if !sound {
			return turn, &Error{Want: "a string or a list of parts in content"}
		}
		if said {
			turn = mi.Turn{Role: role, Party: party, Text: text}
		}
		return turn, nil
	}
	return turn, nil // a call of a tool
}

// contentText puts the text of a message together from its parts, of which
// pictures and calls of tools have none; said is false where nothing has.
func contentText(data json.RawMessage) (text string, said, sound bool) {
	if json.Unmarshal(data, &text) == nil {
		return text, true, true
	}
	var parts []json.RawMessage
	if json.Unmarshal(data, &parts) != nil {
		return "", false, false
	}
	var texts []string
	for _, part := range parts {
		var one string
		var typed struct {
			Type string  `json:"type"`
			Text *string `json:"text"`
		}
		switch {
		case json.Unmarshal(part, &one) == nil:
			texts = append(texts, one)
		case json.Unmarshal(part, &typed) != nil:
			return "", false, false
		case typed.Text != nil && (typed.Type == "" || strings.HasSuffix(typed.Type, "text")):
			texts = append(texts, *typed.Text)
		}
	}
	return strings.Join(texts, "\n"), len(texts) > 0, true
}
