package permission

// codeOf returns the code of a word by its key, and a second one for two words
// drawn into one.
func codeOf(key []byte) (first, second code) {
	switch string(key) {
	case "just", "really", "then", "also", "quickly", "actually", "possibly", "perhaps", "well", "so", "even", "still", "ever",
		"briefly", "first", "here", "kinda", "sorta", "simply", "oh", "um", "uh", "er", "erm", "hmm", "mm", "probably",
		"honestly", "ah", "eh", "now":
		return skip, 0
	case "a", "an", "the", "some", "any", "couple", "one", "two", "three", "other", "another", "more", "bit", "little",
		"of", "quick", "small", "few", "possible", "own", "all", "wee", "very", "much", "tad", "general", "at":
		return few, 0

	case "i", "we":
		return i, 0
	case "im":
		return i, be
	case "ive", "weve":
		return i, have
	case "id", "wed":
		return i, would
	case "ill":
		return i, will
	case "you", "ya", "yous", "yall":
		return you, 0
	case "youre":
		return you, be
	case "youve":
		return you, have
	case "youd":
		return you, would
	case "youll":
		return you, will
	case "your", "yours":
		return your, 0
	case "me", "us", "my":
		return me, 0
	case "it", "this", "that", "these", "those", "them", "they", "either":
		return it, 0
	case "its", "thats":
		return it, be
	case "itd", "thatd":
		return it, would
	case "itll", "thatll":
		return it, will
	case "there":
		return there, 0
	case "theres":
		return there, be
	case "people", "others", "folk", "folks", "guys", "patients", "clients", "parents", "families", "everyone", "everybody", "most",
		"students", "women", "men", "mums", "moms", "lads", "managers", "teams", "somebody", "anyone", "ppl":
		return people, 0

	case "is", "are", "am", "was", "were", "be", "been", "being", "r":
		return be, 0
	case "isnt", "arent", "wasnt":
		return be, not
	case "have", "has", "had", "got", "ve", "having":
		return have, 0
	case "havent", "hasnt", "hadnt":
		return have, not
	case "do", "does", "did", "doing":
		return do, 0
	case "dont", "doesnt", "didnt", "dnt":
		return do, not
	case "would":
		return would, 0
	case "wouldnt":
		return would, not
	case "will":
		return will, 0
	case "wont":
		return will, not
	case "can", "could", "shall", "cld":
		return can, 0
	case "cant", "couldnt", "cannot":
		return can, not
	case "may", "might":
		return may, 0
	case "should", "shud":
		return should, 0
	case "shouldnt":
		return should, not
	case "must":
		return must, 0
	case "need", "needs", "needed", "oughta", "ought":
		return need, 0
	case "gotta":
		return have, to
	case "let":
		return let, 0
	case "lets", "lemme":
		return let, me
	case "going":
		return going, 0
	case "gonna":
		return going, to
	case "not":
		return not, 0
	case "to":
		return to, 0
	case "if":
		return if_, 0
	case "for":
		return for_, 0
	case "with", "by":
		return with, 0
	case "about", "on":
		if key[0] == 'o' {
			return on, 0
		}
		return about, 0
	case "or":
		return or, 0
	case "but", "though":
		return but, 0
	case "in":
		return in, 0
	case "up":
		return up, 0
	case "off":
		return off, 0
	case "out":
		return out, 0
	case "as", "because":
		return as, 0
	case "since", "seeing":
		return since, 0
	case "over", "through":
		return over, 0
	case "what":
		return what, 0
	case "whats":
		return what, be
	case "how":
		return how, 0
	case "hows":
		return how, be
	case "which":
		return which, 0
	case "why", "where", "when", "who":
		return why, 0
	case "whether":
		return whether, 0

	case "okay", "alright", "fine", "acceptable", "right":
		return okay, 0
	case "mind", "minding", "object", "bothered":
		return mind, 0
	case "like", "liked", "wish":
		return like, 0
	case "want", "wants", "wanted":
		return want, 0
	case "wanna":
		return want, to
	case "fancy", "fancied", "care":
		return fancy, 0
	case "rather", "prefer", "sooner":
		return rather, 0
	case "happy", "comfortable", "glad", "love":
		return happy, 0
	case "interested", "interest", "curious":
		return interested, 0
	case "open", "willing":
		return open, 0
	case "permission", "say-so", "blessing":
		return permission, 0
	case "tell", "share", "suggest", "mention", "offer", "give",
		"show", "explain", "describe", "pass", "recommend", "advise", "raise", "throw", "run", "list", "outline",
		"add", "put", "float", "read", "send", "name", "walk", "voice", "express", "point", "teach", "propose":
		return tell, 0
	case "telling", "sharing", "suggesting", "mentioning", "offering", "giving", "showing", "explaining", "told", "shared", "suggested", "mentioned", "offered", "gave", "showed", "explained", "described", "passed", "recommended",
		"advised", "raised", "ran", "listed", "outlined", "added":
		return told, 0
	case "gimme":
		return tell, me
	case "say", "said", "says", "saying":
		return say, 0
	case "talk", "talked", "talking", "discuss", "discussed", "explore", "explored", "look", "looked", "looks", "looking", "went", "chat", "review",
		"cover", "spend", "address", "revisit":
		return talk, 0
	case "ask", "asked", "asking", "check", "checked", "asks":
		return ask, 0
	case "hear", "hearing", "heard", "learn", "learning":
		return hear, 0
	case "know", "knowing", "knew":
		return know, 0
	case "see", "saw":
		return see, 0
	case "think", "thought", "reckon", "thinking", "make", "consider":
		return think, 0
	case "information", "info", "idea", "ideas", "suggestion", "suggestions", "advice", "tip", "tips", "thoughts", "option", "options",
		"detail", "details", "fact", "facts", "leaflet", "resources", "recommendation", "recommendations", "concern", "concerns", "worry",
		"opinion", "view", "views", "feedback", "pointers", "number", "numbers", "examples", "results", "niggle", "observation", "research",
		"guidance", "steer", "wisdom", "strategies", "strategy", "guidelines", "pointer", "ways":
		return info, 0
	case "something", "anything", "thing", "things", "someone":
		return something, 0
	case "help", "helps", "helped", "helpful", "useful", "use", "handy", "welcome", "benefit", "value", "helping":
		return help, 0
	case "work", "works", "worked", "working", "fit", "fits", "suit", "suits", "suited", "appeal", "appeals", "apply", "applies":
		return work, 0
	case "sound", "sounds", "sit", "sits", "strike", "strikes", "land", "lands", "feels", "seem", "compare":
		return sound, 0

	case "choice", "decision", "call":
		return choice, 0
	case "decide", "decides", "choose", "pick":
		return decide, 0
	case "only":
		return only, 0
	case "free":
		return free, 0
	case "feel":
		return feel, 0
	case "take", "bin", "ignore":
		return take, 0
	case "leave", "skip":
		return leave, 0
	case "differently", "different":
		return differently, 0
	case "agree", "disagree":
		return agree, 0
	case "best", "better":
		return best, 0
	case "way":
		return way, 0
	case "good", "great", "brilliant", "lovely", "nice", "cool":
		return good, 0
	case "trouble", "bother", "matter":
		return bother, 0

	case "yes", "yeah", "yep", "yup", "yea", "aye", "yh", "sure", "absolutely", "definitely", "certainly", "mhm", "mm-hmm", "mm-hm",
		"mmhmm", "mmm", "uh-huh", "ye", "yess", "totally":
		return yes, 0
	case "course":
		return course, 0
	case "no", "nope", "nah", "naw", "never", "nay":
		return no, 0
	case "go", "carry", "crack":
		return goOn, 0
	case "fire", "shoot", "hit", "spill":
		return fire, 0
	case "means":
		return means, 0
	case "change", "changing":
		return change, 0
	case "ahead":
		return ahead, 0
	case "away":
		return away, 0
	case "please":
		return please, 0
	case "listening", "ears":
		return listening, 0
	case "guess", "suppose", "spose", "supposed":
		return guess, 0
	case "maybe", "depends":
		return maybe, 0
	case "whatever", "fussed", "whatevs":
		return whatever, 0
	case "stop", "quit":
		return stop, 0
	case "drop":
		return drop, 0
	case "enough", "plenty":
		return enough, 0
	case "sick", "tired", "bored":
		return sick, 0
	case "subject", "topic", "note":
		return subject, 0
	case "else":
		return else_, 0
	case "move", "moving", "turn", "switch":
		return move, 0
	case "later", "today", "tonight", "tomorrow", "moment", "yet":
		return later, 0
	case "thanks", "thank", "cheers":
		return thanks, 0
	case "honest", "straight", "frank", "blunt":
		return honest, 0
	case "brought", "bring", "came", "come":
		return bring, 0
	case "lecture", "lectures", "lectured", "sermon", "preach", "preaching", "lecturing":
		return lecture, 0
	case "earlier", "before", "last":
		return earlier, 0
	case "case":
		return caseOf, 0
	case "pressure", "obligation", "rush":
		return pressure, 0
	case "idk", "dunno":
		return idk, 0
	}
	return other, 0
}
