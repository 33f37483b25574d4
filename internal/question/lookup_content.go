package question

// contentOf is the part of [wordsOf] about verbs, and about what is asked for.
func contentOf(key []byte) word {
	switch string(key) {

	// What people ask others to do to hear more (test 7), and verbs with a question
	// inside.
	case "tell":
		return tell
	case "describe", "elaborate", "expand", "clarify":
		return describe
	case "explain", "share":
		return explain
	case "say":
		return say
	case "talk", "speak", "chat":
		return talk
	case "walk":
		return walk
	case "help", "helpful", "useful":
		return help
	case "understand", "understood", "realise", "realize":
		return understand
	case "give":
		return give
	case "hear", "hearing", "learn":
		return hear
	case "know", "knew", "knowing", "knows", "remember", "recall", "forget":
		return know
	case "see", "saw", "seeing", "notice", "noticed":
		return see
	case "think", "reckon", "thinking", "believe", "figure", "thinks":
		return think
	case "feel", "feeling", "feels", "felt":
		return feel
	case "mean", "means", "meant":
		return mean
	case "guess", "suppose", "imagine":
		return guess
	case "wonder", "wondering", "wondered", "curious", "wonderin":
		return wonder
	case "ask", "asking":
		return ask
	case "said", "says", "asked", "saying", "asks", "told", "telling", "wrote":
		return said
	case "want", "wanted", "need", "prefer", "wanna", "hope", "hoping":
		return want
	case "like":
		return like
	case "love":
		return love
	case "mind":
		return mind
	case "let", "lemme":
		return let
	case "show", "shows":
		return find
	case "find", "found", "exploring", "explore", "decide", "check", "discuss":
		return find
	case "make", "makes", "made", "making":
		return makes
	case "take", "took", "takes":
		return take
	case "go", "goes", "brings", "brought", "happened", "happens", "happen", "helps", "helped", "keeps", "kept", "gets", "got", "worries",
		"concerns", "concerned", "changed", "changes", "works", "worked", "stops", "stopped", "went", "bothers",
		"bothered", "scares", "led", "leads", "triggers", "triggered", "comes", "came", "stands", "stood", "gives",
		"gave", "pulls", "pushes", "prompted", "motivates", "caused", "tells", "causes", "drew", "draws",
		"sits", "stuck", "matters", "appeals", "holds", "drives", "starts", "started", "follows", "counts", "pushed",
		"interests", "excites", "tempts", "turned", "puts", "put", "bring", "sets", "set", "attracts", "attracted":
		return happen
	case "leaves", "leave":
		return leave
	case "start", "begin":
		return begin
	case "work":
		return work
	case "sound", "sounds":
		return sound
	case "more", "less":
		return more
	case "bit", "little", "lot":
		return bit
	case "idea", "ideas", "sense", "picture", "example", "examples", "rundown":
		return idea
	case "willing", "interested", "able", "comfortable", "open", "prepared":
		return wish

	// What the tail of a question word asks for (test 4).
	case "many", "much", "often", "old", "far", "big", "tall", "soon", "frequently", "late", "early", "heavy", "regularly",
		"manys", "frequent", "mny", "offen":
		return many
	case "long", "longs", "recently":
		return long
	case "important", "confident", "ready", "committed", "likely", "satisfied", "certain", "motivated",
		"addicted", "worthwhile", "keen":
		return degree
	case "time", "day", "number", "numbers", "age", "date", "month", "year", "name", "names", "size", "grade", "percent",
		"percentage", "address", "phone", "dose", "dosage", "colour", "color", "street", "brand", "week", "weekday", "amount",
		"distance", "weight", "height", "hour", "hours", "days", "times", "school", "score", "reading", "strength", "postcode",
		"surname", "birth", "initials", "bmi", "recent":
		return datum
	case "kind", "kinds", "sort", "sorts", "type", "types", "form", "forms":
		return kind
	case "thing", "things", "stuff", "thoughts", "ways", "way", "reasons", "reason", "concerning", "worry", "change",
		"steps", "step", "benefits", "benefit", "effect", "effects", "impact", "difference", "differences", "role", "part",
		"goals", "goal", "plans", "plan", "strategies", "options", "downsides", "upsides", "advantages", "disadvantages",
		"barriers", "obstacles", "challenges", "problems", "values", "strengths", "skills", "feelings", "situations",
		"memories", "experience", "experiences", "support", "areas", "aspects", "signs", "qualities", "hopes",
		"expectations", "concern", "difficulties", "ideal", "success", "pros", "cons", "fears", "extent",
		"question", "questions", "habit":
		return thing
	case "thought", "considered", "tried":
		return thought
	case "else":
		return others
	case "come":
		return come
	case "fit", "fits":
		return fit
	case "scale", "ruler":
		return scale
	case "zero", "one", "nought", "naught", "nil":
		return low
	case "two", "three", "four", "six", "seven", "eight", "nine":
		return number
	case "five", "ten", "hundred":
		return high
	case "doing", "going", "keeping", "getting":
		return doing
	case "today", "lately", "here", "tonight", "yesterday", "too", "yet":
		return closing
	}
	return other
}
