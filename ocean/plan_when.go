package ocean

import "strings"

// A planStretch is words[from:to].
type planStretch struct{ from, to int }

// whens finds the words that say when: weekdays and parts of the day, "after
// work", "twice a week", "in two weeks", "at half past six". What stands side by
// side is one: "tomorrow morning at six", "Mondays and Thursdays".
func (p *planText) whens(dst []planStretch, from, to int) []planStretch {
	for i := from; i < to; {
		n := p.whenAt(i, to)
		if n > 0 && i > from && (isWeekday(p.words[i].key, true) || isDayPart(p.words[i].key)) && oneOfKeys(p.words[i-1].key, "your", "his", "her", "their", "longer", "shorter", "free", "whole") {
			for i += n; i+1 < to && p.words[i].key == "and" && p.whenAt(i+1, to) > 0; {
				i += 1 + p.whenAt(i+1, to)
			}
			continue // "I'll do your Tuesday and Thursday mornings"
		}
		if n == 0 || n == 1 && i > from && i+1 < to && oneOfKeys(p.words[i-1].key, "the", "a", "my", "our", "that", "this", "your") && !p.words[i+1].stop && !oneOfKeys(p.words[i+1].key, "and", "or", "at", "in", "after", "before", "with", "to", "for", "from", "if", "when") {
			i++ // "the Friday report"
			continue
		}
		end := i + n
		for end < to {
			next := end
			if oneOfKeys(p.words[next].key, "and", "or", "then") && next+1 < to {
				next++
			}
			more := p.whenAt(next, to)
			if more == 0 || next == end && p.words[next].stop && isWeekday(p.words[next].key, true) {
				break // "not Monday, Tuesday"
			}
			end = next + more
		}
		dst = append(dst, planStretch{i, end})
		i = end
	}
	return dst
}

