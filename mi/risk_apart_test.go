package mi_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestRiskOnWordingApart measures the screen on wording that neither its phrases nor
// its weights were made for: testdata/risk-apart.tsv says how often it was looked at.
// Its lines are said sideways more than people mostly talk, and those without danger
// were chosen to look like it.
func TestRiskOnWordingApart(t *testing.T) {
	data, err := os.ReadFile("testdata/risk-apart.tsv")
	require.NoError(t, err)
	var screen mi.RiskScreen
	found, phrases, alarms := map[string]*share{}, map[string]*share{}, map[string]*share{}
	kinds := map[string]*share{}
	add := func(m map[string]*share, part string, is bool) {
		if m[part] == nil {
			m[part] = new(share)
		}
		m[part].add(is)
	}
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "part\t") {
			continue
		}
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, c, 4)
		risks := screen.Screen(c[3])
		gated := mi.Gated(risks)
		if c[2] != "yes" {
			add(alarms, c[0], gated)
			continue
		}
		add(found, c[0], gated)
		add(kinds, c[1], gated)
		add(phrases, c[0], mi.Gated(mi.RiskScreen{PhrasesOnly: true}.Screen(c[3])))
	}
	for _, part := range []string{"trial", "last"} {
		t.Logf("%s: found %v, by phrases %v; false alarms %v", part, *found[part], *phrases[part], *alarms[part])
		require.GreaterOrEqual(t, found[part].part(), 0.64, part)
		require.LessOrEqual(t, alarms[part].part(), 0.17, part)
	}
	for _, k := range mi.RiskKinds() {
		t.Logf("%s: %v", k, *kinds[string(k)])
	}
}
