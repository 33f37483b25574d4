package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// fieldsOf returns the words that a plan has, by field.
func fieldsOf(c mi.Coded) map[string][]string {
	out := map[string][]string{}
	for _, m := range planned(ocean.PlanOf(c)) {
		out[m.field] = append(out[m.field], m.span.In(c.Turns[m.turn].Turn.Text))
	}
	return out
}

// TestWhereWordsStand: classes of what is easily put into the wrong field, each with
// what belongs elsewhere or nowhere.
func TestWhereWordsStand(t *testing.T) {
	const sure = "On a scale from 0 to 10, how confident are you that you can do it?"
	for _, c := range []struct {
		name, field string
		want        []string
		turns       []string
	}{
		{"what will go wrong is an obstacle", "obstacle", []string{"if it snows I'll end up on the sofa"}, []string{"How do you see it?", "But if it snows I'll end up on the sofa."}},
		{"and no step", "step", nil, []string{"What will you do?", "But if it snows I'll end up on the sofa."}},
		{"what keeps a low number low is an obstacle", "obstacle", []string{"The hall is horrible in winter"}, []string{sure, "Four. The hall is horrible in winter."}},
		{"a high number has none", "obstacle", nil, []string{sure, "Nine. I'm not scared of the hall."}},
		{"who is asked helps", "helper", []string{"my cousin Ines"}, []string{"What will you do?", "I'll ask my cousin Ines tomorrow."}},
		{"who is asked about something does not", "helper", nil, []string{"What will you do?", "I'll ask my cousin about the weather."}},
		{"help that is turned down is none", "helper", nil, []string{"Mm-hm.", "My uncle said he'd drive me there. I don't want that."}},
		{"what they do is how", "how", []string{"He can hold the keys"}, []string{"Who could support you?", "My uncle. He can hold the keys."}},
		{"what they do to one is not", "how", nil, []string{"Mm-hm.", "My uncle drives me mad."}},
		{"what once was is no step", "step", nil, []string{"What will you do?", "Three years ago I swam every day."}},
		{"and no reason", "reason", nil, []string{"What worked before?", "Three years ago I swam every day. I was never sick then."}},
		{"what makes it possible is no reason", "reason", nil, []string{sure, "A three.", "Why a three and not a one?", "Because I did it in spring."}},
		{"a trouble of one's own is a reason", "reason", []string{"I cough all night"}, []string{"What brings you here?", "I cough all night."}},
		{"what follows the wish says why", "reason", []string{"I get up at five"}, []string{"What would you like?", "I want quiet after ten. I get up at five."}},
		{"unless it turns against it", "reason", nil, []string{"What would you like?", "I want quiet after ten. But I get up late."}},
		{"a denied one is not", "reason", nil, []string{"What brings you here?", "It doesn't hurt."}},
		{"nor what somebody else says should be done", "reason", nil, []string{"What brings you here?", "My sister says I should lose weight."}},
		{"nor what answers who could help", "reason", nil, []string{"Who could help?", "My sister. She was sick last week."}},
		{"behind an obstacle, what will you do asks what then", "then", []string{"I'll take the tram"}, []string{"What will you do?", "I'll walk to work.", "What could get in the way?", "Ice on the hill.", "What will you do on those mornings?", "I'll take the tram."}},
		{"and so does pointing to it", "then", []string{"I'll take the tram"}, []string{"What will you do?", "I'll walk to work.", "What could get in the way?", "Ice on the hill.", "And when it's icy?", "I'll take the tram."}},
		{"what then may follow in the same turn", "then", []string{"I'll take the tram"}, []string{"What will you do?", "I'll walk to work.", "What could get in the way?", "Ice on the hill. I'll take the tram."}},
		{"a when of its own is the step's", "when", []string{"After supper"}, []string{"What could you do?", "I could write a page. After supper."}},
		{"a clause says when", "when", []string{"before I pay for it"}, []string{"What will you do?", "I'll read the small print before I pay for it."}},
		{"a weekday that is somebody's says none", "when", nil, []string{"What will you do?", "I'll do your Monday and Friday mornings."}},
		{"an indirect question is no condition", "if", nil, []string{"What will you do?", "I'll ask the bank if they can wait."}},
		{"even if is none", "if", nil, []string{"What will you do?", "I'll go even if it rains."}},
		{"words in quotation marks are no promise", "step", nil, []string{"What did you say?", "I said to him: \"I'll call the landlord.\""}},
		{"a habit is no step", "step", nil, []string{"How is it?", "Sometimes I'll take the bus home."}},
		{"a ruler in few words is one", "confidence", []string{"six"}, []string{"and how confident are you from zero to ten", "about a six"}},
		{"and one without its name is none", "confidence", nil, []string{"zero to ten?", "about a six"}},
		{"captions run on", "change", []string{"i want to walk more"}, []string{"what would you like", "i want to walk more my knees are getting stiff in the office"}},
		{"to know that it lands is a sign", "sign", []string{"He'd sing in the shower"}, []string{"What will tell you that it lands?", "He'd sing in the shower."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, fieldsOf(talked(c.turns...))[c.field])
		})
	}
}
