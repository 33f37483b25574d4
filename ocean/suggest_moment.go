package ocean

import (
	"math/bits"
	"slices"

	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/mi"
)

// riskReach is how many turns a sign of danger is remembered for: for suggestions,
// replies and checks alike.
const riskReach = 12

// A moment is what is known just before the counsellor speaks.
type moment struct {
	turns   []mi.CodedTurn
	goal    mi.Goal
	state   next.State
	tracked Tracked
	codes   *mi.ClientCodes // of the client's last turn, nil for none
	talk    mi.Talk
	answer  mi.Valence // to act on
	mine    bool       // the last turn was the client's
	floor   parties

	risk      Quote
	danger    bool
	pressed   bool // the counsellor's last turn was inconsistent with MI
	leave     bool // to tell, standing
	asksLeave bool // the counsellor's last turn asked for it
	gathered  bool // a summary or a key question was among the counsellor's last turns
	kinds     kindSet
	change    int // change talk among the client's last turns of more than a word
	since     int // client's turns without sustain talk, latest first
}

// A kindSet is the set of kinds of change talk that were heard.
type kindSet uint16

func (s kindSet) has(k mi.Kind) bool { return s&bitOf(k) != 0 }

// count returns how many kinds there are.
func (s kindSet) count() int { return bits.OnesCount16(uint16(s)) }

func bitOf(k mi.Kind) kindSet {
	switch k {
	case mi.Desire:
		return 1
	case mi.Ability:
		return 2
	case mi.Reason:
		return 4
	case mi.Need:
		return 8
	}
	return 0
}

// look takes in the end of a conversation.
func look(c mi.Coded) moment {
	m := moment{turns: c.Turns, goal: c.Goal}
	var phrases phrase.Reader
	m.state.Read(c.Turns, &phrases)
	m.mine = m.state.Client >= 0 && m.state.Client == len(c.Turns)-1
	if m.state.Client >= 0 {
		if m.codes = c.Turns[m.state.Client].Client; m.codes != nil {
			m.talk = m.codes.Talk
			m.answer = m.talk.Answer()
		}
	}
	m.readBack()
	m.floor = partiesOf(&c)
	m.tracked = track(c.Turns, c.Goal, &m.state)
	return m
}

// readBack goes through the turns before, latest first.
func (m *moment) readBack() {
	clients, counsellors, unbroken, last := 0, 0, true, true
	for i := len(m.turns) - 1; i >= max(0, len(m.turns)-next.Reach); i-- {
		t := &m.turns[i]
		if t.Turn.Role == mi.Client {
			if !m.danger && len(m.turns)-i <= riskReach {
				m.gate(i, last)
			}
			last = false
			k := t.Client
			if k == nil {
				continue
			}
			clients++
			v := k.Talk.Answer()
			unbroken = unbroken && v != mi.Sustain
			if unbroken {
				m.since++
			}
			if v == mi.Change {
				m.kinds |= bitOf(k.Talk.Kind)
				if clients <= enoughReach {
					m.change++
				}
			}
			continue
		}
		counsellors++
		if counsellors == 1 {
			m.told(t)
		}
		if counsellors <= 4 {
			m.gathered = m.gathered || gathers(t)
		}
	}
}

// gathers reports whether a counsellor's turn is a summary, by its code, or by
// its length where it is mainly a reflection: one of forty words gathers.
func gathers(t *mi.CodedTurn) bool {
	const long = 200 // bytes
	k := t.Counsellor
	return k != nil && (k.Response.Summary != "" || k.Response.Main == mi.MainReflection && len(t.Turn.Text) > long)
}

// enoughReach is how many of the client's last turns are looked at for whether
// there was enough change talk.
const enoughReach = 6

// gate looks for a sign of danger that leaves no room for MI.
func (m *moment) gate(i int, last bool) {
	if r, gates := dangerIn(&m.turns[i], last); gates {
		m.danger = true
		m.risk = quoteOf(m.turns, i, r.Span)
	}
}

// told takes in the counsellor's last turn.
func (m *moment) told(t *mi.CodedTurn) {
	s := &m.state
	m.asksLeave = s.Asked.Last.Function == question.Permitting || s.Acts.Has(phrase.AsksLeave)
	m.gathered = s.Acts.Any(phrase.Gathers | phrase.Wraps | phrase.AsksNext)
	if t.Counsellor == nil {
		return
	}
	for _, u := range t.Counsellor.Utterances {
		switch u.Behaviour {
		case mi.AdviseWithoutPermission, mi.Persuade, mi.Confront, mi.Direct, mi.RaiseConcernWithoutPermission, mi.Warn:
			m.pressed = true
		case mi.AskPermission:
			m.asksLeave = true
		}
		m.leave = m.leave || u.Permission.Covered
	}
}

