package testcost

import (
	"syscall"
	"time"
	"unsafe"
)

// threadTime is CLOCK_THREAD_CPUTIME_ID of clock_gettime(2). The times of getrusage(2)
// are counted in ticks, too coarse for what takes less than one.
const threadTime = 3

// now is how long the thread has had a processor.
func now() time.Duration {
	var t syscall.Timespec
	if _, _, err := syscall.Syscall(syscall.SYS_CLOCK_GETTIME, threadTime, uintptr(unsafe.Pointer(&t)), 0); err != 0 {
		return sinceStart()
	}
	return time.Duration(t.Nano())
}
