package transcript

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestErrorsInJSONSayWhereAndWhatWasExpected(t *testing.T) {
	for _, tc := range []struct {
		name   string
		format Format
		source string
		want   []string
		turns  int
	}{
		{"no array", Deepgram, "{}", []string{"want results.utterances, which Deepgram gives where it is asked for utterances, found none"}, 0},
		{"array elsewhere", AssemblyAI, `{"words":[{"text":"` + canary + `"}]}`, []string{"want utterances, which AssemblyAI gives where it is asked for speaker labels, found none"}, 0},
		{"null for an array", AssemblyAI, `{"utterances":null}`, []string{"want utterances, which AssemblyAI gives where it is asked for speaker labels, found none"}, 0},
		{"no text", Whisper, "{\"segments\":[\n{\"start\":1}]}", []string{"line 2: want a piece of talk with text, found one without"}, 0},
		{
			"bad ones among good ones", CounselReflect,
			"[\n{\"speaker\":\"T\",\"text\":\"a\"},\n{\"speaker\":\"T\",\n\"text\":7},\n{\"speaker\":\"C\",\"text\":\"b\"}\n]",
			[]string{"line 3: want a piece of talk with text, start and end, the times as numbers"},
			2,
		},
		{"time as a string", Deepgram, `{"results":{"utterances":[{"transcript":"` + canary + `","start":"1"}]}}`, []string{"line 1: want a piece of talk with transcript, start and end, the times as numbers"}, 0},
		{"time below nought", Whisper, `{"segments":[{"text":"x","start":-1}]}`, []string{"line 1: want times, not below 0, in start and end"}, 0},
		{"stranger", CounselReflect, `[{"speaker":"` + canary + `","text":"x"}]`, []string{"line 1: want a label with a role in speaker, or a role for this label"}, 0},
		{"nobody", CounselReflect, `[{"speaker":"","text":"x"}]`, []string{"line 1: want a label in speaker, found none"}, 0},
		{"role unknown", Messages, `[{"role":"` + canary + `","content":"x"}]`, []string{"line 1: want user or assistant in role, or a role for this label"}, 0},
		{"no role", Messages, `[{"content":"x"}]`, []string{"line 1: want a role in the message, found none"}, 0},
		{"content is an object", Messages, `[{"role":"user","content":{"a":1}}]`, []string{"line 1: want a string or a list of parts in content"}, 0},
		{"only a system's", Messages, `[{"role":"system","content":"x"}]`, []string{"want at least one turn, found none"}, 0},
		{"no ts", Slack, `[{"user":"U1","text":"` + canary + `"}]`, []string{"line 1: want seconds since 1970 as a string in ts"}, 0},
		{"no user", Slack, `[{"ts":"1.0","text":"x"}]`, []string{"line 1: want a user, username or bot_id in the message, found none"}, 0},
		{"object for a day", Slack, `{"messages":[]}`, []string{"want a list of messages, as a day of a Slack export is, found none"}, 0},
		{"broken off", CounselReflect, "[{\"speaker\":\"T\",\"text\":\"a\"},\n{\"speaker\":\"" + canary, []string{"line 2: want JSON to its end, found a source that breaks off"}, 1},
		{"broken", CounselReflect, "[{\"speaker\":\"T\",\"text\":\"a\"}\n\n" + canary, []string{"line 3: want JSON, found broken JSON"}, 1},
		{"no JSON", Pyannote, "T: " + canary, []string{"line 1: want JSON, found broken JSON"}, 0},
		{"empty", Pyannote, "", []string{"want turnLevelTranscription, which pyannote gives where it is asked for transcription, found none"}, 0},
		{"two recordings", Whisper, `{"segments":[{"text":"x","speaker":"T"}]}{"segments":[{"text":"y","speaker":"T"}]}`, []string{"line 1: want one recording in a source of this format, found a second one"}, 0},
		{"too deep", Whisper, `{"a":` + strings.Repeat("[", 5000), []string{"line 1: want JSON that is nested less than a thousand deep"}, 0},
		{"AWS without items", AWSTranscribe, `{"results":{"transcripts":[]}}`, []string{"want results.items or results.audio_segments, as AWS Transcribe writes them, found none"}, 0},
		{"AWS with numbers", AWSTranscribe, "{\"results\":{\"items\":[\n{\"start_time\":1}]}}", []string{"line 2: want a piece of talk as AWS Transcribe writes it, the times as strings of seconds"}, 0},
	} {
		recs, errs := read(Reader{Format: tc.format}, tc.source)
		require.Len(t, recs, tc.turns, tc.name)
		require.Len(t, errs, len(tc.want), "%s: %v", tc.name, errs)
		for i, want := range tc.want {
			require.Equal(t, "transcript: "+want, errs[i], tc.name)
			require.NotContains(t, errs[i], canary)
		}
	}
}

