package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// misfits checks lines of JSON against as much of JSON Schema as our schemas of
// reports use, and says where they do not fit. CI has a whole validator.
func misfits(t *testing.T, schema, lines string) []string {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal([]byte(schema), &root))
	c := checker{defs: root["$defs"].(map[string]any)}
	for l := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		var v any
		require.NoError(t, json.Unmarshal([]byte(l), &v))
		c.check("", root, v)
	}
	return c.wrong
}

type checker struct {
	defs  map[string]any
	wrong []string
}

func (c *checker) fail(at, format string, a ...any) {
	c.wrong = append(c.wrong, at+": "+fmt.Sprintf(format, a...))
}

func (c *checker) check(at string, schema map[string]any, v any) {
	for keyword, x := range schema {
		switch keyword {
		case "$schema", "$id", "$defs", "title", "description":
		case "$ref":
			name := strings.TrimPrefix(x.(string), "#/$defs/")
			def, ok := c.defs[name].(map[string]any)
			if !ok {
				c.fail(at, "no definition of %s", name)
				continue
			}
			c.check(at, def, v)
		case "type":
			types, several := x.([]any)
			if !several {
				types = []any{x}
			}
			if !slices.ContainsFunc(types, func(name any) bool { return isType(name.(string), v) }) {
				c.fail(at, "not of type %v", types)
			}
		case "enum":
			if !slices.Contains(x.([]any), v) {
				c.fail(at, "none of %v", x)
			}
		case "const":
			if !reflect.DeepEqual(x, v) {
				c.fail(at, "not %v", x)
			}
		case "anyOf":
			if !slices.ContainsFunc(x.([]any), func(s any) bool {
				one := checker{defs: c.defs}
				one.check(at, s.(map[string]any), v)
				return one.wrong == nil
			}) {
				c.fail(at, "none of anyOf")
			}
		case "minimum", "maximum":
			if n, ok := v.(float64); ok && (keyword == "minimum" && n < x.(float64) || keyword == "maximum" && n > x.(float64)) {
				c.fail(at, "%s", keyword)
			}
		case "minItems", "maxItems":
			if l, ok := v.([]any); ok && (keyword == "minItems" && len(l) < int(x.(float64)) || keyword == "maxItems" && len(l) > int(x.(float64))) {
				c.fail(at, "%s", keyword)
			}
		case "minLength":
			if s, ok := v.(string); ok && len(s) < int(x.(float64)) {
				c.fail(at, "too short")
			}
		case "items":
			l, _ := v.([]any)
			for i, item := range l {
				c.check(fmt.Sprintf("%s/%d", at, i), x.(map[string]any), item)
			}
		case "required":
			if o, ok := v.(map[string]any); ok {
				for _, name := range x.([]any) {
					if _, ok := o[name.(string)]; !ok {
						c.fail(at, "no %s", name)
					}
				}
			}
		case "properties":
			o, _ := v.(map[string]any)
			for name, s := range x.(map[string]any) {
				if field, ok := o[name]; ok {
					c.check(at+"/"+name, s.(map[string]any), field)
				}
			}
		case "additionalProperties":
			o, _ := v.(map[string]any)
			for name := range o {
				if _, ok := schema["properties"].(map[string]any)[name]; !ok && x == false {
					c.fail(at, "unknown %s", name)
				}
			}
		default:
			c.fail(at, "the test does not know the keyword %s", keyword)
		}
	}
}

func isType(name string, v any) bool {
	switch v := v.(type) {
	case nil:
		return name == "null"
	case string:
		return name == "string"
	case bool:
		return name == "boolean"
	case float64:
		return name == "number" || name == "integer" && v == float64(int(v))
	case []any:
		return name == "array"
	}
	return name == "object"
}
