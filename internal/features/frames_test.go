package features

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// A saying is a thought unit and the rule and the side that it should be read
// by: "want +", "question", "" for none.
type saying struct{ text, want string }

// wanted is what a saying's want calls the rules.
var wanted = map[Rule]string{
	NoRule: "", RuleBare: "bare", RuleNumber: "number", RuleQuestion: "question", RuleOthers: "others", RuleAnswer: "answer",
	RuleWant: "want", RuleCan: "can", RuleNeed: "need", RuleWill: "will", RuleReady: "ready", RuleWithout: "without", RuleAsked: "asked", RuleLed: "led",
}

// hear reads a thought unit that answers another turn, for a goal such as "stop
// drinking".
func hear(goal, other, s string) Reading {
	direction, behaviour, _ := strings.Cut(goal, " ")
	var v Vector
	v.Start(Input{
		Text: s, Units: []text.Span{{Start: 0, End: len(s)}}, Other: other, Goal: behaviour, Direction: direction,
	})
	v.Unit(0)
	return v.Reading
}

// said puts a reading as a saying does.
func said(r Reading) string {
	return strings.TrimSpace(wanted[r.Rule] + " " + []string{"-", "", "+"}[r.Sign+1])
}

func requireReadings(t *testing.T, goal, other string, all []saying) {
	t.Helper()
	var wrong strings.Builder
	for _, s := range all {
		if got := said(hear(goal, other, s.text)); got != s.want {
			fmt.Fprintf(&wrong, "%q: want %q, got %q\n", s.text, s.want, got)
		}
	}
	require.Empty(t, wrong.String(), "to %q, after %q", goal, other)
}

// TestFramesAway holds what is said of a habit to be left, by its grammar:
// speech, then chat and captions.
func TestFramesAway(t *testing.T) {
	for _, goal := range []string{"stop drinking", "less drinking", "stop alcohol"} {
		requireReadings(t, goal, "", []saying{
			{"I don't want to lose my licence.", "want +"},
			{"I don't want to die.", "want +"},
			{"I don't want to stop.", "want -"},
			{"I want to stop.", "want +"},
			{"I really do want to stop drinking.", "want +"},
			{"I'd like to quit.", "want +"},
			{"I'd rather not stop.", "want -"},
			{"I want to keep drinking.", "want -"},
			{"I don't want to keep drinking like this.", "want +"},
			{"I want to drink less.", "want +"},
			{"I hate drinking.", "want +"},
			{"I'm sick of drinking.", "want +"},
			{"I love a drink after work.", "want -"},
			{"I'd miss it.", "want -"},
			{"I'd miss drinking with my mates.", "want -"},
			{"I want to give it up.", "want +"},
			{"I want to go a month without drinking.", "want +"},
			{"I don't want to go on a diet.", ""},
			{"I miss my kids.", ""},
			{"I'll miss that one out.", ""},
			{"I want to go down to two pints of alcohol.", "want +"},
			{"I'd like to bin the alcohol.", "want +"},
			{"I'm not going back to it.", "will +"},
			{"I won't go back to drinking.", "will +"},
			{"I'm going back to drinking.", "will -"},
			{"I'm giving up trying.", "will -"},
			{"i don't know i'm not ready to stop", "ready -"},
			{"I don't know. I can't just stop.", "can -"},
			{"I don't know that I can stop.", "can -"},
			{"I feel like I want to stop.", "want +"},
			{"I don't feel like I need to stop.", "need -"},
			{"I can't keep my eyes open.", ""},
			{"I can't keep doing this.", "can +"},
			{"I hear the results are ready", ""},
			{"My wife would like me to stop.", ""},
			{"I like the garden.", ""},
			{"I can't go on like this.", "can +"},
			{"I can't carry on like this, I really can't.", "can +"},
			{"I can't keep it up.", ""},
			{"I can stop whenever I want.", "can +"},
			{"I can't stop.", "can -"},
			{"I could never give it up.", "can -"},
			{"I don't think I can stop.", "can -"},
			{"I don't see how I could stop.", "can -"},
			{"I think I could cut down.", "can +"},
			{"I wish I could stop.", "can +"},
			{"I can manage without it.", "can +"},
			{"I can't do without it.", "without -"},
			{"I couldn't get through the day without a drink.", "without -"},
			{"I can't imagine life without it.", "without -"},
			{"I need to stop.", "need +"},
			{"I have to cut down.", "need +"},
			{"I've got to give up the booze.", "need +"},
			{"I know I should stop.", "need +"},
			{"I feel like I need to stop.", "need +"},
			{"I don't need to stop.", "need -"},
			{"I don't have to stop.", "need -"},
			{"I don't think I need to stop.", "need -"},
			{"I don't see why I should stop.", "need -"},
			{"I need a drink.", "need -"},
			{"I'm going to quit.", "will +"},
			{"I'll stop on Monday.", "will +"},
			{"I'm trying to cut down.", "will +"},
			{"I told him I'll stop.", "will +"},
			{"I won't stop.", "will -"},
			{"I'm not going to stop.", "will -"},
			{"I will never stop.", "will -"},
			{"I'm going to the shops.", ""},
			{"I'm ready.", "ready +"},
			{"I'm ready to stop.", "ready +"},
			{"I'm open to cutting down.", "ready +"},
			{"I'm not ready.", "ready -"},
			{"I'm just not ready yet.", "ready -"},
			{"I'm not ready to stop.", "ready -"},
			{"I'm not sure I'm ready.", "ready -"},
			{"I don't know if I'm ready.", "ready -"},
			{"I don't know, but I want to stop.", "want +"},
			{"I want to stop but I love a drink.", "want -"},
			{"I can't sleep, I'm not going to stop.", "will -"},
			{"I don't think I'll stop.", "will -"},
			{"Not this week, I'm not ready.", "ready -"},
			{"I'm not ready, so don't push me.", "ready -"},
			{"not ready to tell her hey dont push me", "ready -"},

			{"dont want to stop tbh", "want -"},
			{"wanna quit so bad", "want +"},
			{"cant stop lol", "can -"},
			{"cant go on like this", "can +"},
			{"cant do without it", "without -"},
			{"wont quit", "will -"},
			{"gonna quit tmrw", "will +"},
			{"trying to cut down", "will +"},
			{"need to stop", "need +"},
			{"not ready", "ready -"},
			{"yeah need to stop", "need +"},
			{"no dont want to stop", "want -"},
			{"id miss it", "want -"},
			{"i dont want to lose my job", "want +"},
			{"so i guess i really should cut back", "need +"},
			{"and i cant imagine a night out without a drink", "without -"},
			{"i mean im just not ready to quit you know", "ready -"},
		})
	}
}