// whenAt returns how many words at i say when, 0 for none.
func (p *planText) whenAt(i, end int) int {
	n := 0
	key := p.words[i].key
	lead := oneOfKeys(key, "on", "this", "next", "every", "each", "by", "until", "till", "from", "starting", "over", "during", "in", "at", "before", "after", "within", "per", "all", "within")
	if lead {
		n = 1
		if key == "starting" && i+1 < end && oneOfKeys(p.words[i+1].key, "on", "from", "this", "next") || key == "by" && i+1 < end && p.words[i+1].key == "next" ||
			oneOfKeys(key, "from", "until", "till", "by", "before", "after", "over", "during", "in", "at", "on") && i+1 < end && oneOfKeys(p.words[i+1].key, "this", "next", "the", "my", "every", "that", "our", "other") ||
			oneOfKeys(key, "every", "this") && i+1 < end && oneOfKeys(p.words[i+1].key, "other", "coming", "single", "second") {
			n = 2
		}
	}
	if i+n >= end {
		return p.setWhen(i, end)
	}
	w := p.words[i+n].key
	switch {
	case oneOfKeys(key, "before", "after", "until", "till") && n == 1 && oneOfKeys(w, "i", "im", "ive", "he", "hes", "she", "shes", "we", "weve", "they", "theyre", "theyve") && i+2 < end:
		for n = 2; i+n < end && n < 9 && !p.words[i+n].stop; n++ {
		}
		return n // "before I hand it in"
	case key == "during" && i+n < end && !isPeriod(w) && !isDayPart(w):
		return n + 1 + p.whose(i+n, end) // "during lessons", "during his nap"
	case oneOfKeys(key, "at", "in") && n == 1 && i+2 < end && oneOfKeys(p.words[i+2].key, "time", "break") && !oneOfKeys(w, "no", "this", "some", "any"):
		return 3 // "at closing time"
	case key == "on" && n == 2 && oneOfKeys(w, "bus", "train", "tram", "commute", "drive", "ride", "journey", "ferry", "tube", "subway"):
		return 3
	case key == "at" && n == 2 && isPeriod(w) && i+n+1 < end && !p.words[i+n+1].stop && isNamelike(p.words[i+n+1].key):
		return 0 // "at the day centre"
	case isWeekday(w, lead) && (lead || w != "weekend"):
		n++
		if i+n < end && isDayPart(p.words[i+n].key) {
			n++
		}
		return n
	case !lead && oneOfKeys(w, "tomorrow", "tonight", "today", "weekends", "weekdays", "weeknights", "daily", "weekly", "tmrw", "tomoz", "mornings", "evenings", "afternoons"),
		lead && oneOfKeys(w, "weeknights"),
		lead && oneOfKeys(w, "tomorrow", "tonight", "today"):
		n++
		if i+n < end && isDayPart(p.words[i+n].key) {
			n++
		}
		return n
	case lead && oneOfKeys(key, "this", "next", "every", "each", "all", "per", "by", "from", "until", "till", "during", "over", "in", "at", "on", "before", "after", "starting") && (isPeriod(w) || isDayPart(w)):
		if n == 1 && oneOfKeys(key, "in", "at", "on", "by") && isPeriod(w) && !oneOfKeys(w, "weekends", "weekdays", "christmas", "easter") {
			break
		}
		n++
		if i+n < end && isDayPart(p.words[i+n].key) {
			n++
		}
		return n
	case lead && oneOfKeys(key, "in", "by", "next", "from", "until", "since", "till", "this", "before", "after") && isMonth(w):
		return n + 1
	case lead && oneOfKeys(key, "after", "before", "during", "over", "at", "on") && oneOfKeys(w, "work", "school", "class", "classes", "lectures", "practice", "training", "church",
		"dinner", "lunch", "breakfast", "supper", "tea", "bed", "bedtime", "noon", "midnight", "shift", "shifts", "meeting", "meetings", "standup", "holidays", "holiday", "exam", "exams", "break", "breaks", "lunchtime", "commute", "appointment", "session", "day"):
		if oneOfKeys(key, "at", "on") && !oneOfKeys(w, "dinner", "lunch", "breakfast", "noon", "midnight", "bedtime", "lunchtime", "break") {
			break
		}
		n++
		if i+n < end && oneOfKeys(p.words[i+n].key, "break", "time", "shift", "off") {
			n++
		}
		return n
	case lead && n == 2 && oneOfKeys(p.words[i+1].key, "my", "the", "our") && i+n+1 < end && oneOfKeys(p.words[i+n+1].key, "break", "shift", "off", "meeting", "commute", "class", "weekend", "round"):
		return n + 2 // "on my lunch break", "after the team meeting"
	case lead && oneOfKeys(key, "on", "by", "from", "until", "before", "after") && isOrdinal(w):
		n++
		if i+n+1 < end && p.words[i+n].key == "of" && isMonth(p.words[i+n+1].key) {
			n += 2
		}
		return n
	case lead && n == 2 && oneOfKeys(w, "way", "end", "start", "beginning", "middle"):
		n++
		for i+n < end && oneOfKeys(p.words[i+n].key, "of", "the", "this", "home", "to", "work", "school", "back", "from") || i+n < end && n > 3 && (isPeriod(p.words[i+n].key) || isDayPart(p.words[i+n].key) || isMonth(p.words[i+n].key)) {
			n++
		}
		return n
	case oneOfKeys(key, "after", "before") && n == 2 && i+n < end && (i+n+1 == end || p.words[i+n+1].stop || oneOfKeys(p.words[i+n+1].key, "and", "or", "with", "if", "when", "on", "at", "so", "because", "for", "i", "ill")):
		return n + 1 // "after the party"
	case oneOfKeys(key, "at", "by", "before", "after", "until", "till", "from") && n == 1 && p.isClock(i+1, end):
		return 1 + p.clock(i+1, end)
	case oneOfKeys(key, "in", "within", "every") && n == 1:
		if c := p.count(i+1, end); c > 0 && i+1+c < end && isSpell(p.words[i+1+c].key) {
			return 2 + c
		}
	}
	return p.setWhen(i, end)
}

// whose returns 1 where word i is whose something is.
func (p *planText) whose(i, end int) int {
	if i+1 < end && oneOfKeys(p.words[i].key, "his", "her", "their", "your", "its") {
		return 1
	}
	return 0
}

