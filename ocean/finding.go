package ocean

import "github.com/evoke-mi/evoke/mi"

// An Action is what to do with a draft. The zero value is unset.
type Action string

// The actions. Revise is that the draft should be written again with its findings
// in view; Block is that it must not be sent as it is.
const (
	Allow  Action = "allow"
	Revise Action = "revise"
	Block  Action = "block"
)

// Actions lists the actions, the mildest first.
func Actions() []Action { return []Action{Allow, Revise, Block} }

// ParseAction reads an action; any other string is an error of type [mi.LabelError].
func ParseAction(s string) (Action, error) { return parse("action", s, Actions()) }

// Valid reports whether a is one of the actions.
func (a Action) Valid() bool { _, err := ParseAction(string(a)); return err == nil }

// A Severity says how much a finding matters. The zero value is unset.
type Severity string

// The severities: a matter of style, a departure from MI, and what may harm.
const (
	Minor    Severity = "minor"
	Major    Severity = "major"
	Critical Severity = "critical"
)

// Severities lists the severities, the mildest first.
func Severities() []Severity { return []Severity{Minor, Major, Critical} }

// ParseSeverity reads a severity; any other string is an error of type
// [mi.LabelError].
func ParseSeverity(s string) (Severity, error) { return parse("severity", s, Severities()) }

// Valid reports whether s is one of the severities.
func (s Severity) Valid() bool { _, err := ParseSeverity(string(s)); return err == nil }

// A FindingCode names what is amiss with a draft. The zero value is unset.
type FindingCode string

// The findings. The first thirteen are Gordon's twelve roadblocks to listening in his
// order (Gordon 1970; field guide 1.7), with confronting beside judging.
const (
	Directing     FindingCode = "directing"
	Warning       FindingCode = "warning"
	UnaskedAdvice FindingCode = "unasked advice"
	Persuading    FindingCode = "persuading"
	Moralising    FindingCode = "moralising"
	Judging       FindingCode = "judging"
	Confronting   FindingCode = "confronting"
	Praising      FindingCode = "praising"
	Shaming       FindingCode = "shaming"
	Interpreting  FindingCode = "interpreting"
	Reassuring    FindingCode = "reassuring"
	Probing       FindingCode = "probing"
	Diverting     FindingCode = "diverting"

	RightingReflex   FindingCode = "righting reflex"
	StackedQuestions FindingCode = "stacked questions"
	ClosedRun        FindingCode = "closed run"
	WhyNotHigher     FindingCode = "why not higher"
	ButBetween       FindingCode = "but between sides"
	EndsOnSustain    FindingCode = "ends on sustain talk"
	Unsaid           FindingCode = "unsaid"
	OverReflecting   FindingCode = "over-reflecting"
	StockOpening     FindingCode = "stock opening"
	TooLong          FindingCode = "too long"
	EvokingDecided   FindingCode = "evoking decided"
	RiskUnattended   FindingCode = "risk unattended"
	ClaimsHuman      FindingCode = "claims human"
)

// A Finding is something amiss with a draft.
type Finding struct {
	Code     FindingCode `json:"code"`
	Severity Severity    `json:"severity"`
	// Span is the stretch of the draft that it is about.
	mi.Span
	// Rule says what was seen; it never repeats the talk. Source is where the rule
	// is from, Hint what to do instead.
	Rule   string `json:"rule"`
	Source string `json:"source"`
	Hint   string `json:"hint"`
}

