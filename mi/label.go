package mi

import (
	"slices"
	"strings"
)

// A LabelError says that a word is not one of the labels of a type. It does
// not repeat the word: a column read as labels by mistake may hold somebody's
// talk.
type LabelError struct {
	// Type is the name of the label type, in lower case: "valence", "role".
	Type string
	// Want lists the labels that would have been accepted, in their own order.
	Want []string
}

// Error implements error.
func (e *LabelError) Error() string {
	return "mi: not a " + e.Type + " (want one of " + strings.Join(e.Want, ", ") + ")"
}

// parse is the strict reading behind every Parse function of this package:
// the exact label or a *LabelError, no folding of case, no trimming.
func parse[T ~string](typ, s string, all []T) (T, error) {
	if i := slices.Index(all, T(s)); i >= 0 {
		return all[i], nil
	}
	want := make([]string, len(all))
	for i, l := range all {
		want[i] = string(l)
	}
	return "", &LabelError{Type: typ, Want: want}
}
