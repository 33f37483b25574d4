package question

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A reading is what a text must be read as.
type reading struct {
	text     string
	form     Form
	function Function
	kinds    Kind // that it must have
	test     Test
}

func check(t *testing.T, table []reading) {
	t.Helper()
	t.Helper()
	for _, x := range table {
		t.Run(x.text, func(t *testing.T) {
			got := Read(x.text).Last
			require.Equal(t, x.form.String()+", "+x.function.String()+", "+x.test.String(),
				got.Form.String()+", "+got.Function.String()+", "+got.Test.String())
			require.True(t, got.Kind.Has(x.kinds), "want the kinds %b among %b", x.kinds, got.Kind)
			require.Equal(t, x.kinds.Has(Greeting), got.Kind.Has(Greeting), "a greeting")
		})
	}
}

// TestTheEightTests goes through the tests of field guide 1.1 in their order.
func TestTheEightTests(t *testing.T) {
	check(t, []reading{
		// 1. What leads in, and names, change nothing.
		{"So, well, um, what got you running?", Open, Inviting, 0, QuestionWord},
		{"Okay. Right, now, did the inhaler run out?", Closed, Specifying, 0, Auxiliary},
		{"But, Farah, how did your sister take it?", Open, Inviting, 0, QuestionWord},
		{"And have you, Tomasz, been back to the gym?", Closed, Specifying, 0, Auxiliary},

		// 2. The last interrogative clause counts.
		{"What was it like at the clinic, did they weigh you?", Closed, Specifying, Stacked, Auxiliary},
		{"Did it hurt, or what made you stop?", Open, Inviting, Stacked, QuestionWord},

		// 3. An auxiliary or a modal first, with "not" or without: closed.
		{"Do you smoke indoors?", Closed, Specifying, 0, Auxiliary},
		{"Does your mother know?", Closed, Specifying, 0, Auxiliary},
		{"Did the walk help?", Closed, Specifying, 0, Auxiliary},
		{"Is the pain worse at night?", Closed, Specifying, 0, Auxiliary},
		{"Are you on the late shift this week?", Closed, Specifying, 0, Auxiliary},
		{"Was that on Friday?", Closed, Specifying, 0, Auxiliary},
		{"Were they cross with you?", Closed, Specifying, 0, Auxiliary},
		{"Am I going too fast?", Closed, Specifying, 0, Auxiliary},
		{"Have you missed a dose?", Closed, Specifying, 0, Auxiliary},
		{"Has the team met since?", Closed, Specifying, 0, Auxiliary},
		{"Had you eaten?", Closed, Specifying, 0, Auxiliary},
		{"Can she drive?", Closed, Specifying, 0, Auxiliary},
		{"Could the shifts be swapped?", Closed, Specifying, 0, Auxiliary},
		{"Will you go on Monday?", Closed, Specifying, 0, Auxiliary},
		{"Would it be worth a try?", Closed, Specifying, 0, Auxiliary},
		{"Should you be lifting?", Closed, Specifying, 0, Auxiliary},
		{"Might a timer help?", Closed, Specifying, 0, Auxiliary},
		{"Must you be there at six?", Closed, Specifying, 0, Auxiliary},
		{"Didn’t your brother quit last year?", Closed, Specifying, 0, Auxiliary},
		{"Haven't you got a spare?", Closed, Specifying, 0, Auxiliary},

		// 4. What, how, why: open.
		{"What worries you about the scan?", Open, Inviting, 0, QuestionWord},
		{"How do the two of you sort out the money?", Open, Inviting, 0, QuestionWord},
		{"Why does it matter to you now?", Open, Inviting, 0, QuestionWord},
		{"In what way has the job got harder?", Open, Inviting, 0, QuestionWord},
		{"How come you picked the stairs?", Open, Inviting, 0, QuestionWord},
		{"What if nothing changed for a year?", Open, Inviting, 0, QuestionWord},
		{"What else?", Open, Inviting, 0, QuestionWord},
		{"Why?", Open, Inviting, Elliptic, QuestionWord},
		// … unless the tail asks for a quantity or for what a thing is.
		{"How many have you had today?", Closed, Specifying, 0, Fact},
		{"How much is that in a week?", Closed, Specifying, 0, Fact},
		{"How often does she ring?", Closed, Specifying, 0, Fact},
		{"How long have you been vaping?", Closed, Specifying, 0, Fact},
		{"How old were you when it began?", Closed, Specifying, 0, Fact},
		{"How far do you live from the pool?", Closed, Specifying, 0, Fact},
		{"What time do you get up?", Closed, Specifying, 0, Fact},
		{"What day suits you?", Closed, Specifying, 0, Fact},
		{"What number shall I ring?", Closed, Specifying, 0, Fact},
		{"What's your date of birth?", Closed, Specifying, 0, Fact},
		{"What's the most you've had in one night?", Closed, Specifying, 0, Fact},
		{"Who lives with you?", Closed, Specifying, 0, Fact},
		{"When is the hearing?", Closed, Specifying, 0, Fact},
		{"Where do you keep the spare inhaler?", Closed, Specifying, 0, Fact},
		{"Which tablet is the blue one?", Closed, Choosing, Choice, Fact},
		// "Usually closed": not where no place is meant.
		{"Where does that leave you?", Open, Inviting, 0, QuestionWord},
		{"Where would you like to go from here?", Open, Inviting, 0, QuestionWord},
		{"What small step could you take?", Open, Inviting, 0, QuestionWord},
		{"How have you been?", Open, Inviting, 0, QuestionWord}, // since then, and no greeting

		// Short for "and what about".
		{"And the mornings?", Open, Inviting, Elliptic, QuestionWord},
		{"And when it rains?", Open, Inviting, Elliptic, QuestionWord},
		{"And the rest of the week?", Open, Inviting, Elliptic, QuestionWord},
		{"And at work?", Open, Inviting, Elliptic, QuestionWord},
		{"And in the evenings?", Open, Inviting, Elliptic, QuestionWord},
		{"And on Sundays?", Open, Inviting, Elliptic, QuestionWord},
		{"And with the kids?", Open, Inviting, Elliptic, QuestionWord},
		{"And when you're stressed you have a drink?", Closed, Checking, Declarative, Statement},
		{"And when you drink you smoke?", Closed, Checking, Declarative, Statement},
		{"And if it rains, more?", Closed, Checking, Declarative, Statement},
		{"And the tablets helped?", Closed, Checking, Declarative, Statement},
		{"And the kids live with your ex?", Closed, Checking, Declarative, Statement},
		{"And on Sundays the kids come?", Closed, Checking, Declarative, Statement},
		{"And the rest of you smoke?", Closed, Checking, Declarative, Statement},
		{"And with you there?", Closed, Checking, Declarative, Statement},
		{"And no cravings?", Closed, Checking, Declarative, Statement},
		{"And the two?", Closed, Checking, Declarative, Statement},
		{"And at five?", Closed, Checking, Declarative, Statement},
		{"And the date of birth?", Closed, Checking, Declarative, Statement},
		{"And the date?", Closed, Checking, Declarative | Elliptic, Statement},
		{"And you?", Open, Inviting, Elliptic, QuestionWord},
		{"And tobacco?", Closed, Checking, Declarative | Elliptic, Statement},
		{"And your blood pressure?", Closed, Checking, Declarative | Elliptic, Statement},
		{"And you still smoke at home?", Closed, Checking, Declarative, Statement},
		{"What other ways would suit you?", Open, Inviting, 0, QuestionWord},
		{"What classes do you take?", Closed, Specifying, 0, Fact},
		{"What small step do you want to take?", Open, Inviting, 0, QuestionWord},
		{"What health problems are you talking about?", Closed, Specifying, 0, Fact},
		{"What pharmacy would you use?", Closed, Specifying, 0, Fact},
		{"What bus could you get?", Closed, Specifying, 0, Fact},
		{"What time could you come?", Closed, Specifying, 0, Fact},
		{"And where does the wine come into that?", Open, Inviting, 0, QuestionWord},
		{"Where might a walk fit in?", Open, Inviting, 0, QuestionWord},
		{"So where does the wine come in?", Open, Inviting, 0, QuestionWord},
		{"So where are we with that?", Open, Inviting, 0, QuestionWord},
		{"So where are you with the inhaler now?", Open, Inviting, 0, QuestionWord},
		{"Where will the nurse come in the morning?", Closed, Specifying, 0, Fact},
		{"Where did your son come for treatment?", Closed, Specifying, 0, Fact},
		{"Where are you with your mum tonight?", Closed, Specifying, 0, Fact},
		{"Where were you with her?", Closed, Specifying, 0, Fact},
		{"Where were you with everybody?", Closed, Specifying, 0, Fact},
		{"Where are things at with the drinking?", Open, Inviting, 0, QuestionWord},
		{"Where's your head at with it?", Open, Inviting, 0, QuestionWord},
		{"Where are you now with the tablets?", Open, Inviting, 0, QuestionWord},
		{"Where does smoking fit?", Open, Inviting, 0, QuestionWord},
		{"Where does your sugar come from?", Closed, Specifying, 0, Fact},
		{"Where do you live with him?", Closed, Specifying, 0, Fact},
		{"Where are you living with him?", Closed, Specifying, 0, Fact},
		{"Where are you going with the kids this weekend?", Closed, Specifying, 0, Fact},
		{"Where do you come in on Mondays?", Closed, Specifying, 0, Fact},
		{"Where did he come for help?", Closed, Specifying, 0, Fact},
		{"Where did you have your last fit?", Closed, Specifying, 0, Fact},
		{"Where can I get fit near here?", Closed, Specifying, 0, Fact},
		{"Where do you keep fit?", Closed, Specifying, 0, Fact},
		{"Where are you when the urges come in the evening?", Closed, Specifying, 0, Fact},
		{"What is a bad day like?", Open, Inviting, 0, QuestionWord},

		// Words that gain time stand before a question as well.
		{"I mean, why is the shed so important?", Open, Inviting, 0, QuestionWord},
		{"you know what are the mornings like for you", Open, Inviting, Unmarked, QuestionWord},
		{"you know how would you start", Open, Inviting, Unmarked, QuestionWord},

		// 5. Lists of options are closed.
		{"Would you rather start today or tomorrow?", Closed, Specifying, Choice, Auxiliary},
		{"What would suit you, mornings or evenings?", Closed, Choosing, Choice, Options},
		{"Tea or coffee?", Closed, Choosing, Choice, Options},
		{"Do you want to stop, or not?", Closed, Specifying, 0, Auxiliary},

		// 6. A statement with a question mark is closed.
		{"You drove home after the match?", Closed, Checking, Declarative, Statement},
		{"So nobody at work has noticed?", Closed, Checking, Declarative, Statement},

		// 7. Imperatives that invite are open.
		{"Tell me about the evenings.", Open, Inviting, Imperative | Unmarked, Invitation},
		{"Describe a good week for me.", Open, Inviting, Imperative, Invitation},
		{"Walk me through yesterday.", Open, Inviting, Imperative, Invitation},
		{"Help me understand what the vape does for you.", Open, Inviting, Imperative, Invitation},
		{"Say a bit more about that.", Open, Inviting, Imperative, Invitation},
		{"Talk to me about your brother.", Open, Inviting, Imperative, Invitation},
		{"Give me a sense of how the mornings go.", Open, Inviting, Imperative, Invitation},
		{"Please explain how the rota works for you.", Open, Inviting, Imperative, Invitation},

		// 8. A subordinate clause in front is gone past.
		{"When you think about the summer, how would you like it to be?", Open, Inviting, 0, QuestionWord},
		{"If the wait was shorter, would you come?", Closed, Specifying, 0, Auxiliary},
		{"Since you mention the dog, who walks him?", Closed, Specifying, 0, Fact},
	})
}

