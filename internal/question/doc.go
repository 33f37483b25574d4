// Package question reads the questions of a counsellor's turn by grammar: open or
// closed, and what for.
//
// MISC 2.5 codes a question by its grammar and not by its intention, and grammar
// is the better tool for it: models that were asked for the code of a question
// agreed with experts on half of them, thirty lines of grammar on most (field
// guide 1.1). So there are no weights here. The tests are those of field guide
// 1.1 in their order:
//
//  1. What leads in is stripped: so, well, okay, a name.
//  2. The last interrogative clause counts.
//  3. An auxiliary or a modal verb first: closed.
//  4. What, how, why first: open, unless the tail asks for a quantity, a fact or a
//     place on a scale. Who, when, where, which: closed, as a rule.
//  5. A list of the answers: closed.
//  6. A statement with a question mark: closed.
//  7. An imperative that invites ("tell me …"): open.
//  8. A subordinate clause in front is gone past.
//
// # Form and function
//
// "Can you tell me more?" is closed in [Form] and invites in [Function]: coders
// of MISC call it closed, those of AnnoMI mostly open. Both answers are given.
//
// # Captions
//
// Speech that a machine took down has no question marks. There a clause counts
// as asked if no statement has its words: inversion ("do you", "what would
// you"), a question word as the subject ("what brings you"), a tag. A statement
// that only the voice turned into a question is not found; [Turn.Lean] guesses
// for those who know that there is one.
//
// # What text cannot decide
//
// Whether "You drank last night?" asks or reflects, whether a tag falls or rises,
// whether a question challenges (then Confront outranks it, MITI 4.2.1 E.4.g):
// the kind of the question says where that doubt is.
//
// # Guarantees
//
// Any bytes are read, in linear time, without a panic; the same text gives the
// same questions. Nothing is allocated but for the list that [Append] returns.
package question
