package mi

// A MITICode is a behaviour count of MITI 4.2.1 (Moyers, Manuel and Ernst
// 2014, revised 2015, section E), written as the manual abbreviates it. The
// zero value is "not coded".
type MITICode string

// The ten behaviour counts.
const (
	MITIGiveInformation   MITICode = "GI"
	MITIPersuade          MITICode = "Persuade"
	MITIPersuadeWith      MITICode = "PersuadeWith"
	MITIQuestion          MITICode = "Q"
	MITISimpleReflection  MITICode = "SR"
	MITIComplexReflection MITICode = "CR"
	MITIAffirm            MITICode = "AF"
	MITISeek              MITICode = "Seek"
	MITIEmphasize         MITICode = "Emphasize"
	MITIConfront          MITICode = "Confront"
)

// MITICodes lists the behaviour counts in their own order.
func MITICodes() []MITICode {
	return []MITICode{
		MITIGiveInformation, MITIPersuade, MITIPersuadeWith, MITIQuestion, MITISimpleReflection,
		MITIComplexReflection, MITIAffirm, MITISeek, MITIEmphasize, MITIConfront,
	}
}

// Valid reports whether c is one of [MITICodes].
func (c MITICode) Valid() bool { _, err := ParseMITICode(string(c)); return err == nil }

// ParseMITICode reads a code; anything else is a *[LabelError].
func ParseMITICode(s string) (MITICode, error) { return parse("MITI code", s, MITICodes()) }

// A MISCCode is a counsellor code of MISC 2.5 (Houck, Moyers, Miller, Glynn
// and Hallgren 2010). The zero value is unset.
type MISCCode string

// The nineteen counsellor codes.
const (
	MISCOpenQuestion                  MISCCode = "OQ"
	MISCClosedQuestion                MISCCode = "CQ"
	MISCSimpleReflection              MISCCode = "SR"
	MISCComplexReflection             MISCCode = "CR"
	MISCReframe                       MISCCode = "RF"
	MISCAffirm                        MISCCode = "AF"
	MISCSupport                       MISCCode = "SU"
	MISCEmphasizeControl              MISCCode = "EC"
	MISCAdviseWithPermission          MISCCode = "ADP"
	MISCAdviseWithoutPermission       MISCCode = "ADW"
	MISCGiveInformation               MISCCode = "GI"
	MISCRaiseConcernWithPermission    MISCCode = "RCP"
	MISCRaiseConcernWithoutPermission MISCCode = "RCW"
	MISCDirect                        MISCCode = "DI"
	MISCConfront                      MISCCode = "CO"
	MISCWarn                          MISCCode = "WA"
	MISCFacilitate                    MISCCode = "FA"
	MISCFiller                        MISCCode = "FI"
	MISCStructure                     MISCCode = "ST"
)

// MISCCodes lists the counsellor codes in their own order.
func MISCCodes() []MISCCode {
	return []MISCCode{
		MISCOpenQuestion, MISCClosedQuestion, MISCSimpleReflection, MISCComplexReflection, MISCReframe,
		MISCAffirm, MISCSupport, MISCEmphasizeControl, MISCAdviseWithPermission, MISCAdviseWithoutPermission,
		MISCGiveInformation, MISCRaiseConcernWithPermission, MISCRaiseConcernWithoutPermission, MISCDirect,
		MISCConfront, MISCWarn, MISCFacilitate, MISCFiller, MISCStructure,
	}
}

// Valid reports whether c is one of [MISCCodes].
func (c MISCCode) Valid() bool { _, err := ParseMISCCode(string(c)); return err == nil }

// ParseMISCCode reads a code; anything else is a *[LabelError].
func ParseMISCCode(s string) (MISCCode, error) { return parse("MISC code", s, MISCCodes()) }

// Main is what a whole counsellor turn mainly does, in the four classes of
// AnnoMI (Wu et al. 2022). The zero value is unset.
type Main string

// The main behaviours. Input is information, advice, options, concern and
// their relatives: the counsellor's own content.
const (
	MainQuestion   Main = "question"
	MainReflection Main = "reflection"
	MainInput      Main = "input"
	MainOther      Main = "other"
)

// Mains lists the main behaviours in their own order.
func Mains() []Main { return []Main{MainQuestion, MainReflection, MainInput, MainOther} }

// Valid reports whether m is one of [Mains].
func (m Main) Valid() bool { _, err := ParseMain(string(m)); return err == nil }

// ParseMain reads a main behaviour; anything else is a *[LabelError].
func ParseMain(s string) (Main, error) { return parse("main behaviour", s, Mains()) }

// A QuestionType says whether a turn asks, and how. The zero value is unset.
type QuestionType string

// The question types. Open leaves room for the answer; closed can be answered
// with yes, no or a short fact (field guide 1.1).
const (
	QuestionNone   QuestionType = "none"
	QuestionOpen   QuestionType = "open"
	QuestionClosed QuestionType = "closed"
)

// QuestionTypes lists the question types in their own order.
func QuestionTypes() []QuestionType {
	return []QuestionType{QuestionNone, QuestionOpen, QuestionClosed}
}

// Valid reports whether q is one of [QuestionTypes].
func (q QuestionType) Valid() bool { _, err := ParseQuestionType(string(q)); return err == nil }

// ParseQuestionType reads a question type; anything else is a *[LabelError].
func ParseQuestionType(s string) (QuestionType, error) {
	return parse("question type", s, QuestionTypes())
}

// A ReflectionType says whether a turn reflects, and how deeply. Simple and
// complex have no stable gold standard (ten experts agree with Fleiss kappa
// 0.11 given a reflection): never a headline. The zero value is unset.
type ReflectionType string

// The reflection types. Simple adds little or nothing to what was said;
// complex adds meaning or emphasis (MITI 4.2.1 E.4.e).
const (
	ReflectionNone    ReflectionType = "none"
	ReflectionSimple  ReflectionType = "simple"
	ReflectionComplex ReflectionType = "complex"
)

// ReflectionTypes lists the reflection types in their own order.
func ReflectionTypes() []ReflectionType {
	return []ReflectionType{ReflectionNone, ReflectionSimple, ReflectionComplex}
}

// Valid reports whether r is one of [ReflectionTypes].
func (r ReflectionType) Valid() bool { _, err := ParseReflectionType(string(r)); return err == nil }

// ParseReflectionType reads a reflection type; anything else is a
// *[LabelError].
func ParseReflectionType(s string) (ReflectionType, error) {
	return parse("reflection type", s, ReflectionTypes())
}
