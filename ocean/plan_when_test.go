package ocean_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// talked makes a conversation without codes: counsellor and client in turn.
func talked(words ...string) mi.Coded {
	c := mi.Coded{Goal: mi.ParseGoal("less drinking")}
	for i, w := range words {
		c.Turns = append(c.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Roles()[i%2], Text: w}})
	}
	return c
}

// wordsOf returns the words of the entries that stand.
func wordsOf(ls []ocean.PlanLine) []string {
	out := []string{}
	for _, l := range ls {
		if l.Stands() {
			out = append(out, l.Words())
		}
	}
	return out
}

// TestStepsSayWhen: times are found by grammar, and what only looks like one is
// not.
func TestStepsSayWhen(t *testing.T) {
	for words, want := range map[string][]string{
		"I'll walk on Monday.":                               {"on Monday"},
		"I'll walk on Mondays and Thursdays.":                {"on Mondays and Thursdays"},
		"I'll ring them tomorrow morning at half past nine.": {"tomorrow morning at half past nine"},
		"ill ring them tmrw":                                 {"tmrw"},
		"I'll walk after work.":                              {"after work"},
		"I'll read before bed every night.":                  {"before bed every night"},
		"I'll do it twice a week.":                           {"twice a week"},
		"I'll train three times a week.":                     {"three times a week"},
		"I'll start in two weeks.":                           {"in two weeks"},
		"I'll stop on the first of June.":                    {"on the first of June"},
		"I'll hand it in by Friday at noon.":                 {"by Friday at noon"},
		"I'll leave at 6:30.":                                {"at 6:30"},
		"I'll leave at six o'clock.":                         {"at six o'clock"},
		"I'll take it first thing in the morning.":           {"first thing in the morning"},
		"From now on I'll take the stairs.":                  {"From now on"},
		"I'll talk to her this weekend.":                     {"this weekend"},
		"I'll write on my lunch break.":                      {"on my lunch break"},
		"I'll buy none on the way home.":                     {"on the way home"},
		"I'll call in May.":                                  {"in May"},
		"I'll check it at the end of the week.":              {"at the end of the week"},
		"When I get home, I'll change my shoes.":             {"When I get home"},
		"I'll write as soon as the kids are in bed.":         {"as soon as the kids are in bed"},
		"I'll finish the Friday report.":                     {},
		"I'll buy two beers.":                                {},
		"I'll call the clinic.":                              {},
		"I'll march to the gym.":                             {},
		"I'll sun myself less.":                              {},
	} {
		t.Run(words, func(t *testing.T) {
			p := ocean.PlanOf(talked("What will you do?", words)).Parties[0]
			require.Len(t, p.Steps, 1)
			require.Equal(t, want, wordsOf(p.Steps[0].When))
		})
	}
}

// TestStepsSayWithWhom: people are found by what they are to somebody and by name.
func TestStepsSayWithWhom(t *testing.T) {
	for words, want := range map[string][]string{
		"I'll walk with my sister.":                     {"with my sister"},
		"I'll walk with my older sister on Mondays.":    {"with my older sister"},
		"I'll run with Ana and Jo.":                     {"with Ana and Jo"},
		"I'll study with one of my friends.":            {"with one of my friends"},
		"I'll go with her on Friday.":                   {"with her"},
		"My wife and I will cook at home.":              {"My wife and I"},
		"I'll go through it with the whole team.":       {"with the whole team"},
		"I'll go with the flow.":                        {},
		"I'll start with one evening.":                  {},
		"I'll pay with her card.":                       {},
		"I'll cook with less oil on Monday and Tuesday": {},
	} {
		t.Run(words, func(t *testing.T) {
			p := ocean.PlanOf(talked("What will you do?", words)).Parties[0]
			require.Len(t, p.Steps, 1)
			require.Equal(t, want, wordsOf(p.Steps[0].With))
		})
	}
}

// TestWhatIsNoStep: what others say, what is not so, what just happens to one, what
// is only said, and asking back.
func TestWhatIsNoStep(t *testing.T) {
	for _, words := range []string{
		"My wife says I'll stop one day.",
		"They think I'll walk in there and beg.",
		"If I won the lottery, I'd pay somebody to do it.",
		"I would have called them.",
		"I'll see.",
		"I'll be honest with you.",
		"I'll never manage that.",
		"I'll tell you what happened.",
		"I'll get fat.",
		"I'll miss it.",
		"Do you think I'll call them?",
		"I felt ill on Monday.",
		"I don't know.",
		"I used to swim on Mondays.",
		"I wish I swam on Mondays.",
		"What will I do on Mondays?",
	} {
		t.Run(words, func(t *testing.T) {
			require.Empty(t, ocean.PlanOf(talked("How is it?", words)).Parties[0].Steps)
		})
	}
}

