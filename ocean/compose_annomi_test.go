package ocean_test

import (
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

var readCompose = flag.Bool("read-compose", false, "print what is composed for AnnoMI's client turns, to be read aloud")

// annoMI reads the conversations of AnnoMI (Wu et al. 2022), which is not part of
// the project: without it the test is skipped.
func annoMI(t *testing.T) []mi.Conversation {
	t.Helper()
	file, err := os.Open("../../shared/corpus/annomi.csv")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no AnnoMI here")
	}
	require.NoError(t, err)
	defer func() { require.NoError(t, file.Close()) }()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	column := func(name string) int {
		i := slices.Index(rows[0], name)
		require.GreaterOrEqual(t, i, 0, name)
		return i
	}
	id, topic, number, who, said := column("transcript_id"), column("topic"), column("utterance_id"), column("interlocutor"), column("utterance_text")
	var out []mi.Conversation
	last := ""
	for _, r := range rows[1:] {
		if len(out) == 0 || out[len(out)-1].ID != r[id] {
			out = append(out, mi.Conversation{ID: r[id], Goal: mi.ParseGoal(r[topic])})
			last = ""
		}
		if r[number] == last {
			continue // another annotator's row for the same turn
		}
		last = r[number]
		role := mi.Client
		if r[who] == "therapist" {
			role = mi.Counsellor
		}
		c := &out[len(out)-1]
		c.Turns = append(c.Turns, mi.Turn{Number: len(c.Turns), Role: role, Text: r[said]})
	}
	return out
}

// TestComposeAnnoMI answers every client turn of AnnoMI: nothing panics, no
// reflection has ten words more than what it answers, and our own recognizer takes
// at least nine in ten for what they are meant to be.
func TestComposeAnnoMI(t *testing.T) {
	if testing.Short() {
		t.Skip("codes a corpus")
	}
	var composed, kept, declined int
	byMove, right := map[ocean.Move]int{}, map[ocean.Move]int{}
	coder := testtalk.Coder()
	for _, conv := range annoMI(t) {
		coded, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		for i := range coded.Turns {
			if coded.Turns[i].Turn.Role != mi.Client {
				continue
			}
			now := coded
			now.Turns = coded.Turns[:i+1]
			out, err := ocean.Composer{}.Reply(now)
			if err != nil {
				var no *ocean.DeclinedError
				require.ErrorAs(t, err, &no)
				declined++
				continue
			}
			composed++
			byMove[out.Move]++
			if out.Move.Main() == mi.MainReflection {
				require.LessOrEqual(t, len(strings.Fields(out.Text)), len(strings.Fields(coded.Turns[i].Turn.Text))+10)
			}
			codes, err := coder.Counsellor.CodeCounsellor(t.Context(), mi.Exchange{Goal: conv.Goal, Turn: mi.Turn{Role: mi.Counsellor, Text: out.Text}, Before: now.Turns})
			require.NoError(t, err)
			if codes.Response.Main == out.Move.Main() {
				kept++
				right[out.Move]++
			}
			if *readCompose {
				fmt.Printf("%s/%d [%s, %s, %s]\n  %s\n  > %s\n", conv.ID, i, out.Move, codes.Response.Main, coded.Turns[i].Client.Talk.Valence, coded.Turns[i].Turn.Text, out.Text)
			}
		}
	}
	for _, m := range ocean.Moves() {
		if byMove[m] > 0 {
			t.Logf("%-20s %4d composed, %4d recognized", m, byMove[m], right[m])
		}
	}
	t.Logf("%d composed, %d declined; %d recognized as intended (%.3f)", composed, declined, kept, float64(kept)/float64(composed))
	require.GreaterOrEqual(t, float64(kept)/float64(composed), 0.9)
}
