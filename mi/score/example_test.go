package score_test

import (
	"fmt"
	"math/rand/v2"
	"os"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// counsellor and heard make turns as a person would code them; mi.Coder makes
// them from talk.
func counsellor(text string, behaviours ...mi.Behaviour) mi.CodedTurn {
	k := &mi.CounsellorCodes{}
	for _, b := range behaviours {
		k.Utterances = append(k.Utterances, mi.CounsellorUtterance{Behaviour: b, Code: b.MISC()})
	}
	return mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor, Text: text}, Counsellor: k}
}

func heard(text string, codes ...mi.ClientCode) mi.CodedTurn {
	k := &mi.ClientCodes{}
	for _, c := range codes {
		k.Utterances = append(k.Utterances, mi.ClientUtterance{Code: c})
	}
	if len(codes) > 0 {
		k.Talk.Valence, k.Talk.Kind = codes[0].Valence(), codes[0].Kind()
	}
	return mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: text}, Client: k}
}

// delegating is about a team leader who wants to hand over more.
func delegating() mi.Coded {
	return mi.Coded{ID: "leader-3", Goal: mi.ParseGoal("more delegating"), Turns: []mi.CodedTurn{
		counsellor("How are you dividing the week? Is any of it handed over?", mi.OpenQuestion, mi.ClosedQuestion),
		heard("Most of it is still on my desk. I need to let some of it go.", "N", "N+"),
		counsellor("Your desk is full. It has become a bottleneck for everybody.", mi.SimpleReflection, mi.ComplexReflection),
		heard("Right.", "N"),
		counsellor("You noticed that on your own.", mi.Affirm),
		heard("Mm-hm.", "N"),
		counsellor("Which piece goes first is your call.", mi.EmphasiseAutonomy),
		heard("The rota. I'll give Priya the rota on Monday.", "C+", "C+"),
	}}
}

func ExampleOf() {
	report := score.Of(delegating())
	for _, r := range []score.Ratio{report.MITI.RQ, report.MISC.OQShare, report.Client.ByUtterance.CTShare, report.Expected.RQ} {
		if v, ok := r.Number(); ok {
			fmt.Printf("%.2f (%g/%g; %s)\n", v, r.Numerator, r.Denominator, r.By)
		} else {
			fmt.Printf("undefined (%s)\n", r.By)
		}
	}
	// Output:
	// 1.00 (1/1; MITI 4.2.1, once in a volley)
	// 0.50 (1/2; MISC 2.5, every utterance)
	// 1.00 (3/3; evoke, every utterance)
	// undefined (evoke, expected from the probabilities of every turn)
}

func ExampleVolleys() {
	for _, v := range score.Volleys(delegating()) {
		fmt.Println(v.Turns, v.Codes)
		for _, f := range v.Fallen {
			fmt.Printf("  %s of turn %d fell to %s: %s\n", f.Code, f.Turn, f.To, f.Rule)
		}
	}
	// Output:
	// [0] [Q]
	//   Q of turn 0 fell to Q: each code once in a volley
	// [2] [CR]
	//   SR of turn 2 fell to CR: complex over simple reflection
	// [4 6] [AF Emphasize]
}

func ExampleDecide() {
	left, fallen := score.Decide(true, mi.MITIPersuade, mi.MITIGiveInformation)
	fmt.Println(left, fallen[0].Rule)
	fmt.Println(fallen[0].Rule.Section())
	// Output:
	// [GI] in doubt, information over persuade
	// MITI 4.2.1 section E, precedence (field guide 2.5)
}

func ExampleReport_Rate() {
	report := score.Of(delegating())
	fmt.Println(report.MITI.Relational.Defined())
	if err := report.Rate(score.Globals{CultivatingChangeTalk: 4, SofteningSustainTalk: 4, Partnership: 3, Empathy: 4}); err != nil {
		fmt.Println(err)
	}
	for _, s := range report.MITI.Standings {
		fmt.Println(s.Measure, *s.Value.Value, s.Level, "-", s.Label)
	}
	// Output:
	// false
	// Relational 3.5 fair - expert opinion, MITI 4.2.1
	// Technical 4 good - expert opinion, MITI 4.2.1
	// %CR 1 good - expert opinion, MITI 4.2.1
	// R:Q 1 fair - expert opinion, MITI 4.2.1
}

func ExampleScale_Anchor() {
	fmt.Println(score.Empathy.Anchor(3))
	// Output:
	// Makes an effort to understand, with some success.
}

func ExampleRandomSegment() {
	c := delegating()
	s := score.RandomSegment(c, rand.New(rand.NewPCG(1, 2)))
	report, err := score.OfSegment(c, s)
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(s.Chosen, s.Along, s.From, s.To, s.Standard)
	fmt.Println(report.Notes[0])
	// Output:
	// random turns 0 8 false
	// not a random 20-minute segment, for which MITI 4.2.1 is made
}