func TestJSONReadInSmallPiecesIsTheSame(t *testing.T) {
	source := "{\"segments\":[\n{\"text\":\"a b c.\",\"speaker\":\"T\",\"start\":1},\n\n{\"text\":\"d\",\"speaker\":\"C\",\"start\":2}\n,{\"text\":\"e\",\"speaker\":\"T\"}]}"
	want, errs := read(Reader{Format: Whisper}, source)
	require.Empty(t, errs)
	var got []Record
	for rec, err := range (Reader{Format: Whisper}).Records(iotest.OneByteReader(strings.NewReader(source))) {
		require.NoError(t, err)
		got = append(got, rec)
	}
	require.Equal(t, want, got)
	require.Equal(t, []int{2, 4, 5}, []int{got[0].Line, got[1].Line, got[2].Line})
}

// TestWordsWithoutASpeakerAreNobodys: they are neither the speaker's before nor
// the one's behind.
func TestWordsWithoutASpeakerAreNobodys(t *testing.T) {
	recs, errs := read(Reader{Format: Whisper}, `{"segments":[
{"text":"Hi.","speaker":"T"},
{"text":"(both)"},
{"text":"more of it"},
{"text":"And you?","speaker":"T"}]}`)
	require.Len(t, errs, 1)
	require.Contains(t, errs[0], "line 3: want ")
	require.Len(t, recs, 2)
	recs, errs = read(Reader{Format: Whisper}, `{"text":"a","segments":[{"text":"a"},{"text":"b"}]}`)
	require.Empty(t, recs)
	require.Len(t, errs, 1, "plain Whisper does not say who spoke")
}

func TestCallersSayWhoIsWhoInAChat(t *testing.T) {
	source := `[{"role":"assistant","content":"i wont"},{"role":"user","content":"You won't.","name":"ines"}]`
	recs, errs := read(Reader{Roles: map[string]mi.Role{"assistant": mi.Client, "USER": mi.Counsellor}}, source)
	require.Empty(t, errs)
	require.Equal(t, mi.Client, recs[0].Role)
	require.Equal(t, mi.Counsellor, recs[1].Role)
	require.Equal(t, "ines", recs[1].Party)
	recs, errs = read(Reader{Unassigned: true}, `[{"role":"alter","content":"x"}]`)
	require.Empty(t, errs)
	require.Equal(t, mi.Turn{Party: "alter", Text: "x"}, recs[0].Turn)
}

func TestSlackIsReadAsPeopleSeeIt(t *testing.T) {
	for text, want := range map[string]string{
		"plain":                          "plain",
		"<@U1>":                          "@U1",
		"<@U1|sam> &amp; <#C1|team>":     "@sam & #team",
		"<#C1>":                          "#C1",
		"<!channel>, <!subteam^S1|@ops>": "@channel, @ops",
		"<https://e.org|a &lt; b>":       "a < b",
		"<https://e.org/?a=1&amp;b=2>":   "https://e.org/?a=1&b=2",
		"<mailto:a@e.org|a@e.org>":       "a@e.org",
		"1 &lt; 2 &amp;lt; 3":            "1 < 2 &lt; 3",
		"a < b":                          "a < b",
		"<":                              "<",
		"<>":                             "",
		"<|":                             "<|",
	} {
		require.Equal(t, want, unslack(text), text)
	}
	micros, ok := parseMicros("1772442004.500200")
	require.True(t, ok)
	require.Equal(t, int64(1772442004500200), micros)
	for _, bad := range []string{"", ".", "1.x", "-1", "1e9", "99999999999999999999"} {
		_, ok := parseMicros(bad)
		require.False(t, ok, bad)
	}
}