// TestAYesIsToSomething: what the counsellor proposed is part of the plan where the
// client took it on, and quoted as the counsellor's.
func TestAYesIsToSomething(t *testing.T) {
	for _, c := range []struct {
		counsellor, client string
		want               bool
	}{
		{"Would you be willing to ring the clinic?", "Yes.", true},
		{"Would you be willing to ring the clinic?", "Okay, I can do that.", true},
		{"How about a walk after lunch?", "Sounds good.", true},
		{"You could ring the clinic.", "I can do that.", true},
		{"So you'll ring the clinic on Monday.", "Yes, that's right.", true},
		{"You could ring the clinic.", "Okay.", false},
		{"You could ring the clinic.", "Mm-hm.", false},
		{"You could ring the clinic.", "Yes, but they never pick up.", false},
		{"Would you be willing to ring the clinic?", "I guess.", false},
		{"Would you be willing to ring the clinic?", "No.", false},
		{"Would you be willing to ring the clinic?", "Not really, no.", false},
		{"You could swim or cycle.", "Yes, sounds good.", false},
		{"What could you do?", "Yes.", false},
		{"You feel tired.", "Yes, exactly.", false},
		{"You'll feel better in a week.", "Yes.", false},
	} {
		t.Run(c.counsellor+" "+c.client, func(t *testing.T) {
			p := ocean.PlanOf(talked(c.counsellor, c.client)).Parties[0]
			require.Len(t, p.Steps, map[bool]int{true: 1}[c.want])
			if c.want {
				require.NotNil(t, p.Steps[0].Proposed)
				require.Equal(t, 0, p.Steps[0].Proposed.Turn)
				require.Equal(t, 1, p.Steps[0].Said.Turn)
			}
		})
	}
}

// TestLaterWordsWin: what is taken back stays, marked with the words that did it.
func TestLaterWordsWin(t *testing.T) {
	for _, c := range []struct {
		first, later string
		steps, whens []string // that stand
	}{
		{"I'll ring them on Monday.", "Actually, let's make it Tuesday.", []string{"I'll ring them on Monday"}, []string{"Tuesday"}},
		{"I'll ring them on Monday.", "No, not Monday, Tuesday is better.", []string{"I'll ring them on Monday"}, []string{"Tuesday"}},
		{"I'll ring them on Monday.", "Scrap that.", nil, nil},
		{"I'll ring the clinic.", "I'm not going to ring the clinic after all.", nil, nil},
		{"I'll ring the clinic.", "On second thought, I'll write to them instead.", []string{"I'll write to them instead"}, nil},
		{"I'll ring the clinic on Monday.", "I'll swim on Tuesday.", []string{"I'll ring the clinic on Monday", "I'll swim on Tuesday"}, []string{"on Monday", "on Tuesday"}},
		{"I'll ring the clinic on Monday.", "Yes, on Monday.", []string{"I'll ring the clinic on Monday"}, []string{"on Monday"}},
	} {
		t.Run(c.later, func(t *testing.T) {
			p := ocean.PlanOf(talked("What will you do?", c.first, "Mm-hm.", c.later)).Parties[0]
			var steps, whens []string
			taken := 0
			for _, s := range p.Steps {
				if !s.Stands() {
					taken++
					require.Equal(t, 3, s.TakenBack.Turn)
					continue
				}
				steps = append(steps, s.Words())
				whens = append(whens, wordsOf(s.When)...)
			}
			require.Equal(t, c.steps, steps, c.later)
			require.Equal(t, c.whens, whens, c.later)
			require.Equal(t, len(p.Steps), taken+len(steps))
		})
	}
}

// TestIfThenNeedsBothHalves: one half alone, an outcome, or the change itself as
// the condition is none.
func TestIfThenNeedsBothHalves(t *testing.T) {
	for words, want := range map[string]int{
		"If it rains, I'll go to the pool.":           1,
		"I'll go to the pool if it rains.":            1,
		"if it rains ill go to the pool":              1,
		"Whenever I want one I'm going to ring Dave.": 1,
		"If it rains.":                                 0,
		"I'll go to the pool.":                         0,
		"If I quit, I'll get fat.":                     0,
		"If I won the lottery, I'll buy a pool.":       0,
		"If he starts again, I don't know.":            0,
		"I'll go to the pool if that's okay.":          0,
		"My sister says if it rains I'll give up.":     0,
		"If it rains, it rains.":                       0,
		"I'd go to the pool if it rained.":             0,
		"Unless it rains, I'll go to the park.":        0,
		"If you ask me, I'll never go to the pool.":    0,
		"If the bus is late, well, that's how it goes": 0,
	} {
		t.Run(words, func(t *testing.T) {
			require.Len(t, ocean.PlanOf(talked("How would it go?", words)).Parties[0].IfThens, want)
		})
	}
	// The counsellor's half is the counsellor's.
	p := ocean.PlanOf(talked("And what will you do if it rains?", "I'll go to the pool.")).Parties[0]
	require.Len(t, p.IfThens, 1)
	require.Equal(t, mi.Counsellor, p.IfThens[0].If.By)
	require.Equal(t, "if it rains", p.IfThens[0].If.Words)
	require.Equal(t, "I'll go to the pool", p.IfThens[0].Then.Said.Words)
	require.Empty(t, ocean.PlanOf(talked("And what will you do if it rains?", "I don't know.")).Parties[0].IfThens)
}

