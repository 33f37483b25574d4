package ocean_test

import (
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// BenchmarkRecognizer codes the counsellors' turns of testdata/talk, each after
// the turns before it: 52 turns of 16 words in the mean, two of more than 60.
func BenchmarkRecognizer(b *testing.B) {
	r := ocean.NewRecognizer(english.Model())
	xs := testtalk.Exchanges(b, mi.Counsellor)
	var codes mi.CounsellorCodes
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range xs {
			r.CodeInto(&codes, x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
}

// BenchmarkExplain asks for the evidence of the same turns.
func BenchmarkExplain(b *testing.B) {
	r := ocean.NewRecognizer(english.Model())
	xs := testtalk.Exchanges(b, mi.Counsellor)
	for b.Loop() {
		for _, x := range xs {
			r.Explain(x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
}
