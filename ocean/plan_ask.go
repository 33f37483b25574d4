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
	asksComing  // what is to come: with will, would, could
	asksSure    // how sure the person is: a ruler for confidence
	asksAbility // what worked, why a five and not a two, what is good about things as they are
	asksHow     // how somebody helps: "what could your coach do?"
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
		"what could you do when", "when that happens", "what might help then", "what would help then", "plan for that", "plan for it", "make that easier", "help with that", "help you remember", "get past that", "get past it", "get round it", "get around it", "and those days", "how would you handle", "how will you handle", "how would you deal with", "how will you deal with",
	}},
	{asksObstacle, []string{
		"get in the way", "gets in the way", "got in the way", "go wrong", "make it hard", "make it harder", "make that hard", "make that difficult", "make it difficult", "stop you", "challenges", "obstacles", "obstacle", "barriers",
		"trip you up", "hardest part", "hardest thing", "hard part", "throw you off", "difficult part", "difficulties", "tricky", "in the way", "come between", "could come up", "might come up", "upset it", "upset that", "hold you back", "pull you back", "hardest", "hard moments", "risky", "make you stop", "what could stop", "what might stop",
		"the worry", "whats the worry", "worries you", "could happen", "might happen", "biggest risk", "the risk", "could derail", "could mess", "might mess", "see going wrong", "might trip", "could trip", "get between", "be a problem", "could be difficult", "could be hard", "come in between", "weak spot", "the catch", "what stands in", "make you put", "give up again", "fall back", "challenging", "be hard about", "be hardest", "knock you off", "stand in the way", "most difficult", "see coming",
	}},
	{asksSign, []string{
		"how do you know", "will you notice", "would you notice", "be a sign", "a first sign", "what sign", "signs", "success look like", "tell that its working", "tell its working", "show you that", "tell you that its",
	}},
	{asksWhen, []string{
		"when will", "when would", "when could", "when do", "when might", "when can", "when are you", "what day", "which day", "which days", "what days", "what time", "how often", "how soon", "when is", "when in the week", "when exactly", "and when", "when and", "when shall", "good time to", "from when", "whens the", "when is the", "when does that", "when should",
	}},
	{asksWith, []string{"who with", "who will you * with", "who would you * with", "who could you * with", "who might you * with", "who do you * with", "who are you * with", "with whom", "who will you do", "who would you do", "who could you do", "who would you like to do", "alone or with", "on your own or with", "go with you", "with anyone", "with anybody", "with somebody", "whod go", "whod you"}},
	{asksHelp, []string{
		"who could", "who can", "who might", "who would", "who will", "who else", "who around you", "who is there", "whos there", "whos in your corner", "whose help", "whose support", "is there anyone", "is there anybody", "is there someone", "is there somebody", "anyone who", "anybody who", "somebody who", "someone who", "how could she", "how could he", "how could they",
		"how can she", "how can he", "how might she", "how might he", "what could she do", "what could he do", "what could they do", "what support", "what help", "support you", "on your side", "people who", "how would she help", "how would he help", "how could others", "who do you",
	}},
	{asksStep, []string{
		"what will you do", "first step", "next step", "where would you start", "where will you start", "what are you going to do", "whats next", "what is next", "your plan", "the plan", "how will you", "how would you go about", "how might you", "what do you think youll do",
		"what could you do", "what might you do", "where does that leave you", "what would you do", "how would you do", "what are you willing", "how could you", "how are you going to", "what do you want to do", "what would work", "how would you start", "what will it be",
		"where do you go from here", "what are your thoughts about what", "one small thing", "one thing you", "what would you be ready to", "what next", "first thing to", "what could you try", "small enough", "a small beginning", "a beginning", "could you imagine", "comes to mind", "what helps", "what ideas", "ideas", "your options", "are you going to try", "what could each", "could you see yourself", "whats the step", "could the two of you",
		"which one first", "have you done", "done so far", "what could you all", "what would you try", "what will you try", "one thing youd", "see yourself doing", "thinking of doing", "want to go about", "whats one thing", "what is one thing", "where could you start", "how could you start", "what would you start", "what can you do", "do this week", "what do you think you", "so the plan", "would help you", "what would help", "what are your", "would you do differently", "what might work", "how do you see yourself doing",
	}},
	{asksReason, []string{
		"why would you", "why do you want", "makes you want", "makes it matter", "made you want", "made you decide", "made you come", "make it worth", "made it worth", "worth doing", "worth starting", "worth it", "whats behind", "what is behind", "whats it for", "what is it for", "makes it count", "speaks for", "good reason", "best reason", "main reason", "matters to you about", "you want that", "what does it cost", "what would change for", "what drives", "what changed", "why is it", "why does it", "why is that", "what makes it", "what makes this", "what makes you want", "what makes that", "reasons", "so important", "matter to you", "matters to you", "matters most", "matter so much", "why a", "why an", "why now", "what would be better", "what would be good about", "be better about",
		"the best that", "what difference would", "what would it give you", "what would it mean", "and not a", "important to you",
	}},
	{asksChange, []string{
		"what would you like", "what would you * like", "what would each of you", "you each want", "you both want", "each of you want", "each of you like", "what would you two like", "what are you after", "what do you want", "do you want to be different", "what do you wish", "what would you change", "what are you hoping", "what do you hope", "your goal", "to be different", "what brings you", "what would you want", "like to see change", "like to change", "like to work on", "want to change", "want to work on", "what matters here",
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
		unit = p.asksMore(from, to, unit)
		if unit != 0 && p.has(from, to, []string{"will", "would", "could", "might", "shall", "going to", "youll", "plan"}) {
			unit |= asksComing
		}
		out |= unit
	}
	return out
}

