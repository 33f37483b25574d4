package score_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

func sessionTable(t *testing.T, reports ...score.Report) [][]string {
	t.Helper()
	var b bytes.Buffer
	w := score.NewTableWriter(&b)
	for _, r := range reports {
		require.NoError(t, w.Write(r))
	}
	require.NoError(t, w.Flush())
	rows, err := csv.NewReader(&b).ReadAll()
	require.NoError(t, err)
	return rows
}

func TestATableHasEveryNumberOfEverySession(t *testing.T) {
	second := score.Of(mi.Coded{ID: "=HYPERLINK(1)", Goal: mi.Goal{Behaviour: "-x"}})
	reports := []score.Report{score.Of(delegating()), second}
	rows := sessionTable(t, reports...)
	require.Len(t, rows, 3)
	names := map[string]bool{}
	for _, name := range rows[0] {
		require.False(t, names[name], "two columns %q", name)
		names[name] = true
	}
	require.True(t, names["MITI SR"] && names["MISC SR"])
	require.Equal(t, []string{"leader-3", "more delegating", "8"}, rows[1][:3])
	require.Equal(t, []string{"'=HYPERLINK(1)", "'-x", "0"}, rows[2][:3])
	for i, r := range reports {
		values := r.Values()
		require.Len(t, rows[i+1], 3+len(values))
		for j, v := range values {
			cell := rows[i+1][3+j]
			if v.Number == nil {
				require.Equal(t, "n/a", cell)
				continue
			}
			got, err := strconv.ParseFloat(cell, 64)
			require.NoError(t, err)
			require.Equal(t, *v.Number, got, "to the bit")
		}
	}
}

func TestATableWithoutSessionsHasItsColumns(t *testing.T) {
	rows := sessionTable(t)
	require.Len(t, rows, 1)
	require.Equal(t, []string{"transcript_id", "topic", "turns"}, rows[0][:3])
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestATableThatCannotBeWrittenSaysSo(t *testing.T) {
	w := score.NewTableWriter(fullDisk{})
	_ = w.Write(score.Of(delegating()))
	require.EqualError(t, w.Flush(), "full")
}

func ExampleTableWriter() {
	var b strings.Builder
	w := score.NewTableWriter(&b)
	if err := w.Write(score.Of(delegating())); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	if err := w.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	for line := range strings.Lines(b.String()) {
		fmt.Println(strings.Join(strings.Split(strings.TrimSpace(line), ",")[:7], " | "))
	}
	// Output:
	// transcript_id | topic | turns | MITI Technical | MITI Relational | MITI %CR | MITI R:Q
	// leader-3 | more delegating | 8 | n/a | n/a | 1 | 1
}
