package rulers

import "unicode/utf8"

// unmarked returns the plain letters for the marked one at the beginning of b,
// "" for any other rune, and the rune's length. Only letters of languages
// written in Latin script are here: in others a mark makes another letter.
func unmarked(b []byte) (plain string, n int) {
	r, n := utf8.DecodeRune(b)
	switch r {
	case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā', 'ă', 'ą':
		return "a", n
	case 'ç', 'ć', 'č':
		return "c", n
	case 'è', 'é', 'ê', 'ë', 'ē', 'ę', 'ě':
		return "e", n
	case 'ì', 'í', 'î', 'ï', 'ī':
		return "i", n
	case 'ñ', 'ń', 'ň':
		return "n", n
	case 'ò', 'ó', 'ô', 'õ', 'ö', 'ø', 'ō', 'ő':
		return "o", n
	case 'ù', 'ú', 'û', 'ü', 'ū', 'ů', 'ű':
		return "u", n
	case 'ý', 'ÿ':
		return "y", n
	case 'ś', 'š':
		return "s", n
	case 'ź', 'ż', 'ž':
		return "z", n
	case 'ł':
		return "l", n
	case 'æ':
		return "ae", n
	case 'œ':
		return "oe", n
	case 'ß':
		return "ss", n
	}
	return "", n
}
