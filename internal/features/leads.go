package features

// A lead is where the answer to a question goes, by what the question takes for
// granted: "Why a four and not a two?" asks for what speaks for the change whoever
// is asked (field guide 5.2), "What gets in the way?" for what speaks against it.
type lead uint8

const (
	noLead    lead = iota
	thisStep       // why a number is what it is
	downStep       // why a number is no lower: for the change
	upStep         // why it is no higher: against it
	nextStep       // what would make it higher, or is needed for the change
	obstacles      // what is in the way of the change, or would be lost by it
	gains          // what would be better with it
	motives        // why somebody wants it
	services       // what the behaviour does for somebody
	troubles       // what is bad about it

	// These are settled by what a question names after them.
	barriers // obstacles, where they are of the change
	losses   // obstacles, where the change is to leave something
	pros     // motives, where they are of the change
	flips    // troubles, where nothing else is asked
	betters  // gains, where it is asked what would be
)

// A leadPhrase is a run of words that shows a lead; leadOther fills its end.
type leadPhrase struct {
	words [5]leadWord
	lead  lead
}

// leadPhrases are looked for at each word in turn, and there in order.
var leadPhrases = [...]leadPhrase{
	{[5]leadWord{leadWhat, leadGets, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadTo, leadGets, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadWould, leadGets, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadIs, leadGets, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadIs, leadIn, leadWay}, obstacles},
	{[5]leadWord{leadWhat, leadStops, leadYou}, barriers},
	{[5]leadWord{leadWhat, leadIs, leadStops, leadYou}, barriers},
	{[5]leadWord{leadWhat, leadGone, leadYou}, obstacles},
	{[5]leadWord{leadWhat, leadIs, leadGone, leadYou}, obstacles},
	{[5]leadWord{leadHold, leadYou, leadBack}, obstacles},
	{[5]leadWord{leadWhat, leadHold, leadYou, leadFrom}, barriers},
	{[5]leadWord{leadWhat, leadMakes, leadIt, leadHard}, obstacles},
	{[5]leadWord{leadWhat, leadMakes, leadIt, leadSo, leadHard}, obstacles},
	{[5]leadWord{leadWhat, leadWould, leadBe, leadHard}, obstacles},
	{[5]leadWord{leadWhat, leadWould, leadYou, leadMiss}, losses},
	{[5]leadWord{leadWhat, leadHard, leadAbout}, obstacles},
	{[5]leadWord{leadWhat, leadIs, leadHard, leadAbout}, obstacles},
	{[5]leadWord{leadWhat, leadHard, leadThing}, obstacles},
	{[5]leadWord{leadWhat, leadIs, leadHard, leadThing}, obstacles},
	{[5]leadWord{leadWhat, leadPuts, leadYou, leadOff}, barriers},
	{[5]leadWord{leadWorry, leadYou, leadAbout}, barriers},
	{[5]leadWord{leadWhat, leadWould, leadBe, leadGood}, gains},
	{[5]leadWord{leadWhat, leadWould, leadBe, leadBetter}, gains},
	{[5]leadWord{leadWhat, leadWould, leadYou, leadNotice}, gains},
	{[5]leadWord{leadBe, leadBetter}, betters},
	{[5]leadWord{leadIn, leadIt, leadFor, leadYou}, gains},
	{[5]leadWord{leadPros, leadFrom}, pros},
	{[5]leadWord{leadWhy, leadDo, leadYou, leadWant, leadTo}, pros},
	{[5]leadWord{leadWhy, leadWould, leadYou, leadWant, leadTo}, pros},
	{[5]leadWord{leadMakes, leadYou, leadWant, leadTo}, pros},
	{[5]leadWord{leadWould, leadIt, leadDo, leadFor, leadYou}, gains},
	{[5]leadWord{leadWould, leadGone, leadDo, leadFor, leadYou}, gains},
	{[5]leadWord{leadWhat, leadWould, leadHave, leadTo}, nextStep},
	{[5]leadWord{leadWhat, leadWould, leadNeed, leadTo}, nextStep},
	{[5]leadWord{leadWhat, leadNeed, leadTo}, nextStep},
	{[5]leadWord{leadWhat, leadWould, leadHelp}, nextStep},
	{[5]leadWord{leadWhat, leadWould, leadIt, leadTake}, nextStep},
	{[5]leadWord{leadWhat, leadWould, leadMakes, leadYou}, nextStep},
	{[5]leadWord{leadWhat, leadWould, leadMakes, leadIt, leadEasier}, nextStep},
	{[5]leadWord{leadDo, leadIt, leadDo, leadFor, leadYou}, services},
	{[5]leadWord{leadHabit, leadDo, leadFor, leadYou}, services},
	{[5]leadWord{leadDo, leadIt, leadGive, leadYou}, services},
	{[5]leadWord{leadHabit, leadGive, leadYou}, services},
	{[5]leadWord{leadWhat, leadDo, leadYou, leadGets, leadFrom}, services},
	{[5]leadWord{leadDo, leadYou, leadLike, leadAbout}, services},
	{[5]leadWord{leadWhy, leadDo, leadYou, leadHabit}, services},
	{[5]leadWord{leadWhat, leadHold, leadYou, leadHabit}, services},
	{[5]leadWord{leadOtherSide, leadSide}, flips},
	{[5]leadWord{leadNot, leadSo, leadGood}, troubles},
	{[5]leadWord{leadLess, leadGood}, troubles},
	{[5]leadWord{leadYou, leadLike, leadLess}, troubles},
	{[5]leadWord{leadNot, leadYou, leadLike}, troubles},
	{[5]leadWord{leadYou, leadNot, leadLike}, troubles},
	{[5]leadWord{leadWhat, leadHate}, troubles},
	{[5]leadWord{leadWhat, leadIs, leadHate}, troubles},
	{[5]leadWord{leadDo, leadYou, leadHate}, troubles},
}