// setWhen finds what says when without a preposition before it.
func (p *planText) setWhen(i, end int) int {
	for _, f := range []string{
		"first thing in the morning", "first thing", "straight away", "right away", "from now on", "this minute", "as of today", "any day now",
		"once a", "twice a", "on the way home", "every now and then", "every so often",
	} {
		n := p.match(i, end, f)
		if n == 0 {
			continue
		}
		if strings.HasSuffix(f, " a") {
			if i+n >= end || !isPeriod(p.words[i+n].key) {
				return 0
			}
			n++
		}
		return n
	}
	if n := p.match(i, end, "with my"); n > 0 {
		if i+n < end && isDayPart(p.words[i+n].key) {
			n++
		}
		if i+n < end && oneOfKeys(p.words[i+n].key, "tea", "coffee", "breakfast", "lunch", "dinner", "supper") {
			return n + 1 // "with my evening tea"
		}
	}
	if (p.words[i].number || isNumeral(p.words[i].key)) && i+1 < end && oneOfKeys(p.words[i+1].key, "am", "pm", "oclock") {
		return 2
	}
	if p.words[i].number && strings.ContainsRune(p.words[i].key, ':') {
		return 1
	}
	if c := p.count(i, end); c > 0 && i+c+2 < end && oneOfKeys(p.words[i+c].key, "times", "days", "nights", "evenings", "mornings", "time", "day", "night", "evening", "morning") &&
		oneOfKeys(p.words[i+c+1].key, "a", "per", "each", "every") && isPeriod(p.words[i+c+2].key) {
		return c + 3 // "three times a week", "two evenings a week"
	}
	return 0
}

// count returns how many words at i are a number: "two", "3", "a couple of".
func (p *planText) count(i, end int) int {
	switch {
	case i >= end:
		return 0
	case p.match(i, end, "a couple of") > 0:
		return 3
	case p.match(i, end, "a few") > 0, p.match(i, end, "half an") > 0:
		return 2
	case p.words[i].number, isNumeral(p.words[i].key), p.words[i].key == "a", p.words[i].key == "an":
		return 1
	}
	return 0
}

func (p *planText) isClock(i, end int) bool { return p.clock(i, end) > 0 }

// clock returns how many words at i are a time of day.
func (p *planText) clock(i, end int) int {
	n := 0
	if p.match(i, end, "half past") > 0 || p.match(i, end, "quarter past") > 0 || p.match(i, end, "quarter to") > 0 {
		n = 2
	}
	if i+n >= end || !p.words[i+n].number && !isNumeral(p.words[i+n].key) {
		return 0
	}
	n++
	if n == 1 && i+n < end && oneOfKeys(p.words[i+n].key, "times", "minutes", "minute", "hours", "hour", "percent", "people", "pounds", "kilos", "drinks", "weeks", "days", "months", "years") {
		return 0
	}
	for i+n < end && oneOfKeys(p.words[i+n].key, "am", "pm", "oclock", "thirty", "fifteen", "sharp") {
		n++
	}
	return n
}

func isNumeral(key string) bool {
	return oneOfKeys(key, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
}

// isOrdinal reports whether a key is a day of the month: "first", "3rd".
func isOrdinal(key string) bool {
	if key == "" {
		return false
	}
	if key[0] >= '0' && key[0] <= '9' {
		return strings.HasSuffix(key, "st") || strings.HasSuffix(key, "nd") || strings.HasSuffix(key, "rd") || strings.HasSuffix(key, "th")
	}
	return oneOfKeys(key, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "fifteenth", "twentieth", "thirtieth", "thirty-first")
}

// isWeekday reports whether a key is a weekday. Short ones that are words of
// their own count after a preposition only.
func isWeekday(key string, lead bool) bool {
	switch strings.TrimSuffix(key, "s") {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tue", "thur", "weekend":
		return true
	case "mon", "wed", "thu", "fri", "sat", "sun":
		return lead
	}
	return false
}

func isDayPart(key string) bool {
	switch strings.TrimSuffix(key, "s") {
	case "morning", "afternoon", "evening", "night", "lunchtime", "noon", "dinnertime", "bedtime":
		return true
	}
	return false
}

func isPeriod(key string) bool {
	switch key {
	case "day", "week", "weekend", "month", "year", "term", "semester", "quarter", "sprint", "shift", "weekends", "weekdays", "weekday", "summer", "winter", "spring", "autumn",
		"fall", "holidays", "christmas", "easter", "fortnight", "meeting", "session", "appointment", "lesson", "one":
		return true
	}
	return false
}

func isSpell(key string) bool {
	switch strings.TrimSuffix(key, "s") {
	case "day", "week", "month", "hour", "minute", "fortnight", "year":
		return true
	}
	return false
}

func isMonth(key string) bool {
	return oneOfKeys(key, "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
}
