package ocean

import "github.com/evoke-mi/evoke/mi"

// A planHearing is a client's turn being heard for the plan.
type planHearing struct {
	*planner
	*planDraft
	text  *planText
	codes *mi.ClientCodes

	stepsBefore int  // steps of the draft before the turn
	timed       bool // a when of this turn went to a step
	person      int  // the helper of this turn that "she" may mean, plus 1
	past        bool // the turn is telling what once was
	unsure      bool // the turn began with a number below 7 for confidence
	at          int  // the unit
	wished      int  // the unit behind the last change of this turn, 0 for none
	imagined    bool // the unit is about what is not so
	obstacleAt  int  // the unit of the last obstacle
	trail       bool // the unit before was a reason
	hindered    int  // obstacles of the draft before the turn
}

// valence returns how words[from:to] are coded, "" where nobody coded them.
func (h *planHearing) valence(from, to int) mi.Valence {
	if h.codes == nil {
		return ""
	}
	us := h.codes.Utterances
	start, end := h.text.words[from].Start, h.text.words[to-1].End
	out := h.codes.Talk.Answer()
	for i := codeAt(len(us), func(i int) int { return us[i].End }, start); i < len(us) && us[i].Start < end; i++ {
		switch v := us[i].Code.Valence(); v {
		case mi.Change:
			return v
		case mi.Sustain:
			out = v
		case mi.Neutral:
			if out != mi.Change || h.codes.Talk.Mixed {
				out = v
			}
		}
	}
	return out
}

// reasonCoded reports whether words[from:to] lie in an utterance that was coded
// as a reason for the change.
func (h *planHearing) reasonCoded(from, to int) bool {
	if h.codes == nil {
		return false
	}
	us := h.codes.Utterances
	start, end := h.text.words[from].Start, h.text.words[to-1].End
	for i := codeAt(len(us), func(i int) int { return us[i].End }, start); i < len(us) && us[i].Start < end; i++ {
		if us[i].Code == mi.ClientCodeOf(mi.Change, mi.Reason) {
			return true
		}
	}
	return false
}

// unit hears a thought unit.
func (h *planHearing) unit(u int) {
	t := h.text
	cs := t.clausesOf(u)
	if len(cs) == 0 {
		return
	}
	if h.unknown(cs) {
		return
	}
	h.at = u
	from, to := cs[0].from, cs[len(cs)-1].to
	h.listen(from, to)
	if h.sign(from, to) {
		return
	}
	if h.trails(from, to) {
		return
	}
	h.imagined = h.whatIf(from, to)
	changes := len(h.Changes)
	used := make([]bool, len(cs))
	h.takeBack(cs, used)
	h.conditions(cs, used)
	for i := 0; i < len(cs); i++ {
		if used[i] {
			continue
		}
		if n := h.obstacle(cs, used, i); n > 0 {
			for k := i; k < i+n; k++ {
				used[k] = true
			}
			h.obstacleAt = u
			i += n - 1
			continue
		}
		helped := h.help(cs[i])
		used[i] = h.then(cs[i]) || h.step(cs, i, helped) || helped || h.change(cs[i])
	}
	if len(h.Changes) > changes {
		h.wished = u + 1
	}
	before := len(h.Reasons)
	h.reasons(cs, used)
	h.trail = len(h.Reasons) > before
}

// trails takes a unit that only adds a when or a whom to the step before it in the
// turn: "I could write a page. Before breakfast."
func (h *planHearing) trails(from, to int) bool {
	t := h.text
	k := len(h.Steps) - 1
	if k < h.stepsBefore || k < 0 || !h.Steps[k].Stands() || h.Steps[k].Done || t.negated(from, to) {
		return false
	}
	s := &h.Steps[k]
	from, to = t.trim(from, to)
	if whens := t.whens(nil, from, to); len(whens) > 0 && t.onlyWhen(from, to, whens) && len(s.When) == 0 {
		s.When = append(s.When, h.lines(whens)...)
		h.timed = true
		return true
	}
	first := from
	if oneOfKeys(t.words[first].key, "together", "maybe", "probably") && first+1 < to {
		first++
	}
	if withs := t.withs(nil, first, to); t.words[first].key == "with" && len(withs) > 0 && withs[0].from == first {
		s.With = append(s.With, h.lines(withs[:1])...)
		return true
	}
	return false
}

// unknowns begin an answer that is none.
var planUnknowns = []string{
	"i dont know", "dont know", "i dunno", "dunno", "idk", "no idea", "not sure", "im not sure", "i have no idea", "nothing really", "nobody", "no one", "nothing", "good question", "thats a good question", "let me think", "hard to say", "i havent thought",
	"i couldnt say", "i wouldnt know", "i cant think",
}

// unknown reports whether a unit says that the person does not know.
func (h *planHearing) unknown(cs []planClause) bool {
	from, to := h.text.trim(cs[0].from, cs[0].to)
	for _, f := range planUnknowns {
		if n := h.text.match(from, to, f); n > 0 {
			// "I'm not sure" with much behind it is something else.
			return cs[len(cs)-1].to-from <= n+4
		}
	}
	return false
}

