package transcript

import (
	"bytes"
	"io"
	"slices"
)

// A captionParser reads WebVTT and SubRip: blocks of lines with blank lines
// between, each of them a name or a number, a line of times, and words.
//
// It is more lenient than the WebVTT specification (W3C, section 4) where
// programs are: hours may be missing, fractions may stand behind a comma, and a
// line of times opens a cue though no blank line is before it. It is stricter in
// one point: a block without times is an error and not passed over, as it is
// talk that a blank line cut off.
type captionParser struct {
	src *source
	vtt bool
	who roles
	// begun is set once the source has shown itself to be of the format.
	begun bool
	// times holds a line of times that ended the block before, at timesLine.
	times     []byte
	timesLine int
	// lines are the words of the block under way, from line first on.
	lines [][]byte
	first int
	room  []byte
	// out holds the cues of the last block from at on.
	out []cue
	at  int
	// over is set when the source has ended.
	over bool
	// judged remembers what cutLabel made of labels.
	judged map[string]doubt
}

func openVTT(s *source, set setup) parser {
	return newTurns(&captionParser{src: s, vtt: true, who: set.who}, set)
}

func openSRT(s *source, set setup) parser {
	return newTurns(&captionParser{src: s, who: set.who}, set)
}

const (
	wantTimes = `a line of times such as "00:00:01.000 --> 00:00:04.000" before the words of a cue`
	wantVTT   = "WEBVTT on the first line, as a WebVTT file has it"
	wantSRT   = `a number and a line of times such as "00:00:01,000 --> 00:00:04,000", as SubRip has them`
)

func (p *captionParser) nextCue() (cue, *Error, bool) {
	for p.at == len(p.out) {
		p.out, p.at = p.out[:0], 0
		if p.over {
			return cue{}, nil, false
		}
		if e := p.block(); e != nil {
			p.over = p.over || e.Fatal
			return cue{}, e, true
		}
	}
	p.at++
	return p.out[p.at-1], nil, true
}

// line reads the next line; false at the end of the source. The error is one of
// the source or says that the line is too long; the line is then passed over.
func (p *captionParser) line() (l []byte, e *Error, more bool) {
	l, err := p.src.next()
	if err == io.EOF {
		p.over = true
		return nil, nil, false
	}
	if e = p.src.fail(err); e != nil {
		p.over = p.over || e.Fatal
		return nil, e, true
	}
	return l, nil, true
}

// skip passes the rest of a block over.
func (p *captionParser) skip() {
	for {
		l, e, more := p.line()
		if !more || e != nil && e.Fatal || e == nil && isEmpty(l) {
			return
		}
		if e == nil && p.ends(l) {
			return
		}
	}
}

// ends keeps a line of times in the midst of a block, with which the next cue
// begins.
func (p *captionParser) ends(l []byte) bool {
	if _, _, ok := parseTimes(l); !ok {
		return false
	}
	p.times, p.timesLine = slices.Clone(l), p.src.line
	return true
}

// block reads one block and puts its cues out.
func (p *captionParser) block() *Error {
	l, number := p.times, p.timesLine
	p.times = nil
	if l == nil {
		var e *Error
		var more bool
		if l, e, more = p.line(); e != nil || !more || isEmpty(l) {
			if e != nil && !e.Fatal {
				e.Fatal = !p.begun
				p.skip()
			}
			return e
		}
		number = p.src.line
	}
	if p.vtt {
		if !p.begun {
			if p.begun = isWebVTT(l); !p.begun {
				return &Error{Line: number, Want: wantVTT, Found: "another format", Fatal: true}
			}
			p.skip() // what else the header says
			return nil
		}
		if isAside(l) {
			p.skip()
			return nil
		}
	}
	if bytes.Contains(l, []byte("-->")) {
		return p.cue(l, number)
	}
	// The name or number of a cue.
	isNumber := digits(string(bytes.TrimSpace(l[:min(len(l), 32)])))
	l, e, more := p.line()
	switch {
	case e != nil:
		if !e.Fatal {
			e.Fatal = !p.begun
			p.skip()
		}
		return e
	case more && bytes.Contains(l, []byte("-->")):
		return p.cue(l, p.src.line)
	case isNumber && p.begun && (!more || isEmpty(l)):
		return nil // a number for a cue that was left out
	case more && !isEmpty(l):
		p.skip()
	}
	if !p.begun {
		return &Error{Line: number, Want: wantSRT, Found: "another format", Fatal: true}
	}
	return &Error{Line: number, Want: wantTimes, Found: "a block without one"}
}

// cue reads the words behind a line of times.
func (p *captionParser) cue(times []byte, number int) *Error {
	start, end, ok := parseTimes(times)
	if !ok {
		p.skip()
		return &Error{Line: number, Want: wantTimes, Found: "a line with an arrow and without two times", Fatal: !p.begun}
	}
	p.begun = true
	p.lines, p.room, p.first = p.lines[:0], p.room[:0], 0
	if cap(p.room) > 1<<20 {
		p.room = nil // one long cue must not be paid for by all the others
	}
	for {
		l, e, more := p.line()
		if e != nil {
			if !e.Fatal {
				e.Line = number
				p.skip()
			}
			return e
		}
		if !more || isEmpty(l) {
			break
		}
		if p.ends(l) {
			// No blank line was between: the last line is the cue's number.
			if n := len(p.lines); n > 0 && digits(string(bytes.TrimSpace(p.lines[n-1]))) {
				p.lines = p.lines[:n-1]
			}
			break
		}
		if len(p.room)+len(l) > MaxRecord || len(p.lines) >= maxLines {
			p.skip()
			return tooLong(number)
		}
		if p.first == 0 {
			p.first = p.src.line
		}
		at := len(p.room)
		p.room = append(p.room, l...)
		p.lines = append(p.lines, p.room[at:len(p.room):len(p.room)])
	}
	c := cue{line: number, start: &start, end: &end}
	if end < start {
		c.end = nil // an end before the start is none
	}
	p.words(c)
	return nil
}

// maxLines bounds the lines of one cue.
const maxLines = 1 << 16

// isWebVTT reports whether a line is the first of a WebVTT file.
func isWebVTT(l []byte) bool {
	rest, ok := bytes.CutPrefix(l, []byte("WEBVTT"))
	return ok && (len(rest) == 0 || bytes.IndexByte([]byte(" \t\r\n"), rest[0]) >= 0)
}

// isAside reports whether a line opens a block without talk.
func isAside(l []byte) bool {
	l = bytes.TrimRight(l, " \t\r")
	for _, word := range []string{"NOTE", "STYLE", "REGION"} {
		rest, ok := bytes.CutPrefix(l, []byte(word))
		if ok && (len(rest) == 0 || word == "NOTE" && (rest[0] == ' ' || rest[0] == '\t')) {
			return true
		}
	}
	return false
}

func isEmpty(l []byte) bool { return len(bytes.TrimSpace(l)) == 0 }

// showsVTT is what shows WebVTT.
func showsVTT(start []byte) string {
	if isWebVTT(start) {
		return "it starts with WEBVTT"
	}
	return ""
}

// showsSRT is what shows SubRip: times with an arrow on the first line, or on
// the second below a number.
func showsSRT(start []byte) string {
	first, rest, _ := bytes.Cut(start, []byte("\n"))
	if digits(string(bytes.TrimSpace(first[:min(len(first), 32)]))) {
		first, _, _ = bytes.Cut(rest, []byte("\n"))
	}
	if _, _, ok := parseTimes(trimLineEnd(first)); ok {
		return "it starts with times and an arrow, as subtitles do"
	}
	return ""
}
