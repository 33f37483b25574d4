package discord

// saidOfMeNot follows "I" and "not".
var saidOfMeNot = [...]saying{
	{NotUnderstood, 0, []string{
		"think you understand me/my/what/how/it", "think you get what/how", "feel like you understand/get",
	}},
	{NotUnderstood, ends, []string{
		"think you understand", "think you get it", "think you get me", "feel understand by you",
	}},
	{NotListening, 0, []string{"think you listen to", "think you hear me/what", "feel like you listen/hear"}},
	{NotListening, ends, []string{"think you listen"}},
	{NotListening, closes | starts, []string{"feel hear", "feel listen to"}},
	{NotCaring, 0, []string{"think you care"}},
	{NotKnowing, 0, []string{"think you know what", "think you know how hard"}},
	{NoHelp, 0, []string{"think you can help"}},
	{Accused, 0, []string{"like your tone/attitude", "like the way you", "like how you talk", "appreciate you/your"}},
	{Accused, ends, []string{"trust you", "like you", "believe you"}},
	{NoRight, 0, []string{
		"need you to tell/lecture/judge/remind me", "need to be lecture", "answer to you", "care what you think/say",
	}},
	{NoRight, ends, []string{"need to be told"}},
	{ToldBefore, 0, []string{"going to repeat myself"}},
	{HelpRefused, 0, []string{
		"need a lecture", "want a lecture", "need advice from you", "ask for your", "ask for a lecture",
		"ask you for/to", "come here to be lecture/judge/told", "come here for a lecture",
		"here to be lecture/judge/told",
	}},
	{HelpRefused, ends, []string{"ask you", "need your help/advice", "want your help/advice"}},
	{Honest, 0, []string{"lie to you", "lie about it", "a liar"}},
	{Honest, ends, []string{"lie", "make it up"}},
	{Honest, pressed, []string{"make excuses", "make any excuses"}},
	{NotToBlame, pressed, []string{
		"to blame", "blame anyone/anybody/they/kin", "do anything/nothing wrong", "the problem",
	}},
	{NotThatLabel, opens | pressed, []string{
		"a addict/stupid/child/kid/baby/bad/fool", "stupid", "crazy", "lazy", "weak", "addict",
	}},
	{NotThatLabel, 0, []string{"one of your"}},
	{NoExcuses, 0, []string{
		"have to explain/justify/defend/prove myself", "need to explain/justify/defend/prove myself",
		"have to explain/prove it/anything to you", "have to justify it", "know what you want me to say",
		"know what you want from me",
	}},
	{TheFloor, ends | opens, []string{"finish"}},
	{ClosedTopic, 0, []string{"want to get into it", "going to talk about it", "going to talk to you"}},
	{ClosedTopic, opens, []string{"want to talk about my/they/kin", "want to answer it/your/any"}},
	{ClosedTopic, ends | opens, []string{
		"want to talk about it", "want to talk", "want to talk to you", "want to hear it", "want to answer",
		"feel like talk", "feel like talk about it",
	}},
	{NoAnswer, 0, []string{
		"going to answer it/your/any/more", "going to tell you", "have to answer", "have to tell you",
		"have to listen to it/you",
	}},
	{None, 0, []string{"lie to myself"}},
}

// saidOfMe follows "I".
var saidOfMe = [...]saying{
	{Accused, 0, []string{"hate talk to you", "feel judge/attack by you"}},
	{ToldBefore, 0, []string{
		"already told you it/no/i/not", "already told you twice/three/times", "told you already", "told you no",
		"just told you it/i", "already said it/no/i", "already answer it/your",
	}},
	{ToldBefore, ends, []string{
		"already told you", "just told you", "just said it", "already said", "already answer", "said it already",
	}},
	{ToldBefore, ends | opens, []string{"said no"}},
	{ToldBefore, closes | starts, []string{"told you", "told you yesterday", "told you last time"}},
	{ToldBefore, pressed, []string{"told you yesterday", "told you last time"}},
	{HelpRefused, 0, []string{
		"didnt ask for your/advice", "didnt ask for a lecture", "didnt ask you to/for", "never ask for your/advice",
		"didnt come here to be lecture/judge/told", "didnt come here for a lecture",
	}},
	{HelpRefused, ends, []string{"didnt ask you"}},
	{Denied, 0, []string{
		"never said i/not/you", "never said it not/need/is/was", "didnt say i/not/you", "said nothing of the",
	}},
	{Denied, ends, []string{"never said it", "didnt say it"}},
	{Honest, 0, []string{"tell you the truth"}},
	{Honest, ends, []string{"tell the truth"}},
	{NotToBlame, pressed, []string{"didnt do anything/nothing wrong"}},
	{NoExcuses, 0, []string{"wont be treat like"}},
	{NoExcuses, ends | pressed, []string{"do my best", "try my best"}},
	{TheFloor, ends | opens, []string{"am still talk", "was still talk", "was talk"}},
	{WantsToEnd, 0, []string{"done here", "done with this conversation/chat", "done talk to you", "done talk about it"}},
	{WantsToEnd, ends, []string{"done talk"}},
	{ClosedTopic, 0, []string{"am not talk about it/my/they/kin", "rather not go there", "rather not get into"}},
	{ClosedTopic, ends, []string{
		"rather not talk/say/answer", "rather not talk about it", "prefer not to talk/say/answer",
		"prefer not to talk about it",
	}},
	{NoAnswer, opens, []string{
		"am not answer it/your/any/more", "wont answer it/your/any/more", "am not tell you it/anything/what/my",
	}},
	{NoAnswer, ends | opens, []string{"am not answer", "am not tell you", "have nothing to say", "get nothing to say"}},
	{NoAnswer, 0, []string{
		"refuse to answer", "refuse to talk about it", "get nothing to say to you", "have nothing to say to you",
	}},
	{Leaving, ends | pressed, []string{"have to go", "get to go", "need to go", "going home"}},
	{Leaving, ends | opens | pressed, []string{"leave", "off", "out of here"}},
	{None, 0, []string{
		"wont lie", "will not lie", "told you about", "wasnt going", "was not going", "leave it",
		"have nothing to say against",
	}},
}

