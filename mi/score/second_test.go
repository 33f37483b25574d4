package score_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestSecondImplementation scores random sessions a second time, written for
// this test from the field guide: slow, with maps and exact fractions, and with
// nothing of the package.
func TestSecondImplementation(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 400 {
		c := random(r, r.IntN(80))
		got := score.Of(c)
		s := second{c.Turns}
		miti := s.miti()
		for _, code := range mi.MITICodes() {
			require.Equal(t, miti[code], got.MITI.Count(code), code)
		}
		same(t, miti["CR"], miti["CR"]+miti["SR"], got.MITI.CRShare)
		same(t, miti["CR"]+miti["SR"], miti["Q"], got.MITI.RQ)
		require.Equal(t, miti["Seek"]+miti["AF"]+miti["Emphasize"], got.MITI.Adherent)
		require.Equal(t, miti["Confront"]+miti["Persuade"], got.MITI.NonAdherent)

		misc := s.misc()
		for _, code := range mi.MISCCodes() {
			require.Equal(t, misc[code], got.MISC.Count(code), code)
		}
		in := misc["ADW"] + misc["CO"] + misc["DI"] + misc["RCW"] + misc["WA"]
		with := misc["AF"] + misc["ADP"] + misc["EC"] + misc["RCP"] + misc["SU"] + misc["OQ"] + misc["SR"] + misc["CR"]
		same(t, with, with+in, got.MISC.MICShare)
		same(t, misc["OQ"], misc["OQ"]+misc["CQ"], got.MISC.OQShare)
		same(t, misc["CR"], misc["CR"]+misc["SR"], got.MISC.CRShare)

		turn, unit := s.valences()
		same(t, turn[mi.Change], turn[mi.Change]+turn[mi.Sustain], got.Client.ByTurn.CTShare)
		same(t, unit[mi.Change], unit[mi.Change]+unit[mi.Sustain], got.Client.ByUtterance.CTShare)
		require.Equal(t, turn[mi.Unknown], got.Client.ByTurn.Unknown)
		require.Equal(t, unit[mi.Neutral], got.Client.ByUtterance.Neutral)
		if slope := s.slope(); slope == nil {
			require.Nil(t, got.Client.Course.Slope.PerTenth)
		} else {
			want, _ := slope.Float64()
			require.Equal(t, want, *got.Client.Course.Slope.PerTenth)
		}
		require.Equal(t, s.run(), got.Questions.Volleys)
		soft := s.expected()
		require.InDelta(t, soft["reflection"], got.Expected.Reflection, 1e-9)
		require.InDelta(t, soft["question"], got.Expected.Question, 1e-9)
		require.InDelta(t, soft["change"], got.Expected.Change, 1e-9)
		require.InDelta(t, soft["sustain"], got.Expected.Sustain, 1e-9)
	}
}

// same compares a ratio with a fraction, or with none.
func same(t *testing.T, numerator, denominator int, got score.Ratio) {
	t.Helper()
	if denominator == 0 {
		require.Nil(t, got.Value)
		return
	}
	want, _ := big.NewRat(int64(numerator), int64(denominator)).Float64()
	require.Equal(t, want, *got.Value)
}

type second struct{ turns []mi.CodedTurn }

// hums are the sayings of random sessions that but acknowledge.
var hums = []string{"Mm-hm.", "yeah", "Right, right.", "okay", "[laughs]"}

// volleys groups the counsellor's turns: two that follow each other belong
// together if the same person talks and everything in between is humming that
// answers nothing.
func (s second) volleys() (out [][]int) {
	last := -1
	for i, t := range s.turns {
		if t.Turn.Role != mi.Counsellor {
			continue
		}
		joined := last >= 0 && s.turns[last].Turn.Party == t.Turn.Party
		for j := last + 1; joined && j < i; j++ {
			joined = slices.Contains(hums, s.turns[j].Turn.Text) && !s.waits(last)
		}
		if joined {
			out[len(out)-1] = append(out[len(out)-1], i)
		} else {
			out = append(out, []int{i})
		}
		last = i
	}
	return out
}

// waits says whether a turn ends in a question or a reflection.
func (s second) waits(i int) bool {
	k := s.turns[i].Counsellor
	if k == nil {
		return false
	}
	if len(k.Utterances) == 0 {
		return k.Response.Main == "question" || k.Response.Main == "reflection"
	}
	for _, u := range slices.Backward(k.Utterances) {
		switch u.Behaviour {
		case mi.Facilitate, mi.Filler:
			continue
		}
		return u.Behaviour.Main() == mi.MainQuestion || u.Behaviour.Main() == mi.MainReflection
	}
	return false
}

// codes gives the MITI codes of a turn.
func (s second) codes(i int) (out []mi.MITICode) {
	k := s.turns[i].Counsellor
	if k == nil {
		return nil
	}
	known := false
	for _, u := range k.Utterances {
		known = known || u.Behaviour != ""
		out = append(out, u.Behaviour.MITI())
	}
	if !known {
		return k.Response.MITI
	}
	return out
}

