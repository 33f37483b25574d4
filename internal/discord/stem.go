package discord

// stemOf is the part of [wordOf] about what people do and are.
func stemOf(key []byte) (word, second string, m mark) {
	switch string(key) {

	// Telling.
	case "says", "saying", "say", "sayin":
		return "say", "", reports
	case "said", "told", "ask":
		return "", "", reports
	case "asking", "askin", "asks", "asked":
		return "ask", "", reports
	case "tell", "telling", "tells", "tellin":
		return "tell", "", reports
	case "nagging", "nag", "nags", "nagged":
		return "nag", "", reports
	case "goes", "went", "thinks", "thought", "shouted", "yells", "yelled", "yelling", "screamed", "screaming", "texted",
		"wrote", "reckons", "moans", "moaning", "claims", "complains", "accuses":
		return "", "", reports
	case "shouting", "shouts":
		return "shout", "", reports

	// Drawn together.
	case "gonna", "gunna":
		return "going", "to", 0
	case "gotta":
		return "get", "to", 0
	case "wanna":
		return "want", "to", 0
	case "tryna":
		return "try", "to", 0
	case "dunno":
		return "not", "know", 0
	case "lemme":
		return "let", "me", 0
	case "gimme":
		return "give", "me", 0

	// Doing.
	case "understanding", "understands", "understood", "undrstand", "undestand", "understnd", "unterstand", "undersatnd":
		return "understand", "", 0
	case "listening", "listens", "listened", "listenin", "listning", "lisen", "lisening":
		return "listen", "", 0
	case "hearing", "heard", "hears":
		return "hear", "", 0
	case "gets", "got", "getting":
		return "get", "", 0
	case "cares", "cared", "caring":
		return "care", "", 0
	case "knows", "knew", "knw", "kno":
		return "know", "", 0
	case "thinking", "thinkin":
		return "think", "", 0
	case "keeps", "kept", "keepin", "keeping":
		return "keep", "", 0
	case "wants", "wanted":
		return "want", "", 0
	case "pushing", "pushin":
		return "push", "", 0
	case "judging", "judged", "judgin":
		return "judge", "", 0
	case "lecturing", "lectured", "preach", "preaching", "preached", "lectures", "sermon":
		return "lecture", "", 0
	case "interrupting", "interrupted":
		return "interrupt", "", 0
	case "blaming", "blamed":
		return "blame", "", 0
	case "accusing", "accused":
		return "accuse", "", 0
	case "winding":
		return "wind", "", 0
	case "stressing":
		return "stress", "", 0
	case "attacking", "attacked", "pressure", "pressuring", "pressurising", "bully", "bullying", "threaten", "threatening",
		"patronise", "patronising", "patronize", "patronizing", "insult", "insulting", "mock", "mocking", "shame", "shaming",
		"harass", "harassing", "hassle", "hassling", "criticise", "criticising", "criticize", "criticizing", "badger",
		"badgering", "manipulate", "manipulating", "bug", "bugging", "pester", "pestering":
		return "attack", "", 0
	case "twisting", "twisted":
		return "twist", "", 0
	case "assuming", "assumed":
		return "assume", "", 0
	case "makes", "making", "made":
		return "make", "", 0
	case "trying", "tryin":
		return "try", "", 0
	case "helping", "helped", "helps":
		return "help", "", 0
	case "talking", "talkin", "discuss", "discussing", "speak", "speaking":
		return "talk", "", 0
	case "calling", "callin":
		return "call", "", 0
	case "wasting", "wastin":
		return "waste", "", 0
	case "treating", "treated":
		return "treat", "", 0
	case "answering", "answered":
		return "answer", "", 0
	case "finished", "finishing":
		return "finish", "", 0
	case "acting", "pretend", "pretending":
		return "act", "", 0
	case "bringing":
		return "bring", "", 0
	case "repeating":
		return "repeat", "", 0
	case "sitting":
		return "sit", "", 0
	case "cutting":
		return "cut", "", 0
	case "leaving", "leavin":
		return "leave", "", 0
	case "lying", "lyin", "lied":
		return "lie", "", 0
	case "imagining":
		return "imagine", "", 0
	case "enjoying":
		return "enjoy", "", 0
	case "gives", "giving", "gave":
		return "give", "", 0
	case "feels", "feeling", "felt":
		return "feel", "", 0
	case "looking", "looks", "seems", "seem", "sounds":
		return "sound", "", 0
	case "reading":
		return "read", "", 0
	case "putting", "puttin":
		return "put", "", 0
	case "doing", "doin":
		return "do", "", 0
	case "stfu":
		return "shut", "up", 0
	case "messaging", "msg", "msging", "messages", "texts", "messagin":
		return "message", "", 0
	case "texting":
		return "text", "", 0
	case "sending":
		return "send", "", 0
	case "ignoring", "ignored":
		return "ignore", "", 0
	case "taking":
		return "take", "", 0

	// Being.
	case "whatev", "whateva", "whatevs", "wateva", "watever", "wotever", "whateves", "whatevr", "whateverr":
		return "whatever", "", 0
	case "mistaken":
		return "wrong", "", 0
	case "idiot", "dumb", "moron", "thick":
		return "stupid", "", 0
	case "ridiculous", "unfair", "condescending", "judgmental", "judgemental", "judgy", "pushy", "nosy", "nosey",
		"annoying", "useless", "pathetic", "unbelievable", "insensitive", "offensive", "unreasonable":
		return "rude", "", 0
	case "hypocrite", "dick", "dickhead", "asshole", "arsehole", "bitch", "cunt", "clown", "quack", "fraud", "wanker",
		"bastard", "twat", "knob", "bellend":
		return "prick", "", 0
	case "alcoholic", "junkie", "alky", "druggie", "criminal", "monster", "drunkard", "alkie", "smackhead":
		return "addict", "", 0
	case "crap", "bs", "bullshit", "bollocks":
		return "shit", "", 0
	case "screw", "bugger", "sod", "fk":
		return "fuck", "", 0
	case "opinion", "opinions", "pity", "sympathy", "permission", "judgement", "judgment", "advise":
		return "advice", "", 0
	case "guys", "therapists", "counsellors", "counselors", "professionals", "experts", "shrinks":
		return "lot", "", 0
	case "bot", "chatbot", "machine", "computer", "program", "ai", "robots":
		return "robot", "", 0
	case "problems":
		return "problem", "", 0
	case "words":
		return "word", "", 0
	case "questions":
		return "question", "", 0
	}
	return "", "", 0
}
