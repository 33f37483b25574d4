package rulers

import (
	"slices"
)

// clone copies the data with all of its lists.
func (d *LocaleData) clone() LocaleData {
	c := *d
	c.Texts = slices.Clone(d.Texts)
	c.Elisions = slices.Clone(d.Elisions)
	for i := range c.Elisions {
		c.Elisions[i].Numbers = slices.Clone(c.Elisions[i].Numbers)
	}
	w, a := &c.Words, &c.Asking
	w.OtherNumbers, w.Fractions = slices.Clone(w.OtherNumbers), slices.Clone(w.Fractions)
	for _, list := range []*[]string{
		&w.Numbers, &w.Point, &w.Minus, &w.Percent, &w.OutOf, &w.ScaleWords, &w.NotNumbers, &w.Articles,
		&w.Or, &w.And, &w.Between, &w.Correction, &w.Negation, &w.Below, &w.Above, &w.Instead,
		&w.Tentative, &w.Approximate, &w.Upward, &w.Downward,
		&w.ApproximateAfter, &w.UpwardAfter, &w.DownwardAfter, &w.Suffixes,
		&w.LeadIns, &w.After, &w.Units, &w.Per, &w.Past, &w.Now, &w.Was, &w.Wish, &w.Others,
		&w.If, &w.Depends, &w.But, &w.So, &w.Being, &w.About, &w.Questions, &w.Unsure, &w.Refusal, &w.Yes,
		&w.OffTop, &w.OffFloor, &w.Bands.Floor, &w.Bands.Low, &w.Bands.Middle, &w.Bands.High, &w.Bands.Top,
		&w.Fillers, &w.Importance, &w.Confidence, &w.Readiness,
		&a.Scale, &a.Same, &a.Place, &a.How, &a.WhyThis, &a.Lower, &a.Higher, &a.WhyNot, &a.Anchor, &a.Said,
	} {
		*list = slices.Clone(*list)
	}
	return c
}
