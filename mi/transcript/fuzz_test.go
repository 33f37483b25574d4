package transcript

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// fuzzReader checks what holds of every source: no panic, errors that keep the
// talk to themselves, lines in order, and turns that a caller can rely on.
func fuzzReader(f *testing.F, r Reader) {
	for _, tc := range badSources {
		f.Add(tc.source)
	}
	f.Add(twoConversations)
	for _, format := range written() {
		f.Add(write(f, format, []Record{
			{Conversation: "c", Goal: mi.Goal{Behaviour: canary}, Turn: turn(0, mi.Client, canary+",\n\""+canary)},
			{Conversation: "c", Turn: mi.Turn{Number: 1, Role: mi.Counsellor, Party: canary, Text: canary, Start: new(1.5)}},
		}))
	}
	f.Fuzz(func(t *testing.T, source string) {
		line, fatal := 0, false
		numbers := map[string]int{}
		n := 0
		for rec, err := range r.Records(strings.NewReader(source)) {
			n++
			require.False(t, fatal, "nothing follows a fatal error")
			if err != nil {
				var e *Error
				require.True(t, errors.As(err, &e))
				require.NotContains(t, err.Error(), canary)
				require.Zero(t, rec)
				fatal = e.Fatal
				require.True(t, fatal || e.Line > 0)
				continue
			}
			require.GreaterOrEqual(t, rec.Line, line)
			line = rec.Line
			require.True(t, rec.Role.Valid() || r.Unassigned && rec.Role == "" && rec.Party != "")
			if last, ok := numbers[rec.Conversation]; ok {
				require.Greater(t, rec.Number, last)
			}
			numbers[rec.Conversation] = rec.Number
		}
		require.Positive(t, n, "silence is no answer")
		turns := 0
		for c, err := range r.Conversations(strings.NewReader(source)) {
			if err == nil {
				require.NotEmpty(t, c.Turns)
				turns += len(c.Turns)
			}
		}
		require.True(t, fatal || turns > 0 || len(numbers) == 0)
	})
}

func FuzzAnnoMI(f *testing.F) { fuzzReader(f, Reader{Format: AnnoMI}) }
func FuzzJSONL(f *testing.F)  { fuzzReader(f, Reader{Format: JSONL}) }
func FuzzText(f *testing.F)   { fuzzReader(f, Reader{Format: Text}) }
func FuzzVTT(f *testing.F) {
	f.Add("WEBVTT\n\n1\n00:01.000 --> 00:02.000 align:start\n<v Lee, Ann>a &amp; " + canary + "</v>\nb\n\nNOTE c\n\n00:02.000 --> 00:03.000\n(Bo)\n- d\n- e\n")
	f.Add("WEBVTT 0\n0:00-->")
	f.Add("WEBVTT\n\n0:00-->0:01\n<v")
	f.Add("WEBVTT\n0:00-->0:01\n>> [SPEAKER_1] <b></v><v >&#0;&;<00:01><br\n1\n0:02-->0:01\n:\n: \n():\n[]: ")
	fuzzReader(f, Reader{Format: VTT, Unassigned: true})
}

func FuzzSRT(f *testing.F) {
	f.Add("1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}Ann: a\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n- Ann: " + canary + "\r\n- Bo: c\r\n{\\")
	f.Add("0:00-->0:01\nT: a\n2\n\n3\n4\n\n0:00-->")
	fuzzReader(f, Reader{Format: SRT, Unassigned: true})
}

func FuzzCHAT(f *testing.F) {
	f.Add("@UTF8\n@Participants:\tPAR Participant, INV Ann_Lee Investigator, X\n*PAR:\t&-um (be)cause <a> [//] " + canary + " (1.5) +/. \x150_2100\x15\n\tb\n%mor:\tc\n*INV:\t0 .\n")
	f.Add("*PAR:\t[[[<<<&=\x15\x15\x15_")
	fuzzReader(f, Reader{Format: CHAT, Unassigned: true})
}

func FuzzStampedText(f *testing.F) {
	f.Add("[00:01:02] Speaker 1\na\n\n[00:01:05] Speaker 2\n" + canary + "\n[0:1]\n(0:09) x: y")
	f.Add("Ann Lee  0:03\na\n\nBo (00:05):\nb\n" + footer)
	fuzzReader(f, Reader{Format: Text, Unassigned: true})
}

func FuzzDetect(f *testing.F) { fuzzReader(f, Reader{}) }

// TestTinySources reads what is next to nothing in every format: pairs of what lines
// of the formats begin with, byte order marks among them, of which only the first
// is taken off a source.
func TestTinySources(t *testing.T) {
	starts := []string{
		"", byteOrderMark, "\n", "\r", " ", "\t", "@", "%", "*", ":", "*A:", "[", "]", "{", "}", "\"", ",", "#", "<", ">", "-->", "0", "\x15", "\xff", "\x00",
	}
	for _, format := range append(Formats(), "") {
		for _, a := range starts {
			for _, b := range starts {
				n := 0
				require.NotPanics(t, func() {
					for range (Reader{Format: format, Unassigned: true}).Records(strings.NewReader(a + b)) {
						n++
					}
				}, "%s: %q", format, a+b)
				require.Positive(t, n, "%s: %q: silence is no answer", format, a+b)
			}
		}
	}
}
