package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
	"github.com/evoke-mi/evoke/rulers"
)

// maxLine is the greatest length of an answer in bytes.
const maxLine = 1 << 20

// What everybody is told before anything is asked: a ruler is no answer to
// somebody in danger.
const (
	notice       = "ruler: signs of danger in your answers end the questions, and can be missed. " + inDanger
	noticeForAll = "ruler: nothing here looks for signs of danger in this language. " + inDanger
	inDanger     = "If you or somebody else is in danger, call your emergency number or a crisis line."
)

// askerOf is an asker that looks for signs of danger and gives reasons back in
// English, and in other languages does neither.
func askerOf(l *rulers.Locale) (rulers.Asker, string) {
	if !strings.HasPrefix(l.Tag(), "en") {
		return rulers.Asker{Locale: l}, noticeForAll
	}
	return rulers.Asker{Locale: l, Screen: mi.RiskScreen{}, Reflector: reflector{}}, notice
}

// safety is what is said after a sign of danger.
func safety(said string) (string, error) {
	c := mi.Coded{Turns: []mi.CodedTurn{{
		Turn:   mi.Turn{Role: mi.Client, Text: said},
		Client: &mi.ClientCodes{Risks: mi.RiskScreen{}.Screen(said)},
	}}}
	care, err := ocean.Composer{}.Compose(c, ocean.AttendSafety)
	return care.Text, err
}

// reflector reflects with package ocean what its patterns allow.
type reflector struct{}

func (reflector) Reflect(_ context.Context, said string) (string, error) {
	c := mi.Coded{Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: said}}}}
	back, err := ocean.Composer{}.Compose(c, ocean.Reflect)
	if _, declined := errors.AsType[*ocean.DeclinedError](err); declined {
		return "", nil // the locale's words stand alone
	}
	return back.Text, err
}

// ask asks for importance and confidence at the terminal. The questions go to
// standard error where -json or -fhir need standard output for themselves.
func ask(ctx context.Context, o options, stdin io.Reader, stdout, stderr io.Writer) error {
	talk := stdout
	if o.json || o.fhir {
		talk = stderr
	}
	asker, notice := askerOf(o.locale)
	fmt.Fprintln(stderr, notice)
	ruler := func(d rulers.Dimension) rulers.Ruler {
		return rulers.Ruler{Dimension: d, Scale: o.scale, Target: o.target, Address: o.address}
	}
	d, move, err := asker.Start(ruler(rulers.Importance), ruler(rulers.Confidence))
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(stdin)
	lines.Buffer(nil, maxLine)
	var records []rulers.Record
	var before string // what was said last
	for !move.Done {
		if _, err := fmt.Fprintf(talk, "%s\n> ", move.Text); err != nil {
			return err
		}
		if !lines.Scan() {
			fmt.Fprintln(talk)
			break
		}
		if ctx.Err() != nil {
			break
		}
		said, pending := lines.Text(), d.Pending
		if d, move, err = asker.Hear(ctx, d, said); err != nil {
			return err
		}
		for _, x := range d.Results[len(records):] {
			r := rulers.NewRecord(time.Now(), o.person, o.locale.Tag(), d.Rulers[x.Ruler], x)
			if o.keepWords {
				r.Said = said
				if pending != nil && reflect.DeepEqual(x.Reading, *pending) {
					r.Said = before // what the person then agreed to, or left as it was
				}
			}
			records = append(records, r)
		}
		before = said
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if move.Done {
		fmt.Fprintln(talk, move.Text)
	}
	if d.Phase == rulers.PhaseStopped {
		care, err := safety(before)
		if err != nil {
			return err
		}
		fmt.Fprintln(talk, care)
	}
	profile(talk, stderr, o.locale, d)
	if err := write(stdout, o, records); err != nil {
		return err
	}
	if !o.diary {
		return nil
	}
	diary, err := openDiary(o.data)
	if err != nil {
		return err
	}
	if err := diary.add(records); err != nil {
		return err
	}
	return show(diary, o, talk, stderr)
}

// profile prints where the two numbers put the person, and what to explore.
func profile(w, stderr io.Writer, l *rulers.Locale, d rulers.Dialogue) {
	if len(d.Results) != 2 {
		return
	}
	settled := func(i int) rulers.Reading { return d.Results[i].Settled(d.Rulers[i]) }
	for _, p := range (rulers.Cuts{}).Of(settled(0), settled(1)) {
		t := l.Profile(p)
		fmt.Fprintf(w, "\n%s\n  + %s\n  - %s\n", t.Name, t.Do, t.Avoid)
	}
	fmt.Fprintln(stderr, "ruler: high is above the middle of the scale, which is a convention; + helps, - does not")
}

// write writes the records where -json or -fhir asks for them.
func write(stdout io.Writer, o options, records []rulers.Record) error {
	switch {
	case o.fhir && len(records) > 0:
		data, err := rulers.FHIRExport{Patient: o.patient}.Bundle(records...)
		if err != nil {
			return err
		}
		_, err = stdout.Write(append(data, '\n'))
		return err
	case o.json:
		enc := json.NewEncoder(stdout)
		enc.SetEscapeHTML(false)
		for _, r := range records {
			if err := enc.Encode(r); err != nil {
				return err
			}
		}
	}
	return nil
}

// keep does what -diary was told to do.
func keep(o options, stdout, stderr io.Writer) error {
	diary, err := openDiary(o.data)
	if err != nil {
		return err
	}
	if o.args[0] == "show" {
		return show(diary, o, stdout, stderr)
	}
	n, unread, err := diary.forget(o.args[1])
	if err != nil {
		return err
	}
	if unread > 0 {
		fmt.Fprintf(stderr, "ruler: lines that cannot be read are removed too, for they might hold the same: %d\n", unread)
	}
	_, err = fmt.Fprintf(stdout, "%d answers removed\n", n)
	return err
}

// show prints the series of a person.
func show(d diary, o options, stdout, stderr io.Writer) error {
	all, unread, err := d.records()
	if err != nil {
		return err
	}
	if unread > 0 {
		fmt.Fprintf(stderr, "ruler: lines of the diary that cannot be read and are passed over: %d\n", unread)
	}
	var own []rulers.Record
	for _, r := range all {
		if r.Person == o.person {
			own = append(own, r)
		}
	}
	if len(o.args) > 0 && o.json {
		return write(stdout, o, own)
	}
	for _, s := range rulers.SeriesOf(own) {
		name := strings.TrimSuffix(string(s.Dimension)+", "+s.Target, ", ")
		if _, err := fmt.Fprintf(stdout, "\n%s (%s)  %s\n  %s\n", name, s.Scale, s.Sparkline(), o.locale.Describe(&s)); err != nil {
			return err
		}
	}
	return nil
}
