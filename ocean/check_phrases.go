package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/permission"
	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// codesOf is what a phrase of a kind is found as.
var codesOf = [...]FindingCode{
	roadblock.Directing: Directing, roadblock.Warning: Warning, roadblock.Advising: UnaskedAdvice,
	roadblock.Persuading: Persuading, roadblock.Moralising: Moralising, roadblock.Judging: Judging,
	roadblock.Confronting: Confronting, roadblock.Praising: Praising, roadblock.Agreeing: Praising,
	roadblock.Shaming: Shaming, roadblock.Interpreting: Interpreting, roadblock.Reassuring: Reassuring,
	roadblock.Sympathising: Reassuring, roadblock.Probing: Probing, roadblock.Diverting: Diverting,
	roadblock.Righting: RightingReflex, roadblock.NotHigher: WhyNotHigher, roadblock.Human: ClaimsHuman,
	roadblock.OwnLife: ClaimsHuman,
}

// What some phrases show that share a code with others.
const (
	ruleAgrees   = "agrees or approves, which makes the speaker the judge"
	ruleSympathy = "pities instead of listening"
	ruleOwnLife  = "tells of a life of the speaker's own"
)

// phrases finds the set phrases of the draft.
func (k *checking) phrases(risk bool) {
	r := &k.reader
	excused := -1 // the end of the last phrase that excuses what follows it
	wonders := -1 // of the last word that makes a question of what follows
	for i := 0; i < len(r.Words); {
		if kind, end := r.Find(1, i); kind != roadblock.None {
			switch kind {
			case roadblock.Reports:
				excused = end
			case roadblock.Wonders:
				wonders = end
			case roadblock.Sums:
				k.sums = true
			}
		}
		kind, end := r.Find(0, i)
		switch kind {
		case roadblock.None:
			i++
			continue
		case roadblock.Excused:
			excused = end
		case roadblock.Opening:
			if k.opening < 0 {
				k.opening, k.openEnd = i, end
			}
			i++ // what it opens may be a phrase
			continue
		case roadblock.Evoking:
			if k.evokes < 0 {
				k.evokes = i
			}
		case roadblock.Safety:
			k.safe = true
		case roadblock.LeavesOpen:
			k.leaves = true
		case roadblock.Apologising:
		default:
			if !k.excuses(kind, i, end, excused, wonders, risk) {
				k.phrase(kind, i, end)
			}
		}
		i = end
	}
}

// phrase notes a phrase as a finding.
func (k *checking) phrase(kind roadblock.Kind, i, end int) {
	w := k.reader.Words
	f := k.addSpan(codesOf[kind], mi.Span{Start: w[i].Start, End: w[end-1].End})
	switch kind {
	case roadblock.Agreeing:
		f.Rule = ruleAgrees
	case roadblock.Sympathising:
		f.Rule = ruleSympathy
	case roadblock.OwnLife:
		f.Rule = ruleOwnLife
	}
}

// excuses reports whether a phrase is something else where it stands.
func (k *checking) excuses(kind roadblock.Kind, i, end, excused, wonders int, risk bool) bool {
	words := k.reader.Words
	switch kind {
	case roadblock.Human, roadblock.OwnLife:
		return k.checker.Person
	case roadblock.NotHigher:
		return !k.notHigher(i, end)
	case roadblock.Praising, roadblock.Agreeing:
		// "That's great." before something else is an acknowledgement.
		return k.words > 10 && !k.spokenOf(i, end) && !strings.EqualFold(words[i].In(k.draft), "i") &&
			!strings.EqualFold(words[i].In(k.draft), "i'm")
	case roadblock.Sympathising:
		return false
	}
	if risk { // what is called for then (field guide 10.1)
		switch kind {
		case roadblock.Directing, roadblock.Advising, roadblock.Warning, roadblock.Probing, roadblock.Righting:
			return true
		}
	}
	// "you feel you should", "your doctor says that you have to"
	if excused > 0 && excused <= i && i-excused <= 2 && k.together(excused-1, i) && kind != roadblock.Confronting {
		return true
	}
	switch kind {
	case roadblock.Righting, roadblock.Confronting:
		// "You're worn out but you could see …" is a reflection where no stop parts it.
		if words[i].Has(roadblock.Parting) && i > 0 && !words[i-1].Has(roadblock.Ends) {
			return true
		}
	case roadblock.Directing, roadblock.Advising:
		// "What do you think you should do?", "whether you could talk to her"
		if words[i].Has(roadblock.Person) && wonders >= 0 && wonders <= i && k.together(wonders-1, i) {
			return true
		}
		// "told that you have to", "do you need to …?": only the beginning of a clause tells somebody to
		if words[i].Has(roadblock.Person) && !k.reader.Begun(i) {
			return true
		}
	}
	// It gives back what the client said, but for "you haven't …, have you?", which
	// doubts just that.
	tag := kind == roadblock.Confronting && end-i > 2 && words[end-1].Has(roadblock.Person)
	if (words[i].Has(roadblock.Person) || kind == roadblock.Judging) && !tag && k.heard(kind, i, end) {
		return true
	}
	switch kind {
	case roadblock.Advising, roadblock.Persuading, roadblock.Righting:
		return k.permitted()
	}
	return false
}

