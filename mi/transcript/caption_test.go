package transcript

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// whoSaid gives turns as "party: text", with the role where there is no party.
func whoSaid(recs []Record) []string {
	var all []string
	for _, r := range recs {
		who := r.Party
		if who == "" {
			who = string(r.Role)
		}
		all = append(all, who+": "+r.Text)
	}
	return all
}

// vttOf makes WebVTT of words, one cue of a second for each.
func vttOf(words ...string) string {
	var b strings.Builder
	b.WriteString("WEBVTT\n")
	for i, w := range words {
		fmt.Fprintf(&b, "\n%02d:%02d.000 --> %02d:%02d.900\n%s\n", i/60, i%60, i/60, i%60, w)
	}
	return b.String()
}

func TestLabelsAreSpeakersOnlyWhereTheyShowThemselves(t *testing.T) {
	for name, tc := range map[string]struct {
		cues []string
		want []string
	}{
		"twice": {
			[]string{"Ann: Hello.", "there", "Bo: Hi.", "Ann: So.", "Bo: Well."},
			[]string{"Ann: Hello. there", "Bo: Hi.", "Ann: So.", "Bo: Well."},
		},
		"once among words without labels": {
			[]string{"Ann: Hello.", "I wrote this down", "Note to self: no biscuits.", "Reminder: call her.", "Ann: Good."},
			[]string{"Ann: Hello. I wrote this down Note to self: no biscuits. Reminder: call her. Good."},
		},
		"once where every cue has a label": {
			[]string{"Ann: Hello.", "Bo: Hi.", "Ann: So.", "Priya: Sorry!"},
			[]string{"Ann: Hello.", "Bo: Hi.", "Ann: So.", "Priya: Sorry!"},
		},
		"names with brackets, particles, initials and more": {
			[]string{
				"Ann Lee (she/her): a", "Jo van der Berg: b", "Dr. O'Neil: c", "J. R.: d", "Zoë Ångström-Ray: e", "İpek Çelik [Host]: f",
				"Ann Lee (she/her): a", "Jo van der Berg: b", "Dr. O'Neil: c", "J. R.: d", "Zoë Ångström-Ray: e", "İpek Çelik [Host]: f",
			},
			[]string{
				"Ann Lee (she/her): a", "Jo van der Berg: b", "Dr. O'Neil: c", "J. R.: d", "Zoë Ångström-Ray: e", "İpek Çelik [Host]: f",
				"Ann Lee (she/her): a", "Jo van der Berg: b", "Dr. O'Neil: c", "J. R.: d", "Zoë Ångström-Ray: e", "İpek Çelik [Host]: f",
			},
		},
		"times of day and addresses": {
			[]string{"Ann: At", "10:30 or", "10:45", "See https://example.org", "10:30 then", "Ann: yes"},
			[]string{"Ann: At 10:30 or 10:45 See https://example.org 10:30 then yes"},
		},
		"numbers of speakers, once and without a colon": {
			[]string{"[SPEAKER_00] a", "[SPEAKER_01]: b", "Speaker 2: c", "spk_3: d", "Speaker X: e", "[laughs] f"},
			[]string{"SPEAKER_00: a", "SPEAKER_01: b", "Speaker 2: c", "spk_3: d", "Speaker X: e [laughs] f"},
		},
		"words for roles, once": {
			[]string{"Counsellor: a", "b", "Client (Sam): c", "He said: no", "KLIENT: d"},
			[]string{"counsellor: a b", "Sam: c He said: no", "client: d"},
		},
		"names in brackets on lines of their own": {
			[]string{"(Maya)\na", "(Laughter)\nb", "(Laughter)\nc", "(Jonas)\nd", "(maybe)\ne", "(Maya)\nf", "(Jonas)\ng"},
			[]string{"Maya: a (Laughter) b (Laughter) c", "Jonas: d (maybe) e", "Maya: f", "Jonas: g"},
		},
		"voices, their classes, and lines without one": {
			[]string{"<v.loud.red Ann Lee>a\nb</v>\nc", "<v Bo>d</v> <v Ann Lee>e</v>", "<V Bo>f"},
			[]string{"Ann Lee: a b c", "Bo: d", "Ann Lee: e", "Bo: f"},
		},
		"a label within a voice is talk": {
			[]string{"<v Ann>Bo: that is what it says", "<v Ann>Bo: again"},
			[]string{"Ann: Bo: that is what it says Bo: again"},
		},
		"a label with its words in the next cue": {
			[]string{"Ann:", "a", "Bo:\nb", "Ann: c", "Bo: d"},
			[]string{"Ann: a", "Bo: b", "Ann: c", "Bo: d"},
		},
		"two speakers in a cue": {
			[]string{"- Ann: a\n- Bo: b", "Ann: c\nBo: d\nd2"},
			[]string{"Ann: a", "Bo: b", "Ann: c", "Bo: d d2"},
		},
		"a dash that goes on with a sentence": {
			[]string{"Ann: a", "Bo: mm-hm", "Ann: -and you usually\n-with sugar", "Bo: c"},
			[]string{"Ann: a", "Bo: mm-hm", "Ann: -and you usually -with sugar", "Bo: c"},
		},
		"what looks like tags and entities": {
			[]string{"Ann: <i>a</i> <b.x>b</b> <3 &amp;&lt;&#39;&#x41;&nbsp;c&lrm; AT&T R&D; <inaudible> d<br>e < f > g", "Ann: &"},
			[]string{"Ann: a b <3 &<'A c AT&T R&D; <inaudible> d e < f > g &"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			recs, errs := read(Reader{Unassigned: true}, vttOf(tc.cues...))
			require.Empty(t, errs)
			require.Equal(t, tc.want, whoSaid(recs))
		})
	}
}

