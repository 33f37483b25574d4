// Package english carries the weights for English talk: one embedded string
// and one accessor. A program that does not call [Model] does not carry them.
//
// MODEL_CARD.md in the root of the module says what they were trained on, how
// good they are and what they must not be used for.
package english

import (
	_ "embed"
	"sync"

	"github.com/evoke-mi/evoke/internal/linear"
)

// features is the version of internal/features that the weights were made for.
const features = 4

//go:embed model.bin
var weights string

var (
	once  sync.Once
	model *linear.Model
	err   error
)

// Model returns the English model for mi.NewChangeTalk and
// ocean.NewRecognizer. The first call checks the embedded weights, all calls
// give the same immutable Model, and any number of goroutines may call it.
func Model() *linear.Model {
	once.Do(func() { model, err = linear.Parse(weights, features) })
	if err != nil {
		// The weights are part of the program: this is a broken build, which
		// the tests of this package would have shown.
		panic("english: " + err.Error())
	}
	return model
}
