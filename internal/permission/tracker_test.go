package permission_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/permission"
	"github.com/evoke-mi/evoke/internal/text"
)

// turns reads a conversation whose turns are parted by bars, T for the
// counsellor's and C for the client's.
func turns(t testing.TB, talk string) (out []permission.Turn) {
	t.Helper()
	for turn := range strings.SplitSeq(talk, " | ") {
		who, words, ok := strings.Cut(turn, ": ")
		require.True(t, ok && (who == "T" || who == "C"), "want T or C: %q", turn)
		out = append(out, permission.Turn{Counsellor: who == "T", Text: words, Units: text.AppendUnits(nil, words)})
	}
	return out
}

// last returns the state of the last unit, as "+given: go on": whether it is
// covered, the rule, and the evidence.
func last(t testing.TB, talk string) string {
	t.Helper()
	var tr permission.Tracker
	ts := turns(t, talk)
	var states []permission.State
	for _, turn := range ts {
		states = tr.Add(states[:0], turn)
	}
	s := states[len(states)-1]
	require.Equal(t, s, tr.State())
	return show(s, ts)
}

func show(s permission.State, ts []permission.Turn) string {
	sign := "-"
	if s.Covers {
		sign = "+"
	}
	out := sign + s.Rule.String()
	if s.Hesitant {
		out += " hesitant"
	}
	if s.Span.Len() > 0 {
		out += ": " + s.Span.In(ts[s.Turn].Text)
	}
	return out
}

