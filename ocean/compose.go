package ocean

import (
	"github.com/evoke-mi/evoke/mi"
)

// A Composer words a move for the place that a conversation has come to, out of
// the client's own words: turned round, with no fact, name or number added. What
// is added comes from short lists: words that hold the others together, words that
// say that something counts, weighs, helps or hinders, mild names of feelings, and
// for [ReframeIt] a table of other lights. It is no language model and understands
// nothing: it has patterns for what people
// commonly say, and where none fits it declines with a [DeclinedError] rather
// than say something clumsy.
//
// The zero Composer is ready to use. What a host knows and evoke cannot (facts,
// options, whom to call) stands in its fields; moves that need one that is empty
// are declined. It is a plain value and safe for concurrent use. The same state
// of the conversation always gives the same words; a phrasing that stands in one
// of the counsellor's last turns is not used again while there is another.
type Composer struct {
	// Party is the name of the party to whom it is said, as in [mi.Turn.Party]; ""
	// is whoever spoke last.
	Party string
	// Information is what AskOfferAsk offers and AnswerPlainly answers with.
	Information Information
	// Options are what OfferMenu offers, worded to stand in a list: "a walk at
	// lunch", "keeping a diary". Two to four make a menu.
	Options []string
	// Topics are what MapAgenda names, worded as Options are.
	Topics []string
	// Interest says what the helper has at stake, in one sentence of the host's,
	// for NameInterest: "I lead this project, so I gain if the reports are on time."
	Interest string
	// Purpose says what the talk is for, in one sentence of the host's, for
	// OpenSession.
	Purpose string
	// Safety is said instead of the built-in words by AttendSafety. Those name no
	// service: whom to call is for the host to say, by country (see
	// [mi.Resource]).
	Safety string
}

// Information is a piece of information that a host stands behind. The composer
// adds no facts of its own.
type Information struct {
	// Topic is what it is about, worded to stand after "about": "alcohol and sleep".
	Topic string
	// Text is the information: one or two plain sentences.
	Text string
}

// A Composed is a move put into words.
type Composed struct {
	// Move is the move that was asked for.
	Move Move `json:"move"`
	// Text is what to say.
	Text string `json:"text"`
	// Answers are the client's words that it goes back to, in the order of the
	// conversation; none for words that go with any talk.
	Answers []Quote `json:"answers"`
}

// A DeclinedError says that a move cannot be worded well here. It never holds a
// word of the talk.
type DeclinedError struct {
	// Move is the move that was asked for.
	Move Move
	// Reason says what was missing, in a few words.
	Reason string
}

// Error implements error.
func (e *DeclinedError) Error() string {
	return "ocean: cannot compose " + string(e.Move) + ": " + e.Reason
}

// Compose words a move in answer to the last turn of a client. It reads at most
// the last 48 turns and of a turn the first four kilobytes.
//
// The error is a *[DeclinedError] where the words do not allow a good one, and a
// *[mi.LabelError] for a move that is none of [Moves]. A reflection has at most
// ten words more than the turn that it answers (field guide 1.3). A sign of danger
// in one of the last twelve turns ([mi.Risk.Gates]), or in the client's last one if it
// was weighed alone ([mi.Risk.Weighed]), declines every move but [AttendSafety]; a host
// clears it as for [Suggester.Suggest].
func (c Composer) Compose(coded mi.Coded, m Move) (Composed, error) {
	if !m.Valid() {
		_, err := ParseMove(string(m))
		return Composed{}, err
	}
	p := newPlace(c, coded)
	return p.compose(m)
}

// compose words a move for a place.
func (p *place) compose(m Move) (Composed, error) {
	if p.danger && m != AttendSafety {
		return Composed{}, &DeclinedError{Move: m, Reason: "a sign of danger comes first"}
	}
	d := draft{place: p, move: m}
	d.word()
	if d.reason != "" {
		return Composed{}, &DeclinedError{Move: m, Reason: d.reason}
	}
	if why := p.unfit(&d); why != "" {
		return Composed{}, &DeclinedError{Move: m, Reason: why}
	}
	if d.answers == nil {
		d.answers = []Quote{}
	}
	return Composed{Move: m, Text: d.text, Answers: d.answers}, nil
}

// A draft is a move on its way to its words: either text is set in the end or
// reason.
type draft struct {
	*place
	move    Move
	text    string
	answers []Quote
	reason  string
}

// unfit says why words that were made of the client's are not to be said after all:
// what the zero [Checker] would not let pass, the composer does not say.
func (p *place) unfit(d *draft) string {
	if d.move.Main() != mi.MainReflection && d.move != AffirmIt {
		return ""
	}
	if v := (Checker{}).Check(p.coded, d.text); v.Action != Allow {
		return "it would not pass the check"
	}
	return ""
}

// word calls the composer of the move.
func (d *draft) word() {
	switch d.move {
	case Reflect:
		d.reflect()
	case ReflectMeaning:
		d.meaning()
	case ReflectFeeling:
		d.feeling()
	case ContinueParagraph:
		d.goOn()
	case DoubleSided:
		d.doubleSided()
	case Understate:
		d.understate()
	case Amplify:
		d.amplify()
	case ReframeIt:
		d.reframe()
	case AffirmIt:
		d.affirm()
	case SummariseCollecting, SummariseLinking, SummariseTransitional:
		d.summarise()
	case CommonGround:
		d.commonGround()
	case Elaborate:
		d.elaborate()
	case AskImportance, AskConfidence:
		d.ruler()
	case OfferMenu, AskOfferAsk, AnswerPlainly, MapAgenda, NameInterest, OpenSession:
		d.host()
	default:
		d.say()
	}
	if d.reason == "" && d.text == "" {
		d.reason = "nothing said fits it"
	}
}

// decline gives up with a reason; the first one stands.
func (d *draft) decline(reason string) {
	d.text, d.answers = "", nil
	if d.reason == "" {
		d.reason = reason
	}
}

// done sets the words and what they answer.
func (d *draft) done(text string, answers ...Quote) {
	d.text, d.answers = text, answers
}

// Reply answers the last turn of a client with a reflection or an affirmation:
// the deepest one that the words allow. After a sign of danger it attends to
// safety; after a sign of discord it apologises. Where nothing said can be given
// back the error is a *[DeclinedError].
//
// Which one comes first follows field guide 1.3, 4.4 and 4.5: both sides of
// ambivalence together, effort affirmed, change talk reflected for its meaning,
// sustain talk without an argument.
func (c Composer) Reply(coded mi.Coded) (Composed, error) {
	p := newPlace(c, coded)
	if p.danger {
		return p.compose(AttendSafety)
	}
	for _, m := range p.natural() {
		if out, err := p.compose(m); err == nil {
			return out, nil
		}
	}
	return p.compose(Reflect)
}
