package score

import (
	"fmt"
	"slices"
)

// A Scale is one of the four global ratings of MITI 4.2.1. The zero value is
// unset.
type Scale string

// The scales. The first two make up the Technical score, the others the
// Relational one.
const (
	CultivatingChangeTalk Scale = "Cultivating Change Talk"
	SofteningSustainTalk  Scale = "Softening Sustain Talk"
	Partnership           Scale = "Partnership"
	Empathy               Scale = "Empathy"
)

// Scales lists the scales in the manual's order.
func Scales() []Scale {
	return []Scale{CultivatingChangeTalk, SofteningSustainTalk, Partnership, Empathy}
}

// Valid reports whether s is one of [Scales].
func (s Scale) Valid() bool { return slices.Contains(Scales(), s) }

// Globals are the four global ratings of a session, each from 1 to 5, that a
// person gives after listening to it: start at 3 and move with the evidence
// (field guide 2.1). [Scale.Anchor] says in words what each number stands for.
// In sessions under ten minutes they are shaky, under five they are not to be
// given. The zero value is not rated.
type Globals struct {
	CultivatingChangeTalk int `json:"cultivating_change_talk"`
	SofteningSustainTalk  int `json:"softening_sustain_talk"`
	Partnership           int `json:"partnership"`
	Empathy               int `json:"empathy"`
}

// Of returns the rating on a scale, 0 for none.
func (g Globals) Of(s Scale) int {
	switch s {
	case CultivatingChangeTalk:
		return g.CultivatingChangeTalk
	case SofteningSustainTalk:
		return g.SofteningSustainTalk
	case Partnership:
		return g.Partnership
	case Empathy:
		return g.Empathy
	}
	return 0
}

// A RatingError says which global rating is missing or not on its scale.
type RatingError struct {
	Scale  Scale
	Rating int
}

// Error implements error.
func (e *RatingError) Error() string {
	return fmt.Sprintf("score: rating %d of %q (want 1 to 5)", e.Rating, e.Scale)
}

// Validate returns a *[RatingError] for the first of [Scales] that is not rated
// from 1 to 5, else nil.
func (g Globals) Validate() error {
	for _, s := range Scales() {
		if r := g.Of(s); r < 1 || r > 5 {
			return &RatingError{Scale: s, Rating: r}
		}
	}
	return nil
}

// Rate puts a person's global ratings into the report, with the Technical and
// the Relational score that follow from them:
//
//	Technical  = (Cultivating Change Talk + Softening Sustain Talk) / 2
//	Relational = (Partnership + Empathy) / 2
//
// On a *[RatingError] the report stays as it was. A report of a short session
// gets [NoteShortRating].
func (r *Report) Rate(g Globals) error {
	if err := g.Validate(); err != nil {
		return err
	}
	m := &r.MITI
	m.Globals = &g
	m.Technical = counted(g.CultivatingChangeTalk+g.SofteningSustainTalk, 2, ByRating)
	m.Relational = counted(g.Partnership+g.Empathy, 2, ByRating)
	m.Standings = m.standings()
	if s := r.Segment.Seconds; s != nil && *s < shortest && !slices.Contains(r.Notes, NoteShortRating) {
		r.Notes = append(slices.Clip(r.Notes), NoteShortRating)
	}
	return nil
}

// shortest is the seconds under which global ratings are shaky (field guide 2).
const shortest = 600
