package ocean_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

var updateCompose = flag.Bool("update-compose", false, "rewrite the golden file of what is composed")

var composeGolden = filepath.Join("testdata", "compose-golden.tsv")

// TestComposeGolden holds what is composed for our own client statements to the
// golden file, whose lines are to be read aloud when they change. At least six in ten are
// answered with more than a simple reflection:
//
//	go test ./ocean -run ComposeGolden -update-compose
func TestComposeGolden(t *testing.T) {
	var got strings.Builder
	got.WriteString("statement\tmove\ttext\n")
	deep, all := 0, statements(t)
	require.GreaterOrEqual(t, len(all), 300)
	for _, s := range all {
		out, err := ocean.Composer{}.Reply(s.coded())
		if err != nil {
			fmt.Fprintf(&got, "%s\tdeclined\t%v\n", s.text, err)
			continue
		}
		fmt.Fprintf(&got, "%s\t%s\t%s\n", s.text, out.Move, out.Text)
		if m := out.Move.Behaviour(); m == mi.ComplexReflection || m == mi.Reframe || m == mi.Affirm {
			deep++
		}
	}
	if *updateCompose {
		require.NoError(t, os.WriteFile(composeGolden, []byte(got.String()), 0o666))
	}
	data, err := os.ReadFile(composeGolden)
	require.NoError(t, err)
	want, have := strings.Split(string(data), "\n"), strings.Split(got.String(), "\n")
	require.Len(t, have, len(want))
	for i := range want {
		require.Equal(t, want[i], have[i], "line %d; read it aloud, then run this with -update-compose", i+1)
	}
	t.Logf("%d of %d answered with a complex reflection or an affirmation (%.2f)", deep, len(all), float64(deep)/float64(len(all)))
	require.GreaterOrEqual(t, float64(deep)/float64(len(all)), 0.6)
}

// reflective are the moves that give back nothing but what the client said.
var reflective = []ocean.Move{
	ocean.Reflect, ocean.ReflectMeaning, ocean.ReflectFeeling, ocean.ContinueParagraph, ocean.DoubleSided,
	ocean.Understate, ocean.Amplify, ocean.AffirmIt,
}

// TestComposeGrammar: no statement is answered by any move with what no English
// sentence has, and none with more than ten words beyond its own.
func TestComposeGrammar(t *testing.T) {
	for _, s := range statements(t) {
		for _, m := range ocean.Moves() {
			out, err := composeAll.Compose(s.coded(), m)
			if err != nil {
				continue
			}
			assert.Empty(t, ungrammatical(out.Text), "%s: %s", m, out.Text)
			if slices.Contains(reflective, m) {
				for _, left := range unturned {
					assert.NotContains(t, bare(out.Text), left, m)
				}
			}
			if m.Main() == mi.MainReflection && !strings.HasSuffix(string(m), "summary") {
				require.LessOrEqual(t, len(strings.Fields(out.Text)), len(strings.Fields(s.text))+10, out.Text)
			}
			for _, q := range out.Answers {
				require.NotEmpty(t, q.In(s.coded().Turns[q.Turn].Turn.Text))
			}
		}
	}
}

// composeAll has everything that a host can give.
var composeAll = ocean.Composer{
	Information: ocean.Information{Topic: "alcohol and sleep", Text: "Alcohol makes it easier to fall asleep and harder to stay asleep."},
	Options:     []string{"a walk at lunch", "keeping a diary", "a class with a friend"},
	Topics:      []string{"sleep", "work", "your medicines"},
	Interest:    "I lead this project, so I gain if it goes well.",
}

// faults are what no composed sentence may hold, with a blank on either side.
var faults = []string{
	" you is ", " you am ", " you was ", " you has ", " you does ", " you wasn't ", " you isn't ", " your am ", " your are ", " your is ", " i is ", " am you ", " was you ",
	" you're are ", " you're is ", " you've have ", " you you ", " your your ", " to to ", " the the ", " a a ", " and and ", " that that you ", " not not ", " of of ", " is is ",
	" gonna ", " wanna ", " dont ", " cant ", " a an ", " the a ", " the my ", " um ", " uh ",
}

// unturned are what is left of the first person where nothing but the client's
// words is given back.
var unturned = []string{" i ", " i'm ", " my ", " me ", " myself ", " mine ", " i've ", " we ", " us ", " our ", " im "}

