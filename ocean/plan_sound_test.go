package ocean_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// soundPlan says what is wrong with a plan: every quote lies in its turn and has
// its words; what a client is quoted with was said by that party; a counsellor's
// words are only there as proposed or as a condition asked about, and the yes comes
// after them; what takes something back comes after it; every field is filled or
// named as a gap.
func soundPlan(t *testing.T, c mi.Coded, p ocean.Plan) {
	t.Helper()
	quote := func(s ocean.Said, role mi.Role) *mi.Turn {
		t.Helper()
		require.Equal(t, role, s.By)
		require.GreaterOrEqual(t, s.Turn, 0)
		require.Less(t, s.Turn, len(c.Turns))
		turn := &c.Turns[s.Turn].Turn
		require.Equal(t, role, turn.Role)
		require.NotEmpty(t, s.Words)
		require.Equal(t, s.In(turn.Text), s.Words)
		return turn
	}
	for _, party := range p.Parties {
		own := func(s ocean.Said) {
			t.Helper()
			require.Equal(t, party.Party, quote(s, mi.Client).Party)
		}
		line := func(l ocean.PlanLine) {
			t.Helper()
			own(l.Said)
			if l.Proposed != nil {
				quote(*l.Proposed, mi.Counsellor)
				require.Less(t, l.Proposed.Turn, l.Said.Turn)
			}
			if l.TakenBack != nil {
				own(*l.TakenBack)
				after := l.TakenBack.Turn > l.Said.Turn || l.TakenBack.Turn == l.Said.Turn && l.TakenBack.Start >= l.Said.Start
				require.True(t, after)
			}
		}
		lines := func(ls []ocean.PlanLine) bool {
			t.Helper()
			stands := false
			for _, l := range ls {
				line(l)
				stands = stands || l.Stands()
			}
			return stands
		}
		missing := map[ocean.PlanField]bool{}
		for _, g := range party.Gaps {
			require.Contains(t, ocean.PlanFields(), g.Field)
			require.True(t, g.Move.Valid())
			require.NotEmpty(t, g.Source)
			require.Contains(t, g.Text, "?")
			if g.About != nil {
				quote(*g.About, g.About.By)
			} else {
				missing[g.Field] = true
			}
		}
		if len(p.Risks) > 0 {
			require.Empty(t, party.Gaps)
		}
		full := func(filled bool, f ocean.PlanField) {
			t.Helper()
			require.True(t, filled != missing[f] || len(p.Risks) > 0, f)
		}
		full(lines(party.Changes), ocean.FieldChange)
		full(lines(party.Reasons), ocean.FieldReason)
		full(lines(party.Signs), ocean.FieldSign)
		open := false
		for _, s := range party.Steps {
			line(s.PlanLine)
			lines(s.When)
			lines(s.With)
			open = open || s.Stands() && !s.Done
			for _, a := range s.Agreed {
				require.NotEqual(t, party.Party, a.Party)
				require.Equal(t, a.Party, quote(a.Said, mi.Client).Party)
			}
		}
		full(open, ocean.FieldStep)
		helped := false
		for _, h := range party.Helpers {
			line(h.PlanLine)
			helped = helped || h.Stands()
			own(h.Who)
			for _, how := range h.How {
				own(how)
			}
		}
		full(helped, ocean.FieldHelper)
		for _, o := range party.Obstacles {
			line(o.PlanLine)
			lines(o.Then)
		}
		full(len(party.Obstacles) > 0, ocean.FieldObstacle)
		for _, l := range party.IfThens {
			line(l.Then)
			if l.If.By == mi.Client {
				own(l.If)
			} else {
				quote(l.If, mi.Counsellor)
			}
		}
		full(party.Confidence != nil, ocean.FieldConfidence)
		if k := party.Confidence; k != nil {
			own(k.Said)
			for _, e := range k.Earlier {
				own(e)
			}
			if k.Low && len(p.Risks) == 0 {
				require.NotEmpty(t, k.Next)
			}
		}
	}
	for _, r := range p.Risks {
		quote(r, mi.Client)
	}
	soundCommon(t, c, p.Shared)
	data, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotContains(t, strings.ReplaceAll(string(data), `"confidence":null`, ""), ":null")
	var back ocean.Plan
	require.NoError(t, json.Unmarshal(data, &back))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.JSONEq(t, string(data), string(again))
	var text bytes.Buffer
	require.NoError(t, p.WriteText(&text))
	require.NotContains(t, text.String(), "\x00")
}

// soundCommon says what is wrong with common ground: it is of several parties, in
// the words of each.
func soundCommon(t *testing.T, c mi.Coded, all []ocean.Common) {
	t.Helper()
	for _, k := range all {
		require.GreaterOrEqual(t, len(k.Parties), 2)
		require.Len(t, k.Statements, len(k.Parties))
		require.Zero(t, len(k.Words)%len(k.Parties))
		for i, s := range k.Statements {
			turn := c.Turns[s.Turn].Turn
			require.Equal(t, mi.Client, turn.Role)
			require.Equal(t, k.Parties[i], turn.Party)
			require.Equal(t, s.In(turn.Text), s.Words)
			for w := i; w < len(k.Words); w += len(k.Parties) {
				require.Equal(t, s.Turn, k.Words[w].Turn)
				require.GreaterOrEqual(t, k.Words[w].Start, s.Start)
				require.LessOrEqual(t, k.Words[w].End, s.End)
			}
		}
	}
}

