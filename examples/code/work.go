package main

import (
	"bufio"
	"context"
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
	note   string // a line for standard error, also beside failed
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
	out, err := newPrinter(o, by, stdout)
	if err != nil {
		return err
	}
	bad, err := newBadRecords(o.errors, append(slices.Clone(o.files), o.agree))
	if err != nil {
		return err
	}
	if o.agree != "" {
		human, err := readCodes(o, func(err error) error { return bad.add(o.agree, err) }, stderr)
		if err != nil {
			return errors.Join(err, bad.close())
		}
		out = newAgreePrinter(o, human, stdout, stderr)
	}
	turns := 0
	failed := func() error {
		for r := range codeAll(ctx, tasks(o, stdin), by, o.jobs) {
			if r.note != "" {
				fmt.Fprintln(stderr, r.note)
			}
			for _, err := range append([]error{r.task.failed}, r.failed...) {
				if err == nil {
					continue
				}
				if e, ok := errors.AsType[*transcript.Error](err); ok && e.Fatal && o.alone() {
					return fmt.Errorf("code: -agree: want what was said: in utterance_text of %s, or in a FILE of its own: %w", o.agree, err)
				}
				if err := bad.add(r.file, err); err != nil {
					return err
				}
			}
			if len(r.coded.Turns) == 0 {
				continue
			}
			err := out.print(r.coded)
			if _, refused := errors.AsType[*refusedError](err); refused {
				err = bad.add(r.file, err)
			} else {
				turns += len(r.coded.Turns)
			}
			if err != nil {
				return err
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
func tasks(o options, stdin io.Reader) iter.Seq[task] {
	return func(yield func(task) bool) {
		if len(o.files) == 0 {
			yield(task{talk: sample})
			return
		}
		for _, name := range o.files {
			r := transcript.Reader{Format: o.in, Name: name, Roles: o.roles, Goal: o.goal, Unassigned: true}
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
			start, _ := head.Peek(headSize)
			if o.in == "" && isList(name, start) {
				shut()
				if !yield(task{file: name, failed: fmt.Errorf("code: %s: want talk, found codes by CACTI alone; want -agree %[1]s and the talk in FILE", name)}) {
					return
				}
				continue
			}
			s := settler{name: name, deidentify: o.deidentify, labels: o.roles == nil && isText(o.in, name, start)}
			for t := range s.tasks(r.Conversations(head)) {
				if !yield(t) {
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
	r.coded.Turns = ocean.SettleLeadIns(r.coded.Turns) // a turn may hold one thought unit alone
	return r
}
