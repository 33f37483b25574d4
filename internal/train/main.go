// Command train cross-validates the coders and writes the weights.
//
//	go run ./internal/train cv  -corpus annomi.csv [-folds folds.csv] [-hlqc hlqc-misc.csv] [-floors floors.txt] [-o mi/english/model.bin]
//	go run ./internal/train writers -corpus annomi.csv [-folds folds.csv]
//	go run ./internal/train unread [-floors floors.txt]
//	go run ./internal/train next -corpus annomi.csv [-folds folds.csv] [-o internal/next/weights.go]
//	go run ./internal/train risk -corpus annomi.csv [-folds folds.csv] [-o internal/alarm/weights.bin]
//	go run ./internal/train fit -corpus annomi.csv [-folds folds.csv] -o mi/english/model.bin
//
// The corpus is a CSV file with AnnoMI's columns. Our own coded conversations
// are read from -own. Without -folds, five folds are dealt out such that
// transcripts of one video_url stay together. Results go to standard output,
// progress to standard error. The same input gives the same bytes on every run
// on one kind of processor.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

const usage = `usage:
  train cv  -corpus FILE [-folds FILE] [-own FOLDER] [-hlqc FILE] [-floors FILE] [-o FILE]
  train writers -corpus FILE [-folds FILE] [-own FOLDER]
  train unread [-own FOLDER] [-hlqc FILE] [-floors FILE]
  train next -corpus FILE [-folds FILE] [-floors FILE] [-o FILE]
  train risk -corpus FILE [-folds FILE] [-own FOLDER] [-risk FOLDER] [-floors FILE] [-o FILE]
  train fit -corpus FILE [-folds FILE] [-own FOLDER] -o FILE

for example:
  go run ./internal/train cv -corpus ../shared/corpus/annomi.csv -folds ../shared/corpus/annomi-folds.csv
  go run ./internal/train fit -corpus ../shared/corpus/annomi.csv -folds ../shared/corpus/annomi-folds.csv -o mi/english/model.bin

flags:
`

// errUsage is the error of a call with wrong words.
var errUsage = errors.New("usage")

func main() {
	err := run(os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case err == nil:
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errUsage):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// options are what the flags say.
type options struct {
	corpus, folds, own, hlqc, risk, floors, out, name string
}

func run(args []string, stdout, stderr io.Writer) error {
	var o options
	fs := flag.NewFlagSet("train", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&o.corpus, "corpus", "", "CSV `file` with AnnoMI's columns")
	fs.StringVar(&o.folds, "folds", "", "CSV `file` with transcript_id,fold; none: folds by video_url")
	fs.StringVar(&o.own, "own", "internal/train/corpus", "`folder` of our own coded conversations; empty: none")
	fs.StringVar(&o.hlqc, "hlqc", "", "CSV `file` of sessions coded with MISC 2.5 for cv and unread to measure on")
	fs.StringVar(&o.risk, "risk", "internal/train/risk", "`folder` of lines that show danger or none")
	fs.StringVar(&o.floors, "floors", "", "`file` of figures that cv, unread, next or risk must reach")
	fs.StringVar(&o.out, "o", "", "`file` for the weights")
	fs.StringVar(&o.name, "name", "en-2", "`name` of the model, which every result carries")
	fs.Usage = func() { fmt.Fprint(stderr, usage); fs.PrintDefaults() }
	if len(args) == 0 {
		fs.Usage()
		return errUsage
	}
	if err := fs.Parse(args[1:]); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return err
		}
		return errUsage
	}
	need := o.corpus == "" || fs.NArg() > 0
	switch {
	case args[0] == "unread" && fs.NArg() == 0:
		return unread(o, stdout)
	case args[0] == "cv" && !need:
		return cv(o, stdout, stderr)
	case args[0] == "writers" && !need:
		return writers(o, stdout, stderr)
	case args[0] == "risk" && !need:
		return screens(o, stdout, stderr)
	case args[0] == "next" && !need:
		return nextMoves(o, stdout, stderr)
	case args[0] == "fit" && !need && o.out != "":
		return fit(o, stderr)
	}
	fs.Usage()
	return errUsage
}

// read reads the corpora. Folds of our own conversations are dealt by size.
func (o options) read() ([]sample, []int, error) {
	turns, folds, err := o.annoMI()
	if err != nil {
		return nil, nil, err
	}
	names := foldNames(folds)
	bare := stripped(turns)
	for _, t := range bare {
		folds[t.conversation] = folds[strings.TrimSuffix(t.conversation, "/bare")]
	}
	turns = append(turns, bare...)
	if len(names) < 3 {
		return nil, nil, fmt.Errorf("train: want at least 3 folds, got %d", len(names))
	}
	if o.own != "" {
		own, err := readOwn(o.own)
		if err != nil {
			return nil, nil, err
		}
		own = append(own, unitsAsTurns(own)...)
		for c, f := range ownFolds(own, len(names)) {
			folds[c] = names[f]
		}
		for _, t := range own {
			if heldOut(strings.TrimPrefix(t.group, "own-")) {
				folds[t.conversation] = testFold
			}
		}
		turns = append(turns, own...)
	}
	return prepare(turns, folds), names, nil
}

// annoMI reads AnnoMI, and the fold of each of its transcripts.
func (o options) annoMI() ([]turn, map[string]int, error) {
	turns, err := readAnnoMI(o.corpus)
	if err != nil {
		return nil, nil, err
	}
	if len(turns) == 0 {
		return nil, nil, fmt.Errorf("train: %s: want at least one turn", o.corpus)
	}
	if o.folds == "" {
		return turns, makeFolds(turns, 5), nil
	}
	folds, err := readFolds(o.folds)
	if err != nil {
		return nil, nil, err
	}
	for _, t := range turns {
		if _, ok := folds[t.conversation]; !ok {
			return nil, nil, fmt.Errorf("train: %s: want a fold for transcript %q", o.folds, t.conversation)
		}
	}
	return turns, folds, nil
}
