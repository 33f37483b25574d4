package features

import "github.com/evoke-mi/evoke/internal/text"

// ruler reads what a counsellor asks of a number on a scale: why it is so, why no
// lower, why no higher, what would raise it (field guide 5.2). Other words make it
// a question of something else.
func (l *leading) ruler(ws []leadWord) lead {
	first, last := leadOther, leadOther // the number, and what it is held against
	asks, why, would, not, negated, holds := false, false, false, false, false, false
	bound := noLead // what is lower or higher
	for i, w := range ws {
		switch w {
		case leadWhy:
			asks, why = true, true
		case leadWhat, leadHow:
			asks = true
			why = why || i+1 < len(ws) && (ws[i+1] == leadMakes || ws[i+1] == leadPuts || ws[i+1] == leadIs || ws[i+1] == leadGets || ws[i+1] == leadCome)
		case leadWould:
			would = true
		case leadNot:
			not, negated = true, true
		case leadThan, leadRather:
			not = true
		case leadHold: // "what keeps it at a four and not a two?"
			why, holds = true, true
		case leadLow:
			bound = downStep
		case leadHigh:
			bound = upStep
		case leadMore: // "bring the number up"
			if i > 0 && ws[i-1] == leadPoint {
				bound = upStep
			}
		case leadTall: // "as high as", "so high"
			bound, not = downStep, true
			if negated {
				return noLead
			}
		case leadShort:
			bound, not = upStep, true
			if negated {
				return noLead
			}
		case leadIs, leadDo, leadYou, leadIt, leadMakes, leadPuts, leadGets, leadFrom, leadTo, leadPoint, leadTake, leadBe, leadNeed, leadHelp, leadSo, leadBetter, leadCome, leadAt, leadGo:
		default:
			switch {
			case w < leadNumber:
				return noLead
			case i > 0 && ws[i-1] == leadFrom && (i == 1 || ws[i-2] != leadRather), i > 2 && ws[i-1] == leadTo && ws[i-3] == leadFrom && !would:
				// "on a scale of zero to ten", "out of ten"
			case !not:
				first = w
			case last == leadOther:
				last = w
			}
		}
	}
	switch {
	case would:
		if asks && !not && (first > leadNumber+1 || bound == upStep) {
			return nextStep
		}
	case !why, holds && last == leadOther:
	case !not && first != leadOther:
		return thisStep
	case bound != noLead || first != leadOther && last != leadOther:
		if l.answered(); l.amount { // "Six cans." "Why six and not three?"
			break
		}
		if bound != noLead {
			return bound
		}
		return step(first, last)
	case not && last != leadOther:
		l.not = last
	}
	return noLead
}

// step tells whether it is asked why a number is no lower or why it is no higher by
// the other number.
func step(from, to leadWord) lead {
	switch {
	case from == leadLots, to == leadLots, from == to:
		return noLead
	case to < from:
		return downStep
	}
	return upStep
}

// answered takes in what the client has just said of a number, once it matters: "A
// seven." is one on a scale, "Six cans." is not.
func (l *leading) answered() {
	if l.heard {
		return
	}
	l.heard = true
	own := tail(l.turn)
	sc := text.Scan(own)
	numbers, others, after := 0, 0, false
	for sc.Next() {
		w := leadSkip
		switch t := sc.Token(); {
		case t.Kind == text.Number:
			w = numberOf(own[t.Start:t.End])
		case t.Kind == text.Word && !t.Filler && !t.Repeat:
			*l.key = sc.AppendKey((*l.key)[:0])
			key := *l.key
			switch w = leadWordOf(key); string(key) {
			case "i", "id", "im", "probably", "around", "guess", "suppose", "yeah", "half", "or":
				w = leadSkip
			}
			if w == leadOther {
				others++
				l.amount = l.amount || after && key[len(key)-1] == 's'
			}
		default:
			continue
		}
		if after = w >= leadNumber; after {
			numbers++
			l.own = w
		}
	}
	if numbers != 1 || others > 0 {
		l.own = leadOther
	}
}

// settled gives the lead of the turn. "Why not a nine?" is asked of the number that
// the client has just named, or that the counsellor gave back; of a number that
// nobody named only zero and ten say which way.
func (l *leading) settled() lead {
	if l.not == 0 || l.was != noLead {
		return l.was
	}
	switch l.answered(); {
	case l.amount:
		return noLead
	case l.own != leadOther:
		return step(l.own, l.not)
	case l.number != leadOther:
		return step(l.number, l.not)
	case l.not == leadNumber:
		return downStep
	case l.not == leadNumber+10:
		return upStep
	}
	return noLead
}

// numberOf gives the word of a number in digits.
func numberOf(s string) leadWord {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || n > 20 {
			return leadLots
		}
		n = 10*n + int(s[i]-'0')
	}
	return leadNumber + leadWord(min(n, 21))
}
