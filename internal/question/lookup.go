package question

// wordsOf returns the word of a key of [text.AppendKey], and a second one where
// two words are drawn together: "whats", "dyou".
func wordsOf(key []byte) (first, second word) {
	if len(key) > longest {
		return other, other
	}
	switch string(key) {

	// Question words.
	case "what", "wat", "wot", "wht", "whta", "waht":
		return what, other
	case "whats", "wats", "wots":
		return what, be
	case "whatre":
		return what, are
	case "whatve":
		return what, have
	case "whatll":
		return what, will
	case "whatd":
		return what, do
	case "whatcha", "watcha", "whaddya", "whaddaya", "wotcha":
		return what, do
	case "how", "hw":
		return how, other
	case "hows":
		return how, be
	case "howre":
		return how, are
	case "howd":
		return how, do
	case "howve":
		return how, have
	case "why", "y", "wy":
		return why, other
	case "whys":
		return why, be
	case "whyd":
		return why, do
	case "who", "whom", "whose":
		return who, other
	case "whos":
		return who, be
	case "whod":
		return who, would
	case "where":
		return where, other
	case "wheres":
		return where, be
	case "whered":
		return where, do
	case "when":
		return when, other
	case "whens":
		return when, be
	case "which":
		return which, other

	// Auxiliaries and modals (field guide 1.1, test 3).
	case "do":
		return do, other
	case "does", "did", "has":
		return did, other
	case "dyou", "dya", "dyu":
		return do, you
	case "is", "was":
		return be, other
	case "are", "were", "am":
		return are, other
	case "have":
		return have, other
	case "had":
		return had, other
	case "can", "could", "cud":
		return can, other
	case "would", "wud", "wld":
		return would, other
	case "will":
		return will, other
	case "may":
		return may, other
	case "shall", "should", "must", "might", "shud":
		return shall, other
	case "dont", "doesnt", "didnt":
		return notDo, other
	case "isnt", "arent", "wasnt", "werent", "aint":
		return notBe, other
	case "havent", "hasnt", "hadnt":
		return notModal, other
	case "cant", "couldnt", "wont", "wouldnt", "shouldnt", "mustnt", "cannot", "shant", "mightnt":
		return notModal, other

	// Subjects and objects.
	case "i":
		return ego, other
	case "you", "ya", "yous", "youse", "yall":
		return you, other
	case "we":
		return we, other
	case "he", "she", "they":
		return he, other
	case "it":
		return it, other
	case "that", "this", "these", "those":
		return that, other
	case "there":
		return there, other
	case "anyone", "anybody":
		return anyone, other
	case "someone", "somebody", "everyone", "everybody", "nobody", "people":
		return someone, other
	case "anything":
		return anything, other
	case "something", "nothing", "everything":
		return something, other
	case "im", "ive", "id", "ill":
		return im, other
	case "youre", "youve", "youd", "youll", "ure":
		return youre, other
	case "its", "thats", "theres", "hes", "shes", "theyre", "theyve", "theyd", "theyll", "weve", "wed", "itll",
		"itd", "thatll", "thatd", "hed", "shed":
		return its, other
	case "lets":
		return lets, other
	case "me", "us":
		return me, other
	case "yourself", "myself", "yourselves":
		return self, other
	case "the", "my", "his", "her", "our", "their":
		return the, other
	case "your":
		return your, other
	case "a", "an":
		return a, other
	case "any":
		return anyWord, other
	case "some":
		return some, other
	case "another", "other":
		return another, other
	case "all", "both":
		return all, other
	case "most", "least":
		return most, other
	case "longest", "highest", "lowest", "latest", "earliest", "fewest":
		return record, other

	// What joins clauses, and what leads in.
	case "and", "but", "n", "plus":
		return and, other
	case "so":
		return so, other
	case "or":
		return or, other
	case "if", "whether":
		return whether, other
	case "because", "while", "although", "since", "after", "before", "until", "unless", "once", "cause", "though":
		return though, other
	case "then":
		return then, other
	case "than":
		return than, other
	case "not", "no":
		return not, other
	case "well", "oh", "now", "also", "just", "actually", "again", "anyway", "firstly", "first", "finally", "lastly",
		"maybe", "perhaps", "really", "um", "uh", "hmm", "ah", "alternatively", "basically", "obviously", "next",
		"hi", "hello", "hiya", "overall", "generally", "specifically", "ultimately", "kinda", "only", "even":
		return lead, other
	case "great", "good", "thanks", "cool", "yes", "yep", "yup", "mhm", "lovely", "nice", "wow", "perfect", "excellent",
		"awesome", "gotcha", "absolutely", "exactly", "definitely", "brilliant", "interesting", "wonderful", "sorry",
		"congratulations", "fantastic", "ha", "haha", "lol", "nope", "nah", "true", "fair", "amazing", "super", "mm", "enough":
		return ack, other
	case "okay", "alright", "fine", "ight":
		return okay, other
	case "sure":
		return sure, other
	case "right", "correct", "accurate":
		return right, other
	case "yeah", "yea", "ye":
		return yeah, other
	case "huh", "eh", "hey", "innit", "ay", "yeh", "mhmm", "mm-hmm", "mm-hm", "uh-huh", "m-hm":
		return yeah, other
	case "please":
		return please, other
	case "ever":
		return ever, other
	case "still", "already", "always", "usually", "normally", "typically", "currently":
		return still, other

	// Prepositions.
	case "of":
		return of, other
	case "about":
		return about, other
	case "to":
		return to, other
	case "from":
		return from, other
	case "on":
		return on, other
	case "out":
		return out, other
	case "with":
		return with, other
	case "in", "into":
		return in, other
	case "at", "for", "by", "as", "over", "during", "between", "without", "under":
		return prep, other
	case "through":
		return through, other
	}
	return contentOf(key), other
}

// longest is the length of the longest key above.
const longest = 15
