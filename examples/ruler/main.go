// Command ruler asks how important a change is and how confident a person is,
// follows the answers up, and finds such rulers in transcripts.
//
//	go run ./examples/ruler                                asks at the terminal
//	go run ./examples/ruler -locale de -address informal   in German
//	go run ./examples/ruler -find study.csv                rulers in a transcript
//	go run ./examples/ruler -diary                         keeps the numbers
//	go run ./examples/ruler -diary forget me               and takes them back
//
// Nothing leaves the process but what -diary puts into a file of your own.
// Results go to standard output, everything else to standard error. It exits 0
// when done, 1 when it failed and 2 when it was called wrongly.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
	"github.com/evoke-mi/evoke/rulers"
)

const usage = `Ruler asks readiness rulers, hears the answers, and follows them up.

  go run ./examples/ruler                              asks at the terminal
  go run ./examples/ruler -target "walk to work"       about a change of yours
  go run ./examples/ruler -locale de                   in German; -locale list shows all
  go run ./examples/ruler -wording >clinic.json        the wording, to make your clinic's from
  go run ./examples/ruler -locale clinic.json          in your clinic's wording
  go run ./examples/ruler -find talk.csv >found.jsonl  finds rulers in transcripts
  go run ./examples/ruler -diary                       keeps the numbers and shows how they went
  go run ./examples/ruler -diary show                  shows them
  go run ./examples/ruler -diary forget me             removes all of one person for good

Flags:
`

// options are what the flags say.
type options struct {
	find      bool
	in        transcript.Format
	roles     map[string]mi.Role
	diary     bool
	data      string
	person    string
	keepWords bool
	locale    *rulers.Locale
	target    string
	scale     rulers.Scale
	address   rulers.Address
	json      bool
	fhir      bool
	patient   string
	args      []string
}

// errUsage is the error of a call with wrong words; what was wrong is printed
// already.
var errUsage = errors.New("usage")

func main() {
	ctx, free := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, func() {
		free() // a second Ctrl-C ends the program at once
		fmt.Fprintln(os.Stderr, "\nruler: press Enter, or Ctrl-C again")
	})
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
	o, listed, err := parse(args, stdout, stderr)
	switch {
	case err != nil || listed:
		return err
	case o.find:
		return find(o, stdin, stdout, stderr)
	case o.diary && len(o.args) > 0:
		return keep(o, stdout, stderr)
	}
	return ask(ctx, o, stdin, stdout, stderr)
}

