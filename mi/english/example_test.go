package english_test

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// One model serves both coders. Results carry its version.
func ExampleModel() {
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Turns: []mi.Turn{{Role: mi.Client, Text: "I walked here today."}},
	})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(coded.Turns[0].Client.Model == m.Version())
	// Output:
	// true
}
