package rulers

import "github.com/evoke-mi/evoke/mi"

// An Exchange is a ruler as it was asked and answered in a conversation. Turns
// are named by their index in the conversation's Turns.
type Exchange struct {
	// Ask lists the counsellor's turns that ask, in order: a question may be
	// split over turns, and asked again after words or a question back.
	Ask []int `json:"ask"`
	// Dimension is what the question itself names; it is never taken from
	// what the talk is about.
	Dimension Dimension `json:"dimension"`
	// Scale is the one that was named, or the one of the ruler before where
	// the question points to it.
	Scale Scale `json:"scale"`
	// Answer is the client's turn with the number, -1 where none came.
	Answer int `json:"answer"`
	// Reading is the answer as it was read. Without a number it is the first
	// thing that the client said to the ruler, if it was understood.
	Reading Reading `json:"reading"`
	// Followed lists the counsellor's turns that followed the number up.
	Followed []Followed `json:"followed"`
}

// A Followed is a turn that follows a number up.
type Followed struct {
	Turn int  `json:"turn"`
	Went Went `json:"went"`
}

// Find finds the rulers in a conversation. A ruler is a counsellor's question
// for importance, confidence or readiness (willingness, interest and commitment
// count as readiness) on a scale that is named: as a scale, a ruler, a number
// to pick, or from one number to another. A question how important something is
// becomes one only together with the scale. Turns without a role are passed
// over. Time is linear.
func (l *Locale) Find(c mi.Conversation) []Exchange {
	return l.find(len(c.Turns), func(i int) *mi.Turn { return &c.Turns[i] })
}

// FindCoded is Find for a coded conversation. The codes are not used.
func (l *Locale) FindCoded(c mi.Coded) []Exchange {
	return l.find(len(c.Turns), func(i int) *mi.Turn { return &c.Turns[i].Turn })
}

// How many turns a question is remembered for.
const (
	// maxPending is how long a question without a scale waits for one.
	maxPending = 4
	// maxCarried is how long after a ruler its scale is taken for granted.
	maxCarried = 6
	// maxOpen is how long an answer may take.
	maxOpen = 9
	// maxFollow is how long after the answer, or the follow-up before, one may
	// come.
	maxFollow = 8
)

// A hunt goes through a conversation.
type hunt struct {
	l   *Locale
	out []Exchange

	open bool // x is being asked or followed up
	x    Exchange
	// unsure is set while x rests on the scale of the ruler before without a
	// word about it: then only a number or a scale makes it a ruler.
	unsure  bool
	back    bool // the client's last turn asked back
	said    bool // x.Reading holds what the client said
	lastAsk int

	bare      bool // a question for a place on a scale that has no dimension yet
	bareAt    int
	bareScale Scale

	pending      bool // a question for a dimension that has no scale yet
	pendingAt    int
	pendingDim   Dimension
	pendingScale anchored

	carried   Scale
	carriedAt int
}

func (l *Locale) find(n int, at func(int) *mi.Turn) []Exchange {
	h := hunt{l: l, out: []Exchange{}, carriedAt: -1 - maxCarried}
	for i := range n {
		t := at(i)
		switch t.Role {
		case mi.Counsellor:
			h.counsellor(i, t.Text)
		case mi.Client:
			h.client(i, t.Text)
		}
	}
	h.finish()
	return h.out
}

// finish ends the exchange in hand.
func (h *hunt) finish() {
	if h.open && (!h.unsure || h.x.Answer >= 0) {
		h.out = append(h.out, h.x)
	}
	h.open, h.unsure, h.back, h.said = false, false, false, false
}

// begin starts an exchange with the turn that completes its question.
func (h *hunt) begin(i int, d Dimension, s Scale) {
	h.finish()
	h.open, h.lastAsk = true, i
	h.x = Exchange{Ask: []int{i}, Dimension: d, Scale: s, Answer: -1, Followed: []Followed{}}
	h.carried, h.carriedAt = s, i
	h.pending = false
}

// waiting reports whether the exchange in hand has no number yet.
func (h *hunt) waiting() bool { return h.open && h.x.Answer < 0 }

