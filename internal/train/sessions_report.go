package main

import (
	"fmt"
	"io"
	"math"
)

// longTurns is the length in turns from which a session counts as long.
const longTurns = 30

// A sessionRow is a figure of all sessions in which codes are compared with the
// experts'.
type sessionRow struct {
	key, title string
	long       bool // sessions of longTurns or more alone
	of         func(tally) float64
}

var sessionRows = []sessionRow{
	{key: "log-RQ", title: "log R:Q", of: tally.logRQ},
	{key: "log-RQ-long", title: "log R:Q", of: tally.logRQ, long: true},
	{key: "log-MITI-RQ", title: "log R:Q by MITI's volleys, all hard", of: tally.logMITI},
	{key: "CT", title: "%CT", of: tally.changeShare},
	{key: "CT-long", title: "%CT", of: tally.changeShare, long: true},
	{key: "change-of-all", title: "change in all client turns", of: tally.changeOfAll},
}

// qualityRows are scores that tell sessions of high quality from those of low.
// Nothing in them is fitted: not to these sessions, not to any.
var qualityRows = []sessionRow{
	{key: "quality", title: "reflection less input, of turns", of: tally.balance},
	{key: "quality-restraint", title: "turns without input", of: tally.restraint},
	{key: "quality-RQ", title: "log R:Q", of: tally.logRQ},
}

// pairs gives what the experts' codes and some of evoke's come to, for the
// sessions in which both are defined.
func (r sessionRow) pairs(all []session, ours func(session) tally) (experts, evoke []float64) {
	for _, s := range all {
		x, y := r.of(s.experts), r.of(ours(s))
		if r.long && s.turns < longTurns || math.IsNaN(x) || math.IsNaN(y) {
			continue
		}
		experts, evoke = append(experts, x), append(evoke, y)
	}
	return experts, evoke
}

func (r sessionRow) correlation(all []session, ours func(session) tally) float64 {
	return pearson(r.pairs(all, ours))
}

// apart says how well a score tells high quality from low.
func (r sessionRow) apart(all []session, by func(session) tally) float64 {
	var high, low []float64
	for _, s := range all {
		x := r.of(by(s))
		switch {
		case math.IsNaN(x):
		case s.quality == "high":
			high = append(high, x)
		case s.quality == "low":
			low = append(low, x)
		}
	}
	return auc(high, low)
}

func soft(s session) tally    { return s.soft }
func hard(s session) tally    { return s.hard }
func experts(s session) tally { return s.experts }

// report prints how far evoke's sessions are from the experts', and returns the
// figures of the soft counts; those of hard counts have "-hard" behind.
func (ss *scores) report(w io.Writer) figure {
	f := figure{key: "sessions"}
	all := ss.inOrder()
	if len(all) == 0 {
		return f
	}
	long, high, low := 0, 0, 0
	for _, s := range all {
		if s.turns >= longTurns {
			long++
		}
		switch s.quality {
		case "high":
			high++
		case "low":
			low++
		}
	}
	fmt.Fprintf(w, "sessions out of fold (%d, of which %d have %d turns or more)\n", len(all), long, longTurns)
	fmt.Fprintf(w, "  %-36s%-36s%s\n", "correlation with the experts'", "soft counts, 95 %, mean error", "hard counts")
	for _, r := range sessionRows {
		title := r.title
		if r.long {
			title += fmt.Sprintf(", %d turns or more", longTurns)
		}
		s, h := r.correlation(all, soft), r.correlation(all, hard)
		f.numbers = append(f.numbers, number{r.key, s}, number{r.key + "-hard", h})
		from, to := spread(all, draws, func(some []session) float64 { return r.correlation(some, soft) })
		x, y := r.pairs(all, soft)
		u, v := r.pairs(all, hard)
		fmt.Fprintf(w, "  %-36s%-36s%.3f  %.2f\n", title, fmt.Sprintf("%.3f  %.3f to %.3f  %.2f", s, from, to, meanError(x, y)), h, meanError(u, v))
	}
	if high > 0 && low > 0 {
		title := fmt.Sprintf("%d of high from %d of low quality", high, low)
		fmt.Fprintf(w, "  %-36s%-36s%-16s%s\n", title, "soft counts, AUC, 95 %", "hard counts", "experts'")
		for _, r := range qualityRows {
			s, h := r.apart(all, soft), r.apart(all, hard)
			f.numbers = append(f.numbers, number{r.key, s}, number{r.key + "-hard", h})
			from, to := spread(all, draws, func(some []session) float64 { return r.apart(some, soft) })
			fmt.Fprintf(w, "  %-36s%-36s%-16.3f%.3f\n", r.title, fmt.Sprintf("%.3f  %.3f to %.3f", s, from, to), h, r.apart(all, experts))
		}
	}
	fmt.Fprintln(w)
	return f
}
