package ocean_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// requireSound holds suggestions to what every one of them promises.
func requireSound(t testing.TB, c mi.Coded, got ocean.Suggestions) {
	t.Helper()
	require.NotEmpty(t, got.Moves)
	require.True(t, got.Task.Valid())
	require.Equal(t, got.Task, got.Tracked.Task)
	require.Contains(t, got.Open, got.Moves[0].Main)
	require.GreaterOrEqual(t, got.Tracked.Turn, -1)
	require.Less(t, got.Tracked.Turn, len(c.Turns)+1)
	seen := map[ocean.Move]bool{}
	for _, s := range got.Moves {
		require.False(t, seen[s.Move], s.Move)
		seen[s.Move] = true
		require.True(t, s.Move.Valid(), s.Move)
		require.Equal(t, s.Move.Main(), s.Main)
		require.NotEmpty(t, s.Why)
		require.NotEmpty(t, s.Source)
		require.NotNil(t, s.Answers)
		for _, q := range s.Answers {
			require.GreaterOrEqual(t, q.Turn, 0)
			require.Less(t, q.Turn, len(c.Turns))
			text := c.Turns[q.Turn].Turn.Text
			require.LessOrEqual(t, 0, q.Start)
			require.Less(t, q.Start, q.End)
			require.LessOrEqual(t, q.End, len(text))
		}
	}
	if slices.ContainsFunc(got.Moves, func(s ocean.Suggestion) bool { return s.Move == ocean.AttendSafety }) {
		require.Len(t, got.Moves, 1)
	}
}

// TestSuggestInEverySituation holds what is suggested at every point of every
// situation to the promises.
func TestSuggestInEverySituation(t *testing.T) {
	for _, s := range situations(t) {
		for n := range len(s.coded.Turns) + 1 {
			c := s.coded
			c.Turns = c.Turns[:n]
			requireSound(t, c, ocean.Suggester{}.Suggest(c))
		}
	}
}

// TestSuggestNamesTheWords checks that what a suggestion answers is what the rule
// is about.
func TestSuggestNamesTheWords(t *testing.T) {
	for _, tc := range []struct{ said, move, words string }{
		{"I don't know, just tell me what to do.", "offer menu", "tell me what to do"},
		{"Well. Is it dangerous to stop at once?", "answer plainly", "Is it dangerous to stop at once?"},
		{"So I've made up my mind, that is that.", "plan steps", "I've made up my mind"},
		{"It was a bit much. I have to go now, sorry.", "close session", "I have to go now"},
		{"There is the rent, and on top of that my knee.", "map agenda", "on top of that"},
	} {
		c := mi.Coded{Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Counsellor, Text: "What would you like to talk about?"}},
			{Turn: mi.Turn{Role: mi.Client, Text: tc.said}},
		}}
		got := ocean.Suggester{}.Suggest(c)
		at := slices.IndexFunc(got.Moves, func(s ocean.Suggestion) bool { return string(s.Move) == tc.move })
		require.GreaterOrEqual(t, at, 0, tc.said)
		require.NotEmpty(t, got.Moves[at].Answers, tc.said)
		q := got.Moves[at].Answers[0]
		require.Equal(t, 1, q.Turn)
		require.Contains(t, tc.words, strings.Trim(q.In(tc.said), "?"), tc.said)
	}
}

// TestSuggestYieldsToDanger: a sign that gates leaves attending to it alone, for
// twelve turns; an idiom and a cleared sign do not.
func TestSuggestYieldsToDanger(t *testing.T) {
	const said = "Honestly, I want to kill myself."
	coded := func(risks []mi.Risk, after int) mi.Coded {
		c := mi.Coded{Goal: mi.ParseGoal("less drinking"), Turns: []mi.CodedTurn{{
			Turn:   mi.Turn{Role: mi.Client, Text: said},
			Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Change}, Risks: risks},
		}}}
		for i := range after {
			turn := mi.Turn{Role: mi.Roles()[i%2], Text: "Thank you for telling me."}
			c.Turns = append(c.Turns, mi.CodedTurn{Turn: turn})
		}
		return c
	}
	signs := mi.RiskScreen{}.Screen(said)
	require.NotEmpty(t, signs)
	for after := range 12 {
		got := ocean.Suggester{}.Suggest(coded(signs, after))
		require.Len(t, got.Moves, 1)
		require.Equal(t, ocean.AttendSafety, got.Moves[0].Move)
		require.Equal(t, []ocean.Quote{{Turn: 0, Span: signs[0].Span}}, got.Moves[0].Answers)
	}
	idiom := slices.Clone(signs)
	for i := range idiom {
		idiom[i].Idiom = true
	}
	for _, c := range []mi.Coded{coded(signs, 12), coded(idiom, 0), coded([]mi.Risk{}, 0)} {
		require.NotEqual(t, ocean.AttendSafety, ocean.Suggester{}.Suggest(c).Moves[0].Move)
	}
}

