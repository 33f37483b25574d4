package mi

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/internal/danger"
	"github.com/evoke-mi/evoke/internal/text"
)

// appendRisks appends the signs of danger in a text to dst: what set phrases find,
// and where none of them gates, what weights find. The tokens and the thought units
// may be those of the text.
func appendRisks(dst []Risk, said string, tokens *text.Tokens, units []text.Span) []Risk {
	n := len(dst)
	if dst = appendPhrases(dst, said, tokens); Gated(dst[n:]) {
		return dst
	}
	if units != nil {
		return appendWeighed(dst, n, said, tokens, units)
	}
	var room [24]text.Span
	return appendWeighed(dst, n, said, tokens, tokens.AppendUnits(room[:0], said))
}

// appendPhrases appends what set phrases find. Of most turns nobody looks at more
// than the bytes: see danger.Worth.
func appendPhrases(dst []Risk, said string, tokens *text.Tokens) []Risk {
	if !danger.Worth(said) {
		return dst
	}
	n := len(dst)
	var vague uint64 // which of the signs are
	var first string // words of the first vague sign
	strong, another := false, false
	var r danger.Reader
	for r.Read(said, tokens); r.Next(); {
		s := r.Sign()
		at := len(dst) - n
		switch {
		case s.Vague && !s.Negated && at < 64:
			vague |= 1 << at
			if words := s.In(said); first == "" {
				first = words
			} else if words != first {
				another = true
			}
		case !s.Vague && !s.Idiom && (s.Kind == danger.Suicide || s.Kind == danger.SelfHarm || s.Kind == danger.Overdose):
			strong = true
		}
		dst = append(dst, Risk{
			Kind: riskKinds[s.Kind], Span: Span(s.Span), Subject: riskSubjects[s.Subject], Time: riskTimes[s.Time],
			Negated: s.Negated, Quoted: s.Quoted, Idiom: s.Idiom, Rule: s.Rule,
		})
	}
	if !strong && !another { // one vague sign that stands alone
		for ; vague != 0; vague &= vague - 1 {
			dst[n+bits.TrailingZeros64(vague)].Idiom = true
		}
	}
	return dst
}

// likeDanger is the rule of signs that were weighed.
const likeDanger = "reads like what people in danger say"

// appendWeighed appends the thought units that read like danger, but for those in
// which phrases have found words that do not gate: they have read the sentence, and say
// that it is denied, over or meant otherwise. From n on dst holds what phrases found in
// the turn, in the order of the text, in which it stays.
func appendWeighed(dst []Risk, n int, said string, tokens *text.Tokens, units []text.Span) []Risk {
	table, read := alarm.English(), len(dst)
	at := n // the first sign that does not end before the unit
	for _, unit := range units {
		for at < read && dst[at].End <= unit.Start {
			at++
		}
		if at < read && dst[at].Start < unit.End {
			continue
		}
		sign := table.Read(said, unit, tokens)
		if sign.Odds < 0 {
			continue
		}
		who, when := danger.Frame(said, unit, tokens)
		dst = append(dst, Risk{
			Kind: riskKinds[sign.Kind], Span: Span(sign.Span), Subject: riskSubjects[who], Time: riskTimes[when], Weighed: true, Rule: likeDanger,
		})
	}
	if read > n {
		slices.SortStableFunc(dst[n:], func(a, b Risk) int { return cmp.Compare(a.Start, b.Start) })
	}
	return dst
}
