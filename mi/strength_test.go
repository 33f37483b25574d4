package mi

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// strengths are texts of each strength, by what the field guide's table names.
var strengths = map[Strength][]string{
	Low: {
		// Commitment.
		"I'll try.", "i'll try and cut down", "I'm trying to.", "I guess I'll stop.", "I might.", "I might, I really might",
		"Maybe I want to stop.", "maybe", "I hope to be off it by June.", "Hopefully.", "I'll think about it.",
		"I'm thinking about quitting.", "been thinking of stopping", "I'll think it over.", "I suppose so, yes.",
		"I suppose I'll have to stop.", "I'll probably stop.", "prolly will", "mayb i will", "I may cut down.", "Possibly I'd stop.",
		"I doubt it.", "I doubt I could.", "I don't think I will.", "I dont think so", "i really don't think i'll do it",
		"Not right now.", "I don't want to, not yet.", "not at the moment", "not today", "I'd consider it.", "I'll see how it goes.",
		"I definitely will, I suppose.", "perhaps; I swear", "I'm definitely going to try.",
		// Surety and promises denied.
		"I can't be sure I'll stop.", "I can't say I'll definitely stop.", "I'm not saying I'll stop.", "I don't know for sure that I want to stop.",
		"I'm not sure I will.", "not really sure i want it", "I'm not 100% sure.", "I'm really not sure.", "unsure", "I can't promise.",
		"I can't really promise anything.", "I haven't decided.", "not decided yet", "I don't know if I can.", "dunno if i will",
		"idk whether i could", "I'm not very confident.", "It's not impossible.",
		// Desire, need, ability.
		"I wish I could stop.", "I wish.", "I should stop.", "I ought to.", "I shouldn't drink on a weekday.", "I could walk.",
		"I guess I could walk",
		// Light hedges on talk that is medium.
		"I'm kind of tired of it", "sort of, yeah", "kinda want to", "I sorta need it", "I'd like it a bit less",
		"I want to, a little bit.", "kind um of", "I don't really want to.", "Not really.", "I'm not totally ready.",
		"I'd like to, some day.", "I want to eventually",
		// What is only supposed.
		"If I stopped, I'd have the mornings.", "id sleep better if i quit", "If we gave it up we would fight less.",
		"It would be quieter if I did.", "I'll stop if I can, I suppose.",
		"If I drank less I'd feel better.", "I'd be fitter if I smoked less.", "If I took a break I'd sleep.",
		"I'd stop if my wife did.", "id quit if she quit too", "If he stopped, I'd stop.", "We would go if there was a group near us.",
		// A doubt of the speaker's own.
		"I've been thinking about it.", "I've been trying.", "I wasn't sure I wanted to.", "I want to stop but I might not manage.",
		"I need to, but maybe not yet.", "I want to, I probably should.", "I'll see what I can do.",
	},
	Medium: {
		// Commitment.
		"I plan to stop.", "I intend to.", "I'm ready to.", "I'm not ready.", "I agree to that.", "I look forward to it.",
		"I don't plan to.", "I expect to.", "I'm pretty sure I will.", "I'm fairly sure I'll do it.", "I think I will.",
		"I reckon I'll stop.", "I expect I'll stop.", "I'll have to stop.", "I will need to.", "I'll be honest, it's dear.",
		"I was going to stop.", "I'll cut down a bit.", "I will, sort of.",
		// What depends on something.
		"I'll cut down if work calms down.", "i'm going to stop unless it gets worse", "I'll stop if I can.", "If the rota changes I'll join.",
		"I'll do it as long as she does.", "I will, depending on the knee.", "I'll definitely come, provided he stays away.",
		"I'd definitely sleep better if I stopped.", "I'd definitely stop if my wife did.",
		"I'd like to stop if my wife did.", "I'd need to cut down if it got worse.", "I wouldn't stop even if my wife did.",
		"I'd stop even if my wife didn't.", "I'd stop tomorrow as if it was nothing.",
		"I'll stop but only if she does.", "I'll ask for help if it gets bad.", "I'll ask my boss if it's quiet.",
		// What is not the speaker's to do.
		"It will help me sleep.", "my wife will leave me", "Will it help?", "that's going to be hard", "I'm going to the gym.",
		"going to work sober", "it won't help", "She swears by it.", "He decided for me.", "you never know", "I've never tried.",
		"I must have been drunk.", "It must be the wine.",
		// What others may do, and what is said of them.
		"I need to stop, it could kill me.", "I need to stop, my liver might fail.", "I want to, they should tax it more.",
		"I have to stop or I might lose my job.", "I can stop, she really can't.", "My mum decided I needed help.",
		"My kids hate it.", "because I love my kids", "I want to be there for my really good friend.",
		// Ways of speaking.
		"I'm not going to lie, I like it.", "I won't lie, I want to.", "I'll be straight with you, I like it.", "I must admit I like it.",
		"I've got to say I like it.", "I'll give you that.", "I'll tell you what, I need to stop.",
		// Desire, need, ability.
		"I want to stop.", "I'd like to.", "I need to see my kids grow up.", "I have to stop.", "I don't have to.", "I can.",
		"I think I can.", "I can’t do that.", "i cant", "I couldn't.", "I don't love it.", "I quite like it.",
		"I really should stop.", "I should really stop.", "I could definitely walk.", "I really wish I could.",
		// Words that only look like hedges and boosters.
		"Really?", "really", "Oh, really? I like it.", "so I want to", "it's so good for me", "this kind is of no use",
		"that is my sort, kind man", "I want that kind of thing.", "some sort of help", "That's kind of you, I want that.",
		"I need quite a bit of help.", "I do a bit of walking.", "bit by bit", "I'm supposed to take it.", "guess what, I want to",
		"I want to stop in May.", "There's no hope for my teeth.", "I'm ill, that's why.", "ill health", "I'm mentally ill",
		"make sure I eat", "a certain amount", "my promise to her", "I swear at him a lot.", "in love with the stuff",
		"I want to stop completely.", "100% of my mates drink", "it's a hundred pounds", "He never said a word.", "when I think about my kids it's worth it", "I don't know, I want to.",
		"there is a job in it for me", "um", "", "\xff\xfe", "👍", "mayb- no", "supercalifragilisticexpialidocious",
	},
	High: {
		// Commitment.
		// No condition, or none that it depends on.
		"I'll stop even if it kills me.", "I'll do it if it kills me.", "If I keep on I'm going to lose my job.", "I'll stop, what if it works?",
		"I'd love to be rid of it, if I'm honest.", "I'm not going to drive if I've had one.", "I'll go for as long as it takes.",
		"I'll ask her tonight if she'd mind.", "I'll ask my doctor if there's a pill.", "I'll find out if it's still on.",
		"I'll go to rehab if need be.", "If nothing else I'll stop for the kids.", "If not now when, I'll stop.",
		"If not, I'll stop anyway.", "I'll stop, as if they cared.", "I'll do it, if only for her.",
		"I will.", "I'll stop.", "i'll never go back there", "ill stop tomorrow", "ok ill do it", "I'm going to stop.", "im gonna quit",
		"gonna do it", "Will do.", "I swear.", "I promise you, from Monday.", "I guarantee it.", "I vow to.", "I've decided.",
		"My mind's made up.", "I've made up my mind.", "I'm determined to.", "I am committed.", "Nothing will stop me.",
		"Never again.", "No matter what.", "I'll do whatever it takes.", "I'm stopping for good.", "I'll stop, for sure.",
		"100%", "I'm 100 % ready.", "a hundred percent", "I'd never go back.", "i def want to", "deffo", "I won't.", "I will not.", "wont happen",
		"No way.", "there's no way I'm stopping", "I'm not going to stop.", "Not a chance.",
		"I'll tell my wife I'm stopping.", "I'll say no next time.", "I'm going to see my doctor.", "I'm not going to lie to her any more.",
		"I've been thinking about it and I'm going to quit.", "I wasn't sure but now I will.", "I've been trying for years but I'll stop.",
		"I didn't think I could but I will.", "I'll stop, she's probably right.", "I'll stop and hopefully she'll come back.",
		"I've decided to, whatever she may think.", "I've no intention of stopping.",
		"I refuse to.", "I absolutely won't.", "No doubt, I want that.", "without a doubt",
		// Desire, need, ability.
		"I really want to.", "i rly hate it, i REALLY do", "I'd love to stop.", "I love it.", "I hate it.", "I'm desperate to stop.",
		"I can't wait to be off it.", "I'm dying to stop.", "I really don't want to.", "I must stop.", "I've got to stop.", "i gotta stop",
		"I absolutely have to", "I really need to.", "I know I can.", "I know I'll manage.", "I'm sure I can.", "I definitely can.",
		"I couldn't possibly.", "It's IMPOSSIBLE, man", "I definitely want to stop.", "I'm so sure of it.",
	},
}

