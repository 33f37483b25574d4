package alarm_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/internal/danger"
	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

func whole(s string) text.Span { return text.Span{End: len(s)} }

// tableOf is a table in which the features of some words speak for a kind.
func tableOf(t *testing.T, kind danger.Kind, words string) alarm.Table {
	var rows []alarm.Row
	for _, f := range alarm.AppendFeatures(nil, words, whole(words), nil) {
		r := alarm.Row{Feature: f}
		r.Weights[kind] = alarm.Unit
		rows = append(rows, r)
	}
	table, err := alarm.Decode(alarm.Encode(2*alarm.Unit, [alarm.Classes]int32{alarm.None: alarm.Unit}, rows))
	require.NoError(t, err)
	return table
}

func TestWordsAddUp(t *testing.T) {
	table := tableOf(t, danger.Abuse, "padlock")
	for said, want := range map[string]int{
		"":                     -3,
		"a plain thing to say": -3,
		"padlock":              -1, // the word, and that it stands first
		"a padlock":            -2,
		"the padlock, padlock": -2, // said again at once
		"padlock or padlock":   0,
	} {
		s := table.Read(said, whole(said), nil)
		require.Equal(t, want*alarm.Unit, s.Odds/alarm.Unit*alarm.Unit, "%s: %d", said, s.Odds)
	}
}

func TestKindIsTheLikeliest(t *testing.T) {
	for _, k := range []danger.Kind{danger.Suicide, danger.Abuse, danger.Psychosis} {
		table := tableOf(t, k, "he took my keys again")
		s := table.Read("he took my keys again", text.Span{End: 21}, nil)
		require.Equal(t, int(k), s.Kind)
		require.Positive(t, s.Odds)
	}
}

// TestTellingWords: the span is of the words that weigh, in the turn and not in the
// unit.
func TestTellingWords(t *testing.T) {
	table := tableOf(t, danger.Suicide, "vorn plick tazz")
	turn := "Fine. So I vorn plick tazz in there. Yes."
	unit := text.Span{Start: 6, End: 36}
	s := table.Read(turn, unit, nil)
	require.Positive(t, s.Odds)
	require.Equal(t, "vorn plick tazz", s.In(turn))

	var k text.Tokens
	k.Read(turn)
	require.Equal(t, s, table.Read(turn, unit, &k), "tokens that are kept change nothing")
}

func TestHesitationChangesNothing(t *testing.T) {
	table := alarm.English()
	plain := "I don't want to be around for Christmas"
	for _, said := range []string{"I don't, um, want to be around for Christmas", "I- I don't want to to be around for Christmas"} {
		a, b := table.Read(plain, whole(plain), nil), table.Read(said, whole(said), nil)
		require.Equal(t, a.Odds, b.Odds, said)
		require.Equal(t, a.Kind, b.Kind, said)
	}
}

func TestDecodeWantsATable(t *testing.T) {
	good := alarm.Encode(0, [alarm.Classes]int32{}, []alarm.Row{{Feature: 1, Weights: alarm.Weights{1}}})
	_, err := alarm.Decode(good)
	require.NoError(t, err)
	full := append([]byte(nil), good...)
	for i := len(full) - 20; i < len(full); i++ {
		full[i] = 1
	}
	for name, data := range map[string][]byte{
		"nothing":       nil,
		"a header":      good[:36],
		"a part":        good[:len(good)-1],
		"three slots":   append(append([]byte(nil), good...), make([]byte, 10)...),
		"no empty slot": full,
	} {
		_, err := alarm.Decode(data)
		require.ErrorContains(t, err, "alarm: want a table", name)
	}
}

func TestNothingIsAllocated(t *testing.T) {
	s := strings.Repeat("and then he took my phone and my keys, ", 5)
	require.Zero(t, testing.AllocsPerRun(50, func() {
		table := alarm.English()
		table.Read(s, whole(s), nil)
	}))
}

func TestTimeIsLinear(t *testing.T) {
	table := alarm.English()
	for _, unit := range []string{"kill ", "my mum hit me ", "a", "\xff ", "2 "} {
		testcost.Linear(t, unit, 1<<12, func(n int) time.Duration {
			s := strings.Repeat(unit, n/len(unit))
			return testcost.Of(func() { table.Read(s, whole(s), nil) })
		})
	}
}

func FuzzRead(f *testing.F) {
	table := alarm.English()
	for _, s := range []string{
		"I gave the dog to my sister this morning.", "he checks my phone", "\xff\xfe", "", "cant breathe 2nite 💀", "I- I-I've um", "a\nb",
	} {
		f.Add(s, 0, len(s))
	}
	f.Fuzz(func(t *testing.T, s string, from, to int) {
		unit := text.Span{Start: from, End: to}
		if from < 0 || to > len(s) || from > to {
			return
		}
		got := table.Read(s, unit, nil)
		if got.Kind < 0 || got.Kind >= alarm.None || got.Start < from || got.End > to || got.Start > got.End {
			t.Fatalf("%+v of %+v in %q", got, unit, s)
		}
		if again := table.Read(s, unit, nil); again != got {
			t.Fatalf("%+v, then %+v", got, again)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	const s = "So you've been on it for three months, and what do you think would have to change before next summer?"
	table := alarm.English()
	b.ReportAllocs()
	for b.Loop() {
		table.Read(s, whole(s), nil)
	}
}
