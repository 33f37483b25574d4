package ocean_test

import (
	"fmt"
	"hash/fnv"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// A planMark is a stretch of a turn that belongs in a field of a plan.
type planMark struct {
	turn  int
	field string // an [ocean.PlanField], or "how" or "if"
	may   bool   // may be in the plan, need not
	span  mi.Span
}

// A markedTalk is a conversation and what belongs in its plan.
type markedTalk struct {
	conv  mi.Conversation
	marks []planMark
}

// markedFields are the fields that are measured: those of a plan, how a helper
// helps, and the cue of an if-then line.
var markedFields = []string{"change", "reason", "step", "when", "with", "helper", "how", "obstacle", "then", "if", "sign", "confidence"}

// markedTalks reads testdata/plan-labelled.txt: conversations in which {step|I'll
// ring them {when|on Monday}} says what belongs where. A field with a question
// mark may be there and need not. A turn of the counsellor has a mark where the
// client takes the proposal up.
//
// A reason is what makes the change matter, to the one who speaks; what once worked,
// what makes it possible and what others think are none. A step is meant by the one
// who speaks, settled or not, or was taken since. An obstacle is what could get in
// the way, and not that the person likes things as they are.
func markedTalks(tb testing.TB) []markedTalk {
	tb.Helper()
	var out []markedTalk
	for _, conv := range readPlanTalks(tb, filepath.Join("testdata", "plan-labelled.txt")) {
		talk := markedTalk{conv: conv}
		for i := range conv.Turns {
			text, marks := unmark(tb, conv.Turns[i].Text)
			talk.conv.Turns[i].Text = text
			for _, m := range marks {
				require.Contains(tb, markedFields, m.field, conv.ID)
				m.turn = i
				talk.marks = append(talk.marks, m)
			}
		}
		out = append(out, talk)
	}
	return out
}

// unmark takes the marks out of a text.
func unmark(tb testing.TB, s string) (string, []planMark) {
	tb.Helper()
	var text strings.Builder
	var marks []planMark
	var open []int
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			field, _, ok := strings.Cut(s[i+1:], "|")
			require.True(tb, ok, s)
			i += len(field) + 1
			name, may := strings.CutSuffix(field, "?")
			open = append(open, len(marks))
			marks = append(marks, planMark{field: name, may: may, span: mi.Span{Start: text.Len()}})
		case '}':
			require.NotEmpty(tb, open, s)
			marks[open[len(open)-1]].span.End = text.Len()
			open = open[:len(open)-1]
		default:
			text.WriteByte(s[i])
		}
	}
	require.Empty(tb, open, s)
	return text.String(), marks
}

// setAside reports whether a conversation is one of the quarter that no rule was
// made from.
func setAside(id string) bool {
	h := fnv.New32a()
	h.Write([]byte(id))
	return h.Sum32()%4 == 0
}

// planned returns what a plan has in each field, each stretch once. The cue of a
// counsellor's question is the counsellor's, and not counted.
func planned(p ocean.Plan) []planMark {
	var out []planMark
	add := func(field string, s ocean.Said) {
		if m := (planMark{turn: s.Turn, field: field, span: s.Span}); !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	lines := func(field string, ls ...ocean.PlanLine) {
		for _, l := range ls {
			switch {
			case !l.Stands():
			case l.Proposed != nil:
				add(field, *l.Proposed)
			default:
				add(field, l.Said)
			}
		}
	}
	for _, party := range p.Parties {
		lines("change", party.Changes...)
		lines("reason", party.Reasons...)
		for _, s := range party.Steps {
			if s.Stands() {
				lines("step", s.PlanLine)
				lines("when", s.When...)
				lines("with", s.With...)
			}
		}
		for _, h := range party.Helpers {
			if !h.Stands() {
				continue
			}
			add("helper", h.Who)
			for _, how := range h.How {
				add("how", how)
			}
		}
		for _, o := range party.Obstacles {
			lines("obstacle", o.PlanLine)
			lines("then", o.Then...)
		}
		for _, l := range party.IfThens {
			if l.If.By == mi.Client {
				add("if", l.If)
			}
			lines("then", l.Then)
		}
		lines("sign", party.Signs...)
		if party.Confidence != nil {
			add("confidence", party.Confidence.Said)
		}
	}
	return out
}

// wordsOfSpan returns the words of a stretch of a text.
func wordsOfSpan(text string, s mi.Span) []mi.Span {
	var out []mi.Span
	start := -1
	for i, r := range text[:s.End] + " " {
		in := i >= s.Start && i < s.End && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '\'' || r == '-')
		if in && start < 0 {
			start = i
		}
		if !in && start >= 0 {
			out = append(out, mi.Span{Start: start, End: i})
			start = -1
		}
	}
	return out
}

