// Package work fills a table at import, which no package of ours may do.
package work

import "strconv"

// Table is filled before main starts.
var Table = fill()

func fill() map[string]int {
	m := map[string]int{}
	for i := range 1000 {
		m[strconv.Itoa(i)] = i
	}
	return m
}
