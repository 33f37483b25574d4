package ocean

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/internal/text"
)

// whole puts units together that captions without commas part in the middle of a
// sentence: "by the time i get home" | "im tired", "i had one a week now" | "its a
// bottle". The slice is used again.
func whole(units []text.Span, said string) []text.Span {
	out := units[:0]
	for _, u := range units {
		if n := len(out); n > 0 {
			before := out[n-1]
			between := said[before.End:u.Start]
			if strings.Trim(between, " ") == "" && (opensTime(before.In(said)) || strings.HasSuffix(strings.ToLower(before.In(said)), " now")) && u.End-before.Start < 10*mostWords {
				out[n-1].End = u.End
				continue
			}
		}
		out = append(out, u)
	}
	return out
}

// unitsOf returns the thought units of what was said, parted where a sentence ends in
// one as well: chats without capitals are one thought for coding ("my sister rang. when
// im on my own i drink"), and what is given back is never put together from two
// sentences.
func unitsOf(said string) []text.Span {
	units := text.AppendUnits(nil, said)
	// Where there are capitals, a unit ends with its sentence.
	if strings.ToLower(said) != said || !slices.ContainsFunc(units, func(u text.Span) bool { return sentenceEnd(u.In(said)) > 0 }) {
		return units
	}
	units = units[:0]
	for from := 0; from < len(said); {
		if strings.IndexByte(" \r\n", said[from]) >= 0 {
			from++
			continue
		}
		to := len(said)
		if n := strings.IndexAny(said[from:], "\r\n"); n >= 0 {
			to = from + n
		}
		if n := sentenceEnd(said[from:to]); n > 0 {
			to = from + n
		}
		for _, u := range text.AppendUnits(nil, said[from:to]) {
			units = append(units, text.Span{Start: from + u.Start, End: from + u.End})
		}
		from = to
	}
	return units
}

// sentenceEnd returns where the first of several sentences ends, 0 where there is one.
func sentenceEnd(s string) int {
	for i := 1; i+1 < len(s); i++ {
		if strings.IndexByte(".!?", s[i]) < 0 || s[i+1] != ' ' {
			continue
		}
		last := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
		// "Um. That's it.", "ok. sure", "mr. jones", "10 a.m. or so"
		if len(last) < i && len(last) > 2 && strings.IndexByte(last, '.') < 0 && !within("mrs prof etc approx incl dept misc min max tel", last) &&
			strings.IndexByte(strings.TrimLeft(s[i+1:], " "), ' ') > 0 {
			return i + 1
		}
	}
	return 0
}

// reported reports whether what was said just before makes what follows somebody's
// words or thoughts: "my wife keeps saying" | "I'm drinking too much".
func reported(before string) bool {
	before = strings.TrimRight(before, " ,\t")
	last := before[strings.LastIndexAny(before, " \t\n")+1:]
	if within("me him her them us everyone everybody people myself", strings.ToLower(last)) {
		before = strings.TrimRight(before[:len(before)-len(last)], " ")
		last = before[strings.LastIndexAny(before, " \t\n")+1:]
		return within("told tells tell telling warned warns reminds reminded", strings.ToLower(last))
	}
	if n := len(" the next"); len(before) > n && strings.EqualFold(before[len(before)-n:], " the next") {
		return true // "one minute i'm fine the next" | "i'm on the floor"
	}
	if within("much many often long far", strings.ToLower(last)) {
		before = strings.TrimRight(before[:len(before)-len(last)], " ")
		return within("how as so", strings.ToLower(before[strings.LastIndexAny(before, " \t\n")+1:])) // "who noticed how much" | "I was spending"
	}
	return within("say says saying said think thinks thinking thought reckons reckon claims claim told tells tell telling believes thinks feels that if whether swears insists convinced goes like", strings.ToLower(last))
}

// foreign says why the whole of a sentence is left out, "" for a client's own.
func foreign(sentence string) perspective.Refusal {
	words, why := perspective.Read(sentence)
	if why == "" {
		_, why = perspective.Turn(words)
	}
	if why == perspective.Addressed || why == perspective.Quoted {
		return why
	}
	return ""
}

// turns reports whether a sentence turns against itself with "but" or the like.
func turns(s string) bool {
	sc := text.Scan(s)
	for n := 0; sc.Next(); n++ {
		switch strings.ToLower(sc.Token().In(s)) {
		case "but", "although", "though", "however", "except", "yet", "tho":
			if n > 0 {
				return true
			}
		}
	}
	return false
}

// joined reports whether a clause hangs on the one before or behind it.
func joined(s string) bool {
	return opensTime(s) || within("because when if since until while so that whenever after before cos cuz bc unless what how to who which than as where why once", firstWord(s))
}

// opensTime reports a clause that begins with "by the time" or the like.
func opensTime(s string) bool {
	if !within("by the each any every", firstWord(s)) {
		return false
	}
	words, why := perspective.Read(s)
	return why == "" && perspective.OpensSubordinate(words)
}

// aims reports a clause with "so" that no comma parts from the one before it: what
// it is done for as like as not, and nothing that was said by itself.
func aims(said string, c text.Span) bool {
	return firstWord(c.In(said)) == "so" && !strings.HasSuffix(strings.TrimRight(said[:c.Start], " "), ",")
}

// restricted reports a clause whose "only" points at what comes behind it: "I only
// came" | "because the judge said so".
func restricted(s string) bool {
	sc := text.Scan(s)
	for sc.Next() {
		if strings.EqualFold(sc.Token().In(s), "only") {
			return true
		}
	}
	return false
}

// feared reports words behind which a clause is what is feared, hoped or felt.
func feared(before string) bool {
	before = strings.TrimRight(before, " ,\t")
	if s, ok := strings.CutSuffix(before, " that"); ok {
		before = s
	}
	return within("scared afraid worried frightened terrified nervous anxious convinced sure certain glad hoping hope wish guess", strings.ToLower(before[strings.LastIndexAny(before, " \t\n")+1:]))
}

// conditioned reports whether a clause says under what condition the one before
// it holds.
func conditioned(s string) bool {
	return within("if unless until when whenever till til as", firstWord(s))
}

// coordinated reports whether a clause begins with "and", "but" or the like.
func coordinated(s string) bool { return within("and but or then", firstWord(s)) }

// firstWord returns the first word of a text in lower case.
func firstWord(s string) string {
	sc := text.Scan(s)
	if !sc.Next() {
		return ""
	}
	return strings.ToLower(sc.Token().In(s))
}
