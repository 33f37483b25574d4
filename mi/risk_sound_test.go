package mi_test

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
)

// TestScreenIsForEverybody: one screen for many goroutines, by value.
func TestScreenIsForEverybody(t *testing.T) {
	lines := riskLines(t)
	var screen mi.RiskScreen
	want := make([][]mi.Risk, len(lines))
	for i, l := range lines {
		want[i] = screen.Screen(l.said)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var dst []mi.Risk
			for i, l := range lines {
				dst = screen.ScreenInto(dst[:0], l.said)
				if len(dst) != len(want[i]) || mi.Gated(dst) != mi.Gated(want[i]) {
					t.Errorf("%q read otherwise", l.said)
				}
			}
		})
	}
	wg.Wait()
}

func TestScreenDoesNotAllocate(t *testing.T) {
	var screen mi.RiskScreen
	dst := make([]mi.Risk, 0, 16)
	lines := riskLines(t)
	require.Zero(t, testing.AllocsPerRun(5, func() {
		for _, l := range lines {
			dst = screen.ScreenInto(dst[:0], l.said)
			_, _ = screen.SignalsRisk(t.Context(), "no")
		}
		if screen.Screen("I walked home.") != nil {
			t.Error("nothing is nil")
		}
	}))
}

// TestSpansAndOrder: signs lie in the text, in order, and do not overlap; what is
// appended to stays.
func TestSpansAndOrder(t *testing.T) {
	var screen mi.RiskScreen
	kept := mi.Risk{Rule: "kept"}
	for _, said := range append(testtalk.Oddities, "I want to die. I hear voices, he hits me and I took all the pills, I can't breathe.") {
		risks := screen.ScreenInto([]mi.Risk{kept}, said)
		require.Equal(t, kept, risks[0])
		end := 0
		for _, r := range risks[1:] {
			require.GreaterOrEqual(t, r.Start, end)
			require.NotEmpty(t, r.In(said))
			require.NotEmpty(t, r.Rule)
			require.True(t, r.Kind.Valid() && r.Subject.Valid() && r.Time.Valid())
			end = r.End
		}
	}
}

// TestWhatWasWeighedStandsAmongPhrases: what weights find comes in the order of the
// text, never in a thought unit of a phrase, and never beside a phrase that gates.
func TestWhatWasWeighedStandsAmongPhrases(t *testing.T) {
	const weighed, idiom, phrase = "I gave the dog to my sister and wrote the letters.", "I'm dying for a cigarette.", "I want to die."
	var screen mi.RiskScreen
	found := func(said string) (rules []bool) {
		for _, r := range screen.Screen(said) {
			rules = append(rules, r.Weighed)
			if r.Weighed {
				require.False(t, r.Negated || r.Quoted || r.Idiom)
			}
		}
		return rules
	}
	require.Equal(t, []bool{true}, found(weighed))
	require.Equal(t, []bool{true, false}, found(weighed+" "+idiom))
	require.Equal(t, []bool{false, true, false}, found(idiom+" "+weighed+" "+idiom))
	require.Equal(t, []bool{false}, found(weighed+" "+phrase))
}

// TestPhrasesOnly are what the whole screen finds, without what was weighed.
func TestPhrasesOnly(t *testing.T) {
	weighed := 0
	for _, l := range riskLines(t) {
		all := mi.RiskScreen{}.Screen(l.said)
		rest := slices.DeleteFunc(slices.Clone(all), func(r mi.Risk) bool { return r.Weighed })
		weighed += len(all) - len(rest)
		require.ElementsMatch(t, rest, mi.RiskScreen{PhrasesOnly: true}.Screen(l.said), l.said)
	}
	require.Positive(t, weighed)
}

// TestScreenTakesLinearTime also where weights speak against phrases that do not gate,
// in every thought unit.
func TestScreenTakesLinearTime(t *testing.T) {
	const past = "I tried to kill myself years ago. "
	var screen mi.RiskScreen
	var dst []mi.Risk
	testcost.Linear(t, past, 1<<17, func(n int) time.Duration {
		said := strings.Repeat(past, n/len(past))
		return testcost.Of(func() { dst = screen.ScreenInto(dst[:0], said) })
	})
}

func FuzzRiskScreen(f *testing.F) {
	for _, s := range testtalk.Oddities {
		f.Add(s)
	}
	f.Add("I'm not suicidal but I can't go on. \"I want to die\", he said. kms 😂 can’t breathe")
	f.Fuzz(func(t *testing.T, said string) {
		var screen mi.RiskScreen
		a, b := screen.Screen(said), screen.ScreenInto(nil, said)
		if len(a) != len(b) {
			t.Fatalf("%v, then %v", a, b)
		}
		end := 0
		for i, r := range a {
			if r != b[i] || r.Start < end || r.End <= r.Start || r.End > len(said) || !r.Kind.Valid() {
				t.Fatalf("%+v in %q", r, said)
			}
			end = r.End
		}
	})
}

func BenchmarkRiskScreen(b *testing.B) {
	xs := testtalk.Exchanges(b, mi.Client)
	var screen mi.RiskScreen
	var dst []mi.Risk
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range xs {
			dst = screen.ScreenInto(dst[:0], x.Turn.Text)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
}
