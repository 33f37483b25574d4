package echo_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

var pieces = strings.Fields(`I you my your me we don't not no never can't want stop stopping stopped smoke smoking smoked tired exhausted
	20 twenty six 5:45 Donna Donna's Monday mark marks wife kids children , . ? ! - but and because like sounds it the a is um
	uh I-I cut- '' "x" \xff 日本 ﬁ é 😂 [laughs] soooo bc u ur when out of without nothing drink drank house home worry worried`)

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range r.IntN(n + 1) {
		b.WriteString(pieces[r.IntN(len(pieces))])
		b.WriteString([]string{" ", " ", " ", " ", "\n", ""}[r.IntN(6)])
	}
	return b.String()
}

// sound checks what every answer must be.
func sound(t testing.TB, e echo.Echo, s string, span text.Span, turns map[int]string) {
	within := func(p text.Span) bool {
		return p.Start >= span.Start && p.End <= span.End && p.Start < p.End && p.In(s) != ""
	}
	require.GreaterOrEqual(t, e.Share(), 0.)
	require.LessOrEqual(t, e.Share(), 1.)
	require.Equal(t, e.Content, e.Echoed+len(e.Added))
	content, end := 0, -1
	for _, p := range e.Pairs {
		require.True(t, within(p.Span))
		require.GreaterOrEqual(t, p.Start, end, "pairs are in order and one word has one")
		end = p.End
		require.NotEmpty(t, p.Said.In(turns[p.Turn]))
		require.NotEqual(t, echo.None, p.How)
		if !p.Grammar {
			require.NotEqual(t, echo.Turned, p.How)
			content++
		} else {
			require.False(t, p.Reversed)
		}
	}
	require.Equal(t, e.Echoed, content)
	next := 0
	for _, r := range e.Runs {
		require.Equal(t, next, r.From, "every pair is in one run")
		require.Greater(t, r.To, r.From)
		next = r.To
		require.Positive(t, r.Content, "grammar alone is no run")
		require.True(t, within(r.Span))
		require.NotEmpty(t, r.Said.In(turns[r.Turn]))
		for _, p := range e.Pairs[r.From:r.To] {
			require.Equal(t, r.Turn, p.Turn)
			require.GreaterOrEqual(t, p.Start, r.Start)
			require.LessOrEqual(t, p.End, r.End)
			require.GreaterOrEqual(t, p.Said.Start, r.Said.Start)
			require.LessOrEqual(t, p.Said.End, r.Said.End)
		}
	}
	require.Equal(t, len(e.Pairs), next)
	for _, a := range e.Added {
		require.True(t, within(a.Span))
	}
}

func TestAnswersAreSound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var used echo.Listener
	for range 3000 {
		turns, leans := map[int]string{}, []echo.Lean{}
		var fresh echo.Listener
		used.Reset()
		for i := range r.IntN(9) {
			turns[i] = randomText(r, 40)
			used.Hear(i, turns[i])
			fresh.Hear(i, turns[i])
			leans = append(leans, echo.Lean{Turn: i, Span: text.Span{Start: r.IntN(9), End: len(turns[i])}, Toward: r.IntN(2) == 0})
		}
		s := randomText(r, 30)
		span := text.Span{End: len(s)}
		if r.IntN(2) == 0 {
			span.Start = r.IntN(len(s) + 1)
		}
		e := used.Find(s, span)
		sound(t, e, s, span, turns)
		require.Equal(t, echo.Neither, fresh.Lean(leans), "nothing was found yet")
		f := fresh.Find(s, span)
		require.True(t, slices.Equal(f.Pairs, e.Pairs) && slices.Equal(f.Runs, e.Runs) && slices.Equal(f.Added, e.Added),
			"memory that was used leaves no trace")
		require.Equal(t, f.Content, e.Content)
		require.Equal(t, fresh.Lean(leans), used.Lean(leans))
	}
}

// TestOneTurnIsFoundWhole: what is said again word for word is given back whole.
func TestOneTurnIsFoundWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		s := strings.ReplaceAll(randomText(r, 20), "sounds", "")
		var l echo.Listener
		l.Hear(0, s)
		e := l.Find(s, text.Span{End: len(s)})
		require.Equal(t, e.Content, e.Echoed, "%q", s)
	}
}

