package rulers

// A Vocabulary is what a locale understands of an answer. Each list holds words and
// phrases; where several fit, the longest wins, so a phrase can take a word
// out of its usual meaning: "no one" among NotNumbers keeps "one" from being
// a number. The lists may overlap. An entry may hold several forms with "|"
// between them, which is how the built-in locales save room.
type Vocabulary struct {
	// Numbers are the words for 0 to 100, index by value, with "|" between
	// the forms: "zero|nought|nil". Gender, spelling and regional forms all go
	// in, and nouns such as a Swedish "sjua". There must be 101.
	Numbers []string `json:"numbers"`
	// OtherNumbers are what Numbers has no place for: {"anderthalb", 1.5}.
	// The list may be empty.
	OtherNumbers []NumberWord `json:"other_numbers"`
	// Fractions are what follows a number and adds to it:
	// {"and a half", 0.5}.
	Fractions []NumberWord `json:"fractions"`
	// Point are the spoken decimal signs: "six point five".
	Point []string `json:"point"`
	// Minus are the words for a negative number.
	Minus []string `json:"minus"`
	// Percent are the words after a percentage, besides the sign.
	Percent []string `json:"percent"`
	// OutOf stand between a number and the top of its scale: "out of".
	OutOf []string `json:"out_of"`
	// ScaleWords name the scale when the answer repeats the question: "scale
	// of", "scale from". A range behind one is no answer.
	ScaleWords []string `json:"scale_words"`
	// NotNumbers are phrases with a number word that is none: "one of them".
	NotNumbers []string `json:"not_numbers"`
	// Articles may stand before a number: "a". One that also is a number word
	// (French "un") is a number only where no word follows it.
	Articles []string `json:"articles"`

	// Or joins the ends of a range: "or", "to". And joins them after Between:
	// "between … and". Between also holds "from" and "anywhere from".
	Or      []string `json:"or"`
	And     []string `json:"and"`
	Between []string `json:"between"`
	// Correction takes back the number before: "no", "wait", "make that".
	Correction []string `json:"correction"`
	// Negation denies the number after it: "not", "isn't".
	Negation []string `json:"negation"`
	// Below and Above compare: "less than", "over".
	Below []string `json:"below"`
	Above []string `json:"above"`
	// Instead sets the number after it aside: "rather than", "instead of".
	Instead []string `json:"instead"`

	// The hedges before a number: Tentative "maybe", Approximate "about",
	// Upward "at least", Downward "almost".
	Tentative   []string `json:"tentative"`
	Approximate []string `json:"approximate"`
	Upward      []string `json:"upward"`
	Downward    []string `json:"downward"`
	// The hedges after it: "or so", "or more", "or less". Suffixes are put on
	// the number itself: "ish". The lists may be empty, Suffixes above all.
	ApproximateAfter []string `json:"approximate_after"`
	UpwardAfter      []string `json:"upward_after"`
	DownwardAfter    []string `json:"downward_after"`
	Suffixes         []string `json:"suffixes"`

	// LeadIns introduce the answer: "I'd say", "put me at", "a solid". They
	// may stand between any of the other words and the number.
	LeadIns []string `json:"lead_ins"`
	// After may follow the number, as a noun that is counted may not:
	// "because", "right now", "honestly".
	After []string `json:"after"`
	// Units are nouns that are counted: "days", "drinks", "kilos". Per stand
	// between number and unit: "a", "per".
	Units []string `json:"units"`
	Per   []string `json:"per"`
	// Past sets a number aside as one of earlier: "last week", "used to be".
	// Now takes it back: "now", "these days".
	Past []string `json:"past"`
	Now  []string `json:"now"`
	// Was does what Past does, but only for a number right behind it: "it was".
	Was []string `json:"was"`
	// Wish sets it aside as one that is hoped for: "I wish", "I want to be".
	Wish []string `json:"wish"`
	// Others sets it aside as somebody else's: "my wife would say".
	Others []string `json:"others"`
	// If puts it under a condition. Depends is a condition by itself.
	If      []string `json:"if"`
	Depends []string `json:"depends"`
	// But parts two things that are said: "but", "and then". So opens what
	// follows from what was said: "so".
	But []string `json:"but"`
	So  []string `json:"so"`
	// Being follows a number whose meaning is explained: "being", "means".
	Being []string `json:"being"`
	// About introduces what a number is for: "for", "when it comes to".
	About []string `json:"about"`

	// Questions open a counter-question: "you mean", "what does". The question
	// mark makes one too.
	Questions []string `json:"questions"`
	// Unsure says that the person does not know, Refusal that they do not want
	// to say.
	// Yes are the words that agree to what is said back.
	Unsure  []string `json:"unsure"`
	Refusal []string `json:"refusal"`
	Yes     []string `json:"yes"`
	// OffTop and OffFloor are beyond the ends: "off the chart".
	OffTop   []string `json:"off_top"`
	OffFloor []string `json:"off_floor"`
	// Bands are answers in words, from the floor to the top.
	Bands BandWords `json:"bands"`
	// Fillers are hesitations, passed over wherever they are.
	Fillers []string `json:"fillers"`

	// The words that name a dimension, in questions and in answers:
	// "important", "confident", "ready". Readiness also holds the words for
	// willingness, interest, commitment and motivation.
	Importance []string `json:"importance"`
	Confidence []string `json:"confidence"`
	Readiness  []string `json:"readiness"`
}

// A NumberWord is words for a number, with "|" between the forms.
type NumberWord struct {
	Words string  `json:"words"`
	Value float64 `json:"value"`
}

// BandWords are the words for each [Band].
type BandWords struct {
	Floor  []string `json:"floor"`
	Low    []string `json:"low"`
	Middle []string `json:"middle"`
	High   []string `json:"high"`
	Top    []string `json:"top"`
}

// Asking is how a counsellor asks a ruler and follows it up. It serves to find
// exchanges in a conversation; the dimension's own words are in [Vocabulary].
type Asking struct {
	// Scale names a scale: "scale", "ruler". A range of numbers must stand
	// with it or be known from before.
	Scale []string `json:"scale"`
	// Same points to the scale before: "same scale", "that scale".
	Same []string `json:"same"`
	// Place asks for a place on it: "where would you be", "what number".
	Place []string `json:"place"`
	// How opens the dimension's question: "how", "to what extent".
	How []string `json:"how"`
	// WhyThis asks for the reasons of a number: "why", "what made you".
	WhyThis []string `json:"why_this"`
	// Lower and Higher say which way: "and not", "rather than"; "to get to",
	// "to move".
	Lower  []string `json:"lower"`
	Higher []string `json:"higher"`
	// Anchor stands between a number and what it means: "is", "means". Said
	// reports an earlier number and asks none: "you said".
	Anchor []string `json:"anchor"`
	Said   []string `json:"said"`
	// WhyNot asks for reasons against: "why not", "what keeps you from". With
	// a higher number it invites sustain talk.
	WhyNot []string `json:"why_not"`
}
