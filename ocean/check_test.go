package ocean_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// unsoundVerdict says what does not hang together about a verdict.
func unsoundVerdict(draft string, v ocean.Verdict) error {
	if !v.Action.Valid() || v.Findings == nil {
		return fmt.Errorf("action %q, findings nil %t", v.Action, v.Findings == nil)
	}
	last, want := 0, ocean.Allow
	for _, f := range v.Findings {
		if !f.Code.Valid() || !f.Severity.Valid() || f.Rule == "" || f.Source == "" || f.Hint == "" {
			return fmt.Errorf("finding %+v lacks something", f)
		}
		if f.Start < last || f.End < f.Start || f.End > len(draft) {
			return fmt.Errorf("%s at %d to %d of %d, after %d", f.Code, f.Start, f.End, len(draft), last)
		}
		last = f.Start
		switch {
		case f.Severity == ocean.Critical:
			want = ocean.Block
		case f.Severity == ocean.Major && want == ocean.Allow:
			want = ocean.Revise
		}
	}
	if v.Action != want {
		return fmt.Errorf("%s, want %s", v.Action, want)
	}
	return nil
}

// FuzzChecker looks for drafts whose verdicts do not hang together, and for streams
// that let something else through than the check allows.
func FuzzChecker(f *testing.F) {
	testtalk.FuzzSeeds(f)
	f.Fuzz(func(t *testing.T, draft, before string, roles uint8) {
		coded := mi.Coded{Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Roles()[roles&1], Text: before}},
			{Turn: mi.Turn{Role: mi.Roles()[roles>>1&1], Text: draft}},
			{Turn: mi.Turn{Role: mi.Client, Text: before}},
		}}
		v := ocean.Checker{}.Check(coded, draft)
		if err := unsoundVerdict(draft, v); err != nil {
			t.Fatal(err)
		}
		require.Equal(t, v, ocean.Checker{}.Check(coded, draft))
		var out strings.Builder
		s := ocean.NewStream(t.Context(), nil, coded, func(x string) error { out.WriteString(x); return nil })
		for i := range len(draft) {
			if _, err := s.WriteString(draft[i : i+1]); err != nil {
				break
			}
		}
		err := s.Close()
		require.True(t, strings.HasPrefix(draft, out.String()))
		require.Equal(t, out.String(), s.Passed())
		if err == nil {
			require.Equal(t, draft, out.String())
		}
	})
}

// TestCheckIsShared: many goroutines get the answers that one gets, and the caller's
// conversation is left as it was.
func TestCheckIsShared(t *testing.T) {
	cases := draftCases(t, "drafts.txt")
	var want []ocean.Verdict
	for _, c := range cases {
		coded := c.uncoded()
		want = append(want, ocean.Checker{}.Check(coded, c.draft))
		require.Equal(t, c.uncoded(), coded)
		require.NoError(t, unsoundVerdict(c.draft, want[len(want)-1]))
	}
	var checker ocean.Checker
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, c := range cases {
				if v := checker.Check(c.uncoded(), c.draft); len(v.Findings) != len(want[i].Findings) || v.Action != want[i].Action {
					t.Errorf("%q: another verdict", c.draft)
				}
			}
		})
	}
	wg.Wait()
}

// TestCheckTakesLinearTime: no draft, however long, takes more than its share.
func TestCheckTakesLinearTime(t *testing.T) {
	testtalk.LinearTime(t, func(words string) {
		v := ocean.Checker{MaxWords: -1}.Check(mi.Coded{}, words)
		require.NoError(t, unsoundVerdict(words, v))
	})
}

// TestWindow: what lies further back than the documented turns changes nothing.
func TestWindow(t *testing.T) {
	for _, c := range draftCases(t, "drafts.txt") {
		long := mi.Coded{}
		for range 200 {
			long.Turns = append(long.Turns, mi.CodedTurn{Turn: mi.Turn{Role: mi.Client, Text: "Mm."}})
		}
		far := mi.Coded{Turns: append([]mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "My wife Karen smokes 15 a day."}}}, long.Turns...)}
		require.Equal(t, ocean.Checker{}.Check(long, c.draft), ocean.Checker{}.Check(far, c.draft))
	}
}

// TestAdviceWithLeave: the same words are advice or not by what was asked before.
func TestAdviceWithLeave(t *testing.T) {
	const draft = "You could try a walk at lunch."
	asked := mi.Coded{Turns: []mi.CodedTurn{
		{Turn: mi.Turn{Role: mi.Counsellor, Text: "Would it be all right if I shared some ideas?"}},
		{Turn: mi.Turn{Role: mi.Client, Text: "Sure, go ahead."}},
	}}
	require.Equal(t, ocean.Allow, ocean.Checker{}.Check(asked, draft).Action)
	asked.Turns[1].Turn.Text = "No thanks."
	v := ocean.Checker{}.Check(asked, draft)
	require.True(t, v.Has(ocean.UnaskedAdvice))
	require.Equal(t, ocean.Revise, v.Action)
}

// TestUnsaidAsksNothing: numbers and people in a question, behind "or", and names that
// somebody is called by are nothing that is said of the person.
func TestUnsaidAsksNothing(t *testing.T) {
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: "I have a drink at parties, not much."}}}}
	for draft, unsaid := range map[string]bool{
		"You have three drinks at parties.":                       true,
		"You have a drink or two at parties.":                     false,
		"You drink where your parents can see it.":                true,
		"Are you ever at places where your parents could see":     false,
		"You said it well, thank you Mike.":                       false,
		"You said it well, and Mike was there.":                   true,
		"You're at ease there -- Right now it seems far from you": false,
	} {
		require.Equal(t, unsaid, ocean.Checker{}.Check(coded, draft).Has(ocean.Unsaid), draft)
	}
}

