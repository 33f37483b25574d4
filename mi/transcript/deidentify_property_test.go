package transcript

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/mi"
)

// identified is a talk with something of every kind.
func identified() mi.Conversation {
	at := 4.5
	return mi.Conversation{
		ID: "7", Goal: mi.ParseGoal("less arguing with Ravi"),
		Parties: []mi.Party{
			{Name: "Ravi Menon", Role: mi.Client, Goal: mi.ParseGoal("more time for Ravi")},
			{Name: "Coach Kim Aalto", Role: mi.Counsellor},
		},
		Turns: []mi.Turn{
			{Number: 3, Party: "Coach Kim Aalto", Role: mi.Counsellor, Text: "Hello Ravi, I'm Kim.", Start: &at},
			{Number: 9, Party: "Ravi Menon", Role: mi.Client, Text: "hi kim. my cell is 07700 900123, mail ravi@example.org"},
			{Number: 10, Party: "Coach Kim Aalto", Role: mi.Counsellor, Text: "Mr Menon, is 07700-900123 right?"},
		},
	}
}

func TestDeidentifyIsTheSameAllOver(t *testing.T) {
	c := identified()
	got := Deidentifier{}.Deidentify(c)
	require.Equal(t, identified(), c, "the caller's conversation")
	n := got.Conversation
	require.Equal(t, "less arguing with [NAME-1]", n.Goal.String())
	require.Equal(t, []mi.Party{
		{Name: "[NAME-1]", Role: mi.Client, Goal: mi.ParseGoal("more time for [NAME-1]")}, {Name: "Coach [NAME-2]", Role: mi.Counsellor},
	}, n.Parties)
	require.Equal(t, "Coach [NAME-2]", n.Turns[0].Party)
	require.Equal(t, "Hello [NAME-1], I'm [NAME-2].", n.Turns[0].Text)
	require.Equal(t, "hi [NAME-2]. my cell is [PHONE-1], mail [MAIL-1]", n.Turns[1].Text)
	require.Equal(t, "Mr [NAME-1], is [PHONE-1] right?", n.Turns[2].Text)
	for i, turn := range n.Turns {
		require.Equal(t, c.Turns[i].Number, turn.Number)
		require.Equal(t, c.Turns[i].Role, turn.Role)
		require.Equal(t, c.Turns[i].Start, turn.Start)
	}
	require.Equal(t, got, Deidentifier{}.Deidentify(c))

	// Again, it finds nothing.
	again := Deidentifier{}.Deidentify(n)
	require.Equal(t, n, again.Conversation)
	require.Empty(t, again.Replacements)
}

func TestDeidentifyTakesFurtherNames(t *testing.T) {
	c := people("Ana")
	c.Turns[0].Text = "My sister Marta Reis rang; marta is well."
	got := Deidentifier{Names: []string{"Marta Reis"}}.Deidentify(c)
	require.Equal(t, "My sister [NAME-2] rang; [NAME-2] is well.", got.Conversation.Turns[0].Text)
	require.Equal(t, "[NAME-1]", got.Conversation.Turns[0].Party)
}

func TestReplacementsSayWhereTheyAre(t *testing.T) {
	c := identified()
	got := Deidentifier{}.Deidentify(c)
	require.Len(t, got.Replacements, 7)
	for _, r := range got.Replacements {
		require.Equal(t, r.Placeholder, r.Now.In(got.Conversation.Turns[r.Turn].Text))
		require.NotEmpty(t, r.Was.In(c.Turns[r.Turn].Text))
		require.Equal(t, r.Now, got.Span(r.Turn, r.Was))
	}
	was, now := c.Turns[1].Text, got.Conversation.Turns[1].Text
	at := strings.Index(was, "my cell")
	require.Equal(t, "my cell", got.Span(1, mi.Span{Start: at, End: at + 7}).In(now))
	require.Equal(t, now, got.Span(1, mi.Span{End: len(was)}).In(now))
	// Half of a name is the whole placeholder.
	require.Equal(t, "[NAME-2]", got.Span(1, mi.Span{Start: 4, End: 5}).In(now))
	require.Equal(t, mi.Span{Start: 2, End: 3}, Deidentified{}.Span(0, mi.Span{Start: 2, End: 3}))
}

// remains checks that nothing that was replaced by a name is found in the texts
// again, and that the replacements are in order and cover the change.
func remains(t *testing.T, c mi.Conversation, got Deidentified) {
	t.Helper()
	n := got.Conversation
	require.Len(t, n.Turns, len(c.Turns))
	gone := map[string]bool{}
	for _, r := range got.Replacements {
		if w := r.Was.In(c.Turns[r.Turn].Text); r.Kind != NameIdentifier {
			gone[w] = true
		}
	}
	k := 0
	for i, turn := range n.Turns {
		// The old text with the replacements put in is the new one.
		var b strings.Builder
		at := 0
		for ; k < len(got.Replacements) && got.Replacements[k].Turn == i; k++ {
			r := got.Replacements[k]
			require.GreaterOrEqual(t, r.Was.Start, at)
			require.Greater(t, r.Was.End, r.Was.Start)
			b.WriteString(c.Turns[i].Text[at:r.Was.Start])
			require.Equal(t, b.Len(), r.Now.Start)
			b.WriteString(r.Placeholder)
			at = r.Was.End
		}
		b.WriteString(c.Turns[i].Text[at:])
		require.Equal(t, b.String(), turn.Text)
		require.True(t, utf8.ValidString(turn.Text) || !utf8.ValidString(c.Turns[i].Text))
	}
	require.Equal(t, len(got.Replacements), k)
	// What was found is found no more.
	for _, r := range (Deidentifier{}).Deidentify(n).Replacements {
		w := r.Was.In(n.Turns[r.Turn].Text)
		require.False(t, gone[w], "%q is there yet", w)
	}
}

