package features

import "testing"

// FuzzFill shows that no text, UTF-8 or not, makes a vector that is unsound or
// depends on what the vector held before.
func FuzzFill(f *testing.F) {
	for _, in := range inputs {
		f.Add(in.Text, in.Other, in.Own, in.Index, in.Unit)
	}
	var used Vector
	used.Trace = true
	f.Fuzz(func(t *testing.T, words, other, own string, index int, unit bool) {
		in := Input{Text: words, Other: other, Own: own, Index: index, Unit: unit}
		v := fill(in)
		sound(t, v, in)
		used.Fill(in)
		same(t, v, &used, in)
		half := in
		half.Text = words[:len(words)/2]
		used.Refill(half)
		same(t, fill(half), &used, half)
	})
}
