package ocean

import "github.com/evoke-mi/evoke/mi"

// reasons takes what is left of a unit where it is a reason: a clause that begins
// with "because", a unit that was coded as a reason, the answer to why, or a trouble
// that things as they are bring the person (field guide 4.1: reason, need).
func (h *planHearing) reasons(cs []planClause, used []bool) {
	t := h.text
	for i := 0; i < len(cs); i++ {
		if used[i] {
			continue
		}
		c := cs[i]
		because := h.because(c)
		v := h.valence(c.from, c.to)
		beside := i > 0 && used[i-1] && (h.codes == nil || v != mi.Sustain) // "I want to, because …"
		if h.whatIf(c.from, c.to) && !h.reasonCoded(c.from, c.to) || len(t.stems(h.stems[:0], c.from, c.to)) == 0 {
			continue
		}
		next := c.to
		if i+1 < len(cs) && !used[i+1] {
			next = cs[i+1].to
		}
		if !(because && (beside || v == mi.Change) && h.asked&asksAbility == 0) && !h.reason(c, next, v) {
			continue
		}
		to := c.to
		j := i + 1
		for ; j < len(cs) && !used[j] && t.words[cs[j].from].key != "but" && (h.valence(cs[j].from, cs[j].to) != mi.Sustain || v == mi.Sustain); j++ {
			to = cs[j].to
		}
		l := h.line(c.from, to)
		l.Tentative = false // a reason is no promise
		h.Reasons = append(h.Reasons, l)
		i = j - 1
	}
}

// because reports whether a clause begins by giving a cause or a purpose.
func (h *planHearing) because(c planClause) bool {
	t := h.text
	first := t.words[c.from].key
	return isCause(first) || c.from+1 < c.to && oneOfKeys(first, "mostly", "mainly", "partly", "just") && isCause(t.words[c.from+1].key) ||
		t.match(c.from, c.to, "so that") > 0 || t.match(c.from, c.to, "so i can") > 0 || t.match(c.from, c.to, "and because") > 0
}

// reason reports whether a clause of valence v is a reason without a "because". Up to
// word end the next one goes, which may say what comes of a condition.
func (h *planHearing) reason(c planClause, end int, v mi.Valence) bool {
	t := h.text
	why := h.asked&asksReason != 0
	switch {
	case h.past && !why, h.asked&asksAbility != 0:
		return false // what once was makes it possible; it is no reason to
	case !why && h.asked&(asksHelp|asksHow|asksSign|asksObstacle|asksThen|asksWhen|asksWith) != 0:
		return false // it answers something else
	case t.conditionAt(c.from, c.to) && t.match(c.from, c.to, "if i") == 0 && !why:
		return false
	case t.asksSomething(c), h.hearsay(c), t.has(c.from, c.to, noReasons), h.circumstance(c), h.joins(c):
		return false
	}
	whole := planClause{from: c.from, to: end, unit: c.unit}
	trouble := h.trouble(c) || h.trouble(whole) && t.conditionAt(c.from, c.to) || t.has(c.from, c.to, []string{"main reason", "biggest reason", "real reason", "best reason", "reason is", "reason i want"})
	switch {
	case !trouble && h.wished > 0 && h.at == h.wished && h.first(c) && v != mi.Sustain && h.contents(c) && t.has(c.from, c.to, []string{"i", "im", "ive", "my", "we", "our", "theyre"}):
		return true // "I want quiet after ten. I get up at five."
	case why:
		return v != mi.Sustain && h.contents(c) || trouble || t.has(c.from, c.to, gainWords)
	case h.reasonCoded(c.from, c.to):
		// The code alone is too little: in talk that goes on it is given to much that
		// only goes with the change.
		return trouble || h.contents(c) && t.has(c.from, c.to, []string{"i", "im", "ive", "id", "my", "me", "we", "our", "us"}) && (t.has(c.from, c.to, gainWords) || t.has(c.from, c.to, weighWords))
	}
	return trouble
}

// first reports whether a clause is the first of its unit, and goes on from what was said
// without turning against it.
func (h *planHearing) first(c planClause) bool {
	t := h.text
	return t.words[c.from].first && !oneOfKeys(t.words[c.from].key, "but", "so", "then", "although", "though", "if", "well")
}

// contents reports whether a clause says enough to be a reason: "that's about it" and
// "thirty" do not.
func (h *planHearing) contents(c planClause) bool {
	return c.to-c.from >= 3 && len(h.text.stems(h.stems[:0], c.from, c.to)) >= 1
}

