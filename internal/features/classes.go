package features

// A class is a group of words that do the same work in talk about change. A
// word of the classes stands for its class in the sequences of block Classes,
// so that "I want to stop smoking" and "I'd like to quit vaping" share
// features. The groups come from the markers of DARN-CAT and sustain talk
// (field guide 4.1), strength (3.4) and question heads (1.1). Zero is "no
// class": a content word.
type class uint8

const (
	none class = iota
	first
	second
	third
	want
	can
	cannot
	need
	will
	wont
	not
	try
	quit
	better
	harm
	worry
	enjoy
	hard
	easy
	hedge
	boost
	family
	money
	body
	use
	when
	yes
	no
	asking
	asks
	because
	iff
	but
	and
	think
	sounds
	permit
	know
	start
	be
	at
	det
	that
	much
	sorry
	ready
	choose
	past
)

// classOf returns the class of a word's key. The compiler turns the switch
// into a search by length and bytes: no table is built at import.
func classOf(key []byte) class {
	switch string(key) {
	case "i", "im", "ive", "id", "ill", "me", "my", "mine", "myself", "we", "us", "our", "weve", "were":
		return first
	case "you", "your", "youre", "youve", "youd", "youll", "yours", "yourself":
		return second
	case "he", "she", "they", "him", "her", "them", "his", "their", "hes", "shes", "theyre", "people", "everyone",
		"everybody", "someone", "somebody", "others":
		return third
	case "want", "wants", "wanted", "wanna", "wish", "hope", "hoping", "prefer", "rather":
		return want
	case "can", "could", "able", "manage", "possible", "capable", "confident", "handle":
		return can
	case "cant", "cannot", "couldnt", "unable":
		return cannot
	case "need", "needs", "needed", "must", "gotta", "should", "shouldve", "ought", "supposed", "important":
		return need
	case "will", "gonna", "going", "plan", "planning", "promise", "decided", "commit", "committed", "intend", "swear":
		return will
	case "wont", "refuse", "wouldnt":
		return wont
	case "not", "dont", "doesnt", "didnt", "never", "isnt", "wasnt", "arent", "werent", "havent", "hasnt", "hadnt",
		"aint", "without", "nothing", "none", "neither", "nor", "shouldnt":
		return not
	case "try", "trying", "tried", "attempt", "effort", "working":
		return try
	case "stop", "stopped", "stopping", "quit", "quitting", "cut", "cutting", "reduce", "reducing", "change", "changing",
		"changed", "changes", "less", "avoid", "limit", "rid", "fewer":
		return quit
	case "better", "healthier", "healthy", "good", "help", "helps", "helped", "helpful", "improve", "great", "benefit",
		"happier", "nice", "best", "works", "worth":
		return better
	case "problem", "problems", "worse", "worst", "bad", "hurt", "hurts", "hurting", "sick", "cancer", "die", "dying",
		"dead", "trouble", "risk", "damage", "lose", "losing", "lost", "pain", "wrong", "terrible", "awful", "fail",
		"mess", "disease", "jail", "arrested", "heart", "harm":
		return harm
	case "worried", "worry", "worries", "scared", "afraid", "scary", "concerned", "concern", "concerns", "guilty",
		"ashamed", "embarrassed", "tired", "upset", "sad", "angry", "hate", "miss", "anxious", "nervous", "stressed",
		"frustrated", "frustrating", "depressed":
		return worry
	case "enjoy", "enjoying", "fun", "relax", "relaxing", "relaxed", "love", "loved", "calm", "calms", "like", "likes",
		"liked", "feels", "happy", "comfortable", "fine":
		return enjoy
	case "hard", "harder", "difficult", "tough", "impossible", "struggle", "struggling", "busy", "boring", "expensive",
		"stress", "crave", "cravings", "craving":
		return hard
	case "easy", "easier", "simple", "simply":
		return easy
	case "maybe", "guess", "probably", "might", "suppose", "kinda", "sorta", "perhaps", "possibly", "somewhat", "may",
		"unsure":
		return hedge
	case "definitely", "really", "totally", "absolutely", "completely", "very", "always", "actually", "honestly",
		"certainly", "seriously", "sure", "exactly", "so":
		return boost
	case "kids", "kid", "wife", "husband", "mom", "mum", "dad", "mother", "father", "son", "daughter", "baby",
		"family", "girlfriend", "boyfriend", "friend", "friends", "partner", "children", "parents", "sister",
		"brother", "doctor", "boss", "team":
		return family
	case "money", "cost", "costs", "pay", "job", "work", "school", "college", "class", "home":
		return money
	case "body", "weight", "blood", "pressure", "sugar", "lungs", "liver", "teeth", "sleep", "energy", "eat", "eating",
		"food", "exercise", "walk", "walking", "gym", "diet", "medicine", "medication", "pills", "health":
		return body
	case "drink", "drinking", "drinks", "drank", "drunk", "alcohol", "beer", "beers", "wine", "smoke", "smoking",
		"smoked", "cigarette", "cigarettes", "vape", "vaping", "weed", "pot", "marijuana", "drugs", "drug", "gambling",
		"gamble", "party", "phone", "gaming":
		return use
	case "tomorrow", "today", "tonight", "week", "weeks", "month", "months", "year", "years", "day", "days", "monday",
		"weekend", "night", "morning", "now", "later", "soon", "ago", "yesterday", "last", "next":
		return when
	case "yeah", "yes", "yep", "yup", "yea", "okay", "right", "mmhmm", "mmhm", "mhm", "uhhuh", "mm-hmm", "mm-hm", "uh-huh",
		"oh", "ah", "alright":
		return yes
	case "no", "nope", "nah":
		return no
	case "what", "how", "why", "where", "who", "which", "whats", "hows", "whatever":
		return asking
	case "do", "does", "did", "have", "has", "had", "is", "are", "was", "would", "shall", "am":
		return asks
	case "because", "since", "cause":
		return because
	case "if", "unless", "whether", "when", "once", "until", "while":
		return iff
	case "but", "though", "although", "however", "except", "still", "yet", "instead":
		return but
	case "and", "or", "also", "then", "plus":
		return and
	case "think", "thinking", "thought", "feel", "feeling", "felt", "believe", "wonder", "wondering", "curious":
		return think
	case "sounds", "sound", "seems", "seem", "hear", "hearing", "looks", "say", "saying", "said", "says", "mean",
		"means":
		return sounds
	case "mind", "share", "permission", "allow", "tell", "talk", "describe", "let", "lets", "ask", "discuss":
		return permit
	case "know", "knew", "knows", "understand", "idea", "idk", "dunno":
		return know
	case "start", "started", "starting", "begin", "keep", "keeps", "continue", "go", "get", "getting", "got", "take",
		"taking", "make", "making", "give", "put":
		return start
	case "been", "having", "theres", "thats", "its", "be", "being":
		return be
	case "to", "of", "in", "on", "at", "for", "with", "from", "about", "into", "by", "up", "down", "out", "off", "over":
		return at
	case "the", "a", "an":
		return det
	case "that", "this", "it", "these", "those", "there", "thing", "things", "stuff", "something", "anything":
		return that
	case "much", "many", "lot", "lots", "some", "any", "all", "every", "more", "few", "little", "bit", "enough", "too",
		"only", "just":
		return much
	case "sorry", "thanks", "thank", "hi", "hello", "welcome", "bye", "please":
		return sorry
	case "ready", "willing", "prepared", "open", "consider", "considering", "interested":
		return ready
	case "choice", "choose", "decide", "decision", "control", "own", "options", "option":
		return choose
	case "used", "went", "took", "made", "came", "happened", "bought", "called", "threw", "told":
		return past
	}
	return none
}
