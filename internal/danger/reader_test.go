package danger

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

// TestSignsInLongTalk: a phrase is found wherever it stands, also across the
// stretches in which a long turn is read.
func TestSignsInLongTalk(t *testing.T) {
	for n := range 400 {
		said := strings.Repeat("yes ", n) + "it rained. I want to kill myself. " + strings.Repeat("well ", 60)
		found := signs(said)
		require.Len(t, found, 1, "%d words before", n)
		require.Equal(t, "kill myself", found[0].In(said))
	}
}

// TestTokensChangeNothing: a turn that was taken to pieces reads the same.
func TestTokensChangeNothing(t *testing.T) {
	for _, s := range []string{"I can't go on, I want to die. He hits me.", "i took like 40 tablets 😂 and i’m so tired", "\xff kms"} {
		var k text.Tokens
		k.Read(s)
		var r Reader
		var out []Sign
		for r.Read(s, &k); r.Next(); {
			out = append(out, r.Sign())
		}
		require.Equal(t, signs(s), out)
	}
}

func TestReadingDoesNotAllocate(t *testing.T) {
	const s = "I'm not suicidal but I don't want to wake up, he hits me, I took all the pills."
	require.NotEmpty(t, signs(s))
	require.Zero(t, testing.AllocsPerRun(50, func() {
		Worth(s)
		var r Reader
		for r.Read(s, nil); r.Next(); {
		}
	}))
}

// TestTimeIsLinear reads the worst text we know.
func TestTimeIsLinear(t *testing.T) {
	for _, unit := range []string{
		"kill ", "want to ", "not want to be ", "my ", "i not i not ", "take all of ", "die for ", "\"I said \" ", "if i ",
		"kill myself ", "really really ", "see people things ", "\xff ", "ask if ", "diiie", "2 ", "no one ", "when i was ",
	} {
		testcost.Linear(t, unit, 1<<13, func(n int) time.Duration {
			s := strings.Repeat(unit, n/len(unit))
			return testcost.Of(func() {
				Worth(s)
				signs(s)
			})
		})
	}
}

func FuzzReader(f *testing.F) {
	for _, s := range []string{
		"I want to die.", "no one would miss me", "can not go on", "i cant live any more", "self-harm", "OD'd", "k*ll my self",
		"want 2 die", "want t-to die", "sooo done with life", "\"I want to die\" she said", "kms 💀", "\xff", "don’t", "", "want um to die",
		"he’s going to kill me\r\nif I leave", "2,want 2-die", "want — to live", "any-more", "ｋill myself",
		"OD''A", "OD’’A", "OD…and",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		found := signs(s)
		for _, x := range found {
			if x.Start < end || x.End <= x.Start || x.End > len(s) || x.Rule == "" {
				t.Fatalf("%+v after %d in %q", x, end, s)
			}
			end = x.End
		}
		if len(found) > 0 && !Worth(s) {
			t.Fatalf("the quick look at %q loses %+v", s, found)
		}
		again := signs(s)
		if len(again) != len(found) {
			t.Fatalf("%q reads as %v, then as %v", s, found, again)
		}
		for i := range found {
			if found[i] != again[i] {
				t.Fatalf("%q reads as %v, then as %v", s, found, again)
			}
		}
	})
}
