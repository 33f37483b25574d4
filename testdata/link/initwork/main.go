// Command initwork is the control of the init test: the package it imports
// does work before main starts, so the test must see it.
package main

import (
	"fmt"

	"github.com/evoke-mi/evoke/testdata/link/initwork/work"
)

func main() { fmt.Println(len(work.Table)) }
