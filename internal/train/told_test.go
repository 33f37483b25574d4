package main

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// TestFigureOf shows which figure a sample counts for.
func TestFigureOf(t *testing.T) {
	annomi := &turn{conversation: "7", group: "video"}
	own := &turn{conversation: "own-a", group: "own-a", talk: &talk{writer: "a"}}
	unit := &turn{conversation: "own-a/units", group: "own-a", talk: own.talk}
	bare := &turn{conversation: "7/bare", group: "video", bare: true}
	last := &turn{conversation: "own-zq1", group: "own-zq1", talk: &talk{writer: "zq"}}
	later := &turn{conversation: "own-zr1", group: "own-zr1", talk: &talk{writer: "zr"}}
	latest := &turn{conversation: "own-zza1/units", group: "own-zza1", talk: &talk{writer: "zza"}}
	plain := &turn{conversation: "own-zzh1", group: "own-zzh1", talk: &talk{writer: "zzh"}}
	lastPlain := &turn{conversation: "own-zzw1", group: "own-zzw1", talk: &talk{writer: "zzw"}}
	ordinary := &turn{conversation: "own-zzx1", group: "own-zzx1", talk: &talk{writer: "zzx"}}
	lastOrdinary := &turn{conversation: "own-zzzr1/units", group: "own-zzzr1", talk: &talk{writer: "zzzr"}}
	exchange := &turn{conversation: "own-zzzs1", group: "own-zzzs1", talk: &talk{writer: "zzzs"}}
	newest := &turn{conversation: "own-zzzzn1", group: "own-zzzzn1", talk: &talk{writer: "zzzzn"}}
	lastLater := &turn{conversation: "own-zzg1", group: "own-zzg1", talk: &talk{writer: "zzg"}}
	for want, s := range map[string]sample{
		"own-client-plain":           {turn: plain, own: true, fold: 2},
		"test-client-plain":          {turn: lastPlain, own: true, fold: testFold},
		"own-client-ordinary":        {turn: ordinary, own: true, fold: 2},
		"test-client-units-ordinary": {turn: lastOrdinary, own: true, fold: testFold},
		"own-client-exchanges":       {turn: exchange, own: true, fold: 2},
		"test-client-exchanges":      {turn: newest, own: true, fold: testFold},
		"test-client-later":          {turn: lastLater, own: true, fold: testFold},
		"client-bare":                {turn: bare, fold: 2},
		"client":                     {turn: annomi, fold: 2},
		"own-client":                 {turn: own, own: true, fold: 2},
		"test-client":                {turn: own, own: true, fold: testFold},
		"own-client-units":           {turn: unit, own: true},
		"test-client-units":          {turn: unit, own: true, fold: testFold},
		"own-client-later":           {turn: later, own: true, fold: 2},
		"test-client-units-later":    {turn: latest, own: true, fold: testFold},
	} {
		require.Equal(t, want, s.figure(figClient))
		of(t, figures(), want)
		of(t, figures(), s.figure(figCounsellor))
	}
	x := sample{turn: last, own: true, fold: testFold}
	require.Equal(t, "test-client", x.figure(figClient))
}

// askedCoder is a coder that keeps what it was asked and always gives the same
// answer.
type askedCoder struct {
	asked  []mi.Exchange
	answer mi.Talk
}

func (c *askedCoder) CodeClient(_ context.Context, x mi.Exchange) (mi.ClientCodes, error) {
	c.asked = append(c.asked, x)
	return mi.ClientCodes{Talk: c.answer}, nil
}

// TestToldFigure shows that a turn is coded after turns that carry the experts'
// codes for certain, not what the coder said of them, and that its answer is
// held against the experts' code.
func TestToldFigure(t *testing.T) {
	goal := mi.Goal{Behaviour: "smoking", Direction: mi.Stop}
	var turns []turn
	for _, label := range []string{"question", "change", "", "sustain", "input", "", "neutral"} {
		x := turn{conversation: "7", group: "video", speaker: "client", text: "Said.", goal: goal}
		x.labels = map[string]string{stack.LayerValence: label}
		if len(turns)%2 == 0 && len(turns) < 6 {
			x.speaker, x.labels = "counsellor", map[string]string{stack.LayerMain: label}
		}
		turns = append(turns, x)
	}
	conv := mi.Conversation{Goal: goal}
	for i, x := range turns {
		conv.Turns = append(conv.Turns, mi.Turn{Number: i, Role: mi.Role(x.speaker), Text: x.text})
	}
	coder := &askedCoder{answer: mi.Talk{Valence: mi.Sustain, Probability: mi.ValenceProbability{Change: 0.1, Neutral: 0.2, Sustain: 0.7}}}
	figs := figures()
	require.NoError(t, testTold(figs, mi.Coder{Client: coder}, prepare(turns, map[string]int{}), conv))

	require.Len(t, coder.asked, 4)
	for n, at := range []int{1, 3, 5, 6} {
		x := coder.asked[n]
		require.Equal(t, goal, x.Goal)
		require.Equal(t, conv.Turns[at], x.Turn)
		require.Len(t, x.Before, at)
		for i, before := range x.Before {
			require.Equal(t, conv.Turns[i], before.Turn)
			if turns[i].speaker == "client" {
				gold := mi.Valence(turns[i].labels[stack.LayerValence])
				require.Equal(t, gold, before.Client.Talk.Valence)
				require.Equal(t, float64(flagOf(gold != "")), before.Client.Talk.Belief().Of(gold), "for certain, or nothing")
				require.Nil(t, before.Counsellor)
			} else {
				gold := mi.Main(turns[i].labels[stack.LayerMain])
				require.Equal(t, float64(flagOf(gold != "")), before.Counsellor.Response.Belief().Of(gold))
				require.Nil(t, before.Client)
			}
		}
	}
	sure := mi.Talk{Valence: mi.Sustain, Probability: mi.ValenceProbability{Change: 0.1, Neutral: 0.2, Sustain: 0.7}}.Sureness()
	require.Equal(t, []verdict{
		{group: "7", gold: 0, guess: 2, p: 0.7, sure: sure}, {group: "7", gold: 2, guess: 2, p: 0.7, sure: sure}, {group: "7", gold: 1, guess: 2, p: 0.7, sure: sure},
	}, of(t, figs, figTold).verdicts, "a turn that is left open has no verdict")
}

// TestToldFigureIsOfAnnoMI shows whose turns are told: once each of AnnoMI's,
// and none of our own.
func TestToldFigureIsOfAnnoMI(t *testing.T) {
	m, _, samples := trained(t)
	for fold, want := range map[int]int{0: 16, testFold: 0} {
		figs, err := test(samples, fold, m)
		require.NoError(t, err)
		require.Len(t, of(t, figs, figTold).verdicts, want)
		require.Len(t, of(t, figs, figClient).verdicts, want)
	}
}
