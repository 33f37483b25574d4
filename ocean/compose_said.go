package ocean

import (
	"cmp"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// sayings returns what of a client's turn can be given back, the best first, or
// why nothing can.
func sayings(t *mi.CodedTurn, turn int) (out []saying, why perspective.Refusal) {
	said := cutBytes(t.Turn.Text)
	why = perspective.NoWords
	clauses := text.AppendClauses(nil, said)
	units := whole(unitsOf(said), said)
	try := func(span text.Span) {
		for _, o := range out {
			if o.Start == span.Start && o.End == span.End {
				return
			}
		}
		s := saying{Quote: Quote{Turn: turn, Span: mi.Span{Start: span.Start, End: span.End}}, code: mi.NeutralCode}
		var r perspective.Refusal
		if s.words, r = perspective.Read(span.In(said)); r == "" {
			if r = perspective.Complete(s.words); r == "" {
				s.turned, r = perspective.Turn(s.words)
			}
		}
		if r == "" && len(s.words) > mostWords {
			r = perspective.TooLong
		}
		if r != "" {
			if why == perspective.NoWords || r == perspective.Quoted || r == perspective.Addressed {
				why = r
			}
			return
		}
		s.codeFrom(t)
		if s.rank(); s.score == 0 {
			if why == perspective.NoWords {
				why = tooLittle
			}
			return
		}
		if joined(span.In(said)) && !strings.HasPrefix(strings.ToLower(span.In(said)), "when") {
			s.hangs = within("because cos cuz bc than as which who why", firstWord(span.In(said)))
			s.score -= 1.2 // "so I can't", "because I smoke": half of what was said
		}
		if span.Start > 0 && coordinated(span.In(said)) && perspective.Has(s.words, "it", "him", "her", "them", "that", "it's", "he", "she", "they") {
			s.score -= 1 // whom or what it means was said before
		}
		s.score = max(s.score, 0.1)
		out = append(out, s)
	}
	for _, u := range units {
		if reported(said[:u.Start]) {
			continue
		}
		var inner []text.Span
		for _, c := range clauses {
			if c.Start >= u.Start && c.End <= u.End {
				inner = append(inner, c)
			}
		}
		// Where a sentence speaks to the listener or quotes somebody, what stands in it
		// may be nobody's own: "you'll tell me it's my fault".
		if r := foreign(u.In(said)); r != "" {
			why = r
			continue
		}
		if !turns(u.In(said)) {
			try(u)
			if n := len(out); n > 0 && out[n-1].Start == u.Start && perspective.Spliced(out[n-1].words) {
				// The first of two clauses that only a comma parts.
				w := out[n-1].words
				try(text.Span{Start: u.Start, End: u.Start + w[perspective.SpliceEnd(w)-1].End})
				if len(out) > n {
					out[n-1].score = max(out[n-1].score-1, 0.1) // better said apart
				}
			}
		}
		condition := len(inner) // where a condition stands in the sentence
		for i, c := range inner {
			if i > condition+1 {
				continue // "if I delegate more, things will go wrong and I'll get the blame"
			}
			if condition == len(inner) && within("if unless", firstWord(c.In(said))) {
				condition = i
			}
			if i > 0 && joined(inner[i-1].In(said)) && !coordinated(c.In(said)) {
				// "when I get home, I drink": the main clause alone says something else, and
				// "I'm scared that if I stop I'll put on weight" without what it hangs on does
				// so too.
				if reported(said[:inner[i-1].Start]) || feared(said[u.Start:inner[i-1].Start]) {
					continue
				}
				try(text.Span{Start: inner[i-1].Start, End: c.End})
				continue
			}
			if reported(said[:c.Start]) {
				continue
			}
			if i > 0 && aims(said, c) {
				try(text.Span{Start: inner[i-1].Start, End: c.End})
				continue // "I leave my wallet in the van so I can't stop at the pub"
			}
			if i+1 >= len(inner) || !conditioned(inner[i+1].In(said)) && !(restricted(c.In(said)) && joined(inner[i+1].In(said))) {
				try(c)
			}
			if i > 0 && joined(c.In(said)) {
				try(text.Span{Start: inner[i-1].Start, End: c.End})
			}
		}
	}
	sortSayings(out)
	return out, why
}

// sortSayings puts the best first; of equals the earlier one.
func sortSayings(s []saying) {
	slices.SortStableFunc(s, func(a, b saying) int { return cmp.Compare(b.score, a.score) })
}

// codeFrom takes the code of the utterance that covers most of the saying.
func (s *saying) codeFrom(t *mi.CodedTurn) {
	if t.Client == nil {
		return
	}
	most := 0
	for i := range t.Client.Utterances {
		u := &t.Client.Utterances[i]
		if n := min(u.End, s.End) - max(u.Start, s.Start); n > most && u.Code.Valid() {
			most, s.code = n, u.Code
		}
	}
	if most == 0 && len(t.Client.Utterances) == 0 {
		// A person who codes turns says what the turn is, and no more.
		if v := t.Client.Talk.Answer(); v == mi.Change || v == mi.Sustain {
			kind := t.Client.Talk.Kind
			if !kind.Valid() {
				kind = mi.OtherKind
			}
			s.code = mi.ClientCodeOf(v, kind)
		}
	}
	s.strength = t.Client.Talk.Strength
}

// rank scores a saying: change talk before sustain talk before the rest, what is
// said of oneself and says something before what points elsewhere (field guide
// 4.5: of both sides in a turn, the side of change).
func (s *saying) rank() {
	content := 0
	for _, w := range s.words {
		if _, class := lemma.Of(text.AppendKey(nil, w.Text)); class == lemma.Content || w.Number {
			content++
		}
	}
	if content == 0 && len(s.words) < 5 || len(s.words) < 4 && s.words[len(s.words)-1].Key == "to" {
		s.score = 0
		return
	}
	switch s.code.Kind() {
	case mi.Commitment, mi.TakingSteps, mi.Activation:
		s.score = 6
	case mi.Desire, mi.Need, mi.Ability, mi.Reason:
		s.score = 5.5
	case mi.OtherKind:
		s.score = 4
	default:
		s.score = 2
	}
	if s.away() {
		s.score -= 1.5
	}
	s.score += float64(0.25 * float64(min(content, 6))) // no fused product: the same on every processor
	if n := len(s.words); n > 14 {
		s.score -= float64(0.15 * float64(n-14))
	}
	switch s.words[0].Key {
	case "that's", "that", "this", "those", "these", "it", "it's", "he", "she", "they", "he's", "she's", "they're", "there's", "there":
		s.score -= 0.8
	}
	if !perspective.Has(s.words, "i", "i'm", "i've", "i'd", "i'll", "me", "my", "we", "we're", "our", "us", "we've", "myself") {
		s.score -= 0.7
	}
	if content < 2 {
		s.score -= 1
	}
	s.content = content
	if parseShape(s.words).kind != shapeNone {
		s.score += 0.6
	}
	s.score = max(s.score, 0.1)
}
