package rulers

import (
	"math"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/mi"
)

// sound checks what holds for every reading of every text.
func sound(t *testing.T, l *Locale, r Ruler, answer string) {
	t.Helper()
	x := l.Read(r, answer)
	require.Equal(t, x, l.Read(r, answer), "the same answer reads the same")
	require.True(t, x.Kind.Valid() && x.Next.Valid(), "%+v", x)
	require.True(t, x.Scale.Valid())
	inside := func(s mi.Span) {
		require.True(t, s.Start >= 0 && s.Start <= s.End && s.End <= len(answer), "%+v", x)
	}
	inside(x.Span)
	ordered := func(low, high float64) {
		require.False(t, math.IsNaN(low) || math.IsInf(low, 0) || math.IsNaN(high) || math.IsInf(high, 0), "%+v", x)
		require.LessOrEqual(t, low, high)
	}
	ordered(x.Low, x.High)
	ordered(x.Normal.Low, x.Normal.High)
	ordered(x.Limit, x.Limit)
	end := 0
	for _, p := range x.Parts {
		inside(p.Span)
		inside(p.About)
		ordered(p.Low, p.High)
		require.GreaterOrEqual(t, p.Span.Start, end, "parts are in order")
		end = p.Span.End
	}
	switch x.Kind {
	case Number, Range:
		require.True(t, x.Valued)
		require.True(t, x.Scale.Contains(x.Low) && x.Scale.Contains(x.High), "%+v", x)
		require.Equal(t, x.Kind == Range, x.Low < x.High)
	case OtherScale:
		require.True(t, x.Valued)
		require.NotEqual(t, r.Scale.orDefault(), x.Scale)
	case Split:
		require.GreaterOrEqual(t, len(x.Parts), 2)
	case OutOfRange:
		require.True(t, x.Valued || x.Band == Top || x.Band == Floor)
	default:
		require.False(t, x.Valued)
	}
	require.Equal(t, x.Kind == Compare, x.Compared != "")
	if x.Valued {
		require.Less(t, x.Span.Start, x.Span.End, "a number was said somewhere")
	} else {
		require.Zero(t, [2]float64{x.Low, x.High})
	}
	if x.Next == Accept {
		require.True(t, x.Valued, "nothing is accepted but a number")
	}
	f, err := l.FollowUp(r, x)
	require.NoError(t, err)
	require.True(t, f.Step.Valid())
	require.NotEmpty(t, f.Text)
}

// TestReadingsAreSound checks every answer of every language on every scale, in
// every locale, also in the wrong one.
func TestReadingsAreSound(t *testing.T) {
	var answers []string
	for _, tag := range Tags() {
		for _, c := range readAnswers(t, "testdata/answers-"+tag+".tsv") {
			answers = append(answers, c.answer)
		}
	}
	require.Greater(t, len(answers), 400)
	each(t, func(t *testing.T, l *Locale) {
		for i, a := range answers {
			s := []Scale{{}, {1, 10}, {0, 100}, {1, 5}, {-5, 5}}[i%5]
			sound(t, l, Ruler{Dimension: Dimensions()[i%3], Scale: s}, a)
		}
	})
}

// TestEveryNumberIsRead reads every whole number in digits and in every form of
// words, in every locale: never another one.
func TestEveryNumberIsRead(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		r := Ruler{Scale: Scale{0, 100}}
		for n, forms := range l.data.Words.Numbers {
			for f := range strings.SplitSeq(l.number(float64(n))+"|"+forms, "|") {
				x := l.Read(r, f)
				require.Equal(t, Number, x.Kind, f)
				require.Equal(t, float64(n), x.Low, f)
				require.Equal(t, f, x.Span.In(f))
			}
		}
	})
}

// TestDecimalsAreRead takes both signs in every locale: on a ruler nobody groups
// digits by one or two.
func TestDecimalsAreRead(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		for answer, want := range map[string]float64{
			"6.5": 6.5, "6,5": 6.5, "6.50": 6.5, "6½": 6.5, "0,25": 0.25, "٧٫٥": 7.5, "７": 7, "𝟕": 7, "७": 7, "10.0": 10, "6 1/2": 6.5,
		} {
			x := l.Read(Ruler{}, answer)
			require.True(t, x.Valued, answer)
			require.Equal(t, [2]float64{want, want}, [2]float64{x.Low, x.High}, answer)
		}
	})
}

// TestDigitsThatAreNoAnswer lists dates, times and the like.
func TestDigitsThatAreNoAnswer(t *testing.T) {
	for _, answer := range []string{"10:30", "21.11.2026", "1/2/2026", "24/7", "12-step", "20mg", "5x", "3rd"} {
		require.False(t, English().Read(Ruler{}, answer).Valued, answer)
	}
}