// What a label is may show far behind it, but no further than the window.
func TestALabelIsKnownForOneFromItsFirstUse(t *testing.T) {
	words := []string{"Ann: first"}
	for range windowCues - 2 {
		words = append(words, "and on")
	}
	recs, errs := read(Reader{Unassigned: true}, vttOf(append(words, "Ann: last")...))
	require.Empty(t, errs)
	require.Len(t, recs, 1)
	_, errs = read(Reader{Unassigned: true}, vttOf(append(words, "and", "and", "Ann: last")...))
	require.Equal(t, []string{"transcript: line 4: want the name of a speaker before the first words"}, errs)
}

func TestACallersNameIsASpeakerOnce(t *testing.T) {
	r := Reader{Roles: map[string]mi.Role{"the big boss": mi.Client, "Ann": mi.Counsellor, "mum": mi.Client}}
	recs, errs := read(r, vttOf("Ann: hi", "and so", "The Big Boss: me", "x", "(mum)\ny", "[Ann] z"))
	require.Empty(t, errs)
	require.Equal(t, []string{"Ann: hi and so", "The Big Boss: me x", "mum: y", "Ann: z"}, whoSaid(recs))
}

func TestTurnsEndAtPausesBetweenSentences(t *testing.T) {
	source := `WEBVTT

00:01.000 --> 00:02.000
Ann: I would like to

00:09.000 --> 00:10.000
Ann: sleep.

00:12.000 --> 00:13.000
Ann: A pause of two seconds.

00:15.001 --> 00:16.000
Ann: More than two.

00:30.000 --> 00:31.000
it goes on with a small letter,

00:50.000 --> 00:49.000
and after a comma

00:51.000 --> 00:52.000
whose end was lost.

00:40.000 --> 00:41.000
Ann: Back.
`
	for pause, want := range map[float64][]string{
		0: {
			"Ann: I would like to sleep. A pause of two seconds.",
			"Ann: More than two. it goes on with a small letter, and after a comma whose end was lost. Back.",
		},
		1:  {"Ann: I would like to sleep.", "Ann: A pause of two seconds.", "Ann: More than two. it goes on with a small letter, and after a comma whose end was lost. Back."},
		-1: {"Ann: I would like to sleep. A pause of two seconds. More than two. it goes on with a small letter, and after a comma whose end was lost. Back."},
	} {
		r := Reader{Unassigned: true}
		r.Pause = secondsOf(pause)
		recs, errs := read(r, source)
		require.Empty(t, errs)
		require.Equal(t, want, whoSaid(recs), "%v", pause)
	}
	recs, _ := read(Reader{Unassigned: true}, source)
	require.Equal(t, []*float64{new(1.0), new(13.0)}, []*float64{recs[0].Start, recs[0].End})
	require.Equal(t, []*float64{new(15.001), new(41.0)}, []*float64{recs[1].Start, recs[1].End})

	// Captions without punctuation have nothing but the pause.
	recs, _ = read(Reader{Unassigned: true}, "WEBVTT\n\n00:01.000 --> 00:02.000\nSpeaker 1: i would\n\n00:05.000 --> 00:06.000\nlike to\n")
	require.Equal(t, []string{"Speaker 1: i would", "Speaker 1: like to"}, whoSaid(recs))
}

