package echo

// spelled returns the hash of the digits of a number in words.
func spelled(key []byte) (uint32, bool) {
	d := ""
	switch string(key) {
	case "two":
		d = "2"
	case "three":
		d = "3"
	case "four":
		d = "4"
	case "five":
		d = "5"
	case "six":
		d = "6"
	case "seven":
		d = "7"
	case "eight":
		d = "8"
	case "nine":
		d = "9"
	case "ten":
		d = "10"
	case "eleven":
		d = "11"
	case "twelve":
		d = "12"
	case "thirteen":
		d = "13"
	case "fourteen":
		d = "14"
	case "fifteen":
		d = "15"
	case "sixteen":
		d = "16"
	case "seventeen":
		d = "17"
	case "eighteen":
		d = "18"
	case "nineteen":
		d = "19"
	case "twenty":
		d = "20"
	case "thirty":
		d = "30"
	case "forty":
		d = "40"
	case "fifty":
		d = "50"
	case "sixty":
		d = "60"
	case "seventy":
		d = "70"
	case "eighty":
		d = "80"
	case "ninety":
		d = "90"
	default:
		return 0, false
	}
	return hashOf(d), true
}

// hashOf is [lemma.Hash] of a string.
func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
