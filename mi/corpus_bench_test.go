package mi_test

import (
	"errors"
	"io/fs"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/mi/transcript"
	"github.com/evoke-mi/evoke/ocean"
)

// annomi is where the conversations of AnnoMI lie, beside the project and no
// part of it.
const annomi = "../../shared/corpus/annomi.csv"

// realTurns gives the turns of one side in AnnoMI, each with the coded turns
// that were spoken before it.
func realTurns(b *testing.B, role mi.Role) []mi.Exchange {
	b.Helper()
	f, err := os.Open(annomi)
	if errors.Is(err, fs.ErrNotExist) {
		b.Skip("no " + annomi)
	}
	require.NoError(b, err)
	defer f.Close()
	coder := testtalk.Coder()
	var xs []mi.Exchange
	for conv, err := range (transcript.Reader{Name: annomi, Format: transcript.AnnoMI}).Conversations(f) {
		require.NoError(b, err)
		coded, err := coder.Code(b.Context(), conv)
		require.NoError(b, err)
		for i, t := range coded.Turns {
			if t.Turn.Role == role {
				xs = append(xs, mi.Exchange{Goal: conv.Goal, Turn: t.Turn, Before: coded.Turns[:i]})
			}
		}
	}
	require.NotEmpty(b, xs)
	return xs
}

// BenchmarkRealClientTurns is the mean cost of a client's turn in real
// conversations, as the issue that set its bound means it.
func BenchmarkRealClientTurns(b *testing.B) {
	xs := realTurns(b, mi.Client)
	c := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range xs {
			c.CodeInto(&codes, x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
	b.ReportMetric(float64(len(xs)), "turns")
}

// BenchmarkRealCounsellorTurns is the same of a counsellor's.
func BenchmarkRealCounsellorTurns(b *testing.B) {
	xs := realTurns(b, mi.Counsellor)
	c := ocean.NewRecognizer(english.Model())
	var codes mi.CounsellorCodes
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range xs {
			c.CodeInto(&codes, x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
	b.ReportMetric(float64(len(xs)), "turns")
}
