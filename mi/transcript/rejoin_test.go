package transcript

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// talkOf makes a conversation of lines such as "T: hello".
func talkOf(lines ...string) mi.Conversation {
	c := mi.Conversation{ID: "c"}
	for i, l := range lines {
		label, said, _ := strings.Cut(l, ": ")
		role, _ := RoleOf(label)
		c.Turns = append(c.Turns, mi.Turn{Number: i, Role: role, Text: said, Start: new(float64(i)), End: new(float64(i) + 0.5)})
	}
	return c
}

func TestRejoinPutsBrokenSentencesTogether(t *testing.T) {
	for name, tc := range map[string]struct{ lines, want []string }{
		"dashes on both sides": {
			[]string{"T: So you come home, worn out-", "C: Mm-hm.", "T: -and you usually have the first one then.", "C: Right."},
			[]string{"T: So you come home, worn out and you usually have the first one then.", "C: Right."},
		},
		"a dash where it goes on": {
			[]string{"C: I thought if I asked her", "T: mm", "C: - and it was weeks later", "T: uh-huh yeah", "C: – she'd say no"},
			[]string{"C: I thought if I asked her and it was weeks later she'd say no"},
		},
		"dots": {
			[]string{"C: The shifts are…", "T: Yeah.", "C: ...they are too long."},
			[]string{"C: The shifts are they are too long."},
		},
		"a small letter in a talk with punctuation": {
			[]string{"T: What else?", "C: I would like to, when the exams are over,", "T: Mm-hmm.", "C: sleep in again."},
			[]string{"T: What else?", "C: I would like to, when the exams are over, sleep in again."},
		},
		"captions without punctuation are left alone": {
			[]string{"T: you come home", "C: yeah", "T: and you have one"},
			[]string{"T: you come home", "C: yeah", "T: and you have one"},
		},
		"a finished sentence": {
			[]string{"T: You come home.", "C: Yeah.", "T: And you have one."},
			[]string{"T: You come home.", "C: Yeah.", "T: And you have one."},
		},
		"an answer, a question and words with content are no hum": {
			[]string{"T: You come home-", "C: Late.", "T: -and have one-", "C: Right?", "T: -then another-", "C: Yeah, two.", "T: -and sleep."},
			[]string{"T: You come home-", "C: Late.", "T: -and have one-", "C: Right?", "T: -then another-", "C: Yeah, two.", "T: -and sleep."},
		},
		"a sentence that was given up, or that trails off": {
			[]string{"C: I was going to-", "T: Mm-hm.", "C: Well, anyway.", "T: Okay.", "C: I don't know...", "T: Mm.", "C: It is late."},
			[]string{"C: I was going to-", "T: Mm-hm.", "C: Well, anyway.", "T: Okay.", "C: I don't know...", "T: Mm.", "C: It is late."},
		},
		"a number with a sign": {
			[]string{"C: It read", "T: Mm-hm.", "C: -5 again."},
			[]string{"C: It read", "T: Mm-hm.", "C: -5 again."},
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := talkOf(tc.lines...)
			got := Rejoin(c)
			var lines []string
			for _, turn := range got.Turns {
				lines = append(lines, map[mi.Role]string{mi.Counsellor: "T: ", mi.Client: "C: "}[turn.Role]+turn.Text)
			}
			require.Equal(t, tc.want, lines)
			require.Equal(t, talkOf(tc.lines...), c, "what was given is left as it is")
		})
	}
}

func TestRejoinKeepsNumberStartAndEnd(t *testing.T) {
	got := Rejoin(talkOf("T: Hello.", "C: I go there-", "T: Mm-hm.", "C: -each day."))
	require.Len(t, got.Turns, 2)
	require.Equal(t, mi.Turn{Number: 1, Role: mi.Client, Text: "I go there each day.", Start: new(1.0), End: new(3.5)}, got.Turns[1])
}

func TestRejoinKeepsPartiesApart(t *testing.T) {
	c := talkOf("C: I go there-", "T: Mm-hm.", "C: -each day.")
	c.Turns[2].Party = "Bo"
	require.Len(t, Rejoin(c).Turns, 3)
	require.Empty(t, Rejoin(mi.Conversation{}).Turns)
}

func TestRejoinIsLinear(t *testing.T) {
	var c mi.Conversation
	for range 20_000 {
		c.Turns = append(c.Turns, talkOf("C: -"+strings.Repeat("and so on ", 20)+"-", "T: Mm-hm.").Turns...)
	}
	c.Turns = append(c.Turns, talkOf("C: -the end").Turns...)
	require.Len(t, Rejoin(c).Turns, 1)
	few := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for range b.N {
			Rejoin(c)
		}
	}).AllocedBytesPerOp()
	require.Less(t, few, int64(40<<20), "the text is copied once, not once a join")
}
