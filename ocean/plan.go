package ocean

import (
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/rulers"
)

// A Plan is a change plan in the words of those whose change it is: what a coded
// conversation holds of the fields of a change plan worksheet (Project MATCH MET
// manual; Miller & Rollnick 2013; field guide 6.2). Every entry is a stretch of
// what somebody said. Nothing is put into other words and nothing is made up;
// what is missing is named in the gaps, with a question worth asking.
//
// Lists are never null in JSON. Indices of turns are places in [mi.Coded.Turns].
type Plan struct {
	// Conversation and Goal are the conversation's own.
	Conversation string  `json:"conversation,omitempty"`
	Goal         mi.Goal `json:"goal,omitzero"`
	// Parties has a plan for each client, in the order of [mi.Coded.Parties] and
	// then in that of speaking. There is one without a name where turns have none.
	Parties []PartyPlan `json:"parties"`
	// Risks are the signs of danger that gate MI ([mi.Risk.Gates]), whichever client
	// gave them, but for those that were weighed alone ([mi.Risk.Weighed]); turns whose
	// Risks are nil are screened by their words.
	// Where there is one, the plan has what was said and asks for nothing more: no
	// gaps, no next question. Safety comes first (field guide 10.1).
	Risks []Said `json:"risks"`
	// Shared is what more than one of them wants, with the words of each.
	Shared []Common `json:"shared"`
}

// A PartyPlan is the plan of one client.
type PartyPlan struct {
	// Party is the client's name, "" where it is not known.
	Party string `json:"party,omitempty"`
	// Goal is the party's own goal, or the conversation's.
	Goal mi.Goal `json:"goal,omitzero"`
	// Changes is what the person wants to change.
	Changes []PlanLine `json:"changes"`
	// Reasons are the reasons for it, those first that the person called the most
	// important.
	Reasons []PlanLine `json:"reasons"`
	// Steps are what the person will do, or has done already.
	Steps []Step `json:"steps"`
	// Helpers are the people who help, or who will be asked to.
	Helpers []Helper `json:"helpers"`
	// Obstacles are what could get in the way, and what then.
	Obstacles []Obstacle `json:"obstacles"`
	// IfThens are the lines of which both halves were said.
	IfThens []IfThen `json:"if_thens"`
	// Signs are how the person will know that it works.
	Signs []PlanLine `json:"signs"`
	// Confidence is the last answer to a ruler for confidence, nil where none was
	// asked or answered.
	Confidence *PlanConfidence `json:"confidence"`
	// Gaps are the fields that nothing was said for, in the order in which to ask.
	Gaps []Gap `json:"gaps"`
}

// Said is a stretch of a turn, who said it, and its words.
type Said struct {
	Quote
	// By is the role of the one who said it.
	By mi.Role `json:"by"`
	// Words are the text of the span, to the byte.
	Words string `json:"words"`
}

// A PlanLine is an entry of a plan.
type PlanLine struct {
	// Said is what the person said.
	Said Said `json:"said"`
	// Proposed is what the counsellor had proposed, where Said agrees to it and the
	// words of the entry are the counsellor's. Nothing that a counsellor said is in
	// a plan otherwise.
	Proposed *Said `json:"proposed,omitempty"`
	// TakenBack is what the person said later that takes it back. The entry is no
	// longer part of the plan then; it stays to be seen.
	TakenBack *Said `json:"taken_back,omitempty"`
	// Tentative marks what was said with "maybe", "could" or "I'll try".
	Tentative bool `json:"tentative,omitempty"`
	// Foremost marks what the person called the most important.
	Foremost bool `json:"foremost,omitempty"`
}

// Stands reports whether the person has not taken the entry back.
func (l PlanLine) Stands() bool { return l.TakenBack == nil }

// Words returns the words that say what is planned: the counsellor's where the
// person agreed to those, else the person's.
func (l PlanLine) Words() string {
	if l.Proposed != nil {
		return l.Proposed.Words
	}
	return l.Said.Words
}

// A Step is something that the person will do.
type Step struct {
	PlanLine
	// When and With are the words for when and with whom.
	When []PlanLine `json:"when"`
	With []PlanLine `json:"with"`
	// Agreed is what other clients said who agreed to a step that is for all of them:
	// "we'll try a weekend".
	Agreed []Assent `json:"agreed"`
	// Done marks a step that the person has already taken.
	Done bool `json:"done,omitempty"`
}

