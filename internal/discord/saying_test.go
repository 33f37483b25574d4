package discord

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// heads are the words that the groups of sayings follow.
var heads = []struct {
	words   string
	sayings []saying
}{
	{"you not ", saidOfYouNot[:]},
	{"you ", saidOfYou[:]},
	{"i not ", saidOfMeNot[:]},
	{"i ", saidOfMe[:]},
	{"", askedOfYou[:]},
	{"", demandedOfYou[:]},
	{"", saidOfTheTalk[:]},
}

// spelled gives a phrase with each of its alternatives.
func spelled(phrase string) []string {
	out := []string{""}
	for words := range strings.SplitSeq(phrase, " ") {
		var longer []string
		for _, s := range out {
			for word := range strings.SplitSeq(words, "/") {
				longer = append(longer, strings.TrimSpace(s+" "+word))
			}
		}
		out = longer
	}
	return out
}

// found reads a turn that stands where any phrase counts.
func found(words string, p place) []Rule {
	var out []Rule
	turn := Turn{Text: words, Pressed: p&pressed != 0, CutOff: p&cutOff != 0}
	if !Worth(turn) {
		return nil
	}
	for r := Read(turn); r.Next(); {
		out = append(out, r.Rule())
	}
	return out
}

// TestEverySayingIsFound: no phrase is hidden by the quick look, by the letters
// it may begin with, or by the table in which it stands.
func TestEverySayingIsFound(t *testing.T) {
	seen := map[Rule]bool{None: true, Shrinking: true}
	for _, head := range heads {
		for _, s := range head.sayings {
			seen[s.rule] = true
			for _, phrase := range s.phrases {
				first, _, _ := strings.Cut(phrase, " ")
				for word := range strings.SplitSeq(first, "/") {
					require.Equal(t, first[0], word[0], "%q: words of the first place begin with one letter", phrase)
				}
				for _, words := range spelled(phrase) {
					got := found(head.words+words, s.place)
					if s.rule == None {
						require.Empty(t, got, "%q", head.words+words)
						continue
					}
					require.NotEmpty(t, got, "%q", head.words+words)
					require.Equal(t, s.rule.Sign(), got[0].Sign(), "%q", head.words+words)
				}
			}
		}
	}
	for r := range Rule(rules) {
		require.True(t, seen[r], "nothing shows %q", r)
	}
}

func TestRulesSayWhatTheySaw(t *testing.T) {
	seen := map[string]bool{}
	for r := range Rule(rules) {
		require.Equal(t, r == None, r.String() == "")
		require.False(t, seen[r.String()], "%q stands twice", r)
		seen[r.String()] = true
		require.LessOrEqual(t, r.Sign(), Disengaging)
	}
}

// TestPhrasesAreOfKnownWords: a phrase holds what [wordOf] gives, not a form
// that it makes into another.
func TestPhrasesAreOfKnownWords(t *testing.T) {
	for _, head := range heads {
		for _, s := range head.sayings {
			for _, phrase := range s.phrases {
				for _, word := range strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '/' }) {
					as, second, _ := wordOf([]byte(word))
					require.True(t, as == "" || as == word, "%q of %q becomes %q", word, phrase, as)
					require.Empty(t, second, "%q of %q becomes two words", word, phrase)
					require.LessOrEqual(t, len(word), len(heard{}.key), "%q is too long", word)
				}
			}
		}
	}
}

// TestWorthLosesNothing: what the quick look turns away shows nothing, whatever
// the words of the sayings are put together to; only a stray auxiliary between
// two words, "not are tell", may hide them from it.
func TestWorthLosesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var words []string
	for _, head := range heads {
		words = append(words, strings.Fields(head.words)...)
		for _, s := range head.sayings {
			for _, phrase := range s.phrases {
				words = append(words, strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '/' })...)
			}
		}
	}
	turned := 0
	for range 30000 {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			switch word := words[r.IntN(len(words))]; word {
			case "are", "is", "do", "did", "be", "been", "would":
				if b.Len() == 0 {
					b.WriteString(word + " ")
				}
			default:
				b.WriteString(word + " ")
			}
		}
		turn := Turn{Text: b.String(), Pressed: true}
		if Worth(turn) {
			continue
		}
		turned++
		reader := Read(turn)
		require.False(t, reader.Next(), "%q", turn.Text)
	}
	require.Positive(t, turned)
}