func TestSpansOutside(t *testing.T) {
	var l echo.Listener
	l.Hear(0, "tired")
	for _, span := range []text.Span{{Start: -1, End: 3}, {Start: 3, End: 1}, {Start: 0, End: 99}, {Start: 99, End: 100}} {
		require.Zero(t, l.Find("tired", span).Content)
	}
}

func TestNothingIsAllocated(t *testing.T) {
	var l echo.Listener
	leans := []echo.Lean{{Turn: 1, Span: text.Span{End: 40}, Toward: true}}
	all := func() {
		for i, c := range clients {
			l.Hear(i, c)
		}
		l.Find(reflection, text.Span{End: len(reflection)})
		l.Lean(leans)
	}
	for range echo.Turns { // every place is used in turn
		all()
	}
	require.Zero(t, testing.AllocsPerRun(100, all))
}

// TestTimeIsLinear reads the worst texts we know.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some megabytes")
	}
	for _, piece := range []string{"tired ", "tired exhausted ", "not ", "don't want ", "20 ", "\xff", "a", "I you ", "no, ", "i and a tired "} {
		testcost.Linear(t, piece, 4000, func(n int) time.Duration {
			s := strings.Repeat(piece, n/len(piece))
			return testcost.Of(func() {
				var l echo.Listener
				for i := range 3 {
					l.Hear(i, s)
				}
				l.Find(s, text.Span{End: len(s)})
				l.Lean([]echo.Lean{{Turn: 1, Span: text.Span{End: len(s)}}})
			})
		})
	}
}

func FuzzFind(f *testing.F) {
	f.Add("I'm knackered and my kids never see me", "I don't want to stop", "You do want to stop, your children are exhausted", 3, 30)
	f.Add("", "\xff\xfe", "20 twenty", 0, 9)
	f.Add("Donna. No\nno i do", "can't not", "Donna's\r\n\u0301 not", 1, 5)
	f.Add(strings.Repeat("tired ", 600), "a", strings.Repeat("tired exhausted ", 40), 0, 600)
	f.Fuzz(func(t *testing.T, a, b, s string, start, end int) {
		var l echo.Listener
		l.Hear(0, a)
		l.Hear(1, b)
		span := text.Span{Start: start, End: end}
		e := l.Find(s, span)
		sound(t, e, s, span, map[int]string{0: a, 1: b})
		l.Lean([]echo.Lean{{Turn: 0, Span: text.Span{Start: start, End: end}, Toward: true}, {Turn: 1, Span: text.Span{End: len(b)}}})
		e = l.Find(s, text.Span{End: len(s)})
		sound(t, e, s, text.Span{End: len(s)}, map[int]string{0: a, 1: b})
	})
}

// clients are three turns of thirty words, reflection is one of twenty.
var (
	clients = []string{
		"Well I've been smoking since I was about sixteen and to be honest it's the only ten minutes I get to myself on a shift so I don't really want to stop.",
		"My daughter keeps asking me about it and she's only seven, she says dad your clothes smell, and that gets me every time I pick her up from school, you know.",
		"And the cough is getting worse, I was awake half of Tuesday night with it, so maybe I should do something about it before winter comes round again this year.",
	}
	reflection = "Those ten minutes are yours, and your daughter noticing the smell gets to you, with the cough waking you up."
)

func BenchmarkFind(b *testing.B) {
	var l echo.Listener
	for i, c := range clients {
		l.Hear(i, c)
	}
	b.ReportAllocs()
	for b.Loop() {
		l.Find(reflection, text.Span{End: len(reflection)})
	}
}

// BenchmarkAll hears three turns and finds what is given back.
func BenchmarkAll(b *testing.B) {
	var l echo.Listener
	b.ReportAllocs()
	for b.Loop() {
		l.Reset()
		for i, c := range clients {
			l.Hear(i, c)
		}
		l.Find(reflection, text.Span{End: len(reflection)})
	}
}
