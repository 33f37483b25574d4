package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The two parts of our own conversations that the weights are measured on.
func apart(l *lot) string   { return l.who + "the fifth set apart, " }
func notRead(l *lot) string { return l.unread }

// names of the lots, as the card has them, and how many of their writers the weights have
// not read.
var (
	names    = [len(lots)]string{"earlier writers", "later ones, who say little plainly", "plain sentences", "ordinary talk", "short exchanges", "everyday talk"}
	unreadBy = [len(lots)]string{"six", "two", "one", "fourteen", "five", "thirty-one"}
)

// A source is one of the two parts, with its title in the tables.
type source struct {
	title string
	from  printed
	part  func(*lot) string
	lots  int // of the first so many lots
}

func sources(cv, unread printed) []source {
	return []source{{"the fifth set apart", cv, apart, len(lots) - 1}, {"writers not read", unread, notRead, len(lots)}}
}

func lotsTable(t *testing.T, cv, unread printed) string {
	t.Helper()
	var out strings.Builder
	for _, h := range sources(cv, unread) {
		client, units, kinds := h.all(t, clientTurns), h.all(t, clientUnits), h.all(t, clientKinds)
		counsellor, codes := h.all(t, counsellorTurns), h.all(t, counsellorCodes)
		out.WriteString(headRow(h.title, "client turns that lean one way, macro-F1", "calibration error", "thought units in them", "kinds right", "counsellor turns that do one thing, macro-F1", "calibration error", "MISC codes right"))
		out.WriteString(row("all", fmt.Sprintf("**%s** of %d", pooled(client), total(client)), "", pooled(units), right(t, kinds), fmt.Sprintf("**%s** of %d", pooled(counsellor), total(counsellor)), "", right(t, codes)))
		for i := range lots[:h.lots] {
			l, name := &lots[i], names[i]
			if h.lots == len(lots) {
				name += ", " + unreadBy[i]
			}
			c, k := client[l], counsellor[l]
			out.WriteString(row(name, fmt.Sprintf("%s of %d", c.ranged(), c.n), c.ece, units[l].macroF1, kinds[l].accuracy, fmt.Sprintf("%s of %d", k.ranged(), k.n), k.ece, codes[l].accuracy))
		}
		out.WriteString("\n")
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func lotsForReadme(t *testing.T, cv, unread printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("our own conversations, macro-F1 (95 %)", "client turns that lean one way", "counsellor turns that do one thing"))
	hs := sources(cv, unread)
	out.WriteString(row("a fifth set apart, all writers", pooled(hs[0].all(t, clientTurns)), pooled(hs[0].all(t, counsellorTurns))))
	client, counsellor := hs[1].all(t, clientTurns), hs[1].all(t, counsellorTurns)
	out.WriteString(row("fifty-nine writers whom the weights have not read", pooled(client), pooled(counsellor)))
	for i := range lots {
		out.WriteString(row(fmt.Sprintf("of these %s: %s", unreadBy[i], names[i]), client[&lots[i]].ranged(), counsellor[&lots[i]].ranged()))
	}
	return out.String()
}

func total(bs map[*lot]*block) (n int) {
	for _, b := range bs {
		n += b.n
	}
	return n
}

// conversationsTable says how many turns were right in each register and setting, and
// of the writers the lowest and the highest.
func conversationsTable(t *testing.T, cv, unread printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("share of those turns right", "client, fifth set apart", "client, writers not read", "counsellor, fifth set apart", "counsellor, writers not read"))
	var columns []map[string]*rightOf
	var order []string
	for _, figure := range []string{clientTurns, counsellorTurns} {
		for _, h := range sources(cv, unread) {
			column := map[string]*rightOf{}
			all := h.all(t, figure+byConversation)
			for i := range lots[:h.lots] {
				for _, g := range all[&lots[i]].groups {
					if g.by == "writer" {
						continue
					}
					key := g.by + ": " + g.name
					if column[key] == nil {
						column[key] = &rightOf{}
					}
					column[key].n += g.n
					column[key].right += g.accuracy * float64(g.n)
					if !slices.Contains(order, key) {
						order = append(order, key)
					}
				}
			}
			require.NotEmpty(t, column)
			columns = append(columns, column)
		}
	}
	slices.Sort(order)
	for _, key := range order {
		cells := []string{key}
		for _, c := range columns {
			cells = append(cells, c[key].String())
		}
		out.WriteString(row(cells...))
	}
	for _, x := range []struct {
		name string
		of   func(a, b float64) float64
	}{{"the lowest of the writers with 50 turns or more", minOf}, {"the highest", maxOf}} {
		cells := []string{x.name}
		for _, figure := range []string{clientTurns, counsellorTurns} {
			for _, h := range sources(cv, unread) {
				most := -1.0
				for _, b := range h.all(t, figure+byConversation) {
					for _, g := range b.groups {
						if g.by == "writer" && g.n >= 50 {
							if most < 0 {
								most = g.accuracy
							}
							most = x.of(most, g.accuracy)
						}
					}
				}
				cells = append(cells, fmt.Sprintf("%.2f", most))
			}
		}
		out.WriteString(row(cells...))
	}
	return out.String()
}

