package ocean

import (
	"sort"

	"github.com/evoke-mi/evoke/mi"
)

// A planAsk is a set of the fields that a counsellor's turn asks for.
type planAsk uint16

const (
	asksChange planAsk = 1 << iota
	asksReason
	asksStep
	asksWhen
	asksWith
	asksHelp
	asksObstacle
	asksThen
	asksSign
	asksComing // what is to come: with will, would, could
)

// planAsks are the words that ask for a field. Those of a line that comes first
// hide what a later line would see in the same words.
var planAsks = []struct {
	asks    planAsk
	phrases []string
}{
	{asksThen, []string{
		"what then", "do then", "what would you do then", "if that happens", "deal with that", "deal with it", "handle that", "handle it", "cope with that", "get around that", "get round that", "what will you do if", "what would you do if",
		"what could you do if", "what might you do if", "what if", "and if it", "and if you", "and if they", "and if he", "and if she", "and if the", "do about that", "do about it", "your plan b", "what will you do when", "what would you do when",
		"what could you do when", "when that happens", "what might help then", "what would help then", "how would you handle", "how will you handle", "how would you deal with", "how will you deal with",
	}},
	{asksObstacle, []string{
		"get in the way", "gets in the way", "got in the way", "go wrong", "make it hard", "make it harder", "make that hard", "make that difficult", "make it difficult", "stop you", "challenges", "obstacles", "obstacle", "barriers",
		"trip you up", "hardest part", "hardest thing", "hard part", "throw you off", "difficult part", "difficulties", "tricky", "challenging", "be hard about", "be hardest", "knock you off", "stand in the way", "most difficult", "see coming",
	}},
	{asksSign, []string{
		"how will you know", "how would you know", "how will you tell", "how would you tell", "how can you tell", "how do you know", "will you notice", "would you notice", "a sign", "what sign", "signs", "success look like", "tell that its working", "tell its working", "show you that", "tell you that its", "be the first thing",
	}},
	{asksWhen, []string{
		"when will", "when would", "when could", "when do", "when might", "when can", "when are you", "what day", "which day", "which days", "what days", "what time", "how often", "how soon", "when is", "when in the week", "when exactly", "and when", "when and", "when shall", "good time to",
	}},
	{asksWith, []string{"who with", "who will you * with", "who would you * with", "who could you * with", "who might you * with", "who do you * with", "who are you * with", "with whom", "who will you do", "who would you do", "who could you do", "who would you like to do", "alone or with", "on your own or with", "go with you"}},
	{asksHelp, []string{
		"who could", "who can", "who might", "who would", "who will", "who else", "who around you", "who is there", "whos there", "whos in your corner", "whose help", "whose support", "anyone who", "anybody who", "somebody who", "someone who", "how could she", "how could he", "how could they",
		"how can she", "how can he", "how might she", "how might he", "what could she do", "what could he do", "what could they do", "what support", "what help", "support you", "on your side", "people who", "how would she help", "how would he help", "how could others", "who do you",
	}},
	{asksStep, []string{
		"what will you do", "first step", "next step", "where would you start", "where will you start", "what are you going to do", "whats next", "what is next", "your plan", "the plan", "how will you", "how would you go about", "how might you", "what do you think youll do",
		"what could you do", "what might you do", "where does that leave you", "what would you do", "how would you do", "what are you willing", "how could you", "how are you going to", "what do you want to do", "what would work", "how would you start", "what will it be",
		"where do you go from here", "what are your thoughts about what", "one small thing", "one thing you", "what would you be ready to", "how do you see yourself doing",
	}},
	{asksReason, []string{
		"why would you", "why do you want", "why is it", "why does it", "why is that", "what makes it", "what makes this", "what makes you want", "what makes that", "reasons", "so important", "matter to you", "matters to you", "matters most", "matter so much", "why a", "why an", "why now", "what would be better", "what would be good about", "be better about",
		"the best that", "what difference would", "what would it give you", "what would it mean", "and not a", "important to you",
	}},
	{asksChange, []string{
		"what would you like", "what do you want", "what would you change", "what are you hoping", "what do you hope", "your goal", "to be different", "what brings you", "what would you want", "like to see change", "like to change", "like to work on", "want to change", "want to work on", "what matters here",
	}},
}

// asks says what a counsellor's turn asks for. A statement asks for nothing; the
// codes of the turn say which it is, where there are any.
func (p *planText) asks(codes *mi.CounsellorCodes) planAsk {
	var out planAsk
	for u, span := range p.units {
		from, to := p.unitWords(u)
		if from == to || !p.asking(span.In(p.text), mi.Span(span), from, to, codes) {
			continue
		}
		var unit planAsk
		for _, a := range planAsks {
			if !p.has(from, to, a.phrases) {
				continue
			}
			switch {
			case a.asks == asksObstacle && unit&asksThen != 0, a.asks == asksStep && unit&^asksWhen&^asksWith != 0,
				a.asks == asksReason && unit&(asksThen|asksObstacle|asksSign) != 0, a.asks == asksChange && unit != 0, a.asks == asksHelp && unit&asksWith != 0:
			default:
				unit |= a.asks
			}
		}
		if unit != 0 && p.has(from, to, []string{"will", "would", "could", "might", "shall", "going to", "youll", "plan"}) {
			unit |= asksComing
		}
		out |= unit
	}
	return out
}

// asking reports whether a unit asks: by its mark, by its code, or by beginning as
// questions do.
func (p *planText) asking(words string, span mi.Span, from, to int, codes *mi.CounsellorCodes) bool {
	for i := len(words) - 1; i >= 0 && i >= len(words)-3; i-- {
		if words[i] == '?' {
			return true
		}
	}
	if codes != nil {
		us := codes.Utterances
		for i := codeAt(len(us), func(i int) int { return us[i].End }, span.Start); i < len(us) && us[i].Start < span.End; i++ {
			if us[i].Behaviour.Main() == mi.MainQuestion || us[i].Behaviour == mi.SeekCollaboration {
				return true
			}
		}
	}
	from, _ = p.trim(from, to)
	return oneOfKeys(p.words[from].key, "what", "whats", "who", "whos", "when", "where", "how", "why", "which") || p.match(from, to, "tell me") > 0
}

// unitWords returns the words of unit u.
func (p *planText) unitWords(u int) (from, to int) {
	from = len(p.words)
	for _, c := range p.clausesOf(u) {
		from, to = min(from, c.from), max(to, c.to)
	}
	if to == 0 {
		return 0, 0
	}
	return from, to
}

// clausesOf returns the clauses of unit u.
func (p *planText) clausesOf(u int) []planClause {
	first := 0
	for lo, hi := 0, len(p.clauses); lo < hi; {
		mid := (lo + hi) / 2
		if p.clauses[mid].unit < u {
			lo = mid + 1
		} else {
			hi = mid
		}
		first = lo
	}
	last := first
	for last < len(p.clauses) && p.clauses[last].unit == u {
		last++
	}
	return p.clauses[first:last]
}

// codeAt returns the first of n codes in the order of the text that ends behind
// start.
func codeAt(n int, end func(int) int, start int) int {
	return sort.Search(n, func(i int) bool { return end(i) > start })
}
