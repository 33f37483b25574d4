package transcript

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A Format is a form that a transcript is written in. The zero value is unset;
// a [Reader] then finds the format out with [Detect].
type Format string

// The formats. The package comment says what each of them holds.
const (
	AnnoMI Format = "annomi"
	JSONL  Format = "jsonl"
	Text   Format = "text"
	VTT    Format = "vtt"
	SRT    Format = "srt"
	CHAT   Format = "chat"
)

// A form is what there is to know of a format. A new format is a line in forms.
type form struct {
	format Format
	// shows gives the reason why a source is of the format without doubt, from
	// its start as UTF-8 without blanks in front: a phrase for people, or "".
	shows func(start []byte) string
	// keys is that reason for a format in JSON, which keys show: see jsonShape.
	keys string
	// exts are the endings of file names that stand for the format where the
	// content does not show one.
	exts []string
	// open makes the parser of a source.
	open func(*source, setup) parser
	// crs says that a CR is never the end of a line.
	crs bool
}

// A setup is what a parser is told besides its source.
type setup struct {
	who roles
	// conversation is the name where the source gives none.
	conversation string
	// unassigned lets turns of a speaker without a role through.
	unassigned bool
	// gap is the longest silence in seconds within a turn made of cues.
	gap float64
	// columns names the columns of a table.
	columns Columns
}

// forms are the formats, in the order in which sources are tried for them.
var forms = [...]form{
	{format: AnnoMI, shows: hasAnnoMIHeader, open: openAnnoMI},
	{format: CSV, shows: hasCSVHeader, exts: []string{".csv", ".tsv", ".tab"}, open: openCSV},
	{format: Deepgram, keys: "it has Deepgram's results with channels or utterances", open: openDeepgram, crs: true},
	{format: AssemblyAI, keys: "it has AssemblyAI's fields", open: openAssemblyAI, crs: true},
	{format: AWSTranscribe, keys: "it has the results of AWS Transcribe", open: openAWS, crs: true},
	{format: Pyannote, keys: "it has pyannote's fields", open: openPyannote, crs: true},
	{format: Whisper, keys: "it has segments as Whisper and WhisperX write them", open: openWhisper, crs: true},
	{format: CounselReflect, keys: "it is a list of speakers and texts", open: openCounselReflect, crs: true},
	{format: Messages, keys: "it is a list of messages with roles", open: openMessages, crs: true},
	{format: Slack, keys: "it is a list of messages as Slack exports them", open: openSlack, crs: true},
	{format: JSONL, shows: hasBrace, exts: []string{".jsonl", ".ndjson"}, open: openJSONL, crs: true},
	{format: VTT, shows: showsVTT, exts: []string{".vtt"}, open: openVTT},
	{format: SRT, shows: showsSRT, exts: []string{".srt"}, open: openSRT},
	{format: CHAT, shows: showsCHAT, exts: []string{".cha"}, open: openCHAT},
	{format: Text, exts: []string{".txt"}, open: openText},
}

// formOf gives what there is to know of a format.
func formOf(f Format) (form, bool) {
	i := slices.IndexFunc(forms[:], func(m form) bool { return m.format == f })
	if i < 0 {
		return form{}, false
	}
	return forms[i], true
}

// Formats lists the formats in their own order.
func Formats() []Format {
	all := make([]Format, len(forms))
	for i, m := range forms {
		all[i] = m.format
	}
	return all
}

// Valid reports whether f is one of [Formats].
func (f Format) Valid() bool {
	_, ok := formOf(f)
	return ok
}

// ParseFormat reads the exact name of a format; anything else, the empty string
// too, is a *[mi.LabelError].
func ParseFormat(s string) (Format, error) {
	if f := Format(s); f.Valid() {
		return f, nil
	}
	return "", &mi.LabelError{Type: "transcript format", Want: formatNames()}
}

// formatNames gives the names of the formats, for errors.
func formatNames() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, string(f))
	}
	return names
}

// unknownFormat is the error for a format that is none of ours.
func unknownFormat() *Error {
	return &Error{Want: "one of the formats " + strings.Join(formatNames(), ", ")}
}
