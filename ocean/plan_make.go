package ocean

import (
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/rulers"
)

// How far back a word reaches: the latest entries that a later one may take back
// or add to. It bounds the time.
const planReach = 12

// A planner goes through a conversation.
type planner struct {
	coded  *mi.Coded
	drafts []*planDraft
	byName map[string]int // into drafts
	asked  planAsk        // by the counsellor's last turn that asks for anything
	talk   planText       // of the client's turn
	other  planText       // of the counsellor's
	offer  planOffer
	common []commonStep // what the last turns of clients propose for all of them
	cue    *Said        // of what asked asks, where it is a what-then
	ahead  bool         // what gets in the way was the last thing to be said
	sure   bool         // the last ruler was one for confidence
	ruled  bool         // the turn before names confidence and a scale to ten
	sures  []int        // the clients' turns behind such a turn
	whens  []planStretch
	withs  []planStretch
	helps  []planHelp
	stems  []uint32
}

// A planDraft is a party's plan as far as it was heard.
type planDraft struct {
	PartyPlan
	wants     bool // has spoken for the change or committed to something
	goal      []uint32
	stepOf    [][]uint32 // the stems of each step
	changeOf  [][]uint32
	helperOf  []string // the last word of each helper's name
	offeredAt int      // the turn of the last offer that was answered, plus 1
}

// seat makes a place for each client.
func (p *planner) seat() {
	p.byName = map[string]int{}
	add := func(name string, goal mi.Goal) {
		if _, ok := p.byName[name]; ok {
			return
		}
		if !goal.Known() {
			goal = p.coded.Goal
		}
		p.byName[name] = len(p.drafts)
		d := &planDraft{PartyPlan: PartyPlan{
			Party: name, Goal: goal,
			Changes: []PlanLine{}, Reasons: []PlanLine{}, Steps: []Step{}, Helpers: []Helper{}, Obstacles: []Obstacle{}, IfThens: []IfThen{}, Signs: []PlanLine{}, Gaps: []Gap{},
		}}
		p.other.read(-1, goal.Behaviour)
		d.goal = p.other.stems(nil, 0, len(p.other.words))
		p.drafts = append(p.drafts, d)
	}
	for _, party := range p.coded.Parties {
		if party.Role == mi.Client {
			add(party.Name, party.Goal)
		}
	}
	for i := range p.coded.Turns {
		if t := &p.coded.Turns[i].Turn; t.Role == mi.Client {
			add(t.Party, mi.Goal{})
		}
	}
}

// counsellor hears a counsellor's turn: what it asks for, and what it proposes.
func (p *planner) counsellor(i int) {
	t := &p.coded.Turns[i]
	p.other.read(i, t.Turn.Text)
	if len(p.other.words) <= 2 && !p.other.endsAsking() {
		return // "mm-hm" asks for nothing else
	}
	if a := p.hears(t.Counsellor); a != 0 || !p.other.more() {
		p.asked, p.cue = a, nil
		if a&asksThen != 0 {
			p.cue = p.other.cueOf()
		}
	}
	p.offer = p.other.offers(t.Counsellor)
	if p.asked != 0 || len(p.offer.items) > 0 {
		p.common = nil
	}
}

// hears says what a counsellor's turn asks for, with what was said before: behind
// what gets in the way, "what will you do?" and "and on Saturday?" ask what then.
func (p *planner) hears(codes *mi.CounsellorCodes) planAsk {
	t := &p.other
	a := t.asks(codes)
	all := len(t.words)
	switch {
	case t.has(0, all, []string{"how important", "how ready", "importance", "how motivated"}):
		p.sure = false
		a &^= asksSure
	case a&asksSure != 0:
		p.sure = true
	case p.sure && t.has(0, all, []string{"and not a", "and not an", "not a zero", "not lower", "rather than a"}):
		a = a&^asksReason | asksAbility // why a five and not a two: what makes it possible
	}
	switch {
	case a&(asksSure|asksAbility) != 0:
	case p.ahead && a&asksStep != 0 && a&(asksThen|asksObstacle|asksSign) == 0 && !t.has(0, all, []string{"first step", "next step", "first thing", "whats next", "what next"}):
		a = a&^asksStep | asksThen
	case p.ahead && a&^asksComing&^asksWhen == 0 && t.endsAsking() && t.has(0, all, []string{"what else could", "what could", "what might", "what would", "what will", "how could", "how might", "how will", "how would"}):
		a |= asksThen | asksComing
	case a&^asksComing&^asksWhen == 0 && t.pointed() && (p.ahead || t.has(0, all, []string{"bad day", "hard day", "tough day", "bad days", "difficult day"}) || t.conditionFirst()):
		a |= asksThen | asksComing
	}
	if a != 0 {
		p.ahead = false
	}
	p.ruled = a&asksSure != 0 && t.has(0, all, []string{"confident", "confidence", "how sure", "how likely"}) && t.has(0, all, []string{"ten", "10", "0-10", "1-10", "out of ten"})
	return a
}

