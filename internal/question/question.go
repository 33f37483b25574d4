package question

import "github.com/evoke-mi/evoke/internal/text"

// Form is the grammar of a question, whatever it is meant for.
type Form uint8

// The forms. The zero Form is no question.
const (
	None   Form = iota
	Open        // leaves the answer to the one who is asked
	Closed      // a yes or no, a short fact, or one of the options answers it
)

// String names the form.
func (f Form) String() string { return nameOf(formNames[:], int(f)) }

var formNames = [...]string{"none", "open", "closed"}

// Function is what a question is for, whatever its grammar.
type Function uint8

// The functions. The zero Function is no question.
const (
	NoFunction Function = iota
	Inviting            // calls for a story, a view, a reason
	Specifying          // wants a fact, or a yes or no for its own sake
	Checking            // has an understanding confirmed: tags, statements that are asked
	Rating              // wants a place on a scale
	Choosing            // offers the answers
	Permitting          // asks leave: "Would it be all right if I …?"
)

// String names the function.
func (f Function) String() string { return nameOf(functionNames[:], int(f)) }

var functionNames = [...]string{"none", "inviting", "specifying", "checking", "rating", "choosing", "permitting"}

// Kind is a set of what else is to be said of a question.
type Kind uint16

// The kinds.
const (
	Tag         Kind = 1 << iota // "…, isn't it?", "…, is that right?"
	Stacked                      // a question of the same turn stands before it
	Embedded                     // inside a statement or another question: "I wonder what …"
	Scale                        // "on a scale of 0 to 10 …"
	Choice                       // names options: "today or tomorrow"
	Declarative                  // a statement with a question mark
	Elliptic                     // lacks its verb: "Anything else?", "Why?"
	Imperative                   // "Tell me about …"
	Greeting                     // "How are you?": filler in MISC 2.5 where it opens the talk
	Suggestion                   // "Why don't you …?", "How about …?": advice that is asked
	Seeking                      // "How can I help?": seeking collaboration (MITI 4.2.1, E.4.f)
	Unmarked                     // no question mark: captions, or a request
	Bare                         // a tag behind another question, without a statement of its own
)

// Has reports whether all of the kinds k are in the set.
func (s Kind) Has(k Kind) bool { return s&k == k }

// Test is what decided the form: a test of field guide 1.1 or one of its edge
// cases.
type Test uint8

// The tests. Those numbered 1, 2 and 8 find the clause and decide no form.
const (
	NoTest       Test = iota
	Auxiliary         // 3: begins with an auxiliary or a modal verb
	QuestionWord      // 4: what, how, why, and where no place is meant
	Fact              // 4: a quantity or an identity is asked for
	OnScale           // 4: a place on a scale is (MISC 2.5 p. 28)
	Options           // 5: the answers are listed
	Statement         // 6: a statement with a question mark
	Tagged            // 6: a statement and a tag
	Invitation        // 7: tell me, describe, help me understand
	Wondering         // embedded in what one wonders: by its own question word
	Fragment          // the auxiliary was left out: "any questions"
)

// String names the test with its number in field guide 1.1, where it has one.
func (t Test) String() string { return nameOf(testNames[:], int(t)) }

var testNames = [...]string{
	"none", "1.1.3 auxiliary first", "1.1.4 question word", "1.1.4 fact", "1.1.4 scale", "1.1.5 options",
	"1.1.6 statement", "1.1.6 tag", "1.1.7 invitation", "1.1 embedded", "1.1.3 auxiliary left out",
}

func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return names[0]
}

// A Question is one interrogative clause. The zero Question is none.
type Question struct {
	Form     Form
	Function Function
	Kind     Kind
	Test     Test
	// Span is the clause with its question mark; with a tag, the statement too.
	Span text.Span
}

// Invites reports whether the question does the work of an open one, whatever
// its form.
func (q Question) Invites() bool { return q.Function == Inviting }

// A Turn is what the questions of a turn, or of a thought unit, come to.
type Turn struct {
	// Last is where the asking lands, the last question, for by it a run of
	// questions without an answer between them is coded (MISC; field guide 1.1). A
	// tag behind another question, without a statement of its own, is left out here
	// and in the counts.
	Last Question
	// Open and Closed count the questions by form.
	Open, Closed int

	lean Form
}

// Asks reports whether there is a question at all. MITI 4.2.1 counts one for a
// volley, however many there are (2.3).
func (t Turn) Asks() bool { return t.Last.Form != None }

// Lean returns the form that the words speak for. Where grammar finds a question
// that is its form; where it finds none and somebody knows that there is one, by
// the voice or by weights, it is a guess: open where a word of an open question is
// left, as in a caption cut in two, else closed.
func (t Turn) Lean() Form {
	switch {
	case t.Asks():
		return t.Last.Form
	case t.lean != None:
		return t.lean
	}
	return Closed
}
