package rulers

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// A Locale asks rulers and reads answers in one language. It never changes
// once it is made and is safe for concurrent use. Making one takes well under
// a millisecond or a few; make it once and keep it.
type Locale struct {
	data   LocaleData
	tag    language.Tag
	answer *lexicon // Vocabulary
	asking *lexicon // Asking, with numbers and dimensions
}

// NewLocale makes a locale from its data. The error lists everything that is
// missing or wrong, by the names that the fields have in JSON. The data is
// copied; later changes to it do not reach the locale.
func NewLocale(d LocaleData) (*Locale, error) {
	l := &Locale{data: d.clone(), answer: newLexicon(), asking: newLexicon()}
	var faults []error
	fault := func(format string, args ...any) { faults = append(faults, fmt.Errorf(format, args...)) }
	tag, err := language.Parse(d.Tag)
	if err != nil || tag == language.Und {
		fault("tag: want a language tag such as %q", "pt-BR")
	}
	l.tag = tag
	checkHead(&l.data, fault)
	for i := range l.data.Texts {
		checkTexts(&l.data.Texts[i], fmt.Sprintf("texts[%d]", i), fault)
	}
	checkSheet(&l.data.Sheet, tag, fault)
	l.learn(fault)
	if len(faults) > 0 {
		return nil, &LocaleError{Tag: d.Tag, Err: errors.Join(faults...)}
	}
	return l, nil
}

// A LocaleError says what is wrong with the data of a locale.
type LocaleError struct {
	// Tag is the locale's tag as given.
	Tag string
	// Err joins the faults, one for each field.
	Err error
}

// Error implements error.
func (e *LocaleError) Error() string {
	return fmt.Sprintf("rulers: locale %q: %s", e.Tag, strings.ReplaceAll(e.Err.Error(), "\n", "; "))
}

// Unwrap returns Err.
func (e *LocaleError) Unwrap() error { return e.Err }

// Tag is the locale's language tag.
func (l *Locale) Tag() string { return l.data.Tag }

// Name is the language's name for itself.
func (l *Locale) Name() string { return l.data.Name }

// Review says who has checked the wording.
func (l *Locale) Review() Review { return l.data.Review }

// Data returns a copy of what the locale is made of, to be changed and loaded
// again.
func (l *Locale) Data() LocaleData { return l.data.clone() }

// texts returns the texts for a way of address, or the default ones where the
// locale does not have that way.
func (l *Locale) texts(a Address) *Texts {
	for i := range l.data.Texts {
		if l.data.Texts[i].Address == a {
			return &l.data.Texts[i]
		}
	}
	return &l.data.Texts[0]
}

// learn puts the words of the data into the lexicons.
func (l *Locale) learn(fault func(string, ...any)) {
	w := &l.data.Words
	put := func(to *lexicon, name, forms string, c class, value float64) {
		if err := to.putAll(forms, c, value); err != nil {
			fault("words.%s: %w", name, err)
		}
	}
	if len(w.Numbers) != 101 {
		fault("words.numbers: want 101, for 0 to 100, found %d", len(w.Numbers))
	}
	for i, forms := range w.Numbers {
		put(l.answer, "numbers", forms, cNumber, float64(i))
		put(l.asking, "numbers", forms, cNumber, float64(i))
	}
	for _, suffix := range split(w.Suffixes) { // "sevenish" is one word
		for i, forms := range w.Numbers {
			for f := range strings.SplitSeq(forms, "|") {
				put(l.answer, "suffixes", f+suffix, cNumber|cSuffix, float64(i))
			}
		}
	}
	for _, x := range w.OtherNumbers {
		put(l.answer, "other_numbers", x.Words, cNumber, x.Value)
		put(l.asking, "other_numbers", x.Words, cNumber, x.Value)
	}
	for _, x := range w.Fractions {
		put(l.answer, "fractions", x.Words, cFraction, x.Value)
	}
	for _, list := range slices.Concat(answerLists(w), askingLists(&l.data.Asking)) {
		if len(list.words) == 0 && !list.optional {
			fault("%s: want a word", list.name)
		}
		for _, forms := range list.words {
			for _, to := range []*lexicon{l.answer, l.asking} {
				if to == l.answer && list.answer || to == l.asking && list.asking {
					put(to, strings.TrimPrefix(list.name, "words."), forms, list.class, 0)
				}
			}
		}
	}
}

// split gives the single forms of a list.
func split(list []string) (out []string) {
	for _, forms := range list {
		out = append(out, strings.Split(forms, "|")...)
	}
	return out
}