// TestConfidenceBelowSevenIsAskedAbout: a range by its lower end; words without a
// number, and 80 percent, are asked about instead.
func TestConfidenceBelowSevenIsAskedAbout(t *testing.T) {
	const ask, ten = "On a scale from 0 to 10, how confident are you that you can do it?", "On a scale from 1 to 10, how confident are you that you can do it?"
	for _, c := range []struct {
		ask, answer string
		low         bool
		next        int
	}{
		{ask, "A six.", true, 2},
		{ask, "Six or seven.", true, 2},
		{ask, "Seven.", false, 0},
		{ask, "A 9.", false, 0},
		{ask, "Zero.", true, 2},
		{ten, "6", true, 2},
		{ten, "7", false, 0},
		{ask, "Pretty confident.", false, 1},
		{"On a scale from 0 to 100, how confident are you that you can do it?", "60", true, 2},
		{"On a scale from 0 to 100, how confident are you that you can do it?", "75", false, 0},
	} {
		k := ocean.PlanOf(talked(c.ask, c.answer)).Parties[0].Confidence
		if k == nil {
			require.Equal(t, "Pretty confident.", c.answer, "words need not be an answer")
			continue
		}
		require.Equal(t, c.low, k.Low, c.answer)
		require.Len(t, k.Next, c.next, c.answer)
		for _, q := range k.Next {
			require.NotContains(t, q.Text, "not higher")
			require.NotEmpty(t, q.Source)
		}
	}
	// Importance is something else.
	require.Nil(t, ocean.PlanOf(talked("On a scale from 0 to 10, how important is it to you?", "A six.")).Parties[0].Confidence)
}

// TestGapsWaitForAWish: planning questions are not asked of somebody who has not
// said that they want anything.
func TestGapsWaitForAWish(t *testing.T) {
	for words, wait := range map[string]bool{
		"I don't drink much.": true, "I'll stop buying wine on Monday.": false,
	} {
		for _, g := range ocean.PlanOf(talked("How is it?", words)).Parties[0].Gaps {
			require.Equal(t, wait && g.Field != ocean.FieldChange && g.Field != ocean.FieldReason, g.Wait, words)
		}
	}
}

// TestDangerComesBeforeThePlan: a sign that gates MI leaves nothing to be asked.
func TestDangerComesBeforeThePlan(t *testing.T) {
	c := talked("On a scale from 0 to 10, how confident are you?", "A four. Some days I want to kill myself.")
	span := mi.Span{Start: len("A four. "), End: len(c.Turns[1].Turn.Text)}
	for _, negated := range []bool{false, true} {
		c.Turns[1].Client = &mi.ClientCodes{Risks: []mi.Risk{{Kind: mi.RiskSuicide, Span: span, Subject: mi.RiskSelf, Time: mi.RiskCurrent, Negated: negated}}}
		p := ocean.PlanOf(c)
		require.Equal(t, !negated, len(p.Risks) == 1)
		require.Equal(t, negated, len(p.Parties[0].Gaps) > 0)
		require.Equal(t, negated, len(p.Parties[0].Confidence.Next) > 0)
		var text strings.Builder
		require.NoError(t, p.WriteText(&text))
		require.Equal(t, !negated, strings.Contains(text.String(), "safety first"))
		view := ocean.Room{Interest: ocean.InterestHelper}.View(c)
		require.Len(t, view.Risks, len(p.Risks))
		require.Equal(t, !negated, view.Principles[0].Move == ocean.AttendSafety)
	}
}

// TestPlanOfNothing: no talk is no plan, and no panic.
func TestPlanOfNothing(t *testing.T) {
	require.Empty(t, ocean.PlanOf(mi.Coded{}).Parties)
	p := ocean.PlanOf(mi.Coded{Parties: []mi.Party{{Name: "Ada", Role: mi.Client}, {Name: "Dr X", Role: mi.Counsellor}}})
	require.Len(t, p.Parties, 1)
	require.Equal(t, "Ada", p.Parties[0].Party)
	require.Equal(t, ocean.FieldChange, p.Parties[0].Gaps[0].Field)
	for _, f := range ocean.PlanFields() {
		got, err := ocean.ParsePlanField(string(f))
		require.NoError(t, err)
		require.Equal(t, f, got)
	}
	_, err := ocean.ParsePlanField("wish")
	require.Error(t, err)
}
