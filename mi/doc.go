// Package mi is the conversation in the terms of Motivational Interviewing: the
// turns and the people, the codes of both sides, the coder of the client's side,
// the running session, and the screen for signs of danger. The coder of the
// counsellor's side is ocean.NewRecognizer, the weights of both are english.Model.
//
//	m := english.Model()
//	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
//	session := coder.Session(mi.ParseGoal("less drinking")) // or coder.Start, with parties
//	coded, err := session.Add(ctx, mi.Turn{Role: mi.Client, Text: said})
//	if err != nil {
//		return err
//	}
//	if event, ok := mi.RiskEventOf(id, coded, resources); ok {
//		// MI yields: a person looks
//	}
//	switch coded.Client.Talk.Answer() {
//	case mi.Change: // and Kind, Strength
//	case mi.Sustain, mi.Neutral:
//	case mi.Unknown: // too unsure to act on
//	}
//
// # Reading the codes
//
// A [CodedTurn] has its codes in Client or in Counsellor, by its role; the other is
// nil. The code of the turn as a whole is [ClientCodes.Talk] or
// [CounsellorCodes.Response], those of its thought units are in Utterances, with
// spans that [Span.In] cuts out of the text.
//
// [Talk.Valence] is the best guess even where the coder abstained, so a program
// that acts goes by [Talk.Answer]. It looks at the signs of danger first
// ([Gated], [RiskEventOf]): they stand beside the talk and do not change its
// code. A [Response] does not abstain; its Confidence and the probability of each
// utterance say how far to trust it.
//
// The words that decided are asked for apart, from the coder:
// [ChangeTalk.Explain] and ocean.Recognizer.Explain take the same [Exchange] that
// the session made, the goal, the turn, and the turns before it with their codes:
//
//	before := session.Coded().Turns // before the turn is added
//	evidence := client.Explain(mi.Exchange{Goal: goal, Turn: turn, Before: before})
//
// # A person has the last word
//
// Codes are shared by pointer with the session. What a person corrects there
// ([Talk.Correct]), and signs of danger that a person has looked at and cleared by
// an empty list, hold for every later turn:
//
//	turns := session.Coded().Turns
//	turns[3].Client.Talk.Correct(mi.Sustain)
//	turns[3].Client.Risks = []mi.Risk{}
//
// # Where to go on
//
// Package transcript reads and writes conversations, package score adds a coded one
// up, package ocean says what to say next and checks a draft. A language model, a
// service or a person's file can stand in for either coder: [ClientCoder] and
// [CounsellorCoder] have one method each.
//
// Comments that name a "field guide" mean the design notes of this project, which
// give their sources; MITI 4.2.1 and MISC 2.5 are cited by section.
package mi
