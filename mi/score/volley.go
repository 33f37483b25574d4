package score

import (
	"cmp"
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A Volley is what a counsellor says until the client says something, and its
// MITI 4.2.1 codes (parsing rules; field guide 2.3). A client who but
// acknowledges, "mm-hm", does not end it, unless that answers a question or a
// reflection. At most eight codes are left: GI, one of Persuade and
// PersuadeWith, Q, one of SR and CR, AF, Seek, Emphasize, Confront.
type Volley struct {
	// Turns are the counsellor's turns, as indices into [mi.Coded.Turns].
	Turns []int `json:"turns"`
	// Acknowledged are the client's turns that did not end it.
	Acknowledged []int `json:"acknowledged"`
	// Party is the counsellor, where turns name who talks. Another counsellor
	// who takes over starts a volley.
	Party string `json:"party,omitempty"`
	// Codes are the codes that the volley is given, in the order of
	// [mi.MITICodes].
	Codes []mi.MITICode `json:"codes"`
	// Fallen are the codes of utterances that are not counted, in the order of
	// the talk.
	Fallen []Fallen `json:"fallen"`
	// Uncoded is how many of the turns have no codes that MITI's follow from.
	Uncoded int `json:"uncoded"`
}

// A Fallen is an utterance whose code its volley is not given for it.
type Fallen struct {
	// Turn is the index of the turn, Utterance that of the utterance in it; -1
	// where the turn has codes but no utterances.
	Turn      int `json:"turn"`
	Utterance int `json:"utterance"`
	Trump
}

// Volleys parses the counsellor's side as MITI 4.2.1 does. Indices are those of
// c.Turns: in the view of a [Segment] they begin at its own first turn.
//
// A turn's codes are those of its utterances; entries with one span are one
// utterance, to which [Decide] applies. A turn whose utterances have no
// behaviours brings in the codes of [mi.Response.MITI]. Each code counts once in
// a volley; CR takes the place of SR, PersuadeWith that of Persuade. Order does
// not matter: SR, Emphasize, CR is CR and Emphasize.
func Volleys(c mi.Coded) []Volley {
	ps := parse(c)
	out := make([]Volley, len(ps))
	for i := range ps {
		out[i] = ps[i].Volley
	}
	return out
}

// A parsed is a volley with what it does by evoke's own count.
type parsed struct {
	Volley
	asks, reflects bool
	speaks         bool // more than humming and filling
}

// A parser is the state of Volleys.
type parser struct {
	turns   []mi.CodedTurn
	volleys []parsed
	codes   []coded // of the last volley
	waiting []int   // acknowledgements since the counsellor's last turn
	open    bool    // the last volley may go on
}

func parse(c mi.Coded) []parsed {
	p := parser{turns: c.Turns}
	for i := range c.Turns {
		if c.Turns[i].Turn.Role == mi.Counsellor {
			p.counsellor(i)
		} else {
			p.client(i)
		}
	}
	p.close()
	return p.volleys
}

// client hears what is not the counsellor's.
func (p *parser) client(i int) {
	if !p.open {
		return
	}
	if len(p.waiting) == 0 && calls(p.turns[i-1].Counsellor) || !acknowledges(p.turns[i].Turn.Text) {
		p.open = false
		return
	}
	p.waiting = append(p.waiting, i)
}

// counsellor takes a turn into the last volley or starts one.
func (p *parser) counsellor(i int) {
	t := &p.turns[i]
	if p.open && p.last().Party == t.Turn.Party {
		p.last().Acknowledged = append(p.last().Acknowledged, p.waiting...)
	} else {
		p.close()
		p.volleys = append(p.volleys, parsed{Volley: Volley{
			Party: t.Turn.Party, Acknowledged: []int{}, Codes: []mi.MITICode{}, Fallen: []Fallen{},
		}})
	}
	p.open, p.waiting = true, p.waiting[:0]
	v := p.last()
	v.Turns = append(v.Turns, i)
	var ok bool
	if p.codes, v.Fallen, ok = mitiOfTurn(p.codes, v.Fallen, i, t.Counsellor); !ok {
		v.Uncoded++
	}
	v.hear(t.Counsellor)
}

func (p *parser) last() *parsed { return &p.volleys[len(p.volleys)-1] }

// close gives the last volley its codes.
func (p *parser) close() {
	if len(p.volleys) == 0 {
		return
	}
	v := p.last()
	var has [len(codes)]bool
	for _, c := range p.codes {
		has[mitiRow(c.code)] = true
	}
	given := givenOf(has)
	for row, c := range codes {
		if given[row] {
			v.Codes = append(v.Codes, c)
		}
	}
	v.Fallen = slices.Grow(v.Fallen, len(p.codes)-len(v.Codes)) // wide: one room for all of them
	for _, c := range p.codes {
		t := Trump{Code: c.code, To: c.code, Rule: OnceInVolley}
		switch row := mitiRow(c.code); {
		case c.code == sr && has[mitiRow(cr)]:
			t.To, t.Rule = cr, ComplexOverSimple
		case c.code == pers && has[mitiRow(with)]:
			t.To, t.Rule = with, WithOverPersuade
		case given[row]:
			given[row] = false
			continue
		}
		v.Fallen = append(v.Fallen, Fallen{Turn: c.turn, Utterance: c.utterance, Trump: t})
	}
	// What fell inside one utterance stands before what fell in the volley.
	slices.SortStableFunc(v.Fallen, func(a, b Fallen) int {
		return cmp.Or(cmp.Compare(a.Turn, b.Turn), cmp.Compare(a.Utterance, b.Utterance))
	})
	p.codes = p.codes[:0]
}

// givenOf says, by the rows of [codes], which codes a volley is given that has these.
func givenOf(has [len(codes)]bool) (given [len(codes)]bool) {
	given = has
	given[mitiRow(sr)] = has[mitiRow(sr)] && !has[mitiRow(cr)]
	given[mitiRow(pers)] = has[mitiRow(pers)] && !has[mitiRow(with)]
	return given
}

// hear notes what a turn does, by its utterances or by the turn as a whole: a
// turn of one utterance can reflect and ask at once.
func (v *parsed) hear(k *mi.CounsellorCodes) {
	if k == nil {
		v.speaks = true // nobody knows what it was
		return
	}
	v.asks = v.asks || k.Response.Question == mi.QuestionOpen || k.Response.Question == mi.QuestionClosed
	v.reflects = v.reflects || k.Response.Reflection == mi.ReflectionSimple || k.Response.Reflection == mi.ReflectionComplex
	for i := range k.Utterances {
		u := &k.Utterances[i]
		switch misc := miscOf(u); misc {
		case mi.MISCFacilitate, mi.MISCFiller:
		case mi.MISCOpenQuestion, mi.MISCClosedQuestion:
			v.asks, v.speaks = true, true
		case mi.MISCSimpleReflection, mi.MISCComplexReflection, mi.MISCReframe:
			v.reflects, v.speaks = true, true
		default:
			v.asks = v.asks || u.Behaviour == mi.AskPermission
			v.speaks = true
		}
	}
	if len(k.Utterances) > 0 {
		v.speaks = v.speaks || v.asks || v.reflects
		return
	}
	for _, c := range k.Response.MITI {
		v.asks = v.asks || c == q || c == seek
		v.reflects = v.reflects || c == sr || c == cr
		v.speaks = true
	}
	v.asks = v.asks || k.Response.Main == mi.MainQuestion
	v.reflects = v.reflects || k.Response.Main == mi.MainReflection
	v.speaks = v.speaks || v.asks || v.reflects || k.Response.Main == mi.MainInput
}
