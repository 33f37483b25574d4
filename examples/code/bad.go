package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/evoke-mi/evoke/mi/transcript"
)

// badRecords keeps what was wrong with the input: in a file, or the first one
// ends the run.
type badRecords struct {
	file  *os.File
	count int
}

// newBadRecords opens the file for bad records. It must be none of the inputs.
func newBadRecords(name string, inputs []string) (*badRecords, error) {
	if name == "" {
		return &badRecords{}, nil
	}
	if info, err := os.Stat(name); err == nil {
		for _, in := range inputs {
			if other, err := os.Stat(in); err == nil && os.SameFile(info, other) {
				return nil, fmt.Errorf("code: -errors: want a file that is not an input: %s", name)
			}
		}
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	return &badRecords{file: f}, err
}

// add writes a line about a bad record, or returns it where there is no file.
// Neither holds any of the talk.
func (b *badRecords) add(file string, err error) error {
	if b.file == nil {
		return err
	}
	b.count++
	line := struct {
		File  string `json:"file,omitempty"`
		Line  int    `json:"line,omitempty"`
		Error string `json:"error"`
	}{File: file, Error: err.Error()}
	if e, ok := errors.AsType[*transcript.Error](err); ok {
		line.Line = e.Line
	}
	return json.NewEncoder(b.file).Encode(line)
}

func (b *badRecords) close() error {
	if b.file == nil {
		return nil
	}
	return b.file.Close()
}
