package grammar

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// A saying is a thought unit and the rule, the side and the kind that it should
// be read by, "" for none.
type saying struct{ text, want string }

// kindNames are the kinds as the tests write them.
var kindNames = [...]string{"", " D", " AB", " R", " N", " C", " AC", " TS", " O"}

// The behaviours of the tests' goals and other habits, and harm.
const (
	drinking = "drinking drink drinks wine beer pint pints alcohol"
	running  = "running run gym exercise jog"
	habits   = "drinking drink wine beer pint pints alcohol smoking smoke cigarette cigarettes gambling"
	harms    = "cough liver licence fail"
)

// read reads a thought unit for a goal whose words are given. What stands
// before a bar in the text the counsellor has just said.
func read(r *Reader, about About, goal, s string) Reading {
	before, s, found := strings.Cut(s, " | ")
	if !found {
		before, s = "", before
	}
	has := func(list, w string) bool { return w != "" && strings.Contains(" "+list+" ", " "+w+" ") }
	r.Reset()
	sc := text.Scan(s)
	var key []byte
	for sc.Next() {
		t := sc.Token()
		switch {
		case t.Kind == text.Punct && s[t.Start] == ',':
			r.Pause()
		case t.Kind == text.Number:
			r.AddNumber(t.Span)
		case t.Kind == text.Word && !t.Filler && !t.Repeat:
			key = sc.AppendKey(key[:0])
			w := string(key)
			var known Sense
			if has(goal, w) {
				known |= Goal
			}
			if has(habits, w) {
				known |= Habit | Topic
			}
			if has(harms, w) {
				known |= Harm
			}
			if has(before, w) {
				known |= Echo
			}
			r.Add(hash(w), known, t.Span)
		}
	}
	about.Known = true
	about.Advice = about.Advice || found
	about.Asking = strings.HasSuffix(s, "?")
	return r.Read(about)
}

// said puts a reading as a saying does.
func said(r Reading) string {
	both := ""
	if r.Both {
		both = " both"
	}
	return strings.TrimSpace(r.Rule.String() + " " + []string{"-", "", "+"}[r.Sign+1] + kindNames[r.Kind] + both)
}

func requireReadings(t *testing.T, about About, goal string, all []saying) {
	t.Helper()
	var r Reader
	var wrong strings.Builder
	for _, s := range all {
		if got := said(read(&r, about, goal, s.text)); got != s.want {
			fmt.Fprintf(&wrong, "%q: want %q, got %q\n", s.text, s.want, got)
		}
	}
	require.Empty(t, wrong.String(), "%+v", about)
}

var (
	stopping = About{Away: true}
	lessOf   = About{Away: true, Less: true}
	more_    = About{}
)

// TestOutcomes: what the habit does and what the change would do are reasons,
// and their sign is that of what they do.
func TestOutcomes(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"My drinking is wrecking my sleep.", "outcome + R"},
		{"The wine helps me relax.", "outcome - R"},
		{"Stopping would save us a fortune.", "outcome + R"},
		{"it costs me a bomb", "outcome + R"},
		{"it calms me down", "outcome - R"},
		{"Beer doesn't help me sleep.", "outcome + R"},
		{"My wine glass is on the shelf.", ""},
		{"My dad said it was killing him.", ""},
		{"If I stopped, I'd be healthier.", "condition + R"},
		{"If I stopped drinking, I'd be lonely.", "condition - R"},
		{"If I stopped drinking, I'd have nothing to look forward to.", "condition - R"},
		{"If I keep drinking, I'll be dead by sixty.", "condition + R"},
		{"If it rains, I'll be late.", ""},
		{"It worries me how much I drink.", "worry +"},
		{"It worries me how much my son drinks.", "of others"},
		{"My drinking has got out of hand.", "out of hand + O"},
		{"I'm not happy with how much I drink.", "being content +"},
		{"I'm happy with how much I drink.", "being content -"},
	})
	requireReadings(t, more_, running, []saying{
		{"Running helps me sleep.", "outcome + R"},
		{"The gym costs too much.", "outcome - R"},
		{"There's no time left in my day.", "obstacle - R"},
		{"If I stopped running, I'd be miserable.", "condition + R"},
		{"Say I did an hour a day, I'd be fitter by June.", "condition + R"},
	})
}

