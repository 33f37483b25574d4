package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestComposePassesCheck: the composer says nothing that the checker would not let
// pass: of no move; and of what [ocean.Composer.Reply] chooses hardly any where the
// checker has weights, which take some for what they are not. A host's own words are the host's.
func TestComposePassesCheck(t *testing.T) {
	bare, weighed := ocean.Checker{}, ocean.Checker{Recognizer: ocean.NewRecognizer(english.Model())}
	replies, pass := 0, 0
	for _, s := range statements(t) {
		coded := s.coded()
		for _, m := range ocean.Moves() {
			out, err := ocean.Composer{}.Compose(coded, m)
			if err != nil || m == ocean.AttendSafety && !mi.Gated(s.codes.Risks) {
				continue
			}
			v := bare.Check(coded, out.Text)
			if m.Main() == mi.MainQuestion && v.Has(ocean.EvokingDecided) {
				continue // whether to ask is for whoever asks for the question
			}
			assert.Equal(t, ocean.Allow, v.Action, "%s: %q to %q: %+v", m, out.Text, s.text, v.Findings)
		}
		out, err := ocean.Composer{}.Reply(coded)
		if err != nil {
			continue
		}
		replies++
		if v := weighed.Check(coded, out.Text); v.Action == ocean.Allow {
			pass++
		} else {
			t.Logf("reply %s: %q: %+v", out.Move, out.Text, v.Findings)
		}
	}
	t.Logf("%d of %d replies pass the check with weights", pass, replies)
	assert.GreaterOrEqual(t, float64(pass)/float64(replies), 0.98)
}