// findings has each code with its severity, rule, source and hint. Sections are
// those of the field guide, which names the places in the manuals.
var findings = [...]Finding{
	{Code: Directing, Severity: Major, Rule: "tells the person what to do", Source: "MISC 2.5 DI; MITI 4.2.1 Persuade; Gordon 1", Hint: "ask what they would do, or say that it is theirs to decide"},
	{Code: Warning, Severity: Major, Rule: "threatens with what will come of it", Source: "MISC 2.5 WA; MITI 4.2.1 Confront; Gordon 2", Hint: "ask what they think could come of it"},
	{Code: UnaskedAdvice, Severity: Major, Rule: "advises without permission", Source: "MISC 2.5 ADW; field guide 1.5; Gordon 3", Hint: "ask what they have thought of, or whether they want to hear some options"},
	{Code: Persuading, Severity: Major, Rule: "argues for the change", Source: "MITI 4.2.1 Persuade; Gordon 4", Hint: "leave the arguments to the person: ask for their reasons"},
	{Code: Moralising, Severity: Major, Rule: "says what is right, or a duty", Source: "field guide 1.7; Gordon 5", Hint: "ask what matters to them"},
	{Code: Judging, Severity: Major, Rule: "judges, criticises or blames", Source: "MISC 2.5 CO; MITI 4.2.1 Confront; Gordon 6", Hint: "reflect how it looks from their side"},
	{Code: Confronting, Severity: Major, Rule: "disagrees, corrects, or doubts that it is honest", Source: "MISC 2.5 CO; MITI 4.2.1 Confront; Gordon 6", Hint: "reflect what was said before anything else"},
	{Code: Praising, Severity: Minor, Rule: "praises from above instead of naming a strength", Source: "MITI 4.2.1 Affirm, \"does not count\"; field guide 1.2; Gordon 7", Hint: "name what the person did and what it shows of them, beginning with you"},
	{Code: Shaming, Severity: Critical, Rule: "shames, ridicules or labels", Source: "MISC 2.5 CO; Gordon 8", Hint: "leave the label out; say what was done, if anything"},
	{Code: Interpreting, Severity: Major, Rule: "explains the person to themselves", Source: "field guide 1.7; Gordon 9", Hint: "reflect what was said, and ask what they make of it"},
	{Code: Reassuring, Severity: Minor, Rule: "reassures or consoles instead of listening", Source: "field guide 1.7; Gordon 10", Hint: "reflect the feeling first"},
	{Code: Probing, Severity: Major, Rule: "asks to be given account", Source: "field guide 1.1, 1.7; Gordon 11", Hint: "reflect, then ask what or how"},
	{Code: Diverting, Severity: Major, Rule: "turns away from what was said", Source: "field guide 1.7; Gordon 12", Hint: "stay with it: reflect what was said last"},
	{Code: RightingReflex, Severity: Major, Rule: "solves it for the person", Source: "Miller and Rollnick 2013, righting reflex; field guide 4.4", Hint: "reflect the difficulty and ask for their ideas"},
	{Code: StackedQuestions, Severity: Minor, Rule: "asks more than one question", Source: "MITI 4.2.1, one question a volley; field guide 1.1", Hint: "keep the one that opens most"},
	{Code: ClosedRun, Severity: Minor, Rule: "the third closed question without a reflection between", Source: "field guide 1.1, question-answer trap", Hint: "reflect the last answer before anything is asked"},
	{Code: WhyNotHigher, Severity: Major, Rule: "asks why the answer is not higher, which calls for sustain talk", Source: "field guide 5.2", Hint: "ask why it is not lower"},
	{Code: ButBetween, Severity: Minor, Rule: "joins two sides by \"but\", which takes the first one back", Source: "field guide 1.3, double-sided", Hint: "join them by \"and\""},
	{Code: EndsOnSustain, Severity: Minor, Rule: "ends on the side against the change", Source: "field guide 1.3, double-sided; MITI 4.2.1 Softening Sustain Talk", Hint: "put the side for the change last"},
	{Code: Unsaid, Severity: Major, Rule: "says of the person what nobody said", Source: "MITI 4.2.1 E.4.e; field guide 1.3", Hint: "keep to the facts that were told, or ask"},
	{Code: OverReflecting, Severity: Minor, Rule: "the fifth turn of reflections alone", Source: "field guide 1.1, 1.3; peers C: upper bounds", Hint: "ask an open question, or let them speak"},
	{Code: StockOpening, Severity: Minor, Rule: "opens like turns before it", Source: "field guide 1.3: without the stem it is stronger", Hint: "leave the stem out"},
	{Code: TooLong, Severity: Minor, Rule: "longer than a turn should be", Source: "field guide 1.3, length", Hint: "say the one thing that matters most"},
	{Code: EvokingDecided, Severity: Major, Rule: "asks for reasons where the person has decided", Source: "field guide 5.4, 10.1; Miller and Rose 2015", Hint: "ask how, when and with whom"},
	{Code: RiskUnattended, Severity: Critical, Rule: "answers a sign of danger as if there were none", Source: "field guide 10.1, 10.3", Hint: "attend to safety, plainly, and stay in contact"},
	{Code: ClaimsHuman, Severity: Critical, Rule: "says that a person is speaking", Source: "field guide 10.3", Hint: "say that it is a program, or leave it out"},
}

// FindingCodes lists the codes of findings: the roadblocks, then the rest.
func FindingCodes() []FindingCode {
	out := make([]FindingCode, len(findings))
	for i := range findings {
		out[i] = findings[i].Code
	}
	return out
}

// ParseFindingCode reads a code; any other string is an error of type
// [mi.LabelError].
func ParseFindingCode(s string) (FindingCode, error) { return parse("finding", s, FindingCodes()) }

// Valid reports whether c is one of the codes.
func (c FindingCode) Valid() bool { return c.finding() != nil }

// Severity returns how much the finding matters as a rule, "" for an unknown
// code. A single finding may be milder: see [Checker].
func (c FindingCode) Severity() Severity {
	if f := c.finding(); f != nil {
		return f.Severity
	}
	return ""
}

func (c FindingCode) finding() *Finding {
	for i := range findings {
		if findings[i].Code == c {
			return &findings[i]
		}
	}
	return nil
}

// A Verdict is what a check comes to.
type Verdict struct {
	Action Action `json:"action"`
	// Findings are in the order of the draft, and never nil.
	Findings []Finding `json:"findings"`
	// Replacement is a safe reply where one was composed, else "": see
	// [Checker.Composer].
	Replacement string `json:"replacement,omitempty"`
}

// Has reports whether there is a finding of the code.
func (v Verdict) Has(code FindingCode) bool {
	for i := range v.Findings {
		if v.Findings[i].Code == code {
			return true
		}
	}
	return false
}
