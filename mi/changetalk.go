package mi

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// ChangeTalk is the built-in [ClientCoder]: it says of a client's turn whether
// it is change talk, sustain talk or neither, and of each thought unit its
// code. Make one with [NewChangeTalk]. It is safe for concurrent use once its
// fields are set.
//
// What decides is a linear model over the words, groups of words and shape of
// the turn and of its thought units, by the goal and by the question before,
// with what grammar reads in them ("I don't want to" with its object), what a small
// network makes of the words in their order, and the turns before with what they
// were taken for, or corrected to ([Talk.Correct]).
// MODEL_CARD.md says how good it is and what it was trained on. Kinds and codes
// of thought units come from weights trained on conversations that were written
// for evoke; [Talk.Strength] and [Discord] come from rules.
type ChangeTalk struct {
	// MinSureness is the [Talk.Sureness] below which Abstained is set; 0 means
	// [DefaultMinSureness], a negative number never to abstain.
	MinSureness float64
	// Bias moves the threshold for calling talk change or sustain talk: it is
	// added to the log-odds of both against neutral. Human coders differ from
	// 14 % to 38 % in what they call change on the same turns (MODEL_CARD.md
	// has the shares for some values); 0 is the habit of the coders whose
	// sessions taught the model.
	Bias float64

	model   *stack.Client
	version string
	err     error
	pool    sync.Pool // of *clientScratch
}

// clientScratch is the memory of one call.
type clientScratch struct {
	stack.Scratch
	units []stack.ClientUnit
}

// NewChangeTalk returns a coder with the weights of m. A coder whose m is nil
// or has no part for client talk gives an error for every turn.
func NewChangeTalk(m *Model) *ChangeTalk {
	c := &ChangeTalk{err: ErrNoModel}
	if m != nil {
		c.version = m.Version()
		c.model, c.err = stack.NewClient(m)
	}
	return c
}

// CodeClient implements [ClientCoder]. It fails only without a fitting model.
func (c *ChangeTalk) CodeClient(_ context.Context, x Exchange) (ClientCodes, error) {
	var out ClientCodes
	if c.model == nil || c.err != nil {
		return out, c.broken()
	}
	c.CodeInto(&out, x)
	return out, nil
}

func (c *ChangeTalk) broken() error {
	if c.err == nil { // a zero ChangeTalk
		return ErrNoModel
	}
	return c.err
}

// CodeInto is CodeClient without a context, an error or an allocation: it
// overwrites dst and uses the memory of its slices again. A coder without a
// fitting model leaves dst abstained and empty but for [ClientCodes.Risks].
func (c *ChangeTalk) CodeInto(dst *ClientCodes, x Exchange) {
	spans, utterances, discord, risks := dst.Talk.Spans[:0], dst.Utterances[:0], dst.Discord[:0], dst.Risks[:0]
	if utterances == nil { // lists are empty and not null in JSON
		spans, utterances = []Span{}, []ClientUtterance{}
	}
	if discord == nil {
		discord = []Discord{}
	}
	if risks == nil {
		risks = []Risk{}
	}
	*dst = ClientCodes{Talk: Talk{Abstained: true, Confidence: LowConfidence}, Model: c.version}
	if c.model == nil || c.err != nil {
		dst.Risks = x.appendRisks(risks, nil, nil) // who cannot read talk can still screen
		return
	}
	s, _ := c.pool.Get().(*clientScratch)
	if s == nil {
		s = new(clientScratch)
	}
	defer func() {
		if s.Modest() {
			c.pool.Put(s)
		}
	}()
	var p [stack.NValences]float64
	t := x.context()
	t.Bias = c.Bias
	p, s.units = c.model.Code(&s.Scratch, t, s.units[:0])
	if len(s.units) == 0 { // who says nothing leans nowhere
		p = [stack.NValences]float64{0.0001, 0.9998, 0.0001} // certainty is for people
	}
	best := linear.Best(p[:])
	dst.Talk = Talk{
		Valence:     valences[best],
		Probability: ValenceProbability{Change: p[0], Neutral: p[1], Sustain: p[2]},
		Assumed:     !x.Goal.Known() || x.Goal.Direction == "",
	}
	sure := dst.Talk.Sureness()
	dst.Talk.Confidence, dst.Talk.Abstained = ConfidenceOf(sure), sure < c.minSureness()
	dst.Discord = appendDiscord(discord, &x, s.Tokens())
	dst.Risks = x.appendRisks(risks, s.Tokens(), s.Whole())
	dst.Talk.Mixed = mixed(s.units)
	dst.Utterances = appendUtterances(utterances, s, best, p, dst.Talk.Mixed)
	var surest int
	surest, dst.Talk.Spans = carriers(spans, dst.Utterances, dst.Talk.Valence)
	if surest >= 0 && dst.Talk.Valence != Neutral {
		dst.Talk.Kind = dst.Utterances[surest].Code.Kind()
		dst.Talk.Strength = strengthAt(dst.Utterances, surest, x.Turn.Text, s.Tokens())
	}
}

func (c *ChangeTalk) minSureness() float64 {
	if c.MinSureness == 0 {
		return DefaultMinSureness
	}
	return c.MinSureness
}

