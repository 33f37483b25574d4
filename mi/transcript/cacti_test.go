package transcript

import (
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// readCodes reads a list to its end.
func readCodes(source string) (codes []HumanCode, errs []error) {
	for c, err := range (Reader{Name: "s.txt"}).HumanCodes(strings.NewReader(source)) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		codes = append(codes, c)
	}
	return codes, errs
}

func TestTheThreeShapesOfACACTIListHoldTheSameCodes(t *testing.T) {
	starts := []float64{1, 4, 6, 9, 12, 15}
	for _, file := range []string{"tabs.txt", "spaces.txt", "seven.txt"} {
		data, err := os.ReadFile(filepath.Join("testdata", "cacti", file))
		require.NoError(t, err)
		codes, errs := readCodes(string(data))
		require.Empty(t, errs, file)
		for i, c := range codes[:6] {
			require.Equal(t, starts[i], c.Start, file)
			require.Equal(t, i+2, c.Line, file)
			require.Equal(t, file == "seven.txt", c.End != nil, file)
			require.Equal(t, file == "spaces.txt", c.ID == "", file)
		}
		require.Equal(t, mi.MISCOpenQuestion, codes[0].MISC)
		require.Equal(t, mi.ClientCode("D+"), codes[1].Client)
		require.Equal(t, mi.ClientCode("R-"), codes[2].Client)
		require.Equal(t, mi.MISCComplexReflection, codes[3].MISC)
		require.Equal(t, mi.MISCAdviseWithPermission, codes[4].MISC)
		require.Equal(t, mi.NeutralCode, codes[5].Client)
		if file == "seven.txt" {
			require.Len(t, codes, 6, "what was marked and not coded is passed over")
			continue
		}
		require.Len(t, codes, 7)
		require.Equal(t, HumanCode{Start: 17, ID: codes[6].ID, Name: "NC", Line: 8}, codes[6])
	}
}

func TestCodesAreKnownByTheirNames(t *testing.T) {
	for _, c := range mi.MISCCodes() {
		require.Equal(t, c, CodeNamed(strings.ToLower(string(c))).MISC, c)
	}
	for _, c := range mi.MITICodes() {
		require.Equal(t, c, CodeNamed(" "+string(c)+" ").MITI, c)
	}
	for _, c := range mi.AllClientCodes() {
		require.Equal(t, c, CodeNamed(string(c)).Client, c)
		require.Equal(t, mi.Client, CodeNamed(string(c)).Role)
	}
	for _, b := range mi.Behaviours() {
		got := CodeNamed(string(b))
		require.Equal(t, mi.Counsellor, got.Role, b)
		require.True(t, got.MISC == b.MISC() || got.MITI == b.MITI(), b)
	}
	for name, want := range map[string]HumanCode{
		"A+":                   {Role: mi.Client, Client: "AB+"},
		"Ra −":                 {Role: mi.Client, Client: "AB-"},
		"C+ 5":                 {Role: mi.Client, Client: "C+"},
		"F/N":                  {Role: mi.Client, Client: "N"},
		"Ask":                  {Role: mi.Client, Client: "N"},
		"QUC":                  {Role: mi.Counsellor, MISC: "CQ"},
		"Persuade w/":          {Role: mi.Counsellor, MITI: "PersuadeWith"},
		"Emphasising Autonomy": {Role: mi.Counsellor, MITI: "Emphasize"},
		"GI":                   {Role: mi.Counsellor, MISC: "GI", MITI: "GI"},
		"NC":                   {},
		"C+6":                  {},
		"C+12":                 {},
		"+":                    {},
		"":                     {},
		"R":                    {},
		"\xff":                 {},
	} {
		want.Name = name
		require.Equal(t, want, CodeNamed(name), "%q", name)
	}
}

