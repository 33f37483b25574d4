package ocean

import "github.com/evoke-mi/evoke/mi"

// A Move is something a counsellor can do next: finer than a [mi.Behaviour],
// because what to say is chosen by what it is for. An open question that looks
// forward and one that asks for an example are coded alike and serve different
// moments (field guide 4.4, 4.5, 5.4, 6, 7). The zero value is unset.
type Move string

// Questions.
const (
	// Explore asks openly about what the person brings.
	Explore Move = "explore"
	// Elaborate asks for more of what was just said: "in what way?", "what else?"
	Elaborate Move = "elaborate"
	// EvokeDesire to EvokeNeed ask for the four kinds of preparatory change talk.
	EvokeDesire  Move = "evoke desire"
	EvokeAbility Move = "evoke ability"
	EvokeReason  Move = "evoke reason"
	EvokeNeed    Move = "evoke need"
	// LookBack asks how it was before.
	LookBack Move = "look back"
	// LookForward asks how it would be after a change, or without one.
	LookForward Move = "look forward"
	// QueryExtremes asks for the best that could come of a change, or the worst without.
	QueryExtremes Move = "query extremes"
	// ExploreValues asks what matters to the person, and how the behaviour fits.
	ExploreValues Move = "explore values"
	// ReviewSuccess asks for what has worked before.
	ReviewSuccess Move = "review success"
	// AskImportance and AskConfidence ask the two rulers (package rulers).
	AskImportance Move = "ask importance"
	AskConfidence Move = "ask confidence"
	// AskPermission asks for leave before information or advice.
	AskPermission Move = "ask permission"
	// MapAgenda asks what to talk about, with the possible topics named.
	MapAgenda Move = "map agenda"
	// KeyQuestion asks what the person will do.
	KeyQuestion Move = "key question"
	// PlanSteps asks how, when and with whom.
	PlanSteps Move = "plan steps"
	// PlanObstacles asks what could get in the way, and what then.
	PlanObstacles Move = "plan obstacles"
	// InviteParty asks the one who has said little.
	InviteParty Move = "invite party"
	// SharedVision asks several parties for the future that they would all want.
	SharedVision Move = "shared vision"
)

// Reflections.
const (
	// Reflect gives back what was said with little added.
	Reflect Move = "reflect"
	// ReflectMeaning gives back what is meant by it.
	ReflectMeaning Move = "reflect meaning"
	// ReflectFeeling names the feeling that was spoken of.
	ReflectFeeling Move = "reflect feeling"
	// ContinueParagraph says the sentence that might have come next.
	ContinueParagraph Move = "continue paragraph"
	// DoubleSided gives back both sides, the one for the change last, joined by "and".
	DoubleSided Move = "double-sided"
	// Understate gives back a little less than was said.
	Understate Move = "understate"
	// Amplify gives back a little more than was said; only for sustain talk that is
	// safe to overstate.
	Amplify Move = "amplify"
	// ReframeIt puts it in another light.
	ReframeIt Move = "reframe"
	// SummariseCollecting, SummariseLinking and SummariseTransitional are the three
	// summaries; the last ends with the key question.
	SummariseCollecting   Move = "collecting summary"
	SummariseLinking      Move = "linking summary"
	SummariseTransitional Move = "transitional summary"
	// CommonGround says what one party wants, what the other wants, and what both do.
	CommonGround Move = "common ground"
)

// Input.
const (
	// OfferMenu offers two to four options of the host's and leaves the choice.
	OfferMenu Move = "offer menu"
	// AskOfferAsk asks what is known, offers the host's information, asks what the
	// person makes of it.
	AskOfferAsk Move = "ask offer ask"
	// AnswerPlainly answers a question of fact or of safety.
	AnswerPlainly Move = "answer plainly"
)

