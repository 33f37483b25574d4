package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// goOn continues the paragraph: the client's words, and what might have come next
// (field guide 1.3). It stays with what their kind implies: behind a wish the
// question how, behind a reason that something is to be different.
func (d *draft) goOn() {
	for i := range d.said {
		s := &d.said[i]
		if i > 1 || blames(s.words) || selfView(s) != "" || judges(s.words) || len(s.words) > 16 {
			continue
		}
		line := d.plain(s)
		if line == "" {
			continue
		}
		fs := d.sequel(s)
		if fs == nil {
			continue
		}
		if text := d.behind(line, fs, s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	d.declineUnsaid()
}

// sequel lists what might have come next.
func (d *draft) sequel(s *saying) []phrasing {
	sh := parseShape(s.words)
	switch {
	case perspective.Spliced(s.words):
	case s.toward() && sh.kind == shapeNeed && sh.maybe:
		return []phrasing{{"", ", and you're wondering how it might go."}}
	case s.toward() && (sh.kind == shapeWant || sh.kind == shapeNeed) && !(sh.kind == shapeNeed && conditional(s.words)):
		return []phrasing{{"", ", and now it's a question of how."}, {"", ", and you're looking for a way to do it."}}
	case s.toward() && (sh.kind == shapeMulling || sh.kind == shapeCould):
		return []phrasing{{"", ", and you're wondering how it might go."}}
	case s.toward() && fearsToCome(s.words):
		return []phrasing{{"", ", and you don't want it to come to that."}}
	case s.toward() && s.code.Kind() == mi.Reason && troubles(s.words) && s.words[0].Key != "if" && !opensAny(s.words, "i * miss") && !conditional(s.words) && !pastOnly(s.words):
		return []phrasing{{"", ", and you don't want it to go on like this."}, {"", ", and you'd like that to change."}}
	case s.toward() && s.code.Kind() == mi.Commitment && (sh.kind == shapeWill || sh.kind == shapeReady || sh.kind == shapeWilling || opensAny(s.words, "i'm not")):
		return []phrasing{{"", ", and you mean it."}}
	}
	return nil
}

// fearsToCome reports a fear of what is not there yet: "I'm scared I'll find a way".
func fearsToCome(w []perspective.Word) bool {
	return opensAny(w, "i'm * scared", "i'm * afraid", "i'm * worried", "i'm * frightened", "i'm * terrified") && !denies(w[:min(3, len(w))]) &&
		perspective.Has(w, "i'll", "he'll", "she'll", "they'll", "it'll", "will", "won't", "might", "could", "going", "gonna")
}
