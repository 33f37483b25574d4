package ocean

import "github.com/evoke-mi/evoke/mi"

// parties is what is known of several clients at one table (field guide 7.2).
// The zero value is one client.
type parties struct {
	several bool
	speaker string // of the client's last turn
	quiet   string // who has said least and little, "" for nobody
	common  bool   // two have just said what they want
}

// tableReach is how many turns are looked at for who speaks: what was said an
// hour ago gives nobody the floor now.
const tableReach = 12

// mostParties is how many are told apart; more do not sit at one table.
const mostParties = 12

// partiesOf looks at who has been speaking.
func partiesOf(c *mi.Coded) (p parties) {
	var names [mostParties]string
	var words [mostParties]int
	n := 0
	index := func(name string, add bool) int {
		for i := range n {
			if names[i] == name {
				return i
			}
		}
		if !add || name == "" || n == len(names) {
			return -1
		}
		names[n] = name
		n++
		return n - 1
	}
	for i := range c.Parties {
		if c.Parties[i].Role == mi.Client {
			index(c.Parties[i].Name, true)
		}
	}
	if n == 1 {
		return p // a second name would be a slip of the pen
	}
	turns, wants := 0, ""
	for i := len(c.Turns) - 1; i >= max(0, len(c.Turns)-tableReach); i-- {
		t := &c.Turns[i]
		if t.Turn.Role != mi.Client {
			continue
		}
		if turns == 0 {
			p.speaker = t.Turn.Party
		}
		turns++
		if k := index(t.Turn.Party, true); k >= 0 {
			words[k] += len(t.Turn.Text)
		}
		if t.Client != nil && turns <= 4 && t.Client.Talk.Answer() == mi.Change && (t.Client.Talk.Kind == mi.Desire || t.Client.Talk.Kind == mi.Need) {
			p.common = p.common || wants != "" && wants != t.Turn.Party
			wants = t.Turn.Party
		}
	}
	if p.several = n > 1; !p.several {
		return parties{}
	}
	// Quiet is who has said less than a tenth of what was said in three turns or
	// more; the one with the fewest words, the first named of equals.
	all, least := 0, 0
	for i := range n {
		all += words[i]
		if words[i] < words[least] {
			least = i
		}
	}
	if turns >= 3 && words[least]*10 < all && names[least] != p.speaker {
		p.quiet = names[least]
	}
	return p
}

// partyFor returns whom a move is for, "" for one client or for all.
func (m *moment) partyFor(v Move) string {
	switch {
	case !m.floor.several || v == CommonGround || v == SharedVision || v == SummariseLinking:
		return ""
	case v == InviteParty:
		return m.floor.quiet
	}
	return m.floor.speaker
}
