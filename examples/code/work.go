package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"

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
func code(ctx context.Context, o options, stdin io.Reader, stdout, stderr io.Writer) error {
	m := english.Model()
	by := coders{mi.NewChangeTalk(m), ocean.NewRecognizer(m)}
	bad, err := newBadRecords(o.errors, append(slices.Clone(o.files), o.agree))
	if err != nil {
		return err
	}
	out := newPrinter(o, by, stdout)
	if o.agree != "" {
		human, err := readCodes(o.agree, func(err error) error { return bad.add(o.agree, err) })
		if err != nil {
			return errors.Join(err, bad.close())
		}
		out = newAgreePrinter(o, human, stdout, stderr)
	}
	turns := 0
	failed := func() error {
		for r := range codeAll(ctx, tasks(o, stdin, stderr), by, o.jobs) {
			for _, err := range append([]error{r.task.failed}, r.failed...) {
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
		}
		return nil
	}()
	if failed == nil {
		failed = out.finish()
	}
	if err := errors.Join(failed, bad.close()); err != nil {
		return err
	}
	switch {
	case ctx.Err() != nil:
		return errors.New("code: interrupted")
	case bad.count > 0 && turns == 0:
		return fmt.Errorf("code: no turn could be coded; %s in %s", count(bad.count, "bad record", "bad records"), o.errors)
	case bad.count > 0:
		fmt.Fprintf(stderr, "code: %s in %s\n", count(bad.count, "bad record", "bad records"), o.errors)
	}
	return nil
}

// tasks reads the files one after another.
func tasks(o options, stdin io.Reader, stderr io.Writer) iter.Seq[task] {
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
			head := bufio.NewReaderSize(src, headSize)
			if start, _ := head.Peek(headSize); o.roles == nil && isText(o.in, name, start) {
				fmt.Fprintf(stderr, "code: %s: roles are taken from the speakers' labels; -roles sets them\n", name)
			}
			for talk, err := range r.Conversations(head) {
				if !yield(task{file: name, talk: talk, failed: err}) {
					shut()
					return
				}
			}
			shut()
		}
	}
}

// headSize is how much of a source is looked at to tell its format.
const headSize = 4096

// isText reports whether a source is plain text, whose labels say the roles.
func isText(in transcript.Format, name string, start []byte) bool {
	if in == "" {
		in, _ = transcript.Detect(name, start)
	}
	return in == transcript.Text
}

// codeAll codes up to jobs conversations at once and gives the results in the
// order of the tasks, until the context ends. No more than a few stand ready at
// any time. It does not wait for a task that is still being read.
func codeAll(ctx context.Context, in iter.Seq[task], by coders, jobs int) iter.Seq[result] {
	return func(yield func(result) bool) {
		ctx, quit := context.WithCancel(ctx)
		defer quit()
		queue := make(chan chan result, jobs)
		go func() {
			defer close(queue)
			running := make(chan struct{}, jobs)
			for t := range in {
				done := make(chan result, 1)
				select {
				case queue <- done:
				case <-ctx.Done():
					return
				}
				running <- struct{}{}
				go func() {
					done <- codeOne(t, by)
					<-running
				}()
			}
		}()
		for {
			select {
			case done, more := <-queue:
				if !more || !yield(<-done) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// codeOne codes a conversation; a turn that cannot be coded is left out.
func codeOne(t task, by coders) result {
	r := result{task: t}
	coder := mi.Coder{Client: by.client, Counsellor: by.counsellor}
	s := coder.Start(t.talk)
	for _, turn := range t.talk.Turns {
		if _, err := s.Add(context.Background(), turn); err != nil {
			r.failed = append(r.failed, err)
		}
	}
	r.coded = s.Coded()
	return r
}

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
