package perspective

// coarse declines words that a counsellor does not take up.
func coarse(words []Word) Refusal {
	for _, w := range words {
		switch w.Key {
		case "fuck", "fucked", "fucks", "fucking", "fuckin", "shit", "shitty", "bullshit", "bitch", "bitches", "cunt", "cock", "dick", "dickhead", "arsehole", "asshole",
			"bastard", "bastards", "motherfucker", "wanker", "twat", "slut", "whore", "retard", "retarded", "piss", "shite", "arse", "ass", "damn", "goddamn", "bloody", "bugger":
			return Coarse
		}
	}
	return ""
}
