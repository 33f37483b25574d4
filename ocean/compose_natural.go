package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// natural lists the reflections and affirmations to try on the last turn of a
// client, the one that answers it best first (field guide 1.3, 4.4, 4.5).
func (p *place) natural() []Move {
	if p.last < 0 {
		return nil
	}
	codes := p.coded.Turns[p.last].Client
	if codes != nil && len(codes.Discord) > 0 {
		return []Move{Apologise}
	}
	var best *saying
	if len(p.said) > 0 {
		best = &p.said[0]
	}
	switch {
	case best == nil:
		return nil
	case best.toward() && best.code.Kind() == mi.TakingSteps:
		return []Move{AffirmIt, DoubleSided, ReflectMeaning, ReflectFeeling, Reflect}
	case best.toward():
		if p.seed%3 == 0 {
			return []Move{DoubleSided, ContinueParagraph, ReflectMeaning, AffirmIt, ReflectFeeling, Reflect}
		}
		return []Move{DoubleSided, ReflectMeaning, ContinueParagraph, AffirmIt, ReflectFeeling, Reflect}
	case best.away():
		if p.seed%2 == 0 || perspective.Has(best.words, "never", "ever") {
			return []Move{DoubleSided, ReframeIt, Understate, ReflectMeaning, ReflectFeeling, Reflect}
		}
		return []Move{DoubleSided, ReframeIt, ReflectMeaning, Understate, ReflectFeeling, Reflect}
	}
	return []Move{DoubleSided, ReframeIt, AffirmIt, ReflectFeeling, ReflectMeaning, Reflect}
}
