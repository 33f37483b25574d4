package rulers

// LocaleData is what a locale says and understands, as plain data: ten are
// built in as Go values (locale_*.go), and a clinic can load its own from JSON
// with [ParseLocale]. Nothing in it is optional but what says so: a missing
// text is an error when the locale is made, never a gap shown to a person.
//
// Texts hold places to fill in, in braces: "{target}". Each field lists those
// that it must have and those that it may have.
//
// Words are written as people type and say them. Letter case, apostrophes,
// accents and the hyphens inside a word do not count, so "sixty-five" also is
// "sixty five", and "três" also is "tres".
type LocaleData struct {
	// Tag is the language as BCP 47 has it: "pt-BR".
	Tag string `json:"tag"`
	// Name is the language's name for itself.
	Name string `json:"name"`
	// Review says who has checked the wording.
	Review Review `json:"review"`
	// TargetForm says in English which grammatical form [Ruler.Target] has, and
	// TargetExample is a target in that form.
	TargetForm    string `json:"target_form"`
	TargetExample string `json:"target_example"`
	// Texts are what the locale says: one entry with no address, or one
	// each for [Formal] and [Informal]. The first is the default.
	Texts []Texts `json:"texts"`
	// Elisions change the word before a number: English "a 7", "an 8". Most
	// languages have none.
	Elisions []Elision `json:"elisions,omitempty"`
	// Sheet is what the locale says about readings, to whoever looks at them.
	Sheet Sheet `json:"sheet"`
	// Words are what it understands of an answer.
	Words Vocabulary `json:"words"`
	// Asking is how a counsellor asks, for finding rulers in conversations.
	Asking Asking `json:"asking"`
}

// An Elision is a word that becomes another before some numbers.
type Elision struct {
	Word    string `json:"word"`
	Becomes string `json:"becomes"`
	// Numbers are those that it becomes it before; decimals go by the whole
	// number before the sign.
	Numbers []int `json:"numbers"`
}

// A Review is the state of a locale's wording.
type Review struct {
	// Status is in words: "not reviewed by a native practitioner".
	Status ReviewStatus `json:"status"`
	// By and Date say who reviewed it and when (2026-11-21); empty unless
	// Status is [Reviewed].
	By   string `json:"by,omitempty"`
	Date string `json:"date,omitempty"`
}

// A ReviewStatus says whether somebody who speaks the language and practises
// Motivational Interviewing has read the wording. The zero value is unset.
type ReviewStatus string

// The states of review.
const (
	// Own is the authors' own language of work; no outside reviewer.
	Own         ReviewStatus = "written by the authors"
	NotReviewed ReviewStatus = "not reviewed by a native practitioner"
	Reviewed    ReviewStatus = "reviewed by a native practitioner"
)

// ReviewStatuses lists the states in their own order.
func ReviewStatuses() []ReviewStatus { return []ReviewStatus{Own, NotReviewed, Reviewed} }

// Valid reports whether s is one of [ReviewStatuses].
func (s ReviewStatus) Valid() bool { _, err := ParseReviewStatus(string(s)); return err == nil }

// ParseReviewStatus reads a state of review; anything else is a *[mi.LabelError].
func ParseReviewStatus(s string) (ReviewStatus, error) {
	return parse("review status", s, ReviewStatuses())
}

