package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
)

// keysOf gives rows to the features that the examples of a table's heads have most
// of: by how much the examples count that have one, and a feature that stands twice
// in one counts twice.
func keysOf(buckets int, heads ...[]example) linear.Keys {
	seen := map[uint32]float64{}
	for _, examples := range heads {
		for i := range examples {
			e := &examples[i]
			if !e.teaches() {
				continue
			}
			for _, rows := range e.rows {
				for _, f := range rows {
					seen[f] += e.weight
				}
			}
		}
	}
	most := slices.SortedFunc(maps.Keys(seen), func(a, b uint32) int {
		return cmp.Or(cmp.Compare(seen[b], seen[a]), cmp.Compare(a, b))
	})
	return linear.NewKeys(most, buckets)
}

// teaches reports whether the example teaches its head anything.
func (e *example) teaches() bool { return e.label >= 0 && e.weight > 0 }
