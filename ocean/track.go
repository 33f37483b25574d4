package ocean

import (
	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/mi"
)

// Tracked is the task that a conversation is busy with, and how it came to it.
type Tracked struct {
	// Task is the task.
	Task Task `json:"task"`
	// From is the task from which the conversation went back to this one, "" where
	// it did not go back.
	From Task `json:"from,omitempty"`
	// Why says by which sign, in a few words that never repeat the talk.
	Why string `json:"why"`
	// Turn is the place of the turn that gave the sign, -1 at the beginning.
	Turn int `json:"turn"`
}

// The signs by which a conversation goes from task to task (Miller and Rollnick
// 2023; field guide 6.1, where they are the project's own reading).
const (
	whyBegins    = "the conversation begins"
	whyLong      = "the conversation is under way"
	whyTold      = "the person tells their story and no goal is named yet"
	whyGoal      = "the goal is known and the person talks"
	whyDirection = "the person talks of a change"
	whyCommits   = "the person commits to the change or takes steps"
	whyDecided   = "the person has decided"
	whyKey       = "the key question was answered with change talk"
	whyDiscord   = "there is discord between the two"
	whyAgain     = "the person talks again without discord"
	whyFades     = "sustain talk while planning: the commitment fades"
	whyScatters  = "several topics come up at once"
)

// Track says what a conversation is busy with at its end. It goes on from
// engaging to focusing, evoking and planning as the signs come, and back: to
// engaging on discord, to focusing when topics scatter, to evoking when the
// commitment fades. Where a goal is given there is nothing to focus on.
//
// Of a conversation of more than 48 turns the last 48 are read.
func Track(c mi.Coded) Tracked {
	var s next.State
	var phrases phrase.Reader
	s.Read(c.Turns, &phrases)
	return track(c.Turns, c.Goal, &s)
}

// A tracker follows the task.
type tracker struct {
	Tracked
	goal  bool
	spoke int  // client's turns of more than a word
	sore  bool // there was discord, and the person has not talked freely since
	key   bool // the counsellor's last turn led on to what to do
}

// track is Track for a state that was read.
func track(turns []mi.CodedTurn, goal mi.Goal, s *next.State) Tracked {
	t := tracker{Tracked: Tracked{Task: Engaging, Why: whyBegins, Turn: -1}, goal: goal.Known()}
	first := max(0, len(turns)-next.Reach)
	if first > 0 {
		t.to(t.about(), whyLong, first-1)
	}
	for i := first; i < len(turns); i++ {
		turn := &turns[i]
		if turn.Turn.Role != mi.Client {
			t.key = turn.Counsellor != nil && turn.Counsellor.Response.Summary == mi.Transitional ||
				i == s.Counsellor && s.Acts.Any(phrase.AsksNext)
			continue
		}
		t.client(turn, i)
		if i != s.Client {
			continue
		}
		switch said := &s.Said; {
		case t.sore:
		case said.Has(next.Decided) && !said.Has(next.Scatters):
			t.to(Planning, whyDecided, i)
		case said.Has(next.Scatters) && t.Task != Focusing && (t.spoke > 1 || !t.goal):
			t.back(Focusing, whyScatters, i)
		}
	}
	return t.Tracked
}

// about is the task of talk about the change.
func (t *tracker) about() Task {
	if t.goal {
		return Evoking
	}
	return Focusing
}

func (t *tracker) to(task Task, why string, turn int) {
	if task != t.Task {
		t.Tracked = Tracked{Task: task, Why: why, Turn: turn}
	}
}

func (t *tracker) back(task Task, why string, turn int) {
	if task != t.Task {
		t.Tracked = Tracked{Task: task, From: t.Task, Why: why, Turn: turn}
	}
}

// client takes in a client's turn.
func (t *tracker) client(turn *mi.CodedTurn, i int) {
	v, kind, strength := mi.Valence(""), mi.Kind(""), mi.Strength("")
	if k := turn.Client; k != nil {
		if len(k.Discord) > 0 {
			t.back(Engaging, whyDiscord, i)
			t.sore = true
			return
		}
		v, kind, strength = k.Talk.Answer(), k.Talk.Kind, k.Talk.Strength
	}
	leans := v == mi.Change || v == mi.Sustain
	if leans || len(turn.Turn.Text) > talkative {
		t.spoke++
	}
	key := t.key
	t.key = false
	commits := v == mi.Change && strength != mi.Low && (kind == mi.Commitment || kind == mi.TakingSteps)
	switch t.Task {
	case Engaging:
		switch {
		case t.sore && len(turn.Turn.Text) > talkative:
			t.sore = false
			t.to(t.about(), whyAgain, i)
		case t.sore:
		case commits && t.goal:
			t.to(Planning, whyCommits, i)
		case leans && t.goal, t.goal && t.spoke > 1:
			t.to(Evoking, whyGoal, i)
		case t.spoke > 1:
			t.to(Focusing, whyTold, i)
		}
	case Focusing:
		if leans || t.goal && len(turn.Turn.Text) > talkative {
			t.to(Evoking, whyDirection, i)
		}
	case Evoking:
		switch {
		case commits:
			t.to(Planning, whyCommits, i)
		case key && v == mi.Change:
			t.to(Planning, whyKey, i)
		}
	case Planning:
		if v == mi.Sustain {
			t.back(Evoking, whyFades, i)
		}
	}
}

// talkative is the length of a turn, in bytes, above which it is more than an
// acknowledgement.
const talkative = 20
