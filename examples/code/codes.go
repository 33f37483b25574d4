package main

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// humanCodes are codes that people gave.
type humanCodes interface {
	// of gives the turns of a conversation their codes; one that people have not
	// coded has turns without any.
	of(c mi.Coded) (mi.Coded, error)
	// missed says, for a person, which codes met no turn of all conversations.
	missed() []string
	// kinds reports whether they have kinds of talk, besides which way it leans.
	kinds() bool
	// matched says how codes find their turns.
	matched() string
}

// readCodes reads human codes: a table, or a list by CACTI, which has no talk, so
// that there have to be other files. bad gets what is wrong with a record, which is
// then passed over; an error that it returns ends the reading.
func readCodes(o options, bad func(error) error, stderr io.Writer) (humanCodes, error) {
	f, err := os.Open(o.agree)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	src := bufio.NewReaderSize(f, headSize)
	start, _ := src.Peek(headSize)
	if !isList(o.agree, start) {
		r := csv.NewReader(src)
		if header, _, _ := bytes.Cut(start, []byte("\n")); bytes.Count(header, []byte(";")) > bytes.Count(header, []byte(",")) {
			r.Comma = ';' // as spreadsheets write where the comma is in numbers
		}
		return readTable(o.agree, r, bad)
	}
	if o.alone() {
		fmt.Fprintf(stderr, "code: -agree: want the talk in a FILE of its own beside %s, which holds codes by CACTI and no talk (-h explains)\n", o.agree)
		return nil, errUsage
	}
	l := &codeList{name: o.agree}
	for code, err := range (transcript.Reader{Name: o.agree}).HumanCodes(src) {
		if err == nil {
			l.codes = append(l.codes, code)
		} else if err := bad(err); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// alone reports whether the talk has to be in the file of the codes.
func (o options) alone() bool { return o.agree != "" && slices.Equal(o.files, []string{o.agree}) }

// isList reports whether a source is a list of codes by CACTI, which is no format
// of talk: Detect says so in the reason alone.
func isList(name string, start []byte) bool {
	format, reason := transcript.Detect(name, start)
	return format == "" && strings.Contains(reason, "CACTI")
}

// A codeList is a list of codes by CACTI: of the moments of one recording.
type codeList struct {
	name   string
	codes  []transcript.HumanCode
	joined bool
	left   []transcript.HumanCode
}

func (l *codeList) of(c mi.Coded) (mi.Coded, error) {
	if l.joined {
		return mi.Coded{}, fmt.Errorf("code: -agree: want one conversation alone, as the codes of %s are of one recording, found a second one", l.name)
	}
	talk := mi.Conversation{ID: c.ID, Goal: c.Goal, Parties: c.Parties}
	timed := false
	for _, t := range c.Turns {
		talk.Turns = append(talk.Turns, t.Turn)
		timed = timed || t.Turn.Start != nil
	}
	if !timed {
		return mi.Coded{}, fmt.Errorf("code: -agree: conversation %s: want turns with times, by which the codes of %s find their turns, found none", clean(c.ID), l.name)
	}
	j := transcript.Joiner{}.Join(talk, l.codes)
	l.joined, l.left = true, j.Left
	return j.Coded, nil
}

func (l *codeList) missed() (said []string) {
	unknown := 0
	for _, c := range l.left {
		if c.Role == "" {
			unknown++
		}
	}
	if lost := len(l.left) - unknown; lost > 0 {
		said = append(said, fmt.Sprintf("%s of %s left out, at times when nobody of their side speaks", count(lost, "code", "codes"), l.name))
	}
	if unknown > 0 {
		said = append(said, fmt.Sprintf("%s of %s left out, by names that neither MISC 2.5 nor MITI 4.2.1 has", count(unknown, "code", "codes"), l.name))
	}
	return said
}

func (l *codeList) kinds() bool { return true }

func (l *codeList) matched() string { return "times are compared" }
