// Package phrase finds set phrases of counsellors that show what a thought unit
// does: it puts the choice with the client, tells of the counsellor's own life,
// argues for this client, asks what the client makes of it, opens or ends a
// summary.
//
// The phrases are few and sure. What they do not find is left to whoever asks.
// Any bytes are read, in linear time, without a panic; nothing is allocated once
// a [Reader] has grown.
package phrase