func (s second) miti() map[mi.MITICode]int {
	all := map[mi.MITICode]int{}
	for _, v := range s.volleys() {
		has := map[mi.MITICode]bool{}
		for _, i := range v {
			for _, c := range s.codes(i) {
				has[c] = true
			}
		}
		if has["CR"] {
			delete(has, "SR")
		}
		if has["PersuadeWith"] {
			delete(has, "Persuade")
		}
		for c := range has {
			all[c]++
		}
	}
	return all
}

func (s second) misc() map[mi.MISCCode]int {
	all := map[mi.MISCCode]int{}
	for _, t := range s.turns {
		if t.Counsellor == nil {
			continue
		}
		list := t.Counsellor.Response.MISC
		for _, u := range t.Counsellor.Utterances {
			list = append(list, u.Code)
		}
		for _, c := range list {
			all[c]++
		}
	}
	return all
}

func (s second) valences() (turn, unit map[mi.Valence]int) {
	turn, unit = map[mi.Valence]int{}, map[mi.Valence]int{}
	for _, t := range s.turns {
		if t.Client == nil {
			continue
		}
		v := t.Client.Talk.Valence
		if t.Client.Talk.Abstained {
			v = mi.Unknown
		}
		turn[v]++
		for _, u := range t.Client.Utterances {
			unit[u.Code.Valence()]++
		}
	}
	return turn, unit
}

// slope fits the line by the textbook: the sum of products about the means over
// the sum of squares.
func (s second) slope() *big.Rat {
	var xs, ys []*big.Rat
	in := map[int]bool{}
	for i, t := range s.turns {
		if t.Client == nil {
			continue
		}
		for _, u := range t.Client.Utterances {
			x := s.tenth(i)
			switch sign := string(u.Code[len(u.Code)-1]); sign {
			case "+":
				ys = append(ys, big.NewRat(1, 1))
			case "-":
				ys = append(ys, new(big.Rat))
			default:
				continue
			}
			xs = append(xs, big.NewRat(int64(x), 1))
			in[x] = true
		}
	}
	if len(in) < 3 {
		return nil
	}
	mx, my := mean(xs), mean(ys)
	sxy, sxx := new(big.Rat), new(big.Rat)
	for i := range xs {
		dx, dy := new(big.Rat).Sub(xs[i], mx), new(big.Rat).Sub(ys[i], my)
		sxy.Add(sxy, new(big.Rat).Mul(dx, dy))
		sxx.Add(sxx, new(big.Rat).Mul(dx, dx))
	}
	return sxy.Quo(sxy, sxx)
}

func mean(xs []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, x := range xs {
		sum.Add(sum, x)
	}
	return sum.Quo(sum, big.NewRat(int64(len(xs)), 1))
}

// tenth places a turn; all times of random sessions are whole seconds.
func (s second) tenth(i int) int {
	n := len(s.turns)
	first, last := s.turns[0].Turn, s.turns[n-1].Turn
	if first.Start != nil {
		end := *last.Start
		for _, t := range s.turns {
			if t.Turn.End != nil {
				end = max(end, *t.Turn.End)
			}
		}
		if long := int(end - *first.Start); long > 0 {
			return min(9, 10*int(*s.turns[i].Turn.Start-*first.Start)/long)
		}
	}
	return 10 * i / n
}

// run finds the longest run of questions on a string: a letter for a volley.
func (s second) run() int {
	var line strings.Builder
	for _, v := range s.volleys() {
		asks, reflects, speaks := false, false, false
		for _, i := range v {
			k := s.turns[i].Counsellor
			if k == nil {
				speaks = true
				continue
			}
			for _, u := range k.Utterances {
				asks = asks || u.Behaviour.Main() == mi.MainQuestion
				reflects = reflects || u.Behaviour.Main() == mi.MainReflection
				speaks = speaks || u.Behaviour != mi.Facilitate && u.Behaviour != mi.Filler
			}
			if len(k.Utterances) == 0 {
				m, list := k.Response.Main, k.Response.MITI
				asks = asks || m == mi.MainQuestion || slices.Contains(list, "Q") || slices.Contains(list, "Seek")
				reflects = reflects || m == mi.MainReflection || slices.Contains(list, "SR") || slices.Contains(list, "CR")
				speaks = speaks || m != mi.MainOther || len(list) > 0
			}
		}
		switch {
		case asks && !reflects:
			line.WriteByte('q')
		case speaks:
			line.WriteByte(' ')
		}
	}
	longest := 0
	for run := range strings.FieldsSeq(line.String()) {
		longest = max(longest, len(run))
	}
	return longest
}

func (s second) expected() map[string]float64 {
	all := map[string]float64{}
	for _, t := range s.turns {
		if k := t.Counsellor; k != nil {
			all["question"] += k.Response.Probability.Question
			all["reflection"] += k.Response.Probability.Reflection
		}
		if k := t.Client; k != nil {
			p := k.Talk.Probability
			if p == (mi.ValenceProbability{}) {
				all[string(k.Talk.Valence)]++
				continue
			}
			all["change"] += p.Change
			all["sustain"] += p.Sustain
		}
	}
	return all
}
