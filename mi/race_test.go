//go:build race

package mi_test

// raced says that the race detector runs: it makes pools forget things at
// random and everything slow.
const raced = true
