package rulers

import "math"

// A FollowUp is what to say next about a reading, and why.
type FollowUp struct {
	// Step is what it does.
	Step Step `json:"step"`
	// Text is what to say.
	Text string `json:"text"`
	// Reason says why, to the person who holds the talk.
	Reason Reason `json:"reason"`
}

// A Step is a move in following a ruler up. The zero value is unset.
type Step string

// The steps.
const (
	// StepDown asks why not lower.
	StepDown Step = "down"
	// StepWhy asks what makes it this number, where nothing lower is left to
	// ask or the number is at the top.
	StepWhy Step = "why"
	// StepUp asks what it would take to get one or two higher.
	StepUp Step = "up"
	// StepFloor reflects a number at the lower end, and asks what would have to
	// happen.
	StepFloor Step = "floor"
	// StepConfirm says the number back.
	StepConfirm Step = "confirm"
	// StepAskNumber asks for a number.
	StepAskNumber Step = "ask for a number"
	// StepClarify says what is meant and asks again.
	StepClarify Step = "clarify"
	// StepLetBe takes no for an answer and invites words.
	StepLetBe Step = "let be"
)

// Steps lists the steps in their own order.
func Steps() []Step {
	return []Step{StepDown, StepWhy, StepUp, StepFloor, StepConfirm, StepAskNumber, StepClarify, StepLetBe}
}

// Valid reports whether s is one of [Steps].
func (s Step) Valid() bool { _, err := ParseStep(string(s)); return err == nil }

// ParseStep reads a step; anything else is a *[mi.LabelError].
func ParseStep(s string) (Step, error) { return parse("step", s, Steps()) }

// A Reason says why a step is taken, in English with the section of the field
// guide that it follows.
type Reason string

// The reasons.
const (
	// Whoever says why a number is not lower gives reasons for the change.
	ReasonDown Reason = "answering why it is not lower means giving reasons for the change (field guide 5.2)"
	// At the top nothing higher can be asked for.
	ReasonTop Reason = "at the top the question is what makes it so; then confidence or a plan, for a 10 without a plan is no commitment (field guide 5.3)"
	// A range whose lower end is the floor.
	ReasonAboveFloor Reason = "the lower end leaves nothing lower to ask about, so the reasons are those for the upper one (field guide 5.3)"
	// Conditions and plans come from looking up, after the reasons.
	ReasonUp Reason = "after the reasons, a step up brings conditions and plans (field guide 5.2)"
	// At the floor there is no lower number.
	ReasonFloor Reason = "at the floor, asking why it is not higher would ask for reasons against the change: reflect, leave the choice, ask what would have to happen (field guide 5.3)"
	// The number may not be what was meant.
	ReasonConfirm Reason = "the number was softened, out of range or on another scale, and is not to be converted in silence (field guide 5.3)"
	// No number was given.
	ReasonNumber Reason = "words alone are a band at most; the person knows the number (field guide 5.3)"
	// It is not clear what the number is for.
	ReasonTarget Reason = "it is not clear what the answer is for: say what is meant and ask again (field guide 5.3)"
	// The person does not know or does not want to say.
	ReasonLetBe Reason = "a number is never forced: offer words instead, and move on (field guide 5.3)"
)

// FollowUp returns what to say next about a reading: a confirmation or another
// question where the reading needs one, else the question why not lower. Never
// does it ask why not higher, which invites talk against the change (field
// guide 5.2). The errors are those of [Locale.Ask].
func (l *Locale) FollowUp(r Ruler, x Reading) (FollowUp, error) {
	d, err := l.dimension(&r)
	if err != nil {
		return FollowUp{}, err
	}
	t := l.texts(r.Address)
	switch x.Next {
	case Accept:
		if x.Valued {
			return l.down(&r, d, x), nil
		}
	case Confirm:
		return FollowUp{StepConfirm, l.confirmation(&r, x), ReasonConfirm}, nil
	case ClarifyTarget:
		return FollowUp{StepClarify, l.fill(d.Clarify, &r, filling{}), ReasonTarget}, nil
	case LetBe:
		return FollowUp{StepLetBe, l.fill(t.LetBe, &r, filling{}), ReasonLetBe}, nil
	}
	return FollowUp{StepAskNumber, l.fill(t.AskNumber, &r, filling{}), ReasonNumber}, nil
}

