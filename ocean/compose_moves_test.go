package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// conversation makes coded turns: codes and words by turns of the client, and what
// the counsellor says between them.
func conversation(t *testing.T, goal string, turns ...[2]string) mi.Coded {
	t.Helper()
	out := mi.Coded{Goal: mi.ParseGoal(goal)}
	for _, turn := range turns {
		if turn[0] == "T" {
			out.Turns = append(out.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor, Text: turn[1]}})
			continue
		}
		out.Turns = append(out.Turns, newStatement(t, out.Goal, turn[0], turn[1]).coded().Turns...)
	}
	return out
}

func compose(t *testing.T, c ocean.Composer, coded mi.Coded, m ocean.Move) string {
	t.Helper()
	out, err := c.Compose(coded, m)
	require.NoError(t, err, m)
	require.Equal(t, m, out.Move)
	return out.Text
}

// TestDoubleSided: what speaks against the change comes first, what speaks for it
// last, and no "but" stands between them (field guide 1.3).
func TestDoubleSided(t *testing.T) {
	for want, coded := range map[string]mi.Coded{
		"It helps you sleep, and you want to stop.":                                          conversation(t, "stop smoking", [2]string{"D+ R-", "I want to stop / but it helps me sleep."}),
		"On the one hand, your gums feel fine, and on the other, you know you should floss.": conversation(t, "start flossing every day", [2]string{"N-", "I know I should floss, but my gums feel fine."}),
	} {
		got := compose(t, ocean.Composer{}, coded, ocean.DoubleSided)
		require.NotContains(t, got, "but")
		require.Equal(t, want, got)
	}
}

// TestSummaries: sustain talk first and once, change talk in the order in which it
// was said, an invitation or the key question last (field guide 1.4).
func TestSummaries(t *testing.T) {
	coded := conversation(
		t, "less drinking",
		[2]string{"R-", "It helps me unwind after work."},
		[2]string{"T", "And what else?"},
		[2]string{"R+", "My kids are starting to notice how much I drink."},
		[2]string{"T", "They see it."},
		[2]string{"D+", "I want to be there for them at bedtime."},
	)
	require.Equal(t,
		"Let me put together what you've told me so far. It helps you unwind after work. At the same time, your kids are starting to notice how much you drink, and you want to be there for them at bedtime. What have I missed?",
		compose(t, ocean.Composer{}, coded, ocean.SummariseCollecting))
	require.Regexp(t, "^[^?]*(leave you|you'll do|from here)\\?$", compose(t, ocean.Composer{}, coded, ocean.SummariseTransitional))
	linking := compose(t, ocean.Composer{}, coded, ocean.SummariseLinking)
	require.Contains(t, linking, "your kids are starting to notice how much you drink")
	require.Contains(t, linking, "you want to be there for them at bedtime")

	out, err := ocean.Composer{}.Compose(coded, ocean.SummariseCollecting)
	require.NoError(t, err)
	require.Len(t, out.Answers, 3)
	for i, q := range out.Answers {
		require.NotEmpty(t, q.In(coded.Turns[q.Turn].Turn.Text), i)
	}

	_, err = ocean.Composer{}.Compose(conversation(t, "", [2]string{"N", "I work nights."}), ocean.SummariseCollecting)
	require.Error(t, err)
}

// TestCommonGround: each wish in the party's own words, and what both share last
// (field guide 7.2, rules 1 and 3).
func TestCommonGround(t *testing.T) {
	coded := conversation(t, "", [2]string{"D+", "I want to see more of our kids."}, [2]string{"D+", "I want to keep things calm for our kids."})
	coded.Parties = []mi.Party{{Name: "Ana", Role: mi.Client}, {Name: "Ben", Role: mi.Client}}
	coded.Turns[0].Turn.Party, coded.Turns[1].Turn.Party = "Ana", "Ben"
	require.Equal(t, "Ana, you want to see more of your kids, and Ben, you want to keep things calm for your kids. For both of you, your kids matter.",
		compose(t, ocean.Composer{}, coded, ocean.CommonGround))

	// What one says of the other is that one's view, and said to be.
	coded.Turns[1] = newStatement(t, coded.Goal, "N", "My ex changes the plan every week.").coded().Turns[0]
	coded.Turns[1].Turn.Party = "Ben"
	require.Equal(t, "As you see it, your ex changes the plan every week.", compose(t, ocean.Composer{}, coded, ocean.Reflect))
	require.Equal(t, "You want to see more of your kids.", compose(t, ocean.Composer{Party: "Ana"}, coded, ocean.Reflect))
}

// TestHostMoves: the host's words are used as they are, and without them the move
// is declined.
func TestHostMoves(t *testing.T) {
	coded := conversation(t, "less drinking", [2]string{"N", "Just tell me what to do."})
	for _, m := range []ocean.Move{ocean.OfferMenu, ocean.AskOfferAsk, ocean.AnswerPlainly, ocean.MapAgenda, ocean.NameInterest, ocean.InviteParty} {
		_, err := ocean.Composer{}.Compose(coded, m)
		var declined *ocean.DeclinedError
		require.ErrorAs(t, err, &declined, m)
	}
	require.Contains(t, compose(t, composeAll, coded, ocean.OfferMenu), "a walk at lunch, keeping a diary or a class with a friend")
	offer := compose(t, composeAll, coded, ocean.AskOfferAsk)
	require.Contains(t, offer, composeAll.Information.Text)
	require.Regexp(t, "\\?$", offer)
	require.Equal(t, composeAll.Information.Text, compose(t, composeAll, coded, ocean.AnswerPlainly))
	require.Contains(t, compose(t, composeAll, coded, ocean.MapAgenda), "sleep, work or your medicines")
	require.Contains(t, compose(t, composeAll, coded, ocean.NameInterest), composeAll.Interest)
	_, err := ocean.Composer{Options: []string{"one"}}.Compose(coded, ocean.OfferMenu)
	require.Error(t, err, "one option is no menu")
}

