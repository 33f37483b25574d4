package mi

import (
	"slices"
	"strings"
)

// A Resource is help for a person in danger: a crisis line, an emergency number.
// Numbers change and differ by place, so a host confirms each before it shows
// it: see [Resource.Confirm].
type Resource struct {
	// Country is the ISO 3166 code of two letters, "" for help that knows no
	// borders.
	Country string `json:"country"`
	// Name is who answers, Contact the number or address, About in a few words
	// what it is for and when.
	Name    string `json:"name"`
	Contact string `json:"contact"`
	About   string `json:"about,omitempty"`
	// AsOf is the day, YYYY-MM-DD, on which it was last looked up.
	AsOf string `json:"asof"`
	// Confirmed is set where the host has made sure that it holds.
	Confirmed bool `json:"confirmed"`
}

// Confirm returns a copy that the host has made sure of on a day, YYYY-MM-DD.
func (r Resource) Confirm(on string) Resource {
	r.AsOf, r.Confirmed = on, true
	return r
}

// resourcesAsOf is the day on which [DefaultResources] were put down.
const resourcesAsOf = "2026-11-21"

// DefaultResources returns, by country, what a host may begin with. They are
// none that evoke vouches for: each names the day on which it was put down, as of
// 2026-11-21, from a second-hand list (field guide 10.3), and none is confirmed.
// A host looks each of them up, adds what is near to its people, and confirms
// what it shows. The slice is the caller's own.
func DefaultResources() []Resource {
	list := [...]struct{ country, name, contact, about string }{
		{"BR", "CVV", "188", "crisis line, day and night"},
		{"CA", "988 Suicide Crisis Helpline", "988", "call or text, day and night"},
		{"CA", "emergency", "911", "danger to life"},
		{"DE", "TelefonSeelsorge", "0800 111 0 111", "crisis line, day and night"},
		{"DE", "emergency", "112", "danger to life"},
		{"DK", "Livslinien", "70 201 201", "crisis line"},
		{"DK", "emergency", "112", "danger to life"},
		{"ES", "Línea 024", "024", "crisis line, day and night"},
		{"ES", "emergency", "112", "danger to life"},
		{"FR", "3114", "3114", "crisis line, day and night"},
		{"FR", "emergency", "112", "danger to life"},
		{"GB", "Samaritans", "116 123", "crisis line, day and night"},
		{"GB", "emergency", "999", "danger to life"},
		{"IE", "Samaritans", "116 123", "crisis line, day and night"},
		{"IE", "emergency", "112", "danger to life"},
		{"IT", "Telefono Amico", "02 2327 2327", "crisis line"},
		{"IT", "emergency", "112", "danger to life"},
		{"NL", "113 Zelfmoordpreventie", "113", "crisis line, day and night"},
		{"NL", "emergency", "112", "danger to life"},
		{"PT", "SNS 24", "808 24 24 24", "health line, day and night"},
		{"PT", "emergency", "112", "danger to life"},
		{"SE", "Mind Självmordslinjen", "90101", "crisis line"},
		{"SE", "emergency", "112", "danger to life"},
		{"US", "988 Suicide & Crisis Lifeline", "988", "call or text, day and night"},
		{"US", "emergency", "911", "danger to life"},
	}
	out := make([]Resource, len(list))
	for i, r := range list {
		out[i] = Resource{Country: r.country, Name: r.name, Contact: r.contact, About: r.about, AsOf: resourcesAsOf}
	}
	return out
}

// ResourcesIn returns the resources for a country, by its code in either case,
// and those without a country, in their order. The slice is the caller's own.
func ResourcesIn(rs []Resource, country string) []Resource {
	return slices.DeleteFunc(slices.Clone(rs), func(r Resource) bool {
		return r.Country != "" && !strings.EqualFold(r.Country, country)
	})
}

// A RiskEvent is what a host is handed where a turn gates: what was seen, where,
// and the help that the host configured. What is done then is the host's: a
// person looks, the talk goes on, plainly and without MI, and the resources are
// offered (field guide 10.3). It holds no words of the person.
type RiskEvent struct {
	// Conversation and Turn say where, as [Conversation.ID] and [Turn.Number] do.
	Conversation string `json:"conversation,omitempty"`
	Turn         int    `json:"turn"`
	// Party is who spoke, where the source has a name.
	Party string `json:"party,omitempty"`
	// Risks are all signs of the turn, also those that do not gate: what speaks
	// against a sign is part of it.
	Risks []Risk `json:"risk"`
	// Resources is the help that the host configured. Those that are not
	// Confirmed are not to be shown to anybody.
	Resources []Resource `json:"resources"`
}

// RiskEventOf returns the event of a coded turn, and whether there is one: the
// turn is a client's and one of its signs gates. The event shares no memory with
// the turn or the resources.
func RiskEventOf(conversation string, t CodedTurn, resources []Resource) (RiskEvent, bool) {
	if t.Client == nil || !Gated(t.Client.Risks) {
		return RiskEvent{}, false
	}
	return RiskEvent{
		Conversation: conversation, Turn: t.Turn.Number, Party: t.Turn.Party,
		Risks: slices.Clone(t.Client.Risks), Resources: append([]Resource{}, resources...),
	}, true
}