// TestHowThingsStand: sequences of our own, with the state of the last unit.
func TestHowThingsStand(t *testing.T) {
	for _, tc := range []struct{ talk, want string }{
		// Asked and given: field guide 1.5, the counsellor asked.
		{"T: Would it be ok if I shared something about sleep? | C: Sure. | T: Some people keep the phone in the kitchen.", "+given: Sure"},
		{"T: Can I tell you what has worked for others? | C: yeah go ahead | T: Writing it down first.", "+given: go ahead"},
		{"T: May I offer a thought? | C: You may. | T: Sunday might be the easier day.", "+given: You may"},
		{"T: would you like to hear how other teams do it | C: go on then | T: some rotate the chair", "+given: go on"},
		{"T: Is it all right if I show you the numbers? | C: Fire away. | T: Half of them fall in March.", "+given: Fire away"},
		{"T: Could I mention a couple of options? | C: Please do. | T: There's the evening class.", "+given: Please do"},
		{"T: Shall I tell you what the clinic offers? | C: I'm listening. | T: A wrist monitor.", "+given: listening"},
		{"T: Would some information about patches be useful? | C: Yes please. | T: They come in three strengths.", "+given: please"},
		{"T: Are you open to a suggestion? | C: OK | T: Ask the tutor for a week.", "+given: OK"},
		{"T: Do you want me to tell you what I'd expect? | C: By all means. | T: A rough first week.", "+given: By all means"},
		{"T: I have an idea about the rota, if you'd like to hear it. | C: Let's hear it. | T: Swap the Sundays.", "+given: Let's hear"},
		{"T: I'd like to share what I noticed, if that's okay. | C: of course | T: You went quiet at the budget.", "+given: course"},
		{"T: There's some research on that. Would you like it? | C: why not | T: Two pints is where it starts.", "+given: why not"},
		{"T: Can I, um, can I just share a a concern? | C: Uh, okay. | T: The dose looks high to me.", "+given: okay"},
		{"T: I want to tell you how mediation works. Is that okay with you? | C: Yes, that's fine. | T: Each of you speaks in turn.", "+given: Yes"},
		{"T: ok if i give u a tip?? | C: k | T: put it in ur calendar", "+given: k"},
		{"T: Want a tip? | C: go | T: Start with the shortest chapter.", "+given: go"},
		{"T: Would you be interested in hearing what others on the course did? | C: I would. | T: Many started with the references.", "+given: I would"},
		{"T: would it help if i told you a couple of things people do about the cravings | C: mm-hmm | T: some chew gum", "+given: mm-hmm"},

		// "Do you mind" turns the answer round.
		{"T: Do you mind if I say something about the scan? | C: No. | T: The shadow is old.", "+given: No"},
		{"T: Would you mind if I offered an idea? | C: Not at all. | T: Start on a Friday.", "+given: Not"},
		{"T: Mind if I share a worry? | C: Sure | T: You drive after three nights.", "+given: Sure"},
		{"T: Do you mind if I tell you what I think? | C: I do mind, actually. | T: Right. Here it is.", "-refused: I do mind"},
		{"T: Would you mind if I told you about the group? | C: I'd rather you didn't. | T: It meets on Mondays.", "-refused: rather you didn't"},

		// Given with a hedge.
		{"T: Can I share something? | C: I guess. | T: Mornings are the hard part for most.", "+given hesitant: guess"},
		{"T: Is it okay if I tell you about the course? | C: if you like | T: It runs on Tuesdays.", "+given hesitant: if you like"},
		{"T: Could I suggest something? | C: Yeah, I suppose so. | T: Tell one person.", "+given hesitant: Yeah"},
		{"T: would you want to hear what other lads did, or not bothered? | C: not fussed | T: most rang the union", "+given hesitant: not fussed"},
		{"T: May I tell you about the risks? | C: No. Well, yeah, go on. | T: Nerve damage is the main one.", "+given: go on"},
		{"T: Can I give you a number? | C: I've heard it all, but go on. | T: One in four.", "+given hesitant: go on"},
		{"T: Can I tell you what they found? | C: Maybe. | T: It was raised.", "-unclear hesitant: Can I tell"},

		// Refused.
		{"T: Can I share what has helped others? | C: Not really. | T: Some go for a walk.", "-refused: Not"},
		{"T: Would you like to hear about the inhaler? | C: I'd rather not. | T: It works in minutes.", "-refused: rather not"},
		{"T: May I suggest something? | C: no thanks | T: You could phone them.", "-refused: no thanks"},
		{"T: Shall I tell you what I'd do? | C: nah | T: I'd ring the school.", "-refused: nah"},
		{"T: Is it ok to give you some advice? | C: Not today. | T: Get more sleep.", "-refused: Not today"},
		{"T: Can I mention something? | C: Please don't. | T: It's about the drinking.", "-refused: don't"},
		{"T: Would it be useful to hear the options? | C: I don't want any advice. | T: One is to wait.", "-closed: don't want any advice"},
		{"T: Can I tell you about the group? | C: Leave it. | T: It's free.", "-refused: Leave it"},

		// Neither yes nor no.
		{"T: Would you like to know what is in them? | C: Caffeine, isn't it. And sugar. | T: Eighty milligrams.", "-unclear: Would you like to know"},
		{"T: Can I tell you about the fund?", "+told: Can I tell"},
		{"T: Can I tell you about the fund? | C: What is it? | T: It pays for the first month.", "+by client: What is it"},

		// The client asks: field guide 1.5, first way, and 7.3.
		{"C: What do you think I should do? | T: You could write to him.", "+by client: What do you think I"},
		{"C: do you have any tips | T: Batch the emails.", "+by client: do you have any tips"},
		{"C: just tell me what to do | T: Cut the last one of the day.", "+by client: tell me what"},
		{"C: What do people usually do? | T: Some keep a diary.", "+by client: What do people"},
		{"C: How do I stop? | T: Pick a day.", "+by client: How do I"},
		{"C: I'd like some advice on the essay. | T: Begin with the question.", "+by client: I'd like some advice"},
		{"C: Any ideas? | T: You could swap with Lena.", "+by client: ideas"},
		{"C: should i tell him | T: You might wait till Friday.", "+by client: should i"},
		{"C: Be honest with me. | T: It worries me.", "+by client: Be honest with me"},
		{"C: so what would you do? | T: I'd ask for it in writing.", "+by client: what would you do"},
		{"C: Can you tell me how the tablets work? | T: They block the effect.", "+by client: Can you tell me"},
		{"T: What brings you? | C: what should i do about my sister tho | T: Talk to her first.", "+by client: what should i"},

		// What only looks like asking.
		{"C: She goes, and she said what should I do? | T: Leave her.", "-none"},
		{"C: How would I know? | T: You'd know.", "-none"},
		{"C: you tell me how that's fair | T: Ring them.", "-none"},
		{"C: How do you mean? | T: You should cut down.", "-none"},
		{"C: She kept telling me what to do. | T: Leave her.", "-none"},
		{"C: My dad just told me what to do. | T: Leave home.", "-none"},
		{"C: I said I'd just drop it off. Don't give me that look. | T: You should go.", "-none"},
		{"C: What am I supposed to do, quit? | T: Cut down first.", "-none"},

		// Left to the client: field guide 1.5, third way.
		{"T: This may or may not work for you: some leave the card at home.", "+open: may or may not"},
		{"T: You could set an alarm, it's up to you.", "+open: up to you"},
		{"T: The choice is yours, but in my opinion staying would be good.", "+open: choice is yours"},
		{"T: If you'd like, you could bring your sister.", "+open: If you'd like"},
		{"T: One way is a locker at work, only if it suits you.", "+open: only if"},
		{"T: You might see it differently, but the evenings worry me.", "+open: You might see it differently"},
		{"T: Feel free to ignore this. Ask for the minutes.", "+open: Feel free"},
		{"T: Take it or leave it, I'd move the meeting.", "+open: Take it or leave"},
		{"T: Try the gum, see if it's any use.", "+open: see if it's any use"},
		{"T: If you want to live you must stop.", "-none"},
		{"T: If you like beer you will like this.", "-none"},
		{"T: She looks up to you. Stop smoking.", "-none"},
		{"T: What made you decide? You should stop.", "-none"},
		{"T: You may not know this, it scars the lungs.", "-none"},

		// Asked and told in one breath: covered by MITI, but nothing was given.
		{"T: Can I just say, you should tell your manager.", "+told: Can I just say"},
		{"T: If I may, my worry is the stairs.", "+told: If I may"},
		{"T: With your permission, the sum looks wrong to me.", "+told: With your permission"},
		{"T: If you don't mind me saying, that concerns me a little.", "+told: If you don't mind"},

		// The counsellor refers to leave.
		{"T: Since you're asking, a smaller glass is what most begin with.", "+recalled: Since you're asking"},
		{"T: You asked me earlier what I'd suggest: a patch.", "+recalled: You asked me"},
		{"T: You said I could be straight. The night shifts worry me.", "+recalled: You said I could"},

		// Asked what the client makes of it: field guide 2.4.
		{"T: That programme is the best choice for you. What do you think of that?", "+after: What do you think of that"},
		{"T: I'd drop the second job. How does that sound?", "+after: How does that sound"},
		{"T: You should cut down. What do you think is the most you had?", "-none"},
		{"T: What do you think? You should drop the second job.", "-none"},

		// Neither asked nor left open.
		{"T: You should cut down.", "-none"},
		{"T: Let me tell you about the risks. They are large.", "-none"},
		{"T: What can I tell you about it? It is a course.", "-none"},
		{"T: How can I help? | C: Dunno. | T: You should join a gym.", "-none"},
		{"T: Can I ask you a few questions? | C: sure | T: You should walk more.", "-given: sure"},

		// Leave lasts, and is lost.
		{"T: Can I share some thoughts on revision? | C: Yes. | T: Short blocks help with revision. | C: How short are the blocks? | T: Twenty minutes, then a break from the books.", "+given: Yes"},
		{"T: Can I share something on revision? | C: ok | T: Short blocks help. | C: Fine. | T: Moving on, you should call your father.", "-changed: ok"},
		{"T: Can I tell you about inhalers? | C: yes | T: The blue one opens the tubes. | C: My landlord put the rent up again on Friday. | T: Landlords must give notice in writing, two months before.", "-changed: yes"},
		{"T: Can I tell you about inhalers? | C: yes | T: The blue one helps. | C: I don't want to talk about this any more. | T: The brown one prevents.", "-closed: don't want to talk"},
		{"T: Can I tell you about it? | C: ok | T: It's simple. | C: Can we talk about something else? | T: You take one a day.", "-closed: talk about something else"},
		{"T: Can I suggest something? | C: Go ahead. | T: You must stop today.", "-directive: You must"},
		{"T: Can I suggest something? | C: Go ahead. | T: You must stop today. | C: Today? | T: A patch would help.", "-directive: You must"},
		{"T: Can I suggest something? | C: No. | T: Okay. | C: Well, what would you do? | T: I'd call.", "+by client: what would you do"},
		{"T: Can I suggest something? | C: No. | T: Okay. | C: It's the rent. | T: Would it be okay if I told you about a fund? | C: alright | T: It's run by the council.", "+given: alright"},
		{"T: Can I suggest something? | C: No. | T: Okay. | C: The rent is due. | T: You could ask for time, it's up to you.", "-refused: No"},
	} {
		require.Equal(t, tc.want, last(t, tc.talk), tc.talk)
	}
}

