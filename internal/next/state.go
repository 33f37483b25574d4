package next

import (
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// Reach is how many turns of the past are looked at. A conversation that has gone
// on for longer is read as one that began so many turns ago.
const Reach = 48

// A State is what is known of a conversation before the counsellor speaks.
type State struct {
	// Client and Counsellor are the places of their last turns, -1 for none.
	Client, Counsellor int
	// Said is the client's last turn, Told the counsellor's.
	Said, Told Heard
	// Asked is what the questions of the counsellor's last turn come to, Acts what
	// its phrases show, Asks what those of the client's come to.
	Asked, Asks question.Turn
	Acts        phrase.Act
	// Last holds the main behaviours of the counsellor's last turns, latest first,
	// Run how many of them in a row were mainly questions.
	Last [3]Main
	Run  int
	// Turns counts all turns of the conversation.
	Turns int

	past past
}

// past is the part of a state that is counted.
type past struct {
	valence   int // of the client's last turn, see valenceOf
	mix       [mains]int
	style     [mains]int
	spoken    int // turns of the counsellor within reach
	short     int // of them, those of a word or two
	same      int // as the last one in a row
	sinceAsk  int // counsellor's turns since a question
	change    int // among the client's last six turns
	sustain   int
	clients   int
	wordsThen int // of the client's turn before, -1 for none
}

// A Main is a main behaviour as a small number, 0 where it is not known.
type Main uint8

// The main behaviours in the order of [mi.Mains].
const (
	NoMain Main = iota
	Question
	Reflection
	Input
	Other
	mains
)

// MainOf returns the number of a main behaviour.
func MainOf(m mi.Main) Main {
	switch m {
	case mi.MainQuestion:
		return Question
	case mi.MainReflection:
		return Reflection
	case mi.MainInput:
		return Input
	case mi.MainOther:
		return Other
	}
	return NoMain
}

// valenceOf numbers a valence, 0 where it is not known.
func valenceOf(v mi.Valence) int {
	switch v {
	case mi.Change:
		return 1
	case mi.Neutral:
		return 2
	case mi.Sustain:
		return 3
	}
	return 0
}

// mainOf returns the main behaviour of a counsellor's turn.
func mainOf(t *mi.CodedTurn) Main {
	if t.Counsellor == nil {
		return NoMain
	}
	return MainOf(t.Counsellor.Response.Main)
}

// Read reads the state at the end of turns. The phrase reader is scratch.
func (s *State) Read(turns []mi.CodedTurn, phrases *phrase.Reader) {
	*s = State{Client: -1, Counsellor: -1, Turns: len(turns)}
	p := &s.past
	p.wordsThen = -1
	running, same, waiting := true, true, true
	for i := len(turns) - 1; i >= max(0, len(turns)-Reach); i-- {
		t := &turns[i]
		if t.Turn.Role == mi.Client {
			s.client(t, i)
			continue
		}
		m := mainOf(t)
		if p.spoken < len(s.Last) {
			s.Last[p.spoken] = m
		}
		if s.Counsellor < 0 {
			s.Counsellor = i
		}
		running = running && m == Question
		same = same && m == s.Last[0]
		waiting = waiting && m != Question
		s.Run += one(running)
		p.same += one(same)
		p.sinceAsk += one(waiting)
		if p.spoken < 8 {
			p.mix[m]++
		}
		p.style[m]++
		p.spoken++
		p.short += one(len(t.Turn.Text) < shortTurn)
	}
	if s.Counsellor >= 0 {
		said := turns[s.Counsellor].Turn.Text
		s.Told = Shape(said)
		part, _ := tail(said)
		s.Asked, s.Acts = question.Read(part), actsOf(part, phrases)
	}
	if s.Client >= 0 {
		part, _ := tail(turns[s.Client].Turn.Text)
		s.Asks = question.Read(part)
	}
}

// shortTurn is the length below which a turn is no more than a sound or two.
const shortTurn = 14

// client counts a client's turn.
func (s *State) client(t *mi.CodedTurn, i int) {
	p := &s.past
	v := 0
	if t.Client != nil {
		v = valenceOf(t.Client.Talk.Answer())
	}
	switch {
	case s.Client < 0:
		s.Client, p.valence = i, v
		s.Said = Hear(t.Turn.Text)
	case p.wordsThen < 0:
		const enough = 64 // words
		end, _ := tail(t.Turn.Text)
		p.wordsThen = text.CountWords(end, enough)
	}
	if p.clients < 6 {
		p.change += one(v == 1)
		p.sustain += one(v == 3)
	}
	p.clients++
}

// actsOf returns what the phrases of a turn show, unit by unit taken together.
func actsOf(s string, r *phrase.Reader) phrase.Act {
	var key [64]byte
	var acts phrase.Act
	sc := text.Scan(s)
	for sc.Next() {
		switch t := sc.Token(); t.Kind {
		case text.Word:
			if t.End-t.Start > 20 {
				r.Add(nil)
			} else {
				r.Add(sc.AppendKey(key[:0]))
			}
		case text.Number:
			r.Add(nil)
		case text.Punct:
			if c := s[t.Start]; c == '.' || c == '?' || c == '!' {
				a, _ := r.End()
				acts |= a
			}
		}
	}
	a, _ := r.End()
	return acts | a
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
