package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/evoke-mi/evoke/rulers"
)

// A diary is a file of records, one JSON line each, that nobody but its owner
// may read.
type diary struct{ path string }

// openDiary makes the directory of the diary where it is missing.
func openDiary(dir string) (diary, error) {
	if dir == "" {
		config, err := os.UserConfigDir()
		if err != nil {
			return diary{}, err
		}
		dir = filepath.Join(config, "evoke")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return diary{}, err
	}
	return diary{filepath.Join(dir, "rulers.jsonl")}, nil
}

// records reads the diary. A line that cannot be read, such as one that was torn
// when the power went, is counted and passed over.
func (d diary) records() (records []rulers.Record, unread int, err error) {
	err = d.lines(func(line []byte, r *rulers.Record) {
		if r == nil {
			unread++
		} else {
			records = append(records, *r)
		}
	})
	return records, unread, err
}

// lines goes through the lines; r is nil for one that cannot be read.
func (d diary) lines(each func(line []byte, r *rulers.Record)) error {
	data, err := os.ReadFile(d.path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for line := range bytes.Lines(data) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var r rulers.Record
		if json.Unmarshal(line, &r) != nil || r.Check() != nil {
			each(line, nil)
			continue
		}
		each(line, &r)
	}
	return nil
}

// add appends records and waits until they are on disk.
func (d diary) add(records []rulers.Record) error {
	if len(records) == 0 {
		return nil
	}
	f, err := os.OpenFile(d.path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return err
	}
	err = errors.Join(f.Chmod(0o600), addTo(f, records))
	return errors.Join(err, f.Close())
}

func addTo(f *os.File, records []rulers.Record) error {
	var b bytes.Buffer
	if info, err := f.Stat(); err != nil {
		return err
	} else if n := info.Size(); n > 0 {
		last := make([]byte, 1)
		if _, err := f.ReadAt(last, n-1); err != nil {
			return err
		}
		if last[0] != '\n' {
			b.WriteByte('\n') // a torn line stays a line of its own
		}
	}
	for _, r := range records {
		line, err := json.Marshal(r)
		if err != nil {
			return err
		}
		b.Write(append(line, '\n'))
	}
	if _, err := f.Write(b.Bytes()); err != nil {
		return err
	}
	return f.Sync()
}

// forget removes all records of a person for good: the file is written anew
// beside the old one and put in its place, so that a crash leaves the one or the
// other. Lines that cannot be read go as well, for they might be that person's.
func (d diary) forget(person string) (removed, unread int, err error) {
	var left bytes.Buffer
	err = d.lines(func(line []byte, r *rulers.Record) {
		switch {
		case r == nil:
			unread++
		case r.Person == person:
			removed++
		default:
			left.Write(bytes.TrimRight(line, "\n"))
			left.WriteByte('\n')
		}
	})
	if err != nil || removed+unread == 0 {
		return 0, 0, err
	}
	f, err := os.CreateTemp(filepath.Dir(d.path), ".rulers-*") // its mode is 0600
	if err != nil {
		return 0, 0, err
	}
	_, err = f.Write(left.Bytes())
	if err = errors.Join(err, f.Chmod(0o600), f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), d.path)
	}
	if err != nil {
		return 0, 0, errors.Join(fmt.Errorf("ruler: nothing is removed: %w", err), os.Remove(f.Name()))
	}
	return removed, unread, nil
}