// TestUnitsOfATurn: what is asked covers what comes after it, what is left open
// covers the volley.
func TestUnitsOfATurn(t *testing.T) {
	for talk, want := range map[string][]string{
		"T: You should rest. Can I share an idea? Try the mornings.":    {"-pending: Can I share", "+told: Can I share", "+told: Can I share"},
		"T: You should rest. It's up to you.":                           {"+open: up to you", "+open: up to you"},
		"T: You should rest. You need to sleep.":                        {"-none", "-none"},
		"C: What should I do? I'm lost.":                                {"+by client: What should I", "+by client: What should I"},
		"T: That's a lot. What do you think of that?":                   {"+after: What do you think of that", "+after: What do you think of that"},
		"T: Would you like to hear more? It may not be for you. Rest.":  {"+open: It may not be for", "+open: It may not be for", "+open: It may not be for"},
		"T: Could I say what worries me? It's the driving, after nine.": {"+told: Could I say", "+told: Could I say"},
	} {
		var tr permission.Tracker
		ts := turns(t, talk)
		var got []string
		for _, s := range tr.Add(nil, ts[0]) {
			got = append(got, show(s, ts))
		}
		require.Equal(t, want, got, talk)
	}
}

// TestLeaveFades: it lasts for some volleys, and so does a refusal. Bare words of
// the client's begin no new one.
func TestLeaveFades(t *testing.T) {
	for answer, want := range map[string][2]permission.Rule{"Sure.": {permission.Given, permission.Faded}, "No.": {permission.Refused, permission.None}} {
		var tr permission.Tracker
		for _, turn := range turns(t, "T: Can I share something about sleep? | C: "+answer) {
			tr.Add(nil, turn)
		}
		for volley := 1; volley <= 8; volley++ {
			for _, words := range []string{"T: Sleep comes in waves.", "C: mm-hmm", "T: And sleep needs dark.", "C: I sleep in the day with the blinds down."} {
				tr.Add(nil, turns(t, words)[0])
				if words[0] == 'T' {
					s := tr.State()
					require.Equal(t, want[map[bool]int{true: 0, false: 1}[volley <= 6]], s.Rule, "%s: volley %d", answer, volley)
					if s.Rule == permission.Given {
						require.Equal(t, volley, s.Volleys)
					}
				}
			}
		}
	}
}

