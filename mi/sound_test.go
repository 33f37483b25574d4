package mi_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// unsound says what is wrong with the codes of a client's turn, whatever the
// weights: nil if they hang together.
func unsound(x mi.Exchange, c mi.ClientCodes) error {
	t, p := c.Talk, c.Talk.Probability
	vector := p.Vector()
	sum, best := 0.0, 0
	for i, q := range vector {
		sum += q
		if q < 0 || q > 1 {
			return fmt.Errorf("probabilities %v", vector)
		}
		if q > vector[best] {
			best = i
		}
	}
	strongest := []mi.Valence{mi.Change, mi.Neutral, mi.Sustain}[best]
	switch {
	case math.Abs(sum-1) > 1e-9:
		return fmt.Errorf("probabilities %v sum to %v", vector, sum)
	case t.Valence != strongest:
		return fmt.Errorf("valence %q, but %v", t.Valence, vector)
	case t.Confidence != mi.ConfidenceOf(t.Sureness()):
		return fmt.Errorf("confidence %q of %v", t.Confidence, vector)
	case t.Abstained != (t.Sureness() < mi.DefaultMinSureness):
		return fmt.Errorf("abstained %v at %v", t.Abstained, vector)
	case t.Assumed == x.Goal.Known():
		return fmt.Errorf("assumed %v with goal %q", t.Assumed, x.Goal)
	case (t.Kind != "") != (t.Valence != mi.Neutral) || t.Kind != "" && !t.Kind.Valid():
		return fmt.Errorf("kind %q of %q talk", t.Kind, t.Valence)
	case (t.Strength != "") != (t.Kind != "") || t.Strength != "" && !t.Strength.Valid():
		return fmt.Errorf("strength %q of %q talk", t.Strength, t.Valence)
	case c.Model == "":
		return fmt.Errorf("no version of the weights")
	}
	return unsoundUtterances(x, c)
}

// unsoundUtterances is the part about the thought units.
func unsoundUtterances(x mi.Exchange, c mi.ClientCodes) error {
	t := c.Talk
	end, carry, kinds := 0, 0, 0
	for i, u := range c.Utterances {
		v := u.Code.Valence()
		switch {
		case u.Start < end || u.End <= u.Start || u.End > len(x.Turn.Text):
			return fmt.Errorf("span %d is %v in %d bytes behind %d", i, u.Span, len(x.Turn.Text), end)
		case !u.Code.Valid():
			return fmt.Errorf("code %q", u.Code)
		case u.Probability < 0 || u.Probability > 1:
			return fmt.Errorf("probability %v of %q", u.Probability, u.Code)
		case t.Valence == mi.Neutral && !t.Mixed && u.Code != mi.NeutralCode: // a mixed turn shows its sides
			return fmt.Errorf("code %q in a neutral turn", u.Code)
		case len(c.Utterances) == 1 && (v != t.Valence || u.Code.Kind() != t.Kind):
			return fmt.Errorf("code %q of the only unit of a turn of %q %q", u.Code, t.Valence, t.Kind)
		}
		end = u.End
		if v != t.Valence {
			continue
		}
		if carry >= len(t.Spans) || t.Spans[carry] != u.Span {
			return fmt.Errorf("spans %v lack %v, which carries %q", t.Spans, u.Span, v)
		}
		carry++
		if u.Code.Kind() == t.Kind {
			kinds++
		}
	}
	switch {
	case carry != len(t.Spans):
		return fmt.Errorf("spans %v, but %d units carry %q", t.Spans, carry, t.Valence)
	case t.Valence != mi.Neutral && kinds == 0:
		return fmt.Errorf("no unit of the kind %q of the turn", t.Kind)
	}
	return nil
}

// TestClientCodesAreSound checks what must hold for any text after any turns.
func TestClientCodesAreSound(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	r := rand.New(rand.NewPCG(5, 6))
	pool := testtalk.Sayings(t)
	seen := map[mi.Valence]int{}
	check := func(x mi.Exchange) {
		codes, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.NoError(t, unsound(x, codes), "%q", x.Turn.Text)
		seen[codes.Talk.Valence]++
	}
	for _, words := range testtalk.Oddities {
		check(mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}})
	}
	for range 60 {
		conv := testtalk.RandomTalk(r, pool)
		coded, err := testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		for i, turn := range conv.Turns {
			// A counsellor's words may be put to the client's coder too.
			check(mi.Exchange{Goal: conv.Goal, Turn: turn, Before: coded.Turns[:i]})
		}
	}
	for range 300 { // any bytes at all
		b := make([]byte, r.IntN(60))
		for i := range b {
			b[i] = byte(r.IntN(256))
		}
		check(mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: string(b)}})
	}
	for _, v := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} {
		require.Positive(t, seen[v], "the texts show no %s talk", v)
	}
}

// TestUnsoundFindsFaults shows that the check above can fail.
func TestUnsoundFindsFaults(t *testing.T) {
	x := mi.Exchange{Turn: mi.Turn{Text: "I can. I can't."}, Goal: mi.Goal{Behaviour: "tea"}}
	good := func() mi.ClientCodes {
		return mi.ClientCodes{
			Talk: mi.Talk{
				Valence: mi.Change, Kind: mi.Ability, Strength: mi.Low, Confidence: mi.MediumConfidence,
				Probability: mi.ValenceProbability{Change: 0.7, Neutral: 0.2, Sustain: 0.1}, Spans: []mi.Span{{Start: 0, End: 6}},
			},
			Utterances: []mi.ClientUtterance{{mi.Span{Start: 0, End: 6}, "AB+", 0.5}, {mi.Span{Start: 7, End: 15}, "AB-", 0.5}},
			Model:      "en-1",
		}
	}
	require.NoError(t, unsound(x, good()))
	for name, spoil := range map[string]func(c *mi.ClientCodes){
		"sum":        func(c *mi.ClientCodes) { c.Talk.Probability.Sustain += 1e-6 },
		"argmax":     func(c *mi.ClientCodes) { c.Talk.Valence = mi.Sustain },
		"confidence": func(c *mi.ClientCodes) { c.Talk.Confidence = mi.HighConfidence },
		"abstained":  func(c *mi.ClientCodes) { c.Talk.Abstained = true },
		"assumed":    func(c *mi.ClientCodes) { c.Talk.Assumed = true },
		"kind":       func(c *mi.ClientCodes) { c.Talk.Kind = "" },
		"other kind": func(c *mi.ClientCodes) { c.Talk.Kind = mi.Need },
		"strength":   func(c *mi.ClientCodes) { c.Talk.Strength = "" },
		"version":    func(c *mi.ClientCodes) { c.Model = "" },
		"outside":    func(c *mi.ClientCodes) { c.Utterances[1].End++ },
		"order":      func(c *mi.ClientCodes) { c.Utterances[1].Start = 5 },
		"code":       func(c *mi.ClientCodes) { c.Utterances[1].Code = "X-" },
		"carrier":    func(c *mi.ClientCodes) { c.Utterances[0].Code = "AB-" },
		"spans":      func(c *mi.ClientCodes) { c.Talk.Spans = nil },
		"only unit":  func(c *mi.ClientCodes) { c.Utterances = c.Utterances[1:] },
	} {
		c := good()
		spoil(&c)
		require.Error(t, unsound(x, c), name)
	}
}
