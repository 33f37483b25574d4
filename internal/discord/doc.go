// Package discord finds the words that show discord in a client's turn: trouble
// between client and counsellor, as against sustain talk, which is about the
// change (Miller and Rollnick 2013, chapter 15; field guide 4.4).
//
// It is made of rules, because discord is too rare in coded corpora to be
// learned from them, and the rules would rather miss a sign than see one that
// is not there. In a turn the package looks for phrases: the second person with
// a negative predicate, questions and demands to the counsellor, and what people
// say of themselves and of the talk when they withdraw. Then it looks for
// reasons why the phrase is none of it: "you" is everybody, somebody else said
// it, it was taken back, it was a joke.
//
// What the turns before say about it is for the caller to tell, see [Turn].
package discord