// TestOffers: what a person would do about it at the opening of a unit is the
// change, unless it is the habit or nothing at all.
func TestOffers(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I could leave my cards at home.", "could + AC"},
		{"I could ring my sister in the evening.", "could + AC"},
		{"i might ask the chemist", "could + AC"},
		{"maybe i could walk home the other way", "could + AC"},
		{"I could drink a bucket of it.", ""},
		{"I could murder a curry.", ""},
		{"I could never do a week.", ""},
		{"Could I ring you?", ""},
		{"I could, yes.", ""},
		{"I'll sign what you like.", ""},
		{"I'd like to see my girls grow up.", "wish + D"},
		{"I'll put the glasses in the loft.", "offer + C"},
		{"I'll be honest with you.", ""},
		{"I'll leave the wine at the shop.", "leaving it + C"},
		{"He'll put it in the loft.", ""},
		{"I'd cut down.", "would be moved + AC"},
		{"If a doctor told me to, I would.", "would be moved + AC"},
		{"Even if the doctor told me to, I wouldn't.", "would be moved - C"},
		{"You could keep a diary. | Fine, I'll keep the diary.", "accepted + C"},
		{"You could try squash. | I'd like that.", "accepted + D"},
		{"You could try squash. | Because that'll help.", "irony -"},
		{"If it makes you happy.", "giving in - O"},
	})
}

// TestAttitudesToWhatIsDone: stopping, keeping on, less, without, doing
// something about it.
func TestAttitudesToWhatIsDone(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I need to make a start.", "plain attitude + N"},
		{"I can get to sleep without the wine.", "being able + AB"},
		{"I can't just do nothing about my drinking.", "doing something about it + N"},
		{"I can't do anything about my drinking.", "doing something about it - AB"},
		{"I don't want another scare.", "what to avoid + R"},
		{"I don't want to end up like him.", "what to avoid + R"},
		{"I enjoy nothing as much as a drink.", "nothing as good -"},
		{"I'm not incapable of a week off.", "being able + AB"},
		{"A week without wine wouldn't be hard.", "being able + AB"},
		{"I've never made it past a weekend.", "being able - AB"},
		{"It's high time I drank less.", ""},
		{"It's high time I stopped.", "pressing + N"},
		{"There's no need to stop.", "pressing - N"},
		{"What's the point of stopping?", "no point - O"},
		{"Why on earth would I stop drinking?", "no point - R"},
		{"Because I like one with my dinner.", "fond of it - D"},
	})
	requireReadings(t, more_, running, []saying{
		{"I wouldn't be against a run.", "refusing + AC"},
		{"I'm against the gym.", "refusing - D"},
		{"I know how to get the gym going.", "being able + AB"},
		{"I don't know how to get to the gym.", "being able - AB"},
		{"I don't want to sit about any more.", "what to avoid + D"},
	})
}

// TestSteps: a recent act of one's own.
func TestSteps(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I poured the wine away on Friday.", "recent act + TS"},
		{"I've not had a drink since Sunday.", "recent act + TS"},
		{"He poured the wine away on Friday.", ""},
		{"I had a drink on Friday.", ""},
		{"I quit drinking for a while, back in the eighties.", "long ago"},
		{"I stopped drinking two years ago.", "long ago"},
		{"I want to be dry for myself.", "plain attitude + D"},
	})
	requireReadings(t, more_, running, []saying{
		{"I booked the gym yesterday.", "recent act + TS"},
		{"I skipped the gym all week.", "recent act - TS"},
		{"I went to the gym when I was at school.", ""},
	})
}

