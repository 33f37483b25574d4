package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
)

// personAt returns how many words at i name a person or a group: "my older
// sister", "the team", a name.
func (p *planText) personAt(i, end int) int {
	n := 0
	if oneOfKeys(p.words[i].key, "my", "our", "your", "the", "a", "his", "her", "their", "one", "some", "an") {
		n = 1
		if p.match(i, end, "one of my") > 0 || p.match(i, end, "some of my") > 0 || p.match(i, end, "one of the") > 0 {
			n = 3
		}
		for i+n < end && n < 5 && oneOfKeys(p.words[i+n].key, "older", "younger", "best", "little", "big", "old", "new", "line", "family", "study", "good", "running", "support", "whole", "union", "next", "other", "practice", "own", "two", "self", "help", "quit", "late", "former", "youngest", "oldest", "eldest", "middle", "elder", "twin", "dear", "lovely") {
			if isPerson(p.words[i+n].key) && (i+n+1 >= end || !isPerson(p.words[i+n+1].key)) {
				break
			}
			n++
		}
	}
	if i+n >= end {
		return 0
	}
	w := p.words[i+n]
	switch {
	case isPerson(w.key) && (n > 0 || oneOfKeys(strings.TrimSuffix(w.key, "s"), "mum", "mom", "dad", "grandma", "grandad", "granny", "gran", "friend", "mate", "colleague", "dr", "nan")):
		n++
		if i+n < end && p.words[i+n].cap && !p.words[i+n].first && !isNoName(p.words[i+n].key) && !p.words[i+n].stop {
			n++ // "my sister Ana"
		}
		return n
	case n == 0 && p.naming && w.first && p.loneWord(i, end) && isNamelike(w.key) && !isNoName(w.key) && !w.number && len(w.key) > 1:
		return 1 // "sam." in chat, where a name was asked for
	case n == 0 && w.cap && isNamelike(w.key) && (!w.first || p.naming && i+1 <= end && isNameHere(p, i, end)) && !w.number && !isNoName(w.key) && len(w.key) > 1:
		return 1
	}
	return 0
}

// loneWord reports whether the word at i is the whole of what comes before a stop, at
// the beginning of a turn.
func (p *planText) loneWord(i, end int) bool {
	return i == 0 && (i+1 == end || p.words[i+1].stop) && !oneOfKeys(p.words[i].key, "nobody", "anyone", "dunno", "yeah", "honestly", "maybe", "myself", "lol", "well", "hmm", "idk", "good", "hard", "funny", "tomorrow", "tonight", "alone")
}

// isNameHere reports whether the first word of a sentence is a name, where a name
// was asked for: by what follows it.
func isNameHere(p *planText, i, end int) bool {
	return i+1 == end || oneOfKeys(p.words[i+1].key, "from", "could", "can", "will", "would", "and", "might", "is", "at", "maybe", "probably", "said", "always")
}

// isNamelike reports whether a word means something by itself, as names do.
func isNamelike(key string) bool {
	_, class := lemma.Of([]byte(key))
	return !class.Grammatical()
}

func isPerson(key string) bool {
	key = strings.TrimSuffix(strings.TrimSuffix(key, "ll"), "s")
	switch key {
	case "sister", "brother", "mum", "mom", "mother", "dad", "father", "wife", "husband", "partner", "boyfriend", "girlfriend", "friend", "mate", "buddy",
		"colleague", "bos", "manager", "doctor", "dr", "gp", "nurse", "therapist", "counsellor", "counselor", "coach", "sponsor", "group", "team", "teacher", "tutor",
		"neighbour", "neighbor", "son", "daughter", "kid", "children", "child", "cousin", "uncle", "aunt", "grandma", "grandad", "granny", "gran", "nan", "roommate", "flatmate", "housemate",
		"clas", "classmate", "supervisor", "mentor", "pharmacist", "dietician", "dietitian", "trainer", "rep", "hr", "family", "parent", "fiance", "fiancee", "ex",
		"folk", "guy", "girl", "deputy", "lead", "assistant", "secretary", "director", "co-worker", "coworker", "physio", "midwife", "professor", "prof", "lecturer", "pal", "bloke", "crew", "choir",
		"sister-in-law", "brother-in-law", "mother-in-law", "stepdad", "stepmum", "caseworker", "carer", "librarian", "landlord", "landlady", "club", "peer",
		"nephew", "niece", "grandson", "granddaughter", "grandfather", "grandmother", "grandpa", "auntie", "hubby", "missus", "gf", "bf", "bestie", "workmate", "teammate", "foreman", "chef", "sergeant", "captain", "pastor", "priest", "vicar", "imam", "rabbi", "apprentice", "intern",
		"physiotherapist", "psychologist", "psychiatrist", "receptionist", "caretaker", "principal", "headteacher", "godmother", "godfather", "stepson", "stepdaughter", "bro", "sis", "student", "trainee":
		return true
	}
	return false
}

