package lemma

// lookUp returns the class of a word, or the stem of an irregular form as [cut]
// makes it of the base form.
func lookUp(k []byte) (base string, class Class) {
	switch string(k) {

	// Who speaks and who listens.
	case "i", "im", "ive", "ill", "id", "me", "we", "were", "weve", "us", "imma":
		return "", Subject
	case "my", "our", "mi":
		return "", Owner
	case "myself", "ourselves", "meself":
		return "", Self
	case "mine", "ours":
		return "", Owned
	case "you", "youre", "youve", "youll", "youd", "ya", "yous", "yall", "ye":
		return "", Other
	case "your":
		return "", OtherOwn
	case "yourself", "yourselves":
		return "", OtherSelf
	case "yours":
		return "", OtherOwned

	// Not.
	case "not", "no", "never", "dont", "doesnt", "didnt", "cant", "cannot", "couldnt", "wont", "wouldnt",
		"shouldnt", "isnt", "arent", "wasnt", "werent", "havent", "hasnt", "hadnt", "aint", "neednt", "mustnt",
		"nothing", "nobody", "nowhere", "none", "neither", "nor", "without", "hardly", "barely", "nope", "nah", "dnt",
		"mightnt", "nothin":
		return "", Negator

	// Words that only hold others together.
	case "a", "an", "the", "this", "that", "these", "those", "it", "its", "itself", "he", "she", "they", "him", "her",
		"them", "his", "hers", "their", "theirs", "himself", "herself", "themselves", "hes", "shes", "theyre", "theyve",
		"theyd", "theyll", "itd", "itll", "thats", "thatd", "thatll", "hed", "one", "ones",
		"there", "theres", "here", "heres", "who", "whos", "whom", "whose", "which", "what", "whats", "where", "wheres",
		"when", "why", "how", "hows", "whatever", "whoever", "whenever", "wherever", "however",
		"of", "in", "on", "at", "by", "for", "from", "with", "about", "into", "onto", "over", "under", "between", "through",
		"to", "as", "than", "like", "since", "until", "till", "after", "before", "during", "against", "around", "across",
		"toward", "towards", "upon", "within", "per", "via", "up", "down", "off", "out", "away", "back", "along",
		"and", "or", "but", "so", "because", "if", "though", "although", "while", "unless", "whether", "then", "else",
		"plus", "yet", "either", "both", "each", "every", "any", "some", "all", "such", "same", "other", "others",
		"another", "own", "anyone", "someone", "everyone", "anybody", "somebody", "everybody", "anything", "something",
		"everything", "anywhere", "somewhere", "thing", "things", "stuff", "way", "ways", "kind", "kinda", "sort", "sorta",
		"lot", "lots", "bit", "much", "many", "more", "most", "less", "few", "several", "enough", "only", "just", "even",
		"also", "too", "very", "really", "quite", "pretty", "rather", "almost", "still", "already", "again", "ever", "maybe",
		"perhaps", "probably", "actually", "basically", "literally", "definitely", "certainly", "especially", "anyway",
		"well", "now", "oh", "ah", "eh", "um", "uh", "er", "erm", "hmm", "mm", "mhm", "mmhmm", "mm-hmm", "mm-hm", "uh-huh", "uhhuh", "huh", "wow", "hey", "hi",
		"hello", "yeah", "yes", "yep", "yup", "yea", "aye", "okay", "alright", "sure", "lol", "haha", "tbh", "please",
		"thanks", "thank", "cheers", "sorry", "therefore", "hence", "thus", "instead", "kindof":
		return "", Grammar
	case "is", "am", "are", "was", "be", "been", "being", "do", "does", "did", "done", "doing", "has", "have", "had",
		"having", "can", "could", "will", "would", "shall", "should", "may", "might", "must", "gonna", "gotta", "going",
		"go", "goes", "went", "gone", "get", "gets", "got", "getting", "gotten", "let", "lets", "mean", "means", "meant",
		"guess", "suppose", "think", "thinks", "thinking", "know", "knows", "knew", "knowing", "say", "says", "said",
		"saying", "dunno", "idk", "wouldve", "couldve", "shouldve", "mightve", "gon", "innit", "ought":
		return "", Grammar
	}
	return irregular(k), Content
}