// Texts are what a locale says to a person, in one way of address.
type Texts struct {
	// Address is "" where the language has but one way.
	Address Address `json:"address,omitempty"`
	// Target stands for a target that is not named, in the form that the
	// locale asks for: "make this change".
	Target string `json:"target"`
	// The three dimensions.
	Importance DimensionTexts `json:"importance"`
	Confidence DimensionTexts `json:"confidence"`
	Readiness  DimensionTexts `json:"readiness"`

	// Down asks why not lower, which invites reasons for the change:
	// "Why a {value} and not a {lower}?"
	Down string `json:"down"`
	// DownRange is the same for a range: {low}, {high} and {lower}.
	DownRange string `json:"down_range"`
	// Why asks what makes it a {value}: at the top, or just above the floor.
	Why string `json:"why"`
	// WhyWords asks what speaks for it where the answer was words.
	WhyWords string `json:"why_words"`
	// Up asks what it takes to get from {value} to {higher}; UpTwo to {higher}
	// or {highest}.
	Up    string `json:"up"`
	UpTwo string `json:"up_two"`
	// FloorUp asks what would have to happen for it to become {higher} or
	// {highest}; it stands after [DimensionTexts.Floor].
	FloorUp string `json:"floor_up"`

	// AskNumber asks which number goes with the words, from {min} to {max}.
	AskNumber string `json:"ask_number"`
	// Confirm says a {value} back as a question; ConfirmRange {low} and {high}.
	Confirm      string `json:"confirm"`
	ConfirmRange string `json:"confirm_range"`
	// Convert asks whether a number on another scale would be a {value} on the
	// one from {min} to {max}; ConvertRange the same with {low} and {high}.
	Convert      string `json:"convert"`
	ConvertRange string `json:"convert_range"`
	// Over and Under meet a number beyond the ends: they hear the intensity
	// and ask whether it is a {max} or a {min}.
	Over  string `json:"over"`
	Under string `json:"under"`
	// LetBe takes no for an answer and invites words instead.
	LetBe string `json:"let_be"`
	// Echo takes in what was said and asks what else.
	Echo string `json:"echo"`
	// Close ends the ruler with thanks.
	Close string `json:"close"`
	// Stop ends it because something in the talk needs care first.
	Stop string `json:"stop"`
}

// DimensionTexts are the wording of one dimension.
type DimensionTexts struct {
	// Question asks it in full: {target}, {min}, {max}, {least} and {most}.
	// Confidence is asked under a condition: "if you decided to".
	Question string `json:"question"`
	// Again asks it on the scale of the ruler before: {target}; {min} and
	// {max} may be named.
	Again string `json:"again"`
	// Clarify says what is meant and asks again: {target}.
	Clarify string `json:"clarify"`
	// Least and Most are the anchors.
	Least string `json:"least"`
	Most  string `json:"most"`
	// Floor reflects a number at the lower end without judging it.
	Floor string `json:"floor"`
	// Name is the dimension's name on a sheet: "Importance".
	Name string `json:"name"`
}

// A Sheet is what a locale says about readings to whoever looks at them.
type Sheet struct {
	// Profiles are the four in the order of [Profiles].
	Profiles [4]ProfileTexts `json:"profiles"`
	// Stages names the three bands in the order of [Stages].
	Stages [3]string `json:"stages"`
	// Up, Down and Same say how a reading lies to the one before; {points}
	// is Points. Up and Down must have it.
	Up   string `json:"up"`
	Down string `json:"down"`
	Same string `json:"same"`
	// Points counts points, Readings readings: {n}.
	Points   Plural `json:"points"`
	Readings Plural `json:"readings"`
	// Noise says that a point more or less is within what comes and goes.
	Noise string `json:"noise"`
	// Decimal is the decimal sign: "," or ".".
	Decimal string `json:"decimal"`
}

// ProfileTexts are the words for a profile.
type ProfileTexts struct {
	// Name says it in a few words: "low importance, high confidence".
	Name string `json:"name"`
	// Do is what helps, Avoid what does not.
	Do    string `json:"do"`
	Avoid string `json:"avoid"`
}

// A Plural is a text in the plural forms of a language (CLDR categories).
// Those that the language has for whole numbers must be set, Other always.
type Plural struct {
	Zero  string `json:"zero,omitempty"`
	One   string `json:"one,omitempty"`
	Two   string `json:"two,omitempty"`
	Few   string `json:"few,omitempty"`
	Many  string `json:"many,omitempty"`
	Other string `json:"other"`
}
