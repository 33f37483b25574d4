package score

// A Note says what has to be known to read a report or a comparison. The zero
// value is unset.
type Note string

// The notes.
const (
	// NoteSegment: MITI 4.2.1 is for a random segment of 20 minutes (field guide
	// 2 and 8).
	NoteSegment Note = "not a random 20-minute segment, for which MITI 4.2.1 is made"
	// NoteWindow: nothing is published for talk without times (field guide 8).
	NoteWindow Note = "cut by turns, for which no instrument has a standard"
	// NoteGoal: without a goal that has a direction, the direction of change is assumed.
	NoteGoal Note = "no goal with a direction was given: which way change lies is assumed"
	// NoteUncoded: some turns count for nothing.
	NoteUncoded Note = "some turns have no codes and are not counted"
	// NoteModels: weights of several versions decided.
	NoteModels Note = "codes come from more than one version of the weights"
	// NoteShortRating: global ratings are shaky under ten minutes.
	NoteShortRating Note = "under ten minutes: global ratings are shaky"

	// NoteDescriptive stands in every comparison: a difference between two
	// sessions is no finding, for one session is no verdict (field guide 8).
	NoteDescriptive Note = "differences as they are: nothing is tested, and one session is no verdict"
	// NoteLengths: counts grow with the length of a session.
	NoteLengths Note = "the sessions differ in length: compare the ratios, not the counts"
	// NoteWeights: the difference may be that of the coders.
	NoteWeights Note = "the sessions were coded with different weights"
	// NoteGoals: change talk is about different changes.
	NoteGoals Note = "the sessions are about different goals"
	// NoteTimes: talk time was taken differently and is not compared.
	NoteTimes Note = "talk time was taken in different ways and is not compared"
)
