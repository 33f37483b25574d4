//go:build !race

package ocean_test

const raced = false
