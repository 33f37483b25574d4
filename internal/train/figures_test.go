package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// printed is a file of internal/train/figures, which holds what a command printed, by
// the titles of its figures.
type printed struct {
	text   string
	blocks map[string]*block
}

// A block is one figure as it was printed. What it has no number of is empty.
type block struct {
	n                                        int
	macroF1, low, high, accuracy, kappa, ece string
	labels                                   []string // with their F1
	f1                                       []string
	right                                    string // at each step of confidence
	bold                                     string // of answers that sound certain
	surest70                                 string // points of accuracy
	confusion                                [][]int
	groups                                   []group // by kind of conversation
}

// A group is the turns of a figure that have something in common.
type group struct {
	by, name string // "register", "chat"
	n        int
	accuracy float64
}

var (
	titleLine    = regexp.MustCompile(`^(\S.*?)(?: \((\d+)\))?$`)
	measuredLine = regexp.MustCompile(`^  macro-F1 (\S+)  95% (\S+) to (\S+) by transcript  accuracy (\S+)  kappa (\S+)(?:  calibration error (\S+))?$`)
	f1Line       = regexp.MustCompile(`^  F1 {8}(.*)$`)
	groupLine    = regexp.MustCompile(`^  (register|setting|writer) +(\S+) +(\d+)  macro-F1 \S+  accuracy (\S+)$`)
	surestLine   = regexp.MustCompile(`^  answering the surest 70 %: accuracy (\S+) points$`)
	boldLine     = regexp.MustCompile(`^  from 0\.9   (.*)$`)
	rightLine    = regexp.MustCompile(`^  right {5}(.*)$`)
	countsLine   = regexp.MustCompile(`^  \S.*?((?: +\d+)+)$`)
)

func readPrinted(t *testing.T, name string) printed {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("figures", name))
	require.NoError(t, err)
	p := printed{text: string(b), blocks: map[string]*block{}}
	var at *block
	confused := false
	for line := range strings.Lines(p.text) {
		line = strings.TrimSuffix(line, "\n")
		if !strings.HasPrefix(line, " ") {
			at, confused = nil, false
			if m := titleLine.FindStringSubmatch(line); m != nil {
				at = &block{}
				at.n, _ = strconv.Atoi(m[2])
				require.NotContains(t, p.blocks, m[1], "two figures of one title")
				p.blocks[m[1]] = at
			}
			continue
		}
		switch m := []string(nil); {
		case at == nil:
		case confused:
			if m = countsLine.FindStringSubmatch(line); m != nil {
				at.confusion = append(at.confusion, whole(t, strings.Fields(m[1])))
			}
		case strings.HasPrefix(line, `  coder \ evoke`):
			confused = true
		default:
			at.read(t, line)
		}
	}
	return p
}

func (b *block) read(t *testing.T, line string) {
	t.Helper()
	if m := measuredLine.FindStringSubmatch(line); m != nil {
		b.macroF1, b.low, b.high, b.accuracy, b.kappa, b.ece = m[1], m[2], m[3], m[4], m[5], m[6]
	}
	if m := f1Line.FindStringSubmatch(line); m != nil {
		for x := range strings.SplitSeq(strings.TrimSpace(m[1]), "  ") {
			at := strings.LastIndexByte(x, ' ')
			b.labels, b.f1 = append(b.labels, x[:at]), append(b.f1, x[at+1:])
		}
	}
	if m := groupLine.FindStringSubmatch(line); m != nil {
		accuracy, err := strconv.ParseFloat(m[4], 64)
		require.NoError(t, err)
		b.groups = append(b.groups, group{m[1], m[2], whole(t, m[3:4])[0], accuracy})
	}
	if m := surestLine.FindStringSubmatch(line); m != nil {
		b.surest70 = m[1]
	}
	if m := boldLine.FindStringSubmatch(line); m != nil {
		b.bold = m[1]
	}
	if m := rightLine.FindStringSubmatch(line); m != nil {
		b.right = m[1]
	}
}

func whole(t *testing.T, fields []string) []int {
	t.Helper()
	var out []int
	for _, f := range fields {
		n, err := strconv.Atoi(f)
		require.NoError(t, err)
		out = append(out, n)
	}
	return out
}

// of gives a figure that must be there.
func (p printed) of(t *testing.T, title string) *block {
	t.Helper()
	b := p.blocks[title]
	require.NotNil(t, b, "no figure %q", title)
	if len(b.groups) > 0 {
		return b
	}
	require.NotZero(t, b.n, title)
	for _, x := range []string{b.macroF1, b.low, b.high, b.accuracy, b.kappa} {
		require.NotEmpty(t, x, title)
	}
	require.Len(t, b.f1, len(b.labels))
	if len(b.labels) <= 4 {
		require.Len(t, b.confusion, len(b.labels), title)
		n := 0
		for _, row := range b.confusion {
			for _, x := range row {
				n += x
			}
		}
		require.Equal(t, b.n, n, title)
	}
	return b
}

// all gives the figures with one name for each lot that a source has.
func (s source) all(t *testing.T, name string) map[*lot]*block {
	t.Helper()
	out := map[*lot]*block{}
	for i := range lots[:s.lots] {
		out[&lots[i]] = s.from.of(t, s.part(&lots[i])+name)
	}
	return out
}

// commonest is how often who always gives the commonest label is right.
func (b *block) commonest() string {
	if b.confusion == nil {
		return ""
	}
	most := 0
	for _, row := range b.confusion {
		n := 0
		for _, x := range row {
			n += x
		}
		most = max(most, n)
	}
	return fmt.Sprintf("%.3f", float64(most)/float64(b.n))
}

// pooled gives the macro-F1 of some figures together.
func pooled(bs map[*lot]*block) string {
	var sum confusion
	for _, b := range bs {
		for len(sum) < len(b.confusion) {
			sum = append(sum, make([]int, len(b.confusion)))
		}
		for i, row := range b.confusion {
			for j, n := range row {
				sum[i][j] += n
			}
		}
	}
	return fmt.Sprintf("%.3f", sum.macroF1())
}

// right gives the accuracy of some figures together.
func right(t *testing.T, bs map[*lot]*block) string {
	t.Helper()
	n, sum := 0, 0.0
	for i := range lots {
		if b := bs[&lots[i]]; b != nil {
			a, err := strconv.ParseFloat(b.accuracy, 64)
			require.NoError(t, err)
			n, sum = n+b.n, sum+a*float64(b.n)
		}
	}
	return fmt.Sprintf("%.3f", sum/float64(n))
}