// TestFramesToward holds what is said of a behaviour to be taken up: the same
// words are on the other side.
func TestFramesToward(t *testing.T) {
	for _, goal := range []string{"more exercise", "start exercise"} {
		requireReadings(t, goal, "", []saying{
			{"I want to exercise.", "want +"},
			{"I love running.", "want +"},
			{"I hate the gym.", "want -"},
			{"I don't want to exercise.", "want -"},
			{"I'd like to go to the gym.", "want +"},
			{"I want to stop exercising.", "want -"},
			{"I can't exercise with my knee.", "can -"},
			{"I could run in the park.", "can +"},
			{"I can't go on like this.", "can +"},
			{"I can't keep up with the exercise.", ""},
			{"I couldn't live without running.", "can +"},
			{"I could do without the gym.", "can -"},
			{"I can do without exercise.", "can -"},
			{"I need to exercise.", "need +"},
			{"I don't need to exercise.", "need -"},
			{"I'm going to start running.", "will +"},
			{"I won't go to the gym.", "will -"},
			{"I'm not ready for the gym.", "ready -"},
			{"I'm ready.", "ready +"},
			{"I don't want to give up.", "want +"},
			{"gonna start running tmrw", "will +"},
			{"i dont want to go to the gym its boring", "want -"},
			{"so i really should exercise", "need +"},
		})
	}
}

// TestFramesWithoutGoal shows that where the talk has no goal, what is said of
// a habit is read as if it were to be left, what is said of a healthy behaviour
// as if it were to be taken up, and no other behaviour is read.
func TestFramesWithoutGoal(t *testing.T) {
	requireReadings(t, "", "", []saying{
		{"I want to stop.", "want +"},
		{"I don't want to smoke anymore.", "want +"},
		{"I like a cigarette after dinner.", "want -"},
		{"I love running.", "want +"},
		{"I don't need those tablets.", "need -"},
		{"I love the garden.", ""},
		{"I'm not ready.", "ready -"},
		{"I can't go on like this.", "can +"},
		{"I don't want to lose my licence.", "want +"},
		{"i cant do without it", "without -"},
	})
}
