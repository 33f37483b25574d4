package score

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// acknowledgements are the words with which people show that they listen, as
// [text.AppendKey] writes them, longer ones before those that they begin with.
// MITI's examples are "yeah", "right" and "good" (parsing rules; field guide
// 2.3). "No", "thanks" and "I don't know" say something and are not among them.
var acknowledgements = [...]string{
	"thats right", "thats true", "thats it", "thats fair", "thats good",
	"fair enough", "all right", "of course", "for sure", "i see", "i got it", "got it", "i know", "you know",
	"go on", "makes sense", "that makes sense", "i hear you", "no worries",
	"mm-hmm", "mm-hm", "mhm", "mmhm", "mmhmm", "mmm", "mm", "hmm", "hm", "m-hm", "m-hmm", "uh-huh", "uhuh", "uhhuh", "huh",
	"um", "uh", "uhm", "er", "erm", "ah", "oh", "aha", "ooh", "eh",
	"yeah", "yea", "yeh", "yah", "ya", "yh", "yes", "yep", "yup", "aye",
	"okay", "kay", "okey", "okie", "right", "alright", "sure", "good", "great", "nice", "cool", "fine", "grand", "true",
	"exactly", "absolutely", "definitely", "totally", "indeed", "gotcha", "correct", "so", "well", "and",
}

// maxAcknowledgement is the longest text in bytes that is looked at: who says
// more has said something.
const maxAcknowledgement = 120

// longestAcknowledgement is how many bytes the longest acknowledgement has: what
// begins with none by then never will.
const longestAcknowledgement = len("that makes sense")

// acknowledges reports whether a turn holds nothing but words that show that one
// listens, or but sounds such as a laugh. An empty text does not: where texts
// were left out of the record nobody knows what was said.
func acknowledges(s string) bool {
	if s == "" || len(s) > maxAcknowledgement {
		return false
	}
	var room [3 * maxAcknowledgement]byte // "k" is looked up as "okay"
	keys := room[:0]
	done := 0 // so much of keys is acknowledgements
	sc := text.Scan(s)
	for sc.Next() {
		switch t := sc.Token(); t.Kind {
		case text.Word:
			keys = append(sc.AppendKey(keys), ' ')
			if done = pass(keys, done, longestAcknowledgement); done < 0 {
				return false
			}
		case text.Number:
			return false
		case text.Punct:
			if strings.ContainsAny(s[t.Start:t.End], "?？") { // "Right?" asks
				return false
			}
		}
	}
	return pass(keys, done, 0) >= 0
}

// pass goes on from done past the known acknowledgements until no more than left
// bytes of keys are left, and returns how far it came, -1 where another word stands.
func pass(keys []byte, done, left int) int {
	for len(keys)-done > left {
		n := known(keys[done:])
		if n == 0 {
			return -1
		}
		done += n
	}
	return done
}

// known returns how many bytes of keys, with the blank, are the first known
// acknowledgement.
func known(keys []byte) int {
	for _, a := range acknowledgements {
		if len(a) < len(keys) && keys[0] == a[0] && keys[len(a)] == ' ' && string(keys[:len(a)]) == a {
			return len(a) + 1
		}
	}
	return 0
}

// calls reports whether a turn of the counsellor ends in what an
// acknowledgement answers, a question or a reflection. What the counsellor hums
// or says to fill is passed over. A turn whose codes have no order calls for an
// answer if that is what it mainly does; one without codes does not: when unsure,
// do not split (field guide 2.3).
func calls(k *mi.CounsellorCodes) bool {
	if k == nil {
		return false
	}
	for i := len(k.Utterances) - 1; i >= 0; i-- {
		u := &k.Utterances[i]
		switch misc := miscOf(u); misc {
		case mi.MISCFacilitate, mi.MISCFiller:
			continue
		case mi.MISCOpenQuestion, mi.MISCClosedQuestion, mi.MISCSimpleReflection, mi.MISCComplexReflection, mi.MISCReframe:
			return true
		default:
			return u.Behaviour == mi.AskPermission
		}
	}
	if len(k.Utterances) > 0 {
		return false
	}
	return k.Response.Main == mi.MainQuestion || k.Response.Main == mi.MainReflection
}
