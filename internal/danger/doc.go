// Package danger finds words that may be a sign of danger in a client's turn:
// suicide, self-harm, harm to others, abuse, a medical emergency, an overdose,
// psychosis (field guide 10).
//
// It screens and does not diagnose. It is made of rules, so that everybody can
// read what it goes by, and of two kinds of table: words with their forms and
// misspellings ([words]), and phrases of these words ([rules]). A phrase that is
// found is then read in its sentence: whose it is, when, whether it is denied,
// quoted or not meant. It would rather be wrong than miss, and it takes nothing
// away: what speaks against a sign is part of it.
//
// The tables are put together at first use, which takes some milliseconds and about
// two megabytes.
package danger