// ungrammatical returns what is wrong with a text, "" for nothing that is known.
func ungrammatical(s string) string {
	plain := bare(s)
	for _, bad := range faults {
		if strings.Contains(plain, bad) {
			return bad
		}
	}
	for i, w := range strings.Fields(plain) {
		if f := strings.Fields(plain); i > 0 && w == f[i-1] && w != "had" && w != "that" && w != "|" {
			return "double " + w
		}
	}
	switch {
	case strings.Count(s, `"`)%2 != 0:
		return "quotes"
	case strings.Contains(s, " ,") || strings.Contains(s, ",,") || strings.Contains(s, "..") || strings.Contains(s, ",.") || strings.Contains(s, "  "):
		return "punctuation"
	case s == "" || !strings.ContainsAny(s[len(s)-1:], ".?!"):
		return "no end"
	case strings.ToUpper(s[:1]) != s[:1]:
		return "no capital"
	}
	return ""
}

// bare returns a text in lower case with every stop as a word of its own.
func bare(s string) string {
	return " " + strings.NewReplacer(".", " |", ",", " |", "?", " |", "!", " |", ":", " |", ";", " |").Replace(strings.ToLower(s)) + " "
}

// TestUngrammatical is the control: the faults are found.
func TestUngrammatical(t *testing.T) {
	for _, s := range []string{
		"You is tired.", "You was late.", "Your am late.", "You you know.", "you are late.", "You are late", "You are , late.", "You said \"no.", "He told you you you.",
	} {
		require.NotEmpty(t, ungrammatical(s), s)
	}
	require.Contains(t, bare("You want to stop my habit."), unturned[2])
	require.Empty(t, ungrammatical("He told you that you were lazy, and that hurt."))
}

// frameWords are the words of content that the composer may add: those of its own
// phrasings and of the table of feelings, which say that something counts, weighs,
// helps or hinders, and nothing of what happened.
var frameWords = strings.Fields(`feel feels feeling felt see sees time matters matter mind counts weighs stays stayed thinking got lost need want wanted wants like liked different
	difference noticed notice build done known know sure work worked way hard harder gets takes took take effort strength determination courage step shows dedication decided made
	hope hoping important tells found find find yourself possible right now clear convinced enough miss mean means question looking look wondering go goes change changed stand stands view
	fond keen hurry ready rather little bit tired uneasy annoyed disappointed doubt able seen picture open idea might thought think appeals appeal worth give something shifted come part alongside
	hand other hurts hurt lonely unheard overlooked unappreciated frustrating stings stung sad sadness worries worry wears wearing toll easy burden carry lot moment uncomfortable disappointment unsettling
	unfair overwhelming troubles live settled pulls ways place mark left real keep keeps pause puts off leave happen again wish wished person nice good does great
	believe prepared plan planning chose stop let doesn't person's others same wonder quite times each`)

// TestComposeAddsNothing: every word of content in a reflection or an affirmation
// was said by the client or is a word of a phrasing.
func TestComposeAddsNothing(t *testing.T) {
	frame := map[uint32]bool{}
	for _, w := range frameWords {
		stem, _ := lemma.Of(text.AppendKey(nil, w))
		frame[stem] = true
	}
	for _, s := range statements(t) {
		said := stemsOf(s.text)
		for _, m := range reflective {
			out, err := ocean.Composer{}.Compose(s.coded(), m)
			if err != nil {
				continue
			}
			for stem, word := range stemsOf(out.Text) {
				_, ok := said[stem]
				assert.True(t, ok || frame[stem] || spelledOut[word], "%s: %q was added in %q to %q", m, word, out.Text, s.text)
			}
		}
	}
}

// spelledOut are words that chat writes in another way.
var spelledOut = map[string]bool{"going": true, "want": true, "minutes": true, "really": true, "until": true, "because": true, "year": true, "something": true, "everything": true, "nothing": true}

func stemsOf(s string) map[uint32]string {
	out := map[uint32]string{}
	sc := text.Scan(s)
	for sc.Next() {
		tok := sc.Token()
		if tok.Kind != text.Word && tok.Kind != text.Number {
			continue
		}
		if stem, class := lemma.Of(text.AppendKey(nil, tok.In(s))); class == lemma.Content {
			out[stem] = tok.In(s)
		}
	}
	return out
}