// covered reports whether at least half of the words of a mark lie in marks of the
// same turn that count.
func covered(text string, m planMark, by []planMark, counts func(planMark) bool) bool {
	all := wordsOfSpan(text, m.span)
	in := 0
	for _, w := range all {
		if slices.ContainsFunc(by, func(b planMark) bool {
			return b.turn == m.turn && counts(b) && w.Start < b.span.End && b.span.Start < w.End
		}) {
			in++
		}
	}
	return len(all) > 0 && 2*in >= len(all)
}

// A planTally counts for a field.
type planTally struct{ said, right, due, found int }

// A planFloor is what a field with 15 marks or more must reach.
type planFloor struct{ precision, recall float64 }

func (n planTally) precision() float64 { return float64(n.right) / float64(max(n.said, 1)) }
func (n planTally) recall() float64    { return float64(n.found) / float64(max(n.due, 1)) }

// measurePlans counts what the plans of talks have right. Where the cue of an
// if-then line is what gets in the way, it is right in either field.
func measurePlans(talks []markedTalk, plan func(mi.Conversation) ocean.Plan, fault func(talk markedTalk, what string, m planMark)) map[string]planTally {
	out := map[string]planTally{}
	for _, talk := range talks {
		got := planned(plan(talk.conv))
		for _, m := range got {
			n := out[m.field]
			n.said++
			if covered(talk.conv.Turns[m.turn].Text, m, talk.marks, func(b planMark) bool {
				return b.field == m.field || m.field == "obstacle" && b.field == "if" || m.field == "if" && b.field == "obstacle"
			}) {
				n.right++
			} else {
				fault(talk, "wrong", m)
			}
			out[m.field] = n
		}
		for _, m := range talk.marks {
			if m.may {
				continue
			}
			n := out[m.field]
			n.due++
			if covered(talk.conv.Turns[m.turn].Text, m, got, func(b planMark) bool { return b.field == m.field }) {
				n.found++
			} else {
				fault(talk, "missed", m)
			}
			out[m.field] = n
		}
	}
	return out
}

// TestPlanMeasured: how much of a plan is right, and how much of what was said is
// in it, by field, over our own labelled conversations: with the codes of our own
// coders, and by grammar alone. A quarter of the conversations, by a hash of their
// names, was set aside while the rules were made; its faults are not listed.
//
//	go test ./ocean -run PlanMeasured -v
func TestPlanMeasured(t *testing.T) {
	var seen, aside []markedTalk
	for _, talk := range markedTalks(t) {
		if setAside(talk.conv.ID) {
			aside = append(aside, talk)
		} else {
			seen = append(seen, talk)
		}
	}
	require.GreaterOrEqual(t, len(seen), 40)
	require.GreaterOrEqual(t, len(aside), 10)
	coder := testtalk.Coder()
	coded := func(conv mi.Conversation) ocean.Plan {
		c, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		return ocean.PlanOf(c)
	}
	bare := func(conv mi.Conversation) ocean.Plan {
		c := mi.Coded{ID: conv.ID, Goal: conv.Goal, Parties: conv.Parties}
		for _, turn := range conv.Turns {
			c.Turns = append(c.Turns, mi.CodedTurn{Turn: turn})
		}
		return ocean.PlanOf(c)
	}
	for _, of := range []struct {
		name    string
		talks   []markedTalk
		plan    func(mi.Conversation) ocean.Plan
		list    bool
		floor   planFloor
		reasons planFloor
	}{
		{"seen", seen, coded, true, planFloor{0.85, 0.7}, planFloor{0.85, 0.7}},
		{"seen without codes", seen, bare, false, planFloor{0.85, 0.7}, planFloor{0.85, 0.7}},
		// Reasons are told in more words than any list has: of those set aside most are
		// not found.
		{"aside", aside, coded, false, planFloor{0.85, 0.6}, planFloor{0.75, 0.35}},
		{"aside without codes", aside, bare, false, planFloor{0.85, 0.6}, planFloor{0.75, 0.35}},
	} {
		t.Run(of.name, func(t *testing.T) {
			got := measurePlans(of.talks, of.plan, func(talk markedTalk, what string, m planMark) {
				if of.list {
					t.Logf("%s %s: %q (%s, %d)", what, m.field, m.span.In(talk.conv.Turns[m.turn].Text), talk.conv.ID, m.turn)
				}
			})
			var table strings.Builder
			for _, f := range markedFields {
				n := got[f]
				fmt.Fprintf(&table, "%-11s precision %.2f (%d/%d)  recall %.2f (%d/%d)\n", f, n.precision(), n.right, n.said, n.recall(), n.found, n.due)
				floor := of.floor
				if f == string(ocean.FieldReason) {
					floor = of.reasons
				}
				if n.due >= 15 {
					require.GreaterOrEqual(t, n.precision(), floor.precision, f)
					require.GreaterOrEqual(t, n.recall(), floor.recall, f)
				}
			}
			t.Logf("%d conversations\n%s", len(of.talks), table.String())
		})
	}
}
