package ocean

import (
	"github.com/evoke-mi/evoke/internal/permission"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// recall is how many turns back permission is followed: it lasts for six volleys of
// the counsellor's, and was asked for just before.
const recall = 12

// A permit follows permission through the turns before, where a turn needs it.
type permit struct {
	tracker permission.Tracker
	states  []permission.State
	first   int // the place in Before of the tracker's first turn
}

// follow reads the turns before and the turn itself.
func (p *permit) follow(x *mi.Exchange, units []text.Span) {
	p.tracker.Reset()
	p.first = max(0, len(x.Before)-recall)
	for i := p.first; i < len(x.Before); i++ {
		t := &x.Before[i].Turn
		p.states = p.tracker.Add(p.states[:0], permission.Turn{Counsellor: t.Role == mi.Counsellor, Text: t.Text})
	}
	p.states = p.tracker.Add(p.states[:0], permission.Turn{Counsellor: true, Text: x.Turn.Text, Units: units})
}

// of returns what is known of permission at the thought unit at index i.
func (p *permit) of(i int) mi.Permission {
	s := &p.states[i]
	if s.Rule == permission.None {
		return mi.Permission{}
	}
	return mi.Permission{
		Covered: s.Covers, Rule: permissionRules[s.Rule], Section: s.Rule.Section(), Turn: p.first + s.Turn,
		Span: mi.Span(s.Span), Hesitant: s.Hesitant,
	}
}

// permissionRules is the tracker's rules as those of package mi.
var permissionRules = [...]mi.PermissionRule{
	permission.Given: mi.PermissionGiven, permission.ByClient: mi.PermissionByClient, permission.Open: mi.PermissionOpen,
	permission.Recalled: mi.PermissionRecalled, permission.Told: mi.PermissionTold, permission.After: mi.PermissionAfter,
	permission.Pending: mi.PermissionPending, permission.Unclear: mi.PermissionUnclear, permission.Refused: mi.PermissionRefused,
	permission.Closed: mi.PermissionClosed, permission.Faded: mi.PermissionFaded, permission.Changed: mi.PermissionChanged,
	permission.Directive: mi.PermissionDirective,
}

// permitted returns the behaviour that a telling is with what is known of
// permission.
func permitted(b mi.Behaviour, p mi.Permission) mi.Behaviour {
	after := p.Rule == mi.PermissionAfter
	switch b {
	case mi.AdviseWithPermission, mi.AdviseWithoutPermission:
		return choose(p.Covered, after, mi.AdviseWithPermission, mi.AdviseThenAsk, mi.AdviseWithoutPermission)
	case mi.Persuade, mi.PersuadeWithPermission:
		return choose(p.Covered, after, mi.PersuadeWithPermission, mi.AdviseThenAsk, mi.Persuade)
	case mi.RaiseConcernWithPermission, mi.RaiseConcernWithoutPermission:
		return choose(p.Covered, after, mi.RaiseConcernWithPermission, mi.RaiseConcernThenAsk, mi.RaiseConcernWithoutPermission)
	}
	return b
}

func choose(covered, after bool, with, asked, without mi.Behaviour) mi.Behaviour {
	switch {
	case covered && after:
		return asked
	case covered:
		return with
	}
	return without
}
