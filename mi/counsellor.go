package mi

// A Behaviour is the code of one counsellor utterance. It is one set, fine
// enough that the codes of MITI 4.2.1 and of MISC 2.5 both follow from it:
//
//	Behaviour                          MITI 4.2.1    MISC 2.5
//	open question                      Q             OQ
//	closed question                    Q             CQ
//	simple reflection                  SR            SR
//	complex reflection                 CR            CR
//	reframe                            CR            RF
//	affirm                             AF            AF
//	support                            -             SU
//	emphasise autonomy                 Emphasize     EC
//	ask permission                     Seek          EC   (a)
//	seek collaboration                 Seek          OQ   (b)
//	give information                   GI            GI
//	self-disclosure                    -             GI   (c)
//	advise with permission             PersuadeWith  ADP
//	advise without permission          Persuade      ADW
//	persuade with permission           PersuadeWith  ADP  (d)
//	persuade                           Persuade      ADW  (d)
//	raise concern with permission      PersuadeWith  RCP
//	raise concern without permission   Persuade      RCW  (e)
//	advise then ask                    PersuadeWith  ADW  (g)
//	raise concern then ask             PersuadeWith  RCW  (g)
//	direct                             Persuade      DI   (e)
//	confront                           Confront      CO
//	warn                               Confront      WA   (f)
//	facilitate                         -             FA
//	filler                             -             FI
//	structure                          -             ST
//
// Sources: MITI 4.2.1 sections E.1 to E.4 (what is coded) and "not coded";
// MISC 2.5 counsellor categories; field guide 1.5 to 1.7, 2.2 and 3.2.
//
// (a) MISC 2.5 folds asking permission into Emphasize Control.
// (b) MITI's "what do you make of that?", "how can I help?"; MISC has no code
// for seeking and counts the question.
// (c) MITI leaves self-disclosure uncoded unless it persuades; MISC counts it
// as information.
// (d) MISC has no Persuade: argument that leads to a course of action is
// advice there.
// (e) MITI has neither code: the default is Persuade, and Confront where the
// tone disapproves, which text alone does not tell.
// (f) MITI's definition of Confront lists warning.
// (g) What the client makes of it was asked just afterwards: MITI takes that for
// permission (section 2.4 of the field guide: "what do you think of that?"), MISC
// wants it before.
//
// The zero value is unset.
type Behaviour string

// The behaviours.
const (
	OpenQuestion                  Behaviour = "open question"
	ClosedQuestion                Behaviour = "closed question"
	SimpleReflection              Behaviour = "simple reflection"
	ComplexReflection             Behaviour = "complex reflection"
	Reframe                       Behaviour = "reframe"
	Affirm                        Behaviour = "affirm"
	Support                       Behaviour = "support"
	EmphasiseAutonomy             Behaviour = "emphasise autonomy"
	AskPermission                 Behaviour = "ask permission"
	SeekCollaboration             Behaviour = "seek collaboration"
	GiveInformation               Behaviour = "give information"
	SelfDisclosure                Behaviour = "self-disclosure"
	AdviseWithPermission          Behaviour = "advise with permission"
	AdviseWithoutPermission       Behaviour = "advise without permission"
	PersuadeWithPermission        Behaviour = "persuade with permission"
	Persuade                      Behaviour = "persuade"
	RaiseConcernWithPermission    Behaviour = "raise concern with permission"
	RaiseConcernWithoutPermission Behaviour = "raise concern without permission"
	AdviseThenAsk                 Behaviour = "advise then ask"
	RaiseConcernThenAsk           Behaviour = "raise concern then ask"
	Direct                        Behaviour = "direct"
	Confront                      Behaviour = "confront"
	Warn                          Behaviour = "warn"
	Facilitate                    Behaviour = "facilitate"
	Filler                        Behaviour = "filler"
	Structure                     Behaviour = "structure"
)

