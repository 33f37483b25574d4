package rulers

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Question is a ruler as it is put to a person.
type Question struct {
	// Text is the whole question, to be shown or said.
	Text string `json:"text"`
	// Dimension, Scale and Anchors are the ruler's, the locale's where the
	// ruler has none: for a line or buttons beside the question.
	Dimension Dimension `json:"dimension"`
	Scale     Scale     `json:"scale"`
	Anchors   Anchors   `json:"anchors"`
	// Locale is the tag of the locale that worded it.
	Locale string `json:"locale"`
}

// The errors for a ruler that cannot be asked.
var (
	ErrScale   = errors.New("rulers: want a scale whose lower end is below its upper end, within a million of nought")
	ErrWording = errors.New("rulers: want a Wording for a dimension that is not importance, confidence or readiness")
)

// Ask puts a ruler to a person: one dimension at a time, confidence under the
// condition that they decided to (field guide 5.1). The error is [ErrScale],
// [ErrWording] or a *[LocaleError] for a faulty Wording.
func (l *Locale) Ask(r Ruler) (Question, error) {
	return l.ask(r, func(d *DimensionTexts) string { return d.Question })
}

// AskAgain puts a ruler that comes right after another one on the same scale:
// "on that same scale".
func (l *Locale) AskAgain(r Ruler) (Question, error) {
	return l.ask(r, func(d *DimensionTexts) string { return d.Again })
}

func (l *Locale) ask(r Ruler, which func(*DimensionTexts) string) (Question, error) {
	d, err := l.dimension(&r)
	if err != nil {
		return Question{}, err
	}
	q := Question{
		Dimension: r.dimension(), Scale: r.Scale.orDefault(), Locale: l.data.Tag,
		Anchors: Anchors{Least: or(r.Anchors.Least, d.Least), Most: or(r.Anchors.Most, d.Most)},
	}
	q.Text = l.fill(which(d), &r, filling{least: q.Anchors.Least, most: q.Anchors.Most})
	return q, nil
}

// dimension returns the wording of a ruler's dimension.
func (l *Locale) dimension(r *Ruler) (*DimensionTexts, error) {
	if !r.Scale.Valid() {
		return nil, ErrScale
	}
	if r.Wording != nil {
		var faults []error
		checkDimension("wording", r.Wording, func(format string, args ...any) {
			faults = append(faults, fmt.Errorf(format, args...))
		})
		if len(faults) > 0 {
			return nil, &LocaleError{Tag: l.data.Tag, Err: errors.Join(faults...)}
		}
		return r.Wording, nil
	}
	t := l.texts(r.Address)
	switch r.dimension() {
	case Importance:
		return &t.Importance, nil
	case Confidence:
		return &t.Confidence, nil
	case Readiness:
		return &t.Readiness, nil
	}
	return nil, ErrWording
}

// A filling is what goes into the places of a text besides the ruler's own.
type filling struct {
	least, most            string
	value, low, high       float64
	lower, higher, highest float64
}

// fill puts a ruler's words and numbers into the places of a text.
func (l *Locale) fill(text string, r *Ruler, f filling) string {
	s := r.Scale.orDefault()
	b := make([]byte, 0, len(text)+len(r.Target)+32)
	for {
		before, rest, found := strings.Cut(text, "{")
		b = append(b, before...)
		if !found {
			return string(b)
		}
		var place string
		place, text, _ = strings.Cut(rest, "}")
		switch place {
		case "target":
			b = append(b, or(placed(before, r.Target), l.texts(r.Address).Target)...)
		case "least":
			b = append(b, f.least...)
		case "most":
			b = append(b, f.most...)
		case "min":
			b = l.appendNumber(b, float64(s.Min))
		case "max":
			b = l.appendNumber(b, float64(s.Max))
		case "value":
			b = l.appendNumber(b, f.value)
		case "low":
			b = l.appendNumber(b, f.low)
		case "high":
			b = l.appendNumber(b, f.high)
		case "lower":
			b = l.appendNumber(b, f.lower)
		case "higher":
			b = l.appendNumber(b, f.higher)
		case "highest":
			b = l.appendNumber(b, f.highest)
		}
	}
}

// appendNumber appends a number to a text, and changes the word before it where
// the locale does so.
func (l *Locale) appendNumber(b []byte, x float64) []byte {
	for i := range l.data.Elisions {
		e := &l.data.Elisions[i]
		if rest, ok := bytes.CutSuffix(b, []byte(e.Word+" ")); ok && slices.Contains(e.Numbers, int(x)) &&
			(len(rest) == 0 || rest[len(rest)-1] == ' ') {
			b = append(append(rest, e.Becomes...), ' ')
			break
		}
	}
	return append(b, l.number(x)...)
}

// number writes a number as the locale does: 6.5 or 6,5. Rulers have no room
// for groups of digits.
func (l *Locale) number(x float64) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if l.data.Sheet.Decimal == "," {
		s = strings.Replace(s, ".", ",", 1)
	}
	return s
}

// placed returns a target as it stands behind other words: without an end stop, and
// without its first word where they end with it ("to you to", "to walk to work.").
func placed(before, target string) string {
	target = strings.TrimRight(strings.TrimSpace(target), ".!?")
	if first, rest, ok := strings.Cut(target, " "); ok && strings.HasSuffix(before, " "+first+" ") {
		return rest
	}
	return target
}

// or returns a, or b where a is empty.
func or(a, b string) string {
	if a == "" {
		return b
	}
	return a
}
