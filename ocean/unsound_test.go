package ocean_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestUnsoundFindsFaults shows that the check of sound_test.go can fail.
func TestUnsoundFindsFaults(t *testing.T) {
	x := mi.Exchange{Turn: mi.Turn{Text: "It hurts. The gel helps. What else?"}}
	unit := func(start, end int, b mi.Behaviour) mi.CounsellorUtterance {
		return mi.CounsellorUtterance{Span: mi.Span{Start: start, End: end}, Code: b.MISC(), Behaviour: b, Probability: 0.5}
	}
	good := func() mi.CounsellorCodes {
		return mi.CounsellorCodes{
			Response: mi.Response{
				Main: mi.MainQuestion, Confidence: mi.MediumConfidence, Question: mi.QuestionOpen, Reflection: mi.ReflectionSimple,
				Probability: mi.MainProbability{Question: 0.6, Reflection: 0.2, Input: 0.1, Other: 0.1},
				MITI:        []mi.MITICode{"Persuade", "Q", "SR"}, MISC: []mi.MISCCode{"SR", "ADW", "OQ"},
			},
			Utterances: []mi.CounsellorUtterance{unit(0, 9, mi.SimpleReflection), unit(10, 24, mi.Persuade), unit(25, 35, mi.OpenQuestion)},
			Model:      "en-1",
		}
	}
	require.NoError(t, unsound(x, good()))
	for name, spoil := range map[string]func(c *mi.CounsellorCodes){
		"sum":             func(c *mi.CounsellorCodes) { c.Response.Probability.Other += 1e-6 },
		"argmax":          func(c *mi.CounsellorCodes) { c.Response.Main = mi.MainInput },
		"confidence":      func(c *mi.CounsellorCodes) { c.Response.Confidence = mi.HighConfidence },
		"no question":     func(c *mi.CounsellorCodes) { c.Response.Question = mi.QuestionNone },
		"unset":           func(c *mi.CounsellorCodes) { c.Response.Reflection = "" },
		"no reflection":   func(c *mi.CounsellorCodes) { c.Response.Reflection = mi.ReflectionNone },
		"too deep":        func(c *mi.CounsellorCodes) { c.Utterances[0] = unit(0, 9, mi.ComplexReflection) },
		"version":         func(c *mi.CounsellorCodes) { c.Model = "" },
		"a MISC code":     func(c *mi.CounsellorCodes) { c.Response.MISC[1] = mi.MISCDirect },
		"MISC codes":      func(c *mi.CounsellorCodes) { c.Response.MISC = c.Response.MISC[1:] },
		"order":           func(c *mi.CounsellorCodes) { slices.Reverse(c.Utterances) },
		"outside":         func(c *mi.CounsellorCodes) { c.Utterances[2].End++ },
		"MITI order":      func(c *mi.CounsellorCodes) { slices.Reverse(c.Response.MITI) },
		"MITI twice":      func(c *mi.CounsellorCodes) { c.Response.MITI = []mi.MITICode{"Persuade", "Q", "Q", "SR"} },
		"MITI lacks":      func(c *mi.CounsellorCodes) { c.Response.MITI = c.Response.MITI[1:] },
		"MITI from air":   func(c *mi.CounsellorCodes) { c.Response.MITI = append(c.Response.MITI, mi.MITIConfront) },
		"two reflections": func(c *mi.CounsellorCodes) { c.Response.MITI = append(c.Response.MITI, mi.MITIComplexReflection) },
		"two persuasions": func(c *mi.CounsellorCodes) { c.Response.MITI = []mi.MITICode{"Persuade", "PersuadeWith", "Q", "SR"} },
	} {
		c := good()
		spoil(&c)
		require.Error(t, unsound(x, c), name)
	}
}