// TestPlanIsSound: with codes and without, of our conversations and of talk that
// is put together at random, among one party and among three.
func TestPlanIsSound(t *testing.T) {
	var pool []string
	for _, c := range codedTalks(t) {
		soundPlan(t, c, ocean.PlanOf(c))
		for i := range c.Turns {
			pool = append(pool, c.Turns[i].Turn.Text)
			c.Turns[i].Client, c.Turns[i].Counsellor = nil, nil
		}
		soundPlan(t, c, ocean.PlanOf(c))
	}
	pool = append(pool, testtalk.Oddities...)
	r := rand.New(rand.NewPCG(3, 4))
	coder := testtalk.Coder()
	for range 60 {
		conv := testtalk.RandomTalk(r, pool)
		for i := range conv.Turns {
			conv.Turns[i].Party = []string{"", "Ada", "Ben"}[r.IntN(3)]
		}
		c, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		soundPlan(t, c, ocean.PlanOf(c))
	}
}

// TestPlanIsDeterministic: the same talk gives the same plan, and the talk stays as
// it was.
func TestPlanIsDeterministic(t *testing.T) {
	for _, c := range codedTalks(t) {
		before := asJSON(t, c)
		first := asJSON(t, ocean.PlanOf(c))
		require.Equal(t, first, asJSON(t, ocean.PlanOf(c)))
		require.Equal(t, before, asJSON(t, c))
	}
}

// TestPlanJSON holds the plans of three conversations as JSON.
func TestPlanJSON(t *testing.T) {
	var got bytes.Buffer
	enc := json.NewEncoder(&got)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	for _, c := range codedTalks(t) {
		switch c.ID {
		case "drinking at weekends (health, speech)", "the counsellor's words with agreement (health)", "mediation: music and sleep":
			require.NoError(t, enc.Encode(ocean.PlanOf(c)))
		}
	}
	planGolden(t, "plans.json", got.Bytes())
}

// TestPlanTakesLinearTime: also where one turn goes on for a day.
func TestPlanTakesLinearTime(t *testing.T) {
	plan := func(words string) {
		turns := []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Counsellor, Text: "What will you do, and who could help?"}},
			{Turn: mi.Turn{Role: mi.Client, Party: "Ada", Text: words}},
			{Turn: mi.Turn{Role: mi.Counsellor, Text: words}},
			{Turn: mi.Turn{Role: mi.Client, Party: "Ben", Text: words}},
		}
		ocean.PlanOf(mi.Coded{Turns: turns})
		ocean.Room{}.View(mi.Coded{Turns: turns})
	}
	for _, piece := range []string{
		"I'll call my sister on Monday if it rains. ", "my sister and ", "if ", "he said I'll go ", "actually not Monday ", "because ", "i'll be i'll be ", "when I go I'll ", "I want to ", "on Monday ", "how about Tuesday? ", "you never ", "so you'll ", "\n", "my sister can ", "ask my sister ", "if I fail I lose ", "I forget if ", "five it's dark ", "before I go ", "\"I'll go ",
	} {
		testcost.Linear(t, piece, 2000, func(n int) time.Duration {
			words := testtalk.Grow(piece, n)
			return testcost.Of(func() { plan(words) })
		})
	}
}

// FuzzPlanOf looks for talk whose plan or view is not sound.
func FuzzPlanOf(f *testing.F) {
	for _, c := range planTalks(f) {
		for i := 0; i+2 < len(c.Turns); i += 2 {
			f.Add(c.Turns[i].Text, c.Turns[i+1].Text, c.Turns[i+2].Text, uint8(i))
		}
	}
	for i, odd := range testtalk.Oddities {
		f.Add(odd, "I'll go on Monday", odd, uint8(i))
	}
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	f.Fuzz(func(t *testing.T, a, b, c string, how uint8) {
		names := []string{"", "Ada", "Ben", "Cy"}
		conv := mi.Conversation{Goal: mi.ParseGoal("less drinking"), Turns: []mi.Turn{
			{Role: mi.Roles()[how&1], Party: names[how>>1&1], Text: a},
			{Role: mi.Client, Party: names[how>>2&3], Text: b},
			{Role: mi.Roles()[how>>4&1], Party: names[how>>5&1], Text: c},
			{Role: mi.Client, Party: names[how>>6&3], Text: a},
		}}
		coded, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		if how&8 != 0 {
			coded.Turns[1].Client = coded.Turns[3].Client // codes of other words
		}
		soundPlan(t, coded, ocean.PlanOf(coded))
		soundView(t, coded, ocean.Room{}.View(coded))
	})
}
