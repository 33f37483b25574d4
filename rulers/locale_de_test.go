package rulers

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func germanic() []LocaleData {
	return []LocaleData{danishData(), germanData(), dutchData(), norwegianData(), swedishData()}
}

// TestGermanicNumberWords reads every word of the tables for 0 to 100 as its
// value, so that no letter without its mark and no article, unit or phrase of
// another list gets into the way.
func TestGermanicNumberWords(t *testing.T) {
	for _, d := range germanic() {
		l := must(d)
		for n, forms := range d.Words.Numbers {
			for w := range strings.SplitSeq(forms, "|") {
				x := l.Read(Ruler{Scale: Scale{0, 100}}, w)
				require.True(t, x.Valued, "%s: %q", d.Tag, w)
				require.InDelta(t, n, x.Low, 0, "%s: %q", d.Tag, w)
				require.InDelta(t, n, x.High, 0, "%s: %q", d.Tag, w)
			}
		}
		for _, o := range d.Words.OtherNumbers {
			for w := range strings.SplitSeq(o.Words, "|") {
				x := l.Read(Ruler{}, w)
				require.True(t, x.Valued, "%s: %q", d.Tag, w)
				require.InDelta(t, o.Value, x.Low, 0, "%s: %q", d.Tag, w)
			}
		}
	}
}

// TestGermanicHalves reads a half after each number word up to ten.
func TestGermanicHalves(t *testing.T) {
	for _, d := range germanic() {
		l := must(d)
		for n := 2; n <= 9; n++ {
			word, _, _ := strings.Cut(d.Words.Numbers[n], "|")
			for half := range strings.SplitSeq(d.Words.Fractions[0].Words, "|") {
				for _, whole := range []string{word, strconv.Itoa(n)} {
					x := l.Read(Ruler{}, whole+" "+half)
					require.InDelta(t, float64(n)+0.5, x.Low, 0, "%s: %q", d.Tag, whole+" "+half)
					require.Equal(t, Number, x.Kind, "%s: %q", d.Tag, whole+" "+half)
				}
			}
		}
	}
}

// germanicTexts lists what a locale says to a person, with the field's name.
func germanicTexts(x *Texts) map[string]string {
	all := map[string]string{
		"target": x.Target, "down": x.Down, "down_range": x.DownRange, "why": x.Why, "why_words": x.WhyWords,
		"up": x.Up, "up_two": x.UpTwo, "floor_up": x.FloorUp, "ask_number": x.AskNumber, "confirm": x.Confirm,
		"confirm_range": x.ConfirmRange, "convert": x.Convert, "convert_range": x.ConvertRange, "over": x.Over,
		"under": x.Under, "let_be": x.LetBe, "echo": x.Echo, "close": x.Close, "stop": x.Stop,
	}
	for name, d := range map[string]DimensionTexts{"importance": x.Importance, "confidence": x.Confidence, "readiness": x.Readiness} {
		all[name+".question"], all[name+".again"], all[name+".clarify"] = d.Question, d.Again, d.Clarify
		all[name+".least"], all[name+".most"], all[name+".floor"] = d.Least, d.Most, d.Floor
	}
	return all
}

// wordsOf splits a text at everything but letters.
func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !strings.ContainsRune("'’", r) && strings.ToUpper(string(r)) == strings.ToLower(string(r))
	})
}

// TestGermanicAddressIsKept finds no word of the one way of address in the
// texts of the other. German "Sie" is told from "sie" by its capital.
func TestGermanicAddressIsKept(t *testing.T) {
	never := map[string]map[Address][]string{
		"de": {
			Formal:   {"du", "dich", "dir", "dein", "deine", "deinen", "deiner", "bist", "hast", "würdest"},
			Informal: {"Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrer"},
		},
		"nl": {
			Formal:   {"je", "jij", "jou", "jouw", "ben", "heb", "hebt"},
			Informal: {"u", "uw", "U", "Uw", "heeft"},
		},
		"da": {"": {"De", "Dem", "Deres"}},
		"no": {"": {"Dem", "Deres", "dere"}},
		"sv": {"": {"ni", "er", "Ni", "Er"}},
	}
	for _, d := range germanic() {
		for i := range d.Texts {
			for name, s := range germanicTexts(&d.Texts[i]) {
				for _, w := range never[d.Tag][d.Texts[i].Address] {
					require.NotContains(t, wordsOf(s), w, "%s %s %s", d.Tag, d.Texts[i].Address, name)
				}
			}
		}
	}
}