func TestBadListsOfCodesSayWhere(t *testing.T) {
	for source, want := range map[string]string{
		"":                                "transcript: s.txt: want at least one code, found none",
		"Audio File:\tx":                  "transcript: s.txt: want at least one code, found none",
		"0:00:01\t14\tOQ":                 `transcript: s.txt:1: want a list of codes by CACTI, which opens with "Audio File:"`,
		"T: hi":                           `transcript: s.txt:1: want a list of codes by CACTI, which opens with "Audio File:"`,
		`{"conversation":"c"}`:            `transcript: s.txt:1: want a list of codes by CACTI, which opens with "Audio File:"`,
		"Audio File:\tx\n" + canary:       "transcript: s.txt:2: want a time such as 0:01:12 at the start of the code",
		"Audio File:\tx\n0:99:01\t14\tOQ": "transcript: s.txt:2: want a time such as 0:01:12 at the start of the code",
		"Audio File:\tx\n1\t2\t3\t4":      "transcript: s.txt:2: want time, number and name of a code, as CACTI writes them",
		"Audio File:\tx\n1\t0:01\tx\t1\t2\t3\tOQ": "transcript: s.txt:2: want a time such as 0:01:12 at the end of the code",
		"%PDF-1.7": "transcript: s.txt: want text, found a PDF file",
	} {
		_, errs := readCodes(source)
		require.Len(t, errs, 1, "%q", source)
		require.EqualError(t, errs[0], want, "%q", source)
	}
	codes, errs := readCodes("Audio File:\tx\n0:01\t1\tOQ\nnonsense\n0:02\t1\tCQ\n")
	require.Len(t, codes, 2, "the reading goes on")
	require.Len(t, errs, 1)
}

// coded is a conversation with times for the codes of testdata/cacti.
func timedTalk() mi.Conversation {
	return mi.Conversation{ID: "made-up", Turns: []mi.Turn{
		{Number: 3, Role: mi.Counsellor, Text: "What about sleep?", Start: new(0.5), End: new(3.5)},
		{Number: 4, Role: mi.Client, Text: "I want to. But the nights are mine.", Start: new(3.75), End: new(8.0)},
		{Number: 5, Role: mi.Counsellor, Text: "The one time nobody asks for you. If I may, no screen after ten.", Start: new(8.25)},
		{Number: 6, Role: mi.Client, Text: "Mm.", Start: new(14.75)},
		{Number: 7, Role: mi.Counsellor, Text: "Mm.", Start: new(60.0)},
	}}
}

func TestCodesAreJoinedToTurnsByTime(t *testing.T) {
	for _, file := range []string{"tabs.txt", "spaces.txt", "seven.txt"} {
		data, err := os.ReadFile(filepath.Join("testdata", "cacti", file))
		require.NoError(t, err)
		codes, _ := readCodes(string(data))
		talk := timedTalk()
		got := Joiner{}.Join(talk, codes)
		require.Equal(t, 6, got.Placed, file)
		require.Len(t, got.Left, len(codes)-6, "a code that is nobody's has no turn")
		require.Equal(t, talk, timedTalk(), "the conversation is left alone")
		turns := got.Coded.Turns
		for i := range turns {
			require.Equal(t, talk.Turns[i], turns[i].Turn)
		}
		require.Equal(t, []mi.MISCCode{"OQ"}, turns[0].Counsellor.Response.MISC)
		require.Nil(t, turns[0].Counsellor.Response.MITI, "the list is by MISC")
		require.Equal(t, mi.MainQuestion, turns[0].Counsellor.Response.Main)
		require.Equal(t, mi.QuestionOpen, turns[0].Counsellor.Response.Question)
		require.Equal(t, mi.ReflectionNone, turns[0].Counsellor.Response.Reflection)
		require.Equal(t, mi.Unknown, turns[1].Client.Talk.Valence, "one of each is a tie")
		require.True(t, turns[1].Client.Talk.Mixed)
		require.Len(t, turns[1].Client.Utterances, 2)
		require.Equal(t, []mi.MISCCode{"CR", "ADP"}, turns[2].Counsellor.Response.MISC)
		require.Empty(t, turns[2].Counsellor.Response.Main, "reflection and input: nobody said which mainly")
		require.Equal(t, mi.ReflectionComplex, turns[2].Counsellor.Response.Reflection)
		require.Equal(t, mi.Neutral, turns[3].Client.Talk.Valence)
		require.Nil(t, turns[4].Counsellor, "a turn without codes is not coded")
	}
}

