package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestUnread codes conversations in the folder unread and those alone, and holds
// them to floors.
func TestUnread(t *testing.T) {
	own := folder(t, map[string]string{"a.jsonl": strings.ReplaceAll(twoTurns, "\n", " ")})
	require.ErrorContains(t, run([]string{"unread", "-own", own}, io.Discard, io.Discard), "want *.jsonl files of coded conversations")

	dir := filepath.Join(own, "unread")
	require.NoError(t, os.Mkdir(dir, 0o755))
	talk := strings.ReplaceAll(twoTurns, "\n", " ")
	other := strings.Replace(strings.Replace(talk, "x7", "za12", 1), "I want it to.", "I want to keep it shut.", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.jsonl"), []byte(talk+"\n"+other+"\n"+strings.Replace(strings.Replace(talk, "x7", "x8", 1), "I want it to.", "I want to kill myself.", 1)+"\n"), 0o644))
	later := strings.Replace(talk, "x7", "zr1", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "c.jsonl"), []byte(later+"\n"), 0o644))
	plain := strings.Replace(talk, "x7", "zzw1", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "d.jsonl"), []byte(plain+"\n"), 0o644))
	ordinary := strings.Replace(talk, "x7", "zzzr1", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "e.jsonl"), []byte(ordinary+"\n"), 0o644))
	exchange := strings.Replace(talk, "x7", "zzzs1", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "f.jsonl"), []byte(exchange+"\n"), 0o644))
	everyday := strings.Replace(talk, "x7", "zzzzzzza1", 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "g.jsonl"), []byte(everyday+"\n"), 0o644))
	floors := put(t, "floors.txt", "test-client accuracy 0.5\n")
	var stdout strings.Builder
	require.NoError(t, run([]string{"unread", "-own", own, "-floors", floors}, &stdout, io.Discard))
	got := strings.Join(strings.Fields(stdout.String()), " ")
	for _, want := range []string{
		"writers whom the weights have not read, client turns that lean one way (3) macro-F1",
		"writers whom the weights have not read, MISC code of counsellor thought units (6)",
		"writer x 2 macro-F1", "client turns that lean one way, goals of less 8 macro-F1", "bias +0.5, of 8 client turns: change", "writer za 1 macro-F1", "in a thousand of 8 client turns: by phrases 125.0, by weights alone 0.0",
		"later writers whom the weights have not read, client turns that lean one way (1) macro-F1", "writer zr 1 macro-F1",
		"writers of plain sentences whom the weights have not read, client turns that lean one way (1) macro-F1", "writer zzw 1 macro-F1",
		"writers of ordinary talk whom the weights have not read, client turns that lean one way (1) macro-F1", "writer zzzr 1 macro-F1",
		"writers of short exchanges whom the weights have not read, client turns that lean one way (1) macro-F1", "writer zzzs 1 macro-F1",
		"writers of everyday talk whom the weights have not read, client turns that lean one way (1) macro-F1", "writer zzzzzzza 1 macro-F1",
	} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "set apart")

	floors = put(t, "high.txt", "test-client accuracy 1.1\n")
	require.ErrorContains(t, run([]string{"unread", "-own", own, "-floors", floors}, io.Discard, io.Discard), "test-client accuracy: want 1.100")
	require.ErrorIs(t, run([]string{"unread", "more"}, io.Discard, io.Discard), errUsage)
}

// TestNobodyIsReadAndUnread: a writer whose conversations are kept from the
// weights has none among those that teach them, and none has the id of another.
func TestNobodyIsReadAndUnread(t *testing.T) {
	read, err := readOwn("corpus")
	require.NoError(t, err)
	apart, err := readOwn(filepath.Join("corpus", "unread"))
	require.NoError(t, err)
	taught := map[string]bool{}
	for _, x := range read {
		taught[x.talk.writer] = true
	}
	units, writers, talks := 0, map[string]bool{}, map[*talk]string{}
	for _, x := range apart {
		require.False(t, taught[x.talk.writer], x.conversation)
		writers[x.talk.writer] = true
		units += len(x.units)
		talks[x.talk] = x.conversation
	}
	ids := map[string]bool{}
	for _, id := range talks {
		require.False(t, ids[id], "%s is there twice", id)
		ids[id] = true
	}
	require.Len(t, writers, 59)
	require.Greater(t, units, 116_000)
}