func TestCaptionErrorsSayWhere(t *testing.T) {
	wantRole := "want a speaker with a role, or a role for this speaker, found a name without one"
	for name, tc := range map[string]struct {
		source string
		want   []string
		turns  []string
	}{
		"no first line": {
			"00:01.000 --> 00:02.000\nT: " + canary, []string{"line 1: want WEBVTT on the first line, as a WebVTT file has it, found another format"}, nil,
		},
		"nothing behind it": {"WEBVTT\n\n", []string{"want at least one turn, found none"}, nil},
		"times": {
			"WEBVTT\n\n1\n00:01 -> 00:02\nT: " + canary + "\n\n2\n00:01.000 --> 00:61.000\nT: " + canary + "\n\n" + canary + "\n\n" +
				"00:01.000 --> 00:02.000\nT: a\n\nC: " + canary + "\n",
			[]string{
				"line 3: " + "want " + wantTimes + ", found a block without one",
				"line 8: " + "want " + wantTimes + ", found a line with an arrow and without two times",
				"line 11: " + "want " + wantTimes + ", found a block without one",
				"line 16: " + "want " + wantTimes + ", found a block without one",
			},
			[]string{"counsellor: a"},
		},
		"no speaker at all": {
			vttOf(canary, canary), []string{"line 4: want the speakers' names with their words, found no speaker in the whole source"}, nil,
		},
		"no speaker at first, and a change without a name": {
			vttOf(canary, canary, "T: a", ">> "+canary, "C: b"),
			[]string{
				"line 4: want the name of a speaker before the first words",
				"line 13: want the name of whoever speaks now",
			},
			[]string{"counsellor: a", "client: b"},
		},
		"a name without a role": {
			vttOf("Ann: "+canary, "T: a", "Ann: "+canary, canary), []string{"line 4: " + wantRole, "line 10: " + wantRole}, []string{"counsellor: a"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			recs, errs := read(Reader{Format: VTT}, tc.source)
			for i, w := range tc.want {
				tc.want[i] = "transcript: " + w
			}
			require.Equal(t, tc.want, errs)
			require.Equal(t, tc.turns, whoSaid(recs))
			require.NotContains(t, strings.Join(errs, "\n"), canary)
		})
	}
}

func TestCaptionsNeedNoBlankLineBetween(t *testing.T) {
	recs, errs := read(Reader{}, "7\n00:00:01,000 --> 00:00:02,000\nT: a\n8\n00:00:02,000 --> 00:00:03,000\nC: b\n00:00:03,000 --> 00:00:04,000\n2 of them\n\n9\n\n")
	require.Empty(t, errs)
	require.Equal(t, []string{"counsellor: a", "client: b 2 of them"}, whoSaid(recs))
	require.Equal(t, []int{3, 6}, []int{recs[0].Line, recs[1].Line})
}

func TestClockReadsWhatPeopleWrite(t *testing.T) {
	for in, want := range map[string]float64{
		"0:03": 3, "00:03": 3, "1:02:03": 3723, "01:02:03.5": 3723.5, "00:00:00,001": 0.001, "100:00:00.000": 360000, "99:59": 5999, "123:00": 7380,
		"00:00:01.123456789": 1.123456789, "0:00:00.1": 0.1,
	} {
		got, ok := clockSeconds([]byte(in))
		require.True(t, ok, in)
		require.Equal(t, want, got, in)
	}
	for _, in := range []string{"", "5", ":", "1:", ":1", "1:60", "1:2:60", "1:60:00", "1:2:3:4", "a:b", "1:2.", "1:2.x", "-1:00", "1:002", "1:2.1234567890", "1234567:00", "1:2:3 "} {
		_, ok := clockSeconds([]byte(in))
		require.False(t, ok, in)
	}
}

func secondsOf(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

// Talk without another speaker is cut into turns where a cue ends; no word of it
// is lost.
func TestATurnOfCuesIsBounded(t *testing.T) {
	cue := strings.Repeat("and on and on ", 1000)
	source := "WEBVTT\n\n00:01.000 --> 00:02.000\nT: a\n" + strings.Repeat("\n00:02.000 --> 00:03.000\n"+cue+"\n", 250)
	recs, errs := read(Reader{}, source)
	require.Empty(t, errs)
	require.Len(t, recs, 4)
	words := 0
	for _, rec := range recs {
		require.LessOrEqual(t, len(rec.Text), maxTurn)
		require.Equal(t, mi.Counsellor, rec.Role)
		words += len(strings.Fields(rec.Text))
	}
	require.Equal(t, 1+250*4000, words)
}
