package discord

// askedOfYou is what is put to the counsellor as a question.
var askedOfYou = [...]saying{
	{NotUnderstood, ends, []string{"do you not understand", "do you not get it", "cant you understand", "cant you get it"}},
	{NotListening, 0, []string{
		"are you listen to me/us/what/anything", "are you listen to a word/single/thing", "are you hear what i",
		"are you deaf", "are you even read", "do you even listen/read", "do you not listen/hear", "do you listen to me",
		"do you listen to a word/single/thing", "do you ever listen", "did you not listen/hear/read",
		"did you even listen/hear/read", "did you hear what i", "did you hear a word", "did you listen to me",
		"did you listen to a word/single/thing", "have you even read/listen", "have you ever even",
		"have you hear a word", "have you hear what i", "have you listen to me/what",
		"have you listen to a word/single/thing",
	}},
	{NotListening, ends, []string{"are you listen", "are you hear me", "cant you listen", "did you hear me"}},
	{NotCaring, 0, []string{"do you even care"}},
	{NotKnowing, 0, []string{
		"what would you know", "do you even know", "what do you know about me/my/it",
		"how the hell/fuck would you know",
	}},
	{NotKnowing, ends | starts, []string{"how would you know"}},
	{Accused, 0, []string{
		"are you judge/accuse/attack me", "are you call me a", "are you take the piss/mick", "are you have a laugh",
		"are you try to trick/trap/scare/guilt/catch/confuse me", "are you try to make me feel", "is it a threat/trick",
		"why are you attack/judge/accuse/lecture/push/shout", "why are you on my", "why are you so rude",
		"why are you be so", "why are you treat/call me", "why do you always have/say/ask/blame/take",
		"why do you need to know",
	}},
	{ThoughtIllOf, 0, []string{
		"do you think i lie/stupid", "do you think i a liar/fool/stupid/joke", "do you think i make it up",
		"do you think i not know/try/want", "are you say i lie/stupid", "are you say i a liar/addict/bad",
		"are you say i make it up",
	}},
	{ThoughtIllOf, ends, []string{"do you think i like it"}},
	{Repeating, 0, []string{
		"do you have to keep", "why do you keep ask/say/push/tell/bring/call/judge/lecture/attack",
		"why do you keep go on", "why do you keep try to",
	}},
	{NoRight, 0, []string{
		"who are you to", "who do you think you", "who the hell/fuck are you", "who the hell/fuck do you",
		"nobody ask you for", "nobody care what you", "who ask for your", "what it get to do with you",
		"what make you think you know/better/have", "what do you care", "what give you the right",
		"what the hell/fuck do you know/want/care", "what the hell/fuck is wrong", "how dare you",
		"why should i listen/trust/believe/answer/tell", "why would i tell you",
	}},
	{NoRight, ends, []string{"who ask you", "nobody ask you", "how can you say it", "why do you care"}},
	{NoRight, ends | starts, []string{"what is your problem", "what is wrong with you"}},
	{Lumped, 0, []string{"are you even real/human/qualified/a"}},
	{ToldBefore, 0, []string{"how many times do i", "how many times have i to/told/said/get", "how many more times"}},
	{ToldToStop, 0, []string{
		"cant you leave me", "cant you stop", "cant you drop it", "cant you see it/i", "why not you leave me",
		"why not you mind your", "why not you shut/fuck/piss/stop", "why not you back off", "why not you get lost",
	}},
	{Denied, 0, []string{"who said anything"}},
	{Denied, ends, []string{"when did i say it"}},
	{Denied, starts, []string{"who said i"}},
	{Honest, 0, []string{"why would i lie"}},
	{NotToBlame, 0, []string{
		"how it my fault", "why it my fault", "are you blame me", "why are you blame me", "why i the bad",
		"why i the problem",
	}},
	{NoExcuses, 0, []string{"what do you want from me", "what do you want me to say", "what else do you want from"}},
	{NoExcuses, opens, []string{"what do/did you expect me", "what do/did you expect from me"}},
	{NoExcuses, ends | starts | pressed, []string{"what do/did you expect", "what more do you want"}},
	{WantsToEnd, 0, []string{
		"how do i stop these", "how much longer this", "how much longer do i have to sit/be/listen/talk/answer",
		"how many more question",
	}},
	{WantsToEnd, ends, []string{
		"are we done/finish", "are we done/finish here/yet/now", "are we done with it",
		"are we nearly/almost done/finish", "how long this going to take",
	}},
	{WantsToEnd, ends | opens, []string{"are you done/finish", "are you nearly/almost done/finish", "is it all you want"}},
	{WantsToEnd, ends, []string{"is this over", "is this over yet", "is this nearly/almost over/done"}},
	{ClosedTopic, 0, []string{"why are we talk about", "why we talk about"}},
	{WastedTime, opens, []string{"what the point of this/all/talk/your/these"}},
	{Leaving, ends | starts | pressed, []string{"have to go"}},
	{None, 0, []string{"what would you know if", "are you listen to music"}},
}

