package stack

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/text"
)

// scores gives a table's scores of a text, from a vector of its own.
func scores(t *linear.Table, in features.Input) []float64 {
	var v features.Vector
	v.Fill(in)
	out := make([]float64, t.Columns())
	t.Score(out, v.Index[:], features.Bits)
	return out
}

// unitInputs gives the inputs of a turn's thought units.
func unitInputs(in features.Input) []features.Input {
	units := text.AppendUnits(nil, in.Text)
	if len(units) == 1 {
		return []features.Input{in}
	}
	var out []features.Input
	for i, u := range units {
		out = append(out, UnitInput(in, u, i, len(units)))
	}
	return out
}

// TestClientRun holds Run against the same sums done step by step with fresh
// memory: scores of three tables, then mean, extreme and last of the units.
func TestClientRun(t *testing.T) {
	c := client(t, someParts())
	var s Scratch
	for _, turn := range append(turns(), turns()...) { // twice: the memory is used again
		p, units := c.Run(&s, turn, []ClientUnit{{}})
		sums(t, p[:])
		require.Equal(t, text.AppendUnits(nil, turn.Text), append([]text.Span(nil), s.Units...))
		require.Len(t, units, 1+len(s.Units), "units are appended")

		want := slices.Concat(scores(c.turns, turn.Input), scores(c.words, turn.Input), scores(c.letters, turn.Input))
		var mean, extreme, last [NValences]float64
		for i, in := range unitInputs(turn.Input) {
			var u ClientUnit
			score := scores(c.units, in)
			c.unitValence.Apply(u.Valence[:], score[:NValences])
			c.unitKind.Apply(u.Kind[:], score[NValences:])
			require.Equal(t, u, units[1+i], "unit %d of %q", i, turn.Text)
			sums(t, u.Valence[:], u.Kind[:])
			for k, x := range u.Valence {
				mean[k] += x / float64(len(s.Units))
				extreme[k] = max(extreme[k], x)
			}
			last = u.Valence
		}
		want = slices.Concat(want, mean[:], extreme[:], last[:])
		rest := make([]float64, ClientInputs-len(want))
		place(rest, turn, len(s.Units), turn.Belief.Client[:])
		want = append(want, rest...)
		require.InDeltaSlice(t, want, s.Inputs[:ClientInputs], 1e-12, "%q", turn.Text)
		var again [NValences]float64
		c.valence.Apply(again[:], s.Inputs[:])
		require.Equal(t, again, p)
	}
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

		want := slices.Concat(scores(c.turns, turn.Input), scores(c.words, turn.Input), scores(c.letters, turn.Input))
		var extreme [NBehaviours]float64
		var mean, last [NMains]float64
		for i, in := range unitInputs(turn.Input) {
			var u CounsellorUnit
			c.behaviour.Apply(u[:], scores(c.units, in))
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
		rest := make([]float64, CounsellorInputs-len(want))
		place(rest, turn, len(s.Units), turn.Belief.Counsellor[:])
		want = append(want, rest...)
		require.InDeltaSlice(t, want, s.Inputs[:CounsellorInputs], 1e-12, "%q", turn.Text)
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
		for i, u := range s.Units[:len(s.Units)-1] {
			if u.In(words) != "I said so." {
				require.Equal(t, "I said so.", u.In(words), "unit %d", i)
			}
		}
		require.Equal(t, n < 3*MaxUnits, s.Modest())
	}
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
