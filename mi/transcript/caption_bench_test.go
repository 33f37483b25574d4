package transcript

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// hour is an hour of talk as Zoom writes it: a thousand cues of 3.6 seconds.
func hour() string {
	words := []string{
		"Ann Lee (she/her): So what would be different if the evenings",
		"Ann Lee (she/her): were yours again?",
		"Bo Yang: I don't know. I'd cook, I think &amp; I used to like that.",
		"Bo Yang: it's really.",
		"Bo Yang: it's really new like, I never planned a day off before.",
		"Ann Lee (she/her): Cooking is something you'd get back.",
	}
	var b strings.Builder
	b.WriteString("WEBVTT\r\n\r\n")
	for i := range 1000 {
		from, to := time.Duration(i)*3600*time.Millisecond, time.Duration(i)*3600*time.Millisecond+3500*time.Millisecond
		fmt.Fprintf(&b, "%d\r\n%s --> %s\r\n%s\r\n\r\n", i+1, vttClock(from), vttClock(to), words[i%len(words)])
	}
	return b.String()
}

func vttClock(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d:%02d.%03d", int(d.Hours()), int(d.Minutes())%60, int(d.Seconds())%60, d.Milliseconds()%1000)
}

func TestAnHourOfCaptionsJoinsIntoTurns(t *testing.T) {
	recs, errs := read(Reader{Unassigned: true}, hour())
	require.Empty(t, errs)
	require.Len(t, recs, 334) // the last and the first words of a round are Ann's
	require.Equal(t, "Bo Yang", recs[1].Party)
	require.Equal(t, 3599.9, *recs[333].End)
}

// BenchmarkWebVTT reads an hour of talk, a thousand cues; it is to take less
// than three milliseconds.
func BenchmarkWebVTT(b *testing.B) {
	source := hour()
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range (Reader{Unassigned: true}).Records(strings.NewReader(source)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

// TestAGigabyteOfCues reads a gigabyte of cues, or as many as the variable says:
//
//	EVOKE_GIGABYTES=1 go test -run TestAGigabyteOfCues -v ./mi/transcript
func TestAGigabyteOfCues(t *testing.T) {
	gigabytes, err := strconv.ParseFloat(os.Getenv("EVOKE_GIGABYTES"), 64)
	if err != nil {
		t.Skip("run by hand: EVOKE_GIGABYTES=1")
	}
	chunk := strings.TrimPrefix(hour(), "WEBVTT\r\n\r\n")
	n := int(gigabytes * (1 << 30) / float64(len(chunk)))
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	turns, most, begun := 0, uint64(0), time.Now()
	for _, err := range (Reader{Format: VTT, Unassigned: true}).Records(&generator{n: n, line: func(i int) string {
		if i == 0 {
			return "WEBVTT\r\n\r\n" + chunk
		}
		return chunk
	}}) {
		require.NoError(t, err)
		if turns++; turns%100_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc-min(now.HeapAlloc, before.HeapAlloc))
		}
	}
	runtime.ReadMemStats(&now)
	t.Logf("%d bytes, %d turns, %v, live heap at most %d KiB, from the system %d KiB",
		n*len(chunk), turns, time.Since(begun).Round(time.Second), most>>10, (now.Sys-before.Sys)>>10)
	require.Less(t, most, uint64(8<<20))
}
