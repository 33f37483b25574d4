// Package evoke is the manual of evoke, a library of Motivational Interviewing
// conversation primitives that other programs embed. It holds no code; the
// packages below it do.
//
// # Motivational Interviewing
//
// Motivational Interviewing (MI; Miller and Rollnick) is a way of talking in
// which the client, not the helper, voices the arguments for change. The
// counsellor asks open questions, affirms, reflects and summarises (OARS),
// gives information with permission, stresses that the choice is the client's,
// and listens for change talk (desire, ability, reasons, need, commitment,
// activation, taking steps) against sustain talk. People meet it in clinics, in
// leadership, in projects whose parties want different things, and with clients
// who resist being given choices.
//
// # What evoke is
//
// A program hands it turns of talk. It says what each turn does: of a
// counsellor's turn which response it is, with its codes in MITI 4.2.1 and MISC
// 2.5; of a client's turn which way it leans, with its kind and its code. Each
// answer comes with a calibrated probability, the stretch of text it is about
// and, on request, the words that decided. From there it says what could be said
// next and why, words it out of the client's own words where they allow it, checks
// a draft, and collects the plan that the client has voiced.
//
//	m := english.Model()
//	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
//	coded, err := coder.Code(ctx, conversation) // or coder.Session(goal) and Add(turn)
//
// # What evoke is not
//
// It is no therapy and no diagnosis. It screens what clients say for signs of
// danger and can miss them (mi.RiskScreen): a program that talks with people needs
// a person to turn to. It is not for watching employees, and not for steering
// people to a purchase: change talk about what somebody else wants sold is not
// what MI is for. Its codes and proposals support practice, training, supervision
// and research; a person decides.
//
// # Packages
//
//	mi             THE CONVERSATION. Turns, people, goals, spans; the codes of both
//	               sides; the small interfaces; change talk; the running session;
//	               the screen for signs of danger.
//	mi/english     English weights: one embedded string and one accessor.
//	mi/score       What a coded session adds up to, by MITI and by MISC; what
//	               followed what; how far two coders agree.
//	mi/transcript  Conversations in and out: captions, tables, chats, what speech
//	               services write; who is who; codes beside the talk.
//	ocean          THE COUNSELLOR'S SIDE, where the OARS are: recognise a response,
//	               suggest the next one, compose one, check a draft; the plan.
//	rulers         READINESS RULERS in ten languages: asked, heard, followed up,
//	               found, and followed over time. No weights.
//	examples       Programs. Start with: go run ./examples/code
//	               and then: go run ./examples/respond
//	               and: go run ./examples/ruler
//
// Arrows point one way: examples to mi/transcript, mi/score, ocean and rulers,
// those to mi, all of them to the internal packages, which know none of them;
// imports_test.go holds every arrow. Package mi/english knows only the model
// file. A program that does not name mi/english carries no weights, and one that
// names rulers.English alone carries no other language.
//
// A turn goes through these steps, each a plain function of the one before it:
// bytes to turns (mi/transcript), turns to thought units with spans
// (internal/text), to hashed features (internal/features), to integer sums
// (internal/linear), to calibrated probabilities that also weigh the turns
// before (internal/stack), to codes that agree with each other (mi, ocean), and
// those to counts (mi/score).
//
// What grammar decides stands beside the weights, each in a package that knows
// text alone: open and closed questions (internal/question), permission asked,
// given and lost (internal/permission), what a reflection gives back
// (internal/echo), sentence forms (internal/grammar), discord (internal/discord),
// signs of danger (internal/danger), roadblocks to listening (internal/roadblock),
// whose words are whose when a sentence is turned round (internal/perspective).
//
// # Promises
//
// Each has a test that can fail.
//
//   - Offline and private: the packages import no network, no process, no
//     unsafe and no logging. No error holds any of the talk.
//   - Nothing at import: no work in init, no registry.
//   - Deterministic: the same input gives the same bits on amd64, 386 and arm64.
//     Sums are of integers, and nothing is left to a processor's fused products.
//   - Total: any bytes, no panic, time linear in the input; the one limit is
//     mi.MaxTurn, with a typed error.
//   - Explained: spans, a probability that was measured on held-out
//     conversations, and the words that decided.
//   - It abstains: an answer about a client too unsure to act on says so; of a
//     counsellor's turn the probability and its step say it.
//   - Honest about constructs: simple and complex reflections and the strength of
//     talk have no stable gold standard. There is no overall score, what divides
//     by nothing is undefined, and every count names the manual it is by.
//   - No number that nobody said: a ruler's answer is kept as it was spoken, and
//     where it is unsure the person is asked.
//   - Concurrent: models and coders are immutable and shared; a session belongs
//     to one conversation.
//   - Stable: the exported names stand in api.txt, and results carry the version
//     of the weights.
//
// Offsets are bytes of the text as given, half-open. Text that is not valid
// UTF-8 is taken as it is.
//
// # How good it is
//
// MODEL_CARD.md has the figures with their intervals and the command that makes
// them again. On AnnoMI, trained on four folds and tested on the fifth: macro-F1
// 0.75 for what a counsellor's turn mainly does, where two experts on the same
// turns reach 0.80, and 0.57 for the client's change and sustain talk, where two
// experts reach 0.65. The probabilities are off by one to three points.
package evoke
