package ocean_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// A situation is a conversation with the next moves that a trainer would accept
// and those that they would not.
type situation struct {
	name          string
	coded         mi.Coded
	accept, avoid []ocean.Move
}

// moveSets are the names that stand for several moves in the file.
var moveSets = map[string][]ocean.Move{
	"ask": {ocean.Explore, ocean.Elaborate},
	"reflections": {
		ocean.Reflect, ocean.ReflectMeaning, ocean.ReflectFeeling, ocean.ContinueParagraph, ocean.DoubleSided,
	},
	"evoke": {
		ocean.EvokeDesire, ocean.EvokeAbility, ocean.EvokeReason, ocean.EvokeNeed, ocean.LookBack, ocean.LookForward,
		ocean.QueryExtremes, ocean.ExploreValues, ocean.AskImportance,
	},
	"plan":      {ocean.PlanSteps, ocean.PlanObstacles, ocean.AskConfidence, ocean.KeyQuestion},
	"input":     {ocean.OfferMenu, ocean.AskOfferAsk, ocean.AnswerPlainly},
	"summaries": {ocean.SummariseCollecting, ocean.SummariseLinking, ocean.SummariseTransitional},
}

// situations reads the file. Its head says what the lines mean.
func situations(t testing.TB) []situation {
	data, err := os.ReadFile("testdata/situations.txt")
	require.NoError(t, err)
	var out []situation
	for n, line := range strings.Split(string(data), "\n") {
		where := fmt.Sprintf("testdata/situations.txt:%d", n+1)
		if line == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		if name, ok := strings.CutPrefix(line, "## "); ok {
			out = append(out, situation{name: name})
			continue
		}
		s := &out[len(out)-1]
		head, rest, _ := strings.Cut(line, " ")
		switch rest = strings.TrimSpace(rest); head {
		case "goal:":
			s.coded.Goal = mi.ParseGoal(rest)
		case "parties:":
			for p := range strings.SplitSeq(rest, ", ") {
				s.coded.Parties = append(s.coded.Parties, mi.Party{Name: p, Role: mi.Client})
			}
		case "accept:":
			s.accept = readMoves(t, where, rest)
		case "avoid:":
			s.avoid = readMoves(t, where, rest)
		case "T":
			s.coded.Turns = append(s.coded.Turns, readCounsellor(t, where, rest, len(s.coded.Turns)))
		case "C":
			s.coded.Turns = append(s.coded.Turns, readClient(t, where, rest, len(s.coded.Turns)))
		default:
			require.Failf(t, "unknown line", "%s: %q", where, head)
		}
	}
	return out
}

func readMoves(t testing.TB, where, s string) (out []ocean.Move) {
	for name := range strings.SplitSeq(s, ", ") {
		if set, ok := moveSets[name]; ok {
			out = append(out, set...)
			continue
		}
		m, err := ocean.ParseMove(name)
		require.NoError(t, err, where)
		out = append(out, m)
	}
	return out
}

// bracketed cuts "[a b c] text".
func bracketed(s string) (words []string, rest string) {
	if !strings.HasPrefix(s, "[") {
		return nil, s
	}
	in, rest, _ := strings.Cut(s[1:], "]")
	return strings.Fields(in), strings.TrimSpace(rest)
}

func readCounsellor(t testing.TB, where, s string, at int) mi.CodedTurn {
	words, text := bracketed(s)
	turn := mi.CodedTurn{Turn: mi.Turn{Number: at, Role: mi.Counsellor, Text: text}}
	if len(words) == 0 {
		return turn
	}
	turn.Counsellor = &mi.CounsellorCodes{}
	main, err := mi.ParseMain(words[0])
	require.NoError(t, err, where)
	turn.Counsellor.Response.Main = main
	u := mi.CounsellorUtterance{Span: mi.Span{End: len(text)}}
	for _, w := range words[1:] {
		switch w {
		case "press":
			u.Behaviour = mi.AdviseWithoutPermission
		case "leave":
			u.Behaviour = mi.GiveInformation
			if main == mi.MainQuestion {
				u.Behaviour = mi.AskPermission
			}
			u.Permission.Covered = main == mi.MainInput
		case "ruler":
			u.Behaviour = mi.ClosedQuestion
		default:
			require.Failf(t, "unknown word", "%s: %q", where, w)
		}
		turn.Counsellor.Utterances = append(turn.Counsellor.Utterances, u)
	}
	return turn
}