func TestStrengthOfWords(t *testing.T) {
	n := 0
	for want, texts := range strengths {
		for _, s := range texts {
			require.Equal(t, want, strengthOf(s), "%q", s)
			n++
		}
	}
	require.Greater(t, n, 80)
}

// TestGradients: the words of a row of the field guide's table never fall.
func TestGradients(t *testing.T) {
	for _, row := range [][]string{
		{"I wish I'd stop.", "I want to stop.", "I'd like to stop.", "I really want to stop.", "I'd love to stop."},
		{"I could stop.", "I think I can stop.", "I can stop.", "I know I can stop."},
		{"I should stop.", "I need to stop.", "I have to stop.", "I must stop.", "I've got to stop."},
		{"I might stop.", "I'll try to stop.", "I plan to stop.", "I'm pretty sure I'll stop.", "I'll stop.", "I swear I'll stop."},
		{"I don't think I will.", "I'm not ready to.", "I'm not going to."},
	} {
		last := 0
		for _, s := range row {
			level := map[Strength]int{Low: 0, Medium: 1, High: 2}[strengthOf(s)]
			require.GreaterOrEqual(t, level, last, "%q", s)
			last = level
		}
		require.Equal(t, Low, strengthOf(row[0]))
		require.Equal(t, High, strengthOf(row[len(row)-1]))
	}
}