// TestTheEdgeCases goes through the table of edge cases of field guide 1.1.
func TestTheEdgeCases(t *testing.T) {
	check(t, []reading{
		// "Tell me more": an open question and no direction, by MISC and MITI 2 to 3.
		{"Tell me more.", Open, Inviting, Imperative, Invitation},
		{"So tell me a bit about your thoughts on the patch.", Open, Inviting, Imperative, Invitation},

		// Closed by form, inviting by function: both are told.
		{"Can you tell me more?", Closed, Inviting, 0, Auxiliary},
		{"Could you say more about the arguments?", Closed, Inviting, 0, Auxiliary},
		{"Would you describe a normal evening?", Closed, Inviting, 0, Auxiliary},
		{"Is there anything else that gets in the way?", Closed, Inviting, 0, Auxiliary},
		{"Have you thought about what you would do instead?", Closed, Inviting, Embedded, Auxiliary},

		// Embedded questions go by their own question word.
		{"I wonder what a week off would feel like.", Open, Inviting, Embedded, Wondering},
		{"I'm curious how you two met the deadline.", Open, Inviting, Embedded, Wondering},
		{"I'm curious, what do you get out of it?", Open, Inviting, 0, QuestionWord},

		// Asking leave. MITI: Seek; MISC 2.5: Emphasize Control.
		{"I wonder if it would be okay to share a few numbers.", Closed, Permitting, Embedded, Wondering},
		{"I have a leaflet about that, may I show you?", Closed, Permitting, 0, Auxiliary},
		{"Would it be all right if we looked at your results?", Closed, Permitting, 0, Auxiliary},
		{"Do you mind if I ask about the accident?", Closed, Permitting, 0, Auxiliary},

		// "Why" is open by grammar, however it sounds.
		{"Why didn't you ring?", Open, Inviting, 0, QuestionWord},

		// Tags.
		{"You've had enough of it, right?", Closed, Checking, Tag, Tagged},
		{"It was her idea, is that right?", Closed, Checking, Tag, Tagged},
		{"They rely on you, don't they?", Closed, Checking, Tag, Tagged},

		// The same content stated and asked.
		{"You're finding the nights hard.", None, NoFunction, 0, NoTest},
		{"Are you finding the nights hard?", Closed, Specifying, 0, Auxiliary},

		// Several in a turn: by where it lands (MISC), one question (MITI).
		{"What was that like? Were you scared?", Closed, Specifying, Stacked, Auxiliary},
		{"Were you scared? What was that like?", Open, Inviting, Stacked, QuestionWord},

		// A set-up belongs to its question.
		{"You said last week the pain was back. Do you still have it?", Closed, Specifying, 0, Auxiliary},

		// A check of knowledge is a question and not Seek.
		{"What do you already know about insulin?", Open, Inviting, 0, QuestionWord},

		// Seek in MITI.
		{"How can I help?", Open, Inviting, Seeking, QuestionWord},
		{"What would be helpful to you today?", Open, Inviting, Seeking, QuestionWord},

		// Said to challenge it is Confront; the words alone are a statement asked.
		{"You have no worries at all about driving like that?", Closed, Checking, Declarative, Statement},
	})
	require.Zero(t, Read("What do you already know about insulin?").Last.Kind&Seeking)
}

