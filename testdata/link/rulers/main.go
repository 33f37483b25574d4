// Command rulers asks a ruler in English and reads the answer. It must not
// carry the weights, nor the languages that it does not name, and none of our
// packages may do work before its main starts.
package main

import (
	"fmt"

	"github.com/evoke-mi/evoke/rulers"
)

func main() {
	l := rulers.English()
	r := rulers.Ruler{Dimension: rulers.Confidence, Target: "walk to work"}
	q, err := l.Ask(r)
	x := l.Read(r, "six or seven")
	fmt.Println(q.Text, x.Low, x.High, err)
}
