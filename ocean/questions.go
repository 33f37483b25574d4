package ocean

import (
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/mi"
)

// QuestionsOf returns the questions of an English text in order, nil if grammar finds
// none: for each its form by the tests of field guide 1.1, and apart from that its
// function. It needs no weights. A tag behind a question ("What was it like? Right?") is
// none of its own; it marks the question before it. Whether what grammar finds without a
// question mark is meant as a question it cannot know, and takes any statement with a
// question mark for one, in other languages too; [Recognizer] weighs both.
//
// Spans are bytes of the text. QuestionsOf is safe for concurrent use and takes any
// text, in time proportional to its length.
func QuestionsOf(text string) []mi.Question {
	var out []mi.Question
	for _, q := range question.Append(nil, text) {
		if q.Kind.Has(question.Bare) && len(out) > 0 {
			out[len(out)-1].Tag = true
			continue
		}
		out = append(out, questionOf(&q))
	}
	return out
}

// FormIfAsked returns whether an English thought unit or turn of which it is known that
// it asks is open or closed in form (MISC 2.5 OQ, CQ): that of the last of [QuestionsOf],
// as MISC counts a run of them (field guide 1.1). It is for those who know more than the
// words say, a coder who heard the voice or a program with marks of its own, where
// [Recognizer] codes no question. Where grammar finds none either, as in a caption cut in
// two, the form is a guess by one word: open where a word of an open question stands
// anywhere ("and what it's like for"), else closed. It never returns [mi.QuestionNone].
func FormIfAsked(text string) mi.QuestionType {
	return forms[question.Read(text).Lean()]
}