func readClient(t testing.TB, where, s string, at int) mi.CodedTurn {
	turn := mi.CodedTurn{Turn: mi.Turn{Number: at, Role: mi.Client}}
	if s[0] != '[' {
		if name, rest, ok := strings.Cut(s, " ["); ok && !strings.Contains(name, " ") {
			turn.Turn.Party, s = name, "["+rest
		}
	}
	words, text := bracketed(s)
	turn.Turn.Text = text
	if len(words) == 0 {
		return turn
	}
	k := &mi.ClientCodes{Utterances: []mi.ClientUtterance{}, Discord: []mi.Discord{}}
	turn.Client = k
	valence, unsure := strings.CutSuffix(words[0], "?")
	v, err := mi.ParseValence(valence)
	require.NoError(t, err, where)
	k.Talk = mi.Talk{Valence: v, Abstained: unsure, Confidence: mi.MediumConfidence}
	line := strings.Join(words[1:], " ")
	if sign, ok := strings.CutPrefix(line, "discord="); ok {
		d, err := mi.ParseDiscordSign(sign)
		require.NoError(t, err, where)
		k.Discord = append(k.Discord, mi.Discord{Sign: d, Span: mi.Span{End: len(text)}})
		return turn
	}
	if line == "" {
		return turn
	}
	line, k.Talk.Mixed = strings.CutPrefix(line, "mixed ")
	at2 := strings.LastIndexByte(line, ' ')
	k.Talk.Kind, err = mi.ParseKind(line[:at2])
	require.NoError(t, err, where)
	k.Talk.Strength, err = mi.ParseStrength(line[at2+1:])
	require.NoError(t, err, where)
	k.Talk.Spans = []mi.Span{{End: len(text)}}
	return turn
}

// TestSituations holds the first suggestion to what a trainer would do: never
// one that they would not, and at least nine in ten that they would name.
func TestSituations(t *testing.T) {
	all := situations(t)
	require.GreaterOrEqual(t, len(all), 80)
	named := 0
	for _, s := range all {
		require.NotEmpty(t, s.accept, s.name)
		require.NotEmpty(t, s.avoid, s.name)
		require.Empty(t, slices.DeleteFunc(slices.Clone(s.accept), func(m ocean.Move) bool { return !slices.Contains(s.avoid, m) }), s.name)
		got := ocean.Suggester{}.Suggest(s.coded)
		require.NotEmpty(t, got.Moves, s.name)
		first := got.Moves[0].Move
		if slices.Contains(s.accept, first) {
			named++
		} else {
			t.Logf("%s: %s is not among %q (%s: %s)", s.name, first, s.accept, got.Task, got.Moves[0].Why)
		}
		if slices.Contains(s.avoid, first) {
			t.Errorf("%s: %s (%s: %s)", s.name, first, got.Task, got.Moves[0].Why)
		}
	}
	t.Logf("%d of %d first moves are among those named", named, len(all))
	require.GreaterOrEqual(t, named*10, len(all)*9)
}

// TestSituationsWhateverTheOrder holds every move that may come first to the same:
// no weights, these or those of another fit, can put a wrong one there.
func TestSituationsWhateverTheOrder(t *testing.T) {
	for _, s := range situations(t) {
		got := ocean.Suggester{}.Suggest(s.coded)
		for _, main := range got.Open {
			at := slices.IndexFunc(got.Moves, func(x ocean.Suggestion) bool { return x.Main == main })
			require.GreaterOrEqual(t, at, 0, s.name)
			if m := got.Moves[at].Move; slices.Contains(s.avoid, m) {
				t.Errorf("%s: %s may come first (%s: %s)", s.name, m, got.Task, got.Moves[at].Why)
			}
		}
		require.Contains(t, got.Open, got.Moves[0].Main, s.name)
	}
}
