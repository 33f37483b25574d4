package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// codedFormats are the formats that package transcript writes.
var codedFormats = map[string]transcript.CodedFormat{
	"csv": transcript.CodedTable, "vtt": transcript.CodedCaptions, "chat": transcript.CodedCHAT,
}

// codedPrinter prints conversations in a format of [transcript.CodedWriter].
type codedPrinter struct {
	w      *transcript.CodedWriter
	format string
}

func newCodedPrinter(w io.Writer, format string, withText bool) (printer, error) {
	out, err := transcript.NewCodedWriter(w, codedFormats[format])
	if err != nil {
		return nil, err
	}
	out.WithoutText = !withText
	return &codedPrinter{w: out, format: format}, nil
}

func (p *codedPrinter) print(c mi.Coded) error {
	if p.format == "chat" {
		c = withPlainNames(c)
	}
	err := p.w.Write(c)
	if e, ok := errors.AsType[*transcript.Error](err); ok && !e.Fatal {
		return &refusedError{format: p.format, conversation: c.ID, want: e.Want, found: e.Found}
	}
	if err != nil {
		return err
	}
	return p.w.Flush() // nobody waits for the next conversation to see this one
}

func (p *codedPrinter) finish() error { return p.w.Flush() }

// withPlainNames takes the marks out of names of parties that CHAT gives a meaning
// to, and with which no name can be written: programs that part voices like names
// such as SPEAKER_00. Names that would become one stay as they are.
func withPlainNames(c mi.Coded) mi.Coded {
	plain := map[string]string{} // by the name that there was
	taken := map[string]bool{}
	for _, t := range c.Turns {
		if _, ok := plain[t.Turn.Party]; ok {
			continue
		}
		name := strings.Join(strings.FieldsFunc(t.Turn.Party, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",_()", r) }), " ")
		if taken[name] {
			return c
		}
		plain[t.Turn.Party], taken[name] = name, true
	}
	c.Turns = slices.Clone(c.Turns)
	for i := range c.Turns {
		c.Turns[i].Turn.Party = plain[c.Turns[i].Turn.Party]
	}
	return c
}

// A refusedError says why a format cannot hold a conversation, of which nothing was
// printed; others may follow.
type refusedError struct{ format, conversation, want, found string }

func (e *refusedError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "code: -format %s: conversation %s: want %s", e.format, clean(e.conversation), e.want)
	if e.found != "" {
		b.WriteString(", found " + e.found)
	}
	return b.String()
}

// scorePrinter prints a row of CSV for each conversation.
type scorePrinter struct{ w *score.TableWriter }

func (p scorePrinter) print(c mi.Coded) error {
	if err := p.w.Write(score.Of(c)); err != nil {
		return err
	}
	return p.w.Flush()
}

func (p scorePrinter) finish() error { return p.w.Flush() }