// Down returns the question for the reasons behind a number, which comes first:
// why not lower, for a range from its lower end; at the floor and at the top
// what stands there instead. It reports false for a reading without a number on
// the ruler's scale.
func (l *Locale) Down(r Ruler, x Reading) (FollowUp, bool) {
	d, err := l.dimension(&r)
	if err != nil || !onScale(&r, x) {
		return FollowUp{}, false
	}
	return l.down(&r, d, x), true
}

// Up returns the question what it would take to get higher, which comes after
// the reasons, for a range from its upper end. It reports false at the floor,
// whose question asks that already, at the top, and for a reading without a
// number on the ruler's scale.
func (l *Locale) Up(r Ruler, x Reading) (FollowUp, bool) {
	s := r.Scale.orDefault()
	if !s.Valid() || !onScale(&r, x) || x.High >= float64(s.Max) || x.High <= float64(s.Min) {
		return FollowUp{}, false
	}
	t := l.texts(r.Address)
	higher, highest := above(s, x.High)
	f := filling{value: x.High, higher: higher, highest: highest}
	text := t.UpTwo
	if highest == higher {
		text = t.Up
	}
	return FollowUp{StepUp, l.fill(text, &r, f), ReasonUp}, true
}

// onScale reports whether the reading has a number on the ruler's scale.
func onScale(r *Ruler, x Reading) bool {
	s := r.Scale.orDefault()
	return x.Valued && x.Scale.orDefault() == s && s.Contains(x.Low) && s.Contains(x.High) && x.Low <= x.High
}

func (l *Locale) down(r *Ruler, d *DimensionTexts, x Reading) FollowUp {
	t := l.texts(r.Address)
	s := r.Scale.orDefault()
	floor, top := float64(s.Min), float64(s.Max)
	switch {
	case x.High <= floor:
		higher, highest := above(s, floor)
		f := filling{higher: higher, highest: highest, value: floor}
		return FollowUp{StepFloor, l.fill(d.Floor, r, f) + " " + l.fill(t.FloorUp, r, f), ReasonFloor}
	case x.Low >= top:
		return FollowUp{StepWhy, l.fill(t.Why, r, filling{value: x.Low}), ReasonTop}
	case x.Low <= floor:
		return FollowUp{StepWhy, l.fill(t.Why, r, filling{value: x.High}), ReasonAboveFloor}
	}
	f := filling{value: x.Low, low: x.Low, high: x.High, lower: below(s, x.Low)}
	text := t.Down
	if x.Low < x.High {
		text = t.DownRange
	}
	return FollowUp{StepDown, l.fill(text, r, f), ReasonDown}
}

// below is the number to compare with: a fifth of the scale lower, two on 0 to
// 10, and a whole one, but never below the floor. Sources step down by one, by
// two or to nought; field guide 5.2 prefers two to three.
func below(s Scale, x float64) float64 {
	step := max(1, math.Round(float64(s.Max-s.Min)/5))
	return max(float64(s.Min), math.Floor(x-step))
}

// above is one and two tenths of the scale higher, in whole numbers up to the
// top; both are the top where only one is left.
func above(s Scale, x float64) (higher, highest float64) {
	step, top := max(1, math.Round(float64(s.Max-s.Min)/10)), float64(s.Max)
	higher = min(top, math.Floor(x)+step)
	return higher, min(top, higher+step)
}

// confirmation says back what was understood.
func (l *Locale) confirmation(r *Ruler, x Reading) string {
	t := l.texts(r.Address)
	s := r.Scale.orDefault()
	f := filling{value: x.Low, low: x.Low, high: x.High}
	switch {
	case x.Kind == OutOfRange:
		if x.Valued && x.Normal.Low < 0 || !x.Valued && x.Band == Floor {
			return l.fill(t.Under, r, f)
		}
		return l.fill(t.Over, r, f)
	case !x.Valued:
		return l.fill(t.AskNumber, r, f)
	case x.Scale.orDefault() != s:
		f.low, f.high = convert(s, x.Normal.Low), convert(s, x.Normal.High)
		f.value = f.low
		if f.low != f.high {
			return l.fill(t.ConvertRange, r, f)
		}
		return l.fill(t.Convert, r, f)
	case x.Low < x.High:
		return l.fill(t.ConfirmRange, r, f)
	}
	return l.fill(t.Confirm, r, f)
}

// convert is where a part of another scale lies on s, to the tenth. It is only
// ever asked about.
func convert(s Scale, part float64) float64 {
	x := float64(part * float64(s.Max-s.Min)) // the conversion keeps it the same on every processor
	return math.Round((float64(s.Min)+x)*10) / 10
}
