package transcript

import (
	"slices"
	"strings"
)

// CSV is a table of any make, with a header. AnnoMI's own columns are a format of
// their own: [AnnoMI].
const CSV Format = "csv"

// Columns says which column of a table holds what, by the names in its header.
// Letter case does not count, nor whether words are joined by blanks, dashes or
// underscores. A name that is empty stands for the usual ones, which are tried in
// this order:
//
//	Conversation  conversation, conversation id, transcript id, session, session id, dialogue id, dialog id, call id, interview
//	Turn          turn, turn id, turn number, utterance id, utterance number, line, number, no, index
//	Speaker       speaker, speaker label, speaker name, interlocutor, party, name, who
//	Role          role, speaker role
//	Text          text, utterance, utterance text, transcript, content, message, words, sentence
//	Start         start, start time, timestamp, time, begin, from, onset, and these with s, sec, seconds or ms behind
//	End           end, end time, to, until, offset, likewise
//	Goal          goal, change goal, topic, target, target behaviour, target behavior
//
// A text and a speaker or a role are required. Without a conversation the table
// is one, and turns without a number are counted from 0. A column named by the
// caller has to be there; of the others each may be missing.
type Columns struct {
	Conversation, Turn, Speaker, Role, Text, Start, End, Goal string
}

// The columns of any table.
const (
	tabConversation = iota
	tabTurn
	tabSpeaker
	tabRole
	tabText
	tabStart
	tabEnd
	tabGoal
	tabCount
)

// usual are the usual names of the columns, folded by columnKey, and what a
// column is called in errors.
var usual = [tabCount]struct {
	field string
	names []string
}{
	tabConversation: {"Conversation", []string{
		"conversation", "conversation id", "transcript id", "session", "session id", "dialogue id", "dialog id", "call id", "interview",
	}},
	tabTurn: {"Turn", []string{
		"turn", "turn id", "turn number", "utterance id", "utterance number", "line", "number", "no", "index",
	}},
	tabSpeaker: {"Speaker", []string{"speaker", "speaker label", "speaker name", "interlocutor", "party", "name", "who"}},
	tabRole:    {"Role", []string{"role", "speaker role"}},
	tabText:    {"Text", []string{"text", "utterance", "utterance text", "transcript", "content", "message", "words", "sentence"}},
	tabStart:   {"Start", []string{"start", "start time", "timestamp", "time", "begin", "from", "onset"}},
	tabEnd:     {"End", []string{"end", "end time", "to", "until", "offset"}},
	tabGoal:    {"Goal", []string{"goal", "change goal", "topic", "target", "target behaviour", "target behavior"}},
}

// names gives what the caller calls the columns, in their order.
func (c Columns) names() [tabCount]string {
	return [tabCount]string{c.Conversation, c.Turn, c.Speaker, c.Role, c.Text, c.Start, c.End, c.Goal}
}

// columnKey makes names of a column that differ in case and in what joins their
// words the same.
func columnKey(name string) string {
	return fold(strings.Map(func(r rune) rune {
		switch r {
		case '_', '-', '.', '(', ')', '[', ']':
			return ' '
		}
		return r
	}, name))
}

// tableColumns says where in a row each column is, -1 for one that is not there,
// and which times are in milliseconds.
type tableColumns struct {
	at     [tabCount]int
	millis [tabCount]bool
}

// find finds the columns in a header; the error says which is missing.
func (c Columns) find(header []string) (found tableColumns, e *Error) {
	keys := make([]string, len(header))
	for i, name := range header {
		keys[i] = columnKey(name)
	}
	taken := make([]bool, len(header))
	for i, name := range c.names() {
		found.at[i] = -1
		if name == "" {
			continue
		}
		at := slices.Index(keys, columnKey(name))
		if at < 0 {
			return found, &Error{Want: "the column that the caller named for " + usual[i].field, Found: "none of this name", Fatal: true}
		}
		found.at[i], taken[at] = at, true
	}
	for i, u := range usual {
		for _, name := range u.names {
			if found.at[i] >= 0 {
				break
			}
			for at, key := range keys {
				if i == tabStart || i == tabEnd {
					key = withoutUnit(key)
				}
				if !taken[at] && key == name {
					found.at[i], taken[at] = at, true
					break
				}
			}
		}
	}
	for _, i := range []int{tabStart, tabEnd} {
		if at := found.at[i]; at >= 0 {
			found.millis[i] = strings.HasSuffix(keys[at], "ms") || strings.HasSuffix(keys[at], "milliseconds")
		}
	}
	want := &Error{Want: "a header with columns for text and for speaker or role, or the names of these columns", Fatal: true}
	switch {
	case found.at[tabText] < 0:
		want.Found = "none for text"
		return found, want
	case found.at[tabSpeaker] < 0 && found.at[tabRole] < 0:
		want.Found = "none for speaker or role"
		return found, want
	}
	return found, nil
}

// withoutUnit is the name of a column of times without its unit.
func withoutUnit(key string) string {
	for _, unit := range []string{" s", " sec", " seconds", " ms", " milliseconds"} {
		if name, ok := strings.CutSuffix(key, unit); ok {
			return name
		}
	}
	return key
}
