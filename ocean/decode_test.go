package ocean

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// TestTablesAreInTheModelsOrder: the arrays that turn the model's numbers into
// labels follow the model's own lists, and repeat what mi says of them.
func TestTablesAreInTheModelsOrder(t *testing.T) {
	require.Len(t, stack.Behaviours, len(behaviours))
	for i, b := range behaviours {
		require.Equal(t, stack.Behaviours[i], string(b.behaviour))
		require.True(t, b.behaviour.Valid(), b.behaviour)
		require.Equal(t, b.behaviour.Main(), mains[b.main], b.behaviour)
		require.Equal(t, b.behaviour.MISC(), b.misc, b.behaviour)
	}
	require.Equal(t, mi.Mains(), mains[:])
	require.Equal(t, mi.QuestionTypes(), questions[:])
	require.Equal(t, mi.ReflectionTypes(), reflections[:])
	require.Equal(t, mi.MITICodes(), mitiCodes[:])
	for i, m := range mains {
		require.Equal(t, stack.Mains[i], string(m))
	}
	for i, q := range questions {
		require.Equal(t, stack.Questions[i], string(q))
	}
	for i, r := range reflections {
		require.Equal(t, stack.Reflections[i], string(r))
	}
	require.Equal(t, []string{"none", "some"}, stack.Inputs)
}

// TestDecodingAnyNumbers: whatever the weights say of the turn and of its
// thought units, the codes agree with each other.
func TestDecodingAnyNumbers(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 7))
	for range 5000 {
		var p stack.CounsellorTurn
		chance(r, p.Main[:])
		chance(r, p.Question[:])
		chance(r, p.Reflection[:])
		chance(r, p.Input[:])
		var s scratch
		s.fixed = append(s.fixed, true, true, true) // of the turn before
		for i := range r.IntN(6) {
			var u stack.CounsellorUnit
			chance(r, u[:])
			s.units = append(s.units, u)
			s.Units = append(s.Units, text.Span{Start: 3 * i, End: 3*i + 2})
		}
		s.grammar.units = make([]said, len(s.units))
		for i := range s.grammar.units {
			g := &s.grammar.units[i]
			g.asks, g.sure = r.IntN(3) == 0, r.IntN(8) == 0
			g.q.Function = question.Function(r.IntN(7))
		}
		h := holdsOf(p, &s.grammar)
		requireHolds(t, p, h)
		us := appendUtterances(nil, &s, h)
		require.Len(t, us, len(s.units))
		for i, u := range us {
			require.Equal(t, mi.Span(s.Units[i]), u.Span)
			require.Equal(t, u.Behaviour.MISC(), u.Code)
			require.Equal(t, s.units[i][slices.Index(stack.Behaviours, string(u.Behaviour))], u.Probability)
		}
		requireCarried(t, h, us, &s)
		requireMITI(t, us, appendMITI(nil, us))
	}
}

// requireHolds: what the turn mainly does is among what it holds.
func requireHolds(t *testing.T, p stack.CounsellorTurn, h holds) {
	t.Helper()
	require.Equal(t, linear.Best(p.Main[:]), h.main)
	switch mains[h.main] {
	case mi.MainQuestion:
		require.NotEqual(t, mi.QuestionNone, h.question)
	case mi.MainReflection:
		require.NotEqual(t, mi.ReflectionNone, h.reflection)
	case mi.MainInput:
		require.True(t, h.input)
	}
}

// requireCarried: each unit is something that the turn holds, and as far as
// there are units each thing that the turn holds, the main one first, is one; input
// beside something else only where a unit that is free for it looks like it.
func requireCarried(t *testing.T, h holds, us []mi.CounsellorUtterance, s *scratch) {
	t.Helper()
	gs := s.grammar.units
	for i, u := range us {
		if gs[i].sure { // grammar decides, whatever the turn is taken for
			continue
		}
		switch u.Behaviour.Main() {
		case mi.MainQuestion:
			require.NotEqual(t, mi.QuestionNone, h.question)
		case mi.MainReflection:
			require.NotEqual(t, mi.ReflectionNone, h.reflection)
			require.False(t, u.Behaviour != mi.SimpleReflection && h.reflection == mi.ReflectionSimple)
		case mi.MainInput:
			require.True(t, h.input)
		}
	}
	wants := map[mi.Main]bool{
		mi.MainQuestion:   h.question != mi.QuestionNone,
		mi.MainReflection: h.reflection != mi.ReflectionNone,
		mi.MainInput:      h.input,
	}
	deep := map[mi.ReflectionType]mi.Behaviour{
		mi.ReflectionSimple: mi.SimpleReflection, mi.ReflectionComplex: mi.ComplexReflection,
	}
	does := func(u mi.CounsellorUtterance, main mi.Main) bool {
		return u.Behaviour.Main() == main && (main != mi.MainReflection || u.Behaviour == deep[h.reflection])
	}
	n, free := 0, 0
	for i, g := range gs {
		if !g.sure {
			free++
			continue
		}
		for main := range wants {
			if does(us[i], main) {
				wants[main] = false // done
			}
		}
	}
	for _, want := range wants {
		if want {
			n++
		}
	}
	for main, want := range wants {
		if main == mi.MainInput && main != mains[h.main] && !slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool {
			i := slices.IndexFunc(us, func(v mi.CounsellorUtterance) bool { return v.Span == u.Span })
			busy := wants[mi.MainQuestion] && does(u, mi.MainQuestion) || wants[mi.MainReflection] && does(u, mi.MainReflection)
			return !gs[i].sure && !busy && s.units[i][ofMain[2].best(&s.units[i])] >= leastInput
		}) {
			continue
		}
		if want && (free >= n || free > 0 && main == mains[h.main]) {
			require.True(t, slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool { return does(u, main) }),
				"%+v has no unit of %s: %v", h, main, us)
		}
	}
}

