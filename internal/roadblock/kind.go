package roadblock

// A Kind is what a phrase shows. The zero Kind is nothing.
type Kind uint8

// The kinds of the first layer: what a draft does.
const (
	None         Kind = iota
	Excused           // a phrase that looks like one of the others and is none
	Directing         // roadblock 1
	Warning           // 2
	Advising          // 3
	Persuading        // 4
	Moralising        // 5
	Judging           // 6: judging, blaming, criticising
	Confronting       // 6: disagreeing, correcting, doubting honesty
	Praising          // 7: praise from above
	Agreeing          // 7: agreement and approval
	Shaming           // 8
	Interpreting      // 9
	Reassuring        // 10
	Sympathising      // 10
	Probing           // 11
	Diverting         // 12
	Righting          // the righting reflex: solving it for the person
	NotHigher         // asks why a ruler answer is not higher
	Opening           // a stock opening of a reflection
	Human             // says that the speaker is a person
	OwnLife           // tells of a life of the speaker's own
	Evoking           // asks for reasons, importance, or what a change would bring
	Safety            // attends to danger
	Apologising       // owns what went wrong
	LeavesOpen        // leaves it to the person to take what was told or not
	kinds
)

// The kinds of the second layer: what talk is about.
const (
	Toward  Kind = kinds + iota // leans to the change
	Away                        // leans away from it
	Decided                     // says that it is decided, or begun
	Reports                     // brings in what somebody says or thinks: "she says", "part of you thinks"
	Wonders                     // makes a question of what follows: "what", "whether", "if"
	Sums                        // opens a summary
	all
)

// names are the headings of phrases.txt.
var names = [all]string{
	None: "none", Excused: "excused", Directing: "directing", Warning: "warning", Advising: "advising", Persuading: "persuading",
	Moralising: "moralising", Judging: "judging", Confronting: "confronting", Praising: "praising", Agreeing: "agreeing",
	Shaming: "shaming", Interpreting: "interpreting", Reassuring: "reassuring", Sympathising: "sympathising", Probing: "probing",
	Diverting: "diverting", Righting: "righting", NotHigher: "not higher", Opening: "opening", Human: "human",
	OwnLife: "own life", Evoking: "evoking", Safety: "safety", Apologising: "apologising", LeavesOpen: "leaves open",
	Toward: "toward", Away: "away", Decided: "decided", Reports: "reports", Wonders: "wonders", Sums: "sums",
}

// String returns the name of the kind in lower case.
func (k Kind) String() string {
	if k >= all {
		return names[None]
	}
	return names[k]
}