// TestTheWorkedDecisions has those of field guide 2.4 in which a question, or its
// absence, is part of the decision.
func TestTheWorkedDecisions(t *testing.T) {
	for text, asks := range map[string]bool{
		"Nothing about this was your choice, you were marched in like a lamb. What would you like to use the hour for? What would help?": true,
		"Nobody can decide that for you, and it sounds as though you're asking yourself whether now is the time.":                        false,
		"Most people need seven hours. Of course only you can say. How many more would that be? Could you manage it?":                    true,
		"You look worn out. I was too, that year. And you keep turning up.":                                                              false,
		"In my experience a quit date is best for most people in your shoes.":                                                            false,
		"I'd say the pump is best for you. What do you think of that?":                                                                   true,
		"It's your call, but I think staying would be good.":                                                                             false,
		"I've got some figures on that, may I share them?":                                                                               true,
		"One thing about the plan bothers me, could I say what?":                                                                         true,
		"You took the tablet and drank on top of it?":                                                                                    true,
		"You're certain that you are done with it. Is that right?":                                                                       true,
		"They cut your hours again. What do you make of that?":                                                                           true,
		"Yes, but the reading is still too high.":                                                                                        false,
		"That's real progress. What does it mean for the bigger plan?":                                                                   true,
	} {
		require.Equal(t, asks, Read(text).Asks(), text)
	}
}

