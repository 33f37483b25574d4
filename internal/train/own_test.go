package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

const twoTurns = `{"id": "x7", "topic": "biscuits", "register": "typed", "setting": "kitchen",
	"goal": {"behaviour": "snacking", "direction": "less"}, "turns": [
	{"speaker": "counsellor", "utterances": [{"text": "So the tin stays shut.", "code": "SR"}, {"text": "Is that right?", "code": "CQ"}]},
	{"speaker": "client", "utterances": [{"text": "I want it to.", "code": "D+"}]}]}`

// folder makes a folder of files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644))
	}
	return dir
}

func TestReadOwn(t *testing.T) {
	line := strings.ReplaceAll(twoTurns, "\n", " ")
	turns, err := readOwn(folder(t, map[string]string{
		"b.jsonl": strings.Replace(line, "x7", "z1", 1), "a.jsonl": line + "\n", "notes.txt": "no corpus",
	}))
	require.NoError(t, err)
	require.Len(t, turns, 4)
	require.Equal(t, "own-z1", turns[2].conversation, "files in the order of their names")
	about := &talk{Register: "typed", Setting: "kitchen", Topic: "biscuits", writer: "x", direction: mi.Less}
	require.Equal(t, []turn{
		{
			talk: about, goal: mi.Goal{Behaviour: "snacking", Direction: mi.Less},
			conversation: "own-x7", group: "own-x7", speaker: "counsellor", text: "So the tin stays shut. Is that right?",
			labels: labelled("", "closed", "simple", "none"),
			units:  []unit{{"So the tin stays shut.", "SR"}, {"Is that right?", "CQ"}},
		},
		{
			talk: about, goal: mi.Goal{Behaviour: "snacking", Direction: mi.Less},
			conversation: "own-x7", group: "own-x7", speaker: "client", text: "I want it to.",
			labels: map[string]string{stack.LayerValence: "change"}, units: []unit{{"I want it to.", "D+"}},
		},
	}, turns[:2])
	require.Same(t, turns[0].talk, turns[1].talk)
	require.NotSame(t, turns[0].talk, turns[2].talk)
	for i, s := range unitSpans(turns[0].units) {
		require.Equal(t, turns[0].units[i].text, s.In(turns[0].text))
	}
}