// TestFaultyScaleIsReadAsDefault never fails.
func TestFaultyScaleIsReadAsDefault(t *testing.T) {
	x := English().Read(Ruler{Scale: Scale{9, 3}}, "seven")
	require.Equal(t, Number, x.Kind)
	require.Equal(t, Scale{0, 10}, x.Scale)
}

// TestOneLocaleForMany reads from several goroutines at once.
func TestOneLocaleForMany(t *testing.T) {
	l := English()
	want := l.Read(Ruler{}, "six, maybe seven")
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				if got := l.Read(Ruler{}, "six, maybe seven"); got.Low != want.Low || got.High != want.High {
					t.Error(got)
				}
			}
		})
	}
	wg.Wait()
}

// TestTimeIsLinear reads long answers of the kinds that tempt a reader to look
// far ahead or back.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("times the reader")
	}
	l := English()
	for _, piece := range []string{"maybe ", "6 or ", "7, ", "not ", "what ", "8 for home and ", "no ", "a ", "if ", "6? ", "((", "I'm not ", "5 ", "sure "} {
		testcost.Linear(t, piece, 4000, func(n int) time.Duration {
			text := strings.Repeat(piece, n)
			return testcost.Of(func() { l.Read(Ruler{}, text) })
		})
	}
}

// TestPlainAnswersCostNoAllocation holds the common answers.
func TestPlainAnswersCostNoAllocation(t *testing.T) {
	l := English()
	for _, answer := range []string{"7", "Seven.", "Um, six or seven.", "I'd say about a 6", "pretty confident", "I don't know", "not a 10", "I smoke 20 a day, so a 4", "80%"} {
		n := testing.AllocsPerRun(100, func() { l.Read(Ruler{}, answer) })
		require.Zero(t, n, answer)
	}
}

// FuzzRead finds no answer that breaks what holds for all of them.
func FuzzRead(f *testing.F) {
	for _, tag := range Tags() {
		for i, c := range readAnswers(f, "testdata/answers-"+tag+".tsv") {
			if i%7 == 0 {
				f.Add(c.answer, uint8(i))
			}
		}
	}
	f.Add("\xff\xfe6\x80", uint8(1))
	f.Add(strings.Repeat("9", 400), uint8(2))
	f.Add("1e309 0x7 ∞ -∞ 6⁵ ⅞ Ⅶ", uint8(3))
	var locales []*Locale
	for _, b := range builtin {
		locales = append(locales, must(b.data()))
	}
	f.Fuzz(func(t *testing.T, answer string, pick uint8) {
		s := []Scale{{}, {1, 10}, {0, 100}, {1, 5}, {-5, 5}, {-maxScale, maxScale}}[pick%6]
		sound(t, locales[int(pick)%len(locales)], Ruler{Dimension: Dimensions()[pick%3], Scale: s}, answer)
	})
}

// FuzzFind finds no conversation that breaks the hunt.
func FuzzFind(f *testing.F) {
	for _, c := range readFind(f, "find-en.txt") {
		var b strings.Builder
		for _, x := range c.turns {
			b.WriteString(x.Text + "\n")
		}
		f.Add(b.String(), uint64(0x5555))
	}
	l := English()
	f.Fuzz(func(t *testing.T, text string, roles uint64) {
		var c mi.Conversation
		for i, line := range strings.Split(text, "\n") {
			role := mi.Counsellor
			if roles>>(i%64)&1 == 0 {
				role = mi.Client
			}
			c.Turns = append(c.Turns, mi.Turn{Number: i, Role: role, Text: line})
		}
		last := -1
		for _, x := range l.Find(c) {
			require.NotEmpty(t, x.Ask)
			require.True(t, x.Dimension.Valid() && x.Scale.Valid())
			for i, a := range x.Ask {
				require.Equal(t, mi.Counsellor, c.Turns[a].Role)
				require.True(t, i == 0 || a > x.Ask[i-1])
			}
			require.Greater(t, x.Ask[0], last, "exchanges are in order")
			last = x.Ask[len(x.Ask)-1]
			if x.Answer >= 0 {
				require.Equal(t, mi.Client, c.Turns[x.Answer].Role)
				require.Greater(t, x.Answer, last)
			}
			for _, w := range x.Followed {
				require.Greater(t, w.Turn, x.Answer)
			}
		}
	})
}

// BenchmarkRead reads answers as they come.
func BenchmarkRead(b *testing.B) {
	l := English()
	for _, answer := range []string{"7", "Um, six or seven.", "I'd say about a 6, maybe a 7", "I smoke 20 a day, so a 4"} {
		b.Run(answer, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l.Read(Ruler{}, answer)
			}
		})
	}
}

// BenchmarkNewLocale makes a locale.
func BenchmarkNewLocale(b *testing.B) {
	for b.Loop() {
		English()
	}
}
