package permission

import "github.com/evoke-mi/evoke/internal/text"

// A Rule says why something is covered by permission or is not.
type Rule uint8

// The rules. Section numbers are those of the field guide, which names the places
// in MITI 4.2.1, MISC 2.5 and the MITI FAQ.
const (
	None      Rule = iota
	Given          // the counsellor asked and the client said yes: 1.5, second way
	ByClient       // the client asked for it: 1.5, first way; 7.3
	Open           // the words leave it to the client to take it or not: 1.5, third way
	Recalled       // the counsellor refers to leave given before: 1.5, first way
	Told           // asked and told in one breath: 1.5, second way, but not waited for an answer
	After          // told, and then asked what the client makes of it: 1.5 ("just after"), 2.4
	Pending        // asked, and the answer has not come
	Unclear        // asked, and the answer was neither yes nor no
	Refused        // the client said no
	Closed         // the client closed the topic
	Faded          // given, but too long ago: 1.5, "it can last minutes"
	Changed        // given, but the topic has changed: 1.5
	Directive      // given, but the tone turned directive: 1.5
	rules     = iota
)

var ruleNames = [rules]string{
	"none", "given", "by client", "open", "recalled", "told", "after", "pending", "unclear", "refused", "closed",
	"faded", "changed", "directive",
}

// String returns the name of the rule in lower case.
func (r Rule) String() string {
	if r < rules {
		return ruleNames[r]
	}
	return "unknown"
}

// Section returns where the rule comes from, "" for [None].
func (r Rule) Section() string {
	switch r {
	case Given, Open, Recalled, Pending, Unclear, Refused, Closed, Faded, Changed, Directive:
		return "MITI 4.2.1, Persuade with Permission; field guide 1.5"
	case ByClient:
		return "MITI 4.2.1, Persuade with Permission; field guide 1.5, 7.3"
	case Told:
		return "MITI 4.2.1, Persuade with Permission, and FAQ 5; field guide 1.5"
	case After:
		return "MITI 4.2.1, Persuade with Permission; field guide 2.4"
	}
	return ""
}

// A Purpose is what leave was asked for. The zero Purpose is telling.
type Purpose uint8

// The purposes.
const (
	ToTell Purpose = iota // share, tell, suggest, show, hear
	ToTalk                // talk about, look at, go over
	ToAsk                 // ask a question: covers no telling
)

// String returns the purpose in lower case.
func (p Purpose) String() string {
	switch p {
	case ToTalk:
		return "to talk"
	case ToAsk:
		return "to ask"
	}
	return "to tell"
}

// A State is how things stand with permission at a thought unit. The zero State
// is that nobody has asked for anything.
type State struct {
	Asked    bool // the counsellor asked for leave, and it is not used up or lost
	Given    bool // the client gave it when asked, and it is in force
	ByClient bool // the client asked for it or offered it, and it is in force
	Hesitant bool // what the client said had a hedge in it: "I guess", "if you like"
	Refused  bool // the client said no or closed the topic, and nothing has changed that

	// Covers says that what the counsellor tells here is told with permission. Given
	// tells whether the answer was waited for: by Told, Open, Recalled and After it
	// was not, which MITI counts and holds against Partnership (FAQ 5).
	Covers  bool
	Purpose Purpose
	Rule    Rule

	// Turn and Span are the evidence: the words of turn Turn, counted from 0, that
	// the rule goes by. The span is empty where there are none.
	Turn int
	Span text.Span
	// Volleys counts the counsellor's volleys since leave was given, this one
	// included.
	Volleys int
}
