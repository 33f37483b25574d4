package roadblock

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// found returns what the first phrase of a layer in s shows and its words.
func found(s string, layer uint16) (Kind, string) {
	var r Reader
	r.Sentence()
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		r.Add(t, text.AppendKey(nil, t.In(s)), s)
	}
	r.Sentence()
	for i := range r.Words {
		if k, end := r.Find(layer, i); k != None {
			return k, s[r.Words[i].Start:r.Words[end-1].End]
		}
	}
	return None, ""
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		s    string
		kind Kind
		in   string
	}{
		{"Well, you really should not go.", Directing, "you really should not"},
		{"You shouldn't.", Directing, "You shouldn't"},
		{"Stop smoking.", Directing, "Stop smoking"},
		{"They all stop smoking.", None, ""},
		{"He told you \"stop smoking\" again.", None, ""},
		{"Why not a 10?", NotHigher, "Why not a 10"},
		{"Why not an eight?", NotHigher, "Why not an eight"},
		{"You're right.", Agreeing, "You're right"},
		{"You're right handed.", Excused, "You're right handed"},
		{"Tell me more.", Excused, "Tell me"},
		{"I think you really need to- need to stop.", Directing, "I think you really need to- need to stop"},
		{"I think- I think you should rest.", Directing, "I think- I think you should"},
		{"Don't forget the car.", Directing, "Don't forget"},
		{"-so don't forget the car.", None, ""}, // it goes on with what was said before
		{"A good manager plans ahead.", Moralising, "A good manager plans"},
		{"It matters to you, being a good manager.", Excused, "being a good manager"},
		{"You've got this.", Reassuring, "You've got this"},
		{"You've got this plan of your own.", None, ""},
		{"", None, ""},
	} {
		kind, in := found(c.s, 0)
		require.Equal(t, c.kind, kind, c.s)
		require.Equal(t, c.in, in)
	}
	kind, _ := found("I've decided to stop.", 1)
	require.Equal(t, Decided, kind)
}

func FuzzFind(f *testing.F) {
	f.Add("You must not stop now, should you?")
	f.Add("just just just really really \xff 10 - \"you must\"")
	f.Fuzz(func(_ *testing.T, s string) {
		found(s, 0)
		found(s, 1)
	})
}
