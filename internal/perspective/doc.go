// Package perspective gives back what somebody said as the one who listens
// says it: "I'm worried my wife will leave me" becomes "you're worried your wife
// will leave you".
//
// It works in three steps, each of which may decline. [Read] takes the words of a
// clause, drops what speech puts between them (hesitation, false starts, "you
// know") and writes out what chat draws together. [Turn] turns the persons round
// with the agreement that they need. [Complete] says whether the words are a
// clause that can stand by itself. What is declined is what cannot be given back
// with certainty: a quotation, a question, words to the listener, a sentence that
// breaks off. A sentence not made costs less than a clumsy one.
//
// It knows nothing of Motivational Interviewing. Nothing is kept; everything is
// safe for concurrent use and takes time linear in the words.
package perspective
