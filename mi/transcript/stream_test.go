package transcript

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A generator is a source that makes up its lines as they are read.
type generator struct {
	line func(i int) string
	n, i int
	rest string
}

func (g *generator) Read(p []byte) (int, error) {
	for g.rest == "" {
		if g.i == g.n {
			return 0, io.EOF
		}
		g.rest = g.line(g.i)
		g.i++
	}
	n := copy(p, g.rest)
	g.rest = g.rest[n:]
	return n, nil
}

// streams are long sources, good and bad; each line is a turn or an error, but
// for the first of AnnoMI.
var streams = []struct {
	name   string
	format Format
	line   func(i int) string
}{
	{"annomi", AnnoMI, annomiStream(func(i int) string { return fmt.Sprintf("%d,a goal,%d,client,00:00:01,\"One, two.\"\n", i/20, i%20) })},
	{"annomi, one conversation with gaps", AnnoMI, annomiStream(func(i int) string { return fmt.Sprintf("1,,%d,client,,words\n", 2*i) })},
	{"annomi, stray quotes", AnnoMI, annomiStream(func(i int) string { return fmt.Sprintf("1,,%d,client,,a\"b\n", i) })},
	{"jsonl", JSONL, func(i int) string {
		return fmt.Sprintf(`{"conversation":"c%d","turn":%d,"role":"client","text":"One, two.","goal":"more sleep"}`+"\n", i/20, i%20)
	}},
	{"jsonl, bad lines", JSONL, func(i int) string { return "{\"text\": " + canary + "\n" }},
	{"text", Text, func(i int) string { return "T: A question?\n" }},
	{"vtt", VTT, captionStream("WEBVTT\n\n", func(i int) string { return fmt.Sprintf("<v Client %d>One, two.\n", i%2) })},
	{"vtt, once each", VTT, captionStream("WEBVTT\n\n", func(i int) string { return fmt.Sprintf("T: a\nPerson %d: b\n", i) })},
	{"vtt, bad blocks", VTT, captionStream("WEBVTT\n\n00:01.000 --> 00:02.000\nT: a\n\n", func(int) string { return "\n" + canary + "\n" })},
	{"srt", SRT, captionStream("", func(i int) string { return []string{"T: How so?\n", "C: One, two.\n"}[i%2] })},
	{"chat", CHAT, func(i int) string { return []string{"*INV:\thow (.) so ?\n", "*PAR:\t&-um one \x150_2\x15\n"}[i%2] }},
	{"text, stamped", Text, func(i int) string { return fmt.Sprintf("[00:01:02] %s\nwords\n\n", []string{"Coach", "Client"}[i%2]) }},
	{"text, strangers", Text, func(i int) string { return fmt.Sprintf("T: a\nStranger %d: b\n", i) }},
}

// captionStream makes cues of lines of words.
func captionStream(before string, words func(int) string) func(int) string {
	return func(i int) string {
		c := fmt.Sprintf("%d\n%02d:%02d:%02d,000 --> %02d:%02d:%02d,900\n%s\n", i+1, i/3600, i/60%60, i%60, i/3600, i/60%60, i%60, words(i))
		if i == 0 {
			return before + c
		}
		return c
	}
}

func annomiStream(row func(int) string) func(int) string {
	return func(i int) string {
		if i == 0 {
			return annomiTop
		}
		return row(i)
	}
}

// memory reads a stream and gives the bytes allocated on the way and the
// greatest heap seen.
func memory(t *testing.T, f Format, line func(int) string, n int) (allocated, heap uint64) {
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	seen := 0
	for range (Reader{Format: f}).Records(&generator{line: line, n: n}) {
		if seen++; seen%(n/4) == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			if now.HeapAlloc > before.HeapAlloc {
				heap = max(heap, now.HeapAlloc-before.HeapAlloc)
			}
		}
	}
	require.GreaterOrEqual(t, seen, n-1)
	runtime.ReadMemStats(&now)
	return now.TotalAlloc - before.TotalAlloc, heap
}

