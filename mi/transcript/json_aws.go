package transcript

import (
	"encoding/json"
	"strings"
)

// Bounds of what is kept of a recording by AWS Transcribe: the bytes of a
// sentence made of words, and the stretches of speakers where the words have none.
const (
	maxWords     = 1 << 12
	maxStretches = 1 << 18
)

// awsItem is a word or a punctuation mark. Times are strings. A punctuation mark
// has none.
type awsItem struct {
	Type         string  `json:"type"`
	Start        string  `json:"start_time"`
	End          string  `json:"end_time"`
	Speaker      string  `json:"speaker_label"`
	Transcript   *string `json:"transcript"`
	Alternatives []struct {
		Content *string `json:"content"`
	} `json:"alternatives"`
}

// The arrays of AWS Transcribe.
const (
	awsItems = iota
	awsAudioSegments
	awsSpeakers
)

// awsParser reads the words of AWS Transcribe, in results.items, as sentences;
// or results.audio_segments, where these come first. Older results have the
// speakers of the words apart, in speaker_labels.segments.
type awsParser struct {
	json *jsonStream
	gap  float64 // as in a setup
	// from is the array that the cues are from, -1 as long as none came.
	from     int
	speakers []awsStretch
	now      cue // the sentence under way
	has      bool
	nobody   bool
	over     bool
}

// An awsStretch is a time in which somebody speaks.
type awsStretch struct {
	start, end float64
	speaker    string
}

func openAWS(s *source, set setup) parser {
	p := &awsParser{from: -1, gap: set.gap, json: newJSONStream(
		s, []string{"results", "items"}, []string{"results", "audio_segments"}, []string{"results", "speaker_labels", "segments"},
	)}
	return newTurns(p, set)
}

func (p *awsParser) nextCue() (cue, *Error, bool) {
	for !p.over {
		el, e, more := p.json.next()
		if !more {
			p.over = true
			if e = p.json.missing("results.items or results.audio_segments, as AWS Transcribe writes them"); e != nil {
				return cue{}, e, true
			}
			break
		}
		if e == nil && p.json.values > 1 {
			p.over = true
			e = second(el.line)
		}
		var done cue
		had := false
		if e == nil {
			done, had, e = p.element(el)
		}
		switch {
		case e != nil:
			return cue{}, e, true
		case had:
			return done, nil, true
		}
	}
	if p.has {
		return p.flush(), nil, true
	}
	return cue{}, nil, false
}

// flush gives the sentence under way.
func (p *awsParser) flush() cue {
	done := p.now
	p.now, p.has = cue{}, false
	done.change = done.speaker == "" && !p.nobody
	p.nobody = done.speaker == ""
	return done
}

// element reads an element; had is whether a sentence is done with it.
func (p *awsParser) element(el jsonElement) (done cue, had bool, e *Error) {
	if el.array == awsSpeakers {
		return cue{}, false, p.stretch(el)
	}
	if p.from >= 0 && el.array != p.from {
		return cue{}, false, nil // the same talk once more
	}
	p.from = el.array
	var item awsItem
	bad := &Error{Line: el.line, Want: "a piece of talk as AWS Transcribe writes it, the times as strings of seconds"}
	if json.Unmarshal(el.data, &item) != nil {
		return cue{}, false, bad
	}
	c := cue{speaker: item.Speaker, line: el.line}
	switch {
	case item.Transcript != nil:
		c.text = *item.Transcript
	case len(item.Alternatives) > 0 && item.Alternatives[0].Content != nil:
		c.text = *item.Alternatives[0].Content
	default:
		return cue{}, false, bad
	}
	if c.text = strings.TrimSpace(c.text); c.text == "" {
		return cue{}, false, nil
	}
	var ok, sound bool
	c.start, ok = parseSeconds(item.Start)
	if c.end, sound = parseSeconds(item.End); !ok || !sound {
		return cue{}, false, bad
	}
	if item.Type == "punctuation" {
		// Whatever its label says, it belongs to the word before.
		if p.has {
			p.now.text += c.text
		}
		return cue{}, false, nil
	}
	if c.speaker == "" && c.start != nil {
		c.speaker = p.speakerAt(*c.start)
	}
	return p.word(c)
}

// word adds a word to the sentence under way. A sentence ends where it says so,
// where somebody else speaks, and where nothing is said for as long as ends a
// turn.
func (p *awsParser) word(c cue) (done cue, had bool, e *Error) {
	now := &p.now
	paused := p.has && now.end != nil && c.start != nil && *c.start-*now.end > p.gap && p.gap >= 0
	if p.has && (paused || now.speaker != c.speaker || p.from == awsAudioSegments || endsSentence([]byte(now.text[max(0, len(now.text)-16):])) || len(now.text) > maxWords) {
		done, had = p.flush(), true
	}
	if !p.has {
		p.now, p.has = c, true
		return done, had, nil
	}
	now.text += " " + c.text
	if c.end != nil {
		now.end = c.end
	}
	return done, had, nil
}

// stretch keeps who speaks when.
func (p *awsParser) stretch(el jsonElement) *Error {
	var item awsItem
	if json.Unmarshal(el.data, &item) != nil {
		return nil // the words are read all the same
	}
	start, ok := parseSeconds(item.Start)
	end, sound := parseSeconds(item.End)
	if !ok || !sound || start == nil || end == nil || item.Speaker == "" {
		return nil
	}
	if len(p.speakers) == maxStretches {
		return &Error{Line: el.line, Want: "at most 262,144 stretches of speakers", Fatal: true}
	}
	p.speakers = append(p.speakers, awsStretch{*start, *end, item.Speaker})
	return nil
}

// speakerAt is who speaks at a time. Words come in the order of time, so that
// what is past is done with.
func (p *awsParser) speakerAt(at float64) string {
	for len(p.speakers) > 0 && p.speakers[0].end <= at {
		p.speakers = p.speakers[1:]
	}
	if len(p.speakers) > 0 && p.speakers[0].start <= at {
		return p.speakers[0].speaker
	}
	return ""
}
