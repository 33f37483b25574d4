package rulers

import "context"

// A hearing works out the move that answers what a person said.
type hearing struct {
	Asker
	d    Dialogue
	r    *Ruler
	said string
}

func (h *hearing) texts() *Texts { return h.Locale.texts(h.r.Address) }

func (h *hearing) fill(text string) string { return h.Locale.fill(text, h.r, filling{}) }

func (h *hearing) move(ctx context.Context) (Move, error) {
	switch h.d.Phase {
	case PhaseAsked:
		return h.answer(), nil
	case PhaseClarified:
		return h.clarified(), nil
	case PhaseDown:
		if h.Locale.refuses(h.said) {
			return h.leave(true), nil
		}
		if h.Locale.nothing(h.said) {
			return h.up(), nil
		}
		return h.echo(ctx)
	case PhaseEcho:
		return h.up(), nil
	}
	// In the other phases whatever is said is taken, and the talk moves on. Who
	// did not want the first number is asked for no second one.
	return h.leave(h.refused()), nil
}

// answer takes the first answer to a ruler.
func (h *hearing) answer() Move {
	x := h.Locale.Read(*h.r, h.said)
	switch {
	case x.Next == Accept:
		return h.accept(x, nil)
	case x.Next == LetBe:
		return h.letBe(x)
	}
	f, _ := h.Locale.FollowUp(*h.r, x)
	h.d.Pending = &x
	return Move{Phase: PhaseClarified, Text: f.Text, Reason: f.Reason, Heard: &x}
}

// clarified takes the answer to the one question that was asked back. After it
// nothing is asked back again: what is there is taken as it is.
func (h *hearing) clarified() Move {
	before := *h.d.Pending
	x := h.Locale.Read(*h.r, h.said)
	switch {
	case x.Valued && x.Kind != Split && onScale(h.r, x):
		return h.accept(x, nil)
	case before.Next == Confirm && !x.Valued && x.Kind != Refusal && h.Locale.agrees(h.said):
		agreed := h.agreed(before)
		return h.accept(before, &agreed)
	case x.Kind == Words:
		return h.accept(x, nil)
	case before.Kind == Words && (x.Kind == Unclear || x.Kind == CounterQuestion):
		return h.accept(before, nil)
	case x.Valued:
		return h.accept(x, nil)
	}
	x.Next = LetBe
	return h.letBe(x)
}

// agreed is the number on the ruler's scale that a confirmation named.
func (h *hearing) agreed(x Reading) Interval {
	s := h.r.Scale.orDefault()
	switch {
	case x.Kind == OutOfRange && (x.Valued && x.Normal.Low < 0 || !x.Valued && x.Band == Floor):
		return Interval{float64(s.Min), float64(s.Min)}
	case x.Kind == OutOfRange:
		return Interval{float64(s.Max), float64(s.Max)}
	case x.Scale.orDefault() != s:
		return Interval{convert(s, x.Normal.Low), convert(s, x.Normal.High)}
	}
	return Interval{x.Low, x.High}
}

// agrees reports whether a person agreed to what was said back: whether the
// first thing said is a yes.
func (l *Locale) agrees(said string) bool {
	var items [32]item
	var marks [32]mark
	for _, m := range appendMarks(marks[:0], l.answer, appendItems(items[:0], l.answer, said)) {
		if m.sort == sWord && !m.is(cFiller) || m.sort == sNumber {
			return m.is(cYes)
		}
	}
	return false
}

// refuses reports whether all that was said is a no. Reasons may open with one
// too: "no, because …".
func (l *Locale) refuses(said string) bool {
	var items [32]item
	var marks [32]mark
	no := false
	for _, m := range appendMarks(marks[:0], l.answer, appendItems(items[:0], l.answer, said)) {
		switch {
		case m.sort != sWord:
		case m.is(cRefusal):
			no = true
		case !m.is(cFiller | cLeadIn | cYes | cAfter):
			return false
		}
	}
	return no
}

// nothing reports whether all that was said is that there is no reason: "nothing,
// really". Who then asks what else asks for more of what is not there.
func (l *Locale) nothing(said string) bool {
	var items [32]item
	var marks [32]mark
	none := false
	for _, m := range appendMarks(marks[:0], l.answer, appendItems(items[:0], l.answer, said)) {
		switch {
		case m.sort == sNumber && m.value == 0, m.is(cFloor):
			none = true
		case m.sort == sNumber, m.sort == sWord && !m.is(cFiller|cLeadIn|cHedge|cHedgeTail|cAfter|cUnsure):
			return false
		}
	}
	return none
}

// accept keeps a reading and asks for the reasons behind it.
func (h *hearing) accept(x Reading, agreed *Interval) Move {
	h.keep(x, agreed)
	on := h.d.Results[len(h.d.Results)-1].Settled(*h.r)
	h.d.Pending = &on
	if f, ok := h.Locale.Down(*h.r, on); ok {
		return Move{Phase: PhaseDown, Text: f.Text, Reason: f.Reason, Heard: &x}
	}
	return Move{Phase: PhaseDown, Text: h.fill(h.texts().WhyWords), Reason: ReasonDown, Heard: &x}
}

// letBe takes no for an answer.
func (h *hearing) letBe(x Reading) Move {
	h.keep(x, nil)
	h.d.Pending = nil
	return Move{Phase: PhaseLetBe, Text: h.fill(h.texts().LetBe), Reason: ReasonLetBe, Heard: &x}
}

func (h *hearing) keep(x Reading, agreed *Interval) {
	h.d.Results = append(h.d.Results, Result{Ruler: h.d.At, Reading: x, Agreed: agreed})
}

// echo takes in the reasons and asks what else there is.
func (h *hearing) echo(ctx context.Context) (Move, error) {
	text := h.fill(h.texts().Echo)
	if h.Reflector != nil {
		said, err := h.Reflector.Reflect(ctx, h.said)
		if err != nil {
			return Move{}, err
		}
		if said != "" {
			text = said + " " + text
		}
	}
	return Move{Phase: PhaseEcho, Text: text, Reason: ReasonEcho}, nil
}

// up asks for the step up, where there is one.
func (h *hearing) up() Move {
	if h.d.Pending != nil {
		if f, ok := h.Locale.Up(*h.r, *h.d.Pending); ok {
			return Move{Phase: PhaseUp, Text: f.Text, Reason: f.Reason}
		}
	}
	return h.leave(false)
}

// leave goes on to the next ruler, or closes.
func (h *hearing) leave(end bool) Move {
	h.d.Pending = nil
	if !end && h.d.At+1 < len(h.d.Rulers) {
		was := h.r.Scale.orDefault()
		h.d.At++
		h.r = &h.d.Rulers[h.d.At]
		ask := h.Locale.Ask
		if h.r.Scale.orDefault() == was && h.r.Anchors == (Anchors{}) && h.r.Wording == nil {
			ask = h.Locale.AskAgain
		}
		if q, err := ask(*h.r); err == nil { // Hear has looked at every ruler
			return Move{Phase: PhaseAsked, Text: q.Text}
		}
	}
	return Move{Phase: PhaseClosed, Text: h.fill(h.texts().Close), Reason: ReasonClose, Done: true}
}

// refused reports whether the ruler in hand was met with a no.
func (h *hearing) refused() bool {
	n := len(h.d.Results)
	return n > 0 && h.d.Results[n-1].Ruler == h.d.At && h.d.Results[n-1].Reading.Kind == Refusal
}
