package ocean_test

import (
	"errors"
	"testing"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// FuzzComposer looks for words that break a composer: it gives words or declines,
// points into the turns, and gives the same twice.
func FuzzComposer(f *testing.F) {
	for _, s := range []string{
		"I want to stop but it helps me sleep.", "my wife and I", "she's like no", "\xff\xfe I'm", "I tried, um, like 5 times", "because", "I'm an idiot", "um", "I I'm I've I'd", "never never",
	} {
		f.Add(s, "It's hard.", "less drinking")
	}
	coder := testtalk.Coder()
	f.Fuzz(func(t *testing.T, last, before, goal string) {
		coded, err := coder.Code(t.Context(), mi.Conversation{Goal: mi.ParseGoal(goal), Turns: []mi.Turn{
			{Role: mi.Client, Text: before}, {Role: mi.Counsellor, Text: "What else?"}, {Role: mi.Client, Text: last},
		}})
		if err != nil {
			t.Skip()
		}
		for _, m := range ocean.Moves() {
			out, err := composeAll.Compose(coded, m)
			if err != nil {
				var declined *ocean.DeclinedError
				if !errors.As(err, &declined) || declined.Move != m || declined.Reason == "" {
					t.Fatalf("%s: %v", m, err)
				}
				continue
			}
			if out.Text == "" || out.Move != m || out.Answers == nil {
				t.Fatalf("%s: %+v", m, out)
			}
			if utf8.ValidString(last) && utf8.ValidString(before) && utf8.ValidString(goal) && !utf8.ValidString(out.Text) {
				t.Fatalf("%s: %q", m, out.Text)
			}
			for _, q := range out.Answers {
				if q.Turn < 0 || q.Turn >= len(coded.Turns) || q.In(coded.Turns[q.Turn].Turn.Text) == "" {
					t.Fatalf("%s: %+v", m, q)
				}
			}
			if again, err := composeAll.Compose(coded, m); err != nil || again.Text != out.Text {
				t.Fatalf("%s: %q, then %q", m, out.Text, again.Text)
			}
		}
	})
}
