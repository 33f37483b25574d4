package mi

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/discord"
)

// pressing is a counsellor's turn that is inconsistent with MI, torn one that
// was broken off.
var (
	pressing = CodedTurn{
		Turn:       Turn{Role: Counsellor, Text: "You're drinking far too much and it will kill you."},
		Counsellor: &CounsellorCodes{Utterances: []CounsellorUtterance{{Code: MISCWarn, Behaviour: Warn}}},
	}
	torn = CodedTurn{
		Turn:       Turn{Role: Counsellor, Text: "So you were drunk when you hit the -"},
		Counsellor: &CounsellorCodes{Utterances: []CounsellorUtterance{{Code: MISCSimpleReflection, Behaviour: SimpleReflection}}},
	}
)

// discordIn is the discord in a client's turn after other turns.
func discordIn(words string, before ...CodedTurn) []Discord {
	return appendDiscord(nil, &Exchange{Turn: Turn{Role: Client, Text: words}, Before: before}, nil)
}

// shows are turns with discord: sign, rule, words, a bar before what the span
// holds and one behind it.
var shows = []struct {
	sign DiscordSign
	rule discord.Rule
	text string
}{
	// Squaring off, in speech.
	{SquaringOff, discord.NotUnderstood, "Look, |you don't understand|."},
	{SquaringOff, discord.NotUnderstood, "No, |you just don't get it|, do you?"},
	{SquaringOff, discord.NotUnderstood, "With respect, |you don't understand what| nights are like for us."},
	{SquaringOff, discord.NotUnderstood, "I feel like |you really don't understand me|."},
	{SquaringOff, discord.NotUnderstood, "|I don't think you understand how| tired I am."},
	{SquaringOff, discord.NotListening, "|You're not listening|."},
	{SquaringOff, discord.NotListening, "|You're not listening to me|, I said I'm tired."},
	{SquaringOff, discord.NotListening, "|Are you even listening|?"},
	{SquaringOff, discord.NotListening, "You, um, |you never listen to a word| I say."},
	{SquaringOff, discord.NotListening, "I've been here an hour and |you haven't heard a word|."},
	{SquaringOff, discord.NotCaring, "|You don't care about me|, you want your form filled in."},
	{SquaringOff, discord.NotKnowing, "|What would you know| about raising four kids?"},
	{SquaringOff, discord.NotKnowing, "|You don't know what it's like|."},
	{SquaringOff, discord.NotKnowing, "|You've no idea what I've| been through."},
	{SquaringOff, discord.NotKnowing, "Well, |you're not the one who| has to sit in that house."},
	{SquaringOff, discord.NoHelp, "I'm sorry, but |you can't help me|."},
	{SquaringOff, discord.Accused, "Now |you're putting words in my| mouth."},
	{SquaringOff, discord.Accused, "|You're judging me|. I can see it."},
	{SquaringOff, discord.Accused, "All you've done is talk, and |you make me feel guilty|."},
	{SquaringOff, discord.ThoughtIllOf, "|You think I'm lying|, don't you."},
	{SquaringOff, discord.Repeating, "|You keep saying that|."},
	{SquaringOff, discord.Repeating, "So |you keep saying|."},
	{SquaringOff, discord.Repeating, "|Why do you keep asking| about my father?"},
	{SquaringOff, discord.NoRight, "|Who are you to| judge?"},
	{SquaringOff, discord.NoRight, "|Don't tell me what to| do."},
	{SquaringOff, discord.NoRight, "That's |none of your business|."},
	{SquaringOff, discord.NoRight, "|How dare you|."},
	{SquaringOff, discord.Lumped, "|You people never listen|."},
	{SquaringOff, discord.Lumped, "|You people are all the same|."},
	{SquaringOff, discord.Lumped, "God, |you sound like my| mother."},
	{SquaringOff, discord.ToldBefore, "|I already told you|."},
	{SquaringOff, discord.ToldBefore, "|I already told you I| don't drink on weekdays."},
	{SquaringOff, discord.ToldBefore, "|How many times do I| have to say it?"},
	{SquaringOff, discord.ToldToStop, "Just |stop asking me| that."},
	{SquaringOff, discord.ToldToStop, "|Get off my back|, will you."},
	{SquaringOff, discord.ToldToStop, "Please, just |leave me alone|."},
	{SquaringOff, discord.ToldToStop, "I want you to |stop telling me| how bad it is."},
	{SquaringOff, discord.EasyToSay, "That's |easy for you to say|."},
	{SquaringOff, discord.HelpRefused, "|I don't need your advice|."},
	{SquaringOff, discord.Insulted, "Oh, |fuck off|."},
	{SquaringOff, discord.Insulted, "|You're full of shit|, mate."},

	// In chat.
	{SquaringOff, discord.NotListening, "|ur not listening|"},
	{SquaringOff, discord.NotUnderstood, "|u dont get it|"},
	{SquaringOff, discord.NotUnderstood, "omg |u just dont undrstand|"},
	{SquaringOff, discord.NotListening, "|r u even listening|"},
	{SquaringOff, discord.ToldToStop, "|stop msging me|"},
	{SquaringOff, discord.NoRight, "|dont tell me what to| do ur a bot"},
	{SquaringOff, discord.NotListening, "|did you even read| what i wrote"},
	{SquaringOff, discord.ToldBefore, "|i already said no|"},
	{SquaringOff, discord.NoRight, "its |none of ur business|"},
	{SquaringOff, discord.Insulted, "|stfu|"},
	{SquaringOff, discord.Repeating, "|YOU ALREADY ASKED ME THAT|"},

	// In captions.
	{SquaringOff, discord.NotUnderstood, "i mean |you don't understand| i've got three kids in that flat"},
	{SquaringOff, discord.NotListening, "no |you're not listening| i said it twice already"},
	{SquaringOff, discord.EasyToSay, "well it's |easy for you to sit| there and say it"},
	{SquaringOff, discord.Lumped, "|you lot are all the same|"},
	{SquaringOff, discord.EasyToSay, "yeah |easy for you to say| you're not on nights"},

	// Defending.
	{Defending, discord.Denied, "|I never said that|."},
	{Defending, discord.Denied, "|I didn't say I| was stopping."},
	{Defending, discord.Denied, "|never said that|"},
	{Defending, discord.Denied, "No, |that's not what I said|."},
	{Defending, discord.Honest, "|I'm not lying|."},
	{Defending, discord.Honest, "|im not lying to you|"},
	{Defending, discord.Honest, "|I'm telling the truth|, I had two."},
	{Defending, discord.NotToBlame, "|Don't blame me|."},
	{Defending, discord.NotToBlame, "|How is that my fault|?"},
	{Defending, discord.NotToBlame, "|It's not my fault|."},
	{Defending, discord.NotToBlame, "|its not my fault| ok"},
	{Defending, discord.NoExcuses, "|I don't have to explain myself|."},
	{Defending, discord.NoExcuses, "|What do you want from me|?"},

	// Interrupting.
	{Interrupting, discord.TheFloor, "|Let me finish|."},
	{Interrupting, discord.TheFloor, "Can you |stop interrupting| me?"},
	{Interrupting, discord.TheFloor, "|You keep cutting me| off."},
	{Interrupting, discord.TheFloor, "|you never let me finish|"},

	// Disengaging.
	{Disengaging, discord.WavedOff, "|Whatever|."},
	{Disengaging, discord.WavedOff, "yeah |whatever|"},
	{Disengaging, discord.WavedOff, "Fine, |whatever|. Put down what you like."},
	{Disengaging, discord.WavedOff, "|whatevs|"},
	{Disengaging, discord.WavedOff, "|Whatever you say|."},
	{Disengaging, discord.WavedOff, "|If you say so|."},
	{Disengaging, discord.WantsToEnd, "|Are we done|?"},
	{Disengaging, discord.WantsToEnd, "|are we done here|"},
	{Disengaging, discord.WantsToEnd, "|Can we finish|?"},
	{Disengaging, discord.WantsToEnd, "|How long is this going to take|?"},
	{Disengaging, discord.WantsToEnd, "man |how long is this gonna take|"},
	{Disengaging, discord.WantsToEnd, "right |can i go now|"},
	{Disengaging, discord.ClosedTopic, "|I don't want to talk about this|."},
	{Disengaging, discord.ClosedTopic, "|i dont wanna talk about it|"},
	{Disengaging, discord.ClosedTopic, "|Can we talk about something| else?"},
	{Disengaging, discord.NoAnswer, "|I'm not answering that|."},
	{Disengaging, discord.NoAnswer, "|No comment|."},
	{Disengaging, discord.WastedTime, "|This is a waste of time|."},
	{Disengaging, discord.WastedTime, "|What's the point of this|?"},
}

