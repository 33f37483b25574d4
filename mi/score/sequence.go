package score

import (
	"errors"
	"math"

	"github.com/evoke-mi/evoke/mi"
)

// A SequenceUnit says what follows what. The zero value means
// [SequenceTurns].
type SequenceUnit string

// The units of sequences.
const (
	// SequenceTurns takes each turn as one: the counsellor's main behaviour,
	// the client's valence.
	SequenceTurns SequenceUnit = "turn"
	// SequenceUtterances takes each thought unit: the counsellor's MISC 2.5
	// code, the valence of the client's code.
	SequenceUtterances SequenceUnit = "utterance"
)

// SequenceUnits lists the units in their own order.
func SequenceUnits() []SequenceUnit { return []SequenceUnit{SequenceTurns, SequenceUtterances} }

// Valid reports whether u is one of [SequenceUnits].
func (u SequenceUnit) Valid() bool { return u == SequenceTurns || u == SequenceUtterances }

// DefaultSequencePrior is the weight of the prior that a [Sequencer] uses unless
// told otherwise: as if ten more had followed each code, spread as the base
// rates are. On AnnoMI (112 conversations, majority codes, turn level) it is
// the weight that best foretold a transition left out of its own conversation
// for client after client, and within .008 nats a transition of the best (30
// to 100) for the two that [Sequences] has.
const DefaultSequencePrior = 10

// SmallExpected is the expected count below which a [Transition] is marked
// small (Cochran 1954: the usual rule for tables of two by two).
const SmallExpected = 5

// SequenceNote is what [Sequences] say of themselves.
const SequenceNote = "descriptive: what followed what in these conversations, not what caused it"

var (
	// ErrSequenceUnit is the error for a [Sequencer] with an unknown Unit.
	ErrSequenceUnit = errors.New("score: unknown sequence unit (want turn or utterance)")
	// ErrLag is the error for a [Sequencer] with a negative Lag.
	ErrLag = errors.New("score: negative lag (want 1 or more, or 0 for 1)")
	// ErrPrior is the error for a [Sequencer] whose Prior is infinite or no
	// number.
	ErrPrior = errors.New("score: prior is not a finite number")
)

// A Sequencer counts what followed what, as the studies of MI do (Moyers and
// Martin 2006; Houck and Moyers 2015; field guide 3.5): both sides coded in
// their order, a table of transitions at a lag, each conditional probability
// against the base rate. The zero value counts turns at lag 1. It is safe for
// concurrent use.
type Sequencer struct {
	// Unit is what follows what.
	Unit SequenceUnit
	// Lag is how many places the second one comes after the first; 0 means 1.
	// Everybody's turns or utterances count as places: where two people
	// alternate, a turn of the same person is at an even lag, and one of the
	// other at an odd one. A lag never crosses from one conversation into
	// another.
	Lag int
	// SkipAcknowledgements leaves out turns and utterances that hold nothing
	// but "mm-hm", "right" and the like, so that what was said before meets
	// what was said after. Who was coded to have said more by such words, as
	// change talk by "yes", stays. Of a counsellor's utterances those that
	// facilitate (FA) are left out, and fillers (FI) of such words alone.
	SkipAcknowledgements bool
	// Kinds takes the client's codes whole, "D+" or "TS-", instead of their
	// valences. Talk whose kind is not known is then not coded.
	Kinds bool
	// Prior is the weight of the prior of the shrunken numbers, in
	// observations; 0 means [DefaultSequencePrior], a negative number none.
	Prior float64
}

// Sequences are the transitions of both directions.
type Sequences struct {
	// Unit, Lag, SkipAcknowledgements, Kinds and Prior are those of the
	// [Sequencer], with its defaults filled in.
	Unit                 SequenceUnit `json:"unit"`
	Lag                  int          `json:"lag"`
	SkipAcknowledgements bool         `json:"skip_acknowledgements"`
	Kinds                bool         `json:"kinds"`
	Prior                float64      `json:"prior"`
	// Note is [SequenceNote].
	Note string `json:"note"`
	// ClientAfterCounsellor has what the client did after what the counsellor
	// did, CounsellorAfterClient the other way.
	ClientAfterCounsellor Transitions `json:"client_after_counsellor"`
	CounsellorAfterClient Transitions `json:"counsellor_after_client"`
}

// Sequences counts what followed what in one conversation or in several
// together. The error is [ErrSequenceUnit], [ErrLag] or [ErrPrior]; nothing
// in the conversations is an error. The valence of a turn is [mi.Talk.Valence],
// also where the coder abstained: to leave the unsure turns out would leave out
// a part of the codes more than the others. Codes that are unset or unknown
// leave a gap that nothing follows.
func (s Sequencer) Sequences(conversations ...mi.Coded) (Sequences, error) {
	after, err := s.Transitions(mi.Counsellor, mi.Client, conversations...)
	if err != nil {
		return Sequences{}, err
	}
	before, err := s.Transitions(mi.Client, mi.Counsellor, conversations...)
	if err != nil {
		return Sequences{}, err
	}
	s, _ = s.settled()
	return Sequences{
		Unit: s.Unit, Lag: s.Lag, SkipAcknowledgements: s.SkipAcknowledgements, Kinds: s.Kinds, Prior: max(0, s.Prior),
		Note: SequenceNote, ClientAfterCounsellor: after, CounsellorAfterClient: before,
	}, nil
}

// Transitions counts what one role did after another, or after itself: client
// after client at lag 2 says whether change talk goes on (Houck and Moyers
// 2015). The errors are those of [Sequencer.Sequences], and [mi.ErrRole].
func (s Sequencer) Transitions(from, to mi.Role, conversations ...mi.Coded) (Transitions, error) {
	s, err := s.settled()
	if err != nil {
		return Transitions{}, err
	}
	if !from.Valid() || !to.Valid() {
		return Transitions{}, mi.ErrRole
	}
	c := seqCounter{Sequencer: s, labels: seqLabelsOf(s)}
	return c.table(from, to, conversations), nil
}

// settled returns s with its defaults filled in.
func (s Sequencer) settled() (Sequencer, error) {
	if s.Unit == "" {
		s.Unit = SequenceTurns
	}
	if s.Lag == 0 {
		s.Lag = 1
	}
	if s.Prior == 0 {
		s.Prior = DefaultSequencePrior
	}
	switch {
	case !s.Unit.Valid():
		return s, ErrSequenceUnit
	case s.Lag < 0:
		return s, ErrLag
	case math.IsInf(s.Prior, 0) || math.IsNaN(s.Prior):
		return s, ErrPrior
	}
	return s, nil
}