// conditionFirst reports whether a turn's last question begins with a condition.
func (p *planText) conditionFirst() bool {
	from, to := p.unitWords(len(p.units) - 1)
	if from == to {
		return false
	}
	from, _ = p.trim(from, to)
	return p.words[from].key == "if" || p.words[from].key == "when" && from+1 < to && isSubject(p.words[from+1].key)
}

// more reports whether a turn only asks for more of the same: "what else?"
func (p *planText) more() bool {
	return (len(p.words) <= 3 || len(p.words) <= 6 && !p.has(0, len(p.words), []string{"what else could", "what else would"})) && p.has(0, len(p.words), []string{"what else", "anything else", "who else", "and then", "tell me more"})
}

func (p *planText) endsAsking() bool {
	for i := len(p.text) - 1; i >= 0 && i >= len(p.text)-3; i-- {
		if p.text[i] == '?' {
			return true
		}
	}
	return false
}

// client hears a client's turn.
func (p *planner) client(i int) {
	t := &p.coded.Turns[i]
	d := p.drafts[p.byName[t.Turn.Party]]
	if t.Client != nil && t.Client.Talk.Answer() == mi.Change {
		d.wants = true
	}
	p.talk.read(i, t.Turn.Text)
	if len(p.talk.words) == 0 {
		return
	}
	p.talk.dropDanger()
	h := planHearing{planner: p, planDraft: d, text: &p.talk, codes: t.Client, stepsBefore: len(d.Steps), hindered: len(d.Obstacles), past: p.asked&asksAbility != 0 && !p.sure}
	p.talk.several = len(p.drafts) > 1
	p.talk.naming = p.asked&(asksHelp|asksWith) != 0
	obstacles := len(d.Obstacles)
	if p.ruled && p.asked&asksSure != 0 {
		p.sures = append(p.sures, i)
	}
	h.assent()
	h.agree()
	for u := range p.talk.units {
		h.unit(u)
	}
	h.answerTimes()
	h.propose()
	if len(d.Obstacles) > obstacles {
		p.ahead = true
	} else if len(p.talk.words) > 3 {
		p.ahead = false
	}
}

// finish reads the rulers and names the gaps.
func (p *planner) finish() Plan {
	out := Plan{Conversation: p.coded.ID, Goal: p.coded.Goal, Parties: make([]PartyPlan, 0, len(p.drafts)), Shared: []Common{}}
	out.Risks = risksOf(p.coded)
	l := rulers.English()
	p.confidence(l)
	for _, d := range p.drafts {
		d.foremostFirst()
		if len(out.Risks) == 0 {
			d.gaps(l)
		} else if d.Confidence != nil {
			d.Confidence.Next = []PlanQuestion{}
		}
		out.Parties = append(out.Parties, d.PartyPlan)
	}
	if len(p.drafts) > 1 {
		out.Shared = commonGround(p.coded)
	}
	return out
}

// risksOf quotes the signs of danger that gate MI, but for those that were weighed:
// see dangerIn.
func risksOf(c *mi.Coded) []Said {
	out := []Said{}
	var room [4]mi.Risk
	for i := range c.Turns {
		t := &c.Turns[i]
		if t.Turn.Role != mi.Client {
			continue
		}
		for _, r := range signsIn(t, room[:0], mi.RiskScreen{PhrasesOnly: true}) {
			if words := r.In(t.Turn.Text); r.Gates() && !r.Weighed && words != "" {
				out = append(out, Said{Quote: Quote{i, r.Span}, By: mi.Client, Words: words})
			}
		}
	}
	return out
}

// foremostFirst puts the reasons that the person called the most important first.
func (d *planDraft) foremostFirst() {
	var first, rest []PlanLine
	for _, r := range d.Reasons {
		if r.Foremost {
			first = append(first, r)
		} else {
			rest = append(rest, r)
		}
	}
	copy(d.Reasons, append(first, rest...))
}
