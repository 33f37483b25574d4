package score_test

import (
	"math/rand/v2"
	"testing"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// statsSession is a session of 600 turns as two coders coded it who guess, with
// three thought units a turn.
func statsSession() score.DoubleCoding {
	r := rand.New(rand.NewPCG(51, 52))
	c := agreeAtRandom(r, 600, 2)
	for i := range c[0].Turns {
		t := &c[0].Turns[i]
		for range 3 {
			if t.Client != nil {
				t.Client.Utterances = append(t.Client.Utterances, mi.ClientUtterance{Code: agreePick(r, mi.AllClientCodes())})
			}
			if t.Counsellor != nil {
				t.Counsellor.Utterances = append(t.Counsellor.Utterances, mi.CounsellorUtterance{Code: agreePick(r, mi.MISCCodes())})
			}
		}
	}
	return score.DoubleCoding{First: c[0], Second: c[1]}
}

// BenchmarkSequences counts both directions of a session of 600 turns.
func BenchmarkSequences(b *testing.B) {
	d := statsSession()
	for _, s := range []struct {
		name string
		score.Sequencer
	}{
		{"turns", score.Sequencer{SkipAcknowledgements: true}},
		{"utterances", score.Sequencer{Unit: score.SequenceUtterances, SkipAcknowledgements: true}},
		{"kinds", score.Sequencer{Unit: score.SequenceUtterances, SkipAcknowledgements: true, Kinds: true}},
	} {
		b.Run(s.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := s.Sequences(d.First); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkAgree compares two codings of a session of 600 turns who hardly
// agree, so that the list of differences is as long as it gets.
func BenchmarkAgree(b *testing.B) {
	d := statsSession()
	for _, a := range score.Attributes() {
		b.Run(string(a), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := score.Agree(a, d); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
