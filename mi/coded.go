package mi

// A Coded is a conversation with the codes of its turns.
type Coded struct {
	// ID, Goal and Parties are the conversation's own.
	ID      string  `json:"conversation,omitempty"`
	Goal    Goal    `json:"goal,omitzero"`
	Parties []Party `json:"parties,omitempty"`
	// Turns has one entry for every turn, in their order.
	Turns []CodedTurn `json:"turns"`
}

// A CodedTurn is a turn with its codes: Client for a client's turn, Counsellor
// for a counsellor's, both nil where no coder for that role was given.
type CodedTurn struct {
	Turn       Turn             `json:"turn"`
	Client     *ClientCodes     `json:"client,omitempty"`
	Counsellor *CounsellorCodes `json:"counsellor,omitempty"`
}

// ClientCodes is what a [ClientCoder] says of a client's turn.
type ClientCodes struct {
	// Talk is the code of the turn as a whole.
	Talk Talk `json:"talk"`
	// Utterances has the code of each thought unit, in order.
	Utterances []ClientUtterance `json:"utterances"`
	// Discord lists the signs of trouble between the two who talk, in order.
	// It is apart from the talk's valence: who squares off against the
	// counsellor may want the change.
	Discord []Discord `json:"discord"`
	// Risks lists the signs of danger, in order, with what speaks against each:
	// see [Risk]. Where one of them gates ([Gated]) MI has to yield. Talk stays as
	// it was coded, but whoever goes by it looks here first: such a turn counts
	// neither as change nor as sustain talk. Nil is a turn that was not screened,
	// which package ocean does by the words; an empty list is one without signs, or
	// one that a host has cleared once a person has looked.
	Risks []Risk `json:"risk"`
	// Model is the version of the weights that decided, "" for a coder
	// without weights.
	Model string `json:"model,omitempty"`
}

// Talk is the code of a client's turn.
type Talk struct {
	// Valence is the most probable of change, neutral and sustain, also where
	// Abstained is set. See [Talk.Answer].
	Valence Valence `json:"valence"`
	// Kind is the kind of change or sustain talk, "" for neutral talk.
	Kind Kind `json:"kind"`
	// Strength is how strong the talk is, "" for neutral talk.
	Strength Strength `json:"strength"`
	// Probability holds the probabilities of the three valences. They sum to 1.
	Probability ValenceProbability `json:"probability"`
	// Confidence is [Talk.Sureness] in three steps.
	Confidence Confidence `json:"confidence"`
	// Abstained is set where Valence is too unsure to be acted on.
	Abstained bool `json:"abstained"`
	// Assumed is set where no goal was given, or one without a [Direction], so that
	// the direction of change is an assumption: away from the habit, towards the
	// healthier choice.
	Assumed bool `json:"assumed,omitempty"`
	// Mixed is set where the turn holds change talk and sustain talk both:
	// ambivalence, whatever Valence says. Utterances has the two sides with
	// their spans (MISC 2.5 codes them as two utterances; field guide 4.3).
	Mixed bool `json:"mixed,omitempty"`
	// Spans are the thought units that carry the valence, in order. A turn
	// whose two sides leave it neutral as a whole may have none.
	Spans []Span `json:"spans"`
}

// Correct sets the valence to what a person says it is, or to Unknown. A coder
// that codes later turns takes it for certain. Where it is another valence,
// the kind, the strength and the spans of the old one go.
func (t *Talk) Correct(v Valence) {
	if v != t.Valence { // what was said of the other valence does not hold
		t.Kind, t.Strength, t.Mixed, t.Spans = "", "", false, t.Spans[:0]
	}
	t.Valence, t.Abstained, t.Confidence = v, false, HighConfidence
	t.Probability = ValenceProbability{}
	t.Probability = t.Belief()
	if t.Probability == (ValenceProbability{}) { // the person does not know either
		t.Abstained, t.Confidence = true, LowConfidence
	}
}

// Answer returns the valence to act on: Valence, or Unknown where the coder
// abstained.
func (t Talk) Answer() Valence {
	if t.Abstained {
		return Unknown
	}
	return t.Valence
}

