package score_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestReportRoundTrip: JSON holds all of a report, with null where a number is
// undefined, and nothing of what was said.
func TestReportRoundTrip(t *testing.T) {
	r := rand.New(rand.NewPCG(14, 15))
	for range 100 {
		c := random(r, r.IntN(60))
		want := score.Of(c)
		data, err := json.Marshal(want)
		require.NoError(t, err)
		for _, s := range sayings {
			if strings.Contains(s, " ") {
				require.NotContains(t, string(data), s)
			}
		}
		var got score.Report
		require.NoError(t, json.Unmarshal(data, &got))
		require.Equal(t, want, got)
		for _, v := range score.Volleys(c) {
			data, err := json.Marshal(v)
			require.NoError(t, err)
			require.NotContains(t, string(data), "null")
			var got score.Volley
			require.NoError(t, json.Unmarshal(data, &got))
			require.Equal(t, v, got)
		}
	}
	data, err := json.Marshal(score.Of(mi.Coded{}))
	require.NoError(t, err)
	require.Contains(t, string(data), `"rq":{"value":null,"numerator":0,"denominator":0,"by":"MITI 4.2.1, once in a volley"}`)
}

// TestCountsNeverExceed: no code counts more often than there are volleys or
// utterances, and shares lie between 0 and 1.
func TestCountsNeverExceed(t *testing.T) {
	r := rand.New(rand.NewPCG(16, 17))
	for range 300 {
		c := random(r, r.IntN(60))
		got := score.Of(c)
		for _, n := range got.MITI.Counts {
			require.LessOrEqual(t, n.Count, got.MITI.Volleys)
		}
		sum := 0
		for _, n := range got.MISC.Counts {
			sum += n.Count
		}
		require.Equal(t, got.MISC.Utterances, sum)
		require.LessOrEqual(t, got.MISC.Consistent.Count+got.MISC.Inconsistent.Count, sum)
		client := got.Client
		leaning, byCode, byTenth := 0, 0, 0
		for _, k := range client.Kinds {
			leaning += k.Change + k.Sustain
		}
		for _, n := range client.Codes {
			byCode += n.Count
		}
		for _, x := range client.Course.Tenths {
			byTenth += x.Change + x.Sustain + x.Neutral + x.Unknown
		}
		all := client.ByUtterance.Change + client.ByUtterance.Sustain + client.ByUtterance.Neutral + client.ByUtterance.Unknown
		require.Equal(t, client.ByUtterance.Change+client.ByUtterance.Sustain, leaning)
		require.Equal(t, all-client.ByUtterance.Unknown, byCode)
		require.Equal(t, all, byTenth)
		turns := client.ByTurn.Change + client.ByTurn.Sustain + client.ByTurn.Neutral + client.ByTurn.Unknown
		require.Equal(t, got.Share.Of(mi.Client).Turns, turns+client.Uncoded)
		require.LessOrEqual(t, client.Discord.Turns, turns)
		require.LessOrEqual(t, got.Questions.Volleys, got.MITI.Volleys)
		require.InDelta(t, got.Expected.CounsellorTurns, got.Expected.Question+got.Expected.Reflection+got.Expected.Input+got.Expected.Other, 1e-9)
		for _, v := range got.Values() {
			if strings.HasPrefix(string(v.Measure), "%") && v.Number != nil {
				require.GreaterOrEqual(t, *v.Number, 0.0)
				require.LessOrEqual(t, *v.Number, 1.0)
			}
		}
		for _, p := range append(got.Share.Roles, got.Share.Parties...) {
			require.LessOrEqual(t, p.Words, got.Share.Words)
		}
	}
}

