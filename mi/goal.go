package mi

import (
	"slices"
	"strings"
)

// A Goal is the behaviour in question and the direction of the change. Change
// talk and sustain talk exist only relative to it (MISC 2.5, client codes;
// field guide 3.3). With the zero Goal, and with one that has no direction, every
// polarity is an assumption, and results say so in [Talk.Assumed].
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
	case g.Direction == "", g.Direction == Start && ParseGoal(g.Behaviour) == g: // "take my tablets"
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
	{"stay away from", Stop, false},
	{"stay off", Stop, false},
	{"keep off", Stop, false},
	{"get off", Stop, false},
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
	{"more often", More, true},
	{"less often", Less, true},
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

// ParseGoal reads a goal as people name one: "less drinking", "smoking cessation",
// "eat less sugar" or "take my medication". It never fails: words that give no direction
// leave it unset, and the whole text is then the behaviour.
func ParseGoal(s string) Goal {
	f := wished(strings.Fields(s))
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
	if g, ok := within(f); ok {
		return g
	}
	g := Goal{Behaviour: strings.Join(f, " ")}
	if doing(f) {
		g.Direction = Start
	}
	return g
}

// wished cuts off that a goal is wished for: "I'd like to eat more fruit", "to delegate".
func wished(f []string) []string {
	for _, w := range [...]string{"I want to", "I'd like to", "I would like to", "to"} {
		if n := 1 + strings.Count(w, " "); n < len(f) && strings.EqualFold(strings.Join(f[:n], " "), w) {
			return f[n:]
		}
	}
	return f
}

// within reads a goal that has its direction behind what is done: "eat less sugar",
// "speak up more in meetings".
func within(f []string) (Goal, bool) {
	at := 1
	if len(f) > 3 && (strings.EqualFold(f[1], "up") || strings.EqualFold(f[1], "out")) {
		at = 2
	}
	if len(f) < at+2 || strings.EqualFold(f[at+1], "than") || strings.EqualFold(f[at+1], "or") {
		return Goal{}, false
	}
	for _, w := range [...]struct {
		word string
		dir  Direction
	}{{"less", Less}, {"fewer", Less}, {"more", More}} {
		if strings.EqualFold(f[at], w.word) {
			return Goal{Behaviour: strings.Join(slices.Concat(f[:at], f[at+1:]), " "), Direction: w.dir}, true
		}
	}
	return Goal{}, false
}

// doing reports whether a goal says what is to be done: "speak up at work", "revise every
// evening". Some verbs say so with the word behind them alone: "take my medication", but
// not "take cocaine".
func doing(f []string) bool {
	if len(f) == 0 {
		return false
	}
	how := [...]string{"better", "earlier", "harder", "healthier", "healthily"} // "go to bed earlier"
	if len(f) > 1 && slices.Contains(how[:], strings.ToLower(f[len(f)-1])) {
		return true
	}
	var second []string
	switch strings.ToLower(f[0]) {
	case "accept", "adopt", "agree", "apply", "ask", "attend", "be", "brush", "check", "complete", "cook", "cycle", "delegate", "exercise",
		"finish", "floss", "follow", "help", "join", "learn", "listen", "meet", "plan", "practice", "practise", "prepare", "read", "revise",
		"save", "share", "speak", "study", "support", "swim", "talk", "trust", "walk", "wear", "write":
		return true
	case "get":
		second = []string{"better", "enough", "fit", "fitter", "healthier", "healthy", "help", "stronger"}
	case "go":
		for _, w := range f[1:] {
			switch strings.ToLower(w) {
			case "pub", "bar", "casino", "bookies", "bookie's", "bookmakers", "bookmaker's", "races":
				return false
			}
		}
		second = []string{"to"}
	case "keep":
		second = []string{"a", "my", "to", "up"}
	case "look":
		second = []string{"after"}
	case "do", "take":
		second = []string{"her", "his", "my", "our", "the", "their", "your"}
	}
	return len(f) > 1 && slices.Contains(second, strings.ToLower(f[1]))
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
