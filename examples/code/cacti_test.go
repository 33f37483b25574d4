package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
)

// nights is a talk with times for the codes of a recording.
const nights = `{"conversation":"nights","turn":0,"role":"counsellor","start":0.5,"end":3.5,"text":"What about sleep?"}
{"conversation":"nights","turn":1,"role":"client","start":3.75,"end":8,"text":"I want to. But the nights are mine."}
{"conversation":"nights","turn":2,"role":"counsellor","start":8.25,"text":"The one time nobody asks for you."}
{"conversation":"nights","turn":3,"role":"client","start":14.75,"text":"Mm. I can try."}
`

// marked is what CACTI writes of a coder's marks in the recording of nights.
const marked = "Audio File:\t/home/ines/tom.wav\n0:00:01\t14\tOQ\n0:00:04\t205\tD+\n0:00:09\t11\tCR\n0:00:15\t203\tAB+\n0:00:17\t99\tNC\n1:00:00\t14\tST\n"

func TestAListByCACTIIsJoinedByTime(t *testing.T) {
	talk := file(t, "nights.jsonl", nights)
	for _, list := range []string{marked, "\ufeff" + strings.ReplaceAll(marked, "\n", "\r\n")} {
		codes := file(t, "codes.txt", list)
		a := agreements(t, codes, talk)
		require.Equal(t, 2, a[score.AttributeMISC].Compared)
		require.Equal(t, 2, a[score.AttributeValence].Compared)
		require.Equal(t, 2, a[score.AttributeValence].Codes[0].First, "D+ and AB+ are change talk")
		require.Equal(t, 2, a[score.AttributeKind].Compared)
		require.NotContains(t, a, score.AttributeMITI, "the list is by MISC")

		out, stderr, err := call(t, "", "-agree", codes, talk)
		require.NoError(t, err)
		require.Contains(t, out, "codes.txt, 1 conversation")
		require.Contains(t, stderr, "1 code of "+codes+" left out, at times")
		require.Contains(t, stderr, "1 code of "+codes+" left out, by names")
		for _, no := range []string{"tom.wav", "ines"} {
			require.NotContains(t, out+stderr, no, "the path of the recording may name a person")
		}
	}
}

func TestAListByCACTINeedsTalkWithTimes(t *testing.T) {
	codes := file(t, "codes.txt", marked)
	for _, args := range [][]string{{"-agree", codes}, {"-agree", codes, codes}} {
		out, stderr, err := call(t, "", args...)
		require.ErrorIs(t, err, errUsage)
		require.Empty(t, out)
		require.Contains(t, stderr, "want the talk in a FILE of its own beside "+codes)
	}
	_, _, err := call(t, "", codes)
	require.ErrorContains(t, err, "want -agree "+codes)
	_, _, err = call(t, "", "-agree", codes, file(t, "talk.txt", "T: "+secret+"\nC: "+secret+"\n"))
	require.ErrorContains(t, err, "conversation talk: want turns with times")
	require.NotContains(t, err.Error(), secret)
	_, _, err = call(t, "", "-agree", codes, file(t, "two.jsonl", nights+strings.ReplaceAll(nights, `"nights"`, `"days"`)))
	require.ErrorContains(t, err, "want one conversation")
	_, _, err = call(t, "", "-agree", file(t, "codes.txt", "Audio File:\tx\n9:00:00\t14\tD+\n8:00:00 Unheard of\n"), file(t, "nights.jsonl", strings.ReplaceAll(nights, `"text"`, `"end":20,"text"`)))
	require.ErrorContains(t, err, "found none in")
	require.ErrorContains(t, err, "times are compared")
}

func TestABadLineOfAListByCACTIIsNamed(t *testing.T) {
	talk := file(t, "nights.jsonl", nights)
	codes := file(t, "codes.txt", marked+secret+"\n")
	_, _, err := call(t, "", "-agree", codes, talk)
	require.ErrorContains(t, err, "codes.txt:8: want a time")
	require.NotContains(t, err.Error(), secret)
	list := filepath.Join(t.TempDir(), "bad.jsonl")
	out, stderr, err := call(t, "", "-agree", codes, "-errors", list, "-format", "jsonl", talk)
	require.NoError(t, err)
	require.Contains(t, stderr, "1 bad record in")
	var a agreement
	require.NoError(t, json.Unmarshal([]byte(strings.SplitAfter(out, "\n")[0]), &a))
	bad, err := os.ReadFile(list)
	require.NoError(t, err)
	require.Contains(t, string(bad), `"line":8`)
}
