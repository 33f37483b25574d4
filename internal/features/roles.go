package features

// A role is what a word does in the frames of frames.go. Most words have none.
type role uint8

const (
	plain    role = iota
	self          // I, we
	selfTo        // I'm, I've: a form of be or have follows in the word
	selfWill      // I'll
	listener      // you
	other         // he, they, people
	negate        // not, don't, never
	negCan        // can't
	negWill       // won't
	wants
	likes
	hates
	cans
	needs
	have // have, has, got: with "to" a need
	wills
	going // with "to" a will
	readies
	tries
	misses
	thinks
	stops // the change itself, where less is the goal
	gives // with "up" a stop
	cuts  // with "down", "back", "out" a stop
	keeps // going on as before
	carry // with "on" a keep
	goes  // with "on" and no object a keep
	starts
	upWord
	downWord
	onWord
	to
	without
	would
	saysThat // says, thinks, wants, of others
	keepsAt  // keeps, of others: a person keeps at one, a thing does not
	barrier  // but, because: the frame ends
	whether  // if: the frame ends, but for "I don't know if"
	asksWhat // what, how, when
	pick     // it, one, that: the habit or the change itself
	agrees   // yes, right, exactly
	refuses  // no, nope
	offWord  // get off, come off
	lacks    // with "no": hurry, interest
	knows    // know: in a bare "I don't know"
	count    // two, three: a number
	gets     // get ready
	later    // after, before: when something is done
	aside    // tbh, lol, again: said by the way
)

// roleOf gives the role of the word with a key.
func roleOf(key []byte) role {
	switch string(key) {
	case "i", "we":
		return self
	case "im", "ive":
		return selfTo
	case "ill":
		return selfWill
	case "you", "youre", "youve", "youd", "youll":
		return listener
	case "he", "she", "they", "hes", "shes", "theyre", "people", "everyone", "everybody", "nobody":
		return other
	case "not", "dont", "doesnt", "didnt", "never", "aint", "isnt", "wasnt", "havent", "hasnt", "hadnt", "arent", "werent", "hardly", "neither", "nowhere", "doubt":
		return negate
	case "cant", "cannot", "couldnt", "unable":
		return negCan
	case "wont":
		return negWill
	case "want", "wanna", "wish", "hope", "hoping", "rather", "wanted", "keen", "longing":
		return wants
	case "like", "love", "enjoy", "loved", "enjoyed", "liked", "prefer":
		return likes
	case "hate", "sick", "fed", "loathe", "detest":
		return hates
	case "can", "could", "able", "capable", "manage":
		return cans
	case "need", "must", "gotta", "should", "ought", "needs", "needed", "shouldve":
		return needs
	case "have", "has", "had", "got":
		return have
	case "will", "gonna", "promise", "plan", "planning", "intend", "decided", "swear", "determined", "committed", "aim":
		return wills
	case "going":
		return going
	case "ready", "willing", "prepared", "open":
		return readies
	case "try", "trying":
		return tries
	case "miss", "missing":
		return misses
	case "think", "reckon", "believe", "guess", "suppose", "feel", "imagine", "see", "expect":
		return thinks
	case "stop", "stopping", "quit", "quitting", "reduce", "reducing", "change", "changing", "less", "fewer", "avoid", "limit",
		"cutback", "stopped", "rid", "abstain", "detox", "sober", "clean":
		return stops
	case "give", "giving", "pack", "packing", "gave":
		return gives
	case "cut", "cutting", "drop", "dropping", "slow", "wean":
		return cuts
	case "keep", "continue", "continuing", "keeping":
		return keeps
	case "carry", "carrying":
		return carry
	case "go":
		return goes
	case "start", "starting", "begin", "more", "do", "doing":
		return starts
	case "up", "in":
		return upWord
	case "down", "back", "out":
		return downWord
	case "on":
		return onWord
	case "to":
		return to
	case "without":
		return without
	case "would", "id", "wed":
		return would
	case "wouldnt":
		return negWill
	case "says", "thinks", "wants", "said", "told", "reckons", "say", "tells":
		return saysThat
	case "keeps":
		return keepsAt
	case "but", "because", "unless", "so", "when", "since", "until", "and", "although", "though", "except":
		return barrier
	case "if", "whether":
		return whether
	case "off":
		return offWord
	case "hurry", "rush", "interest", "intention", "desire":
		return lacks
	case "what", "how", "why", "where", "who", "which", "whats", "hows":
		return asksWhat
	case "it", "one", "that", "them", "this", "those":
		return pick
	case "know", "idk", "dunno":
		return knows
	case "yes", "yeah", "yep", "yup", "yea", "okay", "right", "mm", "mmhmm", "mhm", "mmhm", "uhhuh", "mm-hmm", "uh-huh", "exactly", "true", "sure",
		"definitely", "absolutely", "alright", "correct", "aye", "totally", "indeed", "fine", "cool":
		return agrees
	case "tbh", "lol", "anymore", "again", "altogether", "either", "mate", "mind", "completely", "entirely", "tomorrow":
		return aside
	case "after", "before", "during", "till", "by":
		return later
	case "get", "getting":
		return gets
	case "zero", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten":
		return count
	case "no", "nope", "nah", "nay":
		return refuses
	}
	return plain
}