// Belief returns the probabilities that a later turn should reckon with: those
// of the coder, or certainty where they do not have Valence on top, as after a
// person corrected it. All are zero where the valence is unset or unknown.
func (t Talk) Belief() ValenceProbability { return t.Probability.belief(t.Valence) }

// belief is what a valence that came with the probabilities was taken for.
func (p ValenceProbability) belief(v Valence) ValenceProbability {
	if top := p.Of(v); top > 0 && top >= max(p.Change, p.Neutral, p.Sustain) {
		return p
	}
	switch v {
	case Change:
		return ValenceProbability{Change: 1}
	case Neutral:
		return ValenceProbability{Neutral: 1}
	case Sustain:
		return ValenceProbability{Sustain: 1}
	}
	return ValenceProbability{}
}

// ValenceProbability holds a probability for each valence. The three sum to 1.
type ValenceProbability struct {
	Change  float64 `json:"change"`
	Neutral float64 `json:"neutral"`
	Sustain float64 `json:"sustain"`
}

// Of returns the probability of v, 0 for a valence that is not one of the
// three.
func (p ValenceProbability) Of(v Valence) float64 {
	switch v {
	case Change:
		return p.Change
	case Neutral:
		return p.Neutral
	case Sustain:
		return p.Sustain
	}
	return 0
}

// Vector returns the probabilities in the order change, neutral, sustain.
func (p ValenceProbability) Vector() [3]float64 { return [3]float64{p.Change, p.Neutral, p.Sustain} }

// A ClientUtterance is a thought unit of a client's turn and its code.
type ClientUtterance struct {
	Span
	// Code is the utterance's code.
	Code ClientCode `json:"code"`
	// Probability is the probability of Code among all client codes.
	Probability float64 `json:"probability"`
}

// CounsellorCodes is what a [CounsellorCoder] says of a counsellor's turn.
type CounsellorCodes struct {
	// Response is the code of the turn as a whole.
	Response Response `json:"behaviour"`
	// Utterances has the code of each thought unit, in order.
	Utterances []CounsellorUtterance `json:"utterances"`
	// Model is the version of the weights that decided, "" for a coder
	// without weights.
	Model string `json:"model,omitempty"`
}

// A Response is the code of a counsellor's turn.
type Response struct {
	// Main is the most probable of the four main behaviours.
	Main Main `json:"main"`
	// Probability holds the probabilities of the four. They sum to 1.
	Probability MainProbability `json:"probability"`
	// Confidence is the probability of Main in three steps.
	Confidence Confidence `json:"confidence"`
	// Question and Reflection say what else the turn holds: a turn can
	// reflect and ask at once. They are about the turn as a whole, so a turn
	// of fewer utterances than things can hold what none of them is coded as.
	//
	// Question says what the turn's question calls for, which is what AnnoMI's
	// experts coded: "Can you tell me more?" is open here. The forms are with the
	// utterances.
	Question   QuestionType   `json:"question"`
	Reflection ReflectionType `json:"reflection"`
	// Reflects is the side of the client's talk that the turn's reflections give
	// back together, "" where there are none.
	Reflects Side `json:"reflects,omitempty"`
	// Summary is the kind of summary that the turn is, "" for none.
	Summary SummaryType `json:"summary,omitempty"`
	// MITI holds the turn's MITI 4.2.1 codes in the order of [MITICodes]: those
	// of its utterances, each at most once (MITI 4.2.1, parsing rules).
	MITI []MITICode `json:"miti"`
	// MISC holds the MISC 2.5 code of each utterance, in their order.
	MISC []MISCCode `json:"misc"`
}

// Belief returns the probabilities that a later turn should reckon with: those
// of the coder, or certainty where they do not have Main on top, as after a
// person corrected it. All are zero where Main is unset.
func (r Response) Belief() MainProbability { return r.Probability.belief(r.Main) }