// behaviours is the table of the type's documentation, in its order.
var behaviours = [...]struct {
	behaviour Behaviour
	miti      MITICode
	misc      MISCCode
	main      Main
}{
	{OpenQuestion, MITIQuestion, MISCOpenQuestion, MainQuestion},
	{ClosedQuestion, MITIQuestion, MISCClosedQuestion, MainQuestion},
	{SimpleReflection, MITISimpleReflection, MISCSimpleReflection, MainReflection},
	{ComplexReflection, MITIComplexReflection, MISCComplexReflection, MainReflection},
	{Reframe, MITIComplexReflection, MISCReframe, MainReflection},
	{Affirm, MITIAffirm, MISCAffirm, MainOther},
	{Support, "", MISCSupport, MainOther},
	{EmphasiseAutonomy, MITIEmphasize, MISCEmphasizeControl, MainOther},
	{AskPermission, MITISeek, MISCEmphasizeControl, MainQuestion},
	{SeekCollaboration, MITISeek, MISCOpenQuestion, MainQuestion},
	{GiveInformation, MITIGiveInformation, MISCGiveInformation, MainInput},
	{SelfDisclosure, "", MISCGiveInformation, MainInput},
	{AdviseWithPermission, MITIPersuadeWith, MISCAdviseWithPermission, MainInput},
	{AdviseWithoutPermission, MITIPersuade, MISCAdviseWithoutPermission, MainInput},
	{PersuadeWithPermission, MITIPersuadeWith, MISCAdviseWithPermission, MainInput},
	{Persuade, MITIPersuade, MISCAdviseWithoutPermission, MainInput},
	{RaiseConcernWithPermission, MITIPersuadeWith, MISCRaiseConcernWithPermission, MainInput},
	{RaiseConcernWithoutPermission, MITIPersuade, MISCRaiseConcernWithoutPermission, MainInput},
	{AdviseThenAsk, MITIPersuadeWith, MISCAdviseWithoutPermission, MainInput},
	{RaiseConcernThenAsk, MITIPersuadeWith, MISCRaiseConcernWithoutPermission, MainInput},
	{Direct, MITIPersuade, MISCDirect, MainInput},
	{Confront, MITIConfront, MISCConfront, MainInput},
	{Warn, MITIConfront, MISCWarn, MainInput},
	{Facilitate, "", MISCFacilitate, MainOther},
	{Filler, "", MISCFiller, MainOther},
	{Structure, "", MISCStructure, MainOther},
}

// Behaviours lists the behaviours in their own order.
func Behaviours() []Behaviour {
	out := make([]Behaviour, len(behaviours))
	for i, b := range behaviours {
		out[i] = b.behaviour
	}
	return out
}

// Valid reports whether b is one of [Behaviours].
func (b Behaviour) Valid() bool { return b.row() >= 0 }

// ParseBehaviour reads a behaviour; anything else is a *[LabelError].
func ParseBehaviour(s string) (Behaviour, error) { return parse("behaviour", s, Behaviours()) }

// MITI returns the MITI 4.2.1 code of the behaviour, "" where MITI has none.
func (b Behaviour) MITI() MITICode {
	if i := b.row(); i >= 0 {
		return behaviours[i].miti
	}
	return ""
}

// MISC returns the MISC 2.5 code of the behaviour, "" for an unset behaviour.
func (b Behaviour) MISC() MISCCode {
	if i := b.row(); i >= 0 {
		return behaviours[i].misc
	}
	return ""
}

// Main returns the class of behaviour that AnnoMI's coders used for a whole
// turn, "" for an unset behaviour. Asking permission counts as a question
// there.
func (b Behaviour) Main() Main {
	if i := b.row(); i >= 0 {
		return behaviours[i].main
	}
	return ""
}

func (b Behaviour) row() int {
	for i := range behaviours {
		if behaviours[i].behaviour == b {
			return i
		}
	}
	return -1
}