// joins reports whether a clause says what somebody will or can do for the person, or
// what the person goes to do, which is part of the how and not of the why.
func (h *planHearing) joins(c planClause) bool {
	t := h.text
	if _, ok := h.intention(c.from, c.to); ok {
		return true
	}
	from, to := t.trim(c.from, c.to)
	for i := from; i < to; i++ {
		if t.words[i].apo && oneOfKeys(t.words[i].key, "shell", "hell", "theyll") {
			return true
		}
	}
	if from+2 < to && oneOfKeys(t.words[from+1].key, "will", "can") && isNamelike(t.words[from].key) {
		return true
	}
	n := t.people(from, to)
	return n > 0 && from+n < to && oneOfKeys(t.words[from+n].key, "can", "could", "will", "offered") || n == 0 && from+1 < to && oneOfKeys(t.words[from].key, "she", "he", "they") && oneOfKeys(t.words[from+1].key, "can", "could", "will")
}

// asksSomething reports whether a clause is a question of the person's own.
func (p *planText) asksSomething(c planClause) bool {
	from, to := p.trim(c.from, c.to)
	if p.asksBack(c) && p.match(from, to, "whats the point") == 0 {
		return true
	}
	if !oneOfKeys(p.words[from].key, "is", "are", "do", "does", "did", "can", "could", "will", "would", "should", "who", "when", "where", "which", "how", "whats", "have", "has") || p.match(from, to, "whats the point") > 0 {
		return false
	}
	end := p.words[to-1].End
	return end < len(p.text) && p.text[end] == '?'
}

// noReasons are the words of what is no reason for a change: refusals, politeness, a
// way of ending, and the wish that somebody else did something.
var noReasons = []string{
	"i dont want that", "i dont want it", "thats about it", "thats all", "thats it", "im not there yet", "i dont know", "i dont think", "i think so", "i suppose so", "should have", "shouldnt have", "its boring", "i love my", "i like my", "im not going to",
	"easier said", "i cant do it", "i cant even", "couldnt even", "even if i", "not now", "i never", "ive wanted to", "good question", "let me think", "one day", "some day", "never works", "doesnt work", "didnt work", "could never",
}

// hearsay reports whether a clause is what somebody else thinks, wants or says that
// should be done: theirs, and no reason of the person's.
func (h *planHearing) hearsay(c planClause) bool {
	t := h.text
	at, behind, ok := t.find(c.from, c.to, []string{"says", "say", "said", "thinks", "think", "wants", "want", "reckons", "told", "offered", "tells", "bet", "keeps saying", "expect", "expects"})
	if !ok {
		return false
	}
	for j := at - 1; j >= c.from; j-- {
		if oneOfKeys(t.words[j].key, "i", "we", "ive", "id", "to") {
			return false
		}
	}
	// What they saw is a fact to the person: "my partner says I'm not in the room".
	return t.has(behind, c.to, []string{"ill", "i should", "should", "i will", "me to", "us to", "to drive", "id", "ive got to", "shell", "hell", "theyll", "well", "i must", "i have to", "i need", "him to", "her to", "i cant", "to help", "i could", "she", "he"}) || behind+1 >= c.to
}

