package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func key(w string) string { return string(AppendKey(nil, w)) }

func TestSpellingsOfAWordShareAKey(t *testing.T) {
	for want, words := range map[string][]string{
		"dont":       {"Don't", "don’t", "dont", "DON‘T", "donʼt", "don't-", "Don´t"},
		"i":          {"I", "i", "I-", "I--", "Ｉ"},
		"so":         {"so", "sooooo", "SOOO", "soo"},
		"good":       {"good", "goood", "Gooooood"},
		"really":     {"really", "reallly", "reallyyyy"},
		"all":        {"all", "alll", "ALLLLL"},
		"yes":        {"yesss", "Yessssss"},
		"you":        {"u", "U", "you", "uuuu"},
		"your":       {"ur", "your"},
		"because":    {"bc", "cuz", "cos", "coz", "because", "'cause", "’cause", "'cos", "becuz"},
		"though":     {"tho", "though", "thooo"},
		"through":    {"thru", "through"},
		"please":     {"pls", "plz", "plsss"},
		"people":     {"ppl", "people"},
		"thanks":     {"thx", "Thanks"},
		"okay":       {"ok", "OK", "k", "okayyy", "okay"},
		"going":      {"goin'", "goin’", "going"},
		"um":         {"um", "umm", "ummmm", "uhm"},
		"hmm":        {"hm", "hmm", "hmmmmm"},
		"well-being": {"well-being", "Well‑Being", "well‐being"},
		"café":       {"café", "CAFÉ", "cafe\u0301"},
		"fine":       {"ﬁne", "ｆｉｎｅ", "fi\u00ADne"},
	} {
		for _, w := range words {
			require.Equal(t, want, key(w), "%q", w)
		}
	}
}

func TestDifferentWordsKeepTheirKeys(t *testing.T) {
	for _, w := range []string{"cause", "wanna", "gonna", "gotta", "idk", "lol", "again", "begin", "we", "see", "a.m.", "u.s.", "20mg", "1000000", "well", "book"} {
		require.Equal(t, w, key(w))
	}
	require.Equal(t, "again", key("again'"), "a quotation mark, no lost g")
}

func TestKeyAppends(t *testing.T) {
	dst := []byte("aaa-")
	dst = AppendKey(dst, "Sooo")
	dst = append(dst, ' ')
	dst = AppendKey(dst, "naïve—")
	require.Equal(t, "aaa-so naïve—", string(dst))
	require.Equal(t, "e\u0301x", string(AppendKey([]byte("e"), "\u0301X")), "what is there stays as it is")
}

func TestKeyOfNothing(t *testing.T) {
	for _, w := range []string{"", "-", "---", "'", "’’", "\u00AD"} {
		require.Empty(t, key(w), "%q", w)
	}
	require.Equal(t, "\xff", key("\xff"))
	require.Equal(t, "a\xffb", key("A\xffB"))
}

func TestKeyOfAKeyIsItself(t *testing.T) {
	for _, s := range append(hostile(), talk()...) {
		for sc := Scan(s); sc.Next(); {
			k := key(sc.Token().In(s))
			require.Equal(t, k, key(k), "%q", sc.Token().In(s))
		}
	}
}

func TestKeysOfWordsFromText(t *testing.T) {
	s := "I-I dont'cha know, it’s sooooo HARD bc u-- 'cause I'm tryin'"
	var got []string
	for sc := Scan(s); sc.Next(); {
		if sc.Token().Kind == Word {
			got = append(got, key(sc.Token().In(s)))
		}
	}
	require.Equal(t, "i i dontcha know its so hard because you because im trying", strings.Join(got, " "))
}

func TestScannerKnowsKeys(t *testing.T) {
	for _, s := range append(hostile(), talk()...) {
		sc := Scan(s)
		require.Empty(t, sc.AppendKey(nil), "no token yet")
		for sc.Next() {
			want := key(sc.Token().In(s))
			require.Equal(t, want, string(sc.AppendKey(nil)), "%q in %q", sc.Token().In(s), s)
			require.Equal(t, "x"+want, string(sc.AppendKey(append(make([]byte, 0, 64), 'x'))))
		}
		require.Empty(t, sc.AppendKey(nil), "no token left")
	}
}

func TestKeysNeedNoRoomToSpare(t *testing.T) {
	for _, w := range []string{"a", "The", "don't", "don’t", "soooo", "u", "becoz", "thinking", "considered"} {
		for room := range 20 {
			dst := AppendKey(append(make([]byte, 0, 2+room), "ab"...), w)
			require.Equal(t, "ab"+key(w), string(dst))
		}
	}
}

// TestSpellingsAreLookedUp holds the quick answer of maySpell to the list.
func TestSpellingsAreLookedUp(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "spelling.go", nil, 0)
	require.NoError(t, err)
	n := 0
	ast.Inspect(file, func(node ast.Node) bool {
		clause, ok := node.(*ast.CaseClause)
		if !ok {
			return true
		}
		for _, x := range clause.List {
			w, err := strconv.Unquote(x.(*ast.BasicLit).Value)
			require.NoError(t, err)
			want := spelling([]byte(w))
			require.NotEmpty(t, want, w)
			n++
			require.Equal(t, want, string(AppendKey(make([]byte, 0, 8), w)), w)
			require.Equal(t, want, string(AppendKey(nil, w)), w)
		}
		return true
	})
	require.Greater(t, n, 40)
}
