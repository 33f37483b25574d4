package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A Quote is a stretch of an earlier turn that something goes back to.
type Quote struct {
	// Turn is the place of the turn among the turns of the conversation.
	Turn int `json:"turn"`
	// Span is the stretch of its text.
	mi.Span
}

// A Task is what the conversation is busy with (Miller & Rollnick 2023; the
// third edition calls them processes; field guide 6.1). They overlap, and go back
// as well as on. The zero value is unset.
type Task string

// The tasks.
const (
	Engaging Task = "engaging"
	Focusing Task = "focusing"
	Evoking  Task = "evoking"
	Planning Task = "planning"
)

// Tasks returns the four tasks in the order in which a conversation comes to them.
func Tasks() []Task { return []Task{Engaging, Focusing, Evoking, Planning} }

// ParseTask returns the task with the given name. Any other string is an error
// of type [mi.LabelError].
func ParseTask(s string) (Task, error) { return parse("task", s, Tasks()) }

// Valid reports whether t is one of the tasks.
func (t Task) Valid() bool { return slices.Contains(Tasks(), t) }

// parse finds the exact label, or gives a *mi.LabelError.
func parse[T ~string](kind, s string, all []T) (T, error) {
	if i := slices.Index(all, T(s)); i >= 0 {
		return all[i], nil
	}
	want := make([]string, len(all))
	for i, l := range all {
		want[i] = string(l)
	}
	return "", &mi.LabelError{Type: kind, Want: want}
}
