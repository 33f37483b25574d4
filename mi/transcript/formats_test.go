package transcript

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// cueSamples are the samples of subtitles and plain text in their true shapes,
// with the roles that their names do not say. The twin of NAME.vtt is NAME.jsonl
// beside it.
var cueSamples = []struct {
	file   string
	format Format
	roles  map[string]mi.Role
}{
	{"zoom.vtt", VTT, map[string]mi.Role{"Ann Lee (she/her)": mi.Counsellor, "tom van dyke": mi.Client, "Priya": mi.Client}},
	{"teams.vtt", VTT, map[string]mi.Role{"Okafor, Ines": mi.Counsellor, "Brandt, Tom (Guest)": mi.Client}},
	{"youtube.vtt", VTT, map[string]mi.Role{"Maya": mi.Counsellor, "Jonas": mi.Client}},
	{"diarized.vtt", VTT, map[string]mi.Role{"SPEAKER_00": mi.Client, "SPEAKER_01": mi.Counsellor}},
	{"utf16.vtt", VTT, map[string]mi.Role{"José": mi.Client}},
	{"subrip.srt", SRT, map[string]mi.Role{"Ruth": mi.Client, "Omar": mi.Client}},
	{"subrip-dots.srt", SRT, map[string]mi.Role{"SPEAKER_00": mi.Counsellor, "SPEAKER_01": mi.Client}},
	{"windows-1252.srt", SRT, nil},
	{"labels.txt", Text, nil},
	{"short.txt", Text, nil},
	{"ward.txt", Text, nil},
	{"speakers.txt", Text, map[string]mi.Role{"Speaker 1": mi.Counsellor, "Speaker 2": mi.Client}},
	{"stamped-inline.txt", Text, map[string]mi.Role{"Mr. Hale": mi.Client}},
	{"otter.txt", Text, map[string]mi.Role{"Grace Obi": mi.Counsellor, "Lewis": mi.Client}},
	{"rev.txt", Text, map[string]mi.Role{"Dana": mi.Counsellor, "Kofi": mi.Client}},
	{"chat.cha", CHAT, nil},
}

func TestSamplesOfTalkReadAsTheirTwins(t *testing.T) {
	dir := filepath.Join("testdata", "formats")
	for _, tc := range cueSamples {
		t.Run(tc.file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join(dir, tc.file))
			require.NoError(t, err)
			format, reason := Detect("", data)
			require.Equal(t, tc.format, format, reason)
			name := strings.TrimSuffix(tc.file, filepath.Ext(tc.file))
			twin := name + ".jsonl"
			got, errs := read(Reader{Name: name, Roles: tc.roles}, string(data))
			require.Empty(t, errs)
			got = withoutLines(got)
			want := twinOf(t, filepath.Join(dir, twin), got)
			require.Equal(t, want, got)

			// Without a word about who is who the same turns come, with names in
			// place of roles.
			got, errs = read(Reader{Name: name, Unassigned: true}, string(data))
			require.Empty(t, errs)
			require.Len(t, got, len(want))
			for i, rec := range withoutLines(got) {
				if rec.Role == "" {
					require.NotEmpty(t, rec.Party)
					rec.Role = want[i].Role
				}
				require.Equal(t, want[i], rec)
			}
		})
	}
}

// twinOf reads the twin of a sample in JSON Lines, without lines. With -update-twins it
// is written from what was read.
func twinOf(t *testing.T, file string, got []Record) []Record {
	t.Helper()
	if *updateTwins {
		var b bytes.Buffer
		w, err := NewWriter(&b, JSONL)
		require.NoError(t, err)
		for _, rec := range got {
			require.NoError(t, w.Write(rec))
		}
		require.NoError(t, w.Flush())
		require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
	}
	lines, err := os.ReadFile(file)
	require.NoError(t, err)
	want, errs := read(Reader{}, string(lines))
	require.Empty(t, errs)
	return withoutLines(want)
}

func withoutLines(recs []Record) []Record {
	for i := range recs {
		recs[i].Line = 0
	}
	return recs
}

// Each file that lies there is a sample with its twin, or a twin.
func TestNoSampleIsForgotten(t *testing.T) {
	var known []string
	for _, s := range cueSamples {
		known = append(known, s.file)
	}
	for _, s := range tableSamples {
		known = append(known, s.file)
	}
	twins := map[string]bool{}
	for _, name := range known {
		twin := strings.TrimSuffix(name, filepath.Ext(name)) + ".jsonl"
		require.False(t, twins[twin], "%s is a twin of two", twin)
		twins[twin] = true
	}
	entries, err := os.ReadDir(filepath.Join("testdata", "formats"))
	require.NoError(t, err)
	for _, e := range entries {
		require.True(t, twins[e.Name()] || slices.Contains(known, e.Name()), e.Name())
	}
}

// A file that is called by the wrong format's name is an error, and not a
// conversation that nobody had.
func TestOneFormatIsNotReadAsAnother(t *testing.T) {
	samples := map[string]Format{}
	for _, s := range cueSamples {
		samples[s.file] = s.format
	}
	for _, s := range tableSamples {
		samples[s.file] = s.format
	}
	for _, name := range slices.Sorted(maps.Keys(samples)) {
		data, err := os.ReadFile(filepath.Join("testdata", "formats", name))
		require.NoError(t, err)
		for _, f := range Formats() {
			if f == samples[name] {
				continue
			}
			_, errs := read(Reader{Name: "x", Format: f, Unassigned: true}, string(data))
			require.NotEmpty(t, errs, "%s as %s", name, f)
			require.Regexp(t, `^transcript: x(:\d+)?: want `, errs[0])
			require.NotRegexp(t, "panic|EOF|invalid character", errs[0], "the error is our own")
		}
	}
}
