package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cues says how long ago a word came that leads up to a number.
type cues struct{ phone, record int }

// The words that a cue holds for, itself included: "my number, if you need it, is …".
const cueLength = 7

// after takes in a word.
func (c cues) after(word string) cues {
	c.phone, c.record = max(c.phone-1, 0), max(c.record-1, 0)
	if word == "ID" {
		c.record = cueLength // in lower case it is "I'd"
	}
	switch strings.ToLower(word) {
	case "phone", "telephone", "tel", "mobile", "cell", "cellphone", "call", "text", "ring", "dial", "whatsapp", "fax", "landline",
		"telefon", "handy", "téléphone", "teléfono", "telefono", "mobil", "mobilen":
		c.phone = cueLength
	case "number", "nummer", "numéro", "número", "numero":
		if c.record == 0 { // else it is the number of a record
			c.phone = cueLength
		}
	case "record", "mrn", "nhs", "ssn", "passport", "license", "licence", "policy", "account", "insurance", "iban", "member", "membership",
		"reference", "ref", "chart", "file", "patient", "badge", "case", "konto", "aktenzeichen", "versichertennummer", "dossier", "personnummer":
		c.record = cueLength
	}
	return c
}

// number finds a number that points to somebody at s[i].
func number(s string, i int, cue cues) (f find) {
	if s[i] >= 'A' && s[i] <= 'Z' {
		return lettered(s, i, cue)
	}
	n := readFigure(s, i)
	if len(n.digits) == 0 || n.date() || n.years() || n.counts() || n.thousands() && cue == (cues{}) {
		return f
	}
	// Two numbers may stand beside each other: the longest first.
	for ; len(n.groups) > 0; n = n.shorter() {
		end := i + n.ends[len(n.groups)-1]
		if kind := n.kind(s[i] == '(', cue); kind != "" && !leads(s, end) && !counted(s, end) {
			return find{i, end, kind, n.digits}
		}
	}
	return f
}

// leads reports whether a figure goes on in a way that no such number does: as a
// unit, a decimal, a time, a share.
func leads(s string, end int) bool {
	if end >= len(s) {
		return false
	}
	r, size := utf8.DecodeRuneInString(s[end:])
	if unicode.IsLetter(r) || unicode.Is(unicode.Sc, r) || r == '%' || r == '°' {
		return true
	}
	return (r == '.' || r == ',' || r == ':') && end+size < len(s) && isDigit(s[end+size])
}

// counted reports whether what comes behind a figure is what it counts: "1500000
// dollars", "12500 steps".
func counted(s string, end int) bool {
	rest := strings.TrimLeft(s[end:], " ")
	if r, _ := utf8.DecodeRuneInString(rest); unicode.Is(unicode.Sc, r) || r == '%' {
		return true
	}
	switch strings.ToLower(rest[:wordEnd(rest)]) {
	case "dollars", "dollar", "bucks", "euros", "euro", "pounds", "pound", "quid", "pence", "cents", "kroner", "kronor", "crowns", "yen", "francs", "rupees",
		"usd", "eur", "gbp", "chf", "nok", "sek", "dkk", "people", "steps", "calories", "kcal", "units", "miles", "meters", "metres", "km",
		"mg", "ml", "g", "kg", "mcg", "iu", "times", "words", "years", "days", "hours", "minutes", "seconds", "percent":
		return true
	}
	return false
}

// lettered finds a record number with letters: "AB123456C", "MRN0012345",
// "DE89 3704 0044 0532 0130 00".
func lettered(s string, i int, cue cues) (f find) {
	end, digits, letters := i, 0, 0
	for end < len(s) && (isDigit(s[end]) || s[end] >= 'A' && s[end] <= 'Z') {
		if isDigit(s[end]) {
			digits++
		} else {
			letters++
		}
		end++
	}
	if r, _ := utf8.DecodeRuneInString(s[end:]); unicode.IsLetter(r) || digits == 0 {
		return f
	}
	if letters == 2 && digits == 2 && end-i == 4 { // the groups of an IBAN
		to, count := end, digits
		for to+1 < len(s) && s[to] == ' ' && count <= 32 {
			g := to + 1
			for g < len(s) && (isDigit(s[g]) || s[g] >= 'A' && s[g] <= 'Z') && g-to <= 4 {
				g++
			}
			if g == to+1 || g < len(s) && (isDigit(s[g]) || isASCIILetter(s[g])) || !isDigit(s[g-1]) {
				break
			}
			count += g - to - 1
			to = g
		}
		if count >= 12 && count <= 32 {
			return find{i, to, CardIdentifier, strings.ReplaceAll(s[i:to], " ", "")}
		}
	}
	switch {
	case letters == 2 && digits >= 13 && digits <= 32 && isDigit(s[i+2]):
		return find{i, end, CardIdentifier, s[i:end]}
	case digits >= 5 && end-i >= 7 && end-i <= mostDigits, cue.record > 0 && digits >= 4 && end-i >= 5 && end-i <= mostDigits:
		return find{i, end, RecordIdentifier, s[i:end]}
	}
	return f
}