// imaginedWords are the words of what is not so.
var imaginedWords = []string{
	"would have", "wouldve", "shouldve", "couldve", "should have", "could have", "if i won", "if i were", "if i was", "if i had", "if i could", "if only", "in an ideal world", "in a perfect world", "in theory", "hypothetically", "i wish", "if there was", "if there were",
	"if we had", "if we were", "if they paid", "if you paid", "if someone paid", "used to", "if it were up", "if it was up", "if money", "in another life", "some day", "one day", "someday", "if we won", "if she was", "if he was", "if it was", "if it were", "if i ever",
}

// reportedBy are the verbs of what somebody else says.
var reportedBy = []string{
	"said", "says", "told", "tells", "thinks", "reckons", "wants", "expects", "claims", "claimed", "insists", "hopes", "they think", "people think", "everyone thinks", "they say", "people say", "they reckon", "keeps saying", "goes", "swears", "bets", "was like", "they want", "expect",
}

// dreamt are the words before an intention that make it what is felt, feared or
// told and no promise.
var dreamt = []string{
	"feel like", "feels like", "makes me", "where", "what", "whether", "that way", "afraid", "worried", "scared", "i say", "i always say", "i tell myself", "i keep saying", "wouldnt wanna", "dont want", "not that", "the idea that", "hope", "anything where", "so that", "which means", "might mean",
}

// others reports whether what stands at word i of a clause is what somebody else
// says: "my wife says I'll".
func (h *planHearing) others(from, i int) bool {
	if h.text.has(from, i, dreamt) || h.text.words[from].key == "like" && from+1 < i+1 {
		return true
	}
	at, _, ok := h.text.find(from, i, reportedBy)
	if !ok {
		return false
	}
	for j := at - 1; j >= from; j-- {
		if oneOfKeys(h.text.words[j].key, "i", "ive", "we", "weve") {
			return false
		}
		if j == at-1 && oneOfKeys(h.text.words[j].key, "have", "just", "already", "also") {
			continue
		}
		break
	}
	return true
}

// whatIf reports whether a stretch is about what is not so.
func (h *planHearing) whatIf(from, to int) bool { return h.text.has(from, to, imaginedWords) }

// planHedges are the words of what is not settled.
var planHedges = []string{
	"maybe", "perhaps", "i guess", "i suppose", "possibly", "might", "could", "would", "id", "wed", "try to", "try and", "ill try", "try my best", "hopefully", "not sure", "i think about", "see if", "probably", "shall we see", "potentially", "mightve", "ideally",
}

func (h *planHearing) tentative(from, to int) bool { return h.text.has(from, to, planHedges) }

// foremostWords are the words of what matters most.
var foremostWords = []string{
	"main thing", "main reason", "most of all", "above all", "biggest reason", "biggest thing", "most important", "number one", "more than anything", "first and foremost", "mainly", "mostly because", "matters most", "biggest one", "real reason", "the big one",
}

// line makes an entry of words[from:to].
func (h *planHearing) line(from, to int) PlanLine {
	from, to = h.text.trim(from, to)
	return PlanLine{Said: h.text.said(from, to, mi.Client), Tentative: h.tentative(from, to), Foremost: h.text.has(from, to, foremostWords)}
}

// lines makes an entry of each stretch.
func (h *planHearing) lines(all []planStretch) []PlanLine {
	out := []PlanLine{}
	for _, s := range all {
		out = append(out, PlanLine{Said: h.text.said(s.from, s.to, mi.Client)})
	}
	return out
}

// An intention is what somebody means to do: the opener at words[at] and the verb.
type intention struct {
	at, verb  int
	negated   bool
	tentative bool
}

// intention finds what is meant to be done in a clause.
func (h *planHearing) intention(from, to int) (intention, bool) {
	t := h.text
	for i := from; i < to; i++ {
		n := t.opener(i, to)
		if n == 0 || t.words[i].quoted {
			continue
		}
		in := intention{at: i, negated: planDenies(t, i, n)}
		v := i + n
		for v < to && oneOfKeys(t.words[v].key, "just", "also", "probably", "definitely", "actually", "then", "try", "to", "and", "first", "still", "only", "really", "maybe", "at", "least", "certainly", "now", "be", "able", "start", "trying", "going", "not", "never", "always", "gladly", "make", "sure", "have", "on") {
			switch k := t.words[v].key; k {
			case "not", "never":
				in.negated = true
			case "be", "going", "start", "have", "make", "at", "sure", "on":
				if isPlainVerb(t, v, to) {
					in.verb = v
				}
			}
			if in.verb > 0 {
				break
			}
			v++
		}
		if in.verb == 0 {
			in.verb = v
		}
		if in.verb >= to || idleVerb(t, in.verb, to) || h.others(from, i) {
			continue
		}
		in.tentative = h.tentative(from, to)
		return in, true
	}
	return intention{}, false
}
