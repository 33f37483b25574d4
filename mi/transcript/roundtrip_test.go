package transcript

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// pieces are what talk is made of here: whatever one of the formats gives a
// meaning to, and what people write.
var pieces = []string{
	"T: hi", "C:", "Client (Bo): ", ": ", "I want to sleep more", " ", "  ", "    ", "\t", "\n", "\n\n", "\r", "\r\n",
	`"`, `""`, ",", ";", "'", `\`, `\.`, "{", "}", "n/a", "null", "<b>", "&amp;", "\u2028", "\u00a0", "\ufeff", "😀", "é", "日本",
	"\x00", "\x01", "\x7f", "10:30", "Anna: ", "-->", "=1+1", "#", "\v", "\f", "\u0085",
}

func anyText(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(7) {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// anyRecords gives conversations with turns in order.
func anyRecords(r *rand.Rand) []Record {
	var recs []Record
	for c := range 1 + r.IntN(3) {
		id := anyText(r) + pick(r, "a", "b", "c") + strings.Repeat("'", c)
		goal := pick(r, mi.Goal{}, mi.Goal{Behaviour: "drinking", Direction: mi.Less}, mi.Goal{Behaviour: "saving"},
			mi.Goal{Direction: mi.More}, mi.Goal{Behaviour: "smoking cessation"}, mi.Goal{Behaviour: anyText(r), Direction: mi.Start})
		number := r.IntN(9) - 4
		for range 1 + r.IntN(5) {
			rec := Record{Conversation: id, Goal: goal}
			rec.Turn = mi.Turn{Number: number, Role: pick(r, mi.Roles()...), Party: pick(r, "", "Bo", "Ann (she)", anyText(r)), Text: anyText(r)}
			if r.IntN(2) == 0 {
				rec.Start = new(pick(r, 0, float64(r.IntN(9999)), r.Float64()*9e4, 1e-7))
				rec.End = pick(r, nil, new(r.ExpFloat64()*1e5), new(1e300))
			}
			recs = append(recs, rec)
			number += 1 + r.IntN(3)
		}
	}
	return recs
}

// roundTrip writes records and compares what is read with what was accepted. It
// returns how many were.
func roundTrip(t testing.TB, f Format, recs []Record) int {
	var b bytes.Buffer
	w, err := NewWriter(&b, f)
	require.NoError(t, err)
	var want []Record
	for _, rec := range recs {
		if w.Write(rec) == nil {
			if f == Text {
				rec.Conversation, rec.Goal, rec.Start, rec.End, rec.Number = "1", mi.Goal{}, nil, nil, len(want)
			}
			want = append(want, rec)
		}
	}
	require.NoError(t, w.Flush())
	if len(want) == 0 {
		return 0
	}
	for _, r := range []Reader{{Format: f}, {}} {
		got, errs := read(r, b.String())
		require.Empty(t, errs, "%q", b.String())
		for i := range got {
			got[i].Line = 0
		}
		require.Equal(t, want, got, "%q", b.String())
	}
	return len(want)
}

func TestWhatIsWrittenReadsBackEqual(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	kept, all := map[Format]int{}, 0
	for range 3000 {
		recs := anyRecords(r)
		all += len(recs)
		for _, f := range written() {
			kept[f] += roundTrip(t, f, recs)
		}
	}
	require.Equal(t, all, kept[JSONL], "JSON holds everything")
	require.Greater(t, kept[AnnoMI], all/3, "most of the odd ones too")
	require.Greater(t, kept[Text], all/10)
}

func FuzzWriters(f *testing.F) {
	for _, p := range pieces {
		f.Add("c", p, p+"\n"+p, "less "+p, 1.5)
	}
	f.Fuzz(func(t *testing.T, conversation, party, text, behaviour string, start float64) {
		rec := Record{Conversation: conversation, Goal: mi.Goal{Behaviour: behaviour}}
		rec.Turn = mi.Turn{Role: mi.Client, Party: party, Text: text, Start: &start}
		second := rec
		second.Number, second.Role, second.Text = 1, mi.Counsellor, party+text
		for _, format := range written() {
			n := roundTrip(t, format, []Record{rec, second})
			if format == JSONL && validSeconds(start) && utf8.ValidString(conversation+"|"+party+"|"+text+"|"+behaviour) {
				require.Equal(t, 2, n)
			}
		}
	})
}
