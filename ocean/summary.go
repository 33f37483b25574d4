package ocean

import (
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/mi"
)

const (
	summaryWords = 20 // that a turn must have to be a summary: it phrase.Gathers several things
	linkWords    = 14 // or to tie two of them
	recountWords = 28 // where nothing says that it is a summary but "you've told me"
)

// summarise says what kind of summary a turn is (field guide 1.4): one that gives
// back, says that it does, and is long enough for several things. One that leads
// on to the key question or to the end is transitional, one that goes back to
// another time is linking.
func (g *grammar) summarise(us []mi.CounsellorUtterance) mi.SummaryType {
	var found phrase.Act
	words, back := 0, false
	for i := range us {
		u := &g.units[i]
		if u.asks && u.acts&phrase.Gathers == 0 {
			found |= u.acts & (phrase.AsksNext | phrase.Wraps)
			continue
		}
		switch us[i].Behaviour.Main() {
		case mi.MainReflection:
			back = true
			words += u.words
			found |= u.acts
		case mi.MainOther: // the marker may stand by itself
			found |= u.acts & (phrase.Gathers | phrase.Wraps | phrase.Links)
			if us[i].Behaviour == mi.Affirm {
				words += u.words
			}
		case mi.MainQuestion:
			found |= u.acts & (phrase.Gathers | phrase.Wraps | phrase.AsksNext)
		case mi.MainInput:
			found |= u.acts & (phrase.Gathers | phrase.Wraps)
		}
	}
	gathered := found&phrase.Gathers != 0 && words >= summaryWords || found&phrase.Recounts != 0 && words >= recountWords
	switch {
	case !back:
		return ""
	case found&(phrase.AsksNext|phrase.Wraps) != 0 && (gathered || words >= recountWords && found&phrase.Wraps != 0):
		return mi.Transitional
	case found&phrase.Links != 0 && words >= linkWords:
		return mi.Linking
	case gathered:
		return mi.Collecting
	}
	return ""
}
