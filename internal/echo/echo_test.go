package echo_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
)

// find hears the client's turns, numbered from 0, and finds what s gives back.
func find(s string, turns ...string) (echo.Echo, *echo.Listener) {
	var l echo.Listener
	for i, t := range turns {
		l.Hear(i, t)
	}
	return l.Find(s, text.Span{End: len(s)}), &l
}

// show writes the pairs of words that mean something as "smoking=smoked~stem".
func show(e echo.Echo, s string, turns []string) string {
	var out []string
	for _, p := range e.Pairs {
		if p.Grammar {
			continue
		}
		mark := map[echo.How]string{echo.SameWord: "", echo.SameStem: "~stem", echo.SameGroup: "~group"}[p.How]
		if p.Reversed {
			mark += "!"
		}
		out = append(out, p.In(s)+"="+p.Said.In(turns[p.Turn])+mark)
	}
	return strings.Join(out, " ")
}

// added writes the words that nobody said.
func added(e echo.Echo, s string) string {
	var out []string
	for _, a := range e.Added {
		w := a.In(s)
		if a.Kind != echo.Plain {
			w += fmt.Sprintf("(%s)", a.Kind)
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// TestWhatIsGivenBack: sentences of our own; the client's turns are parted by a
// bar, the last one is the newest.
func TestWhatIsGivenBack(t *testing.T) {
	for _, tc := range []struct{ client, counsellor, pairs, added string }{
		// The same words.
		{"I'm fed up.", "You're fed up.", "fed=fed", ""},
		{"I hate mornings.", "You hate mornings.", "hate=hate mornings=mornings", ""},
		{"My back is killing me after a shift", "After a shift your back is killing you.", "shift=shift back=back killing=killing", ""},
		{"it helps me switch off", "it helps you switch off", "helps=helps switch=switch", ""},
		{"honestly its the only ten mins i get", "Those ten mins are the only ones you get.", "ten=ten mins=mins", ""},
		{"Whenever the rota changes I skip lunch.", "So lunch gets skipped whenever the rota changes.", "lunch=lunch skipped=skip~stem rota=rota changes=changes", ""},
		{"i like the taste", "You like the taste.", "like=like taste=taste", ""},
		{"It's, like, loud in there.", "It's like a zoo, and loud.", "loud=loud", "zoo"},

		// Other forms.
		{"I smoked in the shed.", "Smoking in the shed.", "Smoking=smoked~stem shed=shed", ""},
		{"we argued all night", "All night there was arguing.", "night=night arguing=argued~stem", ""},
		{"I ate standing up", "You're eating on your feet.", "eating=ate~stem", "feet"},
		{"She caught me hiding it.", "Being caught hiding it.", "caught=caught hiding=hiding", ""},
		{"I kept putting it off until the exam", "You keep putting it off until exams.", "keep=kept~stem putting=putting exams=exam~stem", ""},
		{"i tried patches", "Trying the patch.", "Trying=tried~stem patch=patches~stem", ""},
		{"the meetings drag", "Every meeting drags.", "meeting=meetings~stem drags=drag~stem", ""},
		{"My daughters worry about me", "Your daughter's worries.", "daughter's=daughters worries=worry~stem", ""},
		{"I lost my temper", "Losing your temper.", "Losing=lost~stem temper=temper", ""},
		{"they didn't choose me as team lead", "Not being chosen as team lead.", "chosen=choose~stem team=team lead=lead", ""},

		// Other words for it.
		{"I'm knackered by six.", "By six you're exhausted.", "six=six exhausted=knackered~group", ""},
		{"I'm scared of the scan", "The scan worries you.", "scan=scan worries=scared~group", ""},
		{"my boss shouts", "Your manager yells.", "manager=boss~group yells=shouts~group", ""},
		{"gave up the ciggies", "Cigarettes are behind you.", "Cigarettes=ciggies~group", "behind"},
		{"me and mum row about money", "Arguments with your mother over cash.", "Arguments=row~group mother=mum~group cash=money~group", ""},
		{"i want out", "You wish to get out.", "wish=want~group", ""},
		{"It's tough being the new team leader.", "Being a new team leader is hard.", "new=new team=team leader=leader hard=tough~group", ""},
		{"the kids need picking up", "Your children need you.", "children=kids~group need=need", ""},
		{"booze is how i cope", "Alcohol is how you manage.", "Alcohol=booze~group manage=cope~group", ""},
		{"i feel trapped in this flat", "You're stuck in that flat.", "stuck=trapped~group flat=flat", ""},
		{"we're rushed off our feet on ward six", "Ward six is busy.", "Ward=ward six=six busy=rushed~group", ""},

		// Different facts are no paraphrase.
		{"my wife moans", "Your husband moans.", "moans=moans", "husband"},
		{"I have a beer on Fridays", "A glass of wine on Friday.", "Friday=Fridays~stem", "glass wine"},
		{"On Monday I didn't go", "You missed Tuesday.", "", "missed Tuesday(name)"},
		{"It was Donna who rang.", "So Dana rang you.", "rang=rang", "Dana(name)"},
		{"It was Donna who rang.", "And Donna's call mattered.", "Donna's=Donna~stem", "call mattered"},
		{"Then Mark rang.", "There are marks on it.", "", "marks"},
		{"i met rosa there", "You saw Rosa.", "Rosa=rosa", "saw"},

		// Numbers.
		{"about 20 a day", "Twenty a day.", "Twenty=20 day=day", ""},
		{"about twenty a day", "Around 20 a day.", "20=twenty day=day", ""},
		{"I have two or three.", "Two or four.", "Two=two", "four(number)"},
		{"I'd say a 6", "You're at a 7.", "", "7(number)"},
		{"since i was 16", "At 16 you began.", "16=16", "began"},
		{"the alarm goes at 5:45", "Up at 5:45.", "5:45=5:45", ""},
		{"I owe 300", "You owe 3000.", "owe=owe", "3000(number)"},
		{"cut by 10%", "Down 10%.", "10%=10%", ""},

		// Not.
		{"I don't want to stop.", "You do want to stop.", "want=want! stop=stop!", ""},
		{"I don't want to stop.", "You don't want to stop.", "want=want stop=stop", ""},
		{"I don't want to stop.", "Stopping isn't what you want.", "Stopping=stop~stem want=want", ""},
		{"i can't sleep", "You can sleep.", "sleep=sleep!", ""},
		{"i cant sleep", "Sleep won't come.", "Sleep=sleep", "come"},
		{"I want a break.", "You don't want a break.", "want=want! break=break!", ""},
		{"I never smoke in the house.", "You keep it out of the house.", "house=house", "keep"},
		{"No, I do want help.", "You want help.", "want=want help=help", ""},
		{"no i do want help", "you want help", "want=want help=help", ""},
		{"I don't drink, I just like the pub.", "You like the pub.", "like=like pub=pub", ""},
		{"I can't not go to practice.", "You have to go to practice.", "practice=practice", ""},
		{"I don't know if I want to leave.", "Part of you wants to leave.", "wants=want~stem leave=leave", ""},
		{"I love it but I can't afford it.", "You love it.", "love=love", ""},
		{"nothing helps", "Something helps.", "helps=helps!", ""},

		// The stem of a reflection is not content, nor are fillers and repeats.
		{"My marriage is falling apart.", "It sounds like your marriage is falling apart.", "marriage=marriage falling=falling apart=apart", ""},
		{"I need to revise more", "So what I'm hearing is that you need to revise.", "need=need revise=revise", ""},
		{"I need to revise more", "So you're telling me you need to, um, to revise.", "need=need revise=revise", ""},
		{"He told me to leave", "He told you to leave.", "leave=leave", ""},
		{"I-I-I want, um, peace", "You want peace.", "want=want peace=peace", ""},

		// Nothing, and what is new.
		{"whatever", "You've been carrying this alone for a long while.", "", "carrying alone long"},
		{"Yeah.", "Mm-hmm.", "", ""},
		{"", "You're tired.", "", "tired"},
		{"I'm tired", "", "", ""},

		// Earlier turns, the newest first.
		{"I want to see my grandson grow up. | Dunno. | It's the rain.", "Your grandson matters more than rain.", "grandson=grandson rain=rain", "matters"},
		{"my chest hurts | my chest is fine now", "Your chest is fine.", "chest=chest fine=fine", ""},
		{"u know i hate it when they nag", "you hate it when they nag u", "hate=hate nag=nag", ""},

		// Typing and captions.
		{"i dnt wanna quit tbh", "You'd rather not quit.", "quit=quit", ""},
		{"it costs soooo much", "It costs a lot.", "costs=costs", ""},
		{"so like we agreed ground rules and then he broke em", "You agreed on ground rules and he broke them.", "agreed=agreed ground=ground rules=rules broke=broke", ""},
		{"The other side won't budge on weekends", "They aren't budging about weekends", "budging=budge~stem weekends=weekends", ""},
		{"I’m dreading Monday’s review", "Monday's review is what you dread.", "Monday's=Monday’s review=review dread=dreading~stem", ""},
	} {
		turns := strings.Split(tc.client, " | ")
		e, _ := find(tc.counsellor, turns...)
		require.Equal(t, tc.pairs, show(e, tc.counsellor, turns), "%s -> %s", tc.client, tc.counsellor)
		require.Equal(t, tc.added, added(e, tc.counsellor), "%s -> %s", tc.client, tc.counsellor)
		require.Equal(t, e.Content, e.Echoed+len(e.Added))
	}
}

func TestShare(t *testing.T) {
	e, _ := find("You're exhausted and you miss your garden.", "I'm so tired. I used to have a garden.")
	require.Equal(t, 3, e.Content)
	require.Equal(t, 2, e.Echoed)
	require.InDelta(t, 2./3, e.Share(), 1e-12)
	require.Zero(t, echo.Echo{}.Share())
}

// TestRuns: what is given back in one stretch is one run, with the words of
// grammar and the perspective that belong to it.
func TestRuns(t *testing.T) {
	client := "My wife says I snore when I've been drinking, and I feel rotten next day."
	said := "Your wife says you snore when you drink. And you feel rotten."
	e, _ := find(said, client)
	var got []string
	for _, r := range e.Runs {
		got = append(got, fmt.Sprintf("%s <- %s %d %v", r.In(said), r.Said.In(client), r.Content, r.Turned))
	}
	require.Equal(t, []string{
		"Your wife says you snore when you drink. And you feel rotten <- My wife says I snore when I've been drinking, and I feel rotten 5 true",
	}, got)

	for _, p := range e.Pairs[:4] {
		t.Log(p.In(said), p.Said.In(client), p.How)
	}
	require.Equal(t, echo.Turned, e.Pairs[0].How)
	require.True(t, e.Pairs[0].Grammar)
}

func TestRunsPart(t *testing.T) {
	said := "You love the quiet, and the cough frightens your mother."
	e, _ := find(said, "I love the quiet out there, nobody wants anything of me at all when I am in the shed.", "My mum is scared of this cough")
	require.Len(t, e.Runs, 4)
	require.Equal(t, 0, e.Runs[0].Turn)
	require.Equal(t, 1, e.Runs[1].Turn)
	require.False(t, e.Runs[0].Reversed)
}

func TestReversedRun(t *testing.T) {
	e, _ := find("You do want to stop.", "I don't want to stop.")
	require.Len(t, e.Runs, 1)
	require.True(t, e.Runs[0].Reversed)
}

// TestGrammarAloneIsNothing: what is only made of words that everybody says gives
// nothing back.
func TestGrammarAloneIsNothing(t *testing.T) {
	for _, s := range []string{"And so you are.", "It is what it is for you.", "You would, wouldn't you?", "Mm-hmm. Yeah. Okay."} {
		e, _ := find(s, "And so I am. It is what it is for me. I would, wouldn't I? Mm-hmm. Yeah. Okay.")
		require.Empty(t, e.Pairs, s)
		require.Zero(t, e.Content, s)
	}
}

// TestTurnsAreForgotten: a listener keeps the last turns, and the last words.
func TestTurnsAreForgotten(t *testing.T) {
	turns := []string{"zebra"}
	for range echo.Turns - 1 {
		turns = append(turns, "rain")
	}
	e, _ := find("zebra", turns...)
	require.Equal(t, 1, e.Echoed)
	e, _ = find("zebra", append(turns, "rain")...)
	require.Zero(t, e.Echoed)

	long := "zebra " + strings.Repeat("snow and rain ", 3*echo.Words)
	e, _ = find("zebra", long)
	require.Zero(t, e.Echoed)
	e, _ = find("zebra", strings.Repeat("snow and rain ", 3*echo.Words)+"zebra")
	require.Equal(t, 1, e.Echoed)
}

func TestReset(t *testing.T) {
	_, l := find("zebra", "zebra")
	l.Reset()
	e := l.Find("zebra", text.Span{End: 5})
	require.Zero(t, e.Echoed)
	l.Hear(7, "a zebra")
	e = l.Find("my zebra", text.Span{End: 8})
	require.Equal(t, 7, e.Pairs[0].Turn)
}

func TestLean(t *testing.T) {
	const (
		cough = "The cough is getting worse and it costs a fortune."
		calm  = "But smoking calms me down after a night shift."
		price = "Smoking is too dear anyway."
	)
	turns := []string{cough, calm, price}
	leans := []echo.Lean{
		{Turn: 0, Span: text.Span{End: len(cough)}, Toward: true},
		{Turn: 1, Span: text.Span{End: len(calm)}},
		{Turn: 2, Span: text.Span{End: len(price)}, Toward: true},
	}
	for s, want := range map[string]echo.Valence{
		"You notice your cough.":                        echo.Toward,
		"After nights it calms you.":                    echo.Away,
		"It calms you, and the cough is getting worse.": echo.Both,
		"You've had a long week.":                       echo.Neither,
		"":                                              echo.Neither,
		"Smoking is part of your life.":                 echo.Neither, // said on both sides
		"Smoking after a night shift.":                  echo.Away,
		"It doesn't calm you down.":                     echo.Neither, // the reverse

		"It's the fortune it costs, and how your cough gets.": echo.Toward,
	} {
		_, l := find(s, turns...)
		require.Equal(t, want, l.Lean(leans), s)
		require.Equal(t, echo.Neither, l.Lean(nil), s)
	}
}

func TestNames(t *testing.T) {
	require.Equal(t, "same word same stem same group turned none", fmt.Sprint(echo.SameWord, echo.SameStem, echo.SameGroup, echo.Turned, echo.None))
	require.Equal(t, "neither toward away both", fmt.Sprint(echo.Neither, echo.Toward, echo.Away, echo.Both))
	require.Equal(t, "plain number name", fmt.Sprint(echo.Plain, echo.Number, echo.Name))
}

func ExampleListener() {
	client := "I'm knackered, and my kids never see me."
	reflection := "Your children hardly see you, and you're exhausted."

	var l echo.Listener
	l.Hear(4, client)
	e := l.Find(reflection, text.Span{End: len(reflection)})
	for _, p := range e.Pairs {
		if !p.Grammar {
			fmt.Printf("%s: %s, %v\n", p.In(reflection), p.Said.In(client), p.How)
		}
	}
	fmt.Println(e.Share())
	// Output:
	// children: kids, same group
	// see: see, same word
	// exhausted: knackered, same group
	// 1
}
