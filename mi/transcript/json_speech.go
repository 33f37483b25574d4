package transcript

import (
	"encoding/json"
	"strconv"
	"strings"
)

// A speechParser reads the cues that a speech service cut a recording into: the
// elements of an array.
type speechParser struct {
	json *jsonStream
	// read makes a cue of an element.
	read func(json.RawMessage) (cue, *Error)
	want string // what is wanted where the array is missing
	over bool
	// nobody is set while the words are those of somebody without a name.
	nobody bool
}

func (p *speechParser) nextCue() (cue, *Error, bool) {
	for !p.over {
		el, e, more := p.json.next()
		switch {
		case !more:
			p.over = true
			e = p.json.missing(p.want)
			return cue{}, e, e != nil
		case e != nil:
			return cue{}, e, true
		case p.json.values > 1:
			p.over = true
			return cue{}, second(el.line), true
		}
		c, e := p.read(el.data)
		if e != nil {
			e.Line = el.line
			return cue{}, e, true
		}
		c.line, c.text = el.line, strings.TrimSpace(c.text)
		if c.text == "" {
			continue
		}
		// Words without a speaker are somebody else's, for all that is known:
		// services leave the name out where two speak at once.
		c.change = c.speaker == "" && !p.nobody
		p.nobody = c.speaker == ""
		return c, nil, true
	}
	return cue{}, nil, false
}

// A piece is an element as the services write it, each with some of the fields.
type piece struct {
	Start      *float64        `json:"start"`
	End        *float64        `json:"end"`
	Text       *string         `json:"text"`
	Transcript *string         `json:"transcript"`
	Speaker    json.RawMessage `json:"speaker"`
	Channel    *int            `json:"channel"`
	Words      []struct {
		Speaker json.RawMessage `json:"speaker"`
	} `json:"words"`
}

// readSpoken reads an element with times in parts of a second. Text is what the
// field of the words is called, for errors.
func readSpoken(data json.RawMessage, perSecond float64, field string) (s piece, c cue, e *Error) {
	if json.Unmarshal(data, &s) != nil {
		return s, c, &Error{Want: "a piece of talk with " + field + ", start and end, the times as numbers"}
	}
	text := s.Text
	if field == "transcript" {
		text = s.Transcript
	}
	if text == nil {
		return s, c, &Error{Want: "a piece of talk with " + field, Found: "one without"}
	}
	c = cue{speaker: speakerOf(s.Speaker), text: *text, start: s.Start, end: s.End}
	for _, t := range []**float64{&c.start, &c.end} {
		if *t == nil {
			continue
		}
		if !validSeconds(**t) {
			return s, c, &Error{Want: "times, not below 0, in start and end"}
		}
		*t = new(**t / perSecond)
	}
	return s, c, nil
}

// speakerOf reads a speaker's label, which is a string or a number; "" for none.
func speakerOf(data json.RawMessage) string {
	switch {
	case len(data) == 0:
		return ""
	case data[0] >= '0' && data[0] <= '9', data[0] == '-':
		return string(data)
	}
	var label string
	if json.Unmarshal(data, &label) != nil {
		return ""
	}
	return strings.TrimSpace(label)
}

// numbered is the label of a speaker whom a service calls "0" or "A". The words
// before it keep "C" from being taken for a client.
func numbered(label string) string {
	if label == "" {
		return ""
	}
	return "Speaker " + label
}

// openDeepgram reads results.utterances of Deepgram. In a recording with several
// channels, speakers are counted within each, so that the channel is part of
// their name.
func openDeepgram(s *source, set setup) parser {
	// metadata.channels is a number, and comes first.
	j := newJSONStream(s, []string{"results", "utterances"}, []string{"metadata", "channels"})
	channels := 1
	j.scalar = func(keys []string, value json.Token) {
		if n, ok := value.(json.Number); ok && len(keys) == 2 && keys[0] == "metadata" && keys[1] == "channels" {
			if i, err := n.Int64(); err == nil && i > 1 {
				channels = 2
			}
		}
	}
	return newTurns(&speechParser{
		json: j, want: "results.utterances, which Deepgram gives where it is asked for utterances",
		read: func(data json.RawMessage) (cue, *Error) {
			s, c, e := readSpoken(data, 1, "transcript")
			c.speaker = numbered(c.speaker)
			if s.Channel != nil && channels > 1 {
				c.speaker = strings.TrimSpace("Channel " + strconv.Itoa(*s.Channel) + " " + c.speaker)
			}
			return c, e
		},
	}, set)
}

// openAssemblyAI reads utterances of AssemblyAI, whose times are milliseconds.
func openAssemblyAI(s *source, set setup) parser {
	return newTurns(&speechParser{
		json: newJSONStream(s, []string{"utterances"}),
		want: "utterances, which AssemblyAI gives where it is asked for speaker labels",
		read: func(data json.RawMessage) (cue, *Error) {
			_, c, e := readSpoken(data, 1000, "text")
			c.speaker = numbered(c.speaker)
			return c, e
		},
	}, set)
}

// openPyannote reads turnLevelTranscription of pyannote, alone or in the output of
// a job.
func openPyannote(s *source, set setup) parser {
	return newTurns(&speechParser{
		json: newJSONStream(s, []string{"turnLevelTranscription"}, []string{"output", "turnLevelTranscription"}),
		want: "turnLevelTranscription, which pyannote gives where it is asked for transcription",
		read: func(data json.RawMessage) (cue, *Error) {
			_, c, e := readSpoken(data, 1, "text")
			return c, e
		},
	}, set)
}

// openWhisper reads segments of Whisper or WhisperX. Whisper knows no speakers.
// WhisperX gives the words of a segment speakers of their own, of whom most
// decide where the segment has none.
func openWhisper(s *source, set setup) parser {
	return newTurns(&speechParser{
		json: newJSONStream(s, []string{"segments"}),
		want: "segments, as Whisper and WhisperX write them",
		read: func(data json.RawMessage) (cue, *Error) {
			s, c, e := readSpoken(data, 1, "text")
			if e == nil && c.speaker == "" {
				c.speaker = mostOfWords(s)
			}
			return c, e
		},
	}, set)
}

// mostOfWords is the speaker of more than half of the words, "" for none.
func mostOfWords(s piece) string {
	// The only one who can have more than half: each other speaker's word takes
	// one of theirs away (Boyer and Moore 1981).
	speaker, ahead := "", 0
	for _, w := range s.Words {
		switch label := speakerOf(w.Speaker); {
		case ahead == 0:
			speaker, ahead = label, 1
		case label == speaker:
			ahead++
		default:
			ahead--
		}
	}
	n := 0
	for _, w := range s.Words {
		if speakerOf(w.Speaker) == speaker {
			n++
		}
	}
	if 2*n <= len(s.Words) {
		return ""
	}
	return speaker
}