func TestMemoryIsBoundedAndWorkIsLinear(t *testing.T) {
	for _, s := range streams {
		t.Run(s.name, func(t *testing.T) {
			few, _ := memory(t, s.format, s.line, 20_000)
			many, heap := memory(t, s.format, s.line, 200_000)
			require.Less(t, heap, uint64(8<<20), "200,000 records are read without being held")
			// Ten times as much input; what is allocated shows work that
			// grows faster, and a loaded machine does not disturb it.
			require.Less(t, many, 15*few+1<<20)
		})
	}
}

func TestATurnOfTenMillionBytesPasses(t *testing.T) {
	text := strings.Repeat("I could try that. ", 10<<20/18)
	for _, f := range written() {
		recs, errs := read(Reader{}, write(t, f, []Record{
			{Conversation: "1", Turn: turn(0, "client", text)}, {Conversation: "1", Turn: turn(1, "client", "next")},
		}))
		require.Empty(t, errs)
		require.Len(t, recs, 2)
		require.True(t, recs[0].Text == text, f)
	}
}

// repeat is a source of n bytes between two others.
func repeat(before string, n int, after string) io.Reader {
	chunk := strings.Repeat("a", 1<<16)
	return io.MultiReader(strings.NewReader(before), &generator{line: func(int) string { return chunk }, n: n >> 16}, strings.NewReader(after))
}

func TestRecordsThatAreTooLongAreSkipped(t *testing.T) {
	for _, tc := range []struct {
		name          string
		format        Format
		before, after string
		want          []string // errors, and texts of turns
	}{
		{
			"jsonl", JSONL, `{"conversation":"c","turn":0,"role":"t","text":"`, `"}` + "\n" + `{"conversation":"c","turn":1,"role":"t","text":"next"}`,
			[]string{"transcript: line 1: want a record of at most 64 MiB", "next"},
		},
		{"text, a line with a label", Text, "T: one\nC: ", "\ngoes on\nT: next", []string{"one", "transcript: line 2: want a record of at most 64 MiB", "next"}},
		{"text, a line that goes on", Text, "T: one\nC: two\n", "\ngoes on\nT: next", []string{"one", "transcript: line 2: want a record of at most 64 MiB", "next"}},
		{"annomi", AnnoMI, annomiTop + "1,,0,client,,\"one\n\"\n1,,1,client,,", "\n1,,2,client,,next\n", []string{"one\n", "transcript: line 4: want a record of at most 64 MiB"}},
		{"annomi, an open quote", AnnoMI, annomiTop + "1,,0,client,,\"", "\n1,,2,client,,next\n", []string{"transcript: line 2: want a record of at most 64 MiB"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var got []string
			for rec, err := range (Reader{Format: tc.format}).Records(repeat(tc.before, MaxRecord+1<<16, tc.after)) {
				if err != nil {
					got = append(got, err.Error())
					continue
				}
				got = append(got, rec.Text)
			}
			require.Equal(t, tc.want, got)
		})
	}
}

func TestATurnOfManyLinesIsBoundedToo(t *testing.T) {
	line := strings.Repeat("a", 1<<20) + "\n"
	src := io.MultiReader(strings.NewReader("T: one\n"), &generator{line: func(int) string { return line }, n: 70}, strings.NewReader("C: next\n"))
	var got []string
	for rec, err := range (Reader{Format: Text}).Records(src) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, rec.Text)
	}
	require.Equal(t, []string{"transcript: line 1: want a record of at most 64 MiB", "next"}, got)
}

func TestARecordOfTheGreatestLengthPasses(t *testing.T) {
	before, after := `{"conversation":"c","turn":0,"role":"t","text":"`, `"}`
	n := MaxRecord - len(before) - len(after)
	for _, end := range []string{"", "\r\n"} {
		src := before + strings.Repeat("a", n) + after + end
		recs, errs := read(Reader{}, src)
		require.Empty(t, errs)
		require.Len(t, recs[0].Text, n)
	}
	_, errs := read(Reader{}, before+strings.Repeat("a", n+1)+after)
	require.Len(t, errs, 1)
	var b bytes.Buffer
	w, err := NewWriter(&b, JSONL)
	require.NoError(t, err)
	require.EqualError(t, w.Write(Record{Turn: turn(0, "client", strings.Repeat("a", MaxRecord))}), "transcript: record 1: want a record of at most 64 MiB")
}
