package ocean

import "slices"

// Interest says whose benefit a change is for. A leader, a parent, a probation
// officer is no neutral helper; MI that serves the helper alone is manipulation
// (Marshall & Nielsen 2020, appendices "Who is to benefit?"; Miller & Rollnick
// 2013; field guide 7.1, 6.1). The host sets it; nothing in the talk does. The
// zero value is unset.
type Interest string

// The interests.
const (
	InterestClient Interest = "client"
	InterestHelper Interest = "helper"
	InterestBoth   Interest = "both"
)

// Interests returns the interests in their own order.
func Interests() []Interest { return []Interest{InterestClient, InterestHelper, InterestBoth} }

// ParseInterest returns the interest with the given name. Any other string is an
// error of type [mi.LabelError].
func ParseInterest(s string) (Interest, error) { return parse("interest", s, Interests()) }

// Valid reports whether i is one of the interests.
func (i Interest) Valid() bool { return slices.Contains(Interests(), i) }

// A Principle is what is to be kept to, which move it calls for, and where it comes
// from.
type Principle struct {
	Move   Move   `json:"move"`
	Text   string `json:"text"`
	Source string `json:"source"`
}

const (
	sourceLeaders = "Marshall & Nielsen 2020, Who is to benefit? (field guide 7.1)"
	sourceGroups  = "several parties (Wagner & Ingersoll 2013; field guide 7.2)"
)

// Principles returns what follows from whose benefit it is: none where that is the
// client's alone or not set.
func (i Interest) Principles() []Principle {
	name := Principle{NameInterest, "Say whose benefit it is before evoking anything.", sourceLeaders}
	direct := Principle{AnswerPlainly, "Rules, safety and performance standards are told plainly and are no matter for evoking.", sourceLeaders}
	switch i {
	case InterestHelper:
		return []Principle{name, direct, {EmphasiseChoice, "Keep MI for what the person is free to choose, and leave that choice.", sourceLeaders}}
	case InterestBoth:
		return []Principle{name, direct, {Explore, "Where the choice is the person's own, evoke the person's own reasons, and keep yours out of it.", sourceLeaders}}
	}
	return []Principle{}
}

// principles gathers what follows from a view.
func principles(p *Parties) []Principle {
	var out []Principle
	if len(p.Risks) > 0 {
		out = append(out, Principle{AttendSafety, "Attend to safety first. Where there is coercion or violence between the parties, they are seen apart.", "safety (field guide 7.2, 10.1)"})
	}
	out = append(out, p.Interest.Principles()...)
	add := func(holds bool, m Move, text string) {
		if holds {
			out = append(out, Principle{m, text, sourceGroups})
		}
	}
	add(len(p.Clients) > 1 && len(p.Unheard) > 0, Reflect, "Reflect each party by itself and in equal depth before joining what they said.")
	add(len(p.Quiet) > 0, InviteParty, "Invite who has said little, with an open question.")
	add(len(p.Attacks) > 0, ReframeIt, "Give back the need or the feeling behind an attack, not its words.")
	add(len(p.Interruptions) > 0, ReflectFeeling, "Parties who cut into each other are in discord: hear each one out, and name the speaker.")
	add(p.Equipoise, SharedVision, "Stay neutral about the outcome: cultivate understanding, working together and agreeing, and suggest no outcome.")
	add(len(p.Common) > 0, CommonGround, "Name what they share in their own words: what one wants, what the other wants, and what both do.")
	if out == nil {
		out = []Principle{}
	}
	return out
}
