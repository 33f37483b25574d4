//go:build !race

package mi_test

const raced = false
