package discord

// A mark says what a word, or what stands before it, means to the rules.
type mark uint16

const (
	passed     mark = 1 << iota // may stand inside a phrase: "you (really) don't (even) listen"
	opener                      // may stand before what opens a clause: "look, stop asking"
	reports                     // brings in what somebody said or thinks
	third                       // is somebody else
	depends                     // opens a dependent clause: "when you're drunk you don't care"
	anyone                      // makes "you" mean everybody: "as a kid you don't understand"
	begins                      // begins a clause, so that the one before has ended
	asks                        // asks where it stands before "you": "do you think I lie"
	thanking                    // thanks
	regretting                  // takes something back
	laughing                    // jokes
	quoted                      // stands in quotation marks
	afterDash                   // a dash, a bracket or the like stands before it
	afterComma                  // a comma or a quotation mark stands before it
	afterStop                   // a full stop, a line break or the like stands before it

	between = afterDash | afterComma | afterStop
)

// wordOf gives the word that stands for a key of text.AppendKey in sayings: one
// for the forms of a verb, for common misspellings, and for "not" with its
// auxiliary. What two words were drawn together into comes back as two. Without
// a word the key stands for itself.
func wordOf(key []byte) (word, second string, m mark) {
	switch string(key) {

	// Who.
	case "ya", "yous", "yall", "yuo":
		return "you", "", 0
	case "youre", "youve", "yure", "yourre":
		return "you", "are", 0
	case "youll", "youd":
		return "you", "will", 0
	case "i":
		return "", "", begins
	case "im", "ive":
		return "i", "am", begins
	case "id", "ill":
		return "i", "will", begins
	case "weve":
		return "we", "have", 0
	case "its", "itll", "itd":
		return "it", "is", 0
	case "thats", "thatll":
		return "that", "is", 0
	case "theres":
		return "there", "is", 0
	case "whos":
		return "who", "is", 0
	case "whats":
		return "what", "is", 0
	case "hows":
		return "how", "is", 0
	case "he", "she", "they", "him", "her", "them", "hes", "shes", "theyre", "theyve", "theyd", "his", "their", "hed", "shed":
		return "they", "", third
	case "wife", "husband", "mum", "mom", "mam", "mother", "dad", "father", "partner", "girlfriend", "boyfriend", "ex",
		"boss", "sister", "brother", "son", "daughter", "family", "everyone", "everybody", "teacher", "missus",
		"manager", "parents", "kids", "friends", "mates", "sponsor", "nan", "gran", "aunt", "uncle", "mums", "dads", "wifes":
		return "kin", "", third
	case "an":
		return "a", "", 0

	// Not, and what may stand between the words of a phrase.
	case "dont", "doesnt", "dnt", "wouldnt", "isnt", "arent", "aint", "werent", "havent", "hasnt",
		"hadnt", "shouldnt", "dontcha", "neednt", "donot":
		return "not", "", 0
	case "cannot", "couldnt":
		return "cant", "", asks
	case "cant":
		return "", "", asks
	case "can", "could", "may":
		return "can", "", asks
	case "should", "shall", "might":
		return "", "", asks
	case "do", "does", "did", "are", "is", "was", "were", "will", "would", "have", "has":
		return "", "", passed | asks
	case "am", "had", "be", "been", "being", "having":
		return "", "", passed
	case "really", "even", "ever", "still", "actually", "clearly", "obviously", "honestly", "literally", "seriously", "always",
		"all", "fucking", "fuckin", "effing", "bloody", "damn", "goddamn", "freaking", "frickin", "simply", "totally",
		"completely", "constantly", "genuinely", "only":
		return "", "", passed
	case "rly":
		return "really", "", passed
	case "just", "so", "please", "now":
		return "", "", passed | opener
	case "jus", "jst":
		return "just", "", passed | opener

	// What opens a clause, and what shows that one has ended.
	case "okay", "look", "man", "dude", "hey", "oh", "well", "yeah", "mate", "god", "christ", "jesus", "alright", "wow",
		"bro", "pal", "ah", "sir", "doc", "lady", "yes", "nope", "nah", "ffs", "ugh", "pfft", "meh", "omg", "oi":
		return "", "", opener | begins
	case "no", "listen", "right", "sure", "fine", "and", "but":
		return "", "", opener
	case "because", "though", "anymore", "anyway", "either", "again":
		return "", "", begins

	// Who "you" is.
	case "if", "when", "once", "whenever", "while", "where", "which", "whether", "than", "as", "since":
		return "", "", depends
	case "until", "till", "til", "unless", "untill":
		return "until", "", depends
	case "young", "younger", "kid", "child", "teenager", "teen", "age", "drunk", "high", "stoned", "addiction", "youth",
		"people", "someone", "somebody", "anyone", "teens", "sixteen", "seventeen", "eighteen", "twenty":
		return "", "", anyone

	// What takes the edge off.
	case "thank", "thanks", "thankyou", "cheers", "grateful", "appreciated":
		return "thanks", "", thanking
	case "sorry", "apologise", "apologize", "apologies", "apology", "apologised", "apologized":
		return "sorry", "", regretting
	case "lol", "haha", "hahaha", "hahahaha", "lmao", "ha", "hah", "rofl", "heh", "joking", "jk", "kidding":
		return "", "", laughing
	}
	return stemOf(key)
}