// saidOfTheTalk begins with any other word.
var saidOfTheTalk = [...]saying{
	{NotCaring, 0, []string{"as if you care"}},
	{NotCaring, ends | starts, []string{"like you care"}},
	{NotKnowing, 0, []string{"as if you know"}},
	{NoHelp, opens, []string{"thanks for nothing", "some help you"}},
	{NoHelp, ends | opens, []string{"this not help", "this not help me"}},
	{Accused, 0, []string{"no call for that"}},
	{Repeating, opens, []string{"all you ever say"}},
	{Repeating, 0, []string{"all you do is ask/tell/talk/lecture/judge/nag/attack me", "all you do is ask question"}},
	{Repeating, closes | starts | pressed, []string{"here we go", "here we go again"}},
	{NoRight, 0, []string{
		"none of your business/concern", "no business of yours", "business is it of yours", "no one ask you",
	}},
	{ToldBefore, 0, []string{"we been over it", "we been through it already/before"}},
	{ToldBefore, starts, []string{"told you already", "said it already"}},
	{ToldBefore, closes | starts, []string{"told you"}},
	{EasyToSay, 0, []string{"easy for you to say/talk/sit/tell/judge"}},
	{EasyToSay, closes | starts, []string{"easy for you", "it easy for you", "it alright for you"}},
	{Denied, ends, []string{"it not what i said/say"}},
	{Denied, starts, []string{"never said i", "never said it not/was/is"}},
	{Denied, closes | starts, []string{"never said it", "didnt say it"}},
	{Honest, ends | pressed, []string{"it not a excuse"}},
	{NotToBlame, opens, []string{"so it my fault"}},
	{NotToBlame, pressed, []string{"it not my fault"}},
	{NotToBlame, ends | starts, []string{"it not my fault"}},
	{NotThatLabel, pressed, []string{"nothing wrong with me"}},
	{TheFloor, opens, []string{"can i finish what i", "can i get a word"}},
	{TheFloor, closes | opens, []string{"can i finish"}},
	{CutIn, starts | cutOff, []string{"it not true/right/fair/it/what/how", "it wrong/shit/rubbish"}},
	{WavedOff, ends | opens, []string{
		"if you say so", "if it what you think/say", "if it make you happy", "if it make you feel better",
	}},
	{WavedOff, closes | opens, []string{"whatever you say/reckon/think/want"}},
	{WavedOff, closes | starts, []string{"whatever", "whatever man/dude/mate/then/okay"}},
	{WantsToEnd, 0, []string{
		"can we stop talk about it", "can we end it/here/now", "can we get it over", "can we hurry",
		"this conversation over/pointless", "this conversation going nowhere",
	}},
	{WantsToEnd, ends, []string{
		"can we finish", "can we finish now/here/up", "can we stop", "can we stop now/here/it/there/talk",
		"can we wrap up", "can we wrap it up", "can we be done", "can we leave it", "can we leave it there/at",
		"can we get on with it", "can we move on", "can we skip it", "can i go now", "can i leave now",
	}},
	{WantsToEnd, ends | opens, []string{"we done here", "were done here", "end of discussion/conversation"}},
	{WantsToEnd, closes | opens, []string{"can i go", "can i leave", "can i go then"}},
	{WantsToEnd, closes | starts, []string{"we done", "were done"}},
	{ClosedTopic, 0, []string{
		"can we not talk about", "can we not go there", "can we talk about something", "can we change the subject",
	}},
	{ClosedTopic, ends, []string{"can we not do it"}},
	{ClosedTopic, ends | starts, []string{"rather not say/talk/answer"}},
	{ClosedTopic, closes | starts, []string{"that private", "that personal"}},
	{ClosedTopic, ends | opens, []string{"can we not"}},
	{NoAnswer, closes | starts, []string{"no comment", "next question"}},
	{Accused, ends | starts | pressed, []string{"this rude", "this a joke"}},
	{WastedTime, 0, []string{
		"no point me being here", "no point in me being here", "it a waste of my time", "this going nowhere",
		"this not get us/me anywhere",
	}},
	{WastedTime, ends, []string{"this a waste of time"}},
	{WastedTime, ends | starts, []string{"waste of my time", "a waste of my time"}},
	{WastedTime, ends | opens | pressed, []string{"this pointless"}},
	{None, 0, []string{"whatever you know", "whatever you want to", "can we stop at"}},
}
