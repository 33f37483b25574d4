// Package testcost shows, for tests, that work grows with the text and no
// faster. A machine that runs tests is busy with other things, so nothing here
// holds a time to a number of seconds: it holds times to one another, each the
// best of several tries, of the processor's time where the system counts it, and tries
// again before it gives up.
package testcost

import (
	"runtime"
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