// showsPressed are turns that show discord only behind a turn that presses.
var showsPressed = []struct {
	sign DiscordSign
	rule discord.Rule
	text string
}{
	{Defending, discord.NotThatLabel, "|I'm not an alcoholic|."},
	{Defending, discord.NotThatLabel, "|i'm not stupid| i know it's bad"},
	{Defending, discord.NoExcuses, "|I'm doing my best|."},
	{Defending, discord.NotToBlame, "Like I said, |it isn't even my fault|, the brakes were bad."},
	{Defending, discord.NotToBlame, "Look, |I'm not blaming them| for it."},
	{Defending, discord.NotThatLabel, "There's |nothing wrong with me|."},
	{Defending, discord.Honest, "|It's not an excuse|."},
	{Disengaging, discord.Leaving, "|I have to go|."},
	{Disengaging, discord.Leaving, "okay |gotta go|"},
	{Disengaging, discord.Leaving, "You know what, |I'm leaving|."},
	{SquaringOff, discord.NoRight, "|Don't say that|."},
	{SquaringOff, discord.Repeating, "Yeah, |you said|."},
	{SquaringOff, discord.EasyToSay, "|You try it|."},
	{SquaringOff, discord.NotKnowing, "|You don't know|."},
}

// requireShows checks the one sign of discord that a marked text shows.
func requireShows(t *testing.T, sign DiscordSign, rule discord.Rule, marked string, before ...CodedTurn) {
	t.Helper()
	words := strings.ReplaceAll(marked, "|", "")
	start := strings.Index(marked, "|")
	span := Span{start, strings.LastIndex(marked, "|") - 1}
	require.Equal(t, []Discord{{Sign: sign, Span: span, Rule: rule.String()}}, discordIn(words, before...), "%q", marked)
	require.Equal(t, sign, discordSigns[rule.Sign()])
}

func TestDiscordShows(t *testing.T) {
	signs := map[DiscordSign]int{}
	for _, s := range shows {
		requireShows(t, s.sign, s.rule, s.text)
		signs[s.sign]++
	}
	for _, s := range DiscordSigns() {
		require.GreaterOrEqual(t, signs[s], 4, s)
	}
}

func TestDiscordShowsWhenPressed(t *testing.T) {
	for _, s := range showsPressed {
		requireShows(t, s.sign, s.rule, s.text, pressing)
		words := strings.ReplaceAll(s.text, "|", "")
		require.Empty(t, discordIn(words), "%q without pressure", words)
		require.Empty(t, discordIn(words, torn), "%q after a reflection", words)
	}
}