// troubleWords are the words of what things as they are do to the person: to body and
// mind, to money and work, to those who matter.
var troubleWords = []string{
	"stiff", "sore", "pain", "pains", "painful", "ache", "aches", "aching", "hurt", "hurts", "hurting", "headache", "headaches", "migraine", "migraines", "stomach", "cough", "coughing", "wheeze", "wheezing", "breathless", "out of breath", "dizzy", "bleeding", "swollen", "exhausted", "knackered", "shattered", "worn out",
	"burnt out", "burning out", "sick", "sick of", "fed up", "lonely", "ashamed", "guilty", "scared", "scares", "frightened", "frightens", "terrified", "terrifies", "snap", "snapping", "snapped", "snappy", "cry", "cried", "crying", "cries", "hate", "hates", "hated", "cant stand", "missed", "missing", "lost", "losing", "lose",
	"letting down", "let down", "fell asleep", "fall asleep", "falling asleep", "blood pressure", "cholesterol", "diabetes", "stroke", "heart attack", "bad heart", "cancer", "my liver", "my lungs", "my chest", "blood test", "hypo", "costs", "costing", "a fortune", "rent", "broke", "debt", "debts", "bills", "overdraft",
	"grades", "failed", "failing", "fail", "bottleneck", "chaos", "cant run", "cant chew", "cant climb", "cant sleep", "cant play", "cant breathe", "cant walk", "cant keep up", "cant concentrate", "cant fit", "cant lift", "cant cook", "cant talk", "cant see my", "dont fit", "doesnt fit", "wake up at", "waking up",
	"dangerous", "died", "dying", "dead", "falling apart", "fell apart", "suffer", "suffers", "suffering", "unhappy", "miserable", "so low", "they leave", "resigned", "because of me", "because of it", "complained", "complains", "drives me mad", "wears me out", "wearing me out", "too tired", "always tired", "so tired",
	"kicked out", "sacked", "warning", "could have killed", "couldve killed", "nearly crashed", "crashed", "collapsed", "hospital", "worst part", "whats the point", "rubbish", "ruining", "ruined", "ruins", "wrecking", "wrecked", "wasting", "wasted", "waste", "going down",
	"depressed", "anxious", "anxiety", "stressed", "overweight", "asthma", "embarrassing", "behind with", "falling behind", "fallen behind", "overdue", "no energy", "cant focus", "hungover", "hangover", "hangovers", "arguing", "argue", "argued", "fights", "fighting", "yelling", "yell", "disappointed", "worries me", "scare me", "bothers me", "regret", "grumpy", "irritable", "kept awake", "keeps me awake", "keeps me up",
	"let everyone down", "let them down", "relying on me", "cant afford", "never see my", "hardly see", "barely see", "dont see my", "burning a hole", "out of pocket", "told me off", "shaking", "panic attacks", "nightmares", "every night", "awake", "divorce", "stopped talking", "dont talk", "doesnt talk", "dont tell me", "stop telling me", "weight on", "put on", "out of control", "slipping", "worse", "getting worse", "up again",
}

// weighWords are the words that weigh how things are. They count beside the code for a
// reason.
var weighWords = []string{
	"miss", "havent", "too much", "too many", "too often", "bad", "terrible", "awful", "uncomfortable", "tighter", "important to me", "scary", "harmful", "good example", "health", "healthy", "healthier", "unhealthy", "a problem", "risk", "worried", "concerned", "concerns me", "guilty", "feel good", "feel bad", "feel like a", "out of shape",
	"trouble", "not fair", "at risk", "older", "getting old", "not getting any younger", "be around", "thank me", "never home", "heavy", "weak", "slow", "embarrassed", "the smell", "smell", "stink", "mess", "messy", "behind", "forgot", "forgetting", "wrong", "lonely", "sluggish", "tired", "energy",
	"like a failure", "letting", "watching me", "looking at me", "look up to", "i dont want", "i need", "i want", "id like", "ive missed",
}

// gainWords are the words of what would be better, and of what matters.
var gainWords = []string{
	"would thank me", "so i can", "so that", "sleep like", "feel better", "feel strong", "be proud", "grow up", "way out", "be there for", "for my kids", "for the kids", "for my daughter", "for my son", "be a good", "be free", "would be better", "be fair", "i want to be", "id be able", "i could finally", "my own", "freedom", "save money", "more energy", "enjoy", "i could stop", "i can stop", "be able to",
}

// trouble reports whether a clause says a trouble of the person's own.
func (h *planHearing) trouble(c planClause) bool {
	t := h.text
	if !t.has(c.from, c.to, troubleWords) || !t.has(c.from, c.to, []string{"i", "im", "ive", "id", "my", "me", "we", "our", "us", "it", "its", "they", "that", "hes", "she", "he", "her", "two"}) {
		return false
	}
	if t.has(c.from, c.to, []string{"i hate", "i hated"}) && !h.leaves() && !t.has(c.from, c.to, []string{"hate that", "hate it", "hate being", "hate myself", "hate how"}) {
		return false // "I hate gyms" speaks against going there
	}
	// "I won't lose my nerve", "it doesn't hurt": no trouble.
	at, _, _ := t.find(c.from, c.to, troubleWords)
	for i := max(c.from, at-3); i < at; i++ {
		if oneOfKeys(t.words[i].key, "doesnt", "isnt", "never", "wont", "without", "didnt", "no", "arent", "wasnt") {
			return false
		}
	}
	own := t.has(c.from, c.to, []string{"i", "im", "ive", "id", "my", "me", "we", "our", "us"})
	return own || h.codes != nil && h.valence(c.from, c.to) == mi.Change || h.trail
}
