package rulers

import (
	"fmt"
	"strings"
	"time"
)

// RecordVersion is the version of the layout of a [Record].
const RecordVersion = 1

// A Record is a reading to be kept: one line of JSON in a diary, one point in a
// series. It holds what was asked and what was understood; the person's words
// only where the host puts them into Said.
type Record struct {
	// Version is [RecordVersion].
	Version int `json:"v"`
	// Time is when the answer was given.
	Time time.Time `json:"t"`
	// Person is an opaque name that the host chose.
	Person string `json:"person"`
	// Target is the behaviour in question, as in [Ruler].
	Target string `json:"target,omitempty"`
	// Dimension is what was asked for.
	Dimension Dimension `json:"ruler"`
	// Min and Max are the scale that was asked.
	Min int `json:"min"`
	Max int `json:"max"`
	// Kind is the kind of answer. Low and High are the number as spoken, null
	// for none.
	Kind Answer   `json:"kind"`
	Low  *float64 `json:"low"`
	High *float64 `json:"high"`
	// SpokenMin and SpokenMax are the scale that was spoken on, where it is
	// another one.
	SpokenMin *int `json:"spoken_min,omitempty"`
	SpokenMax *int `json:"spoken_max,omitempty"`
	// Agreed is the number on the scale asked that the person agreed to.
	Agreed *Interval `json:"agreed,omitempty"`
	// Hedge, Conditional and Band are as in [Reading].
	Hedge       Hedge `json:"hedge,omitempty"`
	Conditional bool  `json:"conditional,omitempty"`
	Band        Band  `json:"band,omitempty"`
	// Parts are as in [Reading].
	Parts []Part `json:"parts,omitempty"`
	// Locale is the tag of the locale that read the answer.
	Locale string `json:"lang,omitempty"`
	// Said is what the person said, where the host keeps it.
	Said string `json:"said,omitempty"`
}

// NewRecord makes the record of a result of r.
func NewRecord(at time.Time, person, locale string, r Ruler, x Result) Record {
	s := r.Scale.orDefault()
	v := x.Reading
	rec := Record{
		Version: RecordVersion, Time: at.UTC(), Person: person, Target: r.Target, Dimension: r.dimension(),
		Min: s.Min, Max: s.Max, Kind: v.Kind, Agreed: x.Agreed, Hedge: v.Hedge,
		Conditional: v.Conditional, Band: v.Band, Parts: v.Parts, Locale: locale,
	}
	if v.Valued {
		rec.Low, rec.High = &v.Low, &v.High
		if on := v.Scale.orDefault(); on != s {
			rec.SpokenMin, rec.SpokenMax = &on.Min, &on.Max
		}
	}
	return rec
}

// Scale is the scale that was asked.
func (r *Record) Scale() Scale { return Scale{r.Min, r.Max} }

// Value is the number on the scale asked, that is the one agreed to, else the
// one that was spoken there. It reports false for an answer without such a
// number.
func (r *Record) Value() (Interval, bool) {
	switch {
	case r.Agreed != nil:
		return *r.Agreed, true
	case r.Low == nil || r.High == nil || r.SpokenMax != nil || r.Kind == OutOfRange || r.Kind == Split:
		return Interval{}, false
	}
	return Interval{*r.Low, *r.High}, true
}

// Check returns what is wrong with a record that was read from outside, nil for
// a sound one. No error holds what was said.
func (r *Record) Check() error {
	var want []string
	need := func(ok bool, what string) {
		if !ok {
			want = append(want, what)
		}
	}
	need(r.Version == RecordVersion, fmt.Sprintf("v %d", RecordVersion))
	need(!r.Time.IsZero(), "a time t")
	need(r.Person != "", "a person")
	need(r.Dimension != "", "a ruler")
	need(r.Min < r.Max && r.Scale().Valid(), "min below max")
	need(r.Kind.Valid(), "a kind of answer")
	need((r.Low == nil) == (r.High == nil) && (r.Low == nil || *r.Low <= *r.High), "low and high together, in order")
	need((r.SpokenMin == nil) == (r.SpokenMax == nil), "spoken_min and spoken_max together")
	need(r.Agreed == nil || r.Agreed.Low <= r.Agreed.High && r.Scale().Contains(r.Agreed.Low) && r.Scale().Contains(r.Agreed.High),
		"agreed within the scale")
	need(r.Hedge == "" || r.Hedge.Valid(), "a hedge")
	need(r.Band == "" || r.Band.Valid(), "a band")
	if len(want) == 0 {
		return nil
	}
	return fmt.Errorf("rulers: record: want %s", strings.Join(want, ", "))
}