func minOf(a, b float64) float64 { return min(a, b) }
func maxOf(a, b float64) float64 { return max(a, b) }

// A rightOf is how many turns there are and how many are right.
type rightOf struct {
	n     int
	right float64
}

func (x *rightOf) String() string {
	if x == nil {
		return ""
	}
	return fmt.Sprintf("%.2f of %d", x.right/float64(x.n), x.n)
}

// labelsTable gives the F1 of each label of a figure, lot by lot.
func labelsTable(t *testing.T, cv, unread printed, what, figure string) string {
	t.Helper()
	cells := []string{what + ", F1"}
	var bs []*block
	for _, h := range sources(cv, unread) {
		all := h.all(t, figure)
		for _, i := range []int{0, 4, 5} {
			if b := all[&lots[i]]; b != nil {
				cells, bs = append(cells, h.title+", "+names[i]), append(bs, b)
			}
		}
	}
	require.NotEmpty(t, bs)
	var out strings.Builder
	out.WriteString(headRow(cells...))
	for i, l := range bs[0].labels {
		cells = []string{l}
		for _, b := range bs {
			require.Equal(t, l, b.labels[i])
			cells = append(cells, b.f1[i])
		}
		out.WriteString(row(cells...))
	}
	return out.String()
}

// surenessTable says how often answers of each step of confidence are right, and those
// that sound certain.
func surenessTable(t *testing.T, cv, unread printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("", "right, of so many answers: low, medium, high", "accuracy gained by answering the surest 70 %", "answers with a probability from .9 on"))
	for _, x := range []struct {
		name string
		b    *block
	}{
		{"AnnoMI, client", cv.of(t, "client turns: change, neutral, sustain")},
		{"the same, told the codes before", cv.of(t, "client turns, with the experts' codes of the turns before")},
		{"the same without capitals, punctuation and goal", cv.of(t, "client turns without capitals, punctuation and goal")},
		{"AnnoMI, counsellor", cv.of(t, "counsellor turns: main behaviour")},
		{"HLQC, client", cv.of(t, "HLQC sessions not in AnnoMI, client utterances")},
		{"HLQC, counsellor", cv.of(t, "HLQC sessions not in AnnoMI, counsellor utterances")},
		{"the fifth set apart, earlier writers, client", cv.of(t, apart(&lots[0])+clientTurns)},
		{"the same, counsellor", cv.of(t, apart(&lots[0])+counsellorTurns)},
		{"writers not read, everyday talk, client", unread.of(t, notRead(&lots[5])+clientTurns)},
		{"the same, counsellor", unread.of(t, notRead(&lots[5])+counsellorTurns)},
	} {
		list := strings.NewReplacer("  ", "; ").Replace
		out.WriteString(row(x.name, list(x.b.right), x.b.surest70+" points", list(x.b.bold)))
	}
	return out.String()
}

var biasLine = regexp.MustCompile(`(?m)^bias (\S+), of \d+ client turns: change (\S+) neutral (\S+) sustain (\S+); of \d+ that lean one way (\S+) right$`)

// biasTable says what a bias does to the client turns of writers not read.
func biasTable(t *testing.T, unread printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("Bias", "change", "neutral", "sustain", "right, of those that lean one way"))
	found := biasLine.FindAllStringSubmatch(unread.text, -1)
	require.Len(t, found, len(biasSteps))
	for _, m := range found {
		out.WriteString(row(m[1:]...))
	}
	return out.String()
}
