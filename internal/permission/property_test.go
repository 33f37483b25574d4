package permission_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/permission"
	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

var pieces = strings.Split(`can I|tell you|would it be okay|if I shared|do you mind if I|suggest|sure|go ahead|no|not really|I guess|yeah|
	I'd rather not|what should I do?|any tips?|you must|you need to|it's up to you|if you'd like|what do you think?|moving on|
	sleep|revision|the rota|my knee|blood pressure|some people walk|mm-hmm|okay|tell me|"can I|?|.|,|!|...|uh|I-I|\xff|日本|👍|[laughs]|
	leave it|drop it|maybe|since you asked|may or may not|there's an idea|with your permission|would you be interested in hearing`, "|")

func randomTurn(r *rand.Rand) permission.Turn {
	var b strings.Builder
	for range r.IntN(14) {
		b.WriteString(strings.TrimSpace(pieces[r.IntN(len(pieces))]))
		b.WriteString([]string{" ", " ", " ", "\n", ""}[r.IntN(5)])
	}
	t := permission.Turn{Counsellor: r.IntN(2) == 0, Text: b.String()}
	if r.IntN(8) > 0 {
		t.Units = text.AppendUnits(nil, t.Text)
	}
	return t
}

// sound checks what every state must be.
func sound(t testing.TB, s permission.State, ts []permission.Turn) {
	require.GreaterOrEqual(t, s.Turn, 0)
	require.Less(t, s.Turn, len(ts))
	if s.Rule == permission.None {
		require.Zero(t, s.Span)
		require.False(t, s.Covers || s.Given || s.ByClient || s.Asked || s.Refused)
		return
	}
	evidence := ts[s.Turn]
	require.NotEmpty(t, s.Span.In(evidence.Text), "%v", s.Rule)
	require.NotEmpty(t, s.Rule.Section())
	require.False(t, s.Given && s.ByClient)
	switch s.Rule {
	case permission.Given, permission.ByClient:
		require.False(t, evidence.Counsellor, "leave is the client's to give")
		require.Equal(t, s.Covers, s.Purpose != permission.ToAsk)
	case permission.Open, permission.Recalled, permission.Told, permission.After:
		require.True(t, s.Covers)
		require.True(t, evidence.Counsellor)
		require.False(t, s.Refused)
	case permission.Refused, permission.Closed:
		require.False(t, evidence.Counsellor)
		require.False(t, s.Covers)
	case permission.Pending, permission.Unclear, permission.Directive:
		require.True(t, evidence.Counsellor)
		require.False(t, s.Covers)
	default:
		require.False(t, s.Covers)
	}
}

// TestOneByOneIsTheWhole: a conversation read on from a bookmark, or in memory
// that was used, has the states of one that was read in one go.
func TestOneByOneIsTheWhole(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	var used permission.Tracker
	for range 2000 {
		var ts []permission.Turn
		for range 1 + r.IntN(16) {
			ts = append(ts, randomTurn(r))
		}
		var whole, bookmark permission.Tracker
		var all [][]permission.State
		cut := r.IntN(len(ts))
		for i, turn := range ts {
			if i == cut {
				bookmark = whole
			}
			kept := slices.Clone(turn.Units)
			states := whole.Add(nil, turn)
			require.Len(t, states, max(1, len(turn.Units)))
			require.Equal(t, kept, turn.Units)
			require.Equal(t, states[len(states)-1], whole.State())
			for _, s := range states {
				sound(t, s, ts[:i+1])
			}
			all = append(all, states)
		}
		used.Reset()
		for i, turn := range ts {
			require.Equal(t, all[i], used.Add(nil, turn))
			if i >= cut {
				require.Equal(t, all[i], bookmark.Add(nil, turn))
			}
		}
	}
}

func TestNothingIsAllocated(t *testing.T) {
	talk := turns(t, session)
	var tr permission.Tracker
	states := make([]permission.State, 0, 64)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		tr.Reset()
		for _, turn := range talk {
			states = tr.Add(states[:0], turn)
		}
	}))
}

// TestLongUnits: what is said behind a window's worth of words is found as well.
func TestLongUnits(t *testing.T) {
	for _, n := range []int{1, 60, 88, 90, 92, 94, 95, 96, 97, 120, 150, 168, 500} {
		words := strings.Repeat("rain ", n) + "and can i tell you what helps others"
		words = strings.ReplaceAll(words, "rain rain", "rain snow") // no repeats
		var tr permission.Tracker
		s := tr.Add(nil, permission.Turn{Counsellor: true, Text: words})
		require.Equal(t, permission.Told, s[0].Rule, n)
		require.Equal(t, "can i tell", s[0].Span.In(words), n)
	}
}

// TestTimeIsLinear reads the worst texts we know.
func TestTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some megabytes")
	}
	for _, piece := range []string{"can i tell you ", "would it be ", "just ", "you may not ", "a ", "what do you think ", "\xff", "no. ", "sleep "} {
		testcost.Linear(t, piece, 4000, func(n int) time.Duration {
			s := strings.Repeat(piece, n/len(piece))
			units := text.AppendUnits(nil, s)
			return testcost.Of(func() {
				var tr permission.Tracker
				dst := make([]permission.State, 0, len(units)+1)
				for i := range 3 {
					dst = tr.Add(dst[:0], permission.Turn{Counsellor: i != 1, Text: s, Units: units})
				}
			})
		})
	}
}

func FuzzAdd(f *testing.F) {
	f.Add("Would it be okay if I shared something?", "I guess", "Some people walk. You must walk.", uint8(5), 0, 9)
	f.Add("what should i do", "if you'd like, \"can I", "no\nno", uint8(2), 3, 1)
	f.Add("\xff\xfe", "", "can I", uint8(7), -1, 99)
	f.Add(strings.Repeat("just ", 300), strings.Repeat("do you mind if i tell ", 40), "no", uint8(3), 0, 5)
	f.Fuzz(func(t *testing.T, a, b, c string, roles uint8, start, end int) {
		var tr permission.Tracker
		var ts []permission.Turn
		for k, s := range []string{a, b, c} {
			turn := permission.Turn{Counsellor: roles>>k&1 != 0, Text: s, Units: text.AppendUnits(nil, s)}
			if k == 1 {
				turn.Units = append(turn.Units, text.Span{Start: start, End: end}) // any span does
			}
			ts = append(ts, turn)
			for _, s := range tr.Add(nil, turn) {
				sound(t, s, ts)
			}
		}
	})
}

const session = "T: It sounds like the evenings are the hardest, and you'd like them back. | C: Yeah, they are, I get in and I'm straight on the sofa with it. | " +
	"T: Would it be all right if I told you what some other people on shifts have done about that? | C: I guess so, yeah, go on. | " +
	"T: Some of them leave the car at work and walk home, so they have a gap before the evening starts. You'd know better than me whether that fits. | " +
	"C: I could walk, it's only twenty minutes, but the rain puts me off, and what would you do about the dog? | " +
	"T: What comes to mind for you? | C: My sister could have him on Tuesdays, she's asked."

func BenchmarkAdd(b *testing.B) {
	talk := turns(b, session)
	var tr permission.Tracker
	states := make([]permission.State, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		tr.Reset()
		for _, turn := range talk {
			states = tr.Add(states[:0], turn)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(talk)), "ns/turn")
}
