// Package ocean is the counsellor's side of a conversation, where the OARS are
// put to use: open questions, affirmations, reflections, summaries and their
// relatives.
//
//   - [Recognizer] says which of them a turn is, by the manuals.
//   - [Suggester] says what could be said next, and why: moves ([Move]) in order,
//     each with the words that it answers and the rule that speaks for it.
//   - [Composer] words a move out of the client's own words, or declines.
//   - [Checker] says what is amiss with a draft, and [Guard], [Stream] keep a
//     language model or a script within MI: each [Responder] has one method.
//   - [QuestionsOf] reads the questions of a text, form and function apart.
//   - [PlanOf] collects what the client said of a plan, with nothing invented.
//   - [Room] looks at several parties, each by their own goal.
//
// All but the Recognizer need no weights. They go by the codes that turns came
// with, from whichever coder, and by grammar and set phrases in English. All yield
// to signs of danger ([mi.Risk.Gates]): then nothing is evoked, composed or planned
// until a person has looked, or after a sign that was weighed alone
// ([mi.Risk.Weighed]), for one turn. What they say is a proposal to a person or a program
// that knows more than evoke does.
package ocean
