package mi

// A Permission says how things stand with the client's leave where a counsellor
// advises, persuades or raises a concern, and by which words (MITI 4.2.1, Persuade
// with Permission; MISC 2.5, advise and raise concern; field guide 1.5). The
// zero Permission is that nobody asked for anything.
type Permission struct {
	// Covered says that it is told with permission as MITI 4.2.1 counts it. By the
	// rule [PermissionAfter] MISC 2.5 does not.
	Covered bool `json:"covered"`
	// Rule is the rule that decided, and Section is where it comes from.
	Rule    PermissionRule `json:"rule"`
	Section string         `json:"section"`
	// Turn is the place in [Exchange.Before] of the turn whose words are the
	// evidence, len(Before) for the turn itself; [Span] are the words.
	Turn int `json:"turn"`
	Span
	// Hesitant says that the client's leave had a hedge in it: "I guess".
	Hesitant bool `json:"hesitant,omitempty"`
}

// A PermissionRule says why something is told with permission or without. The
// zero value is that nobody asked for anything.
type PermissionRule string

// The rules by which something is covered.
const (
	// PermissionGiven is that the counsellor asked and the client said yes.
	PermissionGiven PermissionRule = "given"
	// PermissionByClient is that the client asked for it.
	PermissionByClient PermissionRule = "by client"
	// PermissionOpen is that the counsellor's words leave it to the client to take
	// it or not.
	PermissionOpen PermissionRule = "open"
	// PermissionRecalled is that the counsellor refers to leave given before.
	PermissionRecalled PermissionRule = "recalled"
	// PermissionTold is that leave was asked for and the answer not waited for.
	PermissionTold PermissionRule = "told"
	// PermissionAfter is that it was told, and then asked what the client makes of
	// it. MITI 4.2.1 takes permission "just after"; MISC 2.5 does not.
	PermissionAfter PermissionRule = "after"
)

// The rules by which something is not covered.
const (
	// PermissionPending is that leave was asked for and the answer has not come.
	PermissionPending PermissionRule = "pending"
	// PermissionUnclear is that the answer was neither yes nor no.
	PermissionUnclear PermissionRule = "unclear"
	// PermissionRefused is that the client said no.
	PermissionRefused PermissionRule = "refused"
	// PermissionClosed is that the client closed the topic.
	PermissionClosed PermissionRule = "closed"
	// PermissionFaded is that leave was given too long ago.
	PermissionFaded PermissionRule = "faded"
	// PermissionChanged is that it was given for another topic.
	PermissionChanged PermissionRule = "changed"
	// PermissionDirective is that the tone turned directive.
	PermissionDirective PermissionRule = "directive"
)

// PermissionRules lists the rules in their own order.
func PermissionRules() []PermissionRule {
	return []PermissionRule{
		PermissionGiven, PermissionByClient, PermissionOpen, PermissionRecalled, PermissionTold, PermissionAfter,
		PermissionPending, PermissionUnclear, PermissionRefused, PermissionClosed, PermissionFaded, PermissionChanged,
		PermissionDirective,
	}
}

// Valid reports whether r is one of [PermissionRules].
func (r PermissionRule) Valid() bool { _, err := ParsePermissionRule(string(r)); return err == nil }

// ParsePermissionRule reads a rule; anything else is a *[LabelError].
func ParsePermissionRule(s string) (PermissionRule, error) {
	return parse("permission rule", s, PermissionRules())
}
