package rulers

import (
	"context"
	"errors"
	"slices"
)

// An Asker leads a person through one or more rulers, a turn at a time: it
// asks, hears, clarifies at most once, follows down, takes in what comes back,
// follows up and closes (field guide 5.2, 5.3). The host says each move's text
// to the person and hands back what the person said.
//
//	d, move, err := asker.Start(importance, confidence)
//	for err == nil && !move.Done {
//		said := show(move.Text) // and wait for the answer
//		d, move, err = asker.Hear(ctx, d, said)
//	}
//	if err != nil {
//		return err
//	}
//	show(move.Text) // the last words: thanks, or those of PhaseStopped
//
// All state is in the [Dialogue], so the talk can go on tomorrow in another
// process. An Asker is a plain value and safe for concurrent use if its Screen
// and Reflector are.
type Asker struct {
	// Locale is the language; it must be set.
	Locale *Locale
	// Screen looks for signs of danger in everything that the person says,
	// before anything else is done with it. nil screens nothing: then it is
	// for the host to call [Asker.Stop].
	Screen Screen
	// Reflector words a reflection of the reasons that the person gave. With
	// nil the locale's Echo stands alone.
	Reflector Reflector
}

// A Screen reports whether there is a sign of danger in what was said: of
// suicide, violence, a medical emergency (field guide 10). The rulers stop
// then, because no readiness is to be evoked. The built-in one is
// [mi.RiskScreen]{}, for English.
type Screen interface {
	SignalsRisk(ctx context.Context, said string) (bool, error)
}

// A Reflector words a reflection of what was said, "" for none.
type Reflector interface {
	Reflect(ctx context.Context, said string) (string, error)
}

// A Dialogue is the state of asking rulers: plain data, to be kept as JSON. It
// holds numbers and never the person's words. It is changed by [Asker.Hear]
// alone, which returns the next state and leaves this one as it was.
type Dialogue struct {
	// Version is the version of this layout, 1.
	Version int `json:"v"`
	// Locale is the tag of the locale that asks.
	Locale string `json:"locale"`
	// Rulers are asked in this order; At is the one in hand.
	Rulers []Ruler `json:"rulers"`
	At     int     `json:"at"`
	// Phase is what was said last and so what the next answer belongs to.
	Phase Phase `json:"phase"`
	// Pending is the reading that was said back or asked about.
	Pending *Reading `json:"pending,omitempty"`
	// Results has one entry for each ruler that was answered or let be.
	Results []Result `json:"results"`
}

// A Result is what came of a ruler.
type Result struct {
	// Ruler is the ruler's place in [Dialogue.Rulers].
	Ruler int `json:"ruler"`
	// Reading is the answer as it was spoken.
	Reading Reading `json:"reading"`
	// Agreed is the number on the ruler's own scale that the person agreed to
	// when it was said back, nil where there was nothing to agree to.
	Agreed *Interval `json:"agreed,omitempty"`
}

// Settled is the reading to go on with: the number that the person agreed to,
// on the scale of r, else the reading as it was spoken.
func (x Result) Settled(r Ruler) Reading {
	if x.Agreed == nil {
		return x.Reading
	}
	s := r.Scale.orDefault()
	v := Reading{
		Kind: Number, Next: Accept, Valued: true, Low: x.Agreed.Low, High: x.Agreed.High, Scale: s,
		Normal: Interval{s.Normal(x.Agreed.Low), s.Normal(x.Agreed.High)},
	}
	if v.Low < v.High {
		v.Kind = Range
	}
	return v
}

// A Phase is where a dialogue has got to. The zero value is unset.
type Phase string

// The phases, in order; PhaseClosed and PhaseStopped end it.
const (
	PhaseAsked     Phase = "asked"
	PhaseClarified Phase = "clarified"
	PhaseLetBe     Phase = "let be"
	PhaseDown      Phase = "went down"
	PhaseEcho      Phase = "echoed"
	PhaseUp        Phase = "went up"
	PhaseClosed    Phase = "closed"
	PhaseStopped   Phase = "stopped"
)

// Phases lists the phases in their own order.
func Phases() []Phase {
	return []Phase{PhaseAsked, PhaseClarified, PhaseLetBe, PhaseDown, PhaseEcho, PhaseUp, PhaseClosed, PhaseStopped}
}