func ExampleSegmentByTime() {
	c := delegating()
	for i := range c.Turns {
		c.Turns[i].Turn.Start = new(float64(300 * i)) // five minutes each
	}
	s, err := score.SegmentByTime(c, 600, score.SegmentSeconds)
	fmt.Println(s.From, s.To, err)
	// Output:
	// 2 6 <nil>
}

func ExampleCompare() {
	c := delegating()
	half, err := score.SegmentByTurns(c, 0, 4)
	if err != nil {
		fmt.Println(err)
	}
	first, err := score.OfSegment(c, half)
	if err != nil {
		fmt.Println(err)
	}
	comparison := score.Compare(first, score.Of(c))
	for _, d := range comparison.Contrasts {
		if d.Measure == score.MeasureAdherent && d.Change != nil {
			fmt.Printf("%s: %g and %g, %+g\n", d.Measure, *d.First, *d.Second, *d.Change)
		}
	}
	fmt.Println(comparison.Notes[0])
	// Output:
	// Total MI-adherent: 0 and 2, +2
	// differences as they are: nothing is tested, and one session is no verdict
}

func ExampleWriteForm() {
	report := score.Of(delegating())
	if err := score.WriteForm(os.Stdout, report); err != nil {
		fmt.Println(err)
	}
	// Output:
	// SESSION leader-3
	//   Goal      more delegating
	//   Segment   whole, 8 turns
	//
	// GLOBAL RATINGS (MITI 4.2.1; given by a person)
	//   Cultivating Change Talk                   -
	//   Softening Sustain Talk                    -
	//   Partnership                               -
	//   Empathy                                   -
	//
	// BEHAVIOUR COUNTS (MITI 4.2.1, once in a volley; 3 volleys)
	//   Giving Information        GI              0
	//   Persuade                  Persuade        0
	//   Persuade with Permission  PersuadeWith    0
	//   Question                  Q               1
	//   Simple Reflection         SR              0
	//   Complex Reflection        CR              1
	//   Affirm                    AF              1
	//   Seeking Collaboration     Seek            0
	//   Emphasizing Autonomy      Emphasize       1
	//   Confront                  Confront        0
	//
	// SUMMARY (MITI 4.2.1)                        fair    good   reached
	//   Relational                 -              3.50    4.00
	//   Technical                  -              3.00    4.00
	//   % complex (%CR)      100.0 %  1/1       40.0 %  50.0 %   good
	//   R:Q                     1.00  1/1         1.00    2.00   fair
	//   Total MI-adherent          2  Seek, AF, Emphasize; no threshold
	//   Total non-adherent         0  Confront, Persuade; no threshold
	//   Thresholds: expert opinion, MITI 4.2.1.
	//   Coders hardly agree on simple and complex: take %CR with caution.
	//
	// MISC 2.5 (every utterance; 6 utterances)
	//   OQ    1  CQ    1  SR    1  CR    1  RF    0  AF    1  SU    0
	//   EC    1  ADP   0  ADW   0  GI    0  RCP   0  RCW   0  DI    0
	//   CO    0  WA    0  FA    0  FI    0  ST    0
	//   MI-consistent              5  AF, ADP, EC, RCP, SU, OQ, SR, CR
	//   MI-inconsistent            0  ADW, CO, DI, RCW, WA
	//   % consistent (%MIC)  100.0 %  5/5
	//   % open (%OQ)          50.0 %  1/2
	//   % complex (%CR)       50.0 %  1/2
	//
	// CLIENT                           change  sustain  neutral  unknown       %CT
	//   every turn                          1        0        3        0   100.0 %
	//   every utterance                     3        0        3        0   100.0 %
	//     need                              1        0                     100.0 %
	//     commitment                        2        0                     100.0 %
	//   Strength by turns, a hint: change talk low 0, medium 0, high 0
	//                              sustain talk low 0, medium 0, high 0
	//   Turns with change and sustain talk both: 0
	//   Discord, apart from sustain talk: 0 turns
	//
	// COURSE (evoke, every utterance, by tenth of the session along turns)
	//   change        0     1     0     0     0     0     0     0     2     0
	//   sustain       0     0     0     0     0     0     0     0     0     0
	//   neutral       0     1     0     1     0     0     1     0     0     0
	//   %CT           -   100     -     -     -     -     -     -   100     -
	//   Slope of %CT: - (exploratory)
	//
	// TALK                              turns    words   % words    % time
	//   counsellor                          4       36    57.1 %         -
	//   client                              4       27    42.9 %         -
	//   Longest run of questions without a reflection: 1 volley, turns 0-0
	//
	// SOFT COUNTS (evoke, expected from the probabilities of every turn)
	//   Counsellor, 0 turns: question 0.0, reflection 0.0, input 0.0, other 0.0
	//     R:Q -
	//   Client, 4 turns: change 1.0, sustain 0.0, neutral 3.0
	//     %CT 100.0 %
	//
	// Note: not a random 20-minute segment, for which MITI 4.2.1 is made.
	// There is no overall score: neither manual has one.
}