// An Assent is what another client said who agreed.
type Assent struct {
	Party string `json:"party,omitempty"`
	Said  Said   `json:"said"`
}

// A Helper is somebody who helps.
type Helper struct {
	PlanLine
	// Who is the words for the person.
	Who Said `json:"who"`
	// How is the words for what the person does, none where that was not said.
	How []Said `json:"how"`
}

// An Obstacle is something that could get in the way.
type Obstacle struct {
	PlanLine
	// Then is what the person will do about it.
	Then []PlanLine `json:"then"`
}

// An IfThen is a cue and what the person will do then, an implementation
// intention (Gollwitzer & Sheeran 2006; field guide 6.2).
type IfThen struct {
	// If is the cue. It is the counsellor's words where the counsellor asked "and
	// if it rains?".
	If Said `json:"if"`
	// Then is what the person will do.
	Then PlanLine `json:"then"`
}

// PlanConfidence is how confident the person said they were.
type PlanConfidence struct {
	// Said is the number or the words, in the turn that answered.
	Said Said `json:"said"`
	// Reading is the answer as package rulers reads it.
	Reading rulers.Reading `json:"reading"`
	// Earlier are earlier answers of the same person to the same ruler. They are
	// neither averaged nor compared.
	Earlier []Said `json:"earlier"`
	// Low is set where the number, or the lower end of a range, is below 7 of 10.
	// Then the person is asked what would raise it, or the step is made smaller
	// (Brief Action Planning; field guide 5.4). It is a convention.
	Low bool `json:"low"`
	// Next is what to ask now.
	Next []PlanQuestion `json:"next"`
}

// A PlanQuestion is a question worth asking about a plan.
type PlanQuestion struct {
	Move   Move   `json:"move"`
	Text   string `json:"text"`
	Source string `json:"source"`
}

// A PlanField is a field of the plan. The zero value is unset.
type PlanField string

// The fields, in the order in which a plan is made.
const (
	FieldChange     PlanField = "change"
	FieldReason     PlanField = "reason"
	FieldStep       PlanField = "step"
	FieldWhen       PlanField = "when"
	FieldWith       PlanField = "with"
	FieldHelper     PlanField = "helper"
	FieldObstacle   PlanField = "obstacle"
	FieldThen       PlanField = "then"
	FieldSign       PlanField = "sign"
	FieldConfidence PlanField = "confidence"
)

// PlanFields returns the fields in the order in which a plan is made.
func PlanFields() []PlanField {
	return []PlanField{
		FieldChange, FieldReason, FieldStep, FieldWhen, FieldWith, FieldHelper, FieldObstacle, FieldThen, FieldSign, FieldConfidence,
	}
}

// ParsePlanField returns the field with the given name. Any other string is an
// error of type [mi.LabelError].
func ParsePlanField(s string) (PlanField, error) { return parse("plan field", s, PlanFields()) }

// A Gap is a field that nothing was said for.
type Gap struct {
	Field PlanField `json:"field"`
	// About is the entry whose field it is: the step without a when, the obstacle
	// without a then. It is nil for a field of the whole plan.
	About *Said `json:"about,omitempty"`
	PlanQuestion
	// Wait is set where it is too early to ask: nobody plans a change that they
	// have not said that they want (field guide 6.1).
	Wait bool `json:"wait,omitempty"`
}

// PlanOf gathers the plan from a coded conversation, in time linear in the talk.
// Clients are told apart by [mi.Turn.Party]; goals of their own come from
// [mi.Coded.Parties]. It reads English. Codes sharpen it: what was coded as sustain talk is no
// change, no reason and no step. Turns without codes are read by grammar alone.
//
// What somebody else says that the person will do, what the person would do if
// things were otherwise, and what the counsellor proposes are no plan; the last
// is, once the person agrees to it in more than an "okay". A later word wins over
// an earlier one that it takes back, and both are kept.
//
// Change, steps and what gets in the way are found well; reasons are told in so many
// ways that many are missed (the test PlanMeasured has the figures). A gap is
// therefore a question worth asking, and no proof that nothing was said.
func PlanOf(c mi.Coded) Plan {
	p := planner{coded: &c}
	p.seat()
	for i := range c.Turns {
		switch t := &c.Turns[i]; t.Turn.Role {
		case mi.Counsellor:
			p.counsellor(i)
		case mi.Client:
			p.client(i)
		}
	}
	return p.finish()
}
