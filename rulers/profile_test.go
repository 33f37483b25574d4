package rulers

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// said reads an answer on 0 to 10.
func said(answer string) Reading { return English().Read(Ruler{}, answer) }

// TestProfiles puts two numbers together, and none where there is none.
func TestProfiles(t *testing.T) {
	for _, c := range []struct {
		importance, confidence string
		want                   []Profile
	}{
		{"3", "2", []Profile{LowLow}},
		{"5", "5", []Profile{LowLow}},
		{"2", "8", []Profile{LowHigh}},
		{"9", "3", []Profile{HighLow}},
		{"8", "9", []Profile{HighHigh}},
		{"5 or 6", "9", []Profile{LowHigh, HighHigh}},
		{"4 to 7", "4 to 7", []Profile{LowLow, LowHigh, HighLow, HighHigh}},
		{"80%", "9", []Profile{HighHigh}},
		{"eleven", "9", nil},
		{"pretty high", "9", nil},
		{"9", "no idea", nil},
	} {
		require.Equal(t, c.want, Cuts{}.Of(said(c.importance), said(c.confidence)), "%s, %s", c.importance, c.confidence)
	}
}

// TestCutsAreTheHosts takes Brief Action Planning's line: below 7 is not enough.
func TestCutsAreTheHosts(t *testing.T) {
	c := Cuts{Confidence: 0.65}
	require.Equal(t, []Profile{HighLow}, c.Of(said("8"), said("6")))
	require.Equal(t, []Profile{HighHigh}, c.Of(said("8"), said("7")))
}

// TestProfileTexts are there in every locale.
func TestProfileTexts(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		seen := map[string]bool{}
		for _, p := range Profiles() {
			x := l.Profile(p)
			require.False(t, seen[x.Name], x.Name)
			seen[x.Name] = true
			require.NotEmpty(t, x.Do)
			require.NotEmpty(t, x.Avoid)
		}
		require.Zero(t, l.Profile("x"))
		for _, s := range Stages() {
			require.NotEmpty(t, l.Stage(s))
		}
		require.Empty(t, l.Stage("x"))
	})
}

// TestStagesDependOnTheConvention shows two that disagree.
func TestStagesDependOnTheConvention(t *testing.T) {
	for _, c := range []struct {
		answer        string
		scale         Scale
		common, other Stage
	}{
		{"3", Scale{}, StageNotReady, StageNotReady},
		{"4", Scale{}, StageUnsure, StageNotReady},
		{"3.5", Scale{}, StageNotReady, StageNotReady},
		{"6.5", Scale{}, StageUnsure, StageUnsure},
		{"7", Scale{}, StageReady, StageUnsure},
		{"8", Scale{1, 10}, StageReady, StageReady},
		{"5 or 6", Scale{}, StageUnsure, StageUnsure},
		{"3 or 4", Scale{}, "", StageNotReady},
		{"70", Scale{0, 100}, "", ""},
		{"11", Scale{}, "", ""},
		{"quite ready", Scale{}, "", ""},
	} {
		r := Ruler{Dimension: Readiness, Scale: c.scale}
		x := English().Read(r, c.answer)
		for _, s := range []struct {
			Staging
			want Stage
		}{{CommonStaging(), c.common}, {BertholetStaging(), c.other}} {
			got, ok := s.Of(x)
			require.Equal(t, s.want != "", ok, "%s: %s", s.Name, c.answer)
			if ok {
				require.Equal(t, s.want, got, "%s: %s", s.Name, c.answer)
			}
			require.NotEmpty(t, s.Source)
		}
	}
}
