package main

import "github.com/evoke-mi/evoke/mi"

// sample is a conversation of our own, coded when no file is named. It has
// something of everything, good practice and a slip.
var sample = mi.Conversation{
	ID:   "sample",
	Goal: mi.Goal{Behaviour: "drinking in the evening", Direction: mi.Less},
	Turns: []mi.Turn{
		{Number: 0, Role: mi.Counsellor, Text: "Thanks for making time after your shift, Dana. What would you like to talk about today?"},
		{Number: 1, Role: mi.Client, Text: "Um, the wine, I suppose. My sister keeps going on about it."},
		{Number: 2, Role: mi.Counsellor, Text: "Your sister is worried. And what do you make of it yourself?"},
		{Number: 3, Role: mi.Client, Text: "Honestly it's how I switch off. Two glasses and my head goes quiet."},
		{Number: 4, Role: mi.Counsellor, Text: "It gives you a bit of peace at the end of a hard day."},
		{Number: 5, Role: mi.Client, Text: "Yeah. But two glasses turn into the bottle, and then I'm useless in the morning. I hate that."},
		{Number: 6, Role: mi.Counsellor, Text: "So it does quiet things down, and you're also paying for it the next day."},
		{Number: 7, Role: mi.Client, Text: "Exactly."},
		{Number: 8, Role: mi.Counsellor, Text: "You should just stop buying it. If it isn't in the house you can't drink it."},
		{Number: 9, Role: mi.Client, Text: "It's not that simple. I don't want to give it up completely."},
		{Number: 10, Role: mi.Counsellor, Text: "I got ahead of you there, sorry. What happens with it is up to you."},
		{Number: 11, Role: mi.Client, Text: "It's fine."},
		{Number: 12, Role: mi.Counsellor, Text: "On a scale from 0 to 10, how important is it to you to drink less in the evening?"},
		{Number: 13, Role: mi.Client, Text: "A six, maybe."},
		{Number: 14, Role: mi.Counsellor, Text: "Why a six and not a three?"},
		{Number: 15, Role: mi.Client, Text: "Because I want to be awake for the kids. I don't want them to remember me asleep on the sofa."},
		{Number: 16, Role: mi.Counsellor, Text: "Being there for them matters a lot to you. You managed a whole month without it last year, didn't you?"},
		{Number: 17, Role: mi.Client, Text: "I did. I could start with no wine on weeknights. I'll tell my sister tonight."},
		{Number: 18, Role: mi.Counsellor, Text: "You have a first step, and someone to tell. How can I help with that?"},
		{Number: 19, Role: mi.Client, Text: "Ask me next week, I think."},
	},
}
