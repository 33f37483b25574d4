package score_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// talk writes a coded session down in a few words. A turn that begins with "T"
// is a counsellor's, with the behaviours of its utterances after it and " + "
// between them; "{a | b}" is one utterance that has both codes, "?" one that
// nobody coded, and nothing at all a turn without codes. One that begins with
// "C" is a client's and what was said. "T2" and "C2" are other people.
func talk(t testing.TB, turns ...string) mi.Coded {
	t.Helper()
	var c mi.Coded
	for i, s := range turns {
		who, rest, _ := strings.Cut(s, " ")
		turn := mi.CodedTurn{Turn: mi.Turn{Number: i, Role: mi.Client, Text: rest}}
		if len(who) > 1 {
			turn.Turn.Party = who
		}
		if who[0] == 'T' {
			turn.Turn.Role, turn.Turn.Text = mi.Counsellor, "x"
			if rest != "" {
				turn.Counsellor = &mi.CounsellorCodes{Utterances: utterances(t, rest)}
			}
		}
		c.Turns = append(c.Turns, turn)
	}
	return c
}

func utterances(t testing.TB, s string) (out []mi.CounsellorUtterance) {
	t.Helper()
	for i, u := range strings.Split(s, " + ") {
		u = strings.TrimSuffix(strings.TrimPrefix(u, "{"), "}")
		for b := range strings.SplitSeq(u, " | ") {
			x := mi.CounsellorUtterance{Span: mi.Span{Start: 10 * i, End: 10*i + 9}}
			if b != "?" {
				x.Behaviour = behaviour(t, b)
				x.Code = x.Behaviour.MISC()
			}
			out = append(out, x)
		}
	}
	return out
}

// behaviour reads a behaviour, or the short forms that the tests use.
func behaviour(t testing.TB, s string) mi.Behaviour {
	t.Helper()
	b, ok := map[string]mi.Behaviour{
		"oq": mi.OpenQuestion, "cq": mi.ClosedQuestion, "sr": mi.SimpleReflection, "cr": mi.ComplexReflection,
		"rf": mi.Reframe, "af": mi.Affirm, "su": mi.Support, "ec": mi.EmphasiseAutonomy, "ask": mi.AskPermission,
		"seek": mi.SeekCollaboration, "gi": mi.GiveInformation, "self": mi.SelfDisclosure,
		"adp": mi.AdviseWithPermission, "adw": mi.AdviseWithoutPermission, "pp": mi.PersuadeWithPermission, "pe": mi.Persuade,
		"rcp": mi.RaiseConcernWithPermission, "rcw": mi.RaiseConcernWithoutPermission,
		"di": mi.Direct, "co": mi.Confront, "wa": mi.Warn, "fa": mi.Facilitate, "fi": mi.Filler, "st": mi.Structure,
	}[s]
	require.True(t, ok, "no behaviour %q", s)
	return b
}

// client gives a client's turn its codes.
func client(valence mi.Valence, kind mi.Kind, codes ...mi.ClientCode) *mi.ClientCodes {
	k := &mi.ClientCodes{Talk: mi.Talk{Valence: valence, Kind: kind}}
	for _, c := range codes {
		k.Utterances = append(k.Utterances, mi.ClientUtterance{Code: c})
	}
	return k
}

// timed gives every turn its times: it starts when the one before ended.
func timed(c mi.Coded, seconds ...float64) mi.Coded {
	at := 0.0
	for i := range c.Turns {
		start := at
		at += seconds[i%len(seconds)]
		c.Turns[i].Turn.Start, c.Turns[i].Turn.End = &start, new(at)
	}
	return c
}

// sayings are what clients of random sessions say.
var sayings = []string{
	"Mm-hm.", "yeah", "Right, right.", "okay", "No.", "I want to stop this.", "it helps me sleep tho", "[laughs]", "",
	"We had 12 guests on Sunday and I still went for my run.", "Good. But the kids...", "Yes, I would.",
}