func TestTags(t *testing.T) {
	check(t, []reading{
		{"You'd sooner be at home, wouldn't you?", Closed, Checking, Tag, Tagged},
		{"It isn't just the money, is it?", Closed, Checking, Tag, Tagged},
		{"You get on with her, yeah?", Closed, Checking, Tag, Tagged},
		{"So the mornings are worst, correct?", Closed, Checking, Tag, Tagged},
		{"The cravings ease off after lunch, am I hearing you right?", Closed, Checking, Tag, Tagged},
		{"You miss the team. Is that it?", Closed, Checking, Tag, Tagged},
		{"you miss the team is that right", Closed, Checking, Tag, Tagged},
		{"you never wanted the promotion did you", Closed, Checking, Tag, Tagged},
		{"its the quiet that gets to you isnt it", Closed, Checking, Tag, Tagged},
		{"You want out of it. Yeah?", Closed, Checking, Tag, Tagged},
		{"Two of you share the car. Does that sound right?", Closed, Checking, Tag, Tagged},
		// A tag behind a question leaves it what it is.
		{"What's the hardest part, would you say?", Open, Inviting, Tag, QuestionWord},
		{"How many is that a week, do you think?", Closed, Specifying, Tag, Fact},
		{"What do you make of it? Yeah?", Open, Inviting, Tag, QuestionWord},
		// An auxiliary and its subject are no tag where they are the question.
		{"Do you?", Closed, Specifying, 0, Auxiliary},
		{"Is that right?", Closed, Checking, 0, Auxiliary},
	})
	for _, none := range []string{
		"Yeah?", "Really?", "Mm-hmm?", "Okay?", // says go on
		"She gets tired of it and so do you.",
		"you said it'd be hard and it was right",
		"They smoke more than you do.",
	} {
		require.Equal(t, Question{}, Read(none).Last, none)
	}
}

