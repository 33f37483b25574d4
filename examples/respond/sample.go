package main

import "github.com/evoke-mi/evoke/mi"

// sample is a conversation of our own, used when no file is named. Its last turn
// has both sides in it, and most of a plan has been said.
var sample = mi.Conversation{
	ID:   "sample",
	Goal: mi.Goal{Behaviour: "cycling to work", Direction: mi.More},
	Turns: []mi.Turn{
		{Number: 0, Role: mi.Counsellor, Text: "Thanks for coming in, Tomas. What made you want to talk about the cycling?"},
		{Number: 1, Role: mi.Client, Text: "My doctor said my blood pressure's up again. And I sit in traffic an hour a day, it drives me mad."},
		{Number: 2, Role: mi.Counsellor, Text: "The traffic wears you out, and now there's the blood pressure as well."},
		{Number: 3, Role: mi.Client, Text: "Yeah. I want to get fit again, I want to see my daughter grow up. My dad had a bad heart at fifty."},
		{Number: 4, Role: mi.Counsellor, Text: "You want to be there for her. What worked when you rode before?"},
		{Number: 5, Role: mi.Client, Text: "Two summers ago I rode three days a week. I slept better, I wasn't so snappy at home."},
		{Number: 6, Role: mi.Counsellor, Text: "You kept that up a whole summer. On a scale from 0 to 10, how confident are you that you could ride again?"},
		{Number: 7, Role: mi.Client, Text: "Five, maybe. The road by the depot is horrible in the dark."},
		{Number: 8, Role: mi.Counsellor, Text: "Why a five and not a two?"},
		{Number: 9, Role: mi.Client, Text: "Because I've done it before, and the bike's fine. I know the way."},
		{Number: 10, Role: mi.Counsellor, Text: "You've done it before, so you know what it takes."},
		{Number: 11, Role: mi.Client, Text: "I'll ask my neighbour Priya tonight, she rides that way at seven. I'd start with Mondays and Fridays. But if it rains I'll end up taking the car, I know myself."},
	},
}

// slip is a draft that most people would write in the place after it.
const slip = "You should just buy proper rain gear, otherwise you'll end up like your dad. Why don't you ride every day?"
