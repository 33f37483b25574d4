package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
)

// reframe puts what was said in another light that holds just as well (field guide
// 1.3): the table is short, and what is not in it is declined.
func (d *draft) reframe() {
	for i := range d.said {
		s := &d.said[i]
		if len(s.words) > 20 {
			continue
		}
		for k := range lights {
			l := &lights[k]
			if !opensWithin(s.words, l.said) || !l.anyone && !perspective.Has(s.words[:min(2, len(s.words))], "my", "she", "he", "they", "she's", "he's", "they're", "everyone", "everybody", "her", "his") {
				continue
			}
			text := l.text
			if l.person {
				who := personOf(s.words)
				if who == "" {
					continue
				}
				text = perspective.Capital(who) + text
			}
			if !d.usedLately(phrasing{before: text}) && d.fits(text) {
				d.done(text, s.Quote)
				return
			}
		}
	}
	if len(d.said) > 0 {
		d.decline("no other light is known for it")
		return
	}
	d.declineUnsaid()
}

// lights are words that people complain in and what else is true of them. With
// person set the one who was spoken of comes first: "your wife".
var lights = [...]struct {
	said           string
	text           string
	person, anyone bool
}{
	{"nags", " cares enough to keep bringing it up.", true, false},
	{"nagging", " cares enough to keep bringing it up.", true, false},
	{"on at me", " cares enough to keep bringing it up.", true, false},
	{"goes on at me", " cares enough to keep bringing it up.", true, false},
	{"on my back", " cares enough to keep bringing it up.", true, false},
	{"on my case", " cares enough to keep bringing it up.", true, false},
	{"keeps telling me", " cares enough to keep bringing it up.", true, false},
	{"keeps asking me", " cares enough to keep asking.", true, false},
	{"won't leave me alone about", " cares enough to keep bringing it up.", true, false},
	{"won't stop going on", " cares enough to keep bringing it up.", true, false},
	{"always telling me", " cares enough to keep bringing it up.", true, false},
	{"always lecturing me", " cares enough to keep bringing it up.", true, false},
	{"worries too much", " cares a great deal about you.", true, false},
	{"made me come", "You came, even though it wasn't your idea.", false, true},
	{"sent me here", "You came, even though it wasn't your idea.", false, true},
	{"told me to come here", "You came, even though it wasn't your idea.", false, true},
	{"i had to come", "You came, even though it wasn't your choice.", false, true},
	{"only came because", "You came, even though it wasn't your idea.", false, true},
	{"only here because", "You came, even though it wasn't your idea.", false, true},
	{"i slipped", "You slipped, and you're open about it.", false, true},
	{"i relapsed", "You relapsed, and you're open about it.", false, true},
	{"i gave in", "You gave in, and you're open about it.", false, true},
	{"i caved", "You caved in, and you're open about it.", false, true},
	{"i keep failing", "You keep trying, and each time you learn what you're up against.", false, true},
	{"i've failed every time", "You keep trying, and each time you learn what you're up against.", false, true},
	{"it never lasts", "You've started more than once, so something keeps drawing you back to it.", false, true},
	{"i always go back", "You've stopped more than once, so something keeps drawing you to it.", false, true},
	{"i always end up going back", "You've stopped more than once, so something keeps drawing you to it.", false, true},
	{"i'm stubborn", "Once you've made up your mind, you stay with it.", false, true},
	{"i'm too stubborn", "Once you've made up your mind, you stay with it.", false, true},
	{"i overthink", "You think things through before you act.", false, true},
	{"i'm a perfectionist", "You want to do things properly.", false, true},
	{"i worry too much", "You care how things turn out.", false, true},
	{"i'm too slow", "You take the time to do it properly.", false, true},
	{"it's taking so long", "You're giving it the time it needs.", false, true},
	{"taking for ever", "You're giving it the time it needs.", false, true},
	{"taking forever", "You're giving it the time it needs.", false, true},
	{"my team keeps asking me", "Your team looks to you.", false, true},
	{"everyone comes to me", "People look to you.", false, true},
	{"they all come to me", "People look to you.", false, true},
	{"checks everything i do", " may well want the work to be right.", true, false},
	{"checking up on me", " may well want to be sure that things go well.", true, false},
	{"checks up on me", " may well want to be sure that things go well.", true, false},
	{"micromanages", " may well want the work to be right.", true, false},
}

// opensWithin reports whether an opening stands anywhere among words.
func opensWithin(words []perspective.Word, opening string) bool {
	for i := range words {
		if _, ok := opens(words[i:], opening); ok {
			return true
		}
	}
	return false
}

// personOf returns who is spoken of at the head, turned: "your wife". It is one
// person, so that the verb agrees.
func personOf(words []perspective.Word) string {
	if len(words) < 2 {
		return ""
	}
	switch words[0].Key {
	case "she", "he":
		return words[0].Key
	case "she's", "he's":
		return words[0].Key[:len(words[0].Key)-2]
	case "my":
		if within("wife husband partner girlfriend boyfriend mum mom mother dad father sister brother son daughter boss manager doctor friend mate gran grandmother uncle aunt coach teacher tutor nurse ex fiancée fiancé supervisor girl missus", words[1].Key) {
			return "your " + words[1].Key
		}
		if bare, ok := cutPossessive(words[1].Key); ok {
			return "your " + bare
		}
	}
	return ""
}

// cutPossessive takes the verb off "wife's", in "my wife's always on my case".
func cutPossessive(key string) (string, bool) {
	if len(key) > 3 && key[len(key)-2:] == "'s" && within("wife husband partner girlfriend boyfriend mum mom mother dad father sister brother son daughter boss manager doctor", key[:len(key)-2]) {
		return key[:len(key)-2], true
	}
	return "", false
}
