package mi_test

import (
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// BenchmarkChangeTalk codes the clients' turns of testdata/talk, each after the
// turns before it: 40 turns of 19 words in the mean, some of more than 60.
func BenchmarkChangeTalk(b *testing.B) {
	c := mi.NewChangeTalk(english.Model())
	xs := testtalk.Exchanges(b, mi.Client)
	var codes mi.ClientCodes
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range xs {
			c.CodeInto(&codes, x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
}

// BenchmarkSession codes whole conversations, both sides.
func BenchmarkSession(b *testing.B) {
	coder := testtalk.Coder()
	convs := testtalk.Talks(b)
	turns := 0
	for _, conv := range convs {
		turns += len(conv.Turns)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, conv := range convs {
			if _, err := coder.Code(b.Context(), conv); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*turns), "ns/turn")
}

// BenchmarkExplain asks for the evidence of the same turns.
func BenchmarkExplain(b *testing.B) {
	c := mi.NewChangeTalk(english.Model())
	xs := testtalk.Exchanges(b, mi.Client)
	for b.Loop() {
		for _, x := range xs {
			c.Explain(x)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(xs)), "ns/turn")
}
