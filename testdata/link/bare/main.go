// Command bare is what any Go program weighs: the measure for the others.
package main

import "fmt"

func main() { fmt.Println("bare") }
