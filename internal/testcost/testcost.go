// Package testcost shows, for tests, that work grows with the text and no
// faster. A machine that runs tests is busy with other things and may be slow, so
// nothing here holds a time to a number of seconds alone: it holds times to one
// another, each the best of several tries, of the processor's time where the system
// counts it, and tries again before it gives up.
package testcost

import (
	"runtime"
	"strings"
	"testing"
	"time"
)

const (
	// Times is how much larger the second text of [Linear] is.
	Times = 32
	// allowed lies between Times, which work that grows with the text costs,
	// and its square, with room below for what a large text does to caches and
	// to the collector: five times the cost a byte has been seen.
	allowed = 400
	tries   = 40
	patient = time.Minute // after which no further try begins
)

// Linear fails the test where run takes much more than [Times] as long for
// [Times] the size. Run does its work on a text of that size and returns the
// time it took, without what it takes to set it up.
func Linear(tb testing.TB, name string, size int, run func(size int) time.Duration) {
	tb.Helper()
	begin := time.Now()
	small, large := time.Duration(0), time.Duration(0)
	for try := range tries {
		small, large = best(try, small, run(size)), best(try, large, run(Times*size))
		if large <= allowed*small {
			return
		}
		if time.Since(begin) > patient {
			break
		}
	}
	tb.Errorf("%s: %v for a size of %d, %v for %d times as much", name, small, size, large, Times)
}

func best(try int, so, took time.Duration) time.Duration {
	if try == 0 {
		return took
	}
	return min(so, took)
}

// usual is the time in which a machine of 2026 does what [yard] does, with other
// programs beside it.
const usual = 200 * time.Microsecond

// Within fails the test where f takes longer than most at every try. On a machine that
// is slower than usual it may take longer in proportion: what f does and a fixed piece of
// the standard library's work are timed by turns.
func Within(tb testing.TB, name string, most time.Duration, f func()) {
	tb.Helper()
	text, words := strings.Repeat("a fixed piece of work, in words ", 2048), 0
	pace := func() time.Duration { return Of(func() { words += yard(text) }) }
	within(tb, name, most, func() time.Duration { return Of(f) }, pace)
	runtime.KeepAlive(words)
}

func within(tb testing.TB, name string, most time.Duration, once, pace func() time.Duration) {
	tb.Helper()
	begin := time.Now()
	var took, work time.Duration
	for try := range 10 * tries {
		took, work = best(try, took, once()), best(try, work, pace())
		if took <= most {
			return
		}
		if time.Since(begin) > patient {
			break
		}
	}
	slow := max(1, float64(work)/float64(usual))
	if float64(took) > slow*float64(most) {
		tb.Errorf("%s: %v, more than %v, on a machine that takes %.2f times as long as a usual one", name, took, most, slow)
	}
}

// yard is work that is like reading text and none of ours: 64 KiB are split into words.
func yard(text string) (words int) {
	for range strings.FieldsSeq(text) {
		words++
	}
	return words
}

// Of is the time that f takes: of the processor where the system tells how long a
// thread had it, which waiting for other programs adds nothing to, else on the clock.
func Of(f func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	begin := now()
	f()
	return now() - begin
}

var start = time.Now()

// sinceStart is the clock, which never goes back.
func sinceStart() time.Duration { return time.Since(start) }
