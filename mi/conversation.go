package mi

import (
	"slices"
	"strings"
)

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

// A Goal is the behaviour in question and the direction of the change. Change
// talk and sustain talk exist only relative to it (MISC 2.5, client codes;
// field guide 3.3). With the zero Goal every polarity is an assumption, and
// results say so in [Talk.Assumed].
type Goal struct {
	// Behaviour is the behaviour in question, in plain words: "drinking".
	Behaviour string `json:"behaviour,omitempty"`
	// Direction is what change means for it: stop, less, more or start.
	Direction Direction `json:"direction,omitempty"`
}

// Known reports whether the goal names a behaviour.
func (g Goal) Known() bool { return g.Behaviour != "" }

// String gives the goal in words, "less drinking" or "eat sugar less", or the behaviour
// alone where no direction is set. [ParseGoal] reads a goal with a behaviour and a direction
// back as it was, but for white space.
func (g Goal) String() string {
	first, _, _ := strings.Cut(g.Behaviour, " ")
	switch {
	case g.Direction == "":
		return g.Behaviour
	case (g.Direction == Less || g.Direction == More) && slices.Contains(goalVerbs[:], strings.ToLower(first)):
		return g.Behaviour + " " + string(g.Direction)
	}
	return strings.TrimSpace(string(g.Direction) + " " + g.Behaviour)
}

// goalVerbs are words with which a behaviour begins that is put as what one does, and
// which are hardly nouns: "more eat fruit" is no English.
var goalVerbs = [...]string{
	"ask", "attend", "be", "bet", "breathe", "brush", "buy", "check", "clean", "cook", "cycle", "delegate", "do", "drink", "drive", "eat",
	"floss", "follow", "gamble", "get", "give", "go", "have", "inject", "join", "keep", "learn", "listen", "meet", "move", "play", "practise",
	"practice", "read", "relax", "revise", "save", "say", "see", "sit", "smoke", "speak", "spend", "study", "swim", "take", "tell", "use",
	"vape", "wear", "write",
}

// goalWords maps the words with which people open or close the name of a
// goal to its direction, longer ones before their beginnings. A word in last
// place counts only where it is marked so, because "smoking cessation" is a goal
// and "bus stop" is not.
var goalWords = [...]struct {
	word string
	dir  Direction
	last bool
}{
	{"cut down on", Less, false},
	{"cutting down on", Less, false},
	{"cut back on", Less, false},
	{"cutting back on", Less, false},
	{"cut down", Less, false},
	{"cutting down", Less, false},
	{"cut out", Stop, false},
	{"cutting out", Stop, false},
	{"give up", Stop, false},
	{"giving up", Stop, false},
	{"come off", Stop, false},
	{"coming off", Stop, false},
	{"no more", Stop, false},
	{"less", Less, false},
	{"less", Less, true}, // "drinking less"
	{"fewer", Less, false},
	{"reduce", Less, false},
	{"reducing", Less, false},
	{"lower", Less, false},
	{"lowering", Less, false},
	{"limit", Less, false},
	{"limiting", Less, false},
	{"reduction", Less, true},
	{"loss", Less, true},
	{"stop", Stop, false},
	{"stopping", Stop, false},
	{"quit", Stop, false},
	{"quitting", Stop, false},
	{"avoid", Stop, false},
	{"avoiding", Stop, false},
	{"ending", Stop, false},
	{"cessation", Stop, true},
	{"more", More, false},
	{"more", More, true},
	{"increase", More, false},
	{"increasing", More, false},
	{"better", More, false},
	{"improve", More, false},
	{"improving", More, false},
	{"start", Start, false},
	{"starting", Start, false},
	{"begin", Start, false},
	{"beginning", Start, false},
	{"taking", Start, false},
}

// ParseGoal reads a goal as people name one, "less drinking", "smoking cessation" or
// "eat less sugar". It never fails: words that give no direction leave it unset, and
// the whole text is then the behaviour.
func ParseGoal(s string) Goal {
	f := strings.Fields(s)
	// The first words go before the last: "avoid weight loss" is to avoid.
	for _, last := range [...]bool{false, true} {
		for _, w := range goalWords {
			if n := 1 + strings.Count(w.word, " "); w.last == last && n < len(f) {
				from, rest := 0, f[n:]
				if last {
					from, rest = len(f)-n, f[:len(f)-n]
				}
				if strings.EqualFold(strings.Join(f[from:from+n], " "), w.word) {
					return Goal{Behaviour: strings.Join(rest, " "), Direction: w.dir}
				}
			}
		}
	}
	if len(f) > 2 {
		for _, w := range [...]struct {
			word string
			dir  Direction
		}{{"less", Less}, {"fewer", Less}, {"more", More}} {
			if strings.EqualFold(f[1], w.word) && !strings.EqualFold(f[2], "than") && !strings.EqualFold(f[2], "or") {
				return Goal{Behaviour: strings.Join(slices.Delete(f, 1, 2), " "), Direction: w.dir}
			}
		}
	}
	return Goal{Behaviour: strings.Join(f, " ")}
}

// A Direction says which way a goal wants its behaviour to change. The zero
// value is unset.
type Direction string

// The directions of change.
const (
	Stop  Direction = "stop"
	Less  Direction = "less"
	More  Direction = "more"
	Start Direction = "start"
)

// Directions lists the directions in their own order.
func Directions() []Direction { return []Direction{Stop, Less, More, Start} }

// Valid reports whether d is one of [Directions].
func (d Direction) Valid() bool { _, err := ParseDirection(string(d)); return err == nil }

// ParseDirection reads a direction; anything else is a *[LabelError].
func ParseDirection(s string) (Direction, error) { return parse("direction", s, Directions()) }

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
