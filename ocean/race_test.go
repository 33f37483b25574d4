//go:build race

package ocean_test

// raced says that the race detector runs: it makes pools forget things at
// random and everything slow.
const raced = true
