package transcript

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestJSONLReadsTurns(t *testing.T) {
	for name, tc := range map[string]struct {
		source string
		want   []Record
	}{
		"required fields alone": {
			`{"conversation":"c1","turn":0,"role":"counsellor","text":"What would you like from today?"}`,
			[]Record{{Conversation: "c1", Line: 1, Turn: turn(0, mi.Counsellor, "What would you like from today?")}},
		},
		"all fields, unknown ones, blank lines, CRLF, a byte order mark": {
			"\ufeff\r\n" + `{"conversation":"c","turn":4,"party":"Jo","role":"employee","text":"I want to delegate more.",` +
				`"goal":"more delegating","start":1.5,"end":2,"mood":{"text":["x"]},"line":9}` + "\r\n\r\n",
			[]Record{{Conversation: "c", Line: 2, Goal: mi.Goal{Behaviour: "delegating", Direction: mi.More}, Turn: mi.Turn{
				Number: 4, Party: "Jo", Role: mi.Client, Text: "I want to delegate more.", Start: new(1.5), End: new(float64(2)),
			}}},
		},
		"a goal as an object, nulls for what is optional, an empty text and name": {
			`{"conversation":"","turn":-1,"role":"Therapist","text":"","goal":{"behaviour":"smoking cessation","direction":""}}` + "\n" +
				`{"conversation":"","turn":3,"role":"t","text":"\r\n","goal":null,"party":null,"start":null,"end":null}`,
			[]Record{
				{Line: 1, Goal: mi.Goal{Behaviour: "smoking cessation"}, Turn: turn(-1, mi.Counsellor, "")},
				{Line: 2, Turn: turn(3, mi.Counsellor, "\r\n")},
			},
		},
		"bytes that are not UTF-8 become what encoding/json makes of them": {
			`{"conversation":"c","turn":0,"role":"client","text":"a` + "\x81" + `b"}`,
			[]Record{{Conversation: "c", Line: 1, Turn: turn(0, mi.Client, "a\ufffdb")}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, errs := read(Reader{}, tc.source)
			require.Empty(t, errs)
			require.Equal(t, tc.want, got)
		})
	}
}

func TestJSONLRolesComeFromTheCallerFirst(t *testing.T) {
	r := Reader{Roles: map[string]mi.Role{"s1": mi.Counsellor, "Kim": mi.Client, "witness": mi.Client}}
	got, errs := read(r, `{"conversation":"c","turn":0,"role":"S1","text":"a"}
{"conversation":"c","turn":1,"role":"counsellor","party":"KIM","text":"b"}
{"conversation":"c","turn":2,"party":"kim","text":"c"}
{"conversation":"c","turn":3,"role":"witness","text":"d"}
{"conversation":"c","turn":4,"role":"nobody","text":"e"}`)
	require.Equal(t, []string{"transcript: line 5: want counsellor or client in role, or a role for this party or label"}, errs)
	var roles []mi.Role
	for _, rec := range got {
		roles = append(roles, rec.Role)
	}
	require.Equal(t, []mi.Role{mi.Counsellor, mi.Client, mi.Client, mi.Client}, roles)
}

func TestTheJSONOfARecordIsALineToRead(t *testing.T) {
	rec := Record{Conversation: "c", Goal: mi.Goal{Behaviour: "debt", Direction: mi.Less}, Line: 1, Turn: mi.Turn{
		Number: 2, Party: "Ola", Role: mi.Client, Text: "It's <too> much", Start: new(0.25),
	}}
	data, err := json.Marshal(rec)
	require.NoError(t, err)
	got, errs := read(Reader{}, string(data))
	require.Empty(t, errs)
	require.Equal(t, []Record{rec}, got)
}