// TestSuggestMost keeps the best of the list.
func TestSuggestMost(t *testing.T) {
	for _, s := range situations(t) {
		all := ocean.Suggester{}.Suggest(s.coded).Moves
		for most := 1; most < 10; most++ {
			got := ocean.Suggester{Most: most}.Suggest(s.coded).Moves
			require.Len(t, got, min(most, len(all)), s.name)
			require.Equal(t, all[:len(got)], got, s.name)
		}
	}
}

// TestSuggestParties names whom a suggestion is for.
func TestSuggestParties(t *testing.T) {
	for _, s := range situations(t) {
		got := ocean.Suggester{}.Suggest(s.coded)
		for _, m := range got.Moves {
			switch {
			case len(s.coded.Parties) == 0:
				require.Empty(t, m.Party)
			case m.Move == ocean.InviteParty:
				require.Equal(t, "Ben", m.Party, s.name)
			case m.Move == ocean.CommonGround || m.Move == ocean.SharedVision:
				require.Empty(t, m.Party, s.name)
			default:
				require.Equal(t, s.coded.Turns[len(s.coded.Turns)-1].Turn.Party, m.Party, s.name)
			}
		}
	}
}

// TestSuggestWithCoders takes conversations through the built-in coders.
func TestSuggestWithCoders(t *testing.T) {
	coder := mi.Coder{Client: mi.NewChangeTalk(english.Model()), Counsellor: ocean.NewRecognizer(english.Model())}
	for _, tc := range []struct {
		goal  string
		turns []string // client first
		want  []ocean.Move
		not   []ocean.Move
	}{
		{"stop smoking", []string{"I want to stop, I really do, for my little girl."}, moveSets["reflections"], moveSets["input"]},
		{"stop smoking", []string{"No way, I am never giving up my cigarettes, they keep me calm."}, nil, append(moveSets["plan"], moveSets["ask"]...)},
		{"less drinking", []string{"Hello.", "Hi, what brings you here?", "I don't know. What should I do about the wine?"}, []ocean.Move{ocean.OfferMenu}, moveSets["evoke"]},
		{"less drinking", []string{"It's the wine.", "You have to stop at once.", "You don't understand me at all."}, []ocean.Move{ocean.Apologise}, moveSets["input"]},
		{"less drinking", []string{"I want to kill myself."}, []ocean.Move{ocean.AttendSafety}, moveSets["reflections"]},
	} {
		conv := mi.Conversation{Goal: mi.ParseGoal(tc.goal)}
		for i, s := range tc.turns {
			conv.Turns = append(conv.Turns, mi.Turn{Number: i, Role: mi.Roles()[1-i%2], Text: s})
		}
		coded, err := coder.Code(context.Background(), conv)
		require.NoError(t, err)
		got := ocean.Suggester{}.Suggest(coded)
		requireSound(t, coded, got)
		require.NotContains(t, tc.not, got.Moves[0].Move, tc.turns)
		if tc.want != nil {
			require.True(t, slices.ContainsFunc(got.Moves, func(s ocean.Suggestion) bool { return slices.Contains(tc.want, s.Move) }), tc.turns)
		}
	}
}

// TestSuggestLeavesTheSessionAlone: the codes are read and not written to, and the
// same session gives the same suggestions, from any number of goroutines.
func TestSuggestLeavesTheSessionAlone(t *testing.T) {
	c := longSession(100)
	before, err := json.Marshal(c)
	require.NoError(t, err)
	want := ocean.Suggester{}.Suggest(c)
	var s ocean.Suggester
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 20 {
				copied := s
				if got := copied.Suggest(c); !slices.EqualFunc(got.Moves, want.Moves, func(a, b ocean.Suggestion) bool { return fmt.Sprint(a) == fmt.Sprint(b) }) {
					t.Error("suggestions differ between goroutines")
				}
			}
		})
	}
	wg.Wait()
	after, err := json.Marshal(c)
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))
}

// TestSuggestJSON has no null in it.
func TestSuggestJSON(t *testing.T) {
	for _, s := range situations(t) {
		out, err := json.Marshal(ocean.Suggester{}.Suggest(s.coded))
		require.NoError(t, err)
		require.NotContains(t, string(out), "null", s.name)
		require.Contains(t, string(out), `"answers":[`, s.name)
	}
}