// TestStances: playing it down, taking up what others say, and what is no talk
// about the change at all.
func TestStances(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"A pint never hurt anyone.", "playing it down - R"},
		{"There's nothing wrong with a pint.", "playing it down - R"},
		{"I drink, so what", "playing it down - O"},
		{"My mates drink a lot more than I do.", "playing it down - R"},
		{"I'm never ill.", "playing it down - R"},
		{"I've never been ill in my life.", "playing it down - R"},
		{"never had a day sick in my life", "playing it down - R"},
		{"My dad drank till he was ninety-one and never saw a doctor.", "playing it down - R"},
		{"My nan drank gin every night and never had a thing wrong with her.", "playing it down - R"},
		{"The baby is never ill.", ""},
		{"I wonder if I was never ill.", ""},
		{"I never felt so ill.", ""},
		{"I never knew I was ill.", ""},
		{"I never got sick of it.", "a set phrase - D"},
		{"I want to never be ill.", ""},
		{"I might never be ill.", ""},
		{"I can never be ill.", ""},
		{"I'm never going to be ill.", ""},
		{"I'll never be ill again.", ""},
		{"no never I'll do it", ""},
		{"I've never been sick with worry like this.", ""},
		{"I've never had ill effects.", ""},
		{"I've never done a thing wrong and they took my licence.", ""},
		{"I've never seen a doctor about my drinking.", ""},
		{"I've never seen the doctor so angry.", ""},
		{"I've never seen it make a doctor sick.", ""},
		{"I've never talked to a doctor about it.", ""},
		{"If I drank I'd never be ill.", ""},
		{"Since I quit I've never been ill.", ""},
		{"I drank and I was never ill but look at me.", ""},
		{"You're never ill.", ""},
		{"My wife says I drink too much and she's right.", "endorsed + O"},
		{"She's all right, thanks for asking me.", ""},
	})
	requireReadings(t, lessOf, drinking, []saying{
		{"I'm not going to stop drinking completely.", "a part kept"},
		{"I'd cut down but I'd never quit.", "would be moved + AC"},
	})
	requireReadings(t, more_, running, []saying{
		{"I need to stop smoking.", "another habit"},
		{"I'm never ill.", ""},
	})
}

// TestGoingOn: that the habit will go on or more of it is taken on, and what is said to
// keep it down, what is feared, and what is of something else.
func TestGoingOn(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I'm going to go on drinking every evening.", "staying - C"},
		{"I'll keep drinking.", "staying - C"},
		{"ill just keep on drinking", "staying - C"},
		{"I will carry on drinking for now.", "staying - C"},
		{"I'm not going to keep drinking like this.", "staying + C"},
		{"I won't go on drinking.", "staying + C"},
		{"I don't care I'll keep drinking", "staying - C"},
		{"I have no choice I'll keep drinking", "staying - C"},
		{"I'm going to take on another drink.", "staying - C"},
		{"I won't take on any more drinking.", "staying + C"},
	})
	for _, words := range []string{
		"If I go on drinking I'll lose her.", "He'll keep drinking.", "Will I keep drinking?", "I'll keep my drinking diary.",
		"I'll keep drinking out of the house.", "I'll keep drinking water.", "I'll keep drinking only at weekends.", "I'll keep drinking in check.",
		"I'll keep drinking down to two.", "I'm scared I'll go on drinking.", "I worry I'll keep drinking.", "I don't think I'll keep drinking.",
		"I'll take on less drinking.", "I'll take on no more drinking.", "I'll take on a budget for drinking.", "I'll take on only the drinking I can manage.",
		"Will is going to the pub, so I think of my drinking on the way.", "There'll be drink and I keep drinking.",
	} {
		require.NotContains(t, said(read(new(Reader), stopping, drinking, words)), Staying.String(), words)
	}
	require.NotContains(t, said(read(new(Reader), more_, "running", "I'll keep running.")), Staying.String())
}

// TestStaying: what is to stay as it is, and what somebody does not mean to do.
func TestStaying(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"I'll stay as I am.", "staying - C"},
		{"I'm going to leave it how it is.", "staying - C"},
		{"I'm fine as I am.", "staying -"},
		{"I won't stay as I am.", "staying + C"},
		{"I can stay for tea as it is next door.", ""},
		{"He'll stay as he is.", ""},
		{"I have no plans to stop drinking.", "refusing - C"},
		{"I've no intention of stopping.", "refusing - C"},
		{"I have plans to stop.", ""},
		{"I'm not considering stopping.", "refusing - AC"},
		{"I'd rather not do that.", "plain attitude - D"},
		{"I'd rather do that.", ""},
		{"I might as well have another.", ""},
		{"I'd feel better if I stopped.", "condition + R"},
		{"I'd be lonely if I stopped drinking.", "condition - R"},
		{"I'd be late if it rained.", ""},
		{"I'd be healthier if I didn't drink.", "condition + R"},
		{"I'd feel worse if I didn't stop drinking.", "condition + R"},
		{"If I didn't drink, I'd be lonely.", "condition - R"},
		{"Nobody would be happier if I stopped.", ""},
		{"I'll stay off it as I'm pregnant.", "plain attitude + C"},
		{"I keep wondering how I'm doing.", ""},
		{"I'm sick of staying as I am.", ""},
		{"I'd leave it as it is for now.", "staying -"},
		{"No, the plan is to stop drinking.", ""},
		{"No I have a plan to stop drinking.", ""},
		{"I never lost the desire to stop drinking.", ""},
		{"I have no real desire to stop drinking.", "refusing - D"},
		{"I've no interest in stopping.", "refusing - D"},
		{"It's too hard to stop drinking.", "being able - AB"},
		{"It's too easy to drink.", "outcome - R"},
		{"I'm not saying I want to stop drinking.", "plain attitude - D"},
		{"I can't tell you how badly it hurts.", ""},
		{"I quit drinking ten years ago because it was killing me.", ""},
		{"I stop drinking on school nights.", ""},
		{"I quit drinking years ago and I'm glad.", ""},
	})
}

