package discord

// A Sign is a way in which discord shows, after Miller and Rollnick 2013,
// chapter 15.
type Sign uint8

// The signs.
const (
	SquaringOff Sign = iota
	Defending
	Interrupting
	Disengaging
)

// A Rule is what a phrase, or the course of the talk, shows.
type Rule uint8

// The rules. None is the zero value and no rule.
const (
	None Rule = iota
	NotUnderstood
	NotListening
	NotCaring
	NotKnowing
	NoHelp
	Accused
	ThoughtIllOf
	Repeating
	NoRight
	Lumped
	ToldBefore
	ToldToStop
	EasyToSay
	HelpRefused
	Insulted
	Denied
	Honest
	NotToBlame
	NotThatLabel
	NoExcuses
	TheFloor
	CutIn
	WavedOff
	WantsToEnd
	ClosedTopic
	NoAnswer
	WastedTime
	Leaving
	Shrinking
	rules int = iota
)

var ofRules = [rules]struct {
	sign Sign
	seen string
}{
	NotUnderstood: {SquaringOff, "says that the counsellor does not understand"},
	NotListening:  {SquaringOff, "says that the counsellor does not listen"},
	NotCaring:     {SquaringOff, "says that the counsellor does not care"},
	NotKnowing:    {SquaringOff, "says that the counsellor cannot know"},
	NoHelp:        {SquaringOff, "says that the counsellor does not help"},
	Accused:       {SquaringOff, "accuses the counsellor"},
	ThoughtIllOf:  {SquaringOff, "takes the counsellor to think ill of them"},
	Repeating:     {SquaringOff, "says that the counsellor repeats things"},
	NoRight:       {SquaringOff, "denies the counsellor the right to say so"},
	Lumped:        {SquaringOff, "counts the counsellor among those against them"},
	ToldBefore:    {SquaringOff, "says that they said it before"},
	ToldToStop:    {SquaringOff, "tells the counsellor to stop"},
	EasyToSay:     {SquaringOff, "says that it is easy for the counsellor"},
	HelpRefused:   {SquaringOff, "turns the counsellor's help away"},
	Insulted:      {SquaringOff, "swears at the counsellor or insults them"},
	Denied:        {Defending, "denies having said so"},
	Honest:        {Defending, "insists on being honest"},
	NotToBlame:    {Defending, "turns blame away"},
	NotThatLabel:  {Defending, "turns a label away"},
	NoExcuses:     {Defending, "refuses to be called to account"},
	TheFloor:      {Interrupting, "fights for the floor"},
	CutIn:         {Interrupting, "cuts in to contradict"},
	WavedOff:      {Disengaging, "waves it off"},
	WantsToEnd:    {Disengaging, "wants the talk to end"},
	ClosedTopic:   {Disengaging, "does not want to talk about it"},
	NoAnswer:      {Disengaging, "refuses to answer"},
	WastedTime:    {Disengaging, "calls the talk a waste of time"},
	Leaving:       {Disengaging, "leaves when pressed"},
	Shrinking:     {Disengaging, "says ever less when pressed"},
}

// Sign returns the sign that the rule shows.
func (r Rule) Sign() Sign { return ofRules[r].sign }

// String says in a few words what the rule saw.
func (r Rule) String() string { return ofRules[r].seen }
