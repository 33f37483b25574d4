package permission

// An act is what a phrase does.
type act uint8

const (
	// The counsellor's.
	wantsVerb act = iota + 1 // asks for leave to do what the next verb says
	mindsVerb                // the same, and "no" is leave
	wantsTell                // asks for leave to tell
	mindsTell
	wantsInfo  // "would some information be useful": more must follow
	confirms   // "is that okay?": asks for leave to do what was announced
	announces  // "I'd like to tell you"
	offers     // "I have an idea": asks, together with "if you want"
	breathes   // "if I may": asks in the same breath
	breathesIf // "if that's okay", of what is told or was announced
	leaves     // leaves it to the client
	leavesIf   // the same, by "if you want"; makes an offer a question
	claims     // refers to leave given before
	reviews    // "what do you think of that?"
	directs
	turns // to another topic

	// The client's.
	requests // asks to be told
	invites  // go ahead
	agrees
	declines  // no
	refuses   // not now
	shuts     // closes the topic
	shrugs    // yes, with a hedge: "I guess"
	doubts    // maybe
	questions // answers with a question: "what is it?"
)
