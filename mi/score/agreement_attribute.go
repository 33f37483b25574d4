package score

import (
	"math/bits"
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// An Attribute is what of the turns two coders are compared in. The zero value
// is unset.
type Attribute string

// The attributes.
const (
	// AttributeValence is the valence of a client's turn: change, neutral or
	// sustain.
	AttributeValence Attribute = "client valence"
	// AttributeKind is the kind of a client's change or sustain talk, whichever
	// of the two it is, "none" for neutral talk.
	AttributeKind Attribute = "client kind"
	// AttributeMain is the main behaviour of a counsellor's turn.
	AttributeMain Attribute = "counsellor main"
	// AttributeQuestion and AttributeReflection are the type of question and of
	// reflection in a counsellor's turn.
	AttributeQuestion   Attribute = "counsellor question"
	AttributeReflection Attribute = "counsellor reflection"
	// AttributeMITI and AttributeMISC are whether each code of MITI 4.2.1 and
	// of MISC 2.5 is in a counsellor's turn: a turn can have several.
	AttributeMITI Attribute = "counsellor MITI"
	AttributeMISC Attribute = "counsellor MISC"
)

// agreeNone is the label of a turn that has nothing of what is asked for.
const agreeNone = "none"

// Attributes lists the attributes in their own order.
func Attributes() []Attribute {
	return []Attribute{
		AttributeValence, AttributeKind, AttributeMain, AttributeQuestion, AttributeReflection, AttributeMITI, AttributeMISC,
	}
}

// Valid reports whether a is one of [Attributes].
func (a Attribute) Valid() bool { return slices.Contains(Attributes(), a) }

// ParseAttribute reads an attribute; anything else is an [*mi.LabelError].
func ParseAttribute(s string) (Attribute, error) {
	if a := Attribute(s); a.Valid() {
		return a, nil
	}
	return "", &mi.LabelError{Type: "coded attribute", Want: statStrings(Attributes())}
}

// An agreeSet is the codes that a coder gave a turn, a bit for each label, with
// agreeCoded set where the turn was coded at all. There are 19 labels at most.
type agreeSet uint32

const agreeCoded agreeSet = 1 << 31

// only returns the index of the first code of a set that has one.
func (s agreeSet) only() int { return bits.TrailingZeros32(uint32(s)) }

// names returns the codes of a set.
func (s agreeSet) names(labels []string) []string {
	out := make([]string, 0, bits.OnesCount32(uint32(s&^agreeCoded)))
	for i, l := range labels {
		if s>>i&1 == 1 {
			out = append(out, l)
		}
	}
	return out
}

// An agreeReader reads one attribute of turns.
type agreeReader struct {
	role    mi.Role
	labels  []string
	several bool // codes a turn
	none    bool // the last label is "none"
	read    func(*mi.CodedTurn) agreeSet
	// amount returns how often a turn was given label i, for counts by session;
	// nil where that is at most once.
	amount func(t *mi.CodedTurn, i int) int
}

// agreeReaderOf returns the reader of an attribute.
func agreeReaderOf(a Attribute) (agreeReader, error) {
	r := agreeReader{role: mi.Counsellor}
	switch a {
	case AttributeValence, AttributeKind:
		r.client(a)
	case AttributeMain:
		all := mi.Mains()
		r.labels = statStrings(all)
		r.read = func(t *mi.CodedTurn) agreeSet { return agreeOne(all, t.Counsellor.Response.Main) }
	case AttributeQuestion:
		all := agreeNoneLast(mi.QuestionTypes(), mi.QuestionNone)
		r.labels, r.none = statStrings(all), true
		r.read = func(t *mi.CodedTurn) agreeSet { return agreeOne(all, t.Counsellor.Response.Question) }
	case AttributeReflection:
		all := agreeNoneLast(mi.ReflectionTypes(), mi.ReflectionNone)
		r.labels, r.none = statStrings(all), true
		r.read = func(t *mi.CodedTurn) agreeSet { return agreeOne(all, t.Counsellor.Response.Reflection) }
	case AttributeMITI:
		all := mi.MITICodes()
		r.labels, r.several = statStrings(all), true
		r.read = func(t *mi.CodedTurn) agreeSet { return agreeMany(all, t.Counsellor.Response.MITI) }
	case AttributeMISC:
		r.misc()
	default:
		_, err := ParseAttribute(string(a))
		return r, err
	}
	return r, nil
}

// client sets up the reading of a client's turns.
func (r *agreeReader) client(a Attribute) {
	r.role = mi.Client
	if a == AttributeValence {
		all := []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} // Unknown is no code
		r.labels = statStrings(all)
		r.read = func(t *mi.CodedTurn) agreeSet { return agreeOne(all, t.Client.Talk.Valence) }
		return
	}
	all := append(mi.Kinds(), agreeNone)
	r.labels, r.none = statStrings(all), true
	r.read = func(t *mi.CodedTurn) agreeSet {
		switch talk := &t.Client.Talk; {
		case talk.Valence == mi.Neutral:
			return agreeOne(all, agreeNone)
		case (talk.Valence == mi.Change || talk.Valence == mi.Sustain) && talk.Kind != agreeNone:
			return agreeOne(all, talk.Kind)
		}
		return 0
	}
}

// misc sets up the reading of MISC codes. A coder who gave codes to utterances
// alone has coded the turn.
func (r *agreeReader) misc() {
	all := mi.MISCCodes()
	r.labels, r.several = statStrings(all), true
	r.read = func(t *mi.CodedTurn) agreeSet {
		k := t.Counsellor
		if k.Response.MISC != nil || len(k.Utterances) == 0 {
			return agreeMany(all, k.Response.MISC)
		}
		s := agreeCoded
		for i := range k.Utterances {
			s |= agreeOne(all, miscOf(&k.Utterances[i]))
		}
		return s
	}
	r.amount = func(t *mi.CodedTurn, label int) int {
		k, n := t.Counsellor, 0
		for _, c := range k.Response.MISC {
			if c == all[label] {
				n++
			}
		}
		if k.Response.MISC == nil {
			for i := range k.Utterances {
				if miscOf(&k.Utterances[i]) == all[label] {
					n++
				}
			}
		}
		return n
	}
}

// agreeNoneLast puts the label for nothing behind the others.
func agreeNoneLast[T comparable](all []T, none T) []T {
	return append(slices.DeleteFunc(all, func(l T) bool { return l == none }), none)
}

// agreeOne is the set of one code, or that of an uncoded turn.
func agreeOne[T comparable](all []T, code T) agreeSet {
	if i := slices.Index(all, code); i >= 0 {
		return agreeCoded | 1<<i
	}
	return 0
}

// agreeMany is the set of some codes, that of an uncoded turn for nil. Codes
// that no manual has are left out.
func agreeMany[T comparable](all, codes []T) agreeSet {
	if codes == nil {
		return 0
	}
	s := agreeCoded
	for _, c := range codes {
		s |= agreeOne(all, c)
	}
	return s
}
