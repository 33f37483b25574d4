package ocean

import "strings"

// host words the moves that hold something of the host's: facts, options, topics.
func (d *draft) host() {
	switch d.move {
	case AskOfferAsk:
		d.askOfferAsk()
	case AnswerPlainly:
		if d.Information.Text == "" {
			d.decline("there is no information to answer with")
			return
		}
		d.done(d.Information.Text)
	case OfferMenu:
		d.menu()
	case MapAgenda:
		if n := len(d.Topics); n < 2 || n > 5 || !listable(d.Topics) {
			d.decline("an agenda takes two to five topics of the host's")
			return
		}
		d.done(d.choose([]phrasing{
			{"We could talk about ", ", or something else. What would you like to start with?"},
			{"There is ", ", or whatever else is on your mind. Where would you like to begin?"},
		}).around(listed(d.Topics, "or")))
	case NameInterest:
		if d.Interest == "" {
			d.decline("no interest of the helper's is given")
			return
		}
		d.done(sentence(d.Interest) + " What you decide is still up to you.")
	case OpenSession:
		purpose := "This is a time to talk about what matters to you, at your own pace."
		if d.Purpose != "" {
			purpose = sentence(d.Purpose)
		}
		d.done("Welcome, and thank you for coming. " + purpose + " What we talk about is up to you.")
	}
}

// askOfferAsk asks, offers a small piece of information and asks what the client
// makes of it (field guide 1.5). Where nothing was asked before, that what is
// known is asked first is for the turn before: [AskPermission]. Here the offer
// comes with words that let it be left aside, and a question that is not rote.
func (d *draft) askOfferAsk() {
	if d.Information.Text == "" {
		d.decline("there is no information to offer")
		return
	}
	opening := "If you'd like, here is something that may be of use, and you can take it or leave it."
	if t := d.Information.Topic; t != "" {
		opening = "If you'd like, here is something about " + t + ", and you can take it or leave it."
	}
	d.done(opening + " " + sentence(d.Information.Text) + " " + d.choose([]phrasing{
		{"What do you make of that?", ""}, {"How does that fit with what you know yourself?", ""},
	}).before)
}

// menu offers the host's options: two to four, none of them pressed, the choice
// with the client (field guide 1.5, 7.3).
func (d *draft) menu() {
	if n := len(d.Options); n < 2 || n > 4 || !listable(d.Options) {
		d.decline("a menu takes two to four options of the host's")
		return
	}
	d.done(d.choose([]phrasing{
		{"Different things work for different people: ", ", for example. It's up to you which of these, if any, you try. Which of them might fit you?"},
		{"Some of what others have found useful: ", ". You know best what suits you. What do you think of these?"},
	}).around(listed(d.Options, "or")))
}

// listable reports whether items can stand in a list.
func listable(items []string) bool {
	for _, s := range items {
		if s = strings.TrimSpace(s); s == "" || strings.ContainsAny(s, "\n?!") || len(s) > 120 {
			return false
		}
	}
	return true
}

// listed writes items as a list: "a, b or c".
func listed(items []string, last string) string {
	var b strings.Builder
	for i, s := range items {
		switch {
		case i == 0:
		case i == len(items)-1:
			b.WriteString(" " + last + " ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(strings.TrimRight(strings.TrimSpace(s), "."))
	}
	return b.String()
}

// sentence ends a host's sentence with a stop if it has none.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".!?") {
		return s
	}
	return s + "."
}
