package echo

import (
	"encoding/binary"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

var update = flag.Bool("update", false, "write groups.bin anew")

// readGroups reads groups.txt.
func readGroups(t *testing.T) (out [][]string) {
	t.Helper()
	data, err := os.ReadFile("groups.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, strings.Fields(line))
		}
	}
	return out
}

// TestGroupsAreCurrent shows that groups.bin is made from groups.txt. Run with
// -update after a change of the words.
func TestGroupsAreCurrent(t *testing.T) {
	table := make([]byte, slotSize*slots)
	stems := map[uint32]string{}
	all := readGroups(t)
	require.Less(t, len(all), 256)
	for i, group := range all {
		for _, word := range group {
			key := text.AppendKey(nil, word)
			require.Equal(t, word, string(key), "no text has this key")
			stem, class := lemma.Of(key)
			require.Equal(t, lemma.Content, class, "%s carries no meaning by itself", word)
			if first := stems[stem]; first != "" {
				require.Contains(t, group, first, "%s is a form of %s, which is in another group", word, first)
				continue
			}
			stems[stem] = word
			s := stem * spread >> slotShift
			for table[slotSize*s+4] != 0 {
				s = (s + 1) % slots
			}
			binary.LittleEndian.PutUint32(table[slotSize*s:], stem)
			table[slotSize*s+4] = byte(i + 1)
		}
	}
	require.Less(t, len(stems), slots/2, "a fuller table is slow")
	if *update {
		require.NoError(t, os.WriteFile("groups.bin", table, 0o644))
		return
	}
	require.True(t, string(table) == groups, "groups.bin is not what groups.txt says: go test ./internal/echo -update")
	for i, group := range all {
		for _, word := range group {
			stem, _ := lemma.Of([]byte(word))
			require.Equal(t, i+1, int(groupOf(stem)), word)
		}
	}
	for _, word := range []string{"", "qwertz", "bicycle"} {
		require.Zero(t, groupOf(lemma.Stem([]byte(word))), word)
	}
}
