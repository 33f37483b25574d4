package rulers

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestLabels holds every label type to its contract: the zero value is unset,
// each label parses to itself, anything else is a *mi.LabelError.
func TestLabels(t *testing.T) {
	check(t, Dimensions(), ParseDimension, Dimension.Valid)
	check(t, Addresses(), ParseAddress, Address.Valid)
	check(t, Answers(), ParseAnswer, Answer.Valid)
	check(t, Nexts(), ParseNext, Next.Valid)
	check(t, Hedges(), ParseHedge, Hedge.Valid)
	check(t, Bands(), ParseBand, Band.Valid)
	check(t, Comparisons(), ParseComparison, Comparison.Valid)
	check(t, ReviewStatuses(), ParseReviewStatus, ReviewStatus.Valid)
	check(t, Steps(), ParseStep, Step.Valid)
	check(t, Profiles(), ParseProfile, Profile.Valid)
	check(t, Stages(), ParseStage, Stage.Valid)
	check(t, Phases(), ParsePhase, Phase.Valid)
	check(t, Wents(), ParseWent, Went.Valid)
	check(t, Trends(), ParseTrend, Trend.Valid)
}

func check[T ~string](t *testing.T, all []T, parse func(string) (T, error), valid func(T) bool) {
	t.Helper()
	seen := map[T]bool{"": true}
	for _, l := range all {
		require.False(t, seen[l], l)
		seen[l] = true
		got, err := parse(string(l))
		require.NoError(t, err)
		require.Equal(t, l, got)
		require.True(t, valid(l))
	}
	for _, bad := range []string{"", "x", " " + string(all[0])} {
		_, err := parse(bad)
		var e *mi.LabelError
		require.ErrorAs(t, err, &e)
		require.Len(t, e.Want, len(all))
		require.False(t, valid(T(bad)))
	}
}

// TestZeroScale is 0 to 10.
func TestZeroScale(t *testing.T) {
	var s Scale
	require.True(t, s.Valid())
	require.Equal(t, "0-10", s.String())
	require.True(t, s.Contains(0) && s.Contains(10) && !s.Contains(10.5) && !s.Contains(-1))
	require.Equal(t, 0.7, s.Normal(7))
}

// TestNormal tells where a number lies between the ends, and clamps nothing.
func TestNormal(t *testing.T) {
	require.Equal(t, 0.5, Scale{1, 10}.Normal(5.5), "the middle of 1 to 10 is not 5")
	require.Equal(t, 1.1, Scale{0, 100}.Normal(110))
	require.Equal(t, -0.1, Scale{0, 10}.Normal(-1))
	require.Equal(t, 0.0, Scale{3, 3}.Normal(3))
}

// TestClassesAreApart shows that no two classes of one lexicon share a bit.
func TestClassesAreApart(t *testing.T) {
	d := englishData()
	var answer, asking class
	shared := map[string]bool{}
	for _, l := range answerLists(&d.Words) {
		require.Zero(t, answer&l.class, l.name)
		answer |= l.class
		if l.asking {
			require.Zero(t, asking&l.class, l.name)
			asking |= l.class
			shared[l.name] = true
		}
	}
	for _, l := range askingLists(&d.Asking) {
		require.Zero(t, asking&l.class, l.name)
		require.Zero(t, (cNumber|cFraction|cPoint|cMinus|cPercent|cOutOf|cNotNumber|cArticle)&l.class, "%s would change numbers", l.name)
		asking |= l.class
	}
	require.NotEmpty(t, shared)
}
