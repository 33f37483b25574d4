// Package score says what a coded conversation adds up to: the behaviour counts
// and summary of MITI 4.2.1, the groups of MISC 2.5, the client's change and
// sustain talk, and who talked how much. [Sequencer] says what followed what,
// [Agree] how far two coders agree, and [Compare] how two sessions differ.
//
//	report := score.Of(coded)
//	if rq, ok := report.MITI.RQ.Number(); ok {
//		fmt.Println(rq, report.MITI.RQ.By)
//	}
//	err := score.WriteForm(os.Stdout, report)
//
// # How things are counted
//
// MITI counts by the volley, each code at most once, MISC every utterance
// ([Volleys] has the rules). The two give different numbers for the same talk,
// so every number comes with its [Basis]. [Decide] has the rules by which one
// code trumps another.
//
// [Expected] holds soft counts, of probabilities, beside the hard ones.
//
// # What is not there
//
// There is no overall score: the manuals have none. The global ratings of MITI,
// and the Relational and Technical scores made of them, are there only where a
// person has given them to [Report.Rate]; no program here makes them up. A
// ratio that divides by nothing is undefined, which is neither 0 nor infinite:
// see [Ratio]. The thresholds of [Thresholds] are the opinion of experts. One
// session is a sample of what somebody does and no verdict: counsellors vary
// much from one to the next (field guide 8).
//
// # Guarantees
//
// Every function reads its arguments and keeps nothing, takes time linear in
// the turns, and gives the same answer to the bit for the same input on every
// processor. All are safe for concurrent use. Odd values, such as times that run
// backwards or codes that no manual has, count as not given.
package score
