package perspective

import "strings"

// finite reports whether a word can be the verb of a statement: a verb of the
// list, in its present or its past. Words that are mostly nouns are left out:
// what is not known here is declined, and that is all.
func finite(key string) bool {
	if irregular(key) || base(key) {
		return true
	}
	if s, ok := strings.CutSuffix(key, "ies"); ok && base(s+"y") {
		return true
	}
	if s, ok := strings.CutSuffix(key, "es"); ok && base(s) {
		return true
	}
	if s, ok := strings.CutSuffix(key, "s"); ok && base(s) {
		return true
	}
	if s, ok := strings.CutSuffix(key, "ied"); ok && base(s+"y") {
		return true
	}
	if s, ok := strings.CutSuffix(key, "ed"); ok {
		if base(s) || base(s+"e") {
			return true
		}
		if n := len(s); n > 2 && s[n-1] == s[n-2] && base(s[:n-1]) {
			return true
		}
	}
	return false
}

// pastForm reports words in -ed that are not known to be anything else than the
// past of a verb.
func pastForm(key string) bool {
	switch key {
	case "named", "called", "based", "tired", "bored", "worried", "stressed", "scared", "married", "divorced", "retired", "used", "related", "supposed", "hundred", "indeed", "wicked", "naked", "sacred", "exhausted", "interested", "excited", "involved", "ashamed", "embarrassed":
		return false
	}
	return len(key) > 3 && strings.HasSuffix(key, "ed") && !strings.HasSuffix(key, "eed")
}

// base reports the base form of common verbs.
func base(key string) bool {
	switch key {
	case "accept", "ache", "add", "admit", "affect", "agree", "allow", "annoy", "answer", "apologise", "appear", "appreciate", "argue", "arrange", "ask", "avoid",
		"be", "beat", "become", "beg", "begin", "believe", "bend", "bite", "blame", "bleed", "bother", "breathe", "break", "bring", "build", "burn", "buy", "call", "calm", "care", "carry", "catch", "cause", "change", "cheat", "check", "choose", "claim", "clean", "climb", "collapse", "come", "complain", "concern", "confuse", "consider", "continue", "control", "cook", "cope", "cost", "cough", "count", "cover", "crave", "creep", "cry", "cut", "cycle",
		"dance", "deal", "decide", "delay", "delete", "deny", "depend", "deserve", "die", "disagree", "disappear", "disappoint", "do", "doubt", "drag", "drain", "dread", "dream", "drink", "drive", "drop", "dump", "earn", "eat", "embarrass", "encourage", "end", "enjoy", "enter", "escape", "excite", "exercise", "exhaust", "expect", "explain", "explode",
		"face", "fail", "fall", "feel", "fight", "fill", "find", "finish", "fit", "fix", "fly", "focus", "follow", "forget", "forgive", "freeze", "frighten", "frustrate", "gamble", "gain", "get", "give", "go", "grab", "grow", "guess", "handle", "hang", "happen", "hate", "have", "haunt", "head", "hear", "help", "hide", "hit", "hold", "hope", "hurt", "ignore", "imagine", "improve", "increase", "insist", "interest", "interrupt", "irritate", "isolate",
		"jog", "join", "judge", "jump", "keep", "kick", "kill", "know", "lack", "laugh", "lead", "learn", "leave", "lend", "let", "lie", "lift", "like", "limit", "listen", "live", "look", "lose", "love", "make", "manage", "matter", "mean", "meet", "mention", "mind", "miss", "moan", "motivate", "move", "nag", "need", "notice", "numb", "offer", "order", "overeat", "overspend", "overthink", "overwhelm", "owe", "own",
		"panic", "pass", "pay", "phone", "pick", "plan", "play", "post", "pour", "prefer", "pretend", "prevent", "promise", "prove", "pull", "punish", "push", "put", "quit", "raise", "reach", "react", "read", "realise", "realize", "receive", "reckon", "recognise", "recognize", "recover", "reduce", "refuse", "regret", "relapse", "relax", "rely", "remember", "remind", "repeat", "reply", "resent", "respect", "rest", "return", "ring", "risk", "ruin", "run", "rush", "save", "say", "scare", "scream", "scroll", "see", "seem", "sell", "send", "set", "settle", "shake", "share", "shout", "show", "shut", "sign", "sit", "skip", "sleep", "slip", "smell", "smile", "smoke", "snack", "sort", "sound", "speak", "spend", "spiral", "split", "stand", "stare", "start", "stay", "steal", "stick", "stop", "stress", "struggle", "study", "suck", "suffer", "suggest", "suit", "support", "suppose", "surprise", "survive", "suspect", "swear", "swim", "switch",
		"take", "talk", "taste", "teach", "tell", "tend", "test", "text", "thank", "think", "threaten", "throw", "tire", "track", "train", "treat", "trigger", "trust", "try", "turn", "understand", "upset", "use", "value", "vape", "vary", "visit", "vomit", "wait", "wake", "walk", "want", "warn", "wash", "waste", "watch", "wear", "weigh", "win", "wish", "wonder", "work", "worry", "wreck", "write", "yell", "click", "stink", "binge", "crash", "kiss", "complete", "decrease", "swap", "log", "email", "book", "cancel", "attend", "delegate", "ease", "lower", "fade", "pile", "act", "comfort", "smother", "drift", "slow", "lock", "open", "close", "report", "miscarry", "rise", "cheer", "fuel", "soothe", "steady", "distract", "please", "behave", "benefit", "serve", "suppress", "feed", "shape", "shrink", "spoil", "bug", "compare", "damage", "collect", "praise", "nap", "blow", "stretch", "swell", "draw", "host", "hug", "knock", "land", "stack", "sink", "step", "strain", "tackle", "thrive", "undermine", "rule", "dominate", "define", "remain", "belong", "exist", "include", "involve", "require", "contain", "revolve", "boil", "bail", "charge", "reverse", "fetch", "chat", "invite", "hire", "fire", "sack", "divorce", "retire", "marry", "adopt", "cling", "bottle", "dip", "doze", "flinch", "invest", "pop", "refill", "roll", "scold", "snap", "sneak", "snore", "spin", "store", "stray", "tease", "tempt", "tidy", "vent", "wind", "yawn", "floss", "brush", "hand", "list", "shop", "bake", "shower", "swallow", "chase", "tap", "wipe", "deliver", "explore", "discuss", "procrastinate", "game", "micromanage", "volunteer", "revise", "practise", "practice", "gossip", "bet", "bully", "chew", "sip", "slouch", "nibble", "graze", "meditate", "budget", "prepare", "present", "prioritise", "supervise", "mentor", "coach", "consult", "inject", "snort", "soften", "raid", "bury", "crawl", "curl", "disturb", "dodge", "drown", "exaggerate", "fidget", "fret", "hesitate", "inspire", "juggle", "mutter", "nod", "persuade", "recommend", "reject", "resist", "scrape", "scratch", "sigh", "slam", "slide", "squeeze", "starve", "stumble", "succeed", "sulk", "tremble", "wander", "weaken", "whisper", "withdraw", "postpone", "quarrel", "disrupt", "convince", "criticise", "criticize", "dismiss", "shiver", "wobble", "yearn", "dare", "cuddle", "clench", "provoke", "overreact", "interfere", "confide", "patronise":
		return true
	}
	return false
}