// irregular returns the stem of the base form of verbs and nouns that rules do
// not bring there.
func irregular(k []byte) string {
	switch string(k) {
	case "wanna", "wanting":
		return "want"
	case "hafta":
		return "need"
	case "ate", "eaten":
		return "eat"
	case "began", "begun":
		return "begin"
	case "became":
		return "becom"
	case "bent":
		return "bend"
	case "bit", "bitten":
		return "bite"
	case "blew", "blown":
		return "blow"
	case "bought":
		return "buy"
	case "broke", "broken":
		return "break"
	case "brought":
		return "bring"
	case "built":
		return "build"
	case "burnt":
		return "burn"
	case "came":
		return "come"
	case "caught":
		return "catch"
	case "chose", "chosen", "choosing":
		return "choos"
	case "dealt":
		return "deal"
	case "drank", "drunk", "drunken":
		return "drink"
	case "dreamt":
		return "dream"
	case "drew", "drawn":
		return "draw"
	case "drove", "driven":
		return "drive"
	case "dying":
		return "di"
	case "lying":
		return "li"
	case "fed":
		return "feed"
	case "fell", "fallen":
		return "fal"
	case "felt":
		return "feel"
	case "fled":
		return "flee"
	case "flew", "flown":
		return "fly"
	case "forgot", "forgotten":
		return "forget"
	case "fought":
		return "fight"
	case "found":
		return "find"
	case "froze", "frozen":
		return "freez"
	case "gave", "given":
		return "give"
	case "grew", "grown":
		return "grow"
	case "heard":
		return "hear"
	case "held":
		return "hold"
	case "hid", "hidden":
		return "hide"
	case "kept":
		return "keep"
	case "laid":
		return "lay"
	case "led":
		return "lead"
	case "left":
		return "leav"
	case "lent":
		return "lend"
	case "lit":
		return "light"
	case "learnt":
		return "learn"
	case "lost", "losing":
		return "lose"
	case "made":
		return "make"
	case "met":
		return "meet"
	case "paid":
		return "pay"
	case "ran":
		return "run"
	case "rang", "rung":
		return "ring"
	case "rode", "ridden":
		return "ride"
	case "rose", "risen":
		return "rise"
	case "sang", "sung":
		return "sing"
	case "sat":
		return "sit"
	case "saw", "seen":
		return "see"
	case "sent":
		return "send"
	case "shook", "shaken":
		return "shake"
	case "shot":
		return "shoot"
	case "shown":
		return "show"
	case "slept":
		return "sleep"
	case "slid":
		return "slide"
	case "sold":
		return "sel"
	case "sought":
		return "seek"
	case "spent":
		return "spend"
	case "spoke", "spoken":
		return "speak"
	case "stole", "stolen":
		return "steal"
	case "stood":
		return "stand"
	case "stuck":
		return "stick"
	case "struck":
		return "strike"
	case "swam", "swum":
		return "swim"
	case "swore", "sworn":
		return "swear"
	case "taught":
		return "teach"
	case "thought":
		return "think"
	case "threw", "thrown":
		return "throw"
	case "told":
		return "tel"
	case "took", "taken":
		return "take"
	case "tore", "torn":
		return "tear"
	case "understood":
		return "understand"
	case "woke", "woken":
		return "wake"
	case "won":
		return "win"
	case "wore", "worn":
		return "wear"
	case "wrote", "written":
		return "write"
	case "worse", "worst":
		return "bad"
	case "better", "best":
		return "good"
	case "children", "childrens":
		return "child"
	case "men":
		return "man"
	case "women":
		return "woman"
	case "feet":
		return "foot"
	case "teeth":
		return "tooth"
	case "lives":
		return "life"
	case "wives":
		return "wife"
	case "knives":
		return "knife"
	}
	return ""
}