// TestHedgesLowerAndBoostersRaise: a hedge makes plain talk weak, a booster
// strong where there is no hedge, wherever they stand.
func TestHedgesLowerAndBoostersRaise(t *testing.T) {
	hedges := []string{"maybe", "Perhaps", "probably", "i guess", "I suppose", "hopefully", "sort of", "kind of", "somewhat", "a bit"}
	boosters := []string{"definitely", "Absolutely", "totally", "I swear", "never again", "desperately", "certainly", "no matter what"}
	plain := []string{"I want to walk to work.", "no drink on weekdays", "It is my heart.", "I, uh, I called the clinic."}
	for _, p := range plain {
		require.Equal(t, Medium, strengthOf(p), "%q", p)
		for _, b := range boosters {
			require.Equal(t, High, strengthOf(b+" "+p), "%q before %q", b, p)
			require.Equal(t, High, strengthOf(p+" "+b), "%q after %q", b, p)
			require.Equal(t, High, strengthOf(strings.ToUpper(p+" "+b)))
			for _, h := range hedges[:6] {
				require.Equal(t, Low, strengthOf(h+" "+p+" "+b), "%q and %q", h, b)
				require.Equal(t, Low, strengthOf(b+" "+p+" "+h), "%q and %q", b, h)
			}
		}
		for _, h := range hedges {
			require.Equal(t, Low, strengthOf(h+" "+p), "%q before %q", h, p)
			require.Equal(t, Low, strengthOf(p+" "+h), "%q after %q", h, p)
		}
	}
}

// TestStrengthOfAnyBytes: any text has one of the three, and none costs memory.
func TestStrengthOfAnyBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 5000 {
		b := make([]byte, r.IntN(80))
		for i := range b {
			b[i] = byte(r.IntN(256))
		}
		require.True(t, strengthOf(string(b)).Valid())
	}
	require.Zero(t, testing.AllocsPerRun(20, func() {
		for _, texts := range strengths {
			for _, s := range texts {
				strengthOf(s)
			}
		}
	}))
}
