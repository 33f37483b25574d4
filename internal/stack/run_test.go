package stack

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/text"
)

// scores gives a table's scores of a turn's thought units and of the whole
// turn, step by step: each from rows and a tally of its own.
func scores(t *linear.Table, in features.Input) (units [][]float64, turn []float64) {
	in.Units = AppendUnits(nil, in.Text)
	score := func(rows [features.Blocks][]uint32) []float64 {
		var y linear.Tally
		for b, r := range rows {
			t.Sum(&y, b, r)
		}
		out := make([]float64, t.Columns())
		t.Score(out, &y)
		return out
	}
	var v features.Vector
	var all [features.Blocks][]uint32
	v.Start(in)
	for i := range in.Units {
		v.Unit(i)
		rows := v.Index
		if i > 0 {
			rows[features.Answer] = nil // the first unit is the one that answers
		}
		rows[features.Whole] = nil
		units = append(units, score(rows))
		for b := range features.OfUnit {
			all[b] = append(all[b], rows[b]...)
		}
	}
	v.Finish()
	for b := features.OfUnit; b < features.Blocks; b++ {
		all[b] = v.Index[b]
	}
	return units, score(all)
}

// readings gives what grammar makes of each thought unit.
func readings(in features.Input) (out []features.Reading) {
	var v features.Vector
	in.Units = AppendUnits(nil, in.Text)
	v.Start(in)
	for i := range in.Units {
		v.Unit(i)
		out = append(out, v.Reading)
	}
	return out
}

// heard gives what the network says of each thought unit, and of the turn.
func heard(n *neural.Net, in features.Input) (out [][]float64, turn []float64) {
	unit, whole := n.Outputs()
	var v features.Vector
	var s neural.Scratch
	in.Units = AppendUnits(nil, in.Text)
	v.Start(in)
	goal, way := v.Goal()
	n.Start(&s, v.Heard, goal, way)
	for i := range in.Units {
		v.Unit(i)
		out = append(out, make([]float64, unit))
		n.Unit(&s, v.Said, out[i])
	}
	turn = make([]float64, whole)
	if len(out) > 0 {
		n.Turn(&s, turn)
	}
	return out, turn
}

// TestClientRun holds Run against the same sums done step by step with fresh
// memory: scores of the tables, then mean, extreme and last of the units, the
// rule of the last, and the half of the inputs that such talk uses.
func TestClientRun(t *testing.T) {
	c := client(t, someParts())
	var s Scratch
	for _, turn := range append(turns(), turns()...) { // twice: the memory is used again
		p, units := c.Run(&s, turn, []ClientUnit{{}})
		sums(t, p[:])
		require.Equal(t, text.AppendUnits(nil, turn.Text), append([]text.Span(nil), s.Units...))
		require.Len(t, units, 1+len(s.Units), "units are appended")

		unitScores, score := scores(c.table, turn.Input)
		kindScores, _ := scores(c.kinds, turn.Input)
		said, network := heard(c.neural, turn.Input)
		want := slices.Clone(score[:turnScores])
		var mean, extreme, last, shift [NValences]float64
		rules := make([]float64, nRules)
		for i, r := range readings(turn.Input) {
			u := ClientUnit{Reading: r}
			ValenceRule(rules, r)
			shift = [NValences]float64{}
			trust(&shift, r)
			valence, kinds := Sides([NCodes]float64(said[i]))
			u.heard = kinds
			Logits(valence[:])
			Logits(kinds[:])
			in := slices.Concat(unitScores[i][turnScores:clientColumns], rules, valence[:])
			u.vote, u.Valence = Weigh(c.unitValence, in, [NValences]float64{}, shift)
			kind := make([]float64, nRules)
			KindRule(kind, r)
			var kindShift [NKinds]float64
			if r.Code > 0 {
				kindShift[r.Code-1] = named
			}
			c.unitKind.ApplyShifted(u.Kind[:], slices.Concat(kindScores[i], kind, kinds[:]), kindShift[:])
			require.Equal(t, u, units[1+i], "unit %d of %q", i, turn.Text)
			sums(t, u.Valence[:], u.Kind[:])
			for k, x := range u.vote {
				mean[k] += x / float64(len(s.Units))
				extreme[k] = max(extreme[k], x)
			}
			last = u.vote
		}
		want = slices.Concat(want, mean[:], extreme[:], last[:], rules)
		requireInputs(t, turn, want, network, turn.Belief.Client[:], s.Inputs[:ClientInputs], len(s.Units))
		_, again := Weigh(c.layer(turn), s.Inputs[:], [NValences]float64{}, shift)
		require.Equal(t, again, p)
	}
}

// requireInputs requires that the inputs are those given, the turn's place and last,
// in the half that the turn's writing asks for, and zero in the other.
func requireInputs(t *testing.T, turn Turn, want, last, own, got []float64, units int) {
	t.Helper()
	half := len(got) / 2
	rest := make([]float64, half-len(want)-len(last))
	place(rest, turn, units, own)
	want = slices.Concat(want, rest, last)
	if plainTalk(turn.Text) {
		want = append(make([]float64, half), want...)
	} else {
		want = append(want, make([]float64, half)...)
	}
	require.InDeltaSlice(t, want, got, 1e-12, "%q", turn.Text)
}