func TestReadOwnErrors(t *testing.T) {
	line := strings.ReplaceAll(twoTurns, "\n", " ") + "\n"
	for _, tc := range []struct{ content, want string }{
		{line + "not JSON\n", "a.jsonl:2: want a coded conversation with an id"},
		{line + line + "\n", "a.jsonl:3: want a coded conversation with an id"},
		{`{"turns": []}`, "a.jsonl:1: want a coded conversation with an id"},
		{`{"id": 7}`, "a.jsonl:1: want a coded conversation with an id"},
		{twoTurns, "a.jsonl:1: want a coded conversation with an id"},
	} {
		dir := folder(t, map[string]string{"a.jsonl": tc.content})
		_, err := readOwn(dir)
		require.EqualError(t, err, "train: "+filepath.Join(dir, tc.want))
	}
	for _, dir := range []string{t.TempDir(), "testdata/none"} {
		_, err := readOwn(dir)
		require.EqualError(t, err, "train: "+dir+": want *.jsonl files of coded conversations")
	}
	_, err := readOwn("[")
	require.Error(t, err, "no pattern for files")
	_, err = readOwnFile("testdata/none.jsonl")
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestOwnCorpus shows that every turn of our own corpus has a speaker, and
// every thought unit a text and a code of that speaker's: a slip of the pen
// would teach nothing, silently.
func TestOwnCorpus(t *testing.T) {
	turns, err := readOwn("corpus")
	require.NoError(t, err)
	apart, err := readOwn(filepath.Join("corpus", "unread"))
	require.NoError(t, err)
	require.Greater(t, min(len(turns), len(apart)), 100)
	for _, x := range append(turns, apart...) {
		require.NotEmpty(t, x.units, "%s: a turn without units", x.conversation)
		for _, u := range x.units {
			require.NotEmpty(t, strings.TrimSpace(u.text), "%s", x.conversation)
			switch x.speaker {
			case "client":
				_, err = mi.ParseClientCode(u.code)
			case "counsellor":
				_, err = mi.ParseMISCCode(u.code)
			default:
				require.Fail(t, "no speaker", "%s: %q", x.conversation, x.speaker)
			}
			require.NoError(t, err, "%s: %q", x.conversation, u.code)
		}
	}
}

// TestOwnLabels shows which labels of a turn follow from its units' codes.
func TestOwnLabels(t *testing.T) {
	units := func(codes string) (out []unit) {
		for c := range strings.FieldsSeq(codes) {
			out = append(out, unit{"I see.", c})
		}
		return out
	}
	for codes, want := range map[string]string{
		"N": "neutral", "D+": "change", "C-": "sustain", "N R+ N": "change", "N- N": "sustain", "N+ N": "change",
		"D+ R-": "", "AB+ TS+ N": "change", "O- AC- N": "sustain", "": "neutral",
	} {
		require.Equal(t, map[string]string{stack.LayerValence: want}, ownLabels("client", units(codes)), "%q", codes)
	}
	for codes, want := range map[string]map[string]string{
		"":         labelled("other", "none", "none", "none"),
		"AF":       labelled("other", "none", "none", "none"),
		"FA ST FI": labelled("other", "none", "none", "none"),
		"OQ":       labelled("question", "open", "none", "none"),
		"CQ":       labelled("question", "closed", "none", "none"),
		"CQ OQ":    labelled("question", "open", "none", "none"),
		"SR":       labelled("reflection", "none", "simple", "none"),
		"SR CR":    labelled("reflection", "none", "complex", "none"),
		"SR RF":    labelled("reflection", "none", "complex", "none"),
		"SU SR":    labelled("reflection", "none", "simple", "none"),
		"GI":       labelled("input", "none", "none", "some"),
		"WA CO":    labelled("input", "none", "none", "some"),
		"EC":       labelled("other", "none", "none", "none"),
		"SR OQ":    labelled("", "open", "simple", "none"),
		"GI CR CQ": labelled("", "closed", "complex", "some"),
	} {
		require.Equal(t, want, ownLabels("counsellor", units(codes)), "%q", codes)
	}
	require.Equal(t, labelled("question", "closed", "none", "none"), ownLabels("counsellor", []unit{{"May I?", "EC"}}),
		"asking permission is a closed question")
}

// TestBehaviourOf shows that every code of MISC has its behaviour, the first
// of those with that code, and that only a question asks for permission.
func TestBehaviourOf(t *testing.T) {
	for code, want := range map[string]mi.Behaviour{
		"OQ": mi.OpenQuestion, "CQ": mi.ClosedQuestion, "SR": mi.SimpleReflection, "CR": mi.ComplexReflection,
		"RF": mi.Reframe, "AF": mi.Affirm, "SU": mi.Support, "EC": mi.EmphasiseAutonomy, "GI": mi.GiveInformation,
		"ADP": mi.AdviseWithPermission, "ADW": mi.AdviseWithoutPermission, "RCP": mi.RaiseConcernWithPermission,
		"RCW": mi.RaiseConcernWithoutPermission, "DI": mi.Direct, "CO": mi.Confront, "WA": mi.Warn,
		"FA": mi.Facilitate, "FI": mi.Filler, "ST": mi.Structure, "XX": "", "": "", "sr": "",
	} {
		require.Equal(t, want, behaviourOf(unit{"It is up to you.", code}), "%q", code)
	}
	for _, c := range mi.MISCCodes() {
		b := behaviourOf(unit{"Hm.", string(c)})
		require.Equal(t, c, b.MISC())
		require.Contains(t, stack.Behaviours, string(b), "the model has no such answer")
	}
	require.Equal(t, mi.AskPermission, behaviourOf(unit{"Would it be okay to go on?", "EC"}))
	require.Equal(t, mi.SimpleReflection, behaviourOf(unit{"May I?", "SR"}))
}

func TestAsks(t *testing.T) {
	for s, want := range map[string]bool{
		"Is that right?": true, "That's right?": true, "would it be okay to go on": true, "Mind if I ask": true,
		"okay if i share something": true, "can i": true, "Could": true,
		"It is up to you.": false, "you can choose": false, "canny": false, "": false, " may i": false,
	} {
		require.Equal(t, want, asks(s), "%q", s)
	}
}

// TestLabelsAgree shows that the model's labels are the vocabulary's, so that
// no label is lost between them.
func TestLabelsAgree(t *testing.T) {
	require.Equal(t, []string{"change", "neutral", "sustain"}, stack.Valences)
	for i, v := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} {
		require.Equal(t, string(v), stack.Valences[i])
	}
	same(t, mi.Kinds(), stack.Kinds)
	same(t, mi.Mains(), stack.Mains)
	same(t, mi.QuestionTypes(), stack.Questions)
	same(t, mi.ReflectionTypes(), stack.Reflections)
	for _, b := range stack.Behaviours {
		require.True(t, mi.Behaviour(b).Valid(), "%q", b)
	}
}

func same[T ~string](t *testing.T, want []T, got []string) {
	t.Helper()
	require.Len(t, got, len(want))
	for i, w := range want {
		require.Equal(t, string(w), got[i])
	}
}

// TestPlainWritersLeaveTheFoldsOfOthers: conversations of plain sentences are dealt
// out evenly, and move none that was there before.
func TestPlainWritersLeaveTheFoldsOfOthers(t *testing.T) {
	var before, all []turn
	load := make([]int, 3)
	for i := range 30 {
		x := turn{talk: &talk{writer: "a"}, conversation: fmt.Sprint("a", i), group: fmt.Sprint("a", i)}
		y := turn{talk: &talk{writer: "zzh"}, conversation: fmt.Sprint("zzh", i), group: fmt.Sprint("zzh", i)}
		for range 1 + i*7%11 {
			before, all = append(before, x), append(all, y, x)
		}
	}
	without, folds := ownFolds(before, 3), ownFolds(all, 3)
	require.Len(t, folds, 60)
	require.Equal(t, without, makeFolds(before, 3))
	require.Subset(t, folds, without)
	for _, x := range all {
		if x.talk.writer == "zzh" {
			load[folds[x.conversation]]++
		}
	}
	require.LessOrEqual(t, slices.Max(load)-slices.Min(load), 11, "turns of plain talk by fold: %v", load)
}