// The rest.
const (
	// AffirmIt names a strength or an effort of the person's.
	AffirmIt Move = "affirm"
	// EmphasiseChoice says that it is the person's to decide.
	EmphasiseChoice Move = "emphasise choice"
	// Apologise owns what went wrong between the two.
	Apologise Move = "apologise"
	// ShiftFocus leaves the sore topic.
	ShiftFocus Move = "shift focus"
	// Support says a word of sympathy.
	Support Move = "support"
	// GiveSpace lets the person go on: "mm-hm".
	GiveSpace Move = "give space"
	// OpenSession greets and says what the talk is for.
	OpenSession Move = "open session"
	// CloseSession thanks, and leaves the door open.
	CloseSession Move = "close session"
	// NameInterest says whose benefit is at stake, where the helper has one of their own.
	NameInterest Move = "name interest"
	// AttendSafety leaves MI and attends to a sign of danger.
	AttendSafety Move = "attend safety"
)

// moves lists the moves with the behaviour that a recogniser should see in them.
var moves = [...]struct {
	move      Move
	behaviour mi.Behaviour
}{
	{Explore, mi.OpenQuestion},
	{Elaborate, mi.OpenQuestion},
	{EvokeDesire, mi.OpenQuestion},
	{EvokeAbility, mi.OpenQuestion},
	{EvokeReason, mi.OpenQuestion},
	{EvokeNeed, mi.OpenQuestion},
	{LookBack, mi.OpenQuestion},
	{LookForward, mi.OpenQuestion},
	{QueryExtremes, mi.OpenQuestion},
	{ExploreValues, mi.OpenQuestion},
	{ReviewSuccess, mi.OpenQuestion},
	{AskImportance, mi.ClosedQuestion},
	{AskConfidence, mi.ClosedQuestion},
	{AskPermission, mi.AskPermission},
	{MapAgenda, mi.OpenQuestion},
	{KeyQuestion, mi.OpenQuestion},
	{PlanSteps, mi.OpenQuestion},
	{PlanObstacles, mi.OpenQuestion},
	{InviteParty, mi.OpenQuestion},
	{SharedVision, mi.OpenQuestion},
	{Reflect, mi.SimpleReflection},
	{ReflectMeaning, mi.ComplexReflection},
	{ReflectFeeling, mi.ComplexReflection},
	{ContinueParagraph, mi.ComplexReflection},
	{DoubleSided, mi.ComplexReflection},
	{Understate, mi.ComplexReflection},
	{Amplify, mi.ComplexReflection},
	{ReframeIt, mi.Reframe},
	{SummariseCollecting, mi.ComplexReflection},
	{SummariseLinking, mi.ComplexReflection},
	{SummariseTransitional, mi.ComplexReflection},
	{CommonGround, mi.ComplexReflection},
	{OfferMenu, mi.AdviseWithPermission},
	{AskOfferAsk, mi.GiveInformation},
	{AnswerPlainly, mi.GiveInformation},
	{AffirmIt, mi.Affirm},
	{EmphasiseChoice, mi.EmphasiseAutonomy},
	{Apologise, mi.Support},
	{ShiftFocus, mi.Structure},
	{Support, mi.Support},
	{GiveSpace, mi.Facilitate},
	{OpenSession, mi.Structure},
	{CloseSession, mi.Structure},
	{NameInterest, mi.SelfDisclosure},
	{AttendSafety, mi.Direct},
}

// Moves returns all moves: questions, reflections, input, the rest.
func Moves() []Move {
	out := make([]Move, len(moves))
	for i, m := range moves {
		out[i] = m.move
	}
	return out
}

// ParseMove returns the move with the given name. Any other string is an error
// of type [mi.LabelError].
func ParseMove(s string) (Move, error) { return parse("move", s, Moves()) }

// Valid reports whether m is one of the moves.
func (m Move) Valid() bool { return m.Behaviour() != "" }

// Behaviour returns the behaviour that the move is meant to be coded as, "" for
// an unknown move. A summary is made of reflections.
func (m Move) Behaviour() mi.Behaviour {
	for _, x := range moves {
		if x.move == m {
			return x.behaviour
		}
	}
	return ""
}

// Main returns the main behaviour of the move, "" for an unknown move.
func (m Move) Main() mi.Main { return m.Behaviour().Main() }
