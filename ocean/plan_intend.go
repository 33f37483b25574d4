package ocean

import "strings"

// opener returns how many words at i say that somebody means to do something, 0
// for none.
func (p *planText) opener(i, end int) int {
	w := &p.words[i]
	switch w.key {
	case "ill":
		if i+1 >= end || !w.apo && i > 0 && oneOfKeys(p.words[i-1].key, "am", "was", "is", "feel", "felt", "feeling", "got", "get", "getting", "been", "very", "really", "im", "fell", "too", "be", "became", "mentally", "hes", "shes") {
			return 0
		}
		return 1
	case "well":
		if w.apo && i+1 < end {
			return 1
		}
		return 0
	case "were":
		if w.apo && i+2 < end && (p.words[i+1].key == "gonna" || p.match(i, end, "were going to") > 0) {
			return p.match(i, end, "were gonna") + p.match(i, end, "were going to")
		}
		return 0
	case "imma":
		return 1
	case "gonna", "gunna":
		if i+1 < end && (w.first || i > 0 && oneOfKeys(p.words[i-1].key, "and", "so", "then", "just", "prob", "probably", "also")) {
			return 1
		}
		return 0
	case "lets":
		if !p.several {
			return 0 // with the counsellor: "let's talk about it"
		}
		if i+4 < end && p.words[i+1].key == "say" {
			return 2 // "let's say visitors are out by ten"
		}
		if i+1 < end && !oneOfKeys(p.words[i+1].key, "see", "say", "be", "face", "talk", "hope", "not") {
			return 1
		}
		return 0
	}
	for _, f := range intentOpeners {
		if n := p.match(i, end, f); n > 0 && i+n < end {
			return n
		}
	}
	return 0
}

// intentOpeners are the words by which somebody says what they mean to do: commitment
// and activation (MISC 2.5, field guide 4.1).
var intentOpeners = []string{
	"i will", "we will", "i shall", "im going to", "im gonna", "im gunna", "i am going to", "we are going to", "i plan to", "im planning to", "im planning on", "i intend to", "ive decided to", "i have decided to", "weve decided to", "we agreed to", "weve agreed to",
	"i promise to", "i commit to", "my plan is to", "the plan is to", "the idea is to", "im ready to", "im willing to", "im prepared to", "im up for", "im happy to", "id be willing to", "id be happy to", "i can start by", "i can start with", "i want to start by", "i want to start with",
	"id start by", "id start with", "id like to start by", "id like to start with", "i would start with", "i would start by", "im set to", "im off to", "imma", "i agree to", "i can promise to", "what i could do is", "what i can do is", "what ill do is", "all i can do is", "one thing i could do is", "i could start by", "i could start with", "first step is to", "first step is", "next step is to", "next step is", "i wont", "we wont", "im not going to", "im not gonna", "i am not going to", "were not going to", "i mean to", "im committed to",
}

// planDenies reports whether an opener says what will not be done.
func planDenies(p *planText, i, n int) bool {
	return p.negated(i, i+n)
}

// isPlainVerb reports whether "be", "start" or the like is the verb itself.
func isPlainVerb(p *planText, v, end int) bool {
	if v+1 >= end {
		return p.words[v].key == "start"
	}
	next := p.words[v+1].key
	switch p.words[v].key {
	case "start":
		return next != "to"
	case "have":
		return next != "to"
	case "make", "sure":
		return next != "sure" && p.words[v].key == "make"
	case "be":
		return next != "able" && next != "going" && !strings.HasSuffix(next, "ing")
	}
	return false
}

// idleVerb reports whether the verb at v is no doing: "I'll see", "I'll be fine",
// "I'll get fat".
func idleVerb(p *planText, v, end int) bool {
	next := ""
	if v+1 < end {
		next = p.words[v+1].key
	}
	switch p.words[v].key {
	case "see":
		return next == "" || oneOfKeys(next, "how", "what", "if", "about", "whether", "you", "it")
	case "say": // "I could say one thing to each of them" is a doing
		return next == "" || oneOfKeys(next, "that", "it", "so", "i", "im", "ive", "its", "this", "probably", "about", "like", "maybe", "yes", "the") || p.words[v+1].stop || p.count(v+1, end) > 0 && v+2 < end && (p.words[v+2].number || isNumeral(p.words[v+2].key)) || isNumeral(next) && v+2 >= end || oneOfKeys(next, "a", "around") && v+2 < end && isNumeral(p.words[v+2].key)
	case "admit", "bet", "die", "lose", "fail", "miss", "gain", "feel", "end", "need", "want", "like", "love", "hate", "regret", "know", "struggle", "cave", "slip", "relapse", "forget", "suffer", "starve", "explode", "crack",
		"manage", "mess", "listen", "understand", "remember", "survive", "cope", "think", "spend", "believe", "assume", "explain", "confess", "grant", "fall", "succeed", "live", "remain", "always", "sleep", "earn", "worry", "wonder", "panic", "smell", "deserve", "hope", "notice", "wish", "cry", "breathe", "own", "owe":
		return !(p.words[v].key == "sleep" && oneOfKeys(next, "in", "at")) && (p.words[v].key != "think" || next != "of")
	case "be":
		return !oneOfKeys(next, "there", "at", "home", "in", "back", "out", "up", "on", "the", "more", "better") && next != ""
	case "have": // "I'll have more money" is what comes of it
		return !oneOfKeys(next, "a", "an", "one", "two", "water", "people", "somebody", "someone", "my", "the")
	case "tell":
		return oneOfKeys(next, "you", "ya")
	case "give":
		return next == "you" || next == "in" || p.has(v, end, []string{"thought", "a thought"})
	case "let":
		return next == "you"
	case "get":
		return !oneOfKeys(next, "up", "off", "out", "on", "in", "my", "the", "a", "some", "help", "back", "rid", "into", "an", "them", "him", "her", "it", "one", "two", "myself", "started")
	case "take":
		return oneOfKeys(next, "forever", "ages")
	case "stay":
		return oneOfKeys(next, "the", "like")
	case "keep":
		return oneOfKeys(next, "you")
	case "never", "not", "just":
		return true
	}
	return false
}