// asksMore adds what takes more than a phrase to see: who could help, how to know
// that it works, how somebody helps, and the rulers.
func (p *planText) asksMore(from, to int, unit planAsk) planAsk {
	first, _ := p.trim(from, to)
	if oneOfKeys(p.words[first].key, "who", "whos", "whod", "anyone", "anybody") && unit&asksWith == 0 &&
		p.has(first, to, []string{"help", "support", "back you", "back", "could", "can", "corner", "side", "ring", "call", "else", "there", "in it"}) {
		unit |= asksHelp
	}
	if at, behind, ok := p.find(from, to, []string{"how will", "how would", "how can", "how could", "how might", "what will", "what would", "what could", "howll", "whatll"}); ok &&
		p.has(at, to, []string{"know", "notice", "show you", "tell you", "able to tell", "will you tell", "would you tell", "see if it", "see when it", "be the first sign"}) && !p.has(behind, to, []string{"know about", "like to know", "want to know", "need to know", "tell you about", "help you know", "tell him", "tell her", "tell them", "i notice", "a problem", "tell me"}) {
		return unit&^(asksStep|asksReason|asksChange|asksHelp) | asksSign
	}
	if at, behind, ok := p.find(from, to, []string{"what could", "what can", "what would", "what might", "how could", "how can", "how might", "how would"}); ok && at <= first+1 && p.people(behind, to) > 0 {
		if n := p.people(behind, to); p.match(behind+n, to, "do") > 0 || p.match(behind+n, to, "help") > 0 || p.match(behind+n, to, "support") > 0 {
			unit |= asksHow
		}
	}
	if p.has(from, to, []string{"what matters to you"}) && !p.has(from, to, []string{"matters to you about"}) {
		unit |= asksChange // as well as why
	}
	if p.has(from, to, []string{"how confident", "confident are you", "confident do you", "how sure", "your confidence", "how likely", "sure are you", "scale of", "scale from", "same scale"}) {
		unit |= asksSure
	}
	if p.has(from, to, []string{"worked before", "what worked", "has worked", "worked for you", "you done before", "did you manage", "you managed", "in the past", "good about those", "you like about", "you enjoy about", "do you enjoy", "good things about", "do you get out of"}) {
		return unit&^asksReason | asksAbility
	}
	return unit
}

// pointed reports whether a turn asks by pointing to a moment and no more: "and if it
// rains?", "and on Saturday?", "what about that week?".
func (p *planText) pointed() bool {
	from, to := p.unitWords(len(p.units) - 1)
	if to-from > 8 {
		return false
	}
	if from < to {
		from, _ = p.trim(from, to)
		if oneOfKeys(p.words[from].key, "if", "when", "on", "in", "at", "during", "after") || to-from == 1 && p.words[from].key == "then" || p.match(from, to, "what about") > 0 || p.match(from, to, "how about") > 0 {
			return true
		}
	}
	return false
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