// belief is what a main behaviour that came with the probabilities was taken for.
func (p MainProbability) belief(m Main) MainProbability {
	if top := p.Of(m); top > 0 && top >= max(p.Question, p.Reflection, p.Input, p.Other) {
		return p
	}
	switch m {
	case MainQuestion:
		return MainProbability{Question: 1}
	case MainReflection:
		return MainProbability{Reflection: 1}
	case MainInput:
		return MainProbability{Input: 1}
	case MainOther:
		return MainProbability{Other: 1}
	}
	return MainProbability{}
}

// MainProbability holds a probability for each main behaviour. The four sum
// to 1.
type MainProbability struct {
	Question   float64 `json:"question"`
	Reflection float64 `json:"reflection"`
	Input      float64 `json:"input"`
	Other      float64 `json:"other"`
}

// Of returns the probability of m, 0 for an unset main behaviour.
func (p MainProbability) Of(m Main) float64 {
	switch m {
	case MainQuestion:
		return p.Question
	case MainReflection:
		return p.Reflection
	case MainInput:
		return p.Input
	case MainOther:
		return p.Other
	}
	return 0
}

// Vector returns the probabilities in the order question, reflection, input,
// other.
func (p MainProbability) Vector() [4]float64 {
	return [4]float64{p.Question, p.Reflection, p.Input, p.Other}
}

// A CounsellorUtterance is a thought unit of a counsellor's turn and its code.
type CounsellorUtterance struct {
	Span
	// Code is the utterance's MISC 2.5 code, Behaviour.MISC().
	Code MISCCode `json:"code"`
	// Behaviour is the code in evoke's own set.
	Behaviour Behaviour `json:"behaviour"`
	// Probability is the probability of Behaviour among all behaviours. Where
	// grammar tells open from closed, or one kind of asking, telling or praising
	// from another, it is that of the behaviours it tells apart together; of a filler
	// that leads into something else it is that of facilitating.
	Probability float64 `json:"probability"`
	// Rule names the rule of grammar or of the manuals that decided Behaviour,
	// with its section; "" where the words were weighed.
	Rule string `json:"rule,omitempty"`
	// Question is the grammar of what the utterance asks. An utterance coded as
	// something else can have one: advice put as a question, or in captions what may
	// well be a question and was likelier something else.
	Question Question `json:"question,omitzero"`
	// Permission says how things stand with leave, where the utterance advises,
	// persuades or raises a concern.
	Permission Permission `json:"permission,omitzero"`
	// Reflects is the side of the client's talk that a reflection gives back, ""
	// where the utterance is none.
	Reflects Side `json:"reflects,omitempty"`
}

// A Confidence is a probability in three steps, for people to read. The zero
// value is unset. A counsellor's turn goes by the probability of its main
// behaviour, a client's by [Talk.Sureness], which holds a rare answer to more: of
// two client turns the one with the lower probability can be the surer.
type Confidence string

// The steps: of answers marked high at least eight in ten were right on
// held-out conversations, of those marked medium at least six.
const (
	LowConfidence    Confidence = "low"
	MediumConfidence Confidence = "medium"
	HighConfidence   Confidence = "high"
)

// Confidences lists the steps from unsure to sure.
func Confidences() []Confidence {
	return []Confidence{LowConfidence, MediumConfidence, HighConfidence}
}

// Valid reports whether c is one of [Confidences].
func (c Confidence) Valid() bool { _, err := ParseConfidence(string(c)); return err == nil }

// ParseConfidence reads a confidence; anything else is a *[LabelError].
func ParseConfidence(s string) (Confidence, error) { return parse("confidence", s, Confidences()) }

// ConfidenceOf returns the step of a calibrated probability: high from 0.8,
// medium from 0.6.
func ConfidenceOf(p float64) Confidence {
	switch {
	case p >= 0.8:
		return HighConfidence
	case p >= 0.6:
		return MediumConfidence
	}
	return LowConfidence
}

// Evidence is a stretch of a turn's text that spoke for its code.
type Evidence struct {
	Span
	// Rule names the rule of grammar that read the words, "" where the words
	// themselves were weighed.
	Rule string `json:"rule,omitempty"`
	// Weight is how much the words raised the log-odds of the code against
	// the next most probable one; negative where they lowered them.
	Weight float64 `json:"weight"`
}
