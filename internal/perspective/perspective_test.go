package perspective_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/perspective"
)

// back gives a clause back as a sentence, or says why it cannot.
func back(s string) (string, perspective.Refusal) {
	words, why := perspective.Read(s)
	if why != "" {
		return "", why
	}
	if why = perspective.Complete(words); why != "" {
		return "", why
	}
	turned, why := perspective.Turn(words)
	if why != "" {
		return "", why
	}
	return perspective.Capital(perspective.Join(turned)), ""
}

// TestTurn: persons turn round, verbs agree, tenses stay, names and numbers stay.
func TestTurn(t *testing.T) {
	for said, want := range map[string]string{
		"I am tired.":                          "You are tired",
		"I'm worried my wife will leave me":    "You're worried your wife will leave you",
		"I was late":                           "You were late",
		"I wasn't drunk":                       "You weren't drunk",
		"I've never been to a meeting":         "You've never been to a meeting",
		"I'd rather not talk about it":         "You'd rather not talk about it",
		"I'll call Donna on Monday at 7 am":    "You'll call Donna on Monday at 7 am",
		"my car is mine":                       "Your car is yours",
		"a friend of mine quit last year":      "A friend of yours quit last year",
		"I did it by myself":                   "You did it by yourself",
		"we sold our house ourselves":          "You sold your house yourselves",
		"the money bothers us":                 "The money bothers you",
		"me and him argue all the time":        "You and he argue all the time",
		"me and her were close":                "You and she were close",
		"my brother and me used to drink":      "You and your brother used to drink",
		"My wife and I have been fighting":     "You and your wife have been fighting",
		"because me and my dad work together":  "You and your dad work together",
		"My eyes hurt and I get nothing done":  "Your eyes hurt and you get nothing done",
		"He told me I was lazy":                "He told you that you were lazy",
		"My son asked me why I smoke":          "Your son asked you why you smoke",
		"He was sober when I was drunk":        "He was sober when you were drunk",
		"I work nights and was tired":          "You work nights and were tired",
		"It was me who left":                   "It was you who left",
		"I should've listened to her":          "You should've listened to her",
		"I ain't ready":                        "You aren't ready",
		"I had had enough":                     "You had had enough",
		"My back is killing me and I'm 34":     "Your back is killing you and you're 34",
		"I'm £12,000 in debt":                  "You're £12,000 in debt",
		"I like the US":                        "You like the US",
		"what bothers me is the money":         "What bothers you is the money",
		"You can't sleep when you have a baby": "You can't sleep when you have a baby",
		"when I'm stressed I smoke":            "When you're stressed you smoke",
		"part of me wants to stop":             "Part of you wants to stop",
		"I got an A in chemistry":              "You got an A in chemistry",
		"she and I used to share everything":   "You and she used to share everything",
		"on Mondays I can't say no":            "On Mondays you can't say no",
		"she only came because I said so":      "She only came because you said so",
		"if I turned it off I'd miss out":      "If you turned it off you'd miss out",
		"I know he hates us":                   "You know he hates you",
	} {
		got, why := back(said)
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}

// TestSpeech: what speech and chat put between the words goes, and no more.
func TestSpeech(t *testing.T) {
	for said, want := range map[string]string{
		"um, I, I just, you know, I feel stuck":                "You feel stuck",
		"well i mean my wife keeps on at me":                   "Your wife keeps on at you",
		"I was gonna- I wanted to go":                          "You wanted to go",
		"my chest hurts when I- when I walk":                   "Your chest hurts when you walk",
		"i dont know, i cant sleep":                            "You can't sleep",
		"its hard":                                             "It's hard",
		"Its effect on me was huge":                            "Its effect on you was huge",
		"ive been trying n im tired":                           "You've been trying and you're tired",
		"it seemed to, uh, clear up":                           "It seemed to clear up",
		"I was like really tired":                              "You were really tired",
		"I like walking":                                       "You like walking",
		"I feel like a failure":                                "You feel like a failure",
		"I drink like twenty beers a week":                     "You drink twenty beers a week",
		"to be honest with you, I hate it":                     "You hate it",
		"I hate it, to be honest":                              "You hate it",
		"so yeah, I'm fucking tired of it":                     "You're tired of it",
		"No one listens to me":                                 "No one listens to you",
		"no, I don't smoke":                                    "You don't smoke",
		"I feel a lot better when I walk, you know?":           "You feel a lot better when you walk",
		"Dr. Brown gave me some pills":                         "Dr Brown gave you some pills",
		"I signed up for the beginners' class [laughs]":        "You signed up for the beginners' class",
		"I want I want to stop 😭":                              "You want to stop",
		"i gotta get up at 5 on mondays":                       "You got to get up at 5 on Mondays",
		"I’m drinkin’ too much":                                "You're drinking too much",
		"like I said, I, you know, I've, I have two jobs":      "You have two jobs",
		"I know what you need to know about cars and it helps": "",
		"I could like put it in the shed":                      "You could put it in the shed",
		"she knows that I mean it":                             "She knows that you mean it",
		"there's a tone of voice that I don't like.":           "There's a tone of voice that you don't like",
		"I'm just I'm not resting":                             "You're not resting",
		"just he thinks I'm joking":                            "He thinks you're joking",
		"sorry, I lost my place":                               "You lost your place",
		"It helps, mind you":                                   "It helps",
		"I used to run, and look at me now":                    "You used to run",
		"it was him who paid not me":                           "It was him who paid, not you",
		"it's that I don't know where to begin":                "You don't know where to begin",
	} {
		got, why := back(said)
		if want == "" {
			require.NotEmpty(t, why, said)
			continue
		}
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}

// TestRefusals: what cannot be given back with certainty is declined.
func TestRefusals(t *testing.T) {
	for said, want := range map[string]perspective.Refusal{
		"":                            perspective.NoWords,
		"...":                         perspective.NoWords,
		"um":                          perspective.NoWords,
		"He said \"no\"":              perspective.Quoted,
		"she's like you need to go":   perspective.Quoted,
		"I said to myself, enough":    perspective.Quoted,
		"Why would I stop?":           perspective.Asks,
		"what am I supposed to do":    perspective.Asks,
		"do you smoke":                perspective.Asks,
		"You told me to cut down":     perspective.Addressed,
		"I think you're right":        perspective.Addressed,
		"I want to thank you":         perspective.Addressed,
		"let's go":                    perspective.Addressed,
		"I is tired":                  perspective.Garbled,
		"the my a dog":                perspective.Garbled,
		"I HATE THIS SO MUCH":         perspective.Garbled,
		"I was going to-":             perspective.BrokenOff,
		"I went to":                   perspective.BrokenOff,
		"he noticed how much":         perspective.BrokenOff,
		"I don't use it as often":     perspective.BrokenOff,
		"I'd go to him and say":       perspective.BrokenOff,
		"he moving out on Monday":     perspective.Garbled,
		"I would hid it":              perspective.Garbled,
		"I could have took the bus":   perspective.Garbled,
		"I'd maybe a spare key":       perspective.Garbled,
		"I thought":                   perspective.Fragment,
		"a cut on my thumb":           perspective.Fragment,
		"sugar crave":                 perspective.Fragment,
		"somebody's coat":             perspective.Fragment,
		"my sisters, and I have none": perspective.Fragment,
		"provided it warms me up":     perspective.Fragment,
		"once I open the letter":      perspective.Fragment,
		"look at me now at my age":    perspective.Fragment,
		"I want to stop if":           perspective.BrokenOff,
		"if I keep going":             perspective.Fragment,
		"my old job":                  perspective.Fragment,
		"self love":                   perspective.Fragment,
		"to stop drinking":            perspective.Fragment,
		"the mine is mine in a mine":  perspective.Unclear,
		"I want us to talk":           perspective.Unclear,
		"everything's shit":           perspective.Coarse,

		strings.Repeat("I want to stop and ", 40): perspective.TooLong,
	} {
		_, why := back(said)
		require.Equal(t, want, why, said)
	}
}

// TestCallersWords: what Turn is given stays as it was.
func TestCallersWords(t *testing.T) {
	words, why := perspective.Read("my wife and I told him I was tired")
	require.Empty(t, why)
	before := perspective.Join(words)
	_, why = perspective.Turn(words)
	require.Empty(t, why)
	require.Equal(t, before, perspective.Join(words))
	for _, w := range words {
		require.Equal(t, w.Text, w.In("my wife and I told him I was tired"))
	}
}

// FuzzTurn looks for words that come back broken: in no valid bytes, or with the
// first person left in them.
func FuzzTurn(f *testing.F) {
	for _, s := range []string{
		"I'm worried my wife will leave me.", "me and him", "i was gonna- i wanted", "I I I", "\xff\xfe", "he told me I", "we're ours", "I’ve “no”", "£ £ 5", "''' s'", "uh, uh, um",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words, why := perspective.Read(s)
		if why != "" {
			return
		}
		for _, w := range words {
			if w.Start < 0 || w.End > len(s) || w.Start > w.End {
				t.Fatalf("%q: span %v", s, w.Span)
			}
		}
		perspective.Complete(words)
		perspective.Thing(words)
		turned, why := perspective.Turn(words)
		if why != "" {
			return
		}
		if perspective.Has(turned, "i", "i'm", "me", "my", "i've", "myself") {
			t.Fatalf("%q came back as %q", s, perspective.Join(turned))
		}
		if line := perspective.Join(turned); utf8.ValidString(s) && !utf8.ValidString(line) {
			t.Fatalf("%q came back as %q", s, line)
		}
	})
}
