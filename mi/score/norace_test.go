//go:build !race

package score_test

// slack is what the race detector costs, roughly.
const slack = 1