// TestHostileSessions: what no coder gives is no number of the report.
func TestHostileSessions(t *testing.T) {
	bad := []float64{math.NaN(), math.Inf(1), math.Inf(-1), -1, 1e308, math.MaxFloat64, 5e-324}
	r := rand.New(rand.NewPCG(18, 19))
	pick := func() float64 { return bad[r.IntN(len(bad))] }
	for range 300 {
		c := random(r, 30)
		for i := range c.Turns {
			x := &c.Turns[i]
			x.Turn.Role = []mi.Role{mi.Counsellor, mi.Client, "", "chair"}[r.IntN(4)]
			x.Turn.Text += "\xff\x00\u2028"
			if r.IntN(2) == 0 {
				x.Turn.Start, x.Turn.End = new(pick()), new(pick())
			}
			if k := x.Counsellor; k != nil {
				k.Response.Probability = mi.MainProbability{Question: pick(), Reflection: pick(), Input: pick(), Other: pick()}
				k.Response.MITI = append(k.Response.MITI, "", "\xff")
				k.Utterances = append(k.Utterances, mi.CounsellorUtterance{
					Span: mi.Span{Start: 9, End: -9}, Behaviour: "\xff", Code: "no", Probability: pick(),
				})
			}
			if k := x.Client; k != nil {
				k.Talk.Probability = mi.ValenceProbability{Change: pick(), Neutral: pick(), Sustain: pick()}
				k.Utterances = append(k.Utterances, mi.ClientUtterance{Code: "+"})
				k.Talk.Valence = []mi.Valence{mi.Change, "", "\xff"}[r.IntN(3)]
				k.Discord = append(k.Discord, mi.Discord{Sign: "none"})
			}
		}
		got := score.Of(c)
		_, err := json.Marshal(got)
		require.NoError(t, err, "JSON has no NaN and no infinity")
		require.NoError(t, score.WriteForm(&strings.Builder{}, got))
		s := score.RandomSegment(c, r)
		_, err = score.OfSegment(c, s)
		require.NoError(t, err)
		_ = score.Compare(got, score.Of(mi.Coded{}))
		_, _ = score.SegmentByTime(c, pick(), pick())
	}
}

// TestSessionsAreOnlyRead: nothing of the session changes, it gives the same
// report again, and any number may score it at once.
func TestSessionsAreOnlyRead(t *testing.T) {
	make := func() mi.Coded { return random(rand.New(rand.NewPCG(20, 21)), 90) }
	c := make()
	want := score.Of(c)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			got := score.Of(c)
			if !assertEqual(want, got) {
				t.Error("another report")
			}
			_ = score.Volleys(c)
			_ = score.WriteForm(&strings.Builder{}, got)
		})
	}
	wg.Wait()
	require.Equal(t, make(), c)
}

func assertEqual(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && string(x) == string(y)
}

func TestBases(t *testing.T) {
	for _, b := range score.Bases() {
		require.True(t, b.Valid())
	}
	require.False(t, score.Basis("").Valid())
	require.False(t, score.Basis("by eye").Valid())
}

// TestLinearTime: the time grows with the turns, also where every turn is
// another party's, coded with other weights, or one endless volley.
func TestLinearTime(t *testing.T) {
	for name, build := range map[string]func(n int) mi.Coded{
		"a session": func(n int) mi.Coded { return random(rand.New(rand.NewPCG(1, 1)), n) },
		"one volley": func(n int) mi.Coded {
			c := talk(t, "T gi", "C mm-hm")
			for len(c.Turns) < n {
				c.Turns = append(c.Turns, c.Turns[0], c.Turns[1])
			}
			return c
		},
		"strangers": func(n int) mi.Coded {
			c := random(rand.New(rand.NewPCG(1, 2)), n)
			for i := range c.Turns {
				c.Turns[i].Turn.Party = strings.Repeat("x", i%50) + string(rune('a'+i/50))
				if k := c.Turns[i].Counsellor; k != nil {
					k.Model = c.Turns[i].Turn.Party
				}
			}
			return c
		},
	} {
		t.Run(name, func(t *testing.T) {
			testcost.Linear(t, name, 800, func(n int) time.Duration {
				c := build(n)
				return testcost.Of(func() { _ = score.Of(c) })
			})
		})
	}
}
