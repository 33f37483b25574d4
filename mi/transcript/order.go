package transcript

import (
	"fmt"
	"hash/fnv"
	"io"
	"slices"
)

// The bounds of a history: how many conversations that have ended it knows, one
// with several runs of turns counting as several, and how many runs it keeps of
// the one under way.
const (
	maxPast = 1 << 18
	maxRuns = 1 << 12
)

// place says how a turn stands to the turns before it.
type place int

const (
	next    place = iota // the next turn, of this conversation or a new one
	again                // a turn that came before
	late                 // a turn whose number is not above the last one's
	strayed              // a turn of a conversation that had ended
)

// A history is what is remembered of the turns before, to tell whether the next
// one is in its place. Names of conversations are kept as hashes, and numbers of
// turns, which mostly count up by one, as runs, so that its size is bounded.
type history struct {
	// repeats says that turns may come again, so that runs are kept.
	repeats bool

	open    bool
	current string
	last    int
	runs    []run

	past  map[[16]byte][]run
	queue []past // the keys of past, oldest first
	cost  int
}

// A run is a range of turn numbers, both ends included.
type run struct{ lo, hi int }

type past struct {
	key  [16]byte
	cost int
}

// place finds the place of a turn and, where it is next, remembers the turn.
func (h *history) place(conversation string, number int) place {
	if !h.open || conversation != h.current {
		// A turn out of place leaves the conversation under way as it is.
		if runs, ok := h.past[key(conversation)]; ok {
			if contains(runs, number) {
				return again
			}
			return strayed
		}
		h.end()
		h.open, h.current = true, conversation
	} else if number <= h.last {
		if contains(h.runs, number) {
			return again
		}
		return late
	}
	h.last = number
	if h.repeats {
		h.runs = add(h.runs, number)
	}
	return next
}

// end makes the conversation under way one of the past, and forgets the oldest
// ones where they are too many.
func (h *history) end() {
	if !h.open {
		return
	}
	p := past{key: key(h.current), cost: max(1, len(h.runs))}
	if h.past == nil {
		h.past = map[[16]byte][]run{}
	}
	h.past[p.key] = slices.Clone(h.runs)
	h.queue = append(h.queue, p)
	h.cost += p.cost
	drop := 0
	for h.cost > maxPast && drop < len(h.queue) {
		delete(h.past, h.queue[drop].key)
		h.cost -= h.queue[drop].cost
		drop++
	}
	h.queue = h.queue[drop:] // append copies the rest when it next grows
	h.runs = h.runs[:0]
}

// wrong is the error for a turn that is not in its place, nil for one that is.
func (h *history) wrong(p place) *Error {
	switch p {
	case again, late:
		return &Error{Want: fmt.Sprintf("a turn number above %d, the one before it in its conversation", h.last)}
	case strayed:
		return &Error{Want: "all turns of a conversation in one block", Found: "a turn of a conversation that had ended"}
	}
	return nil
}

func key(conversation string) (k [16]byte) {
	h := fnv.New128a()
	_, _ = io.WriteString(h, conversation) // a hash takes everything
	h.Sum(k[:0])
	return k
}

func add(runs []run, number int) []run {
	if n := len(runs); n > 0 && runs[n-1].hi == number-1 {
		runs[n-1].hi = number
		return runs
	}
	if len(runs) >= maxRuns {
		runs = slices.Delete(runs, 0, maxRuns/2)
	}
	return append(runs, run{number, number})
}

func contains(runs []run, number int) bool {
	i, found := slices.BinarySearchFunc(runs, number, func(r run, n int) int {
		switch {
		case r.hi < n:
			return -1
		case r.lo > n:
			return 1
		}
		return 0
	})
	return found && i < len(runs)
}

// orderedParser passes on the records of a parser that are in their place.
type orderedParser struct {
	parser
	seen history
	last Record
}

// ordered checks the order of what p gives. With repeats, a turn that came
// before is passed over; without, it is an error.
func ordered(p parser, repeats bool) parser {
	return &orderedParser{parser: p, seen: history{repeats: repeats}}
}

func (o *orderedParser) next() (Record, *Error, bool) {
	for {
		rec, e, more := o.parser.next()
		if e != nil || !more {
			return Record{}, e, more
		}
		place := o.seen.place(rec.Conversation, rec.Number)
		if place == again && o.seen.repeats {
			// Rows of several annotators repeat the turn. Neighbours that do
			// not are rows whose numbers were lost, and their talk with them.
			if o.follows(rec) && (rec.Role != o.last.Role || rec.Text != o.last.Text) {
				return Record{}, &Error{Line: rec.Line, Want: "the same speaker and text in all rows of one turn"}, true
			}
			continue
		}
		if e := o.seen.wrong(place); e != nil {
			e.Line = rec.Line
			return Record{}, e, true
		}
		o.last = rec
		return rec, nil, true
	}
}

// follows reports whether rec has the number of the turn given last.
func (o *orderedParser) follows(rec Record) bool {
	return rec.Conversation == o.last.Conversation && rec.Number == o.last.Number
}
