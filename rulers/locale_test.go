package rulers

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// each runs a test with every built-in locale.
func each(t *testing.T, f func(t *testing.T, l *Locale)) {
	t.Helper()
	for _, b := range builtin {
		t.Run(b.tag, func(t *testing.T) {
			l, err := NewLocale(b.data())
			require.NoError(t, err)
			require.Equal(t, b.tag, l.Tag())
			f(t, l)
		})
	}
}

// TestReviewIsTold shows that no wording passes for reviewed that is not.
func TestReviewIsTold(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		want := NotReviewed
		if l.Tag() == "en" {
			want = Own
		}
		require.Equal(t, Review{Status: want}, l.Review())
	})
}

// TestMissingTextIsAnError takes each text and each list of words out in turn:
// none of them can go missing unseen.
func TestMissingTextIsAnError(t *testing.T) {
	optional := map[string]bool{
		"Review.By": true, "Review.Date": true, "Texts.Address": true, "Elisions": true,
		"Words.OtherNumbers": true, "Words.Fractions": true, "Words.Articles": true, "Words.ApproximateAfter": true,
		"Words.UpwardAfter": true, "Words.DownwardAfter": true, "Words.Suffixes": true, "Words.Fillers": true,
		// English has no such plural forms.
		"Sheet.Points.Zero": true, "Sheet.Points.Two": true, "Sheet.Points.Few": true, "Sheet.Points.Many": true,
		"Sheet.Readings.Zero": true, "Sheet.Readings.Two": true, "Sheet.Readings.Few": true, "Sheet.Readings.Many": true,
	}
	seen := 0
	var walk func(v reflect.Value, path string, d *LocaleData)
	walk = func(v reflect.Value, path string, d *LocaleData) {
		switch {
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				walk(v.Field(i), strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), d)
			}
		case path == "Texts":
			walk(v.Index(0), path, d)
		case v.Kind() == reflect.Array:
			walk(v.Index(1), path, d)
		default:
			old := reflect.ValueOf(v.Interface())
			v.SetZero()
			_, err := NewLocale(*d)
			v.Set(old)
			seen++
			if optional[path] {
				require.NoError(t, err, path)
				return
			}
			var e *LocaleError
			require.ErrorAs(t, err, &e, path)
		}
	}
	d := englishData()
	walk(reflect.ValueOf(&d).Elem(), "", &d)
	require.Greater(t, seen, 100)
	_, err := NewLocale(d)
	require.NoError(t, err, "everything is back in its place")
}

// TestFaultsAreNamed shows what a clinic is told about its own wording.
func TestFaultsAreNamed(t *testing.T) {
	d := englishData()
	d.Texts[0].Down = "Why a {value}?"
	d.Texts[0].Close = "Thanks, {name}!"
	d.Texts[0].Over = "A {max"
	d.Words.Numbers = d.Words.Numbers[:100]
	d.Words.Or = nil
	d.Sheet.Decimal = "·"
	d.Words.OtherNumbers = append(d.Words.OtherNumbers, NumberWord{"seven", 8})
	_, err := NewLocale(d)
	for _, want := range []string{
		`locale "en"`, "texts[0].down: want a place {lower}", "texts[0].close: want no place {name}", "texts[0].over: want braces in pairs",
		"words.numbers: want 101", "words.or: want a word", "sheet.decimal", `want one value for "seven"`,
	} {
		require.ErrorContains(t, err, want)
	}
}

// TestPluralsFollowTheLanguage wants the forms that the language has.
func TestPluralsFollowTheLanguage(t *testing.T) {
	d := englishData()
	d.Tag = "pl"
	_, err := NewLocale(d)
	require.ErrorContains(t, err, "sheet.points: want a text for the plural category of 2")
	require.ErrorContains(t, err, "sheet.points: want a text for the plural category of 0")
	d.Sheet.Points = Plural{One: "{n} punkt", Few: "{n} punkty", Many: "{n} punktów", Other: "{n} punktu"}
	d.Sheet.Readings = d.Sheet.Points
	l, err := NewLocale(d)
	require.NoError(t, err)
	for n, want := range map[int]string{1: "{n} punkt", 2: "{n} punkty", 5: "{n} punktów", 22: "{n} punkty"} {
		require.Equal(t, want, d.Sheet.Points.form(l.tag, n))
	}
}

// TestLocaleRoundTrips takes every locale through JSON and back, as a clinic does
// that starts from ours.
func TestLocaleRoundTrips(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		data, err := json.Marshal(l.Data())
		require.NoError(t, err)
		again, err := ParseLocale(data)
		require.NoError(t, err)
		require.Equal(t, l.Data(), again.Data())
	})
}

