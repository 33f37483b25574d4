// Package roadblock finds set phrases in a drafted reply, and in the turns around
// it, that show what the words do: Gordon's twelve roadblocks to listening
// (Gordon 1970; field guide 1.7), stock openings of reflections, claims to be a
// person, and what leans to one side of a change.
//
// The phrases stand in phrases.txt, one a line, and are compiled into a graph in
// table.bin that is read in place. There are two layers, so that one phrase does
// not hide another: what a draft does wrong, and what talk is about.
//
// Any bytes are read, in linear time, without a panic. A [Reader] allocates
// nothing for a text of up to [Room] words.
package roadblock
