package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The window in which labels are counted before the first of its cues is given.
const (
	windowCues  = 512
	windowBytes = 64 << 10
)

// doubted decides which of the words that cues open with are speakers.
//
// Words before a colon are taken for one where they look like a name and come
// twice at least, up to now or in the cues ahead; where they are a word for a
// role or were named by the caller, they were taken for one already. Once is
// enough where all cues around open with a label, as Zoom writes them: then it is
// somebody who spoke once, and not a note to self. Words that do not look like a
// name need four times and such a source.
type doubted struct {
	cues cueParser
	// queue holds what was read ahead from at on, size bytes of text.
	queue []ahead
	at    int
	size  int
	over  bool
	// met counts the labels in doubt, up to maxStrangers spellings of them, and
	// folded holds the same counts by the folded labels.
	met, folded map[string]*count
	// heard counts the cues of the queue and before, labelled those with a label,
	// ended those that hold the end of a sentence.
	heard, labelled, ended int
}

// A count is how often a label came, whatever its letter case.
type count struct{ times int }

// count counts a label in a spelling that is new.
func (d *doubted) count(folded string) *count {
	n := d.folded[folded]
	if n == nil {
		n = &count{}
		d.folded[folded] = n
	}
	n.times++
	return n
}

// An ahead is a result of a cueParser.
type ahead struct {
	cue cue
	e   *Error
}

func newDoubted(cues cueParser) *doubted {
	return &doubted{cues: cues, met: map[string]*count{}, folded: map[string]*count{}}
}

func (d *doubted) nextCue() (cue, *Error, bool) {
	d.fill()
	if d.at == len(d.queue) {
		return cue{}, nil, false
	}
	a := d.queue[d.at]
	d.queue[d.at] = ahead{}
	d.at++
	d.size -= len(a.cue.text)
	c := a.cue
	if c.label != "" && d.accepts(c) {
		c.speaker, c.text, c.label, c.rest = c.label, c.rest, "", ""
	}
	return c, a.e, true
}

// fill reads ahead.
func (d *doubted) fill() {
	if d.at >= windowCues {
		d.queue = append(d.queue[:0], d.queue[d.at:]...)
		d.at = 0
	}
	for !d.over && len(d.queue)-d.at < windowCues && d.size < windowBytes {
		c, e, more := d.cues.nextCue()
		if !more {
			d.over = true
			return
		}
		d.over = e != nil && e.Fatal
		d.queue = append(d.queue, ahead{c, e})
		d.size += len(c.text)
		if e != nil {
			continue
		}
		d.heard++
		if c.speaker != "" || c.label != "" {
			d.labelled++
		}
		if strings.ContainsAny(c.text, ".?!…。？！") {
			d.ended++
		}
		if c.label != "" {
			if n := d.met[c.label]; n != nil {
				n.times++
			} else if len(d.met) < maxStrangers {
				d.met[c.label] = d.count(fold(c.label))
			}
		}
	}
}

// accepts decides about a label.
func (d *doubted) accepts(c cue) bool {
	times := 1
	if n := d.met[c.label]; n != nil {
		times = n.times
	}
	full := d.heard >= 2 && d.labelled*10 >= d.heard*9
	first, _ := utf8.DecodeRuneInString(c.label)
	switch {
	case c.doubt == slight:
		return full && times >= 4
	case times >= 2:
		return true
	}
	return full && unicode.IsUpper(first)
}
