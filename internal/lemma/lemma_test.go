package lemma_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

func of(word string) (uint32, lemma.Class) { return lemma.Of(text.AppendKey(nil, word)) }

func TestFormsOfOneWord(t *testing.T) {
	for _, forms := range []string{
		"drink drinks drank drunk drinking", "smoke smokes smoked smoking", "stop stops stopped stopping",
		"quit quits quitting", "worry worries worried worrying", "try tries tried trying", "hope hopes hoped hoping",
		"hop hops hopped hopping", "care cares cared caring", "change changes changed changing", "walk walks walked walking",
		"miss misses missed missing", "wash washes washed washing", "watch watches watched watching", "fix fixes fixed fixing",
		"need needs needed needing", "plan plans planned planning", "feel feels felt feeling", "lose loses lost losing",
		"give gives gave given giving", "make makes made making", "leave leaves left leaving", "keep keeps kept keeping",
		"wife Wife's wifes", "child children child's", "tooth teeth", "cigarette cigarettes", "quick quickly",
		"tell tells told telling", "sell sells sold selling", "fall falls fell fallen falling", "stress stressed stresses stressing",
		"argue argues argued arguing", "choose chooses chose choosing chosen", "drive drove driven driving drives",
		"use uses used using", "visit visits visited visiting", "shake shook shaken shaking", "write wrote written writing writes",
		"tie ties tied", "cry cries cried crying", "die dies died dying", "lie lies lied lying", "baby babies", "hate hates hated hating",
		"good better best", "sit sat sitting", "snack snacks snacking snacked", "budget budgets budgeting budgeted",
		"strike struck striking", "slide slid sliding", "knife knives", "feed fed feeding", "agree agrees agreed agreeing",
		"become became becoming", "choice choices", "shop shopped shopping shops", "live lived living", "freeze froze frozen freezing",
	} {
		words := strings.Fields(forms)
		want, class := of(words[0])
		require.Equal(t, lemma.Content, class, words[0])
		for _, w := range words[1:] {
			got, class := of(w)
			require.Equal(t, lemma.Content, class, w)
			require.Equal(t, want, got, "%s is a form of %s", w, words[0])
		}
	}
}

// TestOtherWords: words that look like forms of one another, and are none, stay
// apart.
func TestOtherWords(t *testing.T) {
	seen := map[uint32]string{}
	for w := range strings.FieldsSeq(`care car hope hop plan plane string bed bus gas sing single red need bring class
		quit quiet weed week wed feed sled sleep family fame ring rate rat news bless business water
		cigarette smoke drink beer wine job boss wife husband mother child friend home house night day month`) {
		if stem, class := of(w); class == lemma.Content {
			require.Empty(t, seen[stem], "%s", w)
			seen[stem] = w
		}
	}
}

func TestPerspective(t *testing.T) {
	for _, pair := range [][2]string{
		{"I", "you"},
		{"I'm", "you're"},
		{"me", "you"},
		{"my", "your"},
		{"mine", "yours"},
		{"myself", "yourself"},
		{"our", "your"},
		{"I’d", "you’d"},
		{"we", "you"},
	} {
		_, a := of(pair[0])
		_, b := of(pair[1])
		require.True(t, a.Grammatical())
		require.Equal(t, b, a.Turned(), pair)
		require.Equal(t, a, b.Turned(), pair)
	}
	for c := lemma.Content; c <= lemma.OtherOwned; c++ {
		require.Equal(t, c, c.Turned().Turned())
	}
	require.Equal(t, lemma.Content, lemma.Content.Turned())
	require.Equal(t, lemma.Negator, lemma.Negator.Turned())
}

func TestClasses(t *testing.T) {
	for word, want := range map[string]lemma.Class{
		"don't": lemma.Negator, "NEVER": lemma.Negator, "the": lemma.Grammar, "because": lemma.Grammar, "bc": lemma.Grammar,
		"u": lemma.Other, "ur": lemma.OtherOwn, "smoking": lemma.Content, "want": lemma.Content, "": lemma.Content, "20": lemma.Content,
	} {
		_, got := of(word)
		require.Equal(t, want, got, word)
	}
}

func FuzzOf(f *testing.F) {
	for _, s := range []string{"", "s", "ing", "ed", "es", "ies", "sing", "bed", "tied", "eee", "\xff\xfeing", "ness", "ly", "aaly", "ss"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, key []byte) {
		kept := string(key)
		a, c := lemma.Of(key)
		b, d := lemma.Of(key)
		if a != b || c != d || string(key) != kept {
			t.Fatal("the same word twice has one stem")
		}
		lemma.Stem(key)
	})
}

func BenchmarkOf(b *testing.B) {
	var keys [][]byte
	for w := range strings.FieldsSeq("I really want to stop smoking but my husband keeps buying them and after work I am tired") {
		keys = append(keys, text.AppendKey(nil, w))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, k := range keys {
			lemma.Of(k)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(keys)), "ns/word")
}
