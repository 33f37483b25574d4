package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/mi/transcript"
	"github.com/evoke-mi/evoke/ocean"
)

// A writer answers for one conversation after another.
type writer struct {
	out       *bufio.Writer
	suggester ocean.Suggester
	composer  ocean.Composer
	checker   ocean.Checker
}

// respond is the whole run: read, code, answer.
func respond(ctx context.Context, o options, stdin io.Reader, stdout, stderr io.Writer) error {
	m := english.Model()
	recognizer := ocean.NewRecognizer(m)
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: recognizer}
	// A turn of a transcript was said by a person, who may say so.
	w := writer{
		out: bufio.NewWriter(stdout), suggester: ocean.Suggester{},
		checker: ocean.Checker{Recognizer: recognizer, Person: o.do == doChecks},
	}
	allowed := true
	err := func() error {
		for talk, err := range conversations(o, stdin) {
			if err == nil {
				err = ctx.Err()
			}
			if err != nil {
				return err
			}
			coded, err := coder.Code(ctx, talk)
			if err != nil {
				return err
			}
			switch o.do {
			case doSuggest:
				err = w.suggestAll(coded)
			case doCompose:
				err = w.composeAll(coded)
			case doChecks:
				err = w.checkAll(coded)
			case doPlan:
				err = w.plan(coded)
			case doCheck:
				allowed = w.check(coded, o.draft) && allowed
			default:
				err = w.moves(coded)
				if err == nil && len(o.files) == 0 {
					err = w.tour(coded)
				}
			}
			if err != nil {
				return err
			}
		}
		return nil
	}()
	if err := errors.Join(err, w.out.Flush()); err != nil {
		return err
	}
	if o.strict && !allowed {
		return errNotAllowed
	}
	if o.do == doMoves && len(o.files) == 0 {
		fmt.Fprintln(stderr, "respond: this is the built-in conversation; name a file for one of yours, -h explains")
	}
	return nil
}

// conversations reads the files one after another.
func conversations(o options, stdin io.Reader) iter.Seq2[mi.Conversation, error] {
	return func(yield func(mi.Conversation, error) bool) {
		if len(o.files) == 0 {
			talk := sample
			if o.goal.Known() {
				talk.Goal = o.goal
			}
			yield(talk, nil)
			return
		}
		for _, name := range o.files {
			if !readFile(o, name, stdin, yield) {
				return
			}
		}
	}
}

func readFile(o options, name string, stdin io.Reader, yield func(mi.Conversation, error) bool) (more bool) {
	src := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return yield(mi.Conversation{}, err)
		}
		defer f.Close()
		src = f
	}
	r := transcript.Reader{Format: o.in, Name: name, Roles: o.roles, Goal: o.goal}
	for talk, err := range r.Conversations(src) {
		if !yield(talk, err) {
			return false
		}
	}
	return true
}
