package danger

import "github.com/evoke-mi/evoke/internal/text"

// A Kind is a kind of danger.
type Kind uint8

// The kinds.
const (
	Suicide Kind = iota
	SelfHarm
	HarmToOthers
	Abuse
	Medical
	Overdose
	Psychosis
)

// A Subject is whom a sign is about.
type Subject uint8

// The subjects.
const (
	Self Subject = iota
	Other
	Unclear
)

// A Time is when the danger is.
type Time uint8

// The times.
const (
	Current Time = iota
	Past
	Future
)

// A Sign is words of danger and what they mean.
type Sign struct {
	text.Span
	Kind                   Kind
	Subject                Subject
	Time                   Time
	Negated, Quoted, Idiom bool
	// Vague signs are signs beside others alone: another of danger to the self,
	// or another vague one.
	Vague bool
	Rule  string // what was seen
}
