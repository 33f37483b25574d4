package mi

// A Question is the grammar of what a counsellor's thought unit asks: form and
// function apart, for MISC 2.5 codes the one and AnnoMI's experts the other.
// "Can you tell me more?" is closed in form and inviting in function (field guide
// 1.1). The zero Question asks nothing that grammar finds.
type Question struct {
	// Span is the interrogative clause; with a tag, the statement too. Where a
	// unit asks more than once it is the last, by which it is coded.
	Span
	// Form is open or closed. It does not depend on what the question is for.
	Form QuestionType `json:"form"`
	// Function is what the question is for, whatever its form.
	Function QuestionFunction `json:"function"`
	// Rule is the test of field guide 1.1 that decided the form.
	Rule string `json:"rule"`

	// Tag marks a statement that ends in "isn't it?" or the like. Whether it falls
	// or rises, and so reflects or asks, only the voice tells.
	Tag bool `json:"tag,omitempty"`
	// Stacked marks a question behind another one of the same turn. MITI 4.2.1
	// counts one in a volley, however many there are.
	Stacked bool `json:"stacked,omitempty"`
	// Embedded marks a question inside a statement or another question: "I wonder
	// what …".
	Embedded bool `json:"embedded,omitempty"`
	// Scale marks a question that asks for a place on a scale; closed in MISC 2.5.
	Scale bool `json:"scale,omitempty"`
	// Declarative marks a statement with a question mark.
	Declarative bool `json:"declarative,omitempty"`
	// Unmarked marks a question without a question mark, as in captions.
	Unmarked bool `json:"unmarked,omitempty"`
}

// A QuestionFunction is what a question is for, whatever its grammar. The zero
// value is unset.
type QuestionFunction string

// The functions of questions.
const (
	Inviting   QuestionFunction = "inviting"   // calls for a story, a view, a reason
	Specifying QuestionFunction = "specifying" // wants a fact, or a yes or no for its own sake
	Checking   QuestionFunction = "checking"   // has an understanding confirmed
	Rating     QuestionFunction = "rating"     // wants a place on a scale
	Choosing   QuestionFunction = "choosing"   // offers the answers
	Permitting QuestionFunction = "permitting" // asks leave
)

// QuestionFunctions lists the functions of questions in their own order.
func QuestionFunctions() []QuestionFunction {
	return []QuestionFunction{Inviting, Specifying, Checking, Rating, Choosing, Permitting}
}

// Valid reports whether f is one of [QuestionFunctions].
func (f QuestionFunction) Valid() bool { _, err := ParseQuestionFunction(string(f)); return err == nil }

// ParseQuestionFunction reads a function; anything else is a *[LabelError].
func ParseQuestionFunction(s string) (QuestionFunction, error) {
	return parse("question function", s, QuestionFunctions())
}
