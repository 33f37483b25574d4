package text

// spelling returns the plain word for a chat spelling, or the empty string.
func spelling(w string) string {
	switch w {
	case "u", "yu", "yoo":
		return "you"
	case "ur":
		return "your"
	case "ure":
		return "youre"
	case "r":
		return "are"
	case "bc", "cuz", "cos", "coz", "cus", "bcos", "bcoz", "bcuz", "becuz", "becos", "becoz":
		return "because"
	case "tho":
		return "though"
	case "thru":
		return "through"
	case "pls", "plz", "plse":
		return "please"
	case "ppl":
		return "people"
	case "thx", "thnx", "tnx":
		return "thanks"
	case "abt":
		return "about"
	case "b4":
		return "before"
	case "k", "kk", "ok", "okey", "kay":
		return "okay"
	case "yh":
		return "yeah"
	case "smth", "sth":
		return "something"
	case "tmrw", "tmr", "tmw", "2moro":
		return "tomorrow"
	case "tonite":
		return "tonight"
	case "soo":
		return "so"
	case "noo":
		return "no"
	case "lool":
		return "lol"
	case "umm", "uhm":
		return "um"
	case "uhh":
		return "uh"
	case "hm":
		return "hmm"
	}
	return ""
}