// isNoName reports whether a word with a capital is no name of a person.
func isNoName(key string) bool {
	switch key {
	case "i", "im", "ive", "ill", "id", "ok", "okay", "right", "honestly", "nothing", "good", "great", "tv", "aa", "na", "god", "christmas", "easter", "facebook", "instagram", "whatsapp", "zoom", "google", "english", "german", "french",
		"netflix", "gp", "uk", "us", "usa", "a", "monday", "lol", "nrt", "a1c", "adhd", "yes", "no", "app", "slack", "teams", "excel", "wi-fi", "youtube", "park", "street", "road":
		return true
	}
	return isWeekday(key, true) || isMonth(key)
}

// withs finds the people that something is done with: "with my sister and Ana",
// "my wife and I".
func (p *planText) withs(dst []planStretch, from, to int) []planStretch {
	for i := from; i < to; i++ {
		switch {
		case oneOfKeys(p.words[i].key, "with", "alongside", "w"):
			if n := p.people(i+1, to); n > 0 {
				dst = append(dst, planStretch{i, i + 1 + n})
				i += n
			} else if i+1 < to && oneOfKeys(p.words[i+1].key, "him", "her", "them") && (i+2 >= to || p.words[i+2].stop || !isNounish(p.words[i+2].key)) {
				dst = append(dst, planStretch{i, i + 2})
			}
		case i+2 < to && p.personAt(i, to) > 0:
			n := p.personAt(i, to)
			if i+n+1 < to && p.words[i+n].key == "and" && oneOfKeys(p.words[i+n+1].key, "i", "me") {
				dst = append(dst, planStretch{i, i + n + 2})
			}
			i += n - 1
		case p.match(i, to, "me and") > 0 && p.personAt(min(i+2, to-1), to) > 0 && i+2 < to:
			dst = append(dst, planStretch{i, i + 2 + p.personAt(i+2, to)})
			i += 2
		}
	}
	return dst
}

// isNounish reports whether the word after "her" may be hers.
func isNounish(key string) bool {
	return !oneOfKeys(key, "on", "at", "in", "and", "or", "for", "to", "every", "this", "next", "after", "before", "tomorrow", "tonight", "about", "if", "when", "because", "so", "twice", "once", "then", "too", "as", "from")
}

// people returns how many words at i name people, joined by "and" or "or".
func (p *planText) people(i, end int) int {
	if i >= end {
		return 0
	}
	n := p.personAt(i, end)
	if n > 0 && i+n+1 < end && oneOfKeys(p.words[i+n].key, "from", "at") {
		if more := p.personAt(i+n+1, end); more > 0 {
			n += 1 + more
		} else if oneOfKeys(p.words[i+n+1].key, "work", "church", "school", "college", "class", "uni", "training") {
			n += 2
		} else if i+n+2 < end && oneOfKeys(p.words[i+n+1].key, "the", "my", "our") && !p.words[i+n+2].stop && isNamelike(p.words[i+n+2].key) {
			n += 3 // "Noor from the lab"
		}
	}
	for n > 0 && i+n+1 < end && oneOfKeys(p.words[i+n].key, "and", "or") {
		more := p.personAt(i+n+1, end)
		if more == 0 {
			break
		}
		n += 1 + more
	}
	return n
}

// helpingWords are the beginnings of what people do for somebody.
var helpingWords = []string{
	"help", "helps", "support", "supports", "remind", "reminds", "come with", "come along", "come round", "come over", "go with", "drive", "drives", "join", "watch the", "look after", "take the kids",
	"take the", "keep me", "keep an eye", "keep the", "check", "checks", "call me", "ring me", "text me", "listen", "cover", "hold me", "cook", "lend", "encourage", "encourages", "pick me up", "pick up", "be there", "is there for me",
	"back me", "has my back", "have my back", "swap", "mind the", "sit with", "walk with", "run with", "quit with", "stop with", "do it with", "look at", "read", "read my", "go through", "show me", "teach me",
	"take over", "take on", "babysit", "test me", "quiz me", "hide", "give me", "let me", "meet me", "train with", "study with", "proofread", "stand in", "message me", "talk me", "talk to me", "pray", "hold on to", "collect",
}

