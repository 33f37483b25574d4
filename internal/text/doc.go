// Package text cuts text into tokens, thought units and clauses.
//
// It is the bottom layer of evoke and knows nothing of Motivational
// Interviewing. Everything it returns is a [Span]: byte offsets into the text
// as it was given, so that no layer above has to copy or to guess where
// something was said.
//
// # Three registers
//
// The same rules serve speech transcripts (fillers, repeats, words broken off
// with a dash, markers such as [laughter]), chat (no capitals, no apostrophes,
// emoji, line breaks between thoughts) and captions (no punctuation at all).
// Nobody has to say which one a text is.
//
// # Guarantees
//
// No input makes the package panic: bytes that are no UTF-8 become tokens of
// one byte. Tokens are in order and do not overlap, and only white space lies
// between them, so tokens and gaps together give the input back. Time is linear
// in the input. [Scanner] never allocates; the Append functions allocate only
// when dst is too small, and [AppendKey] also for words that Unicode
// normalisation changes. There is no state: all functions are safe for
// concurrent use and the same input gives the same output.
package text
