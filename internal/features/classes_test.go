package features

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// classWords reads the words of classOf out of its source, with the name of
// the class of each.
func classWords(t *testing.T) map[string]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "classes.go", nil, 0)
	require.NoError(t, err)
	words := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		clause, ok := n.(*ast.CaseClause)
		if !ok {
			return true
		}
		require.Len(t, clause.Body, 1)
		class := clause.Body[0].(*ast.ReturnStmt).Results[0].(*ast.Ident).Name
		for _, e := range clause.List {
			word, err := strconv.Unquote(e.(*ast.BasicLit).Value)
			require.NoError(t, err)
			words[word] = class
		}
		return true
	})
	require.Greater(t, len(words), 400, "classOf was not found")
	return words
}

// TestClassWordsAreKeys shows that every word with a class can be met: it is
// the key of itself, and one token of a text. (Fillers among them are met only
// in odd spellings, such as "u'm", for the features pass over plain ones.)
func TestClassWordsAreKeys(t *testing.T) {
	for word, class := range classWords(t) {
		require.Equal(t, word, string(text.AppendKey(nil, word)), "class %s lists a word that no text has: its key is another", class)
		sc := text.Scan(word)
		require.True(t, sc.Next())
		require.Equal(t, text.Word, sc.Token().Kind, "class %s: %q", class, word)
		require.Equal(t, text.Span{Start: 0, End: len(word)}, sc.Token().Span, "class %s: %q is more than one token", class, word)
		require.NotEqual(t, none, classOf([]byte(word)))
	}
}

func TestClassOf(t *testing.T) {
	for word, want := range map[string]class{
		"i": first, "weve": first, "you": second, "they": third, "want": want, "can": can, "cant": cannot, "need": need,
		"gonna": will, "wont": wont, "dont": not, "tried": try, "quit": quit, "help": better, "cancer": harm,
		"scared": worry, "love": enjoy, "tough": hard, "easier": easy, "maybe": hedge, "so": boost, "kids": family,
		"job": money, "sleep": body, "vape": use, "today": when, "okay": yes, "nah": no, "how": asking, "do": asks,
		"because": because, "if": iff, "but": but, "and": and, "feel": think, "sounds": sounds, "mind": permit,
		"know": know, "start": start, "its": be, "of": at, "the": det, "it": that, "lot": much, "thanks": sorry,
		"ready": ready, "choice": choose, "went": past,
		"garden": none, "": none, "WANT": none, "do_": none, "don't": none,
	} {
		require.Equal(t, want, classOf([]byte(word)), "%q", word)
	}
}
