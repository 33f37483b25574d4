package transcript

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func readCoded(r Reader, source string) (all []mi.Coded, errs []string) {
	for c, err := range r.Coded(strings.NewReader(source)) {
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		all = append(all, c)
	}
	return all, errs
}

const codedTop = "transcript_id,utterance_id,interlocutor,utterance_text,main_therapist_behaviour,question_exists,question_subtype,reflection_exists,reflection_subtype,client_talk_type\n"

func TestCodesOfPeopleAreReadFromAnnoMIsColumns(t *testing.T) {
	all, errs := readCoded(Reader{}, codedTop+
		"0,0,therapist,What now?,question,True,open,False,n/a,n/a\n"+
		"0,0,therapist,What now?,reflection,False,n/a,True,simple,n/a\n"+
		"0,1,client,I quit.,n/a,n/a,n/a,n/a,n/a,change\n"+
		"0,2,therapist,Take these.,therapist_input,False,n/a,True,n/a,n/a\n"+
		"1,0,client,Mm.,n/a,n/a,n/a,n/a,n/a,n/a\n")
	require.Empty(t, errs)
	require.Len(t, all, 2)
	turns := all[0].Turns
	require.Len(t, turns, 3)
	require.Equal(t, mi.Response{Main: mi.MainQuestion, Question: mi.QuestionOpen, Reflection: mi.ReflectionNone}, turns[0].Counsellor.Response, "the first of two")
	require.Equal(t, mi.Change, turns[1].Client.Talk.Valence)
	require.Equal(t, 1.0, turns[1].Client.Talk.Probability.Change)
	require.Equal(t, mi.MainInput, turns[2].Counsellor.Response.Main)
	require.Empty(t, turns[2].Counsellor.Response.Reflection, "there is one, and nobody says which")
	require.Nil(t, all[1].Turns[0].Client, "n/a is no code")
}

func TestBadCodesSayWhichColumn(t *testing.T) {
	for source, want := range map[string]string{
		codedTop + "0,0,client,x,n/a,n/a,n/a,n/a,n/a," + canary + "\n":    "transcript: line 2: want a code of ours or n/a in client_talk_type",
		codedTop + "0,0,therapist,x," + canary + ",n/a,n/a,n/a,n/a,n/a\n": "transcript: line 2: want a code of ours or n/a in main_therapist_behaviour",
		codedTop + "0,0,therapist,x,n/a,perhaps,n/a,n/a,n/a,n/a\n":        "transcript: line 2: want a code of ours or n/a in question_subtype",
		annomiTop + "0,g,0,client,00:00:01,x\n":                           "transcript: line 1: want at least one column of codes, such as main_therapist_behaviour or client_talk_type, found none",
		"T: hi\n":                                                         "transcript: want a table with AnnoMI's columns, which alone has codes, found another format",
		codedTop:                                                          "transcript: want at least one turn, found none",
		"%PDF-":                                                           "transcript: want text, found a PDF file",
		strings.TrimSuffix(codedTop, "\n") + ",misc\n0,0,T,x,,,,,,,OQ XX\n": "transcript: line 2: want a code of ours or n/a in misc",
	} {
		all, errs := readCoded(Reader{}, source)
		require.Empty(t, all, "%q", source)
		require.Equal(t, []string{want}, errs, "%q", source)
	}
}

// TestCodesInATableAreReadBack: what a table says of turns is written again as it
// is, but for probabilities, which are those of what is certain.
func TestCodesInATableAreReadBack(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	turns := 0
	for range 1000 {
		file, taken := writeCoded(t, CodedTable, false, anyCoded(r, anyRecords(r))...)
		if len(taken) == 0 {
			continue
		}
		got, errs := readCoded(Reader{}, file)
		require.Empty(t, errs, "%q", file)
		require.Len(t, got, len(taken))
		for i, c := range taken {
			require.Equal(t, c.ID, got[i].ID)
			require.Equal(t, c.Goal, got[i].Goal)
			for j, want := range c.Turns {
				turns++
				have := got[i].Turns[j]
				require.Equal(t, want.Turn, have.Turn)
				if k := want.Client; k != nil {
					require.NotNil(t, have.Client)
					require.Equal(t, k.Talk.Valence, have.Client.Talk.Valence)
					require.Equal(t, k.Talk.Kind, have.Client.Talk.Kind)
					require.Equal(t, k.Talk.Abstained, have.Client.Talk.Abstained)
					if len(k.Utterances) > 0 {
						require.True(t, slices.EqualFunc(k.Utterances, have.Client.Utterances, func(a, b mi.ClientUtterance) bool { return a.Code == b.Code }))
					}
				}
				if k := want.Counsellor; k != nil {
					require.NotNil(t, have.Counsellor)
					require.Equal(t, k.Response.Main, have.Counsellor.Response.Main)
					require.Equal(t, k.Response.MISC, have.Counsellor.Response.MISC)
				}
			}
		}
		again, _ := writeCoded(t, CodedTable, false, got...)
		second, errs := readCoded(Reader{}, again)
		require.Empty(t, errs)
		require.Equal(t, got, second)
	}
	require.Greater(t, turns, 1000)
}

func FuzzCoded(f *testing.F) {
	f.Add(codedTop + "0,0,client,x,n/a,n/a,n/a,n/a,n/a,change\n0,1,T,x,other,True,open,True,simple,\n")
	f.Add("transcript_id,utterance_id,interlocutor,utterance_text,party,end,utterance_codes,miti,misc,kind\n1,1,C,'=x,n/a,1,D+ N,n/a,n/a,desire\n1,2,T,x,n/a,1,OQ,Q,OQ,n/a\n")
	f.Fuzz(func(t *testing.T, source string) {
		n := 0
		for c, err := range (Reader{Format: AnnoMI}).Coded(strings.NewReader(source)) {
			n++
			require.True(t, err != nil || len(c.Turns) > 0)
		}
		require.Positive(t, n)
	})
}

func TestAListOfCACTIIsToldFromATranscript(t *testing.T) {
	f, reason := Detect("a.txt", []byte("Audio File:\tx\n0:01\t1\tOQ\n"))
	require.Empty(t, f)
	require.Equal(t, "a list of codes by CACTI, which HumanCodes reads", reason)
}
