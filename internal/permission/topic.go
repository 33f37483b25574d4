package permission

import "slices"

// words is a set of the last words that carry meaning, by their stems.
type words struct {
	stems [64]uint32
	n     int // how many were added since the set was empty
}

func (w *words) add(stem uint32) {
	w.stems[w.n%len(w.stems)] = stem
	w.n++
	if w.n == 2*len(w.stems) {
		w.n = len(w.stems)
	}
}

func (w *words) clear() { w.n = 0 }

func (w *words) all() []uint32 { return w.stems[:min(w.n, len(w.stems))] }

func (w *words) addAll(v *words) {
	for _, s := range v.all() {
		if !w.has(s) {
			w.add(s)
		}
	}
}

func (w *words) has(stem uint32) bool {
	return slices.Contains(w.all(), stem)
}

// shares reports whether two sets have a word in common.
func (w *words) shares(v *words) bool {
	return slices.ContainsFunc(v.all(), w.has)
}
