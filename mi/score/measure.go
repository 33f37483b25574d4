package score

// A Measure names a number of a [Report], as the field writes it. The zero
// value is unset.
type Measure string

// The measures. Those with a % sign are shares: fractions from 0 to 1.
const (
	// MeasureRelational and MeasureTechnical are means of global ratings, 1 to 5.
	MeasureRelational Measure = "Relational"
	MeasureTechnical  Measure = "Technical"
	// MeasureCR is complex reflections among reflections.
	MeasureCR Measure = "%CR"
	// MeasureRQ is reflections for each question.
	MeasureRQ Measure = "R:Q"
	// MeasureAdherent is Seek, AF and Emphasize; MeasureNonAdherent is Confront and Persuade.
	MeasureAdherent    Measure = "Total MI-adherent"
	MeasureNonAdherent Measure = "Total MI non-adherent"
	// MeasureOQ is open questions among questions.
	MeasureOQ Measure = "%OQ"
	// MeasureMIC is MI-consistent codes among the consistent and inconsistent.
	MeasureMIC          Measure = "%MIC"
	MeasureConsistent   Measure = "MI-consistent"
	MeasureInconsistent Measure = "MI-inconsistent"
	// MeasureCT is change talk among change and sustain talk.
	MeasureCT      Measure = "%CT"
	MeasureChange  Measure = "change talk"
	MeasureSustain Measure = "sustain talk"
	MeasureNeutral Measure = "neutral talk"
	MeasureDiscord Measure = "discord"
	// MeasureSlope is how much %CT grows from tenth to tenth: exploratory.
	MeasureSlope Measure = "slope of %CT (exploratory)"
	// MeasureTalkTime is the counsellor's share of the talk.
	MeasureTalkTime Measure = "counsellor's share of talk"
	// MeasureRun is the most volleys in a row that ask and do not reflect.
	MeasureRun Measure = "longest run of questions"
	// MeasureVolleys is the number of the counsellor's volleys.
	MeasureVolleys Measure = "volleys"
)
