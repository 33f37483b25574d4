package transcript

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A talk is a conversation whose roles are known.
type talk struct {
	mi.Conversation
	apart bool // of the test set of our own corpus
}

// ownTalk reads the parts of our own corpus that the weights for roles were
// fitted on.
func ownTalk(t *testing.T) []talk {
	t.Helper()
	files, err := filepath.Glob("../../internal/train/corpus/part[1-3].jsonl")
	require.NoError(t, err)
	require.Len(t, files, 3)
	var all []talk
	for _, name := range files {
		f, err := os.Open(name)
		require.NoError(t, err)
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<20)
		for sc.Scan() {
			var row struct {
				ID    string
				Turns []struct {
					Speaker    mi.Role
					Party      string
					Utterances []struct{ Text string }
				}
			}
			require.NoError(t, json.Unmarshal(sc.Bytes(), &row))
			// The test set is the one of the corpus's datasheet.
			h := fnv.New32a()
			h.Write([]byte(row.ID))
			l := talk{apart: h.Sum32()%5 == 0}
			l.ID = row.ID
			for i, turn := range row.Turns {
				var words []string
				for _, u := range turn.Utterances {
					words = append(words, u.Text)
				}
				l.Turns = append(l.Turns, mi.Turn{Number: i, Role: turn.Speaker, Party: turn.Party, Text: strings.Join(words, " ")})
			}
			all = append(all, l)
		}
		require.NoError(t, sc.Err())
		require.NoError(t, f.Close())
	}
	return all
}

// annomiTalk reads AnnoMI, which is not in the project.
func annomiTalk(t *testing.T) (all []talk) {
	t.Helper()
	f, err := os.Open("../../../shared/corpus/annomi.csv")
	if err != nil {
		t.Skip("no AnnoMI beside the project")
	}
	defer f.Close()
	for c, err := range (Reader{}).Conversations(f) {
		require.NoError(t, err)
		all = append(all, talk{Conversation: c})
	}
	return all
}

// bare is a text as a machine writes speech down: lower case, no punctuation.
func bare(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\'' || r == '’' || r == '-':
			return r
		case unicode.IsPunct(r):
			return ' '
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// hide makes a conversation without roles, whose parties are called A, B and so
// on as they first speak, and returns who is what.
func (l talk) hide(w window) (mi.Conversation, map[string]mi.Role) {
	turns := l.Turns
	if w.middle {
		turns = turns[len(turns)/2:]
	}
	if w.n > 0 {
		turns = turns[:min(w.n, len(turns))]
	}
	c := mi.Conversation{ID: l.ID}
	names, truth := map[speaker]string{}, map[string]mi.Role{}
	for _, turn := range turns {
		who := speaker{turn.Party, turn.Role}
		if names[who] == "" {
			names[who] = string(rune('A' + len(names)))
			truth[names[who]] = turn.Role
		}
		turn.Party, turn.Role = names[who], ""
		if w.plain {
			turn.Text = bare(turn.Text)
		}
		c.Turns = append(c.Turns, turn)
	}
	return c, truth
}