// counsellor takes a turn of the counsellor's.
func (h *hunt) counsellor(i int, text string) {
	if h.waiting() && i-h.lastAsk > maxOpen {
		h.finish()
	}
	if h.pending && i-h.pendingAt > maxPending {
		h.pending = false
	}
	a := h.l.asked(text)
	if h.scaled(i, &a) || h.again(i, &a) || h.asks(i, &a) {
		return
	}
	switch {
	case h.waiting():
		// Whoever goes on to something else no longer waits for a number. An
		// answer to a question back does not go on, nor does "mm-hm".
		if !h.back && !a.slight {
			h.finish()
		}
		h.back = false
	case h.open:
		if i-h.carriedAt > maxFollow {
			h.finish()
		} else if w := a.went(&h.x.Reading); w != "" {
			h.x.Followed = append(h.x.Followed, Followed{i, w})
			h.carriedAt = i
		}
	}
}

// scaled takes a turn that names a scale and asks.
func (h *hunt) scaled(i int, a *asking) bool {
	s, ok := a.scale.whole()
	if !ok && h.pending && (a.named || a.same) {
		s, ok = h.pendingScale.with(a.scale).whole() // "zero is like …", "100 is like …"
	}
	if !ok && a.same && h.carriedAt >= 0 {
		s, ok = h.carried, true
	}
	if !ok || !a.named && !a.same {
		return false
	}
	d := a.dim
	again := h.waiting() && (d == "" || d == h.x.Dimension)
	joins := h.pending && (d == "" || d == h.pendingDim && h.pendingScale.some)
	if !a.asks() && !again && !joins || a.reports {
		return false
	}
	switch {
	case again:
		h.x.Ask, h.x.Scale, h.lastAsk = append(h.x.Ask, i), s, i
		h.unsure, h.carried, h.carriedAt = false, s, i
	case joins:
		first, d := h.pendingAt, h.pendingDim
		h.begin(i, d, s)
		h.x.Ask = []int{first, i}
	case d != "":
		h.begin(i, d, s)
	default:
		h.bare, h.bareAt, h.bareScale = a.place && a.named, i, s
		return false
	}
	return true
}

// again takes a turn that asks for the number once more.
func (h *hunt) again(i int, a *asking) bool {
	if !h.waiting() || !a.place || a.dim != "" && a.dim != h.x.Dimension || a.reports {
		return false
	}
	h.x.Ask, h.lastAsk = append(h.x.Ask, i), i
	return true
}

// asks takes a turn that asks for a dimension and names no scale.
func (h *hunt) asks(i int, a *asking) bool {
	if !a.how || a.dim == "" {
		return false
	}
	if h.bare && i-h.bareAt == 2 && h.back && !a.scale.some { // "On a scale of 1 to 10?" "For what?" "How ready …"
		h.begin(h.bareAt, a.dim, h.bareScale)
		h.x.Ask, h.lastAsk = append(h.x.Ask, i), i
		h.carriedAt = i
		return true
	}
	if h.waiting() && a.dim == h.x.Dimension && !a.reports {
		h.x.Ask, h.lastAsk = append(h.x.Ask, i), i
		return true
	}
	if carried := h.carriedAt >= 0 && i-h.carriedAt <= maxCarried && !a.scale.some; carried {
		s := h.carried
		h.begin(i, a.dim, s)
		h.unsure = true
	} else {
		h.finish()
	}
	h.pending, h.pendingAt, h.pendingDim, h.pendingScale = true, i, a.dim, a.scale
	return true
}

// client takes a turn of the client's.
func (h *hunt) client(i int, text string) {
	if !h.waiting() {
		if h.bare && i == h.bareAt+1 {
			r, _ := h.l.readTurn(Ruler{Scale: h.bareScale}, text)
			h.back = r.Kind == CounterQuestion
		}
		return
	}
	if i-h.lastAsk > maxOpen {
		h.finish()
		return
	}
	r, sure := h.l.readTurn(Ruler{Dimension: h.x.Dimension, Scale: h.x.Scale}, text)
	h.back = r.Kind == CounterQuestion
	switch {
	case sure && (r.Valued || r.Kind == Split):
		h.x.Answer, h.x.Reading = i, r
		h.carriedAt = i
	case !h.said && r.Kind != Unclear && r.Kind != CounterQuestion && !r.Valued:
		h.x.Reading, h.said = r, true
	}
}

// readTurn reads a turn of a transcript, in which a dash at the beginning goes
// on with the turn before. It is sure where the number is an answer by more than
// being there.
func (l *Locale) readTurn(r Ruler, text string) (Reading, bool) {
	for len(text) > 0 && (text[0] == '-' || text[0] == ' ') {
		text = text[1:]
	}
	return l.read(&r, text)
}