// irregular reports forms of verbs that have no rule.
func irregular(key string) bool {
	switch key {
	case "ate", "beat", "became", "began", "bit", "bled", "blew", "bought", "broke", "brought", "built", "came", "caught", "chose", "crept", "cut", "dealt", "did", "does", "drank", "drew", "drove",
		"fed", "fell", "felt", "flew", "forgot", "fought", "found", "froze", "gave", "goes", "got", "grew", "had", "has", "heard", "held", "hid", "hit", "hung", "hurt", "is", "kept", "knew", "laid", "lay", "led", "left", "lent", "let", "lost", "made", "meant", "met", "paid", "put", "quit", "ran", "rang", "read", "rose", "said", "sat", "saw", "sent", "set", "shook", "showed", "shut", "slept", "sold", "spent", "spoke", "split", "spread", "stole", "stood", "stuck", "swore", "swam", "taught", "thought", "threw", "told", "took", "understood", "upset", "was", "were", "went", "woke", "won", "wore", "wrote", "sank", "stank", "shrank", "tore", "lit", "snuck", "burst", "slid", "swung", "wept", "swept", "withdrew", "dug", "fled", "ought", "used", "dunno":
		return true
	}
	return false
}

// Base reports whether a word is the base form of a common verb, as it stands
// behind "to".
func Base(key string) bool { return base(key) }

// Thing reports whether words begin as what somebody likes or hates begins: a
// noun with what belongs to it, or "having a drink".
func Thing(words []Word) bool {
	if len(words) == 0 {
		return false
	}
	head := words[0].Key
	switch {
	case hasSuffix(head, "ing"), determiner(head) && len(words) > 1 && (!finite(words[1].Key) || article(head) || possessive(head)), commonHead(head), head == "not" && len(words) > 1 && hasSuffix(words[1].Key, "ing"):
		return !Has(words[:1], "me", "us", "him", "them", "not", "too", "very", "so", "what", "who", "how", "why", "where", "whatever", "nothing", "something", "everything") || head == "not"
	case known(head), preposition(head), base(head), subjectPronoun(headOf(head)):
		return false
	}
	return !irregular(head)
}

// Past reports words that are a verb in the past and nothing else.
func Past(key string) bool {
	switch key {
	case "goes", "does", "has", "is", "let", "put", "set", "hit", "cut", "read", "beat", "quit", "hurt", "upset", "split", "shut", "spread", "cost":
		return false
	case "was", "were", "had", "didn't", "wasn't", "weren't", "hadn't":
		return true
	}
	return irregular(key) || pastForm(key)
}

// Present reports words that are a verb in the present.
func Present(key string) bool {
	switch key {
	case "am", "is", "are", "i'm", "it's", "he's", "she's", "they're", "we're", "has", "have", "i've", "we've", "do", "does", "don't", "doesn't", "can", "can't", "will", "won't", "isn't", "aren't", "that's", "there's":
		return true
	}
	return base(key) && !irregular(key)
}