// A wordList is one list of a locale and where its words go.
type wordList struct {
	name           string
	words          []string
	class          class
	optional       bool
	answer, asking bool
}

// answerLists lists the lists of words, in the order of their fields. Numbers
// and dimensions are understood on both sides.
func answerLists(w *Vocabulary) []wordList {
	list := func(name string, words []string, c class) wordList {
		return wordList{name: "words." + name, words: words, class: c, answer: true}
	}
	may := func(l wordList) wordList { l.optional = true; return l }
	both := func(l wordList) wordList { l.asking = true; return l }
	return []wordList{
		list("point", w.Point, cPoint), list("minus", w.Minus, cMinus), both(list("percent", w.Percent, cPercent)),
		both(list("out_of", w.OutOf, cOutOf)), list("scale_words", w.ScaleWords, cScaleWord),
		both(list("not_numbers", w.NotNumbers, cNotNumber)), both(may(list("articles", w.Articles, cArticle))),
		both(list("or", w.Or, cOr)), both(list("and", w.And, cAnd)), both(list("between", w.Between, cBetween)),
		list("correction", w.Correction, cCorrection), both(list("negation", w.Negation, cNegation)),
		list("below", w.Below, cBelow), list("above", w.Above, cAbove), list("instead", w.Instead, cInstead),
		list("tentative", w.Tentative, cTentative), list("approximate", w.Approximate, cApproximate),
		list("upward", w.Upward, cUpward), list("downward", w.Downward, cDownward),
		may(list("approximate_after", w.ApproximateAfter, cApproximateAfter)),
		may(list("upward_after", w.UpwardAfter, cUpwardAfter)),
		may(list("downward_after", w.DownwardAfter, cDownwardAfter)),
		may(list("suffixes", w.Suffixes, cSuffix)),
		list("lead_ins", w.LeadIns, cLeadIn), list("after", w.After, cAfter),
		both(list("units", w.Units, cUnit)), both(list("per", w.Per, cPer)),
		both(list("past", w.Past, cPast)), list("now", w.Now, cNow), list("was", w.Was, cWas), list("wish", w.Wish, cWish), list("others", w.Others, cOthers),
		list("if", w.If, cIf), list("depends", w.Depends, cDepends), list("but", w.But, cBut), list("so", w.So, cSo),
		both(list("being", w.Being, cBeing)), list("about", w.About, cAbout), list("questions", w.Questions, cQuestion),
		list("unsure", w.Unsure, cUnsure), list("refusal", w.Refusal, cRefusal), list("yes", w.Yes, cYes),
		list("off_top", w.OffTop, cOffTop), list("off_floor", w.OffFloor, cOffFloor),
		list("bands.floor", w.Bands.Floor, cFloor), list("bands.low", w.Bands.Low, cLow),
		list("bands.middle", w.Bands.Middle, cMiddle), list("bands.high", w.Bands.High, cHigh),
		list("bands.top", w.Bands.Top, cTop),
		both(may(list("fillers", w.Fillers, cFiller))),
		both(list("importance", w.Importance, cImportance)), both(list("confidence", w.Confidence, cConfidence)),
		both(list("readiness", w.Readiness, cReadiness)),
	}
}

func askingLists(a *Asking) []wordList {
	list := func(name string, words []string, c class) wordList {
		return wordList{name: "asking." + name, words: words, class: c, asking: true}
	}
	return []wordList{
		list("scale", a.Scale, cScale), list("same", a.Same, cSame), list("place", a.Place, cPlace),
		list("how", a.How, cHow), list("why_this", a.WhyThis, cWhyThis), list("lower", a.Lower, cLower),
		list("higher", a.Higher, cHigher), list("why_not", a.WhyNot, cWhyNot),
		list("anchor", a.Anchor, cAnchor), list("said", a.Said, cSaid),
	}
}

// form returns the text for n things.
func (p *Plural) form(tag language.Tag, n int) string {
	if s := *p.at(category(tag, n)); s != "" {
		return s
	}
	return p.Other
}

// at returns the text of a category.
func (p *Plural) at(f plural.Form) *string {
	switch f {
	case plural.Zero:
		return &p.Zero
	case plural.One:
		return &p.One
	case plural.Two:
		return &p.Two
	case plural.Few:
		return &p.Few
	case plural.Many:
		return &p.Many
	}
	return &p.Other
}

// category is the plural category of a whole number.
func category(tag language.Tag, n int) plural.Form {
	return plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)
}
