package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// shares counts the turns of our conversations by what a coder with a bias
// takes them for, and gives their mean probability of being neutral.
func shares(t *testing.T, m *mi.Model, bias float64) (count map[mi.Valence]int, neutral float64) {
	t.Helper()
	coder := mi.NewChangeTalk(m)
	coder.Bias = bias
	count = map[mi.Valence]int{}
	n := 0
	for _, conv := range testtalk.Talks(t) {
		coded, err := mi.Coder{Client: coder}.Code(t.Context(), conv)
		require.NoError(t, err)
		for _, turn := range coded.Turns {
			if turn.Client != nil {
				p := turn.Client.Talk.Probability
				require.InDelta(t, 1, p.Change+p.Neutral+p.Sustain, 1e-12)
				count[turn.Client.Talk.Valence]++
				neutral += p.Neutral
				n++
			}
		}
	}
	return count, neutral / float64(n)
}

func requireBiasMoves(t *testing.T, m *mi.Model) {
	t.Helper()
	var fewer map[mi.Valence]int
	last, all := 2.0, 0
	for _, bias := range []float64{-20, -4, -2, -1, -0.5, 0, 0.5, 1, 2, 4, 20} {
		count, neutral := shares(t, m, bias)
		require.LessOrEqual(t, neutral, last, "a bias of %v makes talk more neutral", bias)
		if fewer != nil {
			require.LessOrEqual(t, count[mi.Neutral], fewer[mi.Neutral], "a bias of %v", bias)
		} else {
			all = count[mi.Neutral]
			require.Zero(t, count[mi.Change]+count[mi.Sustain], "nobody leans anywhere")
		}
		fewer, last = count, neutral
	}
	require.Zero(t, fewer[mi.Neutral], "of %d turns", all)
}

// TestBiasMovesTheShareOfNeutral: the greater the bias, the fewer turns are
// neutral.
func TestBiasMovesTheShareOfNeutral(t *testing.T) {
	t.Run("grammar", func(t *testing.T) { requireBiasMoves(t, grammarModel(t)) })
	t.Run("english", func(t *testing.T) { requireBiasMoves(t, english.Model()) })
}

// TestNoBiasChangesNothing: nor does a bias stay behind in the memory that the
// next call uses.
func TestNoBiasChangesNothing(t *testing.T) {
	m := grammarModel(t)
	plain, biased := mi.NewChangeTalk(m), mi.NewChangeTalk(m)
	for _, words := range testtalk.Sayings(t) {
		x := smoker(words, sustained())
		want, err := plain.CodeClient(t.Context(), x)
		require.NoError(t, err)
		biased.Bias = 3
		other, err := biased.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.NotEqual(t, want.Talk.Probability, other.Talk.Probability, "the control")
		biased.Bias = 0
		got, err := biased.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.Equal(t, plain.Explain(x), biased.Explain(x))
	}
}

// TestBiasFavoursNoSide: what spoke for neither side before still does so, and
// silence leans nowhere.
func TestBiasFavoursNoSide(t *testing.T) {
	coder := mi.NewChangeTalk(grammarModel(t))
	for _, bias := range []float64{-2, 0, 2, 20} {
		coder.Bias = bias
		codes, err := coder.CodeClient(t.Context(), smoker("It rains."))
		require.NoError(t, err)
		require.InDelta(t, codes.Talk.Probability.Change, codes.Talk.Probability.Sustain, 1e-4+1e-12, "a bias of %v", bias)
		codes, err = coder.CodeClient(t.Context(), smoker(" "))
		require.NoError(t, err)
		require.Equal(t, mi.ValenceProbability{Change: 0.0001, Neutral: 0.9998, Sustain: 0.0001}, codes.Talk.Probability)
	}
}