// TestLabels: labels read back, and nothing else does.
func TestLabels(t *testing.T) {
	for _, c := range ocean.FindingCodes() {
		got, err := ocean.ParseFindingCode(string(c))
		require.NoError(t, err)
		require.Equal(t, c, got)
		require.True(t, c.Severity().Valid())
	}
	var label *mi.LabelError
	_, err := ocean.ParseFindingCode("rude")
	require.ErrorAs(t, err, &label)
	require.Empty(t, ocean.FindingCode("rude").Severity())
	_, err = ocean.ParseAction("maybe")
	require.ErrorAs(t, err, &label)
	_, err = ocean.ParseSeverity("huge")
	require.ErrorAs(t, err, &label)
	data, err := json.Marshal(ocean.Checker{}.Check(mi.Coded{}, "What brings you here?"))
	require.NoError(t, err)
	require.JSONEq(t, `{"action":"allow","findings":[]}`, string(data))
}

// TestCheckAllocatesLittle where nothing is found: the words, the units and the
// questions of the draft.
func TestCheckAllocatesLittle(t *testing.T) {
	coded := draftCases(t, "drafts.txt")[0].uncoded()
	const draft = "It calms you down after work, and that cough worries you. What else have you noticed?"
	require.Empty(t, ocean.Checker{}.Check(coded, draft).Findings)
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { ocean.Checker{}.Check(coded, draft) }), 3.0)
}

// BenchmarkChecker checks the drafts of testdata/drafts.txt in their places; most
// have one sentence or two.
func BenchmarkChecker(b *testing.B) {
	cases := draftCases(b, "drafts.txt")
	before := make([]mi.Coded, len(cases))
	for i, c := range cases {
		coded, err := testtalk.Coder().Code(b.Context(), c.conv)
		require.NoError(b, err)
		before[i] = coded
	}
	var checker ocean.Checker
	b.ReportAllocs()
	for b.Loop() {
		for i, c := range cases {
			checker.Check(before[i], c.draft)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(cases)), "ns/draft")
}

// BenchmarkCheckTwoSentences checks a draft in which nothing is found at the end of a
// session of 200 turns.
func BenchmarkCheckTwoSentences(b *testing.B) {
	var coded mi.Coded
	for len(coded.Turns) < 200 {
		coded.Turns = append(coded.Turns, draftCases(b, "drafts.txt")[0].uncoded().Turns...)
	}
	var checker ocean.Checker
	b.ReportAllocs()
	for b.Loop() {
		checker.Check(coded, "It calms you down after work, and that cough worries you. What else have you noticed?")
	}
}

// TestReplacement: what is composed instead of a draft passes the check, and where
// there is something to give back and to ask it is both.
func TestReplacement(t *testing.T) {
	checker := ocean.Checker{Composer: ocean.Composer{}}
	composed, asking, of := 0, 0, 0
	for _, c := range draftCases(t, "drafts.txt") {
		coded := c.uncoded()
		v := checker.Check(coded, c.draft)
		if v.Action == ocean.Allow {
			require.Empty(t, v.Replacement)
			continue
		}
		of++
		if v.Replacement == "" {
			continue
		}
		composed++
		if strings.Contains(v.Replacement, "?") {
			asking++
		}
		require.Equal(t, ocean.Allow, checker.Check(coded, v.Replacement).Action, v.Replacement)
	}
	t.Logf("%d of %d drafts that are not allowed have a replacement, %d with a question", composed, of, asking)
	require.Positive(t, composed)
}

// TestReplacementAsksHowWhereItIsDecided and not why.
func TestReplacementAsksHowWhereItIsDecided(t *testing.T) {
	const said = "I've made up my mind, I'll leave the chocolate at the shop from Monday."
	coded := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: said}, Client: &mi.ClientCodes{
		Talk:       mi.Talk{Valence: mi.Change, Kind: mi.Commitment},
		Utterances: []mi.ClientUtterance{{Span: mi.Span{End: len(said)}, Code: "C+"}}, Risks: []mi.Risk{},
	}}}}
	steps, err := ocean.Composer{}.Compose(coded, ocean.PlanSteps)
	require.NoError(t, err)
	v := ocean.Checker{Composer: ocean.Composer{}}.Check(coded, "You should stop buying crisps as well.")
	require.NotEqual(t, ocean.Allow, v.Action)
	require.True(t, strings.HasSuffix(v.Replacement, steps.Text), v.Replacement)
}

// TestComposedPasses: what the composer words is no draft that its own check would
// send back, but for asking for reasons where the person has decided: it words the
// move it is told to.
func TestComposedPasses(t *testing.T) {
	n := 0
	for _, x := range testtalk.Exchanges(t, mi.Counsellor) {
		coded := mi.Coded{Goal: x.Goal, Turns: x.Before}
		for _, m := range ocean.Moves() {
			out, err := ocean.Composer{}.Compose(coded, m)
			if err != nil || m == ocean.AttendSafety {
				continue
			}
			n++
			if v := (ocean.Checker{}).Check(coded, out.Text); v.Action != ocean.Allow && !v.Has(ocean.EvokingDecided) {
				t.Errorf("%s: %q: %s", m, out.Text, v.Findings[0].Code)
			}
		}
	}
	t.Logf("%d composed", n)
}