// valences is [stack.Valences] as valences.
var valences = [stack.NValences]Valence{Change, Neutral, Sustain}

// context gives the turn and those before it to the model.
func (x *Exchange) context() stack.Turn {
	in := features.Input{Text: x.Turn.Text, Goal: x.Goal.Behaviour, Direction: string(x.Goal.Direction)}
	return stack.Context(in, x.Turn.Role == Counsellor, len(x.Before), func(i int) stack.Past {
		t := &x.Before[i]
		p := stack.Past{Counsellor: t.Turn.Role == Counsellor, Text: t.Turn.Text}
		if t.Client != nil {
			// Of what else is known of the turns before, nothing is looked at: it
			// would have to come from memory.
			p.Valence = t.Client.Talk.Probability.belief(t.Client.Talk.Valence).Vector()
		}
		if t.Counsellor != nil {
			p.Main = t.Counsellor.Response.Probability.belief(t.Counsellor.Response.Main).Vector()
		}
		return p
	})
}

// appendUtterances gives each thought unit a code that agrees with the turn's:
// the units of a neutral turn are neutral, a turn of one unit is that unit,
// and in a turn of change or sustain talk the unit that leans that way most
// carries it. Other units keep their own answer, and where both sides are there
// all of them do.
func appendUtterances(dst []ClientUtterance, s *clientScratch, turn int, p [stack.NValences]float64, mixed bool) []ClientUtterance {
	carrier := stack.Carrier(s.units, turn)
	for i := range s.units {
		u := &s.units[i]
		v, sure := linear.Best(u.Valence[:]), u.Valence
		switch {
		case len(s.units) == 1:
			v, sure = turn, p
		case valences[turn] == Neutral && !mixed, i == carrier && valences[turn] != Neutral:
			v = turn
		}
		out := ClientUtterance{Span: Span(s.Units[i]), Code: NeutralCode, Probability: sure[v]}
		if valences[v] != Neutral {
			k := linear.Best(u.Kind[:])
			out.Code = clientCodes[v/2][k]
			out.Probability = round4(sure[v] * u.Kind[k])
		}
		dst = append(dst, out)
	}
	return dst
}

// sideOf is the probability from which a thought unit of a longer turn counts
// as one of its two sides.
const sideOf = 0.5

// mixed reports whether thought units speak for both sides, or one of them does.
func mixed(units []stack.ClientUnit) bool {
	change, sustain := -1, -1
	for i, u := range units {
		if u.Reading.Both {
			return true
		}
		if u.Valence[0] >= sideOf {
			change = i
		}
		if u.Valence[2] >= sideOf {
			sustain = i
		}
	}
	return change >= 0 && sustain >= 0 && change != sustain
}

// round4 rounds a probability to ten-thousandths. The conversion forbids the
// fused multiply and add that some processors have, which may round otherwise.
func round4(p float64) float64 { return float64(int(float64(p*10000)+0.5)) / 10000 }

// clientCodes holds the codes by valence (change, sustain) and kind, so that
// the direct method need not make strings.
var clientCodes = [2][stack.NKinds]ClientCode{
	{"D+", "AB+", "R+", "N+", "C+", "AC+", "TS+", "O+"},
	{"D-", "AB-", "R-", "N-", "C-", "AC-", "TS-", "O-"},
}

// carriers returns the index of the surest utterance of a valence, -1 for
// none, and appends the spans of all that have it.
func carriers(dst []Span, us []ClientUtterance, v Valence) (int, []Span) {
	best := -1
	for i, u := range us {
		if u.Code.Valence() != v {
			continue
		}
		dst = append(dst, u.Span)
		if best < 0 || u.Probability > us[best].Probability {
			best = i
		}
	}
	return best, dst
}

// Explain says what spoke for a client turn's valence against the next most
// probable one: the words, and what grammar made of the thought units, in the
// order of the text. What the network made of a word is what it would say less without
// it. Words that changed nothing are left out; so is what is
// not in the words: the length of the turn and the turns before. It is nil
// without a fitting model. Most words weigh little: who shows the words that
// decided picks those of the greatest Weight, and drops the negative ones, which
// spoke against. Weights are of what chose the answer. Where grammar had a say, its
// Probability is not what they add up to: it goes by how often such readings are right.
func (c *ChangeTalk) Explain(x Exchange) []Evidence {
	if c.model == nil || c.err != nil {
		return nil
	}
	var s stack.Scratch
	t := x.context()
	t.Bias = c.Bias
	p, units := c.model.Run(&s, t, nil)
	best := linear.Best(p[:])
	p[best] = -1
	next := linear.Best(p[:])
	var out []Evidence
	for _, w := range c.model.Explain(&s, t, best, next) {
		if w.Weight != 0 {
			out = append(out, Evidence{Span: Span(w.Span), Weight: w.Weight})
		}
	}
	for i, u := range units {
		if w := c.model.RuleWeight(t, units, i, best, next); w != 0 && u.Reading.Span.Start < u.Reading.Span.End {
			out = append(out, Evidence{Span: Span(u.Reading.Span), Rule: u.Reading.Name(), Weight: w})
		}
	}
	slices.SortStableFunc(out, func(a, b Evidence) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	return out
}
