package rulers

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRecordsRoundTrip takes readings of every kind through JSON.
func TestRecordsRoundTrip(t *testing.T) {
	for _, c := range readAnswers(t, "testdata/answers-en.tsv") {
		r := NewRecord(week(0), "p1", "en", c.ruler, Result{Reading: English().Read(c.ruler, c.answer)})
		require.NoError(t, r.Check(), c.answer)
		data, err := json.Marshal(r)
		require.NoError(t, err)
		var again Record
		require.NoError(t, json.Unmarshal(data, &again))
		require.Equal(t, r, again, c.answer)
		require.NotContains(t, string(data), "said", "words are kept by the host alone")
		if r.Low == nil {
			require.Contains(t, string(data), `"low":null,"high":null`)
		}
	}
}

// TestSchemaNamesTheFields holds the schema to the type.
func TestSchemaNamesTheFields(t *testing.T) {
	var schema struct {
		Required   []string
		Properties map[string]struct{ Enum []string }
	}
	require.NoError(t, json.Unmarshal([]byte(RecordSchema()), &schema))
	typ := reflect.TypeFor[Record]()
	for field := range typ.Fields() {
		name, opt, _ := strings.Cut(field.Tag.Get("json"), ",")
		require.Contains(t, schema.Properties, name)
		if opt == "" {
			require.Contains(t, schema.Required, name)
		} else {
			require.NotContains(t, schema.Required, name)
		}
	}
	require.Len(t, schema.Properties, typ.NumField())
	require.Equal(t, words(Answers()), schema.Properties["kind"].Enum)
	require.Equal(t, words(Hedges()), schema.Properties["hedge"].Enum)
	require.Equal(t, words(Bands()), schema.Properties["band"].Enum)
}

func words[T ~string](all []T) (out []string) {
	for _, l := range all {
		out = append(out, string(l))
	}
	return out
}

// TestCheckFindsFaults spoils a sound record in one place after another.
func TestCheckFindsFaults(t *testing.T) {
	low, high := 7.0, 6.0
	for want, spoil := range map[string]func(*Record){
		"v 1":                       func(r *Record) { r.Version = 0 },
		"a time t":                  func(r *Record) { r.Time = r.Time.AddDate(-3000, 0, 0); *r = Record{Version: 1, Person: "p"} },
		"a person":                  func(r *Record) { r.Person = "" },
		"a ruler":                   func(r *Record) { r.Dimension = "" },
		"min below max":             func(r *Record) { r.Min = 10 },
		"a kind of answer":          func(r *Record) { r.Kind = "x" },
		"low and high together":     func(r *Record) { r.High = nil },
		"in order":                  func(r *Record) { r.Low, r.High = &low, &high },
		"spoken_min and spoken_max": func(r *Record) { r.SpokenMax = new(5) },
		"agreed within the scale":   func(r *Record) { r.Agreed = &Interval{8, 11} },
		"a hedge":                   func(r *Record) { r.Hedge = "x" },
		"a band":                    func(r *Record) { r.Band = "x" },
	} {
		r := importance("6")[0]
		require.NoError(t, r.Check())
		spoil(&r)
		require.ErrorContains(t, r.Check(), want)
	}
}
