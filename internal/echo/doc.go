// Package echo finds which of the client's words a counsellor gives back: a
// reflection of what?
//
// A [Listener] hears the client's turns as they come and keeps the last few.
// Asked about an utterance of the counsellor's, it pairs the words of it with
// the words that were said: the same word, another form of it, another word for
// it, and I for you. Words that carry no meaning by themselves count only beside
// others that do. What is left are the words that the counsellor added: they are
// what a complex reflection has and a simple one has not (MITI 4.2.1: a simple
// reflection adds little or no meaning; field guide 1.3), and among them are the
// facts that nobody told.
//
// Numbers and names are given back exactly or not at all. What was said with a
// "not" and comes back without is paired and marked as reversed.
//
// # Guarantees
//
// No input makes the package panic. Time is linear in the texts and memory is
// bounded but for the words of the counsellor's utterance. A Listener allocates
// nothing once its memory has grown. The same calls give the same answers.
package echo