// TestCounsellorRun does the same for the counsellor, whose units are summed
// by what they mainly do.
func TestCounsellorRun(t *testing.T) {
	c := counsellor(t, someParts())
	var s Scratch
	for _, turn := range append(turns(), turns()...) {
		out, units := c.Run(&s, turn, nil)
		sums(t, out.Main[:], out.Question[:], out.Reflection[:], out.Input[:])
		require.Len(t, units, len(s.Units))

		unitScores, score := scores(c.table, turn.Input)
		want := slices.Clone(score[:turnColumns])
		var extreme [NBehaviours]float64
		var mean, last [NMains]float64
		said, _ := heard(c.neural, turn.Input)
		for i := range s.Units {
			var u CounsellorUnit
			c.behaviour.Apply(u[:], slices.Concat(unitScores[i][turnColumns:], said[i]))
			require.Equal(t, u, units[i], "unit %d of %q", i, turn.Text)
			sums(t, u[:])
			last = [NMains]float64{}
			for k, x := range u {
				extreme[k] = max(extreme[k], x)
				mean[mainOf[k]] += x / float64(len(s.Units))
				last[mainOf[k]] += x
			}
		}
		want = slices.Concat(want, extreme[:], mean[:], last[:])
		requireInputs(t, turn, want, nil, turn.Belief.Counsellor[:], s.Inputs[:CounsellorInputs], len(s.Units))
		var again CounsellorTurn
		c.main.Apply(again.Main[:], s.Inputs[:])
		c.question.Apply(again.Question[:], s.Inputs[:])
		c.reflection.Apply(again.Reflection[:], s.Inputs[:])
		c.input.Apply(again.Input[:], s.Inputs[:])
		require.Equal(t, again, out)
	}
}

// TestMemoryIsShared shows that one Scratch serves both sides in turn and
// leaves nothing of one in the other.
func TestMemoryIsShared(t *testing.T) {
	p := someParts()
	a, b := client(t, p), counsellor(t, p)
	var s Scratch
	for _, turn := range turns() {
		gotA, _ := a.Run(&s, turn, nil)
		gotB, _ := b.Run(&s, turn, nil)
		wantA, _ := a.Run(new(Scratch), turn, nil)
		wantB, _ := b.Run(new(Scratch), turn, nil)
		require.Equal(t, wantA, gotA)
		require.Equal(t, wantB, gotB)
	}
}

// TestMaxUnits shows that a turn of very many thought units has no more than
// MaxUnits, the last of which reaches to its end, and what that does to the
// memory.
func TestMaxUnits(t *testing.T) {
	c := client(t, someParts())
	for _, n := range []int{MaxUnits - 1, MaxUnits, MaxUnits + 1, 3 * MaxUnits} {
		var s Scratch
		words := strings.Repeat("I said so.\n", n)
		p, units := c.Run(&s, Turn{Input: features.Input{Text: words}}, nil)
		sums(t, p[:])
		require.Len(t, units, min(n, MaxUnits), "%d units", n)
		require.Len(t, s.Units, min(n, MaxUnits))
		require.Equal(t, len(words)-1, s.Units[len(s.Units)-1].End)
		require.Equal(t, n < MaxUnits, s.Whole() != nil, "the last of as many may hold several")
		for i, u := range s.Units[:len(s.Units)-1] {
			if u.In(words) != "I said so." {
				require.Equal(t, "I said so.", u.In(words), "unit %d", i)
			}
		}
		require.Equal(t, n < 3*MaxUnits, s.Modest())
	}
}

// TestAppendUnits shows that what stood in the slice stays and does not count.
func TestAppendUnits(t *testing.T) {
	before := text.Span{Start: 7, End: 9}
	got := AppendUnits([]text.Span{before}, strings.Repeat("I said so.\n", MaxUnits+5))
	require.Len(t, got, 1+MaxUnits)
	require.Equal(t, before, got[0])
	require.Equal(t, text.Span{Start: 0, End: 10}, got[1])
	require.Equal(t, []text.Span{before}, AppendUnits(got[:1], ""))
}

func TestRunAllocatesNothing(t *testing.T) {
	p := someParts()
	a, b := client(t, p), counsellor(t, p)
	var s Scratch
	var clientUnits []ClientUnit
	var counsellorUnits []CounsellorUnit
	all := turns()
	run := func() {
		for _, turn := range all {
			_, clientUnits = a.Run(&s, turn, clientUnits[:0])
			_, counsellorUnits = b.Run(&s, turn, counsellorUnits[:0])
		}
	}
	run()
	require.Zero(t, testing.AllocsPerRun(10, run))
}

// TestLabels shows that the numbers of labels are right, that all inputs fit,
// and that each behaviour is counted where it belongs.
func TestLabels(t *testing.T) {
	for _, tc := range []struct {
		labels []string
		n      int
	}{
		{Valences, NValences},
		{Kinds, NKinds},
		{Mains, NMains},
		{Questions, NQuestions},
		{Reflections, NReflections},
		{Inputs, NInputs},
		{Behaviours, NBehaviours},
	} {
		require.Len(t, tc.labels, tc.n)
		require.Len(t, slices.Compact(slices.Sorted(slices.Values(tc.labels))), tc.n, "a label is twice in %v", tc.labels)
	}
	require.LessOrEqual(t, ClientInputs, linear.MaxInputs)
	require.LessOrEqual(t, CounsellorInputs, linear.MaxInputs)
	for i, b := range Behaviours {
		want := "input"
		switch b {
		case "open question", "closed question", "ask permission":
			want = "question"
		case "simple reflection", "complex reflection", "reframe":
			want = "reflection"
		case "affirm", "support", "emphasise autonomy", "facilitate", "filler", "structure":
			want = "other"
		}
		require.Equal(t, want, Mains[mainOf[i]], "%s", b)
	}
}