// demandedOfYou is what is put to the counsellor as a demand. In MI people talk
// of stopping and leaving things all the time: a demand has to name the speaker
// or what is said.
var demandedOfYou = [...]saying{
	{NotUnderstood, ends, []string{"not you understand", "not you get it"}},
	{ThoughtIllOf, 0, []string{"not you think i know"}},
	{NotListening, 0, []string{"not you listen"}},
	{NoRight, 0, []string{
		"not you tell me", "not you dare", "not your business what/how/who", "not any of your business/concern",
	}},
	{NoRight, ends, []string{"not your business/concern/place/decision"}},
	{NoRight, opens, []string{
		"not tell me what/how to", "not tell me to", "not tell me about", "not tell me what/how i",
		"not tell me i need/should/cant/have/not", "not call me a/it/they/stupid", "not talk to me like/about",
		"not talk down to me", "not look at me like", "not give me a/the lecture", "not lecture/attack/push me",
		"not shout at me", "not make me feel/laugh", "not treat me like", "not twist my/what", "not put word in",
		"not assume i/you", "not act like you", "not start with me", "not raise your voice", "not give me that shit",
	}},
	{NoRight, ends | opens, []string{"not give me that"}},
	{NoRight, closes | starts, []string{"not start"}},
	{NoRight, closes | opens | pressed, []string{"not say it"}},
	{ToldBefore, opens, []string{"not going to repeat"}},
	{ToldToStop, opens, []string{
		"stop ask me/it/question", "stop ask about my", "stop ask so many", "stop repeat yourself",
		"stop tell/judge/lecture/nag/push/blame/attack/ignore/bother/accuse me", "stop say it/i", "stop push it",
		"stop twist my/what", "stop put word in", "stop talk to me", "stop talk down to me", "stop act like you",
		"stop try to fix/change/make me", "stop try to scare/trick/guilt/control/sell/push/tell/catch me",
		"stop treat/call me", "stop go on at", "stop bring it up", "stop make me feel", "stop assume i/you",
		"stop message/text me", "stop send me", "stop with the question/lecture/advice/message/text", "stop be so rude",
		"stop shout at me", "get off my back/case", "get out of my face", "get over yourself", "leave me alone",
		"leave me the hell/fuck alone", "quit ask/tell/nag/lecture/push/judge me", "enough with the question/lecture",
		"save me the lecture", "give it a rest", "spare me the/your", "mind your own", "keep your nose out",
		"keep your advice to", "save your advice/breath/lecture", "cut the shit",
	}},
	{ToldToStop, ends | opens, []string{
		"stop ask", "stop push", "stop judge", "stop lecture", "stop nag", "stop talk", "back off", "leave me be",
		"drop it", "spare me", "get lost", "get a life", "go away", "get to the point",
	}},
	{ToldToStop, ends | opens | pressed, []string{"give me a break"}},
	{ToldToStop, closes | starts | pressed, []string{"stop it"}},
	{Insulted, opens, []string{
		"fuck you", "fuck off with", "fuck right off", "go fuck yourself", "shut your mouth/face",
		"shut the fuck/hell up", "shove your", "kiss my ass/arse", "eat shit", "get stuffed",
		"stick your advice/help/robot",
	}},
	{Insulted, ends | opens, []string{"fuck off", "piss off", "shut up", "go to hell", "shove it", "up yours", "damn you"}},
	{NotToBlame, opens, []string{"not blame me", "not put it on me", "not try to blame me"}},
	{NotToBlame, ends | starts, []string{"not my fault"}},
	{TheFloor, opens, []string{
		"not interrupt me", "not talk over me", "stop interrupt", "stop cut me off", "stop talk over me",
		"let me get a word", "let me finish what i",
	}},
	{TheFloor, ends | opens, []string{"let me finish", "let me talk"}},
	{ClosedTopic, opens, []string{
		"lets talk about something", "lets change the subject", "lets not talk about", "lets not go there",
	}},
	{ClosedTopic, ends | opens, []string{"not go there"}},
	{ClosedTopic, ends | starts, []string{"not want to talk about it"}},
	{NoAnswer, closes | starts, []string{"not tell", "not answer it"}},
	{Leaving, ends | starts | pressed, []string{"get to go"}},
	{None, 0, []string{"leave me alone with/in/on/for", "not tell me about it"}},
}
