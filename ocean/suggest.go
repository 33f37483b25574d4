package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/mi"
)

// A Suggester says what a counsellor could do next, and why: from the codes and
// the words of a running session, by the rules of Motivational Interviewing. It
// has no weights of its own to load and codes nothing itself: what coders said of
// the turns is what it goes by, and where they were unsure it reflects. Without
// codes it still knows what the words show: a question, a request, a goodbye.
//
// The zero Suggester is ready to use. It is immutable, and a copy of it is as
// good: safe for concurrent use.
type Suggester struct {
	// Most is how many suggestions are made at most; 0 is for all.
	Most int
}

// Suggestions is what a counsellor could do next.
type Suggestions struct {
	// Task is what the conversation is busy with, Tracked how that is known.
	Task    Task    `json:"task"`
	Tracked Tracked `json:"tracked"`
	// Open lists the main behaviours that the rules allow to come first, in the
	// order in which the rules prefer them. Where there are several, the first of
	// Moves is of the one that counsellors went on with most from such a state, in
	// the high-quality sessions of AnnoMI; the rules know no better.
	Open []mi.Main `json:"open"`
	// Moves is what could be done, best first. It is never empty and has no move
	// twice for the same party.
	Moves []Suggestion `json:"moves"`
}

// A Suggestion is one thing that could be done next.
type Suggestion struct {
	// Move is what to do, Main its main behaviour.
	Move Move    `json:"move"`
	Main mi.Main `json:"main"`
	// Why says what speaks for it. It never repeats the talk.
	Why string `json:"why"`
	// Source names where the rule is from.
	Source string `json:"source"`
	// Answers are the words that it answers, latest turn last. It is empty where
	// nothing was said that could be answered.
	Answers []Quote `json:"answers"`
	// Party is whom it is for, where there are several.
	Party string `json:"party,omitempty"`
}

// Suggest says what could be done after the last turn of c. It reads at most the
// last 48 turns and of a turn the last two kilobytes, so its cost does not grow
// with the session. Turns may be without codes. The codes of a coded turn are
// taken as they are, so that one can correct them ([mi.Talk.Correct]).
//
// A sign of danger that gates ([mi.Risk.Gates]) in one of the last twelve turns, or in
// the client's last one if it was weighed alone ([mi.Risk.Weighed]),
// leaves no other suggestion than [AttendSafety]: a host clears the Risks of the
// turn, by an empty list, once a person has looked. A turn whose Risks are nil has
// not been screened, and its words are.
func (s Suggester) Suggest(c mi.Coded) Suggestions {
	m := look(c)
	out := Suggestions{Task: m.tracked.Task, Tracked: m.tracked}
	l := list{m: &m, most: s.Most}
	if l.most <= 0 || l.most > maxMoves {
		l.most = maxMoves
	}
	for _, rules := range [...][]rule{rules[:], talkRules[:], taskRules[:]} {
		if l.run(rules) {
			break
		}
	}
	out.Open, out.Moves = l.open(), l.moves
	return out
}

// run adds what the rules say that fit, and reports whether that is all.
func (l *list) run(rules []rule) (done bool) {
	for i := range rules {
		r := &rules[i]
		if len(l.moves) >= l.most {
			return true
		}
		if !r.fits(l.m) {
			continue
		}
		l.take(r)
		if r.alone {
			return true
		}
	}
	return false
}

// maxMoves is how many suggestions there can be: more than that nobody reads.
const maxMoves = 8

// A rule says what to do in a situation.
type rule struct {
	why, source string
	// fits reports whether the situation is there.
	fits func(*moment) bool
	// moves gives what to do.
	moves func(*moment) lineup
	// answers appends the words that are answered; cues are for those of a phrase.
	answers func(*moment, []Quote) []Quote
	cues    []next.Cue
	// alone is set where nothing else will do.
	alone bool
}

// A lineup is what a rule says to do: any of the first may come first, the rest
// may follow. Both are in the order in which the rule prefers them.
type lineup struct {
	first, then [6]Move
	// bars are moves that no later rule may add.
	bars bar
}

// to makes a lineup of moves of which any may come first.
func to(first ...Move) (l lineup) {
	copy(l.first[:], first)
	return l
}

// or adds what may follow.
func (l lineup) or(then ...Move) lineup {
	copy(l.then[:], then)
	return l
}

// not adds what no rule may add.
func (l lineup) not(bars bar) lineup {
	l.bars = bars
	return l
}

// A list collects suggestions.
type list struct {
	m     *moment
	most  int
	moves []Suggestion
	first lineup
	bars  bar
}

// take adds what a rule says. The first rule says what comes first.
func (l *list) take(r *rule) {
	lead := len(l.moves) == 0
	said := r.moves(l.m)
	if lead {
		l.first, l.bars = said, said.bars
		l.moves = make([]Suggestion, 0, l.most)
	}
	answers := make([]Quote, 0, 4)
	switch {
	case r.cues != nil:
		answers = theCue(l.m, answers, r.cues...)
	case r.answers != nil:
		answers = r.answers(l.m, answers)
	}
	// A code without words, as a file can have it, has nothing to quote.
	answers = slices.DeleteFunc(answers, func(q Quote) bool { return q.Start >= q.End })
	add := func(m Move) {
		if m == "" || len(l.moves) >= l.most || l.has(m) || !lead && l.bars&barOf(m) != 0 {
			return
		}
		l.moves = append(l.moves, Suggestion{
			Move: m, Main: m.Main(), Why: r.why, Source: r.source, Answers: slices.Clip(answers), Party: l.m.partyFor(m),
		})
	}
	if lead {
		add(l.m.likeliest(&said))
	}
	for _, m := range said.first {
		add(m)
	}
	for _, m := range said.then {
		add(m)
	}
}

// has reports whether a move is there already.
func (l *list) has(m Move) bool {
	for i := range l.moves {
		if l.moves[i].Move == m {
			return true
		}
	}
	return false
}

// open lists the main behaviours that may come first.
func (l *list) open() []mi.Main {
	out := make([]mi.Main, 0, 4)
	var seen [5]bool
	for _, m := range l.first.first {
		if k := next.MainOf(m.Main()); m != "" && !seen[k] {
			seen[k] = true
			out = append(out, m.Main())
		}
	}
	return out
}

// likeliest returns the move that comes first: of the mains that may, the one
// that counsellors went on with most.
func (m *moment) likeliest(l *lineup) Move {
	best, top := l.first[0], 0
	var order [4]int
	for i, v := range l.first {
		if v == "" {
			break
		}
		k := next.MainOf(v.Main())
		switch {
		case k == next.NoMain:
			continue
		case i == 0:
			if l.first[1] != "" {
				order = next.Fitted.Order(&m.state)
			}
			top = order[k-1]
		case order[k-1] > top:
			best, top = v, order[k-1]
		}
	}
	return best
}