// Valid reports whether p is one of [Phases].
func (p Phase) Valid() bool { _, err := ParsePhase(string(p)); return err == nil }

// ParsePhase reads a phase; anything else is a *[mi.LabelError].
func ParsePhase(s string) (Phase, error) { return parse("phase", s, Phases()) }

// A Move is what to say to the person now.
type Move struct {
	// Phase is the dialogue's after this move.
	Phase Phase `json:"phase"`
	// Text is what to say.
	Text string `json:"text"`
	// Reason says why, where there is more to say than that a question is
	// asked.
	Reason Reason `json:"reason,omitempty"`
	// Heard is how the answer was read, in the phases that take a number.
	Heard *Reading `json:"heard,omitempty"`
	// Done is set when no answer is awaited any more.
	Done bool `json:"done"`
}

// The reasons of a dialogue's own moves.
const (
	ReasonStop  Reason = "a sign of danger gates every ruler and all evoking: stop, and see to safety (field guide 10)"
	ReasonEcho  Reason = "reasons for the change are met with interest: reflect them and ask what else (field guide 5.2)"
	ReasonClose Reason = "the person decides what to do with it"
)

// The errors of a dialogue.
var (
	ErrNoRuler = errors.New("rulers: want a ruler to ask")
	ErrOver    = errors.New("rulers: the dialogue is over")
	ErrState   = errors.New("rulers: want a dialogue as Start and Hear return it, in the asker's locale")
)

// Start asks the first of the rulers: importance before confidence, if both are
// to be asked (field guide 5.1). The errors are [ErrNoRuler] and those of
// [Locale.Ask], for every ruler before the first is asked.
func (a Asker) Start(rulers ...Ruler) (Dialogue, Move, error) {
	if len(rulers) == 0 {
		return Dialogue{}, Move{}, ErrNoRuler
	}
	for _, r := range rulers {
		if _, err := a.Locale.Ask(r); err != nil {
			return Dialogue{}, Move{}, err
		}
	}
	d := Dialogue{Version: 1, Locale: a.Locale.Tag(), Rulers: slices.Clone(rulers), Phase: PhaseAsked, Results: []Result{}}
	q, err := a.Locale.Ask(rulers[0])
	return d, Move{Phase: PhaseAsked, Text: q.Text}, err
}

// Stop ends a dialogue because of a danger that the host knows of, and returns
// what to say. To stop twice is to stop once.
func (a Asker) Stop(d Dialogue) (Dialogue, Move) {
	d.Phase, d.Pending = PhaseStopped, nil
	var text string
	if d.At >= 0 && d.At < len(d.Rulers) {
		text = a.Locale.texts(d.Rulers[d.At].Address).Stop
	} else {
		text = a.Locale.texts("").Stop
	}
	return d, Move{Phase: PhaseStopped, Text: text, Reason: ReasonStop, Done: true}
}

// Hear takes what the person said and returns the next state and move. An error
// of the Screen is returned and nothing else is done, so that no answer goes
// unscreened; so is one of the Reflector. [ErrOver] and [ErrState] are the
// other errors.
func (a Asker) Hear(ctx context.Context, d Dialogue, said string) (Dialogue, Move, error) {
	if d.Phase == PhaseClosed || d.Phase == PhaseStopped {
		return d, Move{Phase: d.Phase, Done: true}, ErrOver
	}
	if d.Version != 1 || d.At < 0 || d.At >= len(d.Rulers) || !d.Phase.Valid() || d.Locale != a.Locale.Tag() ||
		d.Phase == PhaseClarified && d.Pending == nil {
		return d, Move{}, ErrState
	}
	for i := range d.Rulers {
		if _, err := a.Locale.dimension(&d.Rulers[i]); err != nil {
			return d, Move{}, ErrState
		}
	}
	if a.Screen != nil {
		risk, err := a.Screen.SignalsRisk(ctx, said)
		if err != nil {
			return d, Move{}, err
		}
		if risk {
			d, m := a.Stop(d)
			return d, m, nil
		}
	}
	d.Results = slices.Clone(d.Results)
	h := hearing{Asker: a, d: d, r: &d.Rulers[d.At], said: said}
	m, err := h.move(ctx)
	if err != nil {
		return d, Move{}, err
	}
	h.d.Phase = m.Phase
	return h.d, m, nil
}