func TestScales(t *testing.T) {
	check(t, []reading{
		{"On a scale of 0 to 10, how important is it to you to cut down?", Closed, Rating, Scale, OnScale},
		{"on a scale from zero to ten how confident are you", Closed, Rating, Scale, OnScale},
		{"How ready are you, from one to ten?", Closed, Rating, Scale, OnScale},
		{"If you decided to, how confident are you that you could, out of ten?", Closed, Rating, Scale, OnScale},
		{"Where would you put yourself on a scale from 1 to 10?", Closed, Rating, Scale, OnScale},
		{"On a scale of 1-10, how willing are you to try?", Closed, Rating, Scale, OnScale},
		{"On a scale of 0 to 100, what number would you give it?", Closed, Rating, Scale, OnScale},
		{"Zero is not at all and ten is the most. On a scale of zero to ten, where are you?", Closed, Rating, Scale, OnScale},
		{"Picture a scale from 0 to 10. How sure are you that you'd manage a week?", Closed, Rating, Scale, OnScale},
		{"Would you say you are higher than five on a scale of ten?", Closed, Rating, Scale, Auxiliary},
		// Without numbers it is closed by its tail, and calls for reasons all the same.
		{"How important is it to you?", Closed, Inviting, 0, Fact},
		{"How confident do you feel about Saturday?", Closed, Inviting, 0, Fact},
		// What follows a ruler asks for reasons (field guide 5.2).
		{"Why a 5 and not a 2?", Open, Inviting, 0, QuestionWord},
		{"What makes it a six?", Open, Inviting, 0, QuestionWord},
		{"What would it take to get from a 5 to a 7?", Open, Inviting, 0, QuestionWord},
		{"You said four on a scale of 0 to 10. Why four and not two?", Open, Inviting, 0, QuestionWord},
		// No ruler.
		{"What happens when you step on the scale?", Open, Inviting, 0, QuestionWord},
	})
}