// TestComposeIsAFunction: the same state gives the same words, for a copy of the
// composer too, and the conversation stays as it was.
func TestComposeIsAFunction(t *testing.T) {
	for _, s := range statements(t)[:60] {
		for _, m := range ocean.Moves() {
			coded := s.coded()
			before := asJSON(t, coded)
			a, errA := composeAll.Compose(coded, m)
			b, errB := composeAll.Compose(s.coded(), m)
			require.Equal(t, a, b)
			require.Equal(t, errA, errB)
			require.Equal(t, before, asJSON(t, coded))
		}
	}
}

// TestComposeVaries: what the counsellor said in one of the last turns is not said
// again in the same way while there is another.
func TestComposeVaries(t *testing.T) {
	for _, m := range []ocean.Move{ocean.KeyQuestion, ocean.Elaborate, ocean.EvokeReason, ocean.EmphasiseChoice, ocean.Apologise, ocean.ReflectMeaning} {
		coded := newStatement(t, mi.ParseGoal("less drinking"), "R+", "My kids are starting to notice how much I drink.").coded()
		first, err := ocean.Composer{}.Compose(coded, m)
		require.NoError(t, err)
		turns := slices.Concat([]mi.CodedTurn{{Turn: mi.Turn{Role: mi.Counsellor, Text: first.Text}}}, coded.Turns)
		second, err := ocean.Composer{}.Compose(mi.Coded{Goal: coded.Goal, Turns: turns}, m)
		require.NoError(t, err)
		require.NotEqual(t, first.Text, second.Text, m)
	}
}

// TestComposeDeclines: words that cannot be given back with certainty are not.
func TestComposeDeclines(t *testing.T) {
	for _, said := range []string{
		"", "...", "Mm-hm.", "Yeah.", "Okay, sure.", "Why do you ask?", "What would you do?", "She was like, \"you need to stop.\"", "I was going to-", "the my a of to",
		"You don't understand me.", "I think you're wrong about me.", "It's my own fault.", "I fucked it all up and everything's shit.", "because of the", "Thank you so much.",
	} {
		s := newStatement(t, mi.ParseGoal("less drinking"), "N", said)
		for _, m := range reflective {
			out, err := ocean.Composer{}.Compose(s.coded(), m)
			var declined *ocean.DeclinedError
			require.ErrorAs(t, err, &declined, "%q: %s", said, out.Text)
			require.Equal(t, m, declined.Move)
			require.NotEmpty(t, declined.Reason)
		}
	}
	_, err := ocean.Composer{}.Compose(mi.Coded{}, "sing")
	var label *mi.LabelError
	require.ErrorAs(t, err, &label)
	_, err = ocean.Composer{}.Compose(mi.Coded{}, ocean.Reflect)
	require.EqualError(t, err, "ocean: cannot compose reflect: no client has spoken")
}

// TestComposeYieldsToDanger: after a sign of danger nothing but safety is attended
// to, until a host clears it.
func TestComposeYieldsToDanger(t *testing.T) {
	s := newStatement(t, mi.ParseGoal("less drinking"), "N", "I want to kill myself.")
	s.codes.Risks = mi.RiskScreen{}.Screen(s.text)
	for _, m := range ocean.Moves() {
		out, err := composeAll.Compose(s.coded(), m)
		if m == ocean.AttendSafety {
			require.NoError(t, err)
			require.Contains(t, out.Text, "safe")
			continue
		}
		require.Error(t, err, m)
	}
	out, err := ocean.Composer{Safety: "Call the duty nurse now."}.Reply(s.coded())
	require.NoError(t, err)
	require.Equal(t, "Call the duty nurse now.", out.Text)

	coded := s.coded()
	coded.Turns = append(coded.Turns, newStatement(t, coded.Goal, "D+", "I want to drink less.").coded().Turns...)
	_, err = ocean.Composer{}.Compose(coded, ocean.Reflect)
	require.Error(t, err, "a turn ago counts")
	coded.Turns[0].Client.Risks = []mi.Risk{}
	_, err = ocean.Composer{}.Compose(coded, ocean.Reflect)
	require.NoError(t, err, "a host has cleared it")
}
