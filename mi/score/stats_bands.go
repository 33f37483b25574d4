package score

// Bands are words for the size of a coefficient, as somebody proposed them.
// They are conventions and not results: what is good enough depends on the use.
type Bands struct {
	// Source says whose bands they are.
	Source string `json:"source"`
	// Bands lists them from the lowest up.
	Bands []Band `json:"bands"`
}

// A Band is a stretch of a coefficient with a word for it. It ends where the
// next one begins.
type Band struct {
	// Label is the author's word.
	Label string `json:"label"`
	// From is where the band begins. The first of some has no beginning; it is
	// nil there.
	From *float64 `json:"from"`
	// Above is set where From itself belongs to the band below.
	Above bool `json:"above,omitempty"`
}

// CicchettiBands are the usual words for an intraclass correlation: below .40
// poor, .40 to .59 fair, .60 to .74 good, .75 and above excellent. The bands
// of the paper leave gaps between two-digit numbers; here each reaches up to
// the next.
func CicchettiBands() Bands {
	return Bands{
		Source: "Cicchetti 1994, Psychological Assessment 6(4), 284-290: a convention",
		Bands: []Band{
			{Label: "poor"},
			{Label: "fair", From: new(.40)},
			{Label: "good", From: new(.60)},
			{Label: "excellent", From: new(.75)},
		},
	}
}

// LandisKochBands are the usual words for kappa: below 0 poor, 0 to .20 slight,
// .21 to .40 fair, .41 to .60 moderate, .61 to .80 substantial, above almost
// perfect. The authors called them clearly arbitrary. The gaps between their
// two-digit numbers belong to the higher band here.
func LandisKochBands() Bands {
	return Bands{
		Source: "Landis and Koch 1977, Biometrics 33(1), 159-174: a convention",
		Bands: []Band{
			{Label: "poor"},
			{Label: "slight", From: new(0.)},
			{Label: "fair", From: new(.20), Above: true},
			{Label: "moderate", From: new(.40), Above: true},
			{Label: "substantial", From: new(.60), Above: true},
			{Label: "almost perfect", From: new(.80), Above: true},
		},
	}
}

// Of returns the word for a coefficient, "" for nil: what is undefined is
// neither good nor bad.
func (b Bands) Of(x *float64) string {
	label := ""
	if x == nil || *x != *x {
		return label
	}
	for _, band := range b.Bands {
		if band.From == nil || *x > *band.From || *x == *band.From && !band.Above {
			label = band.Label
		}
	}
	return label
}