// requireMITI: each code once and in order, one of reflection, and persuading
// with permission instead of persuading.
func requireMITI(t *testing.T, us []mi.CounsellorUtterance, miti []mi.MITICode) {
	t.Helper()
	var want []mi.MITICode
	for _, c := range mi.MITICodes() {
		if slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool { return u.Behaviour.MITI() == c }) {
			want = append(want, c)
		}
	}
	drop := func(c, instead mi.MITICode) {
		if slices.Contains(want, instead) {
			want = slices.DeleteFunc(want, func(w mi.MITICode) bool { return w == c })
		}
	}
	drop(mi.MITISimpleReflection, mi.MITIComplexReflection)
	drop(mi.MITIPersuade, mi.MITIPersuadeWith)
	require.Equal(t, want, miti)
}

// chance fills p with probabilities as the layers give them: whole
// ten-thousandths, equals among them.
func chance(r *rand.Rand, p []float64) {
	for i := range p {
		p[i] = float64(r.IntN(4)) * (1 + r.Float64()*float64(r.IntN(2)))
	}
	linear.Softmax(p)
}

// TestInputIsInAThoughtUnit: a turn of which grammar is sure that a thought unit affirms
// while none looks like input is input with the least probability that counts, and the
// others share the rest as they stood. Else nothing moves.
func TestInputIsInAThoughtUnit(t *testing.T) {
	of := func(b mi.Behaviour) int { return slices.Index(stack.Behaviours, string(b)) }
	p := [stack.NMains]float64{0.1, 0.2, 0.5, 0.2}
	moved := [stack.NMains]float64{0.19, 0.38, 0.05, 0.38}
	for name, c := range map[string]struct {
		units []map[mi.Behaviour]float64
		sure  int // which of them grammar is sure of, from 1
		opens int // which of them opens a summary
		want  [stack.NMains]float64
	}{
		"affirms":           {[]map[mi.Behaviour]float64{{mi.GiveInformation: 0.04, mi.SimpleReflection: 0.9}, {mi.Affirm: 0.9}}, 2, 0, moved},
		"may affirm":        {[]map[mi.Behaviour]float64{{mi.GiveInformation: 0.04, mi.SimpleReflection: 0.9}, {mi.Affirm: 0.9}}, 0, 0, p},
		"reflects":          {[]map[mi.Behaviour]float64{{mi.GiveInformation: 0.04, mi.SimpleReflection: 0.9}, {mi.Affirm: 0.9}}, 1, 0, p},
		"informs too":       {[]map[mi.Behaviour]float64{{mi.GiveInformation: 0.05, mi.SimpleReflection: 0.9}, {mi.Affirm: 0.9}}, 2, 0, p},
		"opens and affirms": {[]map[mi.Behaviour]float64{{mi.GiveInformation: 0.9}, {mi.Affirm: 0.9}}, 2, 1, moved},
		"nothing":           {nil, 0, 0, p},
	} {
		var s scratch
		s.grammar.units = make([]said, len(c.units))
		for i, x := range c.units {
			u := stack.CounsellorUnit{}
			for b, p := range x {
				u[of(b)] = p
			}
			s.units = append(s.units, u)
			s.grammar.units[i].sure = i+1 == c.sure
			if i+1 == c.opens {
				s.grammar.units[i].acts = phrase.Opens
			}
		}
		got := s.moderated(p)
		require.InDeltaSlice(t, c.want[:], got[:], 1e-12, name)
		for _, unmoved := range [][stack.NMains]float64{{0.5, 0.25, 0.05, 0.2}, {2: 1}} {
			require.Equal(t, unmoved, s.moderated(unmoved), name)
		}
	}
}
