package transcript

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// Rejoin puts sentences together that another's "mm-hm" cut in two, so that each
// is scored as the one thing that was said:
//
//	Counsellor: So you come home, you're worn out-        So you come home, you're worn out
//	Client: Mm-hm.                                   →    and you usually have the first one then.
//	Counsellor: -and you usually have the first one then.
//
// MITI does not let a listener's noise end a volley (parsing rules; field guide
// 2.3), and mi/score counts so by itself; but a code is given to an utterance,
// and half a sentence in each of two turns may get two wrong ones. Sentences are
// joined only where the text shows the break: a dash or dots where the second
// half begins, or a small letter there and a dash, dots or, in a conversation
// with punctuation, no end of a sentence before.
//
// Rejoin changes what is counted: the number of turns falls by two for each join,
// and the listener's turn, MISC's Facilitate, is gone. Reports of what was said
// and for how long should use the conversation as it was. The joined turn has the
// number and start of the first half and the end of the second; the dashes and
// dots at the break are left out, so offsets into its text do not fit the source.
// Only a turn of "mm-hm", "yeah", "right", "okay" and the like is taken out, and
// only where the same party speaks before and after it. The conversation given
// is left as it is.
func Rejoin(c mi.Conversation) mi.Conversation {
	punctuated := isPunctuated(c.Turns)
	turns := make([]mi.Turn, 0, len(c.Turns))
	// parts are the halves of the last of turns, put together when it is done,
	// so that a sentence in many pieces is not copied for each of them.
	var parts []string
	done := func() {
		if len(parts) > 1 {
			turns[len(turns)-1].Text = strings.Join(parts, " ")
		}
		parts = parts[:0]
	}
	for i := 0; i < len(c.Turns); i++ {
		t := c.Turns[i]
		if len(turns) > 0 && i+1 < len(c.Turns) {
			last := &turns[len(turns)-1]
			next := c.Turns[i+1]
			before := last.Text
			if len(parts) > 0 {
				before = parts[len(parts)-1]
			}
			if sameParty(*last, next) && !sameParty(*last, t) && isHum(t.Text) && isBroken(before, next.Text, punctuated) {
				if len(parts) > 0 {
					parts = parts[:len(parts)-1]
				}
				parts = append(parts, withoutEndMark(before), withoutStartMark(next.Text))
				last.End = next.End
				i++
				continue
			}
		}
		done()
		turns = append(turns, t)
	}
	done()
	c.Turns = turns
	c.Parties = slices.Clone(c.Parties)
	return c
}

func sameParty(a, b mi.Turn) bool { return a.Role == b.Role && a.Party == b.Party }

// isPunctuated reports whether sentences have ends in most turns.
func isPunctuated(turns []mi.Turn) bool {
	ended := 0
	for _, t := range turns {
		if strings.ContainsAny(t.Text, ".?!…") {
			ended++
		}
	}
	return ended*2 > len(turns)
}

// isBroken reports whether a sentence goes from one turn into the next of the
// same party.
func isBroken(before, after string, punctuated bool) bool {
	start := strings.TrimLeft(after, " \t\n")
	end := strings.TrimRight(before, " \t\n")
	if start == "" || end == "" {
		return false
	}
	if withoutStartMark(start) != start {
		return true
	}
	// Dots may also say that somebody is lost in thought, and a dash that the
	// sentence was given up.
	first, _ := utf8.DecodeRuneInString(start)
	return unicode.IsLower(first) && (withoutEndMark(end) != end || punctuated && !endsSentence([]byte(end[max(0, len(end)-64):])))
}

// The marks that transcribers put where a sentence breaks off or goes on.
var breakMarks = [...]string{"...", "…", "--", "—", "–", "-"}

// withoutEndMark leaves the mark of a break at the end out.
func withoutEndMark(s string) string {
	s = strings.TrimRight(s, " \t\n")
	for _, m := range breakMarks {
		if cut, ok := strings.CutSuffix(s, m); ok && cut != "" {
			return strings.TrimRight(cut, " \t\n")
		}
	}
	return s
}

// withoutStartMark leaves the mark of a break at the start out; a dash before a
// number is a sign.
func withoutStartMark(s string) string {
	s = strings.TrimLeft(s, " \t\n")
	for _, m := range breakMarks {
		cut, ok := strings.CutPrefix(s, m)
		cut = strings.TrimLeft(cut, " \t\n")
		if ok && cut != "" && (cut[0] < '0' || cut[0] > '9') {
			return cut
		}
	}
	return s
}

// maxHum is the longest text in bytes that is looked at.
const maxHum = 60

// isHum reports whether a turn shows but that somebody listens. A "right?" asks.
func isHum(s string) bool {
	if len(s) > maxHum {
		return false
	}
	words := 0
	sc := text.Scan(s)
	var room [maxHum]byte
	for sc.Next() {
		switch t := sc.Token(); t.Kind {
		case text.Number:
			return false
		case text.Punct:
			if strings.ContainsAny(s[t.Start:t.End], "?？") {
				return false
			}
		case text.Word:
			switch string(sc.AppendKey(room[:0])) {
			case "mm-hmm", "mm-hm", "mhm", "mmhm", "mmhmm", "mmm", "mm", "hmm", "hm", "m-hm", "m-hmm", "uh-huh", "uhuh", "uhhuh", "huh",
				"um", "uh", "ah", "oh", "aha", "yeah", "yea", "yeh", "ya", "yep", "yup", "yes", "okay", "right", "sure":
				words++
			default:
				return false
			}
		}
	}
	return words > 0
}
