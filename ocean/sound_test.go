package ocean_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// unsound says what is wrong with the codes of a counsellor's turn, whatever
// the weights: nil if they hang together.
func unsound(x mi.Exchange, c mi.CounsellorCodes) error {
	r, vector := c.Response, c.Response.Probability.Vector()
	sum, best := 0.0, 0
	for i, p := range vector {
		sum += p
		if p < 0 || p > 1 {
			return fmt.Errorf("probabilities %v", vector)
		}
		if p > vector[best] {
			best = i
		}
	}
	switch {
	case math.Abs(sum-1) > 1e-9:
		return fmt.Errorf("probabilities %v sum to %v", vector, sum)
	case r.Main != mi.Mains()[best]:
		return fmt.Errorf("main %q, but %v", r.Main, vector)
	case r.Confidence != mi.ConfidenceOf(vector[best]):
		return fmt.Errorf("confidence %q of %v", r.Confidence, vector)
	case !r.Question.Valid() || !r.Reflection.Valid():
		return fmt.Errorf("question %q, reflection %q", r.Question, r.Reflection)
	case r.Main == mi.MainQuestion && r.Question == mi.QuestionNone:
		return fmt.Errorf("mainly a question that asks nothing")
	case r.Main == mi.MainReflection && r.Reflection == mi.ReflectionNone:
		return fmt.Errorf("mainly a reflection that reflects nothing")
	case c.Model == "":
		return fmt.Errorf("no version of the weights")
	}
	if err := unsoundUtterances(x.Turn.Text, c); err != nil {
		return err
	}
	return unsoundMITI(c)
}

// unsoundUtterances is the part about the thought units.
func unsoundUtterances(text string, c mi.CounsellorCodes) error {
	r, us := c.Response, c.Utterances
	if len(r.MISC) != len(us) {
		return fmt.Errorf("%d MISC codes of %d units", len(r.MISC), len(us))
	}
	end := 0
	for i, u := range us {
		switch {
		case u.Start < end || u.End <= u.Start || u.End > len(text):
			return fmt.Errorf("span %d is %v in %d bytes behind %d", i, u.Span, len(text), end)
		case !u.Behaviour.Valid() || u.Code != u.Behaviour.MISC() || r.MISC[i] != u.Code:
			return fmt.Errorf("behaviour %q, code %q, MISC %q", u.Behaviour, u.Code, r.MISC[i])
		case u.Probability < 0 || u.Probability > 1:
			return fmt.Errorf("probability %v", u.Probability)
		case u.Behaviour.Main() == mi.MainQuestion && r.Question == mi.QuestionNone,
			u.Behaviour.Main() == mi.MainReflection && r.Reflection == mi.ReflectionNone,
			u.Behaviour.MITI() == mi.MITIComplexReflection && r.Reflection != mi.ReflectionComplex:
			return fmt.Errorf("%q in a turn with question %q, reflection %q", u.Behaviour, r.Question, r.Reflection)
		case len(us) == 1 && r.Main != mi.MainOther && u.Behaviour.Main() != r.Main && u.Rule == "":
			return fmt.Errorf("%q is the only unit of a turn that is mainly %q", u.Behaviour, r.Main)
		}
		end = u.End
	}
	// With a unit for each of question, reflection and input, each is there.
	has := func(b ...mi.Behaviour) bool {
		return slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool { return slices.Contains(b, u.Behaviour) })
	}
	switch {
	case len(us) < 3:
	case slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool {
		return u.Rule != "" && (u.Behaviour == mi.Filler || u.Behaviour == mi.Structure)
	}): // a greeting or a set-up in which the weights see a question or a reflection
	case r.Question != mi.QuestionNone && !has(mi.OpenQuestion, mi.ClosedQuestion, mi.SeekCollaboration, mi.AskPermission):
		return fmt.Errorf("a question in no unit: %v", r.MISC)
	case r.Reflection == mi.ReflectionComplex && !has(mi.ComplexReflection):
		return fmt.Errorf("a complex reflection in no unit: %v", r.MISC)
	case r.Reflection == mi.ReflectionSimple && !has(mi.SimpleReflection):
		return fmt.Errorf("a simple reflection in no unit: %v", r.MISC)
	}
	return nil
}

// unsoundMITI is the part about the codes of MITI 4.2.1: each once, in order,
// one reflection code, and persuading with permission in place of persuading.
func unsoundMITI(c mi.CounsellorCodes) error {
	r := c.Response
	at := -1
	for _, code := range r.MITI {
		i := slices.Index(mi.MITICodes(), code)
		if i <= at {
			return fmt.Errorf("MITI codes %v are out of order", r.MITI)
		}
		at = i
	}
	has := func(code mi.MITICode) bool { return slices.Contains(r.MITI, code) }
	if has(mi.MITISimpleReflection) && has(mi.MITIComplexReflection) || has(mi.MITIPersuade) && has(mi.MITIPersuadeWith) {
		return fmt.Errorf("MITI codes %v", r.MITI)
	}
	given := map[mi.MITICode]bool{}
	for _, u := range c.Utterances {
		code := u.Behaviour.MITI()
		given[code] = true
		stands := has(code) || code == "" || code == mi.MITISimpleReflection && has(mi.MITIComplexReflection) ||
			code == mi.MITIPersuade && has(mi.MITIPersuadeWith)
		if !stands {
			return fmt.Errorf("MITI codes %v lack %q for %q", r.MITI, code, u.Behaviour)
		}
	}
	for _, code := range r.MITI {
		if !given[code] {
			return fmt.Errorf("MITI code %q comes from no unit", code)
		}
	}
	return nil
}

// TestCounsellorCodesAreSound checks what must hold for any text after any
// turns.
func TestCounsellorCodesAreSound(t *testing.T) {
	rec := ocean.NewRecognizer(english.Model())
	r := rand.New(rand.NewPCG(5, 6))
	pool := testtalk.Sayings(t)
	seen := map[mi.Main]int{}
	check := func(x mi.Exchange) {
		codes, err := rec.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		require.NoError(t, unsound(x, codes), "%q", x.Turn.Text)
		seen[codes.Response.Main]++
	}
	for _, words := range testtalk.Oddities {
		check(mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: words}})
	}
	for range 60 {
		conv := testtalk.RandomTalk(r, pool)
		coded, err := testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		for i, turn := range conv.Turns {
			// A client's words may be put to the counsellor's coder too.
			check(mi.Exchange{Goal: conv.Goal, Turn: turn, Before: coded.Turns[:i]})
		}
	}
	for range 300 { // any bytes at all
		b := make([]byte, r.IntN(60))
		for i := range b {
			b[i] = byte(r.IntN(256))
		}
		check(mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: string(b)}})
	}
	for _, main := range mi.Mains() {
		require.Positive(t, seen[main], "the texts show no %s", main)
	}
}
