package question_test

import (
	"fmt"

	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/text"
)

func ExampleRead() {
	turn := question.Read("It sounds like a long winter. Can you tell me more about the evenings?")
	q := turn.Last
	fmt.Println(q.Form, "in form,", q.Function, "in function")
	fmt.Println("by", q.Test)
	// Output:
	// closed in form, inviting in function
	// by 1.1.3 auxiliary first
}

func ExampleAppend() {
	s := "so what brings you in today is it the knee"
	for _, q := range question.Append(nil, s) {
		fmt.Printf("%s: %s\n", q.Form, q.Span.In(s))
	}
	// Output:
	// open: what brings you in today
	// closed: is it the knee
}

func ExampleReader() {
	s := "On a scale of 0 to 10, how ready are you?"
	var r question.Reader
	r.Begin(s)
	var key []byte
	sc := text.Scan(s)
	for sc.Next() {
		key = sc.AppendKey(key[:0])
		r.Add(sc.Token(), key)
	}
	fmt.Println(r.End().Last.Test)
	// Output: 1.1.4 scale
}
