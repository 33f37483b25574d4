package ocean

import (
	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A reflection mostly gives back the last turn of the client's or the one before it
// that leans to a side; a long one may be a summary and reach further.
const (
	near   = 2   // of the client's turns are looked at
	far    = 4   // for a long turn
	long   = 200 // bytes
	spoken = 8   // turns back they may lie
)

// A mirror finds what a reflection gives back, where a turn has one.
type mirror struct {
	listener echo.Listener
	leans    []echo.Lean
	heard    bool // of this turn
}

// listen hears the client's last turn and the few before it that lean to a side.
// Where none leans, nothing is given back that does.
func (m *mirror) listen(x *mi.Exchange) {
	m.heard = true
	m.listener.Reset()
	m.leans = m.leans[:0]
	var turns [far]int
	n, most := 0, near
	if len(x.Turn.Text) > long {
		most = far
	}
	for i := len(x.Before) - 1; i >= max(0, len(x.Before)-spoken) && n < most; i-- {
		t := &x.Before[i]
		if t.Turn.Role != mi.Client {
			continue
		}
		from := len(m.leans)
		if t.Client != nil {
			m.lean(i, t)
		}
		if n == 0 || len(m.leans) > from {
			turns[n] = i
			n++
		}
	}
	if len(m.leans) == 0 {
		return
	}
	for n--; n >= 0; n-- {
		m.listener.Hear(turns[n], x.Before[turns[n]].Turn.Text)
	}
}

// lean notes what of a client's turn is change or sustain talk. Where a person
// corrected the turn as a whole, that stands: what leans the other way goes, and
// where nothing is left the whole turn leans.
func (m *mirror) lean(i int, t *mi.CodedTurn) {
	talk := &t.Client.Talk
	p := talk.Belief()
	if p.Neutral == 1 || p == (mi.ValenceProbability{}) {
		return
	}
	from := len(m.leans)
	for _, u := range t.Client.Utterances {
		if v := u.Code.Valence(); (v == mi.Change || v == mi.Sustain) && p.Of(v) > 0 {
			m.leans = append(m.leans, echo.Lean{Turn: i, Span: text.Span(u.Span), Toward: v == mi.Change})
		}
	}
	if len(m.leans) == from && (talk.Valence == mi.Change || talk.Valence == mi.Sustain) {
		m.leans = append(m.leans, echo.Lean{Turn: i, Span: text.Span{End: len(t.Turn.Text)}, Toward: talk.Valence == mi.Change})
	}
}

// side returns the side that a thought unit gives back.
func (m *mirror) side(x *mi.Exchange, span text.Span) mi.Side {
	if !m.heard {
		m.listen(x)
	}
	if len(m.leans) == 0 {
		return mi.NeitherSide
	}
	m.listener.Find(x.Turn.Text, span)
	return sides[m.listener.Lean(m.leans)]
}

// sides is the valences of package echo as sides.
var sides = [...]mi.Side{
	echo.Neither: mi.NeitherSide, echo.Toward: mi.TowardChange, echo.Away: mi.AwayFromChange, echo.Both: mi.BothSides,
}
