// Package lemma brings the forms of an English word together and tells the words
// that carry meaning from those that carry grammar.
//
// It works on keys of [text.AppendKey], so "Didn't", "didn’t" and "didnt" are one
// word to it. Regular endings are cut off by rules after M. F. Porter ("An
// algorithm for suffix stripping", Program 14, 1980), short of his long
// derivations: what comes together are the forms of one word ("worries",
// "worried", "worrying"), not its relatives ("nation", "nationality"). Verbs and
// plurals that are irregular stand in a list.
//
// Nothing is kept and nothing is allocated; everything is safe for concurrent
// use.
package lemma
