package transcript

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A tally counts conversations: right where every party has its role, wrong where
// one has another's, unsure where none has but one has none.
type tally struct{ all, right, wrong, unsure int }

func (s tally) share(n int) float64 { return float64(n) / float64(max(s.all, 1)) }

func tallyOf(talks []talk, w window) (s tally) {
	for _, l := range talks {
		c, truth := l.hide(w)
		if len(truth) < 2 || w.n == 0 && len(c.Turns) < 20 || w.n > 0 && len(c.Turns) < w.n {
			continue
		}
		s.all++
		right, wrong := true, false
		for _, g := range ProposeRoles(c) {
			right = right && g.Role == truth[g.Party]
			wrong = wrong || !g.Unsure() && g.Role != truth[g.Party]
		}
		switch {
		case wrong:
			s.wrong++
		case right:
			s.right++
		default:
			s.unsure++
		}
	}
	return s
}

// holdsRoles checks what is promised of a corpus, and prints the figures.
//
//	go test ./mi/transcript -run 'RolesOn' -v
func holdsRoles(t *testing.T, talks []talk) {
	t.Helper()
	for _, w := range windows() {
		s := tallyOf(talks, w)
		t.Logf("turns %2d middle %-5v bare %-5v: %3d conversations, right %.3f wrong %.3f unsure %.3f",
			w.n, w.middle, w.plain, s.all, s.share(s.right), s.share(s.wrong), s.share(s.unsure))
		if s.all == 0 {
			continue
		}
		switch w.n {
		case 0: // all of them, of twenty turns or more
			require.GreaterOrEqual(t, s.share(s.right), 0.95, "%+v", w)
			require.LessOrEqual(t, s.share(s.wrong), 0.005, "%+v", w)
		default:
			// Unsure rather than wrong, however short: less than one in fifty.
			require.LessOrEqual(t, s.share(s.wrong), 0.02, "%+v", w)
		}
	}
}

func TestRolesOnOurOwnTalk(t *testing.T) {
	var apart []talk
	for _, l := range ownTalk(t) {
		if l.apart {
			apart = append(apart, l)
		}
	}
	require.Len(t, apart, 315)
	holdsRoles(t, apart)
}

// TestRolesOnAnnoMI measures on talk that nothing was fitted or chosen on.
func TestRolesOnAnnoMI(t *testing.T) { holdsRoles(t, annomiTalk(t)) }

// TestCertaintyHolds compares how sure the proposals were with how often they were
// right, over parts of every length.
func TestCertaintyHolds(t *testing.T) {
	var apart []talk
	for _, l := range ownTalk(t) {
		if l.apart {
			apart = append(apart, l)
		}
	}
	t.Run("own", func(t *testing.T) { holdsCertainty(t, apart) })
	t.Run("annomi", func(t *testing.T) { holdsCertainty(t, annomiTalk(t)) })
}

func holdsCertainty(t *testing.T, talks []talk) {
	from := [...]float64{SureOfRole, 0.95, 0.99}
	var n, right, sum [len(from)]float64
	for _, w := range windows() {
		for _, l := range talks {
			c, truth := l.hide(w)
			for _, g := range ProposeRoles(c) {
				if len(truth) < 2 || g.Unsure() {
					continue
				}
				k := len(from) - 1
				for g.Certainty < from[k] {
					k--
				}
				n[k]++
				sum[k] += g.Certainty
				if g.Role == truth[g.Party] {
					right[k]++
				}
			}
		}
	}
	for k := range from {
		t.Logf("from %.2f: %5.0f, certainty %.3f, right %.3f", from[k], n[k], sum[k]/n[k], right[k]/n[k])
		require.Greater(t, n[k], 100.0)
		require.InDelta(t, sum[k]/n[k], right[k]/n[k], 0.05)
	}
}

// TestRolesWithSeveralClients puts the clients of two conversations in a room with
// one counsellor.
func TestRolesWithSeveralClients(t *testing.T) {
	var long []talk
	for _, l := range ownTalk(t) {
		if l.apart && len(l.Turns) >= 24 && len(parties(l.Turns)) == 2 {
			long = append(long, l)
		}
	}
	var pairs []talk
	for i := 0; i+1 < len(long); i += 2 {
		l := talk{}
		for k := range 24 {
			for j, side := range []talk{long[i], long[i+1]} {
				turn := side.Turns[k]
				if turn.Role == mi.Client {
					turn.Party = []string{"one", "two"}[j]
				}
				l.Turns = append(l.Turns, turn)
			}
		}
		pairs = append(pairs, l)
	}
	require.Greater(t, len(pairs), 30)
	s := tallyOf(pairs, window{})
	t.Logf("%+v", s)
	require.GreaterOrEqual(t, s.share(s.right), 0.9)
	require.Zero(t, s.wrong)
}

// TestRolesWithTwoCounsellors gives every other turn of a counsellor to a second
// one: each then has its role or none.
func TestRolesWithTwoCounsellors(t *testing.T) {
	var pairs []talk
	for _, l := range ownTalk(t) {
		if !l.apart || len(l.Turns) < 24 || len(parties(l.Turns)) != 2 {
			continue
		}
		second := false
		for i := range l.Turns {
			if l.Turns[i].Role == mi.Counsellor {
				if second = !second; second {
					l.Turns[i].Party = "second"
				}
			}
		}
		pairs = append(pairs, l)
	}
	require.Greater(t, len(pairs), 60)
	s := tallyOf(pairs, window{})
	t.Logf("%+v", s)
	require.GreaterOrEqual(t, s.share(s.right), 0.6)
	require.LessOrEqual(t, s.share(s.wrong), 0.05)
}

func parties(turns []mi.Turn) map[speaker]bool {
	all := map[speaker]bool{}
	for _, t := range turns {
		all[speaker{t.Party, t.Role}] = true
	}
	return all
}