// together reports whether no punctuation parts two words.
func (k *checking) together(i, j int) bool {
	words := k.reader.Words
	if words[i].Sentence != words[j].Sentence {
		return false
	}
	for ; i < j; i++ {
		if words[i].Has(roadblock.Ends) {
			return false
		}
	}
	return true
}

// permitted reports whether there is leave to tell: the client asked, or gave it
// when asked, or the words leave it open (MITI 4.2.1; field guide 1.5).
func (k *checking) permitted() bool {
	if k.asked {
		return k.permits
	}
	k.asked = true
	var t permission.Tracker
	var room [8]permission.State
	for i := range k.before {
		x := &k.before[i].Turn
		t.Add(room[:0], permission.Turn{Counsellor: x.Role == mi.Counsellor, Text: x.Text})
	}
	for _, s := range t.Add(room[:0], permission.Turn{Counsellor: true, Text: k.draft, Units: k.units}) {
		k.permits = k.permits || s.Covers && s.Purpose == permission.ToTell
	}
	return k.permits
}

// heardTurns is how many of the client's turns are looked at for what a phrase
// gives back.
const heardTurns = 3

// heard reports whether what follows "you have to" and the like is what the client
// said: all of its next few words that mean something.
func (k *checking) heard(kind roadblock.Kind, i, end int) bool {
	words := k.reader.Words
	var stems [4]uint32
	n := 0
	for j := i; j < len(words) && j < end+4 && n < len(stems) && words[j].Sentence == words[i].Sentence; j++ {
		if j >= end && words[j-1].Has(roadblock.Ends) {
			break
		}
		if stem, ok := contentOf(words[j].In(k.draft)); ok && !words[j].Has(roadblock.Second) {
			stems[n] = stem
			n++
		}
	}
	if n == 0 {
		return false
	}
	said, turns := 0, 0
	obliged := kind != roadblock.Directing && kind != roadblock.Advising
	for t := len(k.before) - 1; t >= 0 && turns < heardTurns && said < n; t-- {
		if x := &k.before[t].Turn; x.Role == mi.Client {
			turns++
			found, modal := strike(stems[:n], x.Text)
			said += found
			obliged = obliged || modal
		}
	}
	return obliged && (said == n || n > 2 && said >= n-1)
}

// strike takes the stems that a text has out of the list, by setting them to 0,
// and returns how many, and whether the text speaks of what one has to do or could.
func strike(stems []uint32, s string) (found int, modal bool) {
	var key [24]byte
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word || t.Len() > len(key)-5 {
			continue
		}
		w := sc.AppendKey(key[:0])
		switch string(w) {
		case "should", "must", "need", "have", "gotta", "supposed", "ought", "could", "might", "better":
			modal = true
			continue
		}
		stem, ok := stemOf(w)
		if !ok {
			continue
		}
		for i := range stems {
			if stems[i] == stem {
				stems[i] = 0
				found++
			}
		}
	}
	return found, modal
}
