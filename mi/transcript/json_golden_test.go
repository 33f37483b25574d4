package transcript

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

var updateTwins = flag.Bool("update-twins", false, "write the JSON Lines twins of the samples")

// tableSamples are the samples in JSON and CSV, with what a reader has to be
// told of them. The twin of NAME.json is NAME.jsonl, beside it.
var tableSamples = []struct {
	file   string
	format Format
	roles  map[string]mi.Role
	set    func(*Reader)
}{
	{file: "deepgram.json", format: Deepgram, roles: map[string]mi.Role{"Speaker 0": mi.Counsellor, "Speaker 1": mi.Client}},
	{file: "deepgram-channels.json", format: Deepgram, roles: map[string]mi.Role{"Channel 0": mi.Counsellor, "Channel 1": mi.Client}},
	{file: "assemblyai.json", format: AssemblyAI, roles: map[string]mi.Role{"Speaker A": mi.Counsellor, "Speaker C": mi.Client}},
	{file: "aws-transcribe.json", format: AWSTranscribe, roles: map[string]mi.Role{"spk_0": mi.Counsellor, "spk_1": mi.Client}},
	{file: "aws-transcribe-segments.json", format: AWSTranscribe, roles: map[string]mi.Role{"spk_0": mi.Counsellor, "spk_1": mi.Client}},
	{file: "aws-transcribe-old.json", format: AWSTranscribe, roles: map[string]mi.Role{"spk_0": mi.Counsellor, "spk_1": mi.Client}},
	{file: "pyannote.json", format: Pyannote, roles: map[string]mi.Role{
		"SPEAKER_00": mi.Client, "SPEAKER_01": mi.Counsellor, "SPEAKER_02": mi.Client,
	}},
	{file: "whisperx.json", format: Whisper, roles: map[string]mi.Role{"SPEAKER_00": mi.Counsellor, "SPEAKER_01": mi.Client}},
	{file: "counselreflect.json", format: CounselReflect},
	{file: "counselreflect-named.json", format: CounselReflect, roles: map[string]mi.Role{"ola": mi.Client}},
	{file: "messages.json", format: Messages},
	{file: "messages-lines.json", format: Messages},
	{file: "slack.json", format: Slack, roles: map[string]mi.Role{"U0KIT": mi.Client}},
	{file: "table-semicolon.csv", format: CSV},
	{file: "table.tsv", format: CSV},
	{file: "table-mapped.csv", format: CSV, set: func(r *Reader) {
		r.Columns = Columns{Speaker: "WHO", Start: "said-at", Text: "what", Goal: "subject"}
	}},
}

func TestSamplesInJSONAndCSVReadAsTheirTwins(t *testing.T) {
	dir := filepath.Join("testdata", "formats")
	for _, tc := range tableSamples {
		t.Run(tc.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, tc.file))
			require.NoError(t, err)
			twin := strings.TrimSuffix(tc.file, filepath.Ext(tc.file)) + ".jsonl"
			r := Reader{Name: twin, Roles: tc.roles}
			if tc.set != nil {
				tc.set(&r)
			} else {
				format, reason := Detect("", data)
				require.Equal(t, tc.format, format, reason)
			}
			got, errs := read(r, string(data))
			require.Empty(t, errs)
			got = withoutLines(got)
			require.Equal(t, twinOf(t, filepath.Join(dir, twin), got), got)
		})
	}
}
