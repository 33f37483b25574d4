package mi_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A labelType is one type of labels, seen as strings.
type labelType struct {
	goType reflect.Type
	name   string // in errors
	all    func() []string
	parse  func(string) (string, error)
	valid  func(string) bool
}

func labels[T interface {
	~string
	Valid() bool
}](name string, all func() []T, parse func(string) (T, error)) labelType {
	return labelType{
		goType: reflect.TypeFor[T](),
		name:   name,
		all: func() []string {
			var out []string
			for _, l := range all() {
				out = append(out, string(l))
			}
			return out
		},
		parse: func(s string) (string, error) { l, err := parse(s); return string(l), err },
		valid: func(s string) bool { return T(s).Valid() },
	}
}

var labelTypes = []labelType{
	labels("role", mi.Roles, mi.ParseRole),
	labels("direction", mi.Directions, mi.ParseDirection),
	labels("discord sign", mi.DiscordSigns, mi.ParseDiscordSign),
	labels("risk kind", mi.RiskKinds, mi.ParseRiskKind),
	labels("risk subject", mi.RiskSubjects, mi.ParseRiskSubject),
	labels("risk time", mi.RiskTimes, mi.ParseRiskTime),
	labels("valence", mi.Valences, mi.ParseValence),
	labels("kind", mi.Kinds, mi.ParseKind),
	labels("strength", mi.Strengths, mi.ParseStrength),
	labels("client code", mi.AllClientCodes, mi.ParseClientCode),
	labels("confidence", mi.Confidences, mi.ParseConfidence),
	labels("behaviour", mi.Behaviours, mi.ParseBehaviour),
	labels("main behaviour", mi.Mains, mi.ParseMain),
	labels("question type", mi.QuestionTypes, mi.ParseQuestionType),
	labels("question function", mi.QuestionFunctions, mi.ParseQuestionFunction),
	labels("permission rule", mi.PermissionRules, mi.ParsePermissionRule),
	labels("side", mi.Sides, mi.ParseSide),
	labels("summary type", mi.SummaryTypes, mi.ParseSummaryType),
	labels("reflection type", mi.ReflectionTypes, mi.ParseReflectionType),
	labels("MITI code", mi.MITICodes, mi.ParseMITICode),
	labels("MISC code", mi.MISCCodes, mi.ParseMISCCode),
}

func TestLabelsAreValidAndParse(t *testing.T) {
	for _, lt := range labelTypes {
		t.Run(lt.name, func(t *testing.T) {
			all := lt.all()
			require.NotEmpty(t, all)
			for _, l := range all {
				require.True(t, lt.valid(l), l)
				got, err := lt.parse(l)
				require.NoError(t, err)
				require.Equal(t, l, got)
			}
			require.Len(t, slices.Compact(slices.Sorted(slices.Values(all))), len(all), "a label stands twice")
		})
	}
}

func TestLabelsParseStrictly(t *testing.T) {
	const canary = "Zbigniew said he drinks"
	for _, lt := range labelTypes {
		t.Run(lt.name, func(t *testing.T) {
			bad := []string{"", " ", canary, "\xff", "unset", lt.all()[0] + canary}
			for _, l := range lt.all() {
				bad = append(bad, otherCase(l), " "+l, l+" ", l+"\n", l+l, l+"\x00")
			}
			for _, s := range bad {
				require.False(t, lt.valid(s), "%q", s)
				got, err := lt.parse(s)
				require.Empty(t, got, "%q", s)
				e, ok := errors.AsType[*mi.LabelError](err)
				require.True(t, ok, "%q: want a *LabelError, got %T", s, err)
				require.Equal(t, lt.name, e.Type)
				require.Equal(t, lt.all(), e.Want)
				require.True(t, strings.HasPrefix(e.Error(), "mi: "), e.Error())
				require.Contains(t, e.Error(), lt.name)
				require.Contains(t, e.Error(), lt.all()[0])
				require.NotContains(t, e.Error(), canary)
			}
		})
	}
}

// otherCase gives a label in letters of another case.
func otherCase(l string) string {
	if up := strings.ToUpper(l); up != l {
		return up
	}
	return strings.ToLower(l)
}

func TestLabelListsBelongToTheCaller(t *testing.T) {
	kinds, codes, behaviours := mi.Kinds(), mi.AllClientCodes(), mi.Behaviours()
	clear(kinds)
	clear(codes)
	clear(behaviours)
	for _, lt := range labelTypes {
		require.NotContains(t, lt.all(), "", lt.name)
		require.False(t, lt.valid(""), "the zero %s is unset", lt.name)
	}
}
