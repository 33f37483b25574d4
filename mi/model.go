package mi

import "github.com/evoke-mi/evoke/internal/linear"

// A Model is the weights of the built-in coders for one language. It comes
// from a package of its own, such as mi/english, so that a program carries
// only the weights that it names. A Model is immutable and safe for concurrent
// use.
type Model = linear.Model
