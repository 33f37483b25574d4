package main

import (
	"bytes"
	"strings"
	"testing"
)

const testSchema = `{
	"type": "object",
	"required": ["conversation", "role"],
	"properties": {
		"conversation": {"type": "string"},
		"role": {"enum": ["client", "counsellor"]},
		"talk": {"type": "object", "properties": {"probability": {"type": "number", "maximum": 1}}}
	},
	"oneOf": [{"required": ["talk"]}, {"required": ["behaviour"]}]
}`

func TestValidate(t *testing.T) {
	schema, err := load([]byte(testSchema))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, in, out, err string }{
		{"valid", `{"conversation":"a","role":"client","talk":{"probability":0.5}}` + "\n", "1 lines valid\n", ""},
		{"no newline at the end", `{"conversation":"a","role":"client","talk":{}}`, "1 lines valid\n", ""},
		{"nothing", "", "", "no lines on standard input"},
		{"empty line", "\n", "line 1: not one JSON value\n", "1 of 1 lines are not valid"},
		{"two values", `{} {}`, "line 1: not one JSON value\n", "1 of 1 lines are not valid"},
		{"missing", "{\"conversation\":\"a\",\"talk\":{}}\n", "line 1: root: required\n", "1 of 1 lines are not valid"},
		{"wrong word", `{"conversation":"a","role":"secret","talk":{}}`, "line 1: /properties/role: enum\n", "1 of 1 lines are not valid"},
		{"deep", `{"conversation":"a","role":"client","talk":{"probability":"secret"}}`, "line 1: /properties/talk/properties/probability: type\n", "1 of 1 lines are not valid"},
		{"none of them", `{"conversation":"a","role":"client"}`, "line 1: root: oneOf\n", "1 of 1 lines are not valid"},
		{"later line", `{"conversation":"a","role":"client","talk":{}}` + "\n[\"secret\"]\n", "line 2: root: type\n", "1 of 2 lines are not valid"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out bytes.Buffer
			err := validate(schema, strings.NewReader(c.in), &out)
			if got := out.String(); got != c.out {
				t.Errorf("out = %q, want %q", got, c.out)
			}
			if got := errText(err); got != c.err {
				t.Errorf("err = %q, want %q", got, c.err)
			}
			if strings.Contains(out.String()+errText(err), "secret") {
				t.Error("the report repeats what a line holds")
			}
		})
	}
}

func TestReportsFirstFew(t *testing.T) {
	schema, err := load([]byte(testSchema))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	err = validate(schema, strings.NewReader(strings.Repeat("{}\n", 100)), &out)
	if got := errText(err); got != "100 of 100 lines are not valid" {
		t.Errorf("err = %q", got)
	}
	if n := strings.Count(out.String(), "\n"); n != maxReported {
		t.Errorf("%d lines reported, want %d", n, maxReported)
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, s := range []string{``, `{}`, `true`, `{"type": 3}`, `{"$ref": "#/$defs/missing"}`} {
		if _, err := load([]byte(s)); err == nil {
			t.Errorf("schema %q was accepted", s)
		}
	}
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
