package text

// spelling returns the plain word for a chat spelling, or the empty string.
func spelling(w []byte) string {
	switch string(w) {
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

// The letters that spellings end with, as bits.
const (
	onC = 1 << ('c' & 31)
	onE = 1 << ('e' & 31)
	onH = 1 << ('h' & 31)
	onK = 1 << ('k' & 31)
	onL = 1 << ('l' & 31)
	onM = 1 << ('m' & 31)
	onO = 1 << ('o' & 31)
	onR = 1 << ('r' & 31)
	onS = 1 << ('s' & 31)
	onT = 1 << ('t' & 31)
	onU = 1 << ('u' & 31)
	onW = 1 << ('w' & 31)
	onX = 1 << ('x' & 31)
	onY = 1 << ('y' & 31)
	onZ = 1 << ('z' & 31)
)

// spelt holds, for each length and first letter, the last letters of spellings.
var spelt = [8][32]uint32{
	1: {'u' & 31: onU, 'r' & 31: onR, 'k' & 31: onK},
	2: {'u' & 31: onR, 'y' & 31: onU | onH, 'b' & 31: onC, 'k' & 31: onK, 'o' & 31: onK, 'h' & 31: onM},
	3: {
		'a' & 31: onT, 'c' & 31: onS | onZ, 'k' & 31: onY, 'n' & 31: onO, 'p' & 31: onL | onS | onZ,
		's' & 31: onH | onO, 't' & 31: onO | onR | onW | onX, 'u' & 31: onE | onH | onM, 'y' & 31: onO,
	},
	4: {'b' & 31: onS | onZ, 'l' & 31: onL, 'o' & 31: onY, 'p' & 31: onE, 's' & 31: onH, 't' & 31: onU | onW | onX},
	5: {'b' & 31: onS | onZ},
	6: {'t' & 31: onE},
}

// maySpell reports whether a word of n letters may be a chat spelling. Most words
// are not, and this tells it sooner than a switch of so many cases.
func maySpell(w uint64, n uint) bool {
	return spelt[n%8][w&31]>>(byteAt(w, n-1)&31)&1 != 0
}