func TestACodeBesideItsTurnIsJoinedWithinTheSlack(t *testing.T) {
	talk := timedTalk()
	at := func(seconds float64) []HumanCode { c := CodeNamed("OQ"); c.Start = seconds; return []HumanCode{c} }
	turnOf := func(j Joiner, seconds float64) int {
		got := j.Join(talk, at(seconds))
		return slices.IndexFunc(got.Coded.Turns, func(t mi.CodedTurn) bool { return t.Counsellor != nil })
	}
	require.Equal(t, 0, turnOf(Joiner{}, 0.5))
	require.Equal(t, 0, turnOf(Joiner{}, 5), "1.5 seconds late")
	require.Equal(t, 2, turnOf(Joiner{}, 7), "1.25 seconds early")
	require.Equal(t, -1, turnOf(Joiner{Slack: -1}, 7))
	require.Equal(t, 2, turnOf(Joiner{Slack: -1}, 8.25))
	require.Equal(t, -1, turnOf(Joiner{Slack: -1}, 14.75), "a turn ends where the next one starts")
	require.Equal(t, -1, turnOf(Joiner{}, 20))
	require.Equal(t, 4, turnOf(Joiner{}, 1e9), "the last turn has no end")
	require.Equal(t, 2, turnOf(Joiner{Shift: -90}, 100))
	require.Equal(t, -1, turnOf(Joiner{}, -3))
	talk.Turns = nil
	require.Equal(t, -1, turnOf(Joiner{}, 1))
}

func TestCodesOfMITIFillMITIAlone(t *testing.T) {
	var codes []HumanCode
	for i, name := range []string{"Q", "SR", "CR", "Seek"} {
		c := CodeNamed(name)
		c.Start = 1 + float64(i)/10
		codes = append(codes, c)
	}
	r := Joiner{}.Join(timedTalk(), codes).Coded.Turns[0].Counsellor.Response
	require.Nil(t, r.MISC)
	require.Equal(t, []mi.MITICode{"Q", "SR", "CR", "Seek"}, r.MITI)
	require.Empty(t, r.Question, "MITI does not say whether it is open")
	require.Equal(t, mi.ReflectionComplex, r.Reflection)
	require.Empty(t, r.Main)
	shared := Joiner{}.Join(timedTalk(), codes[1:3]).Coded.Turns[0].Counsellor.Response
	require.Equal(t, []mi.MITICode{"SR", "CR"}, shared.MITI)
	require.Equal(t, []mi.MISCCode{"SR", "CR"}, shared.MISC, "names that both manuals have")
	require.Equal(t, mi.MainReflection, shared.Main)
}

// TestNearestIsWhatLookingAtAllTurnsFinds: where turns do not overlap, the search
// finds what comparing with each would.
func TestNearestIsWhatLookingAtAllTurnsFinds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		var turns []mi.Turn
		at := 0.0
		for range r.IntN(6) {
			at += float64(r.IntN(4))
			start := at
			at += float64(1 + r.IntN(4))
			turns = append(turns, mi.Turn{Role: mi.Client, Start: &start, End: new(at)})
		}
		all := stretchesOf(turns)
		moment, slack := float64(r.IntN(60))/2-2, float64(r.IntN(3))
		got := nearest(all, moment, slack)
		best := slack
		inside := false
		for _, s := range all {
			inside = inside || moment >= s.start && moment < s.end
			best = min(best, max(s.start-moment, moment-s.end, 0))
		}
		switch {
		case got >= 0:
			s := all[got]
			require.InDelta(t, best, max(s.start-moment, moment-s.end, 0), 1e-9)
			require.True(t, !inside || moment >= s.start && moment < s.end)
		default:
			require.False(t, inside)
			for _, s := range all {
				require.GreaterOrEqual(t, max(s.start-moment, moment-s.end), slack)
			}
		}
	}
}

func FuzzHumanCodes(f *testing.F) {
	for _, file := range []string{"tabs.txt", "spaces.txt", "seven.txt"} {
		data, err := os.ReadFile(filepath.Join("testdata", "cacti", file))
		require.NoError(f, err)
		f.Add(string(data))
	}
	f.Add("Audio File:\n0:1\t" + canary + "\n1e9 C+\n-1 OQ\n0:00:01\t\t\n")
	f.Fuzz(func(t *testing.T, source string) {
		n := 0
		var codes []HumanCode
		for c, err := range (Reader{}).HumanCodes(strings.NewReader(source)) {
			n++
			if err != nil {
				var e *Error
				require.True(t, errors.As(err, &e))
				require.NotContains(t, err.Error(), canary)
				require.Zero(t, c)
				continue
			}
			require.NotEmpty(t, c.Name)
			require.True(t, validSeconds(c.Start))
			codes = append(codes, c)
		}
		require.Positive(t, n, "silence is no answer")
		got := Joiner{}.Join(timedTalk(), codes)
		require.Equal(t, len(codes), got.Placed+len(got.Left))
	})
}
