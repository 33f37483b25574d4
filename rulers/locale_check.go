package rulers

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A fault function notes what is wrong with a locale.
type faultFunc = func(format string, args ...any)

func checkHead(d *LocaleData, fault faultFunc) {
	for _, f := range []struct{ name, text string }{
		{"name", d.Name}, {"target_form", d.TargetForm}, {"target_example", d.TargetExample},
	} {
		if strings.TrimSpace(f.text) == "" {
			fault("%s: want a text", f.name)
		}
	}
	if !d.Review.Status.Valid() {
		fault("review.status: want one of %q", ReviewStatuses())
	}
	if named := d.Review.By != "" && d.Review.Date != ""; (d.Review.Status == Reviewed) != named {
		fault("review: want by and date with the status %q, and only there", Reviewed)
	}
	for i, e := range d.Elisions {
		if e.Word == "" || e.Becomes == "" || len(e.Numbers) == 0 {
			fault("elisions[%d]: want word, becomes and numbers", i)
		}
	}
	addresses := make([]Address, len(d.Texts))
	for i := range d.Texts {
		addresses[i] = d.Texts[i].Address
	}
	one := len(addresses) == 1 && addresses[0] == ""
	two := len(addresses) == 2 && slices.Contains(addresses, Formal) && slices.Contains(addresses, Informal)
	if !one && !two {
		fault("texts: want one without address, or one for %q and one for %q", Formal, Informal)
	}
}

// checkTexts holds the texts to the places that they must and may have.
func checkTexts(t *Texts, at string, fault faultFunc) {
	text := func(name, s string, must, may string) { checkText(at+"."+name, s, must, may, fault) }
	text("target", t.Target, "", "")
	for _, d := range []struct {
		name string
		*DimensionTexts
	}{{"importance", &t.Importance}, {"confidence", &t.Confidence}, {"readiness", &t.Readiness}} {
		checkDimension(at+"."+d.name, d.DimensionTexts, fault)
	}
	text("down", t.Down, "value lower", "")
	text("down_range", t.DownRange, "low high lower", "")
	text("why", t.Why, "value", "")
	text("why_words", t.WhyWords, "", "")
	text("up", t.Up, "value higher", "")
	text("up_two", t.UpTwo, "value higher highest", "")
	text("floor_up", t.FloorUp, "higher highest", "")
	text("ask_number", t.AskNumber, "min max", "")
	text("confirm", t.Confirm, "value", "")
	text("confirm_range", t.ConfirmRange, "low high", "")
	text("convert", t.Convert, "value", "min max")
	text("convert_range", t.ConvertRange, "low high", "min max")
	text("over", t.Over, "max", "")
	text("under", t.Under, "min", "")
	text("let_be", t.LetBe, "", "")
	text("echo", t.Echo, "", "")
	text("close", t.Close, "", "")
	text("stop", t.Stop, "", "")
}

// checkDimension is for the wording of one dimension, also of one's own.
func checkDimension(at string, d *DimensionTexts, fault faultFunc) {
	text := func(name, s string, must, may string) { checkText(at+"."+name, s, must, may, fault) }
	text("question", d.Question, "target min max least most", "")
	text("again", d.Again, "target", "min max")
	text("clarify", d.Clarify, "target", "")
	text("least", d.Least, "", "")
	text("most", d.Most, "", "")
	text("floor", d.Floor, "", "")
	text("name", d.Name, "", "")
}

func checkSheet(s *Sheet, tag language.Tag, fault faultFunc) {
	for i := range s.Profiles {
		p := &s.Profiles[i]
		if p.Name == "" || p.Do == "" || p.Avoid == "" {
			fault("sheet.profiles[%d]: want name, do and avoid", i)
		}
	}
	for i, name := range s.Stages {
		if name == "" {
			fault("sheet.stages[%d]: want a text", i)
		}
	}
	checkText("sheet.up", s.Up, "points", "", fault)
	checkText("sheet.down", s.Down, "points", "", fault)
	checkText("sheet.same", s.Same, "", "", fault)
	checkText("sheet.noise", s.Noise, "", "", fault)
	checkPlural("sheet.points", &s.Points, tag, fault)
	checkPlural("sheet.readings", &s.Readings, tag, fault)
	if s.Decimal != "." && s.Decimal != "," {
		fault("sheet.decimal: want %q or %q", ".", ",")
	}
}

// checkPlural wants a text for each category that the language has for a whole
// number. All of them come up below 200.
func checkPlural(at string, p *Plural, tag language.Tag, fault faultFunc) {
	checkText(at+".other", p.Other, "n", "", fault)
	seen := map[*string]bool{&p.Other: true}
	for n := range 200 {
		f := category(tag, n)
		s := p.at(f)
		if seen[s] {
			continue
		}
		seen[s] = true
		if *s == "" {
			fault("%s: want a text for the plural category of %d", at, n)
		} else {
			checkText(at, *s, "", "n", fault)
		}
	}
}

// checkText wants a text with all of the places in must, and none but those and
// the ones in may.
func checkText(at, s, must, may string, fault faultFunc) {
	if strings.TrimSpace(s) == "" {
		fault("%s: want a text", at)
		return
	}
	found, ok := places(s)
	if !ok {
		fault("%s: want braces in pairs around a name", at)
		return
	}
	want := strings.Fields(must)
	for _, p := range want {
		if !slices.Contains(found, p) {
			fault("%s: want a place {%s}", at, p)
		}
	}
	for _, p := range found {
		if !slices.Contains(want, p) && !slices.Contains(strings.Fields(may), p) {
			fault("%s: want no place {%s}", at, p)
		}
	}
}

// places lists the places to fill in, and reports whether all braces pair.
func places(s string) (names []string, ok bool) {
	for {
		open := strings.IndexAny(s, "{}")
		if open < 0 {
			return names, true
		}
		end := strings.IndexAny(s[open+1:], "{}") + open + 1
		if s[open] != '{' || end <= open+1 || s[end] != '}' {
			return nil, false
		}
		names = append(names, s[open+1:end])
		s = s[end+1:]
	}
}