func TestEmbeddedQuestions(t *testing.T) {
	check(t, []reading{
		{"I was wondering how the exam went.", Open, Inviting, Embedded, Wondering},
		{"I'm wondering how many of those you finish.", Closed, Specifying, Embedded, Wondering},
		{"Just curious where you get them.", Closed, Specifying, Embedded, Wondering},
		{"I wonder whether the rota plays into it.", Closed, Inviting, Embedded, Wondering},
		{"I'm curious about the weekends.", Open, Inviting, Embedded, Wondering},
		{"I'd like to hear how you see it.", Open, Inviting, Embedded, Wondering},
		{"I'd love to know more about the band.", Open, Inviting, Embedded, Wondering},
		{"What I'm interested in is how you two decide.", Open, Inviting, Embedded, Wondering},
		{"Do you know what sets it off?", Closed, Inviting, Embedded, Auxiliary},
		{"Can you tell me how many you take?", Closed, Inviting, 0, Auxiliary},
		{"Tell me how many you take.", Closed, Specifying, Imperative, Invitation},
		{"Tell me whether it hurts.", Closed, Inviting, Imperative, Invitation},
		{"Tell me what you'd want instead.", Open, Inviting, Imperative, Invitation},
		{"I don't know what you make of all this?", Open, Inviting, Embedded, Wondering},
	})
	for _, none := range []string{
		"You wonder what he would say.",
		"You were wondering if it was worth it.",
		"She asked what you do for a living.",
		"I know what you mean.",
		"You know how it is with night shifts.",
		"you know what is hard is the waiting",
		"I mean what I say.",
		"That's what happened to your uncle.",
		"What I hear is that the dog comes first.",
		"What matters to you is the garden.",
		"When you sit in the car, the urge comes.",
		"The neighbour who is always home heard it.",
		"People tell me about it all the time.",
		"You want to tell me off.",
		"I'll share with you what others have found.",
		"He said \"why do you bother?\" and walked off.",
		"What a week you've had!",
		"How lovely.",
		"We'll do the blood pressure now.",
		"We're aiming for Friday.",
		"Have a seat.",
		"Do it at your own pace.",
		"",
		"?!",
	} {
		require.Equal(t, Question{}, Read(none).Last, none)
	}
}

func TestCaptionsNeedNoQuestionMark(t *testing.T) {
	check(t, []reading{
		{"so what brings you in today", Open, Inviting, Unmarked, QuestionWord},
		{"okay so how's it been going with the sleep", Open, Inviting, Unmarked, QuestionWord},
		{"and what would you want for yourself", Open, Inviting, Unmarked, QuestionWord},
		{"what helped on the days you did go", Open, Inviting, Unmarked, QuestionWord},
		{"right well leila how do you see it", Open, Inviting, Unmarked, QuestionWord},
		{"when you look back at the year what stands out", Open, Inviting, Unmarked, QuestionWord},
		{"do you think she'd come with you", Closed, Specifying, Unmarked, Auxiliary},
		{"um have you been back to the garage since", Closed, Specifying, Unmarked, Auxiliary},
		{"how many of the blue ones", Closed, Specifying, Unmarked, Fact},
		{"when's the wedding", Closed, Specifying, Unmarked, Fact},
		{"any pain with it", Closed, Inviting, Elliptic | Unmarked, Fragment},
		{"anything else", Closed, Inviting, Elliptic | Unmarked, Fragment},
		{"is friday okay", Closed, Specifying, Unmarked, Auxiliary},
		{"you drink about every day then", Closed, Checking, Declarative | Unmarked, Statement},
		{"so you just stopped taking them or", Closed, Checking, Declarative | Unmarked, Statement},
		{"dyou sleep at all", Closed, Specifying, Unmarked, Auxiliary},
		{"wat do u think", Open, Inviting, Unmarked, QuestionWord},
		{"tell me how the days go with it", Open, Inviting, Imperative | Unmarked, Invitation},
	})
	for _, none := range []string{
		"the thing is you know it takes time",
		"so what you're saying is the money is gone",
		"what i like about it is that it's quiet",
		"you put it where you can see it",
		"it depends how you look at it",
		"and then it goes back to how it was",
		"my worry is you going without for three weeks",
		"we'll see how it goes",
		"i can see what made you do it",
		"thank you for telling me what happened",
		"so you're on the nights and he does the days",
	} {
		require.Equal(t, Question{}, Read(none).Last, none)
	}
}

func TestGreetingsAndSuggestionsAreTold(t *testing.T) {
	check(t, []reading{
		{"Hi Omar, how are you?", Open, Inviting, Greeting, QuestionWord},
		{"hello how are you doing today", Open, Inviting, Greeting, QuestionWord},
		{"How's it going?", Open, Inviting, Greeting, QuestionWord},
		{"How about a swim on Sunday?", Open, Inviting, Suggestion, QuestionWord},
		{"Why don't you ask your manager?", Open, Inviting, Suggestion, QuestionWord},
	})
	require.Zero(t, Read("How are you coping with the new rota?").Last.Kind&Greeting)
}
