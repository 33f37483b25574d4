// Command validate checks JSON Lines on standard input against a JSON Schema:
//
//	go -C internal/tools run ./validate SCHEMA < lines.jsonl
//
// It says which lines fail and at which place of the schema. It never prints
// what a line holds, because a line can hold somebody's talk.
//
// It exits with 0 if there was at least one line and every line is valid, with
// 1 if not, and with 2 on wrong usage.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/google/jsonschema-go/jsonschema"
)

// maxReported is how many failing lines are named; the others are counted.
const maxReported = 5

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: validate SCHEMA < lines.jsonl")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "validate:", err)
		os.Exit(1)
	}
}

func run(schemaFile string, in io.Reader, out io.Writer) error {
	data, err := os.ReadFile(schemaFile)
	if err != nil {
		return err
	}
	schema, err := load(data)
	if err != nil {
		return fmt.Errorf("schema: %w", err)
	}
	return validate(schema, in, out)
}

// load reads a schema and resolves the references in it. A schema that takes
// anything would check nothing, so it is refused.
func load(data []byte) (*jsonschema.Resolved, error) {
	var s jsonschema.Schema
	if err := json.Unmarshal(data, &s); err != nil {
		return nil, err
	}
	r, err := s.Resolve(&jsonschema.ResolveOptions{ValidateDefaults: true})
	if err != nil {
		return nil, err
	}
	if r.Validate(map[string]any{}) == nil {
		return nil, errors.New("it accepts the empty object")
	}
	return r, nil
}

func validate(schema *jsonschema.Resolved, in io.Reader, out io.Writer) error {
	lines, bad := 0, 0
	r := bufio.NewReader(in)
	for {
		line, err := r.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if len(line) > 0 {
			lines++
			if what := check(schema, line); what != "" {
				if bad++; bad <= maxReported {
					fmt.Fprintf(out, "line %d: %s\n", lines, what)
				}
			}
		}
		if err != nil {
			break
		}
	}
	switch {
	case lines == 0:
		return errors.New("no lines on standard input")
	case bad > 0:
		return fmt.Errorf("%d of %d lines are not valid", bad, lines)
	}
	fmt.Fprintf(out, "%d lines valid\n", lines)
	return nil
}

// check says what is wrong with one line, "" if nothing is.
func check(schema *jsonschema.Resolved, line []byte) string {
	var v any
	if err := json.Unmarshal(line, &v); err != nil {
		return "not one JSON value"
	}
	if err := schema.Validate(v); err != nil {
		return describe(err)
	}
	return ""
}

var keyword = regexp.MustCompile(`^[A-Za-z]+$`)

// describe turns the validator's error into the place of the schema and the
// keyword that failed. The error's own text quotes the instance: only the
// wrappers' text, which is the schema's, and the keyword are taken from it.
func describe(err error) string {
	path := "schema"
	for inner := errors.Unwrap(err); inner != nil; err, inner = inner, errors.Unwrap(inner) {
		own := strings.TrimSuffix(err.Error(), inner.Error())
		path = strings.TrimSuffix(strings.TrimPrefix(own, "validating "), ": ")
	}
	word, _, _ := strings.Cut(err.Error(), ":")
	if !keyword.MatchString(word) {
		word = "not valid"
	}
	return path + ": " + word
}
