package mi_test

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestJSONRoundTripOfValues fills every exported struct with anything its
// fields can hold, writes it and reads it back.
func TestJSONRoundTripOfValues(t *testing.T) {
	for name, typ := range exported {
		if typ.Kind() != reflect.Struct || typ.NumField() == 0 || typ.Field(0).Tag == "" && !typ.Field(0).Anonymous {
			continue
		}
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, 11))
			for range 40 {
				want := reflect.New(typ)
				fill(r, want.Elem())
				data, err := json.Marshal(want.Interface())
				require.NoError(t, err)
				got := reflect.New(typ)
				require.NoError(t, json.Unmarshal(data, got.Interface()))
				require.Equal(t, want.Interface(), got.Interface(), "%s", data)
			}
			zero := reflect.New(typ)
			data, err := json.Marshal(zero.Interface())
			require.NoError(t, err)
			got := reflect.New(typ)
			require.NoError(t, json.Unmarshal(data, got.Interface()))
			require.Equal(t, zero.Interface(), got.Interface(), "%s", data)
		})
	}
}

// fill sets a value and all in it at random; pointers and slices may stay nil.
func fill(r *rand.Rand, v reflect.Value) {
	words := []string{"", "change", "open question", "no label of ours", "naïve “quotes” 👍\n", "<&>\u2028"}
	switch v.Kind() {
	case reflect.String:
		v.SetString(words[r.IntN(len(words))])
	case reflect.Int:
		v.SetInt(int64(r.Int32()) - 1<<30)
	case reflect.Float64:
		v.SetFloat(r.NormFloat64())
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Pointer:
		if r.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(r, v.Elem())
		}
	case reflect.Slice:
		if n := r.IntN(4); n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				fill(r, v.Index(i))
			}
		}
	case reflect.Struct:
		for _, f := range v.Fields() {
			fill(r, f)
		}
	default:
		panic("json_test: cannot fill a " + v.Kind().String())
	}
}

// TestJSONRoundTripOfText reads what a file holds and writes the same. Labels
// that this version does not know survive.
func TestJSONRoundTripOfText(t *testing.T) {
	for name, tc := range map[string]struct {
		value any
		text  string
	}{
		"a conversation": {new(mi.Conversation), `{"conversation":"c1","goal":{"behaviour":"salt","direction":"less"},
			"parties":[{"party":"Ngozi","role":"client","goal":{"behaviour":"sleep"}},{"party":"Dr Roy","role":"observer"}],
			"turns":[{"turn":4,"party":"Ngozi","role":"client","text":"I’d try.","start":0,"end":2.5},{"turn":9,"role":"counsellor","text":""}]}`},
		"a bare conversation": {new(mi.Conversation), `{"turns":[]}`},
		"a coded client turn": {new(mi.Coded), `{"conversation":"c1","turns":[{"turn":{"turn":0,"role":"client","text":"I can’t."},
			"client":{"talk":{"valence":"sustain","kind":"ability","strength":"high","probability":{"change":0.1,"neutral":0.2,"sustain":0.7},
			"confidence":"medium","abstained":false,"assumed":true,"mixed":true,"spans":[{"start":0,"end":10}]},
			"utterances":[{"start":0,"end":10,"code":"AB-","probability":0.66}],"discord":[{"sign":"defending","start":0,"end":10,"rule":"denies"}],"risk":[{"kind":"suicide","start":0,"end":10,"subject":"self","time":"current","negated":false,"quoted":false,"idiom":true,"weighed":false,"rule":"vague"}],"model":"en-1"}}]}`},
		"a coded counsellor turn": {new(mi.Coded), `{"turns":[{"turn":{"turn":0,"role":"counsellor","text":"You can’t."},
			"counsellor":{"behaviour":{"main":"reflection","probability":{"question":0.1,"reflection":0.8,"input":0.1,"other":0},
			"confidence":"high","question":"none","reflection":"simple","miti":["SR"],"misc":["SR"]},
			"utterances":[{"start":0,"end":12,"code":"SR","behaviour":"simple reflection","probability":0.5}],"model":"en-1"}}]}`},
		"a turn that is not coded": {new(mi.Coded), `{"turns":[{"turn":{"turn":0,"role":"client","text":"x"}}]}`},
		"labels of another time": {new(mi.CodedTurn), `{"turn":{"turn":1,"role":"supporter","text":"x"},
			"client":{"talk":{"valence":"mixed","kind":"hope","strength":"extreme","probability":{"change":0,"neutral":0,"sustain":0},
			"confidence":"certain","abstained":true,"spans":null},"utterances":[{"start":0,"end":1,"code":"H+","probability":1}],"discord":null,"risk":null},
			"counsellor":{"behaviour":{"main":"silence","probability":{"question":0,"reflection":0,"input":0,"other":0},"confidence":"",
			"question":"leading","reflection":"amplified","miti":["X"],"misc":["Y",""]},
			"utterances":[{"start":0,"end":1,"code":"Y","behaviour":"hum","probability":1}]}}`},
		"evidence":           {new(mi.Evidence), `{"start":3,"end":7,"weight":-0.25}`},
		"evidence of a rule": {new(mi.Evidence), `{"start":0,"end":5,"rule":"bare acknowledgement","weight":1.5}`},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, json.Unmarshal([]byte(tc.text), tc.value))
			data, err := json.Marshal(tc.value)
			require.NoError(t, err)
			require.JSONEq(t, tc.text, string(data))
		})
	}
}

func TestJSONKeepsUnknownLabels(t *testing.T) {
	var talk mi.Talk
	require.NoError(t, json.Unmarshal([]byte(`{"valence":"mixed","kind":"hope"}`), &talk))
	require.Equal(t, mi.Valence("mixed"), talk.Valence)
	require.Equal(t, mi.Kind("hope"), talk.Kind)
	require.False(t, talk.Valence.Valid())
	require.Zero(t, talk.Belief(), "nothing follows from a valence that nobody knows")
}
