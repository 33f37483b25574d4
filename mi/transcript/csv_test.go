package transcript

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

func TestColumnsAreFoundByTheirUsualNames(t *testing.T) {
	for header, want := range map[string][tabCount]int{
		"conversation,turn,speaker,role,text,start,end,goal": {0, 1, 2, 3, 4, 5, 6, 7},
		"Text,SPEAKER":               {-1, -1, 1, -1, 0, -1, -1, -1},
		" Utterance , Speaker-Role ": {-1, -1, -1, 1, 0, -1, -1, -1},
		"id,Start Time (ms),End_Time [sec],who,utterance,topic,topic":  {-1, -1, 3, -1, 4, 1, 2, 5},
		"transcript_id,utterance_id,interlocutor,utterance_text,extra": {0, 1, 2, -1, 3, -1, -1, -1},
		"text,transcript,speaker":                                      {-1, -1, 2, -1, 0, -1, -1, -1},
	} {
		got, e := Columns{}.find(strings.Split(header, ","))
		require.Nil(t, e, header)
		require.Equal(t, want, got.at, header)
	}
	got, e := Columns{}.find([]string{"start_ms", "end (ms)", "speaker", "text"})
	require.Nil(t, e)
	require.True(t, got.millis[tabStart] && got.millis[tabEnd])
	mapped, e := Columns{Text: "Said", Speaker: "text"}.find([]string{"text", "said"})
	require.Nil(t, e)
	require.Equal(t, 0, mapped.at[tabSpeaker], "what the caller names goes before what is usual")
	require.Equal(t, 1, mapped.at[tabText])
}

func TestErrorsInTablesSayWhereAndWhatWasExpected(t *testing.T) {
	for _, tc := range []struct {
		name, source string
		reader       Reader
		want         []string
		turns        int
	}{
		{"no text", "speaker,said\nT,x\n", Reader{Format: CSV}, []string{"line 1: want a header with columns for text and for speaker or role, or the names of these columns, found none for text"}, 0},
		{"no speaker", "text,x\n" + canary + ",x\n", Reader{Format: CSV}, []string{"line 1: want a header with columns for text and for speaker or role, or the names of these columns, found none for speaker or role"}, 0},
		{"not the column named", "speaker,text\nT,x\n", Reader{Columns: Columns{Text: "words"}}, []string{"line 1: want the column that the caller named for Text, found none of this name"}, 0},
		{"stranger", "speaker,text\nT,x\n" + canary + ",x\nC,y\n", Reader{}, []string{"line 3: want a speaker with a role, or a role for this speaker, found a name without one"}, 2},
		{"nobody", "speaker,text\n,x\n", Reader{}, []string{"line 2: want a label in the column of the speaker, found an empty cell"}, 0},
		{"no conversation", "speaker,text,session\nT,x,\n", Reader{}, []string{"line 2: want a name in the column of the conversation, found an empty cell"}, 0},
		{"turn", "turn,speaker,text\n1.5,T,x\n2.0,C,y\n", Reader{}, []string{"line 2: want a whole number in the column of the turn"}, 1},
		{"time", "start,speaker,text\n" + canary + ",T,x\n", Reader{}, []string{"line 2: want a time in the column for Start: H:MM:SS, M:SS or a number"}, 0},
		{"order", "turn,speaker,text\n2,T,x\n1,C,y\n", Reader{}, []string{"line 3: want a turn number above 2, the one before it in its conversation"}, 1},
		{"widths", "speaker;text\nT;x;" + canary + "\nC;y\n", Reader{}, []string{"line 2: want 2 columns as in the header, found 3"}, 1},
		{"a quote alone", "sep=;\nspeaker;text\n\"T;x\nC;y\n", Reader{}, []string{"line 3: want quotes around whole cells, doubled inside them, found others, with which lines 3 to 4 are lost"}, 0},
	} {
		recs, errs := read(tc.reader, tc.source)
		require.Len(t, recs, tc.turns, tc.name)
		require.Len(t, errs, len(tc.want), "%s: %v", tc.name, errs)
		for i, want := range tc.want {
			require.Equal(t, "transcript: "+want, errs[i], tc.name)
		}
	}
}

func TestQuotesInTablesWithTabsAreWhatTheFileMakesThem(t *testing.T) {
	recs, errs := read(Reader{}, "speaker\ttext\nT\t\"to be\" or\nC\tnot \"to\"\n")
	require.Empty(t, errs)
	require.Equal(t, `"to be" or`, recs[0].Text)
	require.Equal(t, []int{2, 3}, []int{recs[0].Line, recs[1].Line})
	recs, errs = read(Reader{}, "speaker\ttext\nT\t\"a\tb\n\"\"c\"\"\"\n")
	require.Empty(t, errs)
	require.Equal(t, "a\tb\n\"c\"", recs[0].Text)
}

func TestATableOfOthersKeepsItsApostrophes(t *testing.T) {
	recs, errs := read(Reader{}, "speaker,text\nT,'-and then?\nC,\"'=1\"\n")
	require.Empty(t, errs)
	require.Equal(t, "'-and then?", recs[0].Text, "nobody knows that it is none of the talk")
	require.Equal(t, "'=1", recs[1].Text)
	recs, errs = read(Reader{}, annomiTop+"1,g,0,client,n/a,'-and then?\n")
	require.Empty(t, errs)
	require.Equal(t, "'-and then?", recs[0].Text)
}

// TestTablesOfAnyDelimiterHoldTheSame: turns written with each delimiter are read
// back equal.
func TestTablesOfAnyDelimiterHoldTheSame(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 500 {
		recs := anyRecords(r)[:1]
		for recs[0].Role == mi.Client && len(recs) < 4 {
			next := recs[0]
			next.Number = len(recs) + recs[0].Number
			next.Text = anyText(r)
			recs = append(recs, next)
		}
		for _, d := range delimiters {
			var b strings.Builder
			fmt.Fprintf(&b, "Turn%cspeaker%cUtterance Text\r\n", d, d)
			for _, rec := range recs {
				text := strings.NewReplacer("\r", "", "\x00", "").Replace(rec.Text)
				fmt.Fprintf(&b, "%d%c%s%c\"%s\"\r\n", rec.Number, d, rec.Role, d, strings.ReplaceAll(text, `"`, `""`))
			}
			got, errs := read(Reader{Format: CSV}, b.String())
			require.Empty(t, errs, "%q", b.String())
			require.Len(t, got, len(recs))
			for i, rec := range recs {
				require.Equal(t, strings.NewReplacer("\r", "", "\x00", "").Replace(rec.Text), got[i].Text, "%q", b.String())
				require.Equal(t, rec.Number, got[i].Number)
				require.Equal(t, rec.Role, got[i].Role)
			}
		}
	}
}

func TestWhatAnnoMIWritesRunsInNoSpreadsheet(t *testing.T) {
	rec := Record{Conversation: "=c", Turn: mi.Turn{Role: mi.Client, Party: "@sam", Text: "'-1"}}
	file := write(t, AnnoMI, []Record{rec})
	for _, cell := range []string{rec.Conversation, rec.Party, rec.Text} {
		require.Contains(t, file, sheet.Defuse(cell))
	}
	got, errs := read(Reader{}, file)
	require.Empty(t, errs)
	got[0].Line = 0
	require.Equal(t, []Record{rec}, got)
}
