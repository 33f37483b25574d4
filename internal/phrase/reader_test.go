package phrase_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

// read reads a thought unit as the recognizer does.
func read(r *phrase.Reader, s string) (phrase.Act, int) {
	var key [32]byte
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word && t.Kind != text.Number || t.Filler || t.Repeat {
			continue
		}
		var k []byte
		if t.Kind == text.Word && t.Len() <= 20 {
			k = sc.AppendKey(key[:0])
		}
		r.Add(k)
	}
	return r.End()
}

func TestActs(t *testing.T) {
	var r phrase.Reader
	for s, want := range map[string]phrase.Act{
		"That's really up to you.":                                phrase.LeavesChoice,
		"Up to you, mate.":                                        phrase.LeavesChoice,
		"Whether you go is your own decision.":                    phrase.LeavesChoice,
		"No one can make you sign.":                               phrase.LeavesChoice,
		"you get to decide":                                       phrase.LeavesChoice,
		"They look up to you.":                                    0,
		"If you decide to go, ring first.":                        0,
		"What did you decide?":                                    0,
		"I used to bite my nails.":                                phrase.TellsOfSelf,
		"When I quit I drank a lot of tea.":                       phrase.TellsOfSelf,
		"I have an idea.":                                         0,
		"That would be the best course for you.":                  phrase.Presses,
		"Salt at that level damages your kidneys.":                phrase.Presses | phrase.Factual,
		"You know salt damages your kidneys.":                     phrase.Presses,
		"If it goes on, salt will damage your kidneys.":           phrase.Presses,
		"Children of smokers cough more.":                         phrase.Factual,
		"Your children cough more.":                               0,
		"People like you cough more.":                             0,
		"That takes real courage.":                                phrase.Credits,
		"That took a good deal of persistence.":                   phrase.Credits,
		"It takes twenty minutes.":                                0,
		"She shows courage.":                                      0,
		"It's so hard to begin with.":                             phrase.Sympathises,
		"That was a tough week.":                                  phrase.Sympathises,
		"You take your work seriously.":                           phrase.Credits,
		"You really took it seriously.":                           phrase.Credits,
		"You're not taking this seriously.":                       0,
		"You should take this seriously.":                         0,
		"You learnt every name, and it shows.":                    phrase.Credits,
		"It shows.":                                               0,
		"No, you're a mother who gets up every night.":            phrase.Credits,
		"You are somebody who cares about her team.":              phrase.Credits,
		"You're a man who tries.":                                 0,
		"You're a man who tries everybody's patience.":            0,
		"You're someone who gets up to smoke at night.":           0,
		"If you're a mother who gets up every night, it's hard.":  0,
		"For a man who gets up at five, that takes real courage.": phrase.Credits,
		"You know a man who cares, and it shows.":                 phrase.Credits,
		"You're a man who drinks.":                                0,
		"You're a man who cares for nobody, no one at all.":       0,
		"She is a mother who gets up every night.":                0,
		"Who gets up at night?":                                   0,
		"The one who cares is you.":                               0,
		"You have no patience, and it shows.":                     0,
		"I'm so sorry to hear that.":                              phrase.Sympathises,
		"I am sorry you were left alone with it.":                 phrase.Sympathises,
		"I'm sorry about your dog.":                               phrase.Sympathises,
		"I'm sorry about the heat in here.":                       0,
		"I'm sorry, we close at five.":                            0,
		"I was sorry that it rained.":                             0,
		"You said how long it took.":                              0,
		"You worry about the time that it takes.":                 0,
		"You take it too seriously.":                              0,
		"You take nothing seriously.":                             0,
		"You take it less seriously.":                             0,
		"I'm sorry that I was late.":                              0,
		"I'm sorry it took so long.":                              0,
		"I'm sorry, you can't smoke in here.":                     0,
		"I'm sorry we kept you waiting.":                          0,
		"I'm sorry that it was so hard.":                          phrase.Sympathises,
		"I'm sorry that this happened to you.":                    phrase.Sympathises,
		"You find it hard.":                                       0,
		"It takes patience for the liver to recover.":             0,
		"That shows no commitment.":                               0,
		"It takes more effort.":                                   0,
		"That takes determination.":                               phrase.Credits,
		"It's hard to say how many.":                              0,
		"It's hard on the liver.":                                 0,
		"It's hard, but you must stop drinking today.":            0,
		"It's hard to keep it up.":                                phrase.Sympathises,
		"Carry on and the children end up in care.":               phrase.Wraps,
		"I think it's best for you and your children.":            phrase.Presses | phrase.Opines | phrase.Argues,
		"In my view walking is the better choice for you.":        phrase.Presses | phrase.Opines | phrase.Argues,
		"In my experience walking is better for most people.":     phrase.Opines,
		"Your mother had it, so it's likely you will.":            phrase.Presses | phrase.Argues,
		"Salt damages the kidneys.":                               0,
		"What do you make of that?":                               phrase.AsksView,
		"how does that sound":                                     phrase.AsksView,
		"Let me see if I've got this right.":                      phrase.Gathers | phrase.Opens,
		"So far you've told me about the team and about the pay.": phrase.Gathers | phrase.Recounts,
		"Earlier you said the mornings were fine.":                phrase.Links,
		"Before we finish, one more thing.":                       phrase.Wraps,
		"Where does that leave you?":                              phrase.AsksNext,
		"So what's next?":                                         phrase.AsksNext,
		"You could walk to work.":                                 phrase.Suggests,
		"Shall we stop here?":                                     phrase.Offers,
		"Can I tell you what I saw?":                              phrase.Offers | phrase.AsksLeave,
		"Would you like me to ring them?":                         phrase.Offers,
		"Can I, would it be all right if I told you?":             phrase.Offers | phrase.AsksLeave,
		"Is it okay if I sit down?":                               phrase.AsksLeave,
		"Shall I tell you?":                                       phrase.Offers | phrase.AsksLeave,
		"Great job!":                                              phrase.Praises,
		"Well done!":                                              phrase.Praises,
		"Great work on the fence.":                                0,
		"":                                                        0,
	} {
		got, _ := read(&r, s)
		require.Equal(t, want, got, "%q", s)
	}
}