func parse(args []string, stdout, stderr io.Writer) (o options, listed bool, err error) {
	fs := flag.NewFlagSet("ruler", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.BoolVar(&o.find, "find", false, "find rulers in the files named, - for standard input; one JSON line each")
	in := fs.String("in", "auto", "with -find, the input `format`: auto, or one that examples/code takes")
	roles := fs.String("roles", "", "with -find, who is who: `S1=counsellor,S2=client`")
	fs.BoolVar(&o.diary, "diary", false, "keep the numbers in a file of your own; then show or forget PERSON may follow")
	fs.StringVar(&o.data, "data", "", "the `directory` of the diary (default: evoke in the user's configuration)")
	fs.StringVar(&o.person, "person", "me", "whose numbers they are: an opaque `name`")
	fs.BoolVar(&o.keepWords, "keep-words", false, "keep what was said as well, not the numbers alone")
	locale := fs.String("locale", "", "the `language`, a JSON file of one's own, or list (default: that of LANG, else English)")
	fs.StringVar(&o.target, "target", "", "the `change` in question: \"cut down on drinking\"")
	scale := fs.String("scale", "0-10", "the `ends` of the scale")
	address := fs.String("address", "", "formal or informal, where the language has both")
	fs.BoolVar(&o.json, "json", false, "write the answers as JSON lines to standard output")
	fs.BoolVar(&o.fhir, "fhir", false, "write the answers as a FHIR R4 Bundle to standard output")
	fs.StringVar(&o.patient, "patient", "Patient/example", "with -fhir, the `reference` to the patient")
	schema := fs.Bool("schema", false, "print the JSON Schema of a line of -json, and stop")
	wording := fs.Bool("wording", false, "print the locale as a JSON file to change and load again, and stop")
	fs.Usage = func() { fmt.Fprint(stderr, usage); fs.PrintDefaults() }
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return o, false, err
		}
		return o, false, errUsage
	}
	o.args = fs.Args()
	wrong := func(format string, a ...any) (options, bool, error) {
		fmt.Fprintf(stderr, "ruler: "+format+" (-h explains)\n", a...)
		return o, false, errUsage
	}
	if *schema {
		_, err := io.WriteString(stdout, rulers.RecordSchema())
		return o, true, err
	}
	if *locale == "list" {
		return o, true, list(stdout)
	}
	if o.locale, err = chooseLocale(*locale, stderr); err != nil {
		return wrong("-locale: %s", strings.ReplaceAll(err.Error(), "; ", "\n  "))
	}
	if *wording {
		enc := json.NewEncoder(stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return o, true, enc.Encode(o.locale.Data())
	}
	if *in != "auto" {
		if o.in, err = transcript.ParseFormat(*in); err != nil {
			return wrong("-in: %v", err)
		}
	}
	if *roles != "" {
		if o.roles, err = transcript.ParseRoles(*roles); err != nil {
			return wrong("-roles: %v", err)
		}
	}
	if n, err := fmt.Sscanf(*scale, "%d-%d", &o.scale.Min, &o.scale.Max); n != 2 || err != nil || !o.scale.Valid() {
		return wrong("-scale: want two numbers, the lower first: 0-10")
	}
	if *address != "" {
		if o.address, err = rulers.ParseAddress(*address); err != nil {
			return wrong("-address: want formal or informal")
		}
	}
	switch {
	case o.find && o.diary, o.json && o.fhir, o.fhir && o.diary && len(o.args) > 0:
		return wrong("want one of -find and -diary, and one of -json and -fhir, which is for answers given now")
	case o.find && len(o.args) == 0:
		return wrong("-find: want a file, or - for standard input")
	case o.person == "" || strings.ContainsAny(o.person, "\r\n"):
		return wrong("-person: want a name")
	case o.diary && len(o.args) > 0 && !(o.args[0] == "show" && len(o.args) == 1) && !(o.args[0] == "forget" && len(o.args) == 2):
		return wrong("-diary: want nothing more, show, or forget PERSON")
	case !o.find && !o.diary && len(o.args) > 0:
		return wrong("want no file without -find")
	}
	return o, false, nil
}

// chooseLocale takes the locale that was asked for. The language of the
// environment counts only where there is a locale for it; that of -locale must
// be there.
func chooseLocale(asked string, stderr io.Writer) (*rulers.Locale, error) {
	switch {
	case asked == "":
		for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
			if l, _, err := rulers.FindLocale(os.Getenv(name)); err == nil {
				return warned(l, stderr), nil
			}
		}
		return rulers.English(), nil
	case filepath.Ext(asked) == ".json":
		data, err := os.ReadFile(asked)
		if err != nil {
			return nil, err
		}
		l, err := rulers.ParseLocale(data)
		return warned(l, stderr), err
	}
	l, m, err := rulers.FindLocale(asked)
	if err == nil && !m.Exact {
		fmt.Fprintf(stderr, "ruler: %s stands in for %s\n", m.Tag, m.Asked)
	}
	return warned(l, stderr), err
}

// warned says that nobody has reviewed a locale's wording, if so.
func warned(l *rulers.Locale, stderr io.Writer) *rulers.Locale {
	if l != nil && l.Review().Status == rulers.NotReviewed {
		fmt.Fprintf(stderr, "ruler: the wording in %s is %s\n", l.Name(), l.Review().Status)
	}
	return l
}

// list prints the built-in locales and who has reviewed them.
func list(stdout io.Writer) error {
	for _, tag := range rulers.Tags() {
		l, _, err := rulers.FindLocale(tag)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(stdout, "%-6s %-20s %s\n", l.Tag(), l.Name(), l.Review().Status); err != nil {
			return err
		}
	}
	return nil
}
