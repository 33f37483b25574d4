package transcript

import "bytes"

// clockSeconds reads a time as people and subtitles write it: MM:SS or HH:MM:SS,
// with a fraction behind a full stop or, as SubRip has it, a comma. Widths do
// not count, as "0:03" is common.
func clockSeconds(b []byte) (seconds float64, ok bool) {
	whole, fraction := b, []byte(nil)
	if i := bytes.IndexAny(b, ".,"); i >= 0 {
		if whole, fraction = b[:i], b[i+1:]; len(fraction) == 0 || len(fraction) > 9 {
			return 0, false
		}
	}
	var part, parts, width int
	var total int64
	for i := 0; i <= len(whole); i++ {
		if i < len(whole) && whole[i] != ':' {
			if whole[i] < '0' || whole[i] > '9' || width == 6 {
				return 0, false
			}
			part = part*10 + int(whole[i]-'0')
			width++
			continue
		}
		// Hours, or minutes where there are no hours, may be many.
		if width == 0 || parts > 0 && (part > 59 || width > 2) || parts == 3 {
			return 0, false
		}
		total = total*60 + int64(part)
		part, width = 0, 0
		parts++
	}
	if parts < 2 || parts == 2 && total >= 1000*60 {
		return 0, false
	}
	// One division of whole numbers gives the number nearest to the decimal.
	scale := 1.0
	for _, d := range fraction {
		if d < '0' || d > '9' {
			return 0, false
		}
		total = total*10 + int64(d-'0')
		scale *= 10
	}
	return float64(total) / scale, true
}

// parseTimes reads a line of times: "00:01.000 --> 00:04.000 align:start". Only
// an arrow makes a line one.
func parseTimes(line []byte) (start, end float64, ok bool) {
	before, after, arrow := bytes.Cut(line, []byte("-->"))
	if !arrow {
		return 0, 0, false
	}
	after = bytes.TrimLeft(after, " \t")
	if i := bytes.IndexAny(after, " \t"); i >= 0 {
		after = after[:i]
	}
	start, ok = clockSeconds(bytes.Trim(before, " \t"))
	if !ok {
		return 0, 0, false
	}
	end, ok = clockSeconds(after)
	return start, end, ok
}
