// Package permission follows whether a counsellor has leave to tell a client
// something: information, advice, a concern.
//
// MITI 4.2.1 counts persuading as "with permission", and MISC 2.5 advice and
// concern likewise, under one of three conditions (field guide 1.5 and 2.4): the
// client asked for it, the counsellor asked for leave, or the counsellor's own
// words leave it to the client to take it or not. Leave lasts for some minutes
// and is lost when the topic changes, when the client takes it back, and when
// the tone turns directive.
//
// A [Tracker] reads a conversation turn by turn and says for each thought unit
// whether what is told there is covered, by which rule, and which words of which
// turn are the evidence. It is made of rules. In doubt it does not credit, as
// both manuals ask.
//
// # Guarantees
//
// No input makes the package panic, time is linear in the text, and a Tracker is
// a value of fixed size that allocates nothing: a copy of it is a bookmark from
// which a conversation can be read on twice. The same turns give the same states
// whether they are read in one go or one by one, for nothing is looked at
// ahead.
package permission
