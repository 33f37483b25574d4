package features

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// caseWords are the words that the switches of a file are about.
func caseWords(t *testing.T, file string) (words []string) {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	ast.Inspect(tree, func(node ast.Node) bool {
		if clause, ok := node.(*ast.CaseClause); ok {
			for _, e := range clause.List {
				word, err := strconv.Unquote(e.(*ast.BasicLit).Value)
				require.NoError(t, err)
				words = append(words, word)
			}
		}
		return true
	})
	return words
}

// tableWords are the words that have a class or a role, each once.
func tableWords(t *testing.T) []string {
	t.Helper()
	words := slices.Concat(caseWords(t, "classes.go"), caseWords(t, "roles.go"))
	slices.Sort(words)
	return slices.Compact(words)
}

// TestWordTableIsCurrent shows that wordtable.bin is made from classOf and
// roleOf. Run with -update after a change of either.
func TestWordTableIsCurrent(t *testing.T) {
	table := make([]byte, wordSlotSize*wordSlots)
	for _, word := range tableWords(t) {
		w := hash(fnvOffset, []byte(word))
		s := w >> wordSlotShift
		for table[wordSlotSize*s+2]|table[wordSlotSize*s+3] != 0 {
			s = (s + 1) % wordSlots
		}
		copy(table[wordSlotSize*s:], []byte{byte(w), byte(w >> 8), byte(classOf([]byte(word))), byte(roleOf([]byte(word)))})
	}
	if *update {
		require.NoError(t, os.WriteFile("wordtable.bin", table, 0o644))
		return
	}
	require.True(t, string(table) == wordTable, "wordtable.bin is not what classOf and roleOf say: go test ./internal/features -update")
}

// TestWordTable shows that the table says of every word what the switches do:
// of those that they know, and of those of the lexicon.
func TestWordTable(t *testing.T) {
	if *update {
		t.Skip("wordtable.bin has just been written")
	}
	words := tableWords(t)
	for _, c := range readLexicon(t) {
		words = append(words, c.words...)
	}
	require.Greater(t, len(words), 3000)
	for _, word := range words {
		k, r := wordOf(hash(fnvOffset, []byte(word)))
		require.Equal(t, classOf([]byte(word)), k, "%q", word)
		require.Equal(t, roleOf([]byte(word)), r, "%q", word)
	}
}
