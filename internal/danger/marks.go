package danger

import (
	"strings"
)

// A mark says what a word, or what stands before it, means to how a phrase is
// read.
type mark uint32

const (
	self       mark = 1 << iota // is the speaker
	third                       // is somebody else
	you                         // is the listener, or anybody
	negator                     // denies
	carrier                     // may stand between a negator and what is denied
	passed                      // may stand inside a phrase
	future                      // makes a plan or a condition of it
	hedging                     // behind "not": denies by halves
	asking                      // a question or a text, not somebody's own words
	fiction                     // a story or a song
	recent                      // is now
	between                     // joins clauses
	joking                      // laughs
	pastForm                    // the past tense of a verb
	thirdForm                   // goes with he, she or it
	rather                      // makes no plan of the "would" before it
	telling                     // a phrase holds it that is worth a look, see [glance]
	reporting                   // brings in what somebody said
	quoted                      // stands in quotation marks
	afterComma                  // a comma, a dash or the like stands before it
	afterStop                   // a full stop, a line break or the like stands before it
)

// addMarks marks the words of [marked].
func (t *tables) addMarks() {
	names := map[string]mark{
		"self": self, "third": third, "you": you, "negator": negator, "carrier": carrier, "passed": passed, "future": future,
		"hedging": hedging, "asking": asking, "fiction": fiction, "recent": recent, "joking": joking, "between": between,
		"reporting": reporting, "rather": rather,
	}
	for line := range strings.Lines(marked) {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		for _, s := range f[1:] {
			t.marks[t.plain(s)] |= names[f[0]]
		}
	}
}
