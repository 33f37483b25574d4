package rulers

import (
	"strings"

	"golang.org/x/text/language"
)

// builtin lists the locales of this package, English first.
var builtin = [...]struct {
	tag  string
	data func() LocaleData
}{
	{"en", englishData},
	{"da", danishData},
	{"de", germanData},
	{"es", spanishData},
	{"fr", frenchData},
	{"it", italianData},
	{"nl", dutchData},
	{"no", norwegianData},
	{"pt-BR", brazilianData},
	{"sv", swedishData},
}

// must makes a built-in locale. That each of them is sound is what the tests
// show, so no input can make it panic.
func must(d LocaleData) *Locale {
	l, err := NewLocale(d)
	if err != nil {
		panic(err)
	}
	return l
}

// Tags lists the tags of the built-in locales, English first, the others in
// the order of the alphabet.
func Tags() []string {
	tags := make([]string, len(builtin))
	for i, b := range builtin {
		tags[i] = b.tag
	}
	return tags
}

// A Match says which locale was chosen for whom.
type Match struct {
	// Asked is the preference that was met, as it was given.
	Asked string `json:"asked"`
	// Tag is the tag of the locale that was chosen.
	Tag string `json:"tag"`
	// Exact is set where the two are the same; otherwise the locale is of the
	// same language from elsewhere, pt-BR for pt-PT, and the person may find
	// some of the words odd.
	Exact bool `json:"exact"`
}

// FindLocale makes the built-in locale for the first of the preferences that
// has one. A preference is a language tag, the value of a variable such as
// LANG ("de_AT.UTF-8"), or an Accept-Language header. A neighbouring language
// is never put in the place of the one that was asked for: that is a
// *[NoLocaleError].
func FindLocale(preferences ...string) (*Locale, Match, error) {
	have := make([]language.Tag, len(builtin))
	for i, b := range builtin {
		have[i] = language.Make(b.tag)
	}
	i, m, err := choose(have, preferences)
	if err != nil {
		return nil, Match{}, err
	}
	return must(builtin[i].data()), m, nil
}

// ChooseLocale chooses as [FindLocale] does among locales at hand, such as a
// clinic's own. Of two with one tag the earlier wins.
func ChooseLocale(locales []*Locale, preferences ...string) (*Locale, Match, error) {
	have := make([]language.Tag, len(locales))
	for i, l := range locales {
		have[i] = l.tag
	}
	i, m, err := choose(have, preferences)
	if err != nil {
		return nil, Match{}, err
	}
	return locales[i], m, nil
}

// A NoLocaleError says that there is no locale for anybody's preference.
type NoLocaleError struct {
	// Have lists the tags that there are.
	Have []string
}

// Error implements error.
func (e *NoLocaleError) Error() string {
	return "rulers: no locale for the language asked for (have " + strings.Join(e.Have, ", ") + ")"
}

// choose finds the locale for the first preference that has one of its own
// language.
func choose(have []language.Tag, preferences []string) (int, Match, error) {
	if len(have) > 0 {
		matcher := language.NewMatcher(have)
		for _, p := range preferences {
			for _, want := range wanted(p) {
				// The index and never the tag: the matcher puts extensions on
				// the tag that it returns.
				_, i, sure := matcher.Match(want)
				if sure >= language.High && sameLanguage(want, have[i]) {
					return i, Match{Asked: p, Tag: have[i].String(), Exact: want == have[i]}, nil
				}
			}
		}
	}
	e := &NoLocaleError{}
	for _, t := range have {
		e.Have = append(e.Have, t.String())
	}
	return 0, Match{}, e
}

// wanted reads a preference. "C" and "POSIX" are none.
func wanted(p string) []language.Tag {
	p = strings.TrimSpace(p)
	if i := strings.IndexAny(p, ".@"); i >= 0 && !strings.ContainsAny(p, ",;") {
		p = p[:i] // the codeset and the modifier of LANG
	}
	if p == "" || p == "C" || p == "POSIX" {
		return nil
	}
	tags, _, err := language.ParseAcceptLanguage(p)
	if err != nil {
		return nil
	}
	return tags
}

// sameLanguage reports whether a text in the one language is one in the other,
// so that Danish does not come out for Norwegian nor German for Swiss German.
func sameLanguage(a, b language.Tag) bool {
	x, sureA := a.Base()
	y, sureB := b.Base()
	if sureA == language.No || sureB == language.No {
		return false
	}
	return norwegian(x.String()) == norwegian(y.String()) && script(a) == script(b)
}

// norwegian takes the two written forms of Norwegian for the language.
func norwegian(base string) string {
	if base == "nb" || base == "nn" {
		return "no"
	}
	return base
}

func script(t language.Tag) language.Script { s, _ := t.Script(); return s }
