package transcript

import (
	"bytes"
	"encoding/json"
	"io"
)

// jsonShape finds the format of a source in JSON by the first of its keys that
// tells, "" where none does and where it is no JSON.
func jsonShape(start []byte) Format {
	if len(start) == 0 || start[0] != '{' && start[0] != '[' {
		return ""
	}
	w := shapeWalk{dec: json.NewDecoder(bytes.NewReader(start))}
	w.dec.UseNumber()
	f, _ := w.value("", 0)
	return f
}

// keyShape is the format that a key tells, by the path to it; [] is an element
// of a list. done is set where it tells that there is none.
func keyShape(path string) (f Format, done bool) {
	switch path {
	case "results.channels", "results.utterances":
		return Deepgram, true
	case "results.transcripts", "results.items", "results.audio_segments", "results.speaker_labels":
		return AWSTranscribe, true
	case "utterances", "acoustic_model", "audio_url":
		return AssemblyAI, true
	case "turnLevelTranscription", "wordLevelTranscription", "diarization",
		"output.turnLevelTranscription", "output.wordLevelTranscription", "output.diarization":
		return Pyannote, true
	case "segments", "word_segments":
		return Whisper, true
	case "messages", "contents", "conversations", "[].role", "[].from", "[].content", "conversation[].role", "conversation[].from":
		return Messages, true
	case "[].speaker", "conversation[].speaker":
		return CounselReflect, true
	case "[].ts", "[].client_msg_id", "[].bot_id", "[].subtype":
		return Slack, true
	case "turn", "role", "speaker":
		return "", true // a line of JSON Lines
	}
	return "", false
}

// A shapeWalk walks through the start of a source.
type shapeWalk struct{ dec *json.Decoder }

// value walks through a value; done is set where there is no more to learn.
func (w *shapeWalk) value(path string, depth int) (f Format, done bool) {
	if depth > maxShape {
		return "", true
	}
	token, err := w.dec.Token()
	switch {
	case (err == io.EOF || err == io.ErrUnexpectedEOF) && path == "text":
		return Whisper, true // the text of a whole recording, longer than what is looked at
	case err != nil:
		return "", true
	case token == json.Delim('{'):
		for w.dec.More() {
			token, err := w.dec.Token()
			key, ok := token.(string)
			if err != nil || !ok {
				return "", true
			}
			if depth > 0 && path != "" {
				key = path + "." + key
			}
			if f, done = keyShape(key); done {
				return f, true
			}
			if f, done = w.value(key, depth+1); done {
				return f, true
			}
		}
	case token == json.Delim('['):
		for w.dec.More() {
			if f, done = w.value(path+"[]", depth+1); done {
				return f, true
			}
		}
	default:
		return "", path == "conversation" // its name, in JSON Lines
	}
	_, err = w.dec.Token() // the end of the list or the object
	return "", err != nil
}

// maxShape is how deep values are nested in what is looked at; the keys that tell
// lie far above.
const maxShape = 64
