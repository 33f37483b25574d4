// Command respond says what a counsellor could say next, and whether a draft is a
// good way to say it.
//
//	go run ./examples/respond                                the built-in conversation
//	go run ./examples/respond talk.txt                       next moves for its last client turn
//	go run ./examples/respond -check "You should stop." talk.txt
//	go run ./examples/respond -plan talk.txt                 the plan in the client's words
//	go run ./examples/respond -suggest-all study.csv >moves.jsonl
//
// Nothing leaves the process: it opens the files that it is given, and no
// network. Results go to standard output, everything else to standard error. It
// exits 0 when done, 1 when it failed, 2 when it was called wrongly, and 3 where
// -strict is set and the draft of -check is not allowed.
package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

const usage = `Respond says what a counsellor could say next, in Motivational Interviewing.

  go run ./examples/respond                                  the built-in conversation
  go run ./examples/respond -goal "less drinking" talk.txt   next moves for its last client turn
  go run ./examples/respond -check "You should stop." talk.txt
  go run ./examples/respond -plan talk.txt                   the plan in the client's words

No file means the built-in conversation, - means standard input. Each move comes
with the rule that speaks for it, the words that it answers, and, where those
words allow a good one, a sentence to say. A sentence is a proposal to a person or
a program that knows more than evoke does.

For measurement, JSON Lines, a line for each place of whole files:

  -suggest-all   for each turn of a counsellor, what could have been said there
  -compose-all   for each turn of a client, a reflection or an affirmation, or why not
  -check-all     for each turn of a counsellor, what a check of it as a draft finds

Flags:
`

// What is to be done.
const (
	doMoves   = ""
	doCheck   = "check"
	doPlan    = "plan"
	doSuggest = "suggest-all"
	doCompose = "compose-all"
	doChecks  = "check-all"
)

// schema is the JSON Schema of a line of the three for measurement.
//
//go:embed schema.json
var schema string

// options are what the flags say.
type options struct {
	do     string
	draft  string
	strict bool
	schema bool
	in     transcript.Format
	goal   mi.Goal
	roles  map[string]mi.Role
	files  []string
}

// errUsage is the error of a call with wrong words; what was wrong is printed
// already.
var errUsage = errors.New("usage")

// errNotAllowed is the error of a draft that -strict does not let through.
var errNotAllowed = errors.New("respond: the draft is not allowed as it is")

func main() {
	ctx, free := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, free) // a second Ctrl-C ends the program at once
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	case errors.Is(err, errNotAllowed):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	default:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	o, err := parse(args, stderr)
	if err != nil {
		return err
	}
	if o.schema {
		_, err := io.WriteString(stdout, schema)
		return err
	}
	return respond(ctx, o, stdin, stdout, stderr)
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	fs := flag.NewFlagSet("respond", flag.ContinueOnError)
	fs.SetOutput(stderr)
	in := fs.String("in", "auto", "input `format`: auto, or one that examples/code takes")
	goal := fs.String("goal", "", "the change `goal` where the input names none: \"less drinking\"")
	roles := fs.String("roles", "", "who is who: `S1=counsellor,S2=client`")
	fs.StringVar(&o.draft, "check", "", "judge this `draft` of the next thing to say")
	fs.BoolVar(&o.strict, "strict", false, "with -check: exit 3 unless the draft is allowed")
	fs.BoolVar(&o.schema, "schema", false, "print the JSON Schema of a line of the three for measurement, and stop")
	flags := map[string]*bool{}
	for _, f := range []struct{ name, usage string }{
		{doPlan, "print the plan in the client's own words"},
		{doSuggest, "what could have been said in the place of each counsellor's turn, as JSON Lines"},
		{doCompose, "an answer to each client's turn, or why not, as JSON Lines"},
		{doChecks, "what a check of each counsellor's turn finds, as JSON Lines"},
	} {
		flags[f.name] = fs.Bool(f.name, false, f.usage)
	}
	fs.Usage = func() { fmt.Fprint(stderr, usage); fs.PrintDefaults() }
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return o, err
		}
		return o, errUsage
	}
	wrong := func(format string, a ...any) (options, error) {
		fmt.Fprintf(stderr, format+" (-h explains)\n", a...)
		return o, errUsage
	}
	asked := 0
	fs.Visit(func(f *flag.Flag) {
		if on := flags[f.Name]; f.Name == doCheck || on != nil && *on {
			o.do = f.Name
			asked++
		}
	})
	switch {
	case asked > 1:
		return wrong("respond: want one of -check, -plan, -suggest-all, -compose-all and -check-all")
	case o.strict && o.do != doCheck:
		return wrong("respond: -strict: want -check with it")
	}
	o.files = fs.Args()
	o.goal = mi.ParseGoal(*goal)
	var err error
	if *in != "auto" {
		if o.in, err = transcript.ParseFormat(*in); err != nil {
			return wrong("respond: -in: %v", err)
		}
	}
	if *roles != "" {
		if o.roles, err = transcript.ParseRoles(*roles); err != nil {
			return wrong("respond: -roles: %v", err)
		}
	}
	return o, nil
}
