package rulers

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// week is the time of an answer some weeks on.
func week(n int) time.Time { return time.Date(2026, 9, 7, 10, 0, 0, 0, time.UTC).AddDate(0, 0, 7*n) }

// diary makes the records of answers a week apart.
func diary(r Ruler, answers ...string) (out []Record) {
	for i, a := range answers {
		out = append(out, NewRecord(week(i), "p1", "en", r, Result{Reading: English().Read(r, a)}))
	}
	return out
}

func importance(answers ...string) []Record {
	return diary(Ruler{Target: "walk to work"}, answers...)
}

// TestTrends tells direction and never calls it more than that.
func TestTrends(t *testing.T) {
	for _, c := range []struct {
		answers []string
		trend   Trend
		by      Interval
		line    string
		says    string
	}{
		{nil, "", Interval{}, "", ""},
		{[]string{"6"}, "", Interval{}, "▅", "1 reading."},
		{[]string{"6", "6"}, Held, Interval{}, "▅▅", "2 readings, unchanged."},
		{[]string{"6", "7"}, Within, Interval{1, 1}, "▅▆", "2 readings, up 1 point. "},
		{[]string{"7", "6"}, Within, Interval{-1, -1}, "▆▅", "2 readings, down 1 point. "},
		{[]string{"3", "5", "8"}, Rose, Interval{5, 5}, "▃▅▇", "3 readings, up 5 points. "},
		{[]string{"8", "3"}, Fell, Interval{-5, -5}, "▇▃", "2 readings, down 5 points. "},
		{[]string{"3 or 4", "7 or 8"}, Rose, Interval{3, 5}, "▃▄▆▇", "2 readings, up 3–5 points. "},
		{[]string{"6 or 7", "7 or 8"}, Within, Interval{0, 2}, "▅▆▆▇", "2 readings, unchanged. "},
		{[]string{"4 or 5", "4 or 5"}, Held, Interval{-1, 1}, "▄▅▄▅", "2 readings, unchanged."},
		{[]string{"0", "10"}, Rose, Interval{10, 10}, "▁█", "2 readings, up 10 points. "},
		{[]string{"6", "7.5"}, Rose, Interval{1.5, 1.5}, "▅▇", "2 readings, up 1.5 points. "},
	} {
		all := SeriesOf(importance(c.answers...))
		if c.answers == nil {
			require.Empty(t, all)
			continue
		}
		require.Len(t, all, 1)
		s := all[0]
		trend, by := s.Trend()
		require.Equal(t, c.trend, trend, c.answers)
		require.Equal(t, c.by, by, c.answers)
		require.Equal(t, c.line, s.Sparkline(), c.answers)
		says := English().Describe(&s)
		if trend == "" || trend == Held {
			require.Equal(t, c.says, says)
		} else {
			require.Equal(t, c.says+englishData().Sheet.Noise, says, "one point is noise, and it says so")
		}
	}
}

// TestSeriesAreNeverMixed keeps persons, targets, dimensions and scales apart.
func TestSeriesAreNeverMixed(t *testing.T) {
	walk, drink := Ruler{Target: "walk"}, Ruler{Target: "drink less"}
	records := slices.Concat(
		diary(Ruler{Dimension: "willingness", Target: "walk"}, "2"),
		diary(Ruler{Dimension: Readiness, Target: "walk"}, "3"),
		diary(Ruler{Dimension: Confidence, Target: "walk"}, "4", "5"),
		diary(walk, "6", "7"), diary(Ruler{Target: "walk", Scale: Scale{0, 100}}, "60", "70"), diary(drink, "8"),
	)
	other := diary(walk, "1")
	other[0].Person = "p0"
	records = append(records, other...)
	slices.Reverse(records)
	before := slices.Clone(records)
	var got []string
	for _, s := range SeriesOf(records) {
		got = append(got, s.Person+" "+s.Target+" "+string(s.Dimension)+" "+s.Scale.String()+" "+s.Sparkline())
	}
	require.Equal(t, []string{
		"p0 walk importance 0-10 ▁",
		"p1 drink less importance 0-10 ▇",
		"p1 walk importance 0-10 ▅▆",
		"p1 walk importance 0-100 ▅▆",
		"p1 walk confidence 0-10 ▄▅",
		"p1 walk readiness 0-10 ▃",
		"p1 walk willingness 0-10 ▂",
	}, got)
	require.Equal(t, before, records, "the caller's slice is left alone")
}

// TestWhatIsNoNumberIsCounted keeps words, refusals and numbers that nobody
// agreed to out of the line.
func TestWhatIsNoNumberIsCounted(t *testing.T) {
	s := SeriesOf(importance("6", "quite high", "80%", "eleven", "pass", "for work 3, for home 8", "8"))[0]
	require.Len(t, s.Points, 2)
	require.Equal(t, 5, s.Unvalued)
	agreed := importance("80%")
	agreed[0].Agreed = &Interval{8, 8}
	s = SeriesOf(agreed)[0]
	require.Equal(t, []Point{{week(0), Interval{8, 8}}}, s.Points)
	spread, ok := s.Spread()
	require.True(t, ok)
	require.Equal(t, Interval{8, 8}, spread)
	_, ok = (&Series{}).Spread()
	require.False(t, ok)
}

// TestSpread goes from the lowest to the highest end.
func TestSpread(t *testing.T) {
	s := SeriesOf(importance("6", "3 or 4", "7 to 8"))[0]
	spread, ok := s.Spread()
	require.True(t, ok)
	require.Equal(t, Interval{3, 8}, spread)
}
