package mi

// A Conversation is a change goal and the turns that were said about it, in
// the order in which they were said.
type Conversation struct {
	// ID names the conversation in its source; it is passed through untouched.
	ID string `json:"conversation,omitempty"`
	// Goal is the change the conversation is about; see [Goal].
	Goal Goal `json:"goal,omitzero"`
	// Parties lists the people who talk, if they are known by name.
	Parties []Party `json:"parties,omitempty"`
	// Turns holds the talk itself.
	Turns []Turn `json:"turns"`
}

// A Party is one of the people in a conversation.
type Party struct {
	// Name is the party's name as the turns give it in [Turn.Party].
	Name string `json:"party"`
	// Role is what the party does in the conversation.
	Role Role `json:"role"`
	// Goal is the party's own goal, where it is not the conversation's.
	Goal Goal `json:"goal,omitzero"`
}

// A Role is what a party does in a conversation. The zero value is unset.
type Role string

// The roles. A counsellor helps (a therapist, a coach, a leader, a mediator, a
// program); a client is the one whose change it is.
const (
	Counsellor Role = "counsellor"
	Client     Role = "client"
)

// Roles lists the roles in their own order.
func Roles() []Role { return []Role{Counsellor, Client} }

// Valid reports whether r is one of [Roles].
func (r Role) Valid() bool { _, err := ParseRole(string(r)); return err == nil }

// ParseRole reads a role as Role spells it; anything else is a *[LabelError]. Labels
// as transcripts have them, such as "coach" or "T", are for transcript.RoleOf.
func ParseRole(s string) (Role, error) { return parse("role", s, Roles()) }

// A Turn is what one party said until another spoke.
type Turn struct {
	// Number is the turn's number in its source; it is passed through
	// untouched and need not start at nought.
	Number int `json:"turn"`
	// Party is the speaker's name, where it is known.
	Party string `json:"party,omitempty"`
	// Role is the speaker's role.
	Role Role `json:"role"`
	// Text is what was said. Any bytes are accepted; every [Span] counts
	// bytes of this text as given.
	Text string `json:"text"`
	// Start and End are seconds from the start of the conversation, nil where
	// the source does not say.
	Start *float64 `json:"start,omitempty"`
	End   *float64 `json:"end,omitempty"`
}

// A Span is a half-open range of byte offsets into the text of a turn.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that the span covers, and "" where the span does
// not lie inside text.
func (s Span) In(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}
