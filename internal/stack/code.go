package stack

import "github.com/evoke-mi/evoke/internal/linear"

// neutral is the place of neutral among [Valences].
const neutral = 1

// Code is [Client.Run] for those who ask what kind of change or sustain talk
// only the talk is that counts as one: the thought units that lean to a side,
// and in a turn that leans to one its [Carrier]. Of the others Kind is zero.
// Most talk is neutral, and a kind costs nearly as much as a valence.
func (c *Client) Code(s *Scratch, t Turn, units []ClientUnit) ([NValences]float64, []ClientUnit) {
	from := len(units)
	p, units := c.run(s, t, units, func(i int, u *ClientUnit) {
		// What a turn of one unit is, the turn decides.
		if len(s.Units) > 1 && linear.Best(u.Valence[:]) != neutral {
			c.kind(s, i, u)
		}
	})
	turn := units[from:]
	best := linear.Best(p[:])
	if len(turn) == 0 || best == neutral {
		return p, units
	}
	i := Carrier(turn, best)
	if u := &turn[i]; len(turn) == 1 || linear.Best(u.Valence[:]) == neutral {
		s.reread(t, i)
		c.kind(s, i, u)
	}
	return p, units
}

// Carrier returns the index of the thought unit that leans most to the side of
// its turn, the first of equals: it carries the turn's code.
func Carrier(units []ClientUnit, turn int) int {
	carrier := 0
	for i := range units {
		if units[i].Valence[turn] > units[carrier].Valence[turn] {
			carrier = i
		}
	}
	return carrier
}

// reread makes thought unit i the one that the vector has read last. The last
// of a turn is that already.
func (s *Scratch) reread(t Turn, i int) {
	if i == len(s.Units)-1 {
		return
	}
	in := t.Input
	in.Units = s.Units
	s.vector.Start(in)
	for k := range i + 1 {
		s.vector.Unit(k)
	}
}