func TestJSONIsKnownByItsKeys(t *testing.T) {
	long := strings.Repeat("word ", headSize)
	for source, want := range map[string]Format{
		`{"text":"` + long + `","segments":[]}`:                           Whisper,
		`{"metadata":{"channels":1},"results":{"channels":[` + long + `]`: Deepgram,
		`{"jobName":"x","results":{"transcripts":[{"transcript":"` + long: AWSTranscribe,
		`{"id":"x","acoustic_model":"x","text":"` + long:                  AssemblyAI,
		`{"jobId":"x","output":{"diarization":[` + long:                   Pyannote,
		`{"conversation":"c","turn":0,"role":"client","text":"x"}`:        JSONL,
		`{"conversation":"c","text":"` + long:                             JSONL,
		`{"conversation":[{"role":"user"}]}`:                              Messages,
		`{"conversation":[{"id":1,"speaker":"T"}]}`:                       CounselReflect,
		`[{"type":"message","user":"U1","ts":"1.0"}]`:                     Slack,
		`{"unknown":1}`:                        JSONL,
		`["a"]`:                                "",
		`[1,2]`:                                Text,
		`[` + strings.Repeat(`[`, 500):         "",
		`{"a":` + strings.Repeat(`{"a":`, 500): JSONL,
	} {
		got, reason := Detect("", []byte(source)[:min(len(source), headSize)])
		require.Equal(t, want, got, "%.60s: %s", source, reason)
		require.NotEmpty(t, reason)
	}
}

// TestAnArrayOfAnyLengthIsReadInBoundedMemory: the source is one array, and what
// is passed over is long as well.
func TestAnArrayOfAnyLengthIsReadInBoundedMemory(t *testing.T) {
	for _, tc := range []struct {
		format     Format
		top, every string
	}{
		{CounselReflect, "[", `{"speaker":"T","text":"One, two, number %d."},` + "\n"},
		{Deepgram, `{"results":{"utterances":[`, `{"speaker":%[1]d,"transcript":"One, two.","start":%[1]d},` + "\n"},
		{AWSTranscribe, `{"results":{"items":[`, `{"type":"pronunciation","alternatives":[{"content":"w%[1]d."}],"speaker_label":"s%[1]d","start_time":"%[1]d"},`},
		{Slack, "[", `{"user":"U%[1]d","text":"One, two.","ts":"17%08[1]d.000100"},`},
	} {
		var before, now runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		heap, seen := uint64(0), 0
		g := &generator{n: 100000, line: func(i int) string {
			if i == 0 {
				return tc.top
			}
			return fmt.Sprintf(tc.every, i)
		}}
		for _, err := range (Reader{Format: tc.format, Unassigned: true}).Records(g) {
			if err != nil {
				require.ErrorContains(t, err, "breaks off")
				continue
			}
			if seen++; seen%20000 == 0 {
				runtime.GC()
				runtime.ReadMemStats(&now)
				heap = max(heap, now.HeapAlloc-min(before.HeapAlloc, now.HeapAlloc))
			}
		}
		require.Greater(t, seen, 90000, tc.format)
		require.Less(t, heap, uint64(2<<20), tc.format)
	}
	passed := &generator{n: 100000, line: func(i int) string {
		switch i {
		case 0:
			return `{"words":[0`
		case 99999:
			return `],"utterances":[{"speaker":"A","text":"x"}]}`
		}
		return `,{"text":"word","start":1}`
	}}
	recs := 0
	for _, err := range (Reader{Format: AssemblyAI, Unassigned: true}).Records(passed) {
		require.NoError(t, err)
		recs++
	}
	require.Equal(t, 1, recs)
}
