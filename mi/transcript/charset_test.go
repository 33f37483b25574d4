package transcript

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/evoke-mi/evoke/mi"
)

// written lists the formats that have a writer.
func written() []Format {
	var all []Format
	for _, f := range Formats() {
		if _, err := NewWriter(io.Discard, f); err == nil {
			all = append(all, f)
		}
	}
	return all
}

// charsets are the ways in which the same text may come.
var charsets = map[string]func(string) string{
	"UTF-8":                         func(s string) string { return s },
	"UTF-8 with a mark":             func(s string) string { return byteOrderMark + s },
	"UTF-16 with a mark, little":    in16(unicode.LittleEndian, unicode.UseBOM),
	"UTF-16 with a mark, big":       in16(unicode.BigEndian, unicode.UseBOM),
	"UTF-16 without a mark, little": in16(unicode.LittleEndian, unicode.IgnoreBOM),
	"UTF-16 without a mark, big":    in16(unicode.BigEndian, unicode.IgnoreBOM),
	"Windows-1252": func(s string) string {
		s, err := charmap.Windows1252.NewEncoder().String(s)
		must(err)
		return s
	},
}

func in16(e unicode.Endianness, mark unicode.BOMPolicy) func(string) string {
	return func(s string) string {
		s, err := unicode.UTF16(e, mark).NewEncoder().String(s)
		must(err)
		return s
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func TestEveryCharsetAndLineEndGivesTheSameTurns(t *testing.T) {
	source := "T: Wie war’s, Frau Müller?\nC: Naja – “schwierig”, à vrai dire.\nMais ça va… 5 €.\n"
	want, errs := read(Reader{}, source)
	require.Empty(t, errs)
	require.Len(t, want, 2)
	for name, encode := range charsets {
		for end, lines := range map[string]string{"LF": source, "CRLF": strings.ReplaceAll(source, "\n", "\r\n"), "CR": strings.ReplaceAll(source, "\n", "\r")} {
			t.Run(name+", "+end, func(t *testing.T) {
				data := encode(lines)
				got, errs := read(Reader{}, data)
				require.Empty(t, errs)
				require.Equal(t, want, got)
				got = nil
				for rec, err := range (Reader{}).Records(iotest.OneByteReader(strings.NewReader(data))) {
					require.NoError(t, err)
					got = append(got, rec)
				}
				require.Equal(t, want, got, "whatever pieces the bytes come in")
				f, _ := Detect("", []byte(data))
				require.Equal(t, Text, f)
			})
		}
	}
}

// The charset shows where the first letter does that is not English, which may
// be far behind the head.
func TestTheFirstLetterBeyondASCIIDecides(t *testing.T) {
	for _, far := range []int{0, headSize - 20, headSize - 9, headSize - 8, headSize - 7, 3*headSize + 1} {
		before := "T: " + strings.Repeat("word and word\n", far/14) + "\nC: "
		for name, encode := range charsets {
			if strings.HasPrefix(name, "UTF-16") {
				continue
			}
			for _, word := range []string{"Müsli für dich\n", "Ü", "é\n"} {
				recs, errs := read(Reader{}, encode(before+word))
				require.Empty(t, errs, name)
				require.Len(t, recs, 2)
				require.Equal(t, strings.TrimSuffix(word, "\n"), recs[1].Text, "%s, %d bytes ahead", name, far)
			}
		}
	}
}

func TestBytesOfNoCharsetAreTakenAsTheyAre(t *testing.T) {
	for name, tc := range map[string]struct{ source, want string }{
		"UTF-8 with a broken letter":         {"T: é è \xe9 ü\n", "é è \xe9 ü"},
		"a byte that Windows-1252 has not":   {"T: a\x81b\xe9c\n", "a\x81b\xe9c"},
		"UTF-8 that ends within a letter":    {"T: é\xc3", "é\xc3"},
		"half a letter of UTF-16 at the end": {"\xff\xfeT\x00:\x00 \x00h\x00i", "h\ufffd"},
	} {
		recs, errs := read(Reader{}, tc.source)
		require.Empty(t, errs, name)
		require.Equal(t, []mi.Turn{turn(0, mi.Counsellor, tc.want)}, []mi.Turn{recs[0].Turn}, name)
	}
}

func FuzzCharset(f *testing.F) {
	for _, encode := range charsets {
		f.Add([]byte(encode("T: Wie geht’s, Frau Müller?\r\nC: Ça va.\r\n")))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		whole := newSource(bytes.NewReader(data))
		slow := newSource(iotest.OneByteReader(bytes.NewReader(data)))
		require.Equal(t, whole.foreign, slow.foreign)
		a, err := io.ReadAll(whole.in)
		require.NoError(t, err)
		b, err := io.ReadAll(slow.in)
		require.NoError(t, err)
		require.Equal(t, a, b)
		require.LessOrEqual(t, len(a), 3*len(data)+3, "no character grows beyond three bytes")
	})
}
