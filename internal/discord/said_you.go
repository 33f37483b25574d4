package discord

// A place says where a phrase has to stand to count.
type place uint8

const (
	ends    place = 1 << iota // at the end of its clause: "you don't get it", not "you don't get it for free"
	closes                    // before a mark or a line break, or last of all
	opens                     // at the beginning of its clause: "stop asking me", not "they won't stop asking me"
	starts                    // at the beginning of the turn
	pressed                   // after a turn of the counsellor's that is inconsistent with MI
	cutOff                    // after a turn of the counsellor's that was broken off
)

// A saying is what shows a rule: phrases of the words that [wordOf] gives, with
// a slash between words that do in one place. "this" and "that" do for "it", and
// "never" for "not". The first places of a phrase have words of one letter, see
// [Reader.mayBegin]. Sayings of the rule None take the edge off others.
//
// They are grouped by the words they follow or begin with, after field guide
// 4.4: the second person with a negative predicate, questions and demands put
// to the counsellor, and what people say of themselves and of the talk.
type saying struct {
	rule    Rule
	place   place
	phrases []string
}

// saidOfYouNot follows "you" and "not". What everybody may be said to do, "you
// don't care" after three drinks, counts only in a place where it is meant.
var saidOfYouNot = [...]saying{
	{NotUnderstood, 0, []string{
		"understand me/my/us/anything/what/how", "understand a thing", "get what/how i/hard/it", "want to understand",
		"try to understand",
	}},
	{NotUnderstood, ends | opens, []string{
		"understand", "understand at all", "get it", "get me", "get it at all", "get the point", "even try",
	}},
	{NotUnderstood, ends, []string{"going to understand", "going to get it"}},
	{NotListening, 0, []string{
		"listen to me/us/what/anything", "listen to a word/single/thing", "want to listen/hear", "hear what i",
		"hear a word", "hear anything i", "read what i", "answer my question",
	}},
	{NotListening, ends | opens, []string{"listen"}},
	{NotListening, ends | starts, []string{"pay attention"}},
	{NotListening, ends, []string{"hear me", "going to listen"}},
	{NotCaring, 0, []string{
		"care about me/my/us/what", "care what/how/if i", "care what happens to me", "give a shit about me/my/us",
	}},
	{NotCaring, ends | starts, []string{"care"}},
	{NotKnowing, 0, []string{
		"know anything/nothing about me/my/it/us", "know a thing about", "know what you talk", "know what you on about",
		"know what i/my", "know what it like", "know who/how i", "know how hard", "know how it feel", "know the first",
		"know my life/situation/house/world", "know me at all", "live my life", "live in my",
		"in my shoes/position/situation/house", "the one who/that/with/living",
	}},
	{NotKnowing, opens, []string{"have to live with"}},
	{NotKnowing, ends, []string{"know me", "met me", "a clue", "get a clue"}},
	{NotKnowing, ends | opens, []string{"me", "a doctor"}},
	{NotKnowing, ends | starts | pressed, []string{"know"}},
	{NoHelp, 0, []string{"going to help me"}},
	{NoHelp, ends | opens, []string{"help", "help me"}},
	{Accused, ends, []string{"believe me", "trust me", "respect me", "believe a word"}},
	{Repeating, 0, []string{"need to keep", "have to keep"}},
	{NoRight, 0, []string{
		"the right", "any right", "get to say it", "get to tell/judge/lecture me", "get to decide for", "the kin of me",
		"my kin", "need to tell/remind/lecture/attack me", "have to tell/remind/lecture/attack me", "have to shout",
		"have to be rude",
	}},
	{Lumped, 0, []string{"any better than", "a real", "even human/real"}},
	{Lumped, ends, []string{"human"}},
	{TheFloor, 0, []string{"let me finish/talk/explain", "let me get a"}},
	{None, 0, []string{"need to tell me twice", "have to tell me twice"}},
}