// TestGermanicNeverAskWhyNotHigher holds the follow-ups to the rule of field
// guide 5.2: down asks for the number as it is, up for what it would take, and
// nothing that is said invites reasons against the change.
func TestGermanicNeverAskWhyNotHigher(t *testing.T) {
	for _, d := range germanic() {
		for i := range d.Texts {
			x := &d.Texts[i]
			for name, s := range germanicTexts(x) {
				low := strings.ToLower(s)
				for _, bad := range d.Asking.WhyNot {
					require.NotContains(t, low, bad, "%s %s", d.Tag, name)
				}
			}
			for _, s := range []string{x.Down, x.DownRange} {
				require.NotContains(t, s, "{higher}", d.Tag)
			}
			require.Less(t, strings.Index(x.Down, "{value}"), strings.Index(x.Down, "{lower}"), d.Tag)
			require.Less(t, strings.Index(x.Up, "{value}"), strings.Index(x.Up, "{higher}"), d.Tag)
		}
	}
}

// TestGermanicQuestions reads the questions as a person would see them.
func TestGermanicQuestions(t *testing.T) {
	for _, c := range []struct {
		locale  *Locale
		address Address
		want    string
	}{
		{German(), Formal, "Wenn Sie sich entscheiden würden, weniger zu trinken: Wie zuversichtlich sind Sie auf einer Skala von 0 bis 10, dass Sie es schaffen? 0 heißt überhaupt nicht zuversichtlich, 10 heißt äußerst zuversichtlich."},
		{German(), Informal, "Wenn du dich entscheiden würdest, weniger zu trinken: Wie zuversichtlich bist du auf einer Skala von 0 bis 10, dass du es schaffst? 0 heißt überhaupt nicht zuversichtlich, 10 heißt äußerst zuversichtlich."},
		{Dutch(), Formal, "Stel dat u zou besluiten om minder te drinken: hoeveel vertrouwen heeft u erin dat het u lukt, op een schaal van 0 tot 10? 0 is helemaal geen vertrouwen en 10 is het volste vertrouwen."},
		{Dutch(), Informal, "Stel dat je zou besluiten om minder te drinken: hoeveel vertrouwen heb je erin dat het je lukt, op een schaal van 0 tot 10? 0 is helemaal geen vertrouwen en 10 is het volste vertrouwen."},
		{Danish(), "", "Hvis du besluttede dig for at drikke mindre: Hvor sikker er du på, at du kan klare det, på en skala fra 0 til 10? 0 er slet ikke sikker, og 10 er helt sikker."},
		{Norwegian(), "", "Hvis du bestemte deg for å drikke mindre: Hvor sikker er du på at du ville klare det, på en skala fra 0 til 10? 0 er ikke sikker i det hele tatt, og 10 er helt sikker."},
		{Swedish(), "", "Om du bestämde dig för att dricka mindre: hur säker är du på att du skulle klara det, på en skala från 0 till 10? 0 är inte alls säker och 10 är helt säker."},
	} {
		d := c.locale.Data()
		q, err := c.locale.Ask(Ruler{Dimension: Confidence, Target: d.TargetExample, Address: c.address})
		require.NoError(t, err)
		require.Equal(t, c.want, q.Text)
		require.Equal(t, NotReviewed, d.Review.Status)
	}
}

// TestGermanicFindsItsOwnQuestions finds, in a conversation that is held with
// the locale's own texts, each ruler with its dimension, its answer and the way
// of the follow-up. One more turn asks what the locale never says: why not
// higher.
func TestGermanicFindsItsOwnQuestions(t *testing.T) {
	against := map[string]string{
		"de": "Warum nicht eine 9?", "nl": "Waarom geen 9?", "da": "Hvorfor ikke 9?", "no": "Hvorfor ikke 9?", "sv": "Varför inte 9?",
	}
	for _, d := range germanic() {
		l := must(d)
		for i := range d.Texts {
			for _, dim := range Dimensions() {
				r := Ruler{Dimension: dim, Target: d.TargetExample, Address: d.Texts[i].Address}
				q, err := l.Ask(r)
				require.NoError(t, err)
				x := &d.Texts[i]
				fill := func(s string) string {
					return l.fill(s, &r, filling{value: 6, lower: 4, higher: 7, highest: 8})
				}
				c := mi.Conversation{}
				say := func(role mi.Role, s string) {
					c.Turns = append(c.Turns, mi.Turn{Number: len(c.Turns), Role: role, Text: s})
				}
				say(mi.Counsellor, q.Text)
				say(mi.Client, "6")
				say(mi.Counsellor, fill(x.Down))
				say(mi.Client, "…")
				say(mi.Counsellor, fill(x.Up))
				say(mi.Client, "…")
				say(mi.Counsellor, against[d.Tag])
				found := l.Find(c)
				at := d.Tag + " " + string(r.Address) + " " + string(dim)
				require.Len(t, found, 1, at)
				require.Equal(t, dim, found[0].Dimension, at)
				require.Equal(t, Scale{0, 10}, found[0].Scale, at)
				require.Equal(t, 1, found[0].Answer, at)
				require.InDelta(t, 6, found[0].Reading.Low, 0, at)
				require.Equal(t, []Followed{{2, Down}, {4, Up}, {6, Against}}, found[0].Followed, at)
			}
		}
	}
}
