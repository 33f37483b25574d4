// Package ocean is the counsellor's side of a conversation, where the OARS are
// put to use: open questions, affirmations, reflections, summaries and their
// relatives. [Recognizer] says which of them a turn is.
package ocean