// TestLiking: being able to do it is no change talk where the counsellor has just
// asked what somebody likes about it.
func TestLiking(t *testing.T) {
	for _, s := range []string{"I could do it anywhere.", "I can do it in the house."} {
		about := stopping
		require.Positive(t, read(new(Reader), about, drinking, s).Sign, s)
		about.Liking = true
		require.Zero(t, read(new(Reader), about, drinking, s).Sign, s)
	}
}

// TestBothSides: where a unit turns, the side that it ends on is its sign, and
// that both are there is reported.
func TestBothSides(t *testing.T) {
	requireReadings(t, stopping, drinking, []saying{
		{"The wine calms me down, but it costs me a fortune.", "outcome + R both"},
		{"Wine costs too much, but it helps me relax.", "outcome - R both"},
		{"Wine is bad for my skin, but it's bad for my sleep too.", "outcome + R"},
	})
}

// TestSureReadings: those of the measured rules, and of their measured side.
func TestSureReadings(t *testing.T) {
	for r := range Rule(Rules) {
		for _, sign := range []int8{-1, 0, 1} {
			want := sign > 0 && (r == Could || r == Offer || r == Plain || r == Avoiding || r == Moved || r == Strength)
			require.Equal(t, want, Reading{Rule: r, Sign: sign}.Sure(), "%s %d", r, sign)
		}
	}
	require.True(t, Reading{Rule: Attitude, Sign: -1, Kind: Activation}.Sure())
	require.False(t, Reading{Rule: Attitude, Sign: 1, Kind: Activation}.Sure())
}

// TestRuleNames: every rule but none has a name of its own.
func TestRuleNames(t *testing.T) {
	seen := map[string]bool{}
	for r := range Rule(Rules) {
		require.Equal(t, r == NoRule, r.String() == "")
		require.False(t, seen[r.String()], "%s", r)
		seen[r.String()] = true
	}
}

// pieces are what randomUnit puts together.
var pieces = strings.Fields(`i you he she it that i'd i'll i'm i've my never not don't can't won't but because if so and , , ? 7 want need could would
	might stop quit cut down give up less more keep start without do nothing anything something about drink wine run gym smoking
	help hurt worse out of hand happy with how much like them one what's the point enough to kill yesterday since poured skipped
	say even last right wrong worry time high no another end up even`)

func randomUnit(rng *rand.Rand) string {
	var b strings.Builder
	for range rng.IntN(70) {
		b.WriteString(pieces[rng.IntN(len(pieces))])
		b.WriteByte(' ')
	}
	return b.String()
}

// sound requires what holds of every reading.
func sound(t *testing.T, got Reading, s string) {
	t.Helper()
	require.Less(t, got.Rule, Rule(Rules))
	require.Contains(t, []int8{-1, 0, 1}, got.Sign)
	require.LessOrEqual(t, got.Kind, Other)
	if got.Rule == NoRule {
		require.Equal(t, Reading{}, got)
		return
	}
	require.True(t, 0 <= got.Span.Start && got.Span.Start < got.Span.End && got.Span.End <= len(s), "%v of %q", got.Span, s)
}

// TestAnyWords: any words in any order are read, and read alike again.
func TestAnyWords(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	var used Reader
	for range 20_000 {
		s := randomUnit(rng)
		for _, about := range []About{stopping, lessOf, more_, {Away: true, Change: true, Advice: true}} {
			got := read(&used, about, drinking, s)
			sound(t, got, s)
			require.Equal(t, read(new(Reader), about, drinking, s), got, "%q", s)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"I don't want to stop, but it costs me a fortune.", "if i did it id be ill", "", "\xff,,,", "7 but but if"} {
		f.Add(s, true, false)
		f.Add(s, false, true)
	}
	f.Fuzz(func(t *testing.T, s string, away, less bool) {
		s = strings.ReplaceAll(s, " | ", " ")
		sound(t, read(new(Reader), About{Away: away, Less: less}, drinking, s), s)
	})
}
