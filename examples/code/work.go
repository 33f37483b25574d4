package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"sync"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/mi/transcript"
	"github.com/evoke-mi/evoke/ocean"
)

// A task is a conversation to code, or what was wrong with a record.
type task struct {
	file   string
	talk   mi.Conversation
	failed error
}

// A result is a coded conversation and what could not be coded of it.
type result struct {
	task
	coded  mi.Coded
	failed []error
}

// coders holds the two coders by their own types, because evidence for a
// person to read comes from them alone.
type coders struct {
	client     *mi.ChangeTalk
	counsellor *ocean.Recognizer
}

// A printer writes coded conversations in one format.
type printer interface {
	print(c mi.Coded) error
	finish() error
}

// code is the whole run: read, code several conversations at once, print in
// the order of the input.
func code(o options, stdin io.Reader, stdout, stderr io.Writer, stop <-chan os.Signal) error {
	m := english.Model()
	by := coders{mi.NewChangeTalk(m), ocean.NewRecognizer(m)}
	out := newPrinter(o, by, stdout)
	bad, err := newBadRecords(o.errors)
	if err != nil {
		return err
	}
	turns, stopped := 0, false
	failed := func() error {
		for r := range codeAll(tasks(o, stdin), by, o.jobs) {
			for _, err := range append(r.failed, r.task.failed) {
				if err == nil {
					continue
				}
				if err := bad.add(r.file, err); err != nil {
					return err
				}
			}
			if len(r.coded.Turns) > 0 {
				turns += len(r.coded.Turns)
				if err := out.print(r.coded); err != nil {
					return err
				}
			}
			select {
			case <-stop: // between conversations, so that output ends with a whole one
				stopped = true
				return nil
			default:
			}
		}
		return nil
	}()
	if err := errors.Join(failed, out.finish(), bad.close()); err != nil {
		return err
	}
	switch {
	case stopped:
		return errors.New("code: interrupted")
	case bad.count > 0 && turns == 0:
		return fmt.Errorf("code: no turn could be coded; %d bad records are in %s", bad.count, o.errors)
	case bad.count > 0:
		fmt.Fprintf(stderr, "code: %d bad records are in %s\n", bad.count, o.errors)
	}
	return nil
}

// tasks reads the files one after another.
func tasks(o options, stdin io.Reader) iter.Seq[task] {
	return func(yield func(task) bool) {
		if len(o.files) == 0 {
			yield(task{talk: sample})
			return
		}
		for _, name := range o.files {
			r := transcript.Reader{Format: o.in, Name: name, Roles: o.roles, Goal: o.goal}
			src, shut := stdin, func() error { return nil }
			if name != "-" {
				f, err := os.Open(name)
				if err != nil {
					if !yield(task{file: name, failed: err}) {
						return
					}
					continue
				}
				src, shut = f, f.Close
			}
			for talk, err := range r.Conversations(src) {
				if !yield(task{file: name, talk: talk, failed: err}) {
					shut()
					return
				}
			}
			shut()
		}
	}
}

// codeAll codes up to jobs conversations at once and gives the results in the
// order of the tasks. No more than a few stand ready at any time.
func codeAll(in iter.Seq[task], by coders, jobs int) iter.Seq[result] {
	return func(yield func(result) bool) {
		queue := make(chan chan result, jobs)
		quit := make(chan struct{})
		var wg sync.WaitGroup
		wg.Go(func() {
			defer close(queue)
			running := make(chan struct{}, jobs)
			for t := range in {
				done := make(chan result, 1)
				select {
				case queue <- done:
				case <-quit:
					return
				}
				running <- struct{}{}
				go func() {
					done <- codeOne(t, by)
					<-running
				}()
			}
		})
		for done := range queue {
			if !yield(<-done) {
				break
			}
		}
		close(quit)
		wg.Wait()
	}
}

// codeOne codes a conversation; a turn that cannot be coded is left out.
func codeOne(t task, by coders) result {
	r := result{task: t}
	coder := mi.Coder{Client: by.client, Counsellor: by.counsellor}
	s := coder.Session(t.talk.Goal)
	for _, turn := range t.talk.Turns {
		if _, err := s.Add(context.Background(), turn); err != nil {
			r.failed = append(r.failed, err)
		}
	}
	r.coded = s.Coded()
	r.coded.ID = t.talk.ID
	return r
}

// badRecords keeps what was wrong with the input: in a file, or the first one
// ends the run.
type badRecords struct {
	file  *os.File
	count int
}

func newBadRecords(name string) (*badRecords, error) {
	if name == "" {
		return &badRecords{}, nil
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