// TestGoalWords: a goal stands in a question in the form that its grammar needs;
// one that cannot be told is not named.
func TestGoalWords(t *testing.T) {
	for _, c := range []struct {
		goal mi.Goal
		want string
	}{
		{mi.Goal{Behaviour: "drinking", Direction: mi.Less}, "drink less"},
		{mi.Goal{Behaviour: "smoking", Direction: mi.Stop}, "stop smoking"},
		{mi.Goal{Behaviour: "exercise", Direction: mi.More}, "have more exercise"},
		{mi.Goal{Behaviour: "walking to work", Direction: mi.More}, "walk more to work"},
		{mi.Goal{Behaviour: "eating vegetables", Direction: mi.More}, "eat more vegetables"},
		{mi.Goal{Behaviour: "smoking cigarettes", Direction: mi.Less}, "smoke fewer cigarettes"},
		{mi.Goal{Behaviour: "answering e-mails at night", Direction: mi.Less}, "answer fewer e-mails at night"},
		{mi.Goal{Behaviour: "answering less e-mails"}, "answer fewer e-mails"},
		{mi.Goal{Behaviour: "drinking less in the evening"}, "drink less in the evening"},
		{mi.Goal{Behaviour: "watching the news", Direction: mi.Less}, "watch the news less"},
		{mi.Goal{Behaviour: "taking my tablets", Direction: mi.Start}, "take your tablets"},
		{mi.Goal{Behaviour: "screen time", Direction: mi.Less}, "cut down on screen time"},
		{mi.Goal{Behaviour: "hold the reviews", Direction: mi.Start}, "hold the reviews"},
		{mi.Goal{}, "make this change"},
		{mi.Goal{Behaviour: "smoking? really?!", Direction: mi.Stop}, "make this change"},
		{mi.Goal{Behaviour: "a great many words that say nothing of what it is", Direction: mi.Stop}, "make this change"},
	} {
		coded := conversation(t, "", [2]string{"N", "I suppose so."})
		coded.Goal = c.goal
		require.Contains(t, compose(t, ocean.Composer{}, coded, ocean.AskImportance), "is it to you to "+c.want+"?")
		require.Contains(t, compose(t, ocean.Composer{}, coded, ocean.AskConfidence), "to "+c.want+",")
	}
}

// TestSaidOfOneself: harsh words for oneself come back as a view, self-blame does
// not come back at all, and an order is the client's own.
func TestSaidOfOneself(t *testing.T) {
	for said, want := range map[string]string{
		"I'm an alcoholic.":            "You see yourself as an alcoholic.",
		"I'm so lazy.":                 "You see yourself as lazy.",
		"I'm such a bad mother.":       "You see yourself as a bad mother.",
		"I need to stop smoking.":      "You feel you need to stop smoking.",
		"I really should stop.":        "You feel you really should stop.",
		"My boss is an idiot.":         "The way you see it, your boss is an idiot.",
		"It's my own fault.":           "",
		"I hate myself for it.":        "",
		"Tomorrow I have to call her.": "You feel tomorrow you have to call her.",
	} {
		out, err := ocean.Composer{}.Compose(conversation(t, "stop smoking", [2]string{"N", said}), ocean.Reflect)
		if want == "" {
			require.Error(t, err, "%q: %q", said, out.Text)
			continue
		}
		require.NoError(t, err, said)
		require.Equal(t, want, out.Text)
	}
}

// TestAmplifyIsSafe: only a mild denial is made larger, and not beside discord,
// inability or other parties.
func TestAmplifyIsSafe(t *testing.T) {
	coded := conversation(t, "less drinking", [2]string{"R-", "It doesn't bother my wife."})
	require.Equal(t, "It doesn't bother your wife at all.", compose(t, ocean.Composer{}, coded, ocean.Amplify))
	for _, said := range [][2]string{
		{"AB-", "I can't stop."}, {"R+", "It doesn't help me."}, {"R-", "It helps me sleep."}, {"N", "I don't sleep."},
	} {
		_, err := ocean.Composer{}.Compose(conversation(t, "less drinking", said), ocean.Amplify)
		require.Error(t, err, said)
	}
	coded.Turns[0].Client.Discord = []mi.Discord{{Sign: mi.Defending}}
	_, err := ocean.Composer{}.Compose(coded, ocean.Amplify)
	require.Error(t, err)
	out, err := ocean.Composer{}.Reply(coded)
	require.NoError(t, err)
	require.Equal(t, ocean.Apologise, out.Move)
}

// TestReportedIsNobodysOwn: what somebody else says of the client does not come
// back as true, also where captions part the two.
func TestReportedIsNobodysOwn(t *testing.T) {
	for _, said := range []string{
		"my wife she keeps saying im drinking too much", "well i guess the thing is my wife she keeps saying im drinking too much and thats that",
		"My mum told me, I'm a disgrace to her.", "They all think that I'm lying about it.",
	} {
		for _, m := range reflective {
			out, err := ocean.Composer{}.Compose(conversation(t, "less drinking", [2]string{"R-", said}), m)
			if err == nil {
				require.Regexp(t, "saying|told|think", out.Text, said)
			}
		}
	}
}