// offeringWords are the words between a person and what the person does.
var offeringWords = []string{
	"can", "could", "will", "would", "ll", "is going to", "are going to", "has offered to", "offered to", "said shed", "said hed", "said theyd", "said he would", "said she would", "said she can", "said he can", "said she could", "said he could",
	"is happy to", "would be happy to", "promised to", "agreed to", "has agreed to", "wants to", "is willing to", "is there", "always", "already", "has promised to", "says shell", "says hell", "says shed", "says hed", "said shell", "said hell", "helps", "supports", "reminds", "encourages", "keeps", "has my back", "have my back", "said they would", "said they could",
}

// askedToHelp are the words by which somebody is asked to help.
var askedToHelp = []string{"ask", "asked", "get", "have", "tell", "text", "call", "ring", "message"}

// A planHelp is somebody who helps: the words for who, and for how if how.to > 0.
type planHelp struct{ who, how planStretch }

// helps finds who helps in a clause: "my sister said she'd drive me", "I'll ask
// Ana to remind me".
func (p *planText) helps(dst []planHelp, from, to int) []planHelp {
	for i := from; i < to; i++ {
		n := p.people(i, to)
		if n == 0 {
			continue
		}
		end := i + n
		if p.negated(from, min(to, end+3)) && !p.negated(i, end) {
			i = end - 1
			continue
		}
		asked := i > from && oneOfKeys(p.words[i-1].key, askedToHelp...)
		behind := 0
		for _, f := range offeringWords {
			behind = max(behind, p.match(end, to, f))
		}
		if strings.HasSuffix(p.words[end-1].key, "ll") && p.words[end-1].apo {
			behind = max(behind, 1)
		}
		switch {
		case asked && oneOfKeys(p.words[i-1].key, "ask", "asked") && to-end <= planReach && p.onlyWhen(end, to, p.whens(nil, end, to)):
			dst = append(dst, planHelp{who: planStretch{i, end}}) // "I'll ask my neighbour tonight": how is to be asked
		case asked && (p.match(end, to, "to") > 0 || p.match(end, to, "for help") > 0 || p.match(end, to, "if") > 0):
			dst = append(dst, planHelp{planStretch{i, end}, planStretch{end, to}})
		case behind > 0:
			if p.has(end, min(to, end+behind+6), helpingWords) || p.serves(end+behind, to) {
				dst = append(dst, planHelp{planStretch{i, end}, planStretch{end, to}})
			}
		case end < to && oneOfKeys(p.words[end].key, givingWords...) && p.serves(end, to):
			dst = append(dst, planHelp{planStretch{i, end}, planStretch{end, to}})
		}
		i = end - 1
	}
	return dst
}

// givingWords are what people do for somebody as a habit.
var givingWords = []string{
	"lets", "gives", "drives", "takes", "keeps", "helps", "minds", "watches", "cooks", "picks", "covers", "walks", "calls", "rings", "texts", "checks", "supports", "listens", "let", "give", "drive", "take", "keep", "help", "lends", "reads", "tests", "babysits",
}

// serves reports whether the verb at v is done for the person: "move the sofa for
// me", "take my phone", and not "kill me", "drives me mad".
func (p *planText) serves(v, end int) bool {
	end = min(end, v+planReach)
	for v < end && oneOfKeys(p.words[v].key, "just", "also", "always", "probably", "maybe", "even", "to", "be") {
		v++
	}
	if v >= end || oneOfKeys(p.words[v].key, troublingVerbs...) || p.has(v, end, []string{"me mad", "me crazy", "me up the wall", "me nuts", "me down", "at me", "anyway", "me wrong", "me feel"}) {
		return false
	}
	return p.has(v, end, []string{"me", "my", "us", "our", "for me", "with me", "myself"})
}

// troublingVerbs are the verbs of what people do to somebody, think or say.
var troublingVerbs = []string{
	"kill", "hate", "laugh", "think", "say", "know", "believe", "want", "bet", "complain", "notice", "see", "leave", "shout", "scream", "judge", "blame", "nag", "tell", "drive mad", "smoke", "drink", "fire", "sack", "divorce", "thank", "offer", "miss", "like", "love", "buy", "be", "have", "get", "expect", "make", "makes", "need", "annoy", "stop", "tempt", "murder", "report", "grill", "grade", "fail",
}

// negated reports whether a clause denies.
func (p *planText) negated(from, to int) bool {
	for _, w := range p.words[from:to] {
		if isDenial(w.key) {
			return true
		}
	}
	return false
}

func isDenial(key string) bool {
	switch key {
	case "not", "never", "no", "nobody", "dont", "doesnt", "didnt", "havent", "hasnt", "hadnt", "cant", "cannot", "couldnt", "wont", "wouldnt", "shouldnt", "isnt", "arent", "wasnt", "werent", "aint", "without", "hardly", "nor", "none", "nothing":
		return true
	}
	return false
}
