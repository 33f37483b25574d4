package score

// tenths is how many parts the course of a session has.
const tenths = 10

// Exploratory is the label of numbers that nobody has shown to mean something
// yet. Amrhein et al. 2003 found that the course of commitment over a session
// went with what clients did afterwards, and later studies did not agree (field
// guide 3.5).
const Exploratory = "exploratory"

// A Course is change and sustain talk from the beginning of a session to its
// end.
type Course struct {
	// Along says what was cut into tenths.
	Along Axis `json:"along"`
	// Tenths has ten parts, each with the utterances of the turns that begin in
	// it. A part without change and sustain talk has no %CT.
	Tenths []Tenth `json:"tenths"`
	// Slope is how %CT goes over them.
	Slope Slope `json:"slope"`
}

// A Tenth is the client's talk in a tenth of the session.
type Tenth struct {
	// Tenth counts from 1 to 10.
	Tenth int `json:"tenth"`
	Talk
}

// A Slope is a trend of %CT.
type Slope struct {
	// PerTenth is how much %CT grows from one tenth to the next: the line of
	// least squares through all change talk (as 1) and sustain talk (as 0) over
	// the tenths, in which every utterance weighs the same. It is nil where fewer
	// than three tenths have such talk.
	PerTenth *float64 `json:"per_tenth"`
	// Tenths is how many tenths have such talk.
	Tenths int   `json:"tenths"`
	By     Basis `json:"by"`
	// Label is [Exploratory].
	Label string `json:"label"`
}

// courseOf gives the course of the talk in the tenths.
func courseOf(talk [tenths]Talk, along Axis) Course {
	c := Course{Along: along, Tenths: make([]Tenth, tenths)}
	for i := range talk {
		talk[i].finish(ByUtterance)
		c.Tenths[i] = Tenth{Tenth: i + 1, Talk: talk[i]}
	}
	c.Slope = slopeOf(&talk)
	return c
}

// slopeOf fits the line. The sums are integers, so that they are exact and the
// same on every processor.
func slopeOf(talk *[tenths]Talk) Slope {
	s := Slope{By: ByUtterance, Label: Exploratory}
	var n, x, y, xx, xy int64
	for i := range talk {
		at, change, all := int64(i), int64(talk[i].Change), int64(talk[i].Change+talk[i].Sustain)
		if all > 0 {
			s.Tenths++
		}
		n += all
		x += at * all
		y += change
		xx += at * at * all
		xy += at * change
	}
	if s.Tenths >= 3 {
		s.PerTenth = new(float64(n*xy-x*y) / float64(n*xx-x*x))
	}
	return s
}
