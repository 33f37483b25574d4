// Package alarm says how much a client's turn reads like what people in danger
// say, where no set phrase of package danger is in it.
//
// It goes by weights: of words, and of words that stand together, fitted on lines
// that were written for it and on plain talk (internal/train). It finds
// what is said in words that nobody thought of, and it cannot say why in any better
// way than by pointing at the words.
package alarm
