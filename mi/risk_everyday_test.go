package mi_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestEverydayTalkRaisesNoSign: words of danger in talk of money, food, work and a habit
// that ends raise no sign by phrase, and the lines beside them that mean it do.
func TestEverydayTalkRaisesNoSign(t *testing.T) {
	gates := func(s string) bool {
		return slices.ContainsFunc((mi.RiskScreen{PhrasesOnly: true}).Screen(s), mi.Risk.Gates)
	}
	for _, tc := range []struct{ harmless, danger string }{
		{"I hate living from payday to payday.", "I hate living."},
		{"There's nothing left at the end of the month.", "There's nothing left for me."},
		{"I'll sleep when I'm dead.", "I'll be happier when I'm dead."},
		{"I'm going to hurt her feelings.", "I'm going to hurt her."},
		{"I hurt his feelings on Sunday.", "I hurt him on Sunday."},
		{"My manager made me do it.", "He made me do it again last night."},
		{"The court made me do it.", "The officer made me do it in his car."},
		{"Probation are making me do it.", "My uncle makes me do it."},
		{"She's abusing my trust.", "She's abusing my son."},
		{"I never touch me wine before six.", "They touch me at night."},
		{"I was forced into early retirement.", "I was forced into it."},
		{"They forced me to do overtime.", "They forced me to have sex."},
		{"He threatened me with a written warning.", "He threatened me with a knife."},
		{"He threatened to take me to court.", "He threatened to hurt me."},
		{"She drags me along to her class.", "She drags me around by the hair."},
		{"I'd rather have chips.", "They've put a chip in my head."},
		{"I've got the implant in my arm.", "There's an implant in my head and they control it."},
	} {
		require.False(t, gates(tc.harmless), tc.harmless)
		require.True(t, gates(tc.danger), tc.danger)
	}
}