// saidOfYou follows "you".
var saidOfYou = [...]saying{
	{NotUnderstood, 0, []string{"cant understand me/what/how", "didnt understand what i"}},
	{NotUnderstood, ends, []string{"are not understand", "cant understand", "didnt understand me"}},
	{NotListening, 0, []string{
		"didnt listen to me/us/what/anything", "didnt listen to a word/single/thing", "didnt hear what i",
		"didnt hear a word", "didnt read what i", "didnt answer my question", "ignore what i",
	}},
	{NotListening, ends, []string{"are not listen", "didnt listen", "didnt hear me", "ignore me"}},
	{NotCaring, 0, []string{
		"only care about your/the", "just care about your/the", "only in it for", "only do it for the",
		"cant care less about me/my", "paid to say/care/listen/ask",
	}},
	{NotKnowing, 0, []string{
		"know nothing about me/my/it", "no idea what i/my", "no idea what you talk", "no idea what it like",
		"no idea who/how i", "no idea about me/my", "no idea have you",
	}},
	{NotKnowing, opens, []string{"think you know me/everything/it/best/better/what/how"}},
	{NotKnowing, ends, []string{"know nothing", "no clue"}},
	{NoHelp, 0, []string{"cant help me", "no use to me"}},
	{NoHelp, ends | opens, []string{"no help", "no help at all"}},
	{Accused, 0, []string{
		"twist my word", "twist what/everything/it", "put word in my", "attack/accuse me", "judge me", "lecture me",
		"lie to me", "make me feel guilty/bad/worse/stupid/small/sick/ashamed/judge",
		"make me feel so bad/stupid/guilty", "make me feel like shit",
		"make me feel like a addict/child/kid/fool/stupid/bad/prick/failure",
		"try to trick/trap/scare/guilt/control/force/confuse/catch me", "try to fix/change/make me", "try to get me to",
		"try to get rid of me", "try to shut me up", "try to sell me", "try to put word in",
		"treat me like a child/kid/addict/stupid/fool/baby/liar/number/joke/dog/prick", "treat me like i",
		"make fun of me", "laugh at me", "take the piss/mick", "just assume i", "always assume i", "assume i",
		"against me", "on they side", "take they side", "on my back", "on at me", "go on at me", "get on my nerves",
		"shout at me", "talk down to me", "talk to me like", "want me to fail/admit",
		"just want me to say/admit/agree/fail/quit", "only want me to say/admit/agree/fail/quit",
		"just want to know my", "sit there and judge/act/lecture", "sit there and tell me", "sit there judge/lecture",
		"sit there tell me", "waste my time", "stress me out", "wind me up",
	}},
	{Accused, ends, []string{"set me up"}},
	{ThoughtIllOf, opens, []string{
		"think i lie/stupid/imagine/weak/lazy", "think i a liar/addict/fool/bad/stupid/joke", "think i make it up",
		"think i not know/try/want/think/care", "think you better than",
	}},
	{ThoughtIllOf, ends | opens, []string{"think i like/enjoy it", "think it a joke/game"}},
	{ThoughtIllOf, closes | opens, []string{"think it funny/easy"}},
	{Repeating, 0, []string{
		"keep say it", "keep say the same", "keep ask me/it/about", "keep ask the same",
		"keep tell/push/call/lecture/judge/attack me", "keep push it", "keep on about", "keep on at me",
		"keep bring it/up", "keep assume i", "keep twist", "keep put word in", "keep try to make/push/tell me",
		"keep change the subject", "already ask me it", "already said it", "said it already", "said it yesterday",
		"said it last time", "sound like a broken",
	}},
	{Repeating, ends, []string{"keep say/ask/push", "keep repeat it", "always say it", "already ask me", "already ask it"}},
	{Repeating, closes | starts | pressed, []string{"said", "said last time"}},
	{NoRight, 0, []string{
		"no right", "cant tell/force/judge/stop me", "cant make me do/stop/go/quit/change/talk/take/want",
		"cant talk to me",
	}},
	{NoRight, ends, []string{"cant make me"}},
	{NoRight, ends | starts | pressed, []string{"cant do it"}},
	{Lumped, 0, []string{
		"people not/didnt understand/listen/care/help", "people not/didnt get it", "people not know what/how",
		"people always/think/keep", "people all the same", "people just want",
		"lot not/didnt understand/listen/care/help", "lot not/didnt get it", "lot not know what/how",
		"lot always say/think/do", "lot all the same", "lot just want", "lot all say/think", "all say the same",
		"the same as kin/the/all/they", "no better than", "no different from/than/to kin/they/the/all", "as bad as",
		"just like my kin", "just like kin/they", "just like the rest", "just like all the", "just a robot",
		"sound like my/kin/they/herself/himself", "sound like the advert/advertisement/leaflet/telly/police/rest",
		"sound like a advert/leaflet/robot/textbook/politician",
	}},
	{Lumped, ends, []string{"all the same"}},
	{ToldBefore, ends | opens, []string{"hear me"}},
	{EasyToSay, opens | pressed, []string{"come and do", "try and do"}},
	{EasyToSay, closes | opens | pressed, []string{"try it"}},
	{Insulted, 0, []string{
		"full of shit/it", "piece of shit", "can fuck/piss off", "can shove/stick", "can get lost/stuffed",
		"can go to hell", "piss me off", "do my head", "make me sick", "out of line/order", "so rude",
	}},
	{Insulted, opens, []string{"a liar/joke/prick/fool/stupid/coward", "prick"}},
	{Insulted, ends | opens, []string{"rude", "stupid", "liar", "suck", "can do one", "attack"}},
	{NotToBlame, opens, []string{"blame me"}},
	{TheFloor, 0, []string{
		"interrupt me", "keep interrupt", "cut me off", "keep cut me", "talk over me", "keep talk over",
		"didnt let me finish/talk/explain",
	}},
	{None, 0, []string{"sound like you"}},
}