// TestFlags: the parts of a state.
func TestFlags(t *testing.T) {
	var tr permission.Tracker
	add := func(talk string) permission.State {
		tr.Add(nil, turns(t, talk)[0])
		return tr.State()
	}
	s := add("T: Hello.")
	require.Equal(t, permission.State{}, s)
	s = add("T: Shall we look at the diary?")
	require.True(t, s.Asked)
	require.False(t, s.Given || s.Covers)
	require.Equal(t, permission.ToTalk, s.Purpose)
	require.Equal(t, permission.Pending, s.Rule)
	s = add("C: I suppose.")
	require.True(t, s.Asked && s.Given && s.Hesitant && s.Covers)
	require.Equal(t, 2, s.Turn)
	s = add("C: Well, what would you do?")
	require.True(t, s.ByClient && s.Covers)
	require.False(t, s.Given || s.Asked)
	s = add("C: Drop it.")
	require.True(t, s.Refused)
	require.False(t, s.Covers || s.ByClient)
	tr.Reset()
	require.Equal(t, permission.State{}, tr.State())
	require.Equal(t, permission.Tracker{}, tr)
}

func TestEveryRuleHasANameAndASource(t *testing.T) {
	seen := map[string]bool{}
	for r := permission.None; r <= permission.Directive; r++ {
		require.False(t, seen[r.String()], r)
		seen[r.String()] = true
		require.Equal(t, r == permission.None, r.Section() == "", r)
	}
	require.Equal(t, "unknown", (permission.Directive + 1).String())
	require.Equal(t, "to tell to talk to ask", fmt.Sprint(permission.ToTell, " ", permission.ToTalk, " ", permission.ToAsk))
}

func ExampleTracker() {
	var tr permission.Tracker
	for _, turn := range []permission.Turn{
		{Counsellor: true, Text: "Would it be okay if I told you what other new managers tried?"},
		{Text: "I guess so."},
		{Counsellor: true, Text: "Some write the agenda together with the team."},
	} {
		for _, s := range tr.Add(nil, turn) {
			fmt.Println(s.Covers, s.Rule, s.Hesitant)
		}
	}
	// Output:
	// true told false
	// true given true
	// true given true
}
