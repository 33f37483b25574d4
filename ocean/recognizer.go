package ocean

import (
	"context"
	"sync"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// Recognizer is the built-in [mi.CounsellorCoder]: it says what a counsellor's
// turn mainly does, whether it asks and reflects, and the code of each of its
// thought units, with the codes of MITI 4.2.1 and MISC 2.5 that follow. Make
// one with [NewRecognizer]. It is safe for concurrent use.
//
// Weights decide where weights help: a linear model over the words, groups of
// words and shape of the turn, the same of its thought units, what a small network
// makes of the words in their order, and the turns before with what they were taken
// for. MODEL_CARD.md says how good it is and what it was
// trained on. Grammar decides where the manuals go by grammar or by set phrases:
// open and closed questions, asking leave and seeking collaboration, the client's
// choice, praise, the counsellor's own life, arguments, summaries, thoughts
// broken off. With permission or without is followed through the turns before,
// and what a reflection gives back is looked up in them. [mi.CounsellorUtterance]
// says by which rule each was decided. An acknowledgement facilitates (FA) where
// it stands alone; what leads into something else of its turn is a filler (FI),
// see [SettleLeadIns]. Simple and complex reflections it tells apart no better
// than people agree on them, and irony and tone of voice not at all.
type Recognizer struct {
	model   *stack.Counsellor
	version string
	err     error
	pool    sync.Pool // of *scratch
}

// scratch is the memory of one call.
type scratch struct {
	stack.Scratch
	units   []stack.CounsellorUnit
	fixed   []bool // units whose code is settled
	grammar grammar
	permit  permit
	mirror  mirror
}

// NewRecognizer returns a coder with the weights of m. A coder whose m is nil
// or has no part for counsellors' talk gives an error for every turn.
func NewRecognizer(m *mi.Model) *Recognizer {
	r := &Recognizer{err: mi.ErrNoModel}
	if m != nil {
		r.version = m.Version()
		r.model, r.err = stack.NewCounsellor(m)
	}
	return r
}

// CodeCounsellor implements [mi.CounsellorCoder]. It fails only without a
// fitting model.
func (r *Recognizer) CodeCounsellor(_ context.Context, x mi.Exchange) (mi.CounsellorCodes, error) {
	var out mi.CounsellorCodes
	if r.model == nil || r.err != nil {
		if r.err == nil { // a zero Recognizer
			return out, mi.ErrNoModel
		}
		return out, r.err
	}
	r.CodeInto(&out, x)
	return out, nil
}

// CodeInto is CodeCounsellor without a context, an error or an allocation: it
// overwrites dst and uses the memory of its slices again. A coder without a
// fitting model leaves dst empty.
func (r *Recognizer) CodeInto(dst *mi.CounsellorCodes, x mi.Exchange) {
	utterances, miti, misc := dst.Utterances[:0], dst.Response.MITI[:0], dst.Response.MISC[:0]
	if utterances == nil { // lists are empty and not null in JSON
		utterances, miti, misc = []mi.CounsellorUtterance{}, []mi.MITICode{}, []mi.MISCCode{}
	}
	*dst = mi.CounsellorCodes{Model: r.version}
	if r.model == nil || r.err != nil {
		return
	}
	s, _ := r.pool.Get().(*scratch)
	if s == nil {
		s = new(scratch)
	}
	defer func() {
		if s.Modest() && s.grammar.modest() {
			r.pool.Put(s)
		}
	}()
	p := r.read(s, &x)
	h := holdsOf(p, &s.grammar).believed(s)
	if s.setsUpAlone() && mains[h.main] != mi.MainReflection {
		h.reflection = mi.ReflectionNone
	}
	dst.Response = mi.Response{
		Main:        mains[h.main],
		Probability: mi.MainProbability{Question: p.Main[0], Reflection: p.Main[1], Input: p.Main[2], Other: p.Main[3]},
		Confidence:  mi.ConfidenceOf(p.Main[h.main]),
		Question:    h.question,
		Reflection:  h.reflection,
	}
	dst.Utterances = appendUtterances(utterances, s, h)
	s.refine(dst.Utterances, &x)
	leadIns(dst.Utterances, false)
	for i := range dst.Utterances {
		dst.Response.Reflects = dst.Response.Reflects.And(dst.Utterances[i].Reflects)
	}
	dst.Response.Summary = s.grammar.summarise(dst.Utterances)
	dst.Response.MITI = appendMITI(miti, dst.Utterances)
	for _, u := range dst.Utterances {
		misc = append(misc, u.Code)
	}
	dst.Response.MISC = misc
}

// setsUpAlone reports whether what looks like a reflection sets up a question,
// and there is no other.
func (s *scratch) setsUpAlone() bool {
	found, other := false, false
	for i := range s.units {
		found = found || s.grammar.units[i].setsUp
		u := &s.units[i]
		other = other || u[simpleReflection]+u[complexReflection]+u[reframe] > 0.3
	}
	return found && !other
}

// mains is [stack.Mains] as main behaviours.
var mains = [stack.NMains]mi.Main{mi.MainQuestion, mi.MainReflection, mi.MainInput, mi.MainOther}

// turnOf gives the turn and those before it to the model.
func turnOf(x *mi.Exchange) stack.Turn {
	in := features.Input{Text: x.Turn.Text, Goal: x.Goal.Behaviour, Direction: string(x.Goal.Direction)}
	return stack.Context(in, x.Turn.Role == mi.Counsellor, len(x.Before), func(i int) stack.Past {
		t := &x.Before[i]
		p := stack.Past{Counsellor: t.Turn.Role == mi.Counsellor, Text: t.Turn.Text}
		if t.Client != nil {
			p.Valence = t.Client.Talk.Belief().Vector()
		}
		if t.Counsellor != nil {
			p.Main = t.Counsellor.Response.Belief().Vector()
		}
		return p
	})
}

// read codes a turn and its thought units by weights and by what grammar is sure of.
func (r *Recognizer) read(s *scratch, x *mi.Exchange) stack.CounsellorTurn {
	var p stack.CounsellorTurn
	p, s.units = r.model.Run(&s.Scratch, turnOf(x), s.units[:0])
	if len(s.units) == 0 { // who says nothing neither asks nor reflects
		p = stack.CounsellorTurn{
			Main:       [stack.NMains]float64{3: 1},
			Question:   [stack.NQuestions]float64{1},
			Reflection: [stack.NReflections]float64{1},
			Input:      [stack.NInputs]float64{1},
		}
	}
	s.grammar.read(x.Turn.Text, s.Units, s.Tokens())
	for i := range s.units {
		settle(&s.units[i], &s.grammar.units[i], len(x.Before))
	}
	p.Main = s.moderated(p.Main)
	return s.breakOff(p, x.Turn.Text)
}

// Explain says which words of a counsellor's turn spoke for its main behaviour
// against the next most probable one, in the order of the text. Words that
// changed nothing are left out; so is what is not in the words: the length of
// the turn and the turns before, and what was made of its thought units. It is
// nil without a fitting model. To show the words that decided, pick as for
// mi.ChangeTalk.Explain.
func (r *Recognizer) Explain(x mi.Exchange) []mi.Evidence {
	if r.model == nil || r.err != nil {
		return nil
	}
	var s scratch
	p := r.read(&s, &x)
	best := linear.Best(p.Main[:])
	p.Main[best] = -1
	var out []mi.Evidence
	for _, w := range r.model.Explain(&s.Scratch, turnOf(&x), best, linear.Best(p.Main[:])) {
		if w.Weight != 0 {
			out = append(out, mi.Evidence{Span: mi.Span(w.Span), Weight: w.Weight})
		}
	}
	return out
}