// random makes a session of n turns with all sorts of codes and gaps.
func random(r *rand.Rand, n int) mi.Coded {
	c := mi.Coded{ID: "random", Goal: mi.ParseGoal("less drinking")}
	withTimes, at := r.IntN(2) == 0, 0.0
	for i := range n {
		t := mi.CodedTurn{Turn: mi.Turn{Number: i}}
		if r.IntN(2) == 0 {
			t.Turn.Role, t.Turn.Text = mi.Counsellor, "some seven words that nobody here reads"
			t.Turn.Party = []string{"", "", "", "Ann"}[r.IntN(4)]
			t.Counsellor = randomCounsellor(r)
		} else {
			t.Turn.Role, t.Turn.Text = mi.Client, sayings[r.IntN(len(sayings))]
			t.Client = randomClient(r)
		}
		if withTimes {
			start := at
			at += float64(r.IntN(90))
			t.Turn.Start = &start
			if r.IntN(3) > 0 {
				t.Turn.End = new(at)
			}
		}
		c.Turns = append(c.Turns, t)
	}
	return c
}

func randomCounsellor(r *rand.Rand) *mi.CounsellorCodes {
	if r.IntN(12) == 0 {
		return nil
	}
	k := &mi.CounsellorCodes{Model: "en-0"}
	p := [4]float64{r.Float64(), r.Float64(), r.Float64(), r.Float64()}
	sum := p[0] + p[1] + p[2] + p[3]
	best := 0
	for i := range p {
		p[i] /= sum
		if p[i] > p[best] {
			best = i
		}
	}
	k.Response.Main = mi.Mains()[best]
	k.Response.Probability = mi.MainProbability{Question: p[0], Reflection: p[1], Input: p[2], Other: p[3]}
	if r.IntN(8) == 0 { // a coder who codes turns and no utterances
		for _, c := range mi.MITICodes() {
			if r.IntN(3) == 0 {
				k.Response.MITI = append(k.Response.MITI, c)
			}
		}
		k.Response.MISC = append(k.Response.MISC, mi.MISCCodes()[r.IntN(19)])
		return k
	}
	all := mi.Behaviours()
	for i := range 1 + r.IntN(6) {
		b := all[r.IntN(len(all))]
		u := mi.CounsellorUtterance{Span: mi.Span{Start: 5 * i, End: 5*i + 4}, Behaviour: b, Code: b.MISC()}
		if r.IntN(10) == 0 {
			u.Behaviour, u.Code = "", ""
		}
		k.Utterances = append(k.Utterances, u)
	}
	return k
}

func randomClient(r *rand.Rand) *mi.ClientCodes {
	if r.IntN(12) == 0 {
		return nil
	}
	k := &mi.ClientCodes{Model: "en-0"}
	all := mi.AllClientCodes()
	for range 1 + r.IntN(3) {
		k.Utterances = append(k.Utterances, mi.ClientUtterance{Code: all[r.IntN(len(all))]})
	}
	c := k.Utterances[0].Code
	k.Talk = mi.Talk{Valence: c.Valence(), Kind: c.Kind(), Abstained: r.IntN(9) == 0, Mixed: r.IntN(9) == 0}
	if c != mi.NeutralCode {
		k.Talk.Strength = mi.Strengths()[r.IntN(3)]
	}
	if r.IntN(3) > 0 {
		k.Talk.Probability = mi.ValenceProbability{Change: 0.25, Neutral: 0.25, Sustain: 0.25}
		switch k.Talk.Valence {
		case mi.Change:
			k.Talk.Probability.Change = 0.5
		case mi.Neutral:
			k.Talk.Probability.Neutral = 0.5
		default:
			k.Talk.Probability.Sustain = 0.5
		}
	}
	for range r.IntN(2) * r.IntN(3) {
		k.Discord = append(k.Discord, mi.Discord{Sign: mi.DiscordSigns()[r.IntN(4)]})
	}
	return k
}
