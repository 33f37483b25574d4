package rulers

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// A Series is what one person said to one ruler over time: one target, one
// dimension, one scale. Dimensions are different constructs and are never
// mixed, nor are scales: 7 of 10 on the one sheet and 70 of 100 on another are
// two series.
//
// No change on these rulers has been shown to mean something, and single
// rulers come back after four weeks with a correlation of about one half: a
// point more or less is within what comes and goes (field guide 5.6). A Series
// therefore tells direction and spread, and calls nothing an improvement.
type Series struct {
	Person    string    `json:"person"`
	Target    string    `json:"target,omitempty"`
	Dimension Dimension `json:"dimension"`
	Scale     Scale     `json:"scale"`
	// Points are in the order of time.
	Points []Point `json:"points"`
	// Unvalued counts the answers without a number on the scale: words,
	// refusals, numbers out of range.
	Unvalued int `json:"unvalued"`
}

// A Point is one answer in a series.
type Point struct {
	Time time.Time `json:"t"`
	Interval
}

// SeriesOf puts records into series, in the order of person, target, dimension
// (importance, confidence, readiness, then others by name) and scale.
func SeriesOf(records []Record) []Series {
	sorted := slices.Clone(records)
	slices.SortStableFunc(sorted, func(a, b Record) int {
		return cmp.Or(
			cmp.Compare(a.Person, b.Person), cmp.Compare(a.Target, b.Target),
			cmp.Compare(rank(a.Dimension), rank(b.Dimension)), cmp.Compare(a.Dimension, b.Dimension),
			cmp.Compare(a.Min, b.Min), cmp.Compare(a.Max, b.Max), a.Time.Compare(b.Time),
		)
	})
	out := []Series{}
	for i := range sorted {
		r := &sorted[i]
		n := len(out)
		if n == 0 || out[n-1].Person != r.Person || out[n-1].Target != r.Target ||
			out[n-1].Dimension != r.Dimension || out[n-1].Scale != r.Scale() {
			out = append(out, Series{Person: r.Person, Target: r.Target, Dimension: r.Dimension, Scale: r.Scale(), Points: []Point{}})
			n++
		}
		s := &out[n-1]
		if v, ok := r.Value(); ok {
			s.Points = append(s.Points, Point{r.Time, v})
		} else {
			s.Unvalued++
		}
	}
	return out
}

// rank is the place of a dimension in [Dimensions], the last for one's own.
func rank(d Dimension) int {
	if i := slices.Index(Dimensions(), d); i >= 0 {
		return i
	}
	return len(Dimensions())
}

// A Trend is how the last answer of a series lies to the first. The zero value
// is unset.
type Trend string

// The trends.
const (
	Rose Trend = "rose"
	Fell Trend = "fell"
	Held Trend = "held"
	// Within is a change of one point or less, or ranges that overlap: within
	// what comes and goes.
	Within Trend = "within what comes and goes"
)

// Trends lists the trends in their own order.
func Trends() []Trend { return []Trend{Rose, Fell, Held, Within} }

// Valid reports whether t is one of [Trends].
func (t Trend) Valid() bool { _, err := ParseTrend(string(t)); return err == nil }

// ParseTrend reads a trend; anything else is a *[mi.LabelError].
func ParseTrend(s string) (Trend, error) { return parse("trend", s, Trends()) }

// Trend returns how the last answer lies to the first, and by how much at least
// and at most, negative downwards: ranges are not averaged. A point is a tenth
// of the scale, so one on 0 to 10. It returns "" for fewer than two answers.
func (s *Series) Trend() (Trend, Interval) {
	if len(s.Points) < 2 {
		return "", Interval{}
	}
	first, last := s.Points[0], s.Points[len(s.Points)-1]
	by := Interval{last.Low - first.High, last.High - first.Low}
	point := max(1, float64(s.Scale.orDefault().Max-s.Scale.orDefault().Min)/10)
	switch {
	case by.Low == 0 && by.High == 0, last.Interval == first.Interval:
		return Held, by
	case by.Low > point:
		return Rose, by
	case by.High < -point:
		return Fell, by
	}
	return Within, by
}

// Spread is the lowest and the highest number of the series. It reports false
// for an empty one.
func (s *Series) Spread() (Interval, bool) {
	if len(s.Points) == 0 {
		return Interval{}, false
	}
	x := s.Points[0].Interval
	for _, p := range s.Points[1:] {
		x.Low, x.High = min(x.Low, p.Low), max(x.High, p.High)
	}
	return x, true
}

// bars are the eight heights of a sparkline.
const bars = "▁▂▃▄▅▆▇█"

// Sparkline draws the series with one bar for each answer, from the floor to the
// top of the scale. A range is drawn as its lower and its upper end.
func (s *Series) Sparkline() string {
	var b strings.Builder
	heights := []rune(bars)
	draw := func(x float64) {
		part := min(1, max(0, s.Scale.Normal(x)))
		b.WriteRune(heights[min(len(heights)-1, int(part*float64(len(heights))))])
	}
	for _, p := range s.Points {
		draw(p.Low)
		if p.High > p.Low {
			draw(p.High)
		}
	}
	return b.String()
}

// Describe says in the locale's words how the series went: how many answers,
// the change from the first to the last, and that a point is noise. It claims
// no more than that.
func (l *Locale) Describe(s *Series) string {
	sheet := &l.data.Sheet
	n := len(s.Points)
	parts := []string{strings.ReplaceAll(sheet.Readings.form(l.tag, n), "{n}", l.number(float64(n)))}
	if t, by := s.Trend(); t != "" {
		parts = append(parts, l.change(t, by))
		if t != Held {
			return strings.Join(parts, ", ") + ". " + sheet.Noise
		}
	}
	return strings.Join(parts, ", ") + "."
}

// change words a change: "up 2 points", "up 1–3 points" for ranges.
func (l *Locale) change(t Trend, by Interval) string {
	sheet := &l.data.Sheet
	text := sheet.Up
	switch {
	case t == Held, t == Within && by.Low <= 0 && by.High >= 0:
		return sheet.Same
	case by.High < 0:
		text, by = sheet.Down, Interval{-by.High, -by.Low}
	}
	n := l.number(by.Low)
	if by.Low != by.High {
		n += "–" + l.number(by.High)
	}
	form := sheet.Points.Other
	if by.Low == by.High && whole(&mark{value: by.Low}) {
		form = sheet.Points.form(l.tag, int(by.Low))
	}
	return strings.ReplaceAll(text, "{points}", strings.ReplaceAll(form, "{n}", n))
}