// TestParseLocaleIsStrict refuses what would leave a text out unseen.
func TestParseLocaleIsStrict(t *testing.T) {
	data, err := json.Marshal(englishData())
	require.NoError(t, err)
	for name, bad := range map[string]string{
		"unknown field": strings.Replace(string(data), `"down":`, `"dwon":`, 1),
		"two objects":   string(data) + "{}",
		"no object":     "null",
		"cut off":       string(data[:len(data)/2]),
		"empty":         "",
		"too long":      strings.Repeat(" ", MaxLocale+1),
	} {
		_, err := ParseLocale([]byte(bad))
		var e *LocaleError
		require.ErrorAs(t, err, &e, name)
	}
}

// TestDataIsACopy shows that nobody can change a locale that is in use.
func TestDataIsACopy(t *testing.T) {
	given := englishData()
	l, err := NewLocale(given)
	require.NoError(t, err)
	want := englishData()
	given.Words.Or[0], given.Texts[0].Down, given.Elisions[0].Numbers[0] = "x", "y", 3
	got := l.Data()
	require.Equal(t, want, got)
	got.Words.Or[0], got.Texts[0].Down, got.Elisions[0].Numbers[0] = "x", "y", 3
	require.Equal(t, want, l.Data())
}

// TestFindLocale chooses by language and never puts a neighbour in its place.
func TestFindLocale(t *testing.T) {
	for _, c := range []struct {
		ask   []string
		tag   string
		exact bool
	}{
		{[]string{"en"}, "en", true},
		{[]string{"en-GB"}, "en", false},
		{[]string{"en_GB.UTF-8"}, "en", false},
		{[]string{"", "C", "POSIX", "C.UTF-8", "en_US"}, "en", false},
		{[]string{"xx-invalid-tag-!", "en"}, "en", true},
		{[]string{"tlh", "zh", "en"}, "en", true},
		{[]string{"zh;q=0.9, en;q=0.8"}, "en", true},
	} {
		l, m, err := FindLocale(c.ask...)
		require.NoError(t, err, c.ask)
		require.Equal(t, c.tag, l.Tag())
		require.Equal(t, c.tag, m.Tag)
		require.Equal(t, c.exact, m.Exact, c.ask)
	}
	for _, none := range []string{"", "C", "POSIX", "tlh", "zh-Hant", "gsw", "i-klingon", "\xff", "en-Cyrl", "und"} {
		_, _, err := FindLocale(none)
		var e *NoLocaleError
		require.ErrorAs(t, err, &e, none)
		require.Equal(t, Tags(), e.Have)
	}
}

// TestChooseLocale chooses among locales at hand: of the same language only.
func TestChooseLocale(t *testing.T) {
	made := func(tag string) *Locale {
		d := englishData()
		d.Tag = tag
		l, err := NewLocale(d)
		require.NoError(t, err)
		return l
	}
	have := []*Locale{made("de"), made("no"), made("pt-BR")}
	for ask, want := range map[string]string{
		"de-AT": "de", "de-CH": "de", "nb": "no", "nn-NO": "no", "no": "no", "pt": "pt-BR", "pt-PT": "pt-BR",
		"da": "", "sv": "", "nl": "", "gsw": "", "es": "",
	} {
		l, m, err := ChooseLocale(have, ask)
		if want == "" {
			require.Error(t, err, ask)
			continue
		}
		require.NoError(t, err, ask)
		require.Equal(t, want, l.Tag(), ask)
		require.Equal(t, ask, m.Asked)
	}
	_, _, err := ChooseLocale(nil, "en")
	require.Error(t, err)
}

// TestLocaleErrorsUnwrap shows the causes to who looks for them.
func TestLocaleErrorsUnwrap(t *testing.T) {
	_, err := ParseLocale([]byte("{"))
	var e *LocaleError
	require.ErrorAs(t, err, &e)
	require.NotNil(t, errors.Unwrap(e))
}

// TestEveryBuiltInIsListed holds the list of locales to the files that there
// are, so that none is written and forgotten.
func TestEveryBuiltInIsListed(t *testing.T) {
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	files := 0
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, "locale_") && strings.HasSuffix(name, "_words.go") {
			files++
		}
	}
	require.Len(t, Tags(), files)
	require.Equal(t, "en", Tags()[0])
	require.IsIncreasing(t, Tags()[1:])
}
