package grammar

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDeferring: who puts a change off is not ready, whichever way the words lean
// that say so; waiting out a craving, and what comes first in a plan, are no
// putting off.
func TestDeferring(t *testing.T) {
	for _, about := range []About{stopping, more_} {
		requireReadings(t, about, drinking, []saying{
			{"I'd like to wait until the audit is over.", "putting it off - AC"},
			{"I'd rather wait a bit.", "putting it off - AC"},
			{"I'll wait.", "putting it off - AC"},
			{"I'll leave it till the spring.", "putting it off - AC"},
			{"I'm going to leave it for now.", "putting it off - AC"},
			{"I want to get the move done first.", "putting it off - AC"},
			{"I'd like to get my back right before I think about that.", "putting it off - AC"},
			{"It can wait.", "putting it off - AC"},
			{"I'll cross that bridge when I come to it.", "putting it off - AC"},
			{"maybe next year", "putting it off - AC"},
			{"maybe one day", "putting it off - AC"},
			{"Maybe after the harvest.", "putting it off - AC"},
			{"Not before the exams.", "putting it off - AC"},
			{"not till payday", "putting it off - AC"},
			{"Not this week, we've got visitors.", "putting it off - AC"},
			{"just not right now", "putting it off - AC"},
			{"I'm not there yet.", "putting it off - AC"},

			{"I'll wait ten minutes when it comes.", ""},
			{"I wait for the bus there.", ""},
			{"If I wait I'll never do it.", ""},
			{"Where would I wait?", ""},
			{"Not this one.", ""},
			{"maybe a year ago", ""},
		})
	}
}

// TestDating: a day that is named is a commitment, one that is refused is none.
func TestDating(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I'll set a date.", "naming a day + C"},
		{"I should just name a day.", "naming a day + N"},
		{"I'm not setting a date.", "naming a day - C"},
		{"no I'm not picking a day", "naming a day - C"},
		{"I don't want to set a date.", "naming a day - AC"},
		{"I'm not ready to give you a date.", "naming a day - AC"},
		{"My sister set a date.", ""},
		{"They set the date without me.", ""},
	})
}

// TestCurt: some answers lean with a word or two.
func TestCurt(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I might.", "perhaps + AC"},
		{"could do", "perhaps + AC"},
		{"I don't think I could.", "being able - AB"},
		{"not really, I don't want to", "plain attitude - D"},
		{"I know I should.", "plain attitude + N"},
		{"not bothered", "playing it down - O"},
		{"forget it", "playing it down - O"},
		{"I like it.", "fond of it - D"},
		{"who says I like it", ""},
		{"I'd like it.", ""},
		{"he might", ""},
		{"you could", ""},
	})
	requireReadings(t, more_, running, []saying{
		{"I like it.", ""},
		{"I might.", "perhaps + AC"},
	})
}

// TestPhrases: what people say again and again leans wherever it stands, unless it
// means another thing there.
func TestPhrases(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"it takes the edge off", "a set phrase - R"},
		{"I've no willpower.", "a set phrase - AB"},
		{"I wouldn't know what to do with my hands.", "a set phrase - AB"},
		{"I know what to do with my hands.", ""},
		{"That would be nice.", "a set phrase + D"},
		{"It used to be nice.", ""},
		{"I'd be up for that.", "a set phrase + AC"},
		{"I had to get up for it.", ""},
		{"something's got to be done", "a set phrase + N"},
		{"Thursday. Put me down for Thursday.", "a set phrase + C"},
		{"I can't do it.", "a set phrase - AB"},
		{"I can't do it any more.", "plain attitude + AB"},
		{"It's bad for me.", "a set phrase + O"},
		{"It's not that bad.", "a set phrase - R"},
		{"My mate says it passes the time.", ""},
		{"Does it take the edge off?", ""},
	})
	requireReadings(t, more_, running, []saying{
		{"it passes the time", ""},
		{"I'm sick of it.", ""},
		{"I've no willpower.", "a set phrase - AB"},
	})
}

// TestPhrasesAreInOrder shows that those that begin with a word stand together,
// where phrasesOf looks for them, and that each is read at its place.
func TestPhrasesAreInOrder(t *testing.T) {
	for k := range phrases {
		p := &phrases[k]
		require.NotZero(t, p.words[0])
		require.NotZero(t, p.sign)
		require.NotZero(t, p.kind)
		if k > 0 {
			require.LessOrEqual(t, phrases[k-1].words[0], p.words[0])
		}
		first := phrasesOf(p.words[0])
		require.LessOrEqual(t, first, k)
		require.Equal(t, p.words[0], phrases[first].words[0])
		var ws []Word
		for _, l := range p.words {
			if l != 0 {
				ws = append(ws, Word{word: l})
			}
		}
		require.Greater(t, len(ws), 1)
		require.True(t, p.standsAt(ws))
		require.False(t, p.standsAt(ws[:len(ws)-1]))
	}
	require.Equal(t, len(phrases), phrasesOf(1<<16-1))
}

// TestOtherQuestions: a time that answers a question for a fact puts nothing off.
func TestOtherQuestions(t *testing.T) {
	requireReadings(t, About{Away: true, Fact: true}, drinking, []saying{
		{"Not at the moment.", ""},
		{"Not before breakfast.", ""},
		{"Maybe after dinner.", ""},
		{"could be anywhere", ""},
		{"I'd rather wait a bit.", "putting it off - AC"},
	})
}

// TestOtherLeanings: doubt in being able, and other ways to say that something is
// not to be, or is as it should be.
func TestOtherLeanings(t *testing.T) {
	requireReadings(t, more_, running, []saying{
		{"I'm not going.", "refusing - C"},
		{"I'm not doing that.", "refusing - C"},
		{"I don't need it.", "refusing - N"},
		{"I could have the short one.", "could + AC"},
		{"I could have gone.", ""},
		{"He's not going.", ""},
	})
	requireReadings(t, stopping, drinking, []saying{
		{"I'm not going.", ""},
		{"I don't need it.", ""},
		{"I'm not doing that any more.", ""},
		{"It's the only thing that worries me.", ""},
		{"It's the only shop that's open.", ""},
		{"I don't see the screen.", ""},
		{"Why would I lie to you?", ""},
		{"I don't feel like one.", ""},
		{"I feel fine without it.", ""},
		{"It's too much hassle.", ""},
		{"From Monday I'm on nights.", ""},
		{"I'd be better off dead.", ""},
		{"I'll wait till it passes.", ""},
		{"I'm going to stop once and for all.", ""},
		{"I don't know if I could do that.", "being able - AB"},
		{"I'm not sure if I can.", "being able - AB"},
		{"I know if I can stop once I can stop twice.", ""},
		{"I think I can.", "being able + AB"},
		{"I'm sure I can.", "being able + AB"},
		{"It's not going to be hard for me.", "being able + AB"},
		{"It would be hard.", "being able - AB"},
		{"I can't promise you the weekends.", "refusing - AC"},
		{"I don't see the problem.", "playing it down - R"},
		{"I don't see why I should.", "no point - R"},
		{"What's the point.", "no point - O"},
		{"Nothing needs to change.", "being content - N"},
		{"I'll go on as before.", "staying - C"},
		{"It's the only hour I get to myself.", "nothing as good - R"},
		{"It gives me a break.", "outcome - R"},
		{"It gives me a cough.", "outcome + R"},
		{"It keeps me going.", "outcome - R"},
	})
}
