// Command code codes conversations: what each turn of the counsellor does and
// which way each turn of the client leans.
//
//	go run ./examples/code                                 the built-in sample
//	go run ./examples/code talk.txt                        one of yours
//	go run ./examples/code -format jsonl study.csv >out.jsonl
//	go run ./examples/code -summary talk.txt               the session's score
//	go run ./examples/code -agree study.csv                against a person's codes
//
// Nothing leaves the process: it opens the files that it is given, and no
// network. Results go to standard output, everything else to standard error.
// It exits 0 when done, 1 when it failed and 2 when it was called wrongly.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

const usage = `Code says what each turn of a conversation does, in Motivational Interviewing.

  go run ./examples/code                                      the built-in sample
  go run ./examples/code -goal "less drinking" talk.txt       a transcript of yours
  go run ./examples/code -format jsonl study.csv >out.jsonl   for programs
  go run ./examples/code -summary talk.txt                    what the session adds up to
  go run ./examples/code -agree study.csv                     how far a person's codes agree

No file means the built-in sample, - means standard input. Subtitles, exports of
speech services, chats and tables are known by their content; a table needs a header
with a column named text and one named speaker or role. Turns of plain text start
with who speaks: "Counsellor: ..." and "Client: ...", "T: ..." and "C: ...", or names
that -roles explains, with semicolons between the pairs where names hold commas:
-roles "Lee, Ann=counsellor;Roe, Jo=client". Where neither the labels nor -roles say
who is who, it is guessed from the talk, with a note on standard error that says
how surely; where that is unsure, the run asks for -roles.

-deidentify replaces the names of those who speak, and what looks like a telephone,
card or record number, a mail or a web address, by placeholders such as [NAME-1]
before anything is coded. It is an aid and no guarantee: read the result before it
goes anywhere.

-format csv has AnnoMI's columns first and ours after them. -format vtt has the codes
as captions, to be played beside the recording, and needs the time of every turn.
-format chat is CHAT (TalkBank) with the codes below each turn; without -with-text,
www stands for what was said. vtt and chat hold one conversation.

-summary scores each conversation as a MITI 4.2.1 form does, MISC 2.5 and the
client's talk beside it: a form as text, a line of JSON, or a row of CSV.

-agree reads a person's codes from a CSV file with AnnoMI's columns: transcript_id
and utterance_id, and any of client_talk_type, main_therapist_behaviour,
question_exists, question_subtype, reflection_exists and reflection_subtype, or
kind, miti and misc as -format csv writes them. It prints kappa, F1 by code, the
confusion and the turns that differ, by their numbers (-with-text: with what was
said): as text, as a line of JSON for each attribute, or as CSV with a row for
each turn that differs. Of several who coded a turn, in rows of their own, most
decide. The talk is the FILEs, or else the coded file itself:

  go run ./examples/code -format csv talk.txt >mine.csv       correct the codes in it, then
  go run ./examples/code -agree mine.csv talk.txt

A list of codes that CACTI wrote is known by its first line. It has codes for the
moments of one recording, which find their turns by time: the FILE has to have times.

  go run ./examples/code -agree codes.txt talk.vtt

Flags:
`

// options are what the flags say.
type options struct {
	in     transcript.Format
	format string
	goal   mi.Goal
	roles  map[string]mi.Role
	text   bool
	// deidentify replaces what points to a person before anything is coded, so
	// that places in the text are places in what is printed.
	deidentify bool
	summary    bool
	agree      string
	jobs       int
	errors     string
	color      string
	files      []string
}

// errUsage is the error of a call with wrong words; what was wrong is printed
// already.
var errUsage = errors.New("usage")

func main() {
	ctx, free := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, free) // a second Ctrl-C ends the program at once
	err := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	o, schema, err := parse(args, stderr)
	if err != nil {
		return err
	}
	if schema {
		_, err := io.WriteString(stdout, o.schema())
		return err
	}
	return code(ctx, o, stdin, stdout, stderr)
}

// inputs lists the formats that -in takes.
func inputs() string {
	names := []string{"auto"}
	for _, f := range transcript.Formats() {
		names = append(names, string(f))
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

func parse(args []string, stderr io.Writer) (o options, schema bool, err error) {
	fs := flag.NewFlagSet("code", flag.ContinueOnError)
	fs.SetOutput(stderr)
	in := fs.String("in", "auto", "input `format`: "+inputs())
	fs.StringVar(&o.format, "format", "text", "output `format`: text, jsonl, csv, vtt or chat")
	goal := fs.String("goal", "", "the change `goal` where the input names none: \"less drinking\"")
	roles := fs.String("roles", "", "who is who: `S1=counsellor,S2=client`")
	fs.BoolVar(&o.text, "with-text", false, "put what was said into the output (text does so without)")
	fs.BoolVar(&o.deidentify, "deidentify", false, "replace the names of speakers, telephone numbers and the like by placeholders: an aid, no guarantee")
	fs.BoolVar(&o.summary, "summary", false, "print what each conversation adds up to instead of its turns")
	fs.StringVar(&o.agree, "agree", "", "compare with the codes that a person gave in this `file`")
	fs.IntVar(&o.jobs, "jobs", runtime.GOMAXPROCS(0), "how `many` conversations to code at once")
	fs.StringVar(&o.errors, "errors", "", "write bad records to this `file` and go on; without it the first one ends the run")
	fs.StringVar(&o.color, "color", "auto", "colour the text: `when` is auto, always or never")
	fs.BoolVar(&schema, "schema", false, "print the JSON Schema of a line of -format jsonl, also with -summary or -agree, and stop")
	fs.Usage = func() { fmt.Fprint(stderr, usage); fs.PrintDefaults() }
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return o, false, err
		}
		return o, false, errUsage
	}
	wrong := func(format string, a ...any) (options, bool, error) {
		fmt.Fprintf(stderr, format+" (-h explains)\n", a...)
		return o, false, errUsage
	}
	o.files = fs.Args()
	o.goal = mi.ParseGoal(*goal)
	if *in != "auto" {
		if o.in, err = transcript.ParseFormat(*in); err != nil {
			return wrong("code: -in: want %s", inputs())
		}
	}
	if _, coded := codedFormats[o.format]; o.format != "text" && o.format != "jsonl" && !coded {
		return wrong("code: -format: want text, jsonl, csv, vtt or chat")
	}
	if o.color != "auto" && o.color != "always" && o.color != "never" {
		return wrong("code: -color: want auto, always or never")
	}
	if i := slices.Index(o.files, "-"); i >= 0 && slices.Contains(o.files[i+1:], "-") {
		return wrong("code: want standard input once")
	}
	switch {
	case o.agree != "" && o.summary:
		return wrong("code: want -summary or -agree, not both")
	case (o.agree != "" || o.summary) && (o.format == "vtt" || o.format == "chat"):
		return wrong("code: -format: want text, jsonl or csv with -summary and -agree")
	case o.format == "vtt" && o.text:
		return wrong("code: -format: want another format for -with-text, as captions hold codes alone")
	case o.agree == "-":
		return wrong("code: -agree: want a file, which is read by itself")
	case o.agree != "" && o.text && o.format == "jsonl":
		return wrong("code: -agree: want -format text or csv for -with-text")
	}
	if o.agree != "" && len(o.files) == 0 {
		o.files = []string{o.agree} // the talk stands beside its codes
	}
	if o.jobs < 1 {
		return wrong("code: -jobs: want 1 or more")
	}
	if *roles != "" {
		if o.roles, err = transcript.ParseRoles(*roles); err != nil {
			return wrong("code: -roles: %v", err)
		}
	}
	return o, schema, nil
}
