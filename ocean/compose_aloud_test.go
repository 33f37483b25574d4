package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// TestComposeAloud: what a listener would not say aloud is not said, by rule. Each
// line stands for a class of sentences.
func TestComposeAloud(t *testing.T) {
	for _, c := range []struct {
		property, goal, codes, said, want string
	}{
		{"what is feared is not there yet", "stop gambling", "R+", "I'm scared I'll find a way round it.", "You're scared you'll find a way round it, and you don't want it to come to that."},
		{"behind two clauses comes a sentence of its own", "stop smoking", "R+", "My skin is grey and my teeth are worse.", "Your skin is grey and your teeth are worse. You don't want it to go on like this."},
		{"a row of what one person did bears one too", "stop smoking", "AB-", "I've tried gum, I've tried patches.", "You've tried gum, you've tried patches. You're not sure yet what would work."},
		{"of two clauses with a comma between them one is enough", "stop smoking", "R-", "It helps me relax, that's the only reason I smoke.", "It helps you relax, and that's not easy to give up."},
		{"what is added repeats no word", "stop smoking", "AB-", "It's too hard to stop at work.", "The way you see it, it's too hard to stop at work."},
		{"a verdict on oneself comes back as a view", "more exercise", "N", "I never finish anything.", "The way you see it, you never finish anything."},
		{"so does too much", "less drinking", "N", "I drink too much at weekends.", "You feel you drink too much at weekends."},
		{"and what somebody says he is not", "less drinking", "N", "I'm not an alcoholic.", "The way you see it, you're not an alcoholic."},
		{"a fact is no view", "less drinking", "R-", "My friends drink.", "Your friends drink."},
		{"a problem denied is one", "less drinking", "R-", "I don't have a problem with drink.", "As you see it, you don't have a problem with drink."},
		{"doing what is to stop is no effort", "stop vaping", "TS+", "I've been vaping since I was fifteen.", "You've been vaping since you were fifteen."},
		{"what is done once is a step", "stop gambling", "TS+", "I gave my card to my sister.", "You gave your card to your sister: you took that step yourself."},
		{"what goes on takes effort", "more exercise", "TS+", "I walked to work every day.", "You walked to work every day, and that took determination."},
		{"what was done counts, not what came of it", "less debt", "TS+", "I called the bank and they were kind.", "You called the bank, and that took courage."},
		{"to be willing is no more than that", "stop smoking", "AC+", "I'm willing to see somebody.", "You're prepared to see somebody."},
		{"a wish to be able is a wish", "more exercise", "D+", "I wish I could swim.", "You'd love to be able to swim."},
		{"what one does not know is unsure", "", "N", "I don't know how to begin.", "You're not sure how to begin."},
		{"what hangs on a condition is not said without it", "delegating", "R-", "If I delegate, it goes wrong and I'll be blamed.", "The way you see it, if you delegate, it goes wrong and you'll be blamed."},
		{"what is feared is not said as if it were so", "stop smoking", "R-", "I'm scared that if I stop I'll put on weight.", "You're scared that if you stop you'll put on weight, and that makes it harder."},
		{"what only has one reason is not said without it", "", "N", "I only came because the judge said so.", "You came, even though it wasn't your idea."},
		{"what something is done for is not taken for an inability", "less drinking", "C+", "I'm leaving my card at home so I can't buy a round.", "You're leaving your card at home so you can't buy a round."},
		{"the pause that captions leave out is set", "less drinking", "N", "i used to have one a week now its a bottle", "You used to have one a week, now it's a bottle."},
		{"a clause of time stays with its sentence", "more exercise", "N", "by the time i get home im shattered", "By the time you get home you're shattered."},
		{"an adjective before a clause gives no order", "healthier eating", "AB+", "I'm confident I could cut out fizzy drinks.", "You're confident you could cut out fizzy drinks, and that gives you something to build on."},
		{"a doctor's order is not the client's view", "more exercise", "R+", "My physio says I should do more.", "Your physio says you should do more, and that's on your mind."},
		{"a dislike is no surfeit", "taking medicine", "R+", "I don't like hospitals.", "You don't like hospitals."},
		{"a step thought about is not decided", "healthier eating", "R+", "Maybe I should see a dietitian.", "You're thinking maybe you should see a dietitian, and you're wondering how it might go."},
		{"what lasts has no time to begin", "taking medicine", "N+", "I have to keep my blood pressure down.", "It feels important to you to keep your blood pressure down."},
		{"what others say stays, whatever its code", "less drinking", "N", "My sister told me I was a nightmare.", "Your sister told you that you were a nightmare, and that has stayed with you."},
		{"a trouble weighs, whatever its code", "less drinking", "N", "I shouted at the children.", "You shouted at the children, and that has stayed with you."},
		{"what another does not do is hard", "", "N", "My brother won't return my calls.", "Your brother won't return your calls, and that's not easy."},
		{"what one set out to do is a plan where nobody coded it", "stop gambling", "N", "I'm going to ring the clinic on Tuesday.", "Your plan is to ring the clinic on Tuesday."},
		{"what may befall is none", "stop gambling", "N", "I'm going to lose my job.", "You're going to lose your job."},
		{"where one works is no trouble", "less stress", "N", "I work shifts at the hospital.", "You work shifts at the hospital."},
		{"what would be pleasant appeals", "less drinking", "R+", "It would be nice to wake up with a clear head.", "It would be nice to wake up with a clear head, and that would mean something to you."},
	} {
		t.Run(c.property, func(t *testing.T) {
			out, err := ocean.Composer{}.Reply(newStatement(t, mi.ParseGoal(c.goal), c.codes, c.said).coded())
			require.NoError(t, err)
			require.Equal(t, c.want, out.Text)
		})
	}
}

// TestComposeNamesBeforeIt: both sides are not given back where the one that would
// come first has a pronoun for what the other names.
func TestComposeNamesBeforeIt(t *testing.T) {
	s := newStatement(t, mi.ParseGoal("delegating"), "D+ AB-", "I'd like to let go of the rota / but I can't stop checking it.")
	_, err := ocean.Composer{}.Compose(s.coded(), ocean.DoubleSided)
	var declined *ocean.DeclinedError
	require.ErrorAs(t, err, &declined)
}
