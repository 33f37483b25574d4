//go:build !linux

package testcost

import "time"

func now() time.Duration { return sinceStart() }