// longSession is a coded session of n turns.
func longSession(n int) mi.Coded {
	c := mi.Coded{Goal: mi.ParseGoal("less drinking")}
	for i := range n {
		if i%2 == 0 {
			c.Turns = append(c.Turns, mi.CodedTurn{
				Turn:       mi.Turn{Number: i, Role: mi.Counsellor, Text: "So the evenings are the hard part, and you would like them to be different. What would be first?"},
				Counsellor: &mi.CounsellorCodes{Response: mi.Response{Main: mi.Mains()[i/2%4]}},
			})
			continue
		}
		text := "Well, I want to get up on Saturdays and not feel it, and I tried last week, you know, I told my sister about it, but then my wife says I never stick to anything."
		c.Turns = append(c.Turns, mi.CodedTurn{
			Turn: mi.Turn{Number: i, Role: mi.Client, Text: text},
			Client: &mi.ClientCodes{Talk: mi.Talk{
				Valence: mi.Valences()[i/2%3], Kind: mi.Desire, Strength: mi.Medium, Spans: []mi.Span{{Start: 6, End: 34}},
			}},
		})
	}
	return c
}

func BenchmarkSuggest(b *testing.B) {
	for _, n := range []int{2, 10, 100, 1000} {
		b.Run(fmt.Sprintf("%d-turns", n), func(b *testing.B) {
			c := longSession(n)
			b.ReportAllocs()
			for b.Loop() {
				ocean.Suggester{}.Suggest(c)
			}
		})
	}
}

// TestSuggestAllocates only what it returns.
func TestSuggestAllocates(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates")
	}
	c := longSession(100)
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { ocean.Suggester{}.Suggest(c) }), 12.0)
}

// FuzzSuggest makes sessions of any bytes and any codes.
func FuzzSuggest(f *testing.F) {
	f.Add("Hello.\nI want to stop, but I can't.\nYou could try the gum.\nWhatever.", []byte{1, 7, 200, 33, 5}, "less drinking")
	f.Add("Is it safe?\n\xff\xfe\n…\n", []byte{0, 255}, "")
	f.Add(strings.Repeat("so um I don't know if I can, ", 200)+"\nyeah-", []byte{9, 2}, "stop x")
	f.Fuzz(func(t *testing.T, talk string, codes []byte, goal string) {
		c := randomSession(talk, codes, goal)
		got := ocean.Suggester{}.Suggest(c)
		requireSound(t, c, got)
		require.Equal(t, got, ocean.Suggester{}.Suggest(c))
		require.Equal(t, got.Tracked, ocean.Track(c))
	})
}

// randomSession makes a session from bytes: one line a turn, one byte a code.
func randomSession(talk string, codes []byte, goal string) mi.Coded {
	c := mi.Coded{Goal: mi.ParseGoal(goal)}
	at := 0
	pick := func(n int) int {
		if len(codes) == 0 {
			return 0
		}
		at++
		return (int(codes[at%len(codes)]) + at) % n
	}
	for i, line := range strings.Split(talk, "\n") {
		if i > 120 {
			break
		}
		t := mi.CodedTurn{Turn: mi.Turn{Number: i, Role: mi.Roles()[pick(2)], Text: line, Party: []string{"", "Ana", "Ben"}[pick(3)]}}
		span := mi.Span{Start: pick(9) - 2, End: pick(40)}
		switch {
		case pick(5) == 0:
		case t.Turn.Role == mi.Client:
			k := &mi.ClientCodes{Talk: mi.Talk{
				Valence: mi.Valences()[pick(4)], Kind: append(mi.Kinds(), "")[pick(9)], Strength: append(mi.Strengths(), "")[pick(4)],
				Abstained: pick(4) == 0, Mixed: pick(6) == 0, Spans: []mi.Span{span}, Confidence: mi.Confidences()[pick(3)],
			}}
			k.Utterances = append(k.Utterances, mi.ClientUtterance{Span: span, Code: mi.AllClientCodes()[pick(17)]})
			if pick(7) == 0 {
				k.Discord = append(k.Discord, mi.Discord{Sign: mi.DiscordSigns()[pick(4)], Span: span})
			}
			if pick(9) == 0 {
				k.Risks = append(k.Risks, mi.Risk{Span: span, Negated: pick(2) == 0})
			}
			t.Client = k
		default:
			t.Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: mi.Mains()[pick(4)], Summary: append(mi.SummaryTypes(), "", "")[pick(5)]}}
			t.Counsellor.Utterances = append(t.Counsellor.Utterances, mi.CounsellorUtterance{Span: span, Behaviour: mi.Behaviours()[pick(26)]})
		}
		c.Turns = append(c.Turns, t)
	}
	return c
}