// TestUnitsDoNotRunTogether: a phrase lies in one thought unit, and words are
// counted for each.
func TestUnitsDoNotRunTogether(t *testing.T) {
	var r phrase.Reader
	acts, words := read(&r, "it is really up")
	require.Zero(t, acts)
	require.Equal(t, 4, words)
	acts, words = read(&r, "to you")
	require.Zero(t, acts)
	require.Equal(t, 2, words)
}

func TestNothingIsAllocated(t *testing.T) {
	var r phrase.Reader
	const s = "Let me see if I've got this right, it's entirely up to you what you do about that."
	read(&r, s)
	require.Zero(t, testing.AllocsPerRun(50, func() { read(&r, s) }))
	require.True(t, r.Modest())
}

// TestTimeIsLinear reads the worst text we know.
func TestTimeIsLinear(t *testing.T) {
	for _, unit := range []string{"you decide ", "best ", "is your ", "i not here to ", "what do you ", "great ", "up to ", "\xff "} {
		testcost.Linear(t, unit, 1<<13, func(n int) time.Duration {
			var r phrase.Reader
			s := strings.Repeat(unit, n/len(unit))
			return testcost.Of(func() { read(&r, s) })
		})
	}
}

func FuzzReader(f *testing.F) {
	f.Add("It's up to you. What do you make of that?")
	f.Add("i can't make you \xff so far you've")
	f.Fuzz(func(t *testing.T, s string) {
		var r phrase.Reader
		a, n := read(&r, s)
		b, m := read(&r, s) // a used reader reads the same
		if a != b || n != m {
			t.Fatalf("%b and %d, then %b and %d", a, n, b, m)
		}
	})
}
