package ocean

import (
	"cmp"
	"context"
	"slices"

	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A ReplyChecker judges a draft of the counsellor's next turn. [Checker] is the
// built-in one; a language model or a person can stand in its place.
type ReplyChecker interface {
	CheckReply(ctx context.Context, coded mi.Coded, draft string) (Verdict, error)
}

// A ReplyComposer words a reply to the last turns; [Composer] is the built-in one.
type ReplyComposer interface {
	Reply(coded mi.Coded) (Composed, error)
	Compose(coded mi.Coded, m Move) (Composed, error)
}

// Checker says whether a draft is a good way to go on, and what is amiss where it
// is not: Gordon's roadblocks, what MITI 4.2.1 and MISC 2.5 count as inconsistent
// with MI, and what the turns before make of it.
//
// It goes by set phrases and grammar, so it finds what is said in plain words and
// misses irony, tone, and what only sense tells: a draft that it allows is no good
// one for that. Its phrases are English.
//
// Findings that are critical block, major ones ask for a revision, and minor ones
// are reported and let through.
//
// The zero Checker is ready and needs no weights. It is safe for concurrent use.
// The turns before need no codes: where they have none, their words are read. Of
// them it reads the last 12, and the last 24 for what was said of people, numbers
// and names, so that nothing grows with the length of a session. Time is linear in
// the draft, and a verdict has 64 findings at most.
//
// After a sign of danger in one of the last 12 turns ([mi.Risk.Gates]), or in the
// client's last one if it was weighed alone ([mi.Risk.Weighed]), only a draft that
// attends to safety is allowed; a host clears it as for [Suggester.Suggest]. Of turns
// that were not screened the words of the client's last one are.
type Checker struct {
	// Recognizer codes the draft as well, where there is one. What it is sure
	// confronts, warns, directs, persuades or advises without permission becomes a
	// finding if no phrase was found there. It takes longer than all else.
	Recognizer *Recognizer
	// Person says that a person wrote the draft, who may say that they are one and
	// speak of their own life.
	Person bool
	// MaxWords is how many words a draft may have; 0 means 80, less than 0 any
	// number. A summary, and information that was asked for, may have twice as many.
	MaxWords int
	// RevisesMinor makes minor findings ask for a revision as well.
	RevisesMinor bool
	// Composer words a safe reply, one reflection and one open question, for a draft
	// that is not allowed; the zero [Composer] is the built-in one. What it words is
	// checked itself. Nil, or nothing safe, leaves [Verdict.Replacement] empty.
	Composer ReplyComposer
}

// Turns of the conversation that are read, the last ones.
const (
	checkTurns = riskReach
	checkFacts = 24
)

// mostFindings is how many findings a verdict has at most; past it, the last of them
// is the newest one.
const mostFindings = 64

// defaultMaxWords is [Checker.MaxWords] unless told otherwise: three or four
// sentences.
const defaultMaxWords = 80

// CheckReply implements [ReplyChecker]. It never fails but for a context that is
// done.
func (c Checker) CheckReply(ctx context.Context, coded mi.Coded, draft string) (Verdict, error) {
	if err := ctx.Err(); err != nil {
		return Verdict{}, err
	}
	return c.Check(coded, draft), nil
}

// A checking is one check under way.
type checking struct {
	checker   Checker
	coded     mi.Coded
	draft     string
	before    []mi.CodedTurn // the last of them
	client    *mi.CodedTurn  // the client's last turn, nil for none
	units     []text.Span
	reader    roadblock.Reader
	questions []question.Question
	found     []Finding

	words   int
	opening int  // the first word of a stock opening, -1 for none
	openEnd int  // behind its last
	evokes  int  // the first word of a question for reasons, -1 for none
	safe    bool // attends to safety
	sums    bool // opens a summary
	leaves  bool // leaves it to the person
	asked   bool // permission was looked up
	permits bool // and given
}

// Check judges a draft of the counsellor's next turn, after the turns of coded.
func (c Checker) Check(coded mi.Coded, draft string) Verdict {
	var (
		words     [roadblock.Room]roadblock.Word
		units     [24]text.Span
		questions [8]question.Question
	)
	k := newChecking(c, coded, draft)
	k.units = text.AppendUnits(units[:0], draft)
	k.reader.Words = words[:0]
	k.read(questions[:0])
	risk := k.atRisk()
	k.phrases(risk)
	if risk {
		if !k.safe {
			k.addAll(RiskUnattended)
		}
	} else {
		k.asks()
		k.sides()
		k.length()
		k.facts()
		k.course()
		if c.Recognizer != nil {
			k.recognise()
		}
	}
	return k.verdict()
}

// newChecking begins a check.
func newChecking(c Checker, coded mi.Coded, draft string) checking {
	k := checking{checker: c, coded: coded, draft: draft, opening: -1, evokes: -1}
	k.before = coded.Turns[max(0, len(coded.Turns)-checkTurns):]
	for i := len(k.before) - 1; i >= 0 && k.client == nil; i-- {
		if k.before[i].Turn.Role == mi.Client {
			k.client = &k.before[i]
		}
	}
	return k
}

// read takes the draft to pieces.
func (k *checking) read(room []question.Question) {
	var q question.Reader
	q.Keep, q.Found = true, room
	q.Begin(k.draft)
	var key [24]byte
	at := -1
	sc := text.Scan(k.draft)
	for sc.Next() {
		t := sc.Token()
		for at+1 < len(k.units) && t.Start >= k.units[at+1].Start {
			at++
			k.reader.Sentence()
		}
		var w []byte
		if t.Len() <= len(key)-5 {
			switch t.Kind {
			case text.Word:
				w = sc.AppendKey(key[:0])
			case text.Number:
				w = text.AppendKey(key[:0], t.In(k.draft))
			}
		}
		if t.Kind == text.Word {
			q.Add(t, w)
		} else {
			q.Add(t, nil)
		}
		k.reader.Add(t, w, k.draft)
	}
	k.reader.Sentence()
	q.End()
	k.questions = q.Found
	for i := range k.reader.Words {
		if !k.reader.Words[i].Has(roadblock.Second) {
			k.words++
		}
	}
}

// add notes a finding, one of a code for each sentence.
func (k *checking) add(code FindingCode, from, to int) *Finding {
	words := k.reader.Words
	return k.addSpan(code, mi.Span{Start: words[from].Start, End: words[max(from, to-1)].End})
}

// addAll notes a finding about the draft as a whole.
func (k *checking) addAll(code FindingCode) {
	span := mi.Span{End: len(k.draft)}
	if n := len(k.units); n > 0 {
		span = mi.Span{Start: k.units[0].Start, End: k.units[n-1].End}
	}
	k.addSpan(code, span)
}

func (k *checking) addSpan(code FindingCode, span mi.Span) *Finding {
	for i := range k.found {
		if f := &k.found[i]; f.Code == code && k.unit(f.Start) == k.unit(span.Start) {
			return f
		}
	}
	f := *code.finding()
	f.Span = span
	if len(k.found) == mostFindings { // the rest would say no more
		k.found[mostFindings-1] = f
		return &k.found[mostFindings-1]
	}
	k.found = append(k.found, f)
	return &k.found[len(k.found)-1]
}

// unit returns the index of the thought unit that holds a place.
func (k *checking) unit(at int) int {
	n, _ := slices.BinarySearchFunc(k.units, at+1, func(u text.Span, at int) int { return cmp.Compare(u.Start, at) })
	return n - 1
}

// verdict says what the findings come to.
func (k *checking) verdict() Verdict {
	v := Verdict{Action: Allow, Findings: k.found}
	if len(k.found) == 0 {
		v.Findings = []Finding{}
		return v
	}
	slices.SortStableFunc(v.Findings, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	for i := range v.Findings {
		switch v.Findings[i].Severity {
		case Critical:
			v.Action = Block
		case Minor:
			if k.checker.RevisesMinor && v.Action == Allow {
				v.Action = Revise
			}
		default:
			if v.Action == Allow {
				v.Action = Revise
			}
		}
	}
	if v.Action != Allow && k.checker.Composer != nil {
		v.Replacement = k.checker.replacement(k.coded, k.decided())
	}
	return v
}

// replacement is a reply that passes the check itself, "" for none. Who has decided is
// asked how, and not why (field guide 5.4).
func (c Checker) replacement(coded mi.Coded, decided bool) string {
	composed, err := c.Composer.Reply(coded)
	if err != nil || composed.Text == "" {
		return ""
	}
	with := c.Composer
	c.Composer = nil
	if composed.Move != AttendSafety {
		questions := [...]Move{Elaborate, LookForward, PlanSteps, Explore}
		if decided {
			questions = [...]Move{PlanSteps, PlanObstacles, Explore, Elaborate}
		}
		for _, m := range questions {
			asked, err := with.Compose(coded, m)
			if err != nil || asked.Text == "" {
				continue
			}
			if both := composed.Text + " " + asked.Text; len(c.Check(coded, both).Findings) == 0 {
				return both
			}
		}
	}
	if c.Check(coded, composed.Text).Action != Allow {
		return ""
	}
	return composed.Text
}