// TestNothingThatWasReplacedRemains puts people with names of our own into our own
// conversations and looks for them.
func TestNothingThatWasReplacedRemains(t *testing.T) {
	given := []string{"Ravi Menon", "Kim Aalto", "Zoë Brandt", "Tomasz Wilk", "Nkechi Obi"}
	planted := []string{"07700 900123", "555-010-4477", "zoe@example.org", "www.example.net/zoe", "4111 1111 1111 1111"}
	changed := 0
	for i, l := range ownTalk(t) {
		if i%7 != 0 {
			continue
		}
		c, truth := l.hide(window{})
		for k := range c.Turns {
			turn := &c.Turns[k]
			turn.Party = given[int(turn.Party[0]-'A')%len(given)]
			name := given[(i+k)%len(truth)%len(given)]
			switch k % 3 {
			case 0:
				turn.Text = name + ", " + turn.Text
			case 1:
				turn.Text += " " + planted[(i+k)%len(planted)] + "."
			case 2:
				turn.Text += " " + strings.ToLower(strings.Fields(name)[0]) + "'s"
			}
		}
		got := Deidentifier{}.Deidentify(c)
		changed += len(got.Replacements)
		remains(t, c, got)
		for _, turn := range got.Conversation.Turns {
			for _, number := range planted {
				require.NotContains(t, turn.Text, number)
			}
			words := strings.FieldsFunc(strings.ToLower(turn.Text), func(r rune) bool { return !unicode.IsLetter(r) })
			for name := range strings.FieldsSeq(strings.ToLower(strings.Join(given[:len(truth)], " "))) {
				require.NotContains(t, words, name)
			}
			require.Contains(t, turn.Party, "[NAME-")
		}
	}
	require.Greater(t, changed, 1000)
}

// TestOurOwnTalkStays: in 1,612 conversations in which nobody has a name for a
// label, hardly anything is taken for a number of somebody.
func TestOurOwnTalkStays(t *testing.T) {
	turns, found := 0, 0
	for _, l := range ownTalk(t) {
		for i := range l.Turns {
			l.Turns[i].Party = ""
		}
		got := Deidentifier{}.Deidentify(l.Conversation)
		turns += len(l.Turns)
		for _, r := range got.Replacements {
			found++
			t.Log(r.Kind, r.Was.In(l.Turns[r.Turn].Text))
		}
	}
	require.Greater(t, turns, 30000)
	require.LessOrEqual(t, found, 10)
}

// TestDeidentifyIsLinear feeds it what would hurt a program that looks back.
func TestDeidentifyIsLinear(t *testing.T) {
	for _, unit := range []string{"1 ", "1-", "a@b.co,", "(", "[NAME-1", "+", "ana ", "ana-", "芳", "x.", "'", "DE89 ", "www.", "7 7 ", "é", " ", "Ana M. "} {
		testcost.Linear(t, unit, 1<<14, func(n int) time.Duration {
			c := people("Ana Lee", "王芳")
			c.Turns[0].Text = strings.Repeat(unit, n/len(unit))
			return testcost.Of(func() { Deidentifier{}.Deidentify(c) })
		})
	}
	testcost.Linear(t, "many people", 1<<9, func(n int) time.Duration {
		var many mi.Conversation
		for i := range n {
			name := "王" + string(rune(0x4E00+i%2000)) + string(rune(0x5000+i/2000))
			many.Turns = append(many.Turns, mi.Turn{Party: name, Text: "Lee " + name}, mi.Turn{Party: "Lee " + string(rune('a'+i%26)) + strings.Repeat("b", i%200)})
		}
		return testcost.Of(func() { Deidentifier{}.Deidentify(many) })
	})
}

func FuzzDeidentify(f *testing.F) {
	f.Add("Ana Lee", "so ana's number is 07700 900123, ana@example.org", "Will you, Will?")
	f.Add("王芳", "我觉得王芳说得对 [NAME-3]", "+44 (0)20 7946 0018/")
	f.Add("O'Brien-Ng (she/her)", "\xff\xfeO’Brien\xf0 4111 1111 1111 1111", "1-2-3 www.a.org/[x")
	f.Add("[NAME-1]", "[NAME-99999999999] [PHONE-1]", "DE89 3704 0044 0532 0130 00 a@b.cd.")
	f.Fuzz(func(t *testing.T, label, one, two string) {
		c := mi.Conversation{Turns: []mi.Turn{{Party: label, Text: one}, {Party: "Kim " + label, Text: two}}}
		remains(t, c, Deidentifier{Names: []string{two}}.Deidentify(c))
	})
}

func BenchmarkDeidentify(b *testing.B) {
	c := identified()
	turns := c.Turns
	for len(c.Turns) < 240 {
		c.Turns = append(c.Turns, turns...)
	}
	b.ReportAllocs()
	for b.Loop() {
		Deidentifier{}.Deidentify(c)
	}
}
