package transcript

import (
	"math"
	"strconv"
	"strings"
)

// The times that fit into HH:MM:SS, some hundred years, are below these.
const (
	maxHours   = 1_000_000
	maxSeconds = maxHours * 3600.0
)

// validSeconds reports whether a time is one that can be: a number, not below
// nought.
func validSeconds(s float64) bool { return s >= 0 && !math.IsInf(s, 1) }

// parseSeconds reads seconds; no text is no time.
func parseSeconds(s string) (*float64, bool) {
	s = strings.TrimSpace(s)
	if s == "" {
		return nil, true
	}
	// ParseFloat also takes hexadecimals, underscores and names of numbers.
	if strings.Trim(s, "0123456789.") != "" {
		return nil, false
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || !validSeconds(v) {
		return nil, false
	}
	return &v, true
}

// parseTimestamp reads HH:MM:SS, with a fraction of a second or without; no
// text is no time. AnnoMI itself has "00:09:025" once, hence no check of widths.
func parseTimestamp(s string) (*float64, bool) {
	s = strings.TrimSpace(s)
	if s == "" {
		return nil, true
	}
	part := strings.Split(s, ":")
	if len(part) != 3 {
		return nil, false
	}
	seconds, fraction, cut := strings.Cut(part[2], ".")
	if cut && (fraction == "" || !digits(fraction)) {
		return nil, false
	}
	var n [3]int64 // seconds may not fit into an int
	for i, p := range []string{part[0], part[1], seconds} {
		v, err := strconv.ParseInt(p, 10, 64)
		if err != nil || !digits(p) || i > 0 && v > 59 || v >= maxHours {
			return nil, false
		}
		n[i] = v
	}
	// The number is put together in decimal: adding a fraction to whole
	// seconds in binary would round twice and give another number than was
	// written.
	v, err := strconv.ParseFloat(strconv.FormatInt(n[0]*3600+n[1]*60+n[2], 10)+"."+fraction, 64)
	if err != nil {
		return nil, false
	}
	return &v, true
}

// formatTimestamp writes what parseTimestamp reads: whole seconds as AnnoMI has
// them, a fraction where there is one.
func formatTimestamp(v float64) string {
	whole, fraction, cut := strings.Cut(strconv.FormatFloat(v, 'f', -1, 64), ".")
	n, _ := strconv.ParseInt(whole, 10, 64) // below maxSeconds, so it fits
	b := make([]byte, 0, 16)
	for i, part := range []int64{n / 3600, n / 60 % 60, n % 60} {
		if i > 0 {
			b = append(b, ':')
		}
		if part < 10 {
			b = append(b, '0')
		}
		b = strconv.AppendInt(b, part, 10)
	}
	if cut {
		b = append(append(b, '.'), fraction...)
	}
	return string(b)
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
