package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// understate gives back a little less than was said (field guide 1.3): safe for
// strong words, and it leaves room to say more.
func (d *draft) understate() {
	for i := range d.said {
		s := &d.said[i]
		if text := d.lessOf(s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	d.declineUnsaid()
}

func (d *draft) lessOf(s *saying) string {
	if len(s.words) > 16 || blames(s.words) {
		return ""
	}
	if text := milder(s); text != "" {
		return text
	}
	sh := parseShape(s.words)
	rest := ""
	if sh.kind != shapeNone {
		if rest = sh.turnedRest(); rest == "" {
			return ""
		}
	}
	var fs []phrasing
	switch sh.kind {
	case shapeWantNot:
		if s.away() && !loses(sh.rest[0].Key) {
			fs = []phrasing{{"You're not keen to ", " just now."}, {"You're in no hurry to ", "."}}
		}
	case shapeCant:
		if s.away() && !fixedAfterCant(sh.rest) {
			fs = []phrasing{{"You're not sure you'd be able to ", "."}, {"You have some doubt whether you could ", "."}}
		}
	case shapeWillNot:
		if s.away() && !befalls(sh.rest[0].Key) {
			fs = []phrasing{{"You're in no hurry to ", "."}, {"You don't feel quite ready to ", "."}}
		}
	case shapeReadyNot:
		fs = []phrasing{{"You don't feel quite ready to ", "."}}
	case shapeNeedNot, shapeDoubt:
		if sh.kind == shapeDoubt && perspective.Has(sh.rest[:1], "i", "i'm", "i've", "i'd", "we", "i'll") {
			return ""
		}
		if sh.kind == shapeDoubt {
			fs = []phrasing{{"You're not quite convinced that ", "."}, {"You wonder whether ", "."}}
		} else {
			fs = []phrasing{{"You're not sure there's a need to ", "."}}
		}
	case shapeHate:
		if s.toward() {
			fs = []phrasing{{"You're a little tired of ", "."}}
		} else {
			fs = []phrasing{{"You're not so fond of ", "."}}
		}
	}
	if fs == nil {
		return ""
	}
	if strings.HasSuffix(rest, "just now") || strings.HasSuffix(rest, "right now") || strings.HasSuffix(rest, "yet") {
		for _, f := range fs {
			if f.after == "." {
				return f.around(rest)
			}
		}
		return ""
	}
	return d.choose(fs).around(rest)
}

// amplify gives back a little more than was said (field guide 1.3), for sustain
// talk of a mild kind alone: a denial, short, without danger, without discord and
// without feeling. The client then tends to take some of it back; irony is
// nowhere near, so only "at all" is added.
func (d *draft) amplify() {
	if d.last >= 0 && d.coded.Turns[d.last].Client != nil && len(d.coded.Turns[d.last].Client.Discord) > 0 {
		d.decline("there is discord")
		return
	}
	if d.severalParties() {
		d.decline("several parties hear it")
		return
	}
	for i := range d.said {
		s := &d.said[i]
		if !s.away() || s.strength == mi.High || len(s.words) > 9 || len(s.words) < 3 || troubles(s.words) || firstPause(s.words) < len(s.words) {
			continue
		}
		switch parseShape(s.words).kind {
		case shapeCant, shapeCouldnt, shapeReadyNot, shapeDoubt:
			continue // that somebody cannot is not to be made larger
		}
		if !denies(s.words) || perspective.Has(s.words, "all", "ever", "never", "yet", "anymore", "any", "nothing", "nobody", "really", "if", "because", "when", "and", "or", "much", "now", "think", "know", "so", "too", "want", "why", "how", "what", "to", "that", "after", "before", "get", "anyone", "anybody") || perspective.Preposition(s.words[len(s.words)-1].Key) {
			continue
		}
		if text := d.plain(s); text != "" {
			d.done(strings.TrimSuffix(text, ".")+" at all.", s.Quote)
			return
		}
	}
	d.decline("no sustain talk that is safe to overstate")
}

// firstPause returns how many words stand before the first comma.
func firstPause(words []perspective.Word) int {
	for i, w := range words {
		if w.Comma && i < len(words)-1 {
			return i + 1
		}
	}
	return len(words)
}

// denies reports a denial in the first words.
func denies(words []perspective.Word) bool {
	for i, w := range words {
		if i > 4 {
			return false
		}
		switch w.Key {
		case "don't", "doesn't", "isn't", "didn't", "haven't", "hasn't", "aren't", "wasn't":
			return true
		}
	}
	return false
}
