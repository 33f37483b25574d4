package ocean

import (
	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// course finds what is too much of a good thing in the last turns together.
func (k *checking) course() {
	if k.opening >= 0 {
		k.openings()
	}
	if len(k.questions) > 0 || k.sums || k.safe || len(k.found) > 0 || !k.reflects(len(k.draft)) && !k.givesBack() {
		return
	}
	n, sure := 0, 0
	answered := false // by more than "yeah", behind which a sentence may go on
	for i := len(k.before) - 1; i >= 0 && n < mostReflects; i-- {
		t := &k.before[i]
		if t.Turn.Role != mi.Counsellor {
			answered = answered || !next.Hear(t.Turn.Text).Ack
			continue
		}
		if end := next.Hear(t.Turn.Text).Ending; !answered && (end == next.Broken || end == next.Bare || end == next.Noted) {
			if question.Read(t.Turn.Text).Asks() {
				return
			}
			continue
		}
		answered = false
		only, certain := onlyReflects(t)
		if !only {
			return
		}
		n++
		if certain {
			sure++
		}
	}
	if n == mostReflects && 2*sure >= mostReflects {
		k.addAll(OverReflecting)
	}
}

// onlyReflects reports whether a turn of the counsellor's reflects and does not ask,
// and whether that is certain: without codes, a short statement that leaves "you" out
// ("As if nothing had happened.") goes with the turns around it.
func onlyReflects(t *mi.CodedTurn) (only, certain bool) {
	if question.Read(t.Turn.Text).Asks() {
		return false, false
	}
	if c := t.Counsellor; c != nil && c.Response.Main == mi.MainReflection || startsWithPerson(t.Turn.Text) {
		return true, true
	}
	const short = 12
	var room [16]roadblock.Word
	r := roadblock.Reader{Words: room[:0]}
	readStart(&r, t.Turn.Text, short+1)
	for i := range r.Words {
		switch r.Words[i].In(t.Turn.Text) {
		case "I", "I'm", "I've", "I'd", "I'll", "we", "We", "my", "My", "Let", "let", "Let's", "let's":
			return false, false
		}
	}
	return len(r.Words) > 2 && len(r.Words) <= short, false
}

// givesBack reports whether a statement that leaves "you" out is made of what the
// client said: two words that mean something.
func (k *checking) givesBack() bool {
	words := k.reader.Words
	if k.client == nil || len(words) == 0 || k.speaksOfSelf(0, len(words)) {
		return false
	}
	var stems [8]uint32
	n := 0
	for i := 0; i < len(words) && n < len(stems); i++ {
		if stem, ok := contentOf(words[i].In(k.draft)); ok && !words[i].Has(roadblock.Second) {
			stems[n] = stem
			n++
		}
	}
	said := 0
	for i := len(k.before) - 1; i >= 0 && said < 2; i-- {
		if x := &k.before[i].Turn; x.Role == mi.Client {
			found, _ := strike(stems[:n], x.Text)
			said += found
		}
	}
	return said > 1
}

// startsWithPerson reports whether "you" is among the first words.
func startsWithPerson(s string) bool {
	var room [16]roadblock.Word
	r := roadblock.Reader{Words: room[:0]}
	readStart(&r, s, 6)
	for i := range r.Words {
		if r.Words[i].Has(roadblock.Person) {
			return true
		}
	}
	return false
}

// readStart reads the first words of a turn.
func readStart(r *roadblock.Reader, s string, n int) {
	var key [24]byte
	r.Sentence()
	sc := text.Scan(s)
	for n > 0 && sc.Next() {
		t := sc.Token()
		var w []byte
		if t.Kind == text.Word {
			n--
			if t.Len() <= len(key)-5 {
				w = sc.AppendKey(key[:0])
			}
		}
		r.Add(t, w, s)
	}
}

// openings finds a stock opening that has been used up: one that opened the turn
// before as well, or the third of the last turns.
func (k *checking) openings() {
	words := k.reader.Words
	n, newest := 0, true
	for i := len(k.before) - 1; i >= 0; i-- {
		t := &k.before[i].Turn
		if t.Role != mi.Counsellor {
			continue
		}
		var room [16]roadblock.Word
		r := roadblock.Reader{Words: room[:0]}
		readStart(&r, t.Text, 8)
		for j := range min(len(r.Words), 3) {
			kind, end := r.Find(0, j)
			if kind != roadblock.Opening {
				continue
			}
			n++
			if newest && sameWords(r.Words[j:end], words[k.opening:k.openEnd]) {
				n = mostOpenings
			}
			break
		}
		newest = false
	}
	if n >= mostOpenings {
		k.add(StockOpening, k.opening, k.openEnd)
	}
}

func sameWords(a, b []roadblock.Word) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Hash != b[i].Hash {
			return false
		}
	}
	return true
}
