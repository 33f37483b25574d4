package transcript

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// otherNames are the names of counsellor codes that neither manual's present
// edition has: those of MISC 2.0 and 2.1, and the long ones of MITI. Folded, with
// American spelling.
var otherNames = [...]struct {
	name string
	misc mi.MISCCode
	miti mi.MITICode
}{
	{"quo", mi.MISCOpenQuestion, ""},
	{"quc", mi.MISCClosedQuestion, ""},
	{"res", mi.MISCSimpleReflection, ""},
	{"rec", mi.MISCComplexReflection, ""},
	{"emphasize control", mi.MISCEmphasizeControl, ""},
	{"question", "", mi.MITIQuestion},
	{"giving information", mi.MISCGiveInformation, mi.MITIGiveInformation},
	{"persuade with", "", mi.MITIPersuadeWith},
	{"persuade w", "", mi.MITIPersuadeWith},
	{"persuade with permission", "", mi.MITIPersuadeWith},
	{"seeking collaboration", "", mi.MITISeek},
	{"seek collaboration", "", mi.MITISeek},
	{"emphasizing autonomy", "", mi.MITIEmphasize},
	{"emphasize autonomy", "", mi.MITIEmphasize},
}

// clientNames are the letters of client codes that are not ours: Ability is A in
// MISC 2.5, and MISC 2.1 has desire, ability and need as kinds of reason.
var clientNames = [...]struct{ name, letters string }{
	{"A", "AB"},
	{"RD", "D"},
	{"RA", "AB"},
	{"RN", "N"},
}

// CodeNamed says what a code means by its name: a [HumanCode] with Name and
// what follows from it. Known are the codes of MISC 2.5 and of MITI 4.2.1, MISC
// 2.1's QUO, QUC, RES and REC, the names of behaviours in words, and the client
// codes: C D A AB R N AC TS O, Rd, Ra and Rn with + or -, also with a strength
// behind it, which is left out as MISC 2.5 has none; FN, F/N, N and Ask, which
// MISC 2.5 counts as neutral. Letter case, blanks, full stops and slashes do not
// count. Of any other name all but Name is unset.
func CodeNamed(name string) HumanCode {
	c := HumanCode{Name: name}
	if c.Client = clientNamed(name); c.Client != "" {
		c.Role = mi.Client
		return c
	}
	key := fold(strings.Map(func(r rune) rune {
		switch r {
		case '/', '.', '-', '_', '(', ')':
			return ' '
		}
		return r
	}, name))
	for _, k := range mi.MISCCodes() {
		if strings.EqualFold(key, string(k)) {
			c.MISC = k
		}
	}
	for _, k := range mi.MITICodes() {
		if strings.EqualFold(key, string(k)) {
			c.MITI = k
		}
	}
	for _, o := range otherNames {
		if strings.ReplaceAll(key, "sise", "size") == o.name || strings.ReplaceAll(key, "sising", "sizing") == o.name {
			c.MISC, c.MITI = o.misc, o.miti
		}
	}
	if c.MISC == "" && c.MITI == "" {
		i := slices.IndexFunc(mi.Behaviours(), func(b mi.Behaviour) bool { return fold(strings.ReplaceAll(string(b), "-", " ")) == key })
		if i >= 0 {
			c.MISC, c.MITI = mi.Behaviours()[i].MISC(), mi.Behaviours()[i].MITI()
		}
	}
	if c.MISC != "" || c.MITI != "" {
		c.Role = mi.Counsellor
	}
	return c
}

// clientNamed gives the client code of a name, "" for none.
func clientNamed(name string) mi.ClientCode {
	name = strings.ToUpper(strings.Map(func(r rune) rune {
		switch r {
		case ' ', '/', '.', '\t':
			return -1
		case '−', '–':
			return '-'
		}
		return r
	}, name))
	switch name {
	case "FN", "N", "ASK", "FOLLOWNEUTRAL", "NEUTRAL":
		return mi.NeutralCode
	}
	sign := strings.IndexAny(name, "+-")
	if sign < 0 || strings.Trim(name[sign+1:], "12345") != "" || len(name) > sign+2 {
		return ""
	}
	letters := name[:sign]
	for _, o := range clientNames {
		if letters == o.name {
			letters = o.letters
		}
	}
	if c := mi.ClientCode(letters + name[sign:sign+1]); c.Valid() {
		return c
	}
	return ""
}