// unsure reports whether the code of the client's last turn is not to be relied
// on.
func (m *moment) unsure() bool {
	return m.talk.Abstained && m.talk.Valence != mi.Neutral && m.talk.Valence != "" && m.talk.Valence != mi.Unknown ||
		m.talk.Confidence == mi.LowConfidence && (m.answer == mi.Change || m.answer == mi.Sustain)
}

// said reports whether the client's turn has one of the cues.
func (m *moment) said(cs ...next.Cue) bool { _, ok := m.state.Said.Any(cs...); return ok }

// wordless reports whether the client's last turn says nothing.
func (m *moment) wordless() bool { return m.state.Said.Words == 0 }

// broken reports whether the client is not done yet.
func (m *moment) broken() bool { return m.state.Said.Ending == next.Broken }

// heard reports whether there was change talk before the client's last turn.
func (m *moment) heard() bool {
	n := m.change
	if m.answer == mi.Change {
		n--
	}
	return n > 0
}

// quoteOf is a stretch of a turn. A span that does not lie inside the text, as a
// file with codes may have it, becomes the whole turn.
func quoteOf(turns []mi.CodedTurn, i int, s mi.Span) Quote {
	n := len(turns[i].Turn.Text)
	if s.Start < 0 || s.End > n || s.Start >= s.End {
		s = mi.Span{Start: 0, End: n}
	}
	return Quote{Turn: i, Span: s}
}

// theLast quotes the last sentence of the client's last turn.
func theLast(m *moment, dst []Quote) []Quote {
	if m.state.Client < 0 || m.wordless() {
		return dst
	}
	return append(dst, quoteOf(m.turns, m.state.Client, mi.Span(m.state.Said.Last)))
}

// theTurn quotes all of the client's last turn.
func theTurn(m *moment, dst []Quote) []Quote {
	if m.state.Client < 0 || m.wordless() {
		return dst
	}
	return append(dst, quoteOf(m.turns, m.state.Client, mi.Span{}))
}

// theTalk quotes what carries the valence of the client's last turn.
func theTalk(m *moment, dst []Quote) []Quote {
	if len(m.talk.Spans) == 0 {
		return theLast(m, dst)
	}
	for _, s := range m.talk.Spans[:min(len(m.talk.Spans), 3)] {
		dst = append(dst, quoteOf(m.turns, m.state.Client, s))
	}
	return dst
}

// bothSides quotes the sides of an ambivalent turn, the one against the change
// first.
func bothSides(m *moment, dst []Quote) []Quote {
	if m.codes == nil {
		return theTurn(m, dst)
	}
	for _, want := range []mi.Valence{mi.Sustain, mi.Change} {
		for _, u := range m.codes.Utterances {
			if v := u.Code.Valence(); v == want && len(dst) < 4 {
				dst = append(dst, quoteOf(m.turns, m.state.Client, u.Span))
			}
		}
	}
	if len(dst) == 0 {
		return theTurn(m, dst)
	}
	return dst
}

// theCue quotes the first of the cues that was heard.
func theCue(m *moment, dst []Quote, cs ...next.Cue) []Quote {
	c, ok := m.state.Said.Any(cs...)
	if !ok {
		return theLast(m, dst)
	}
	return append(dst, quoteOf(m.turns, m.state.Client, mi.Span(m.state.Said.At(c))))
}

// theDiscord quotes the signs of discord.
func theDiscord(m *moment, dst []Quote) []Quote {
	if m.codes == nil || len(m.codes.Discord) == 0 {
		return theTurn(m, dst)
	}
	for _, d := range m.codes.Discord[:min(len(m.codes.Discord), 3)] {
		dst = append(dst, quoteOf(m.turns, m.state.Client, d.Span))
	}
	return dst
}

// theChange quotes the change talk of the last turns, oldest first.
func theChange(m *moment, dst []Quote) []Quote {
	clients := 0
	for i := len(m.turns) - 1; i >= max(0, len(m.turns)-next.Reach) && clients < enoughReach && len(dst) < 4; i-- {
		if t := &m.turns[i]; t.Turn.Role == mi.Client && t.Client != nil {
			clients++
			if t.Client.Talk.Answer() == mi.Change {
				var s mi.Span
				if len(t.Client.Talk.Spans) > 0 {
					s = t.Client.Talk.Spans[0]
				}
				dst = append(dst, quoteOf(m.turns, i, s))
			}
		}
	}
	slices.Reverse(dst)
	return dst
}
