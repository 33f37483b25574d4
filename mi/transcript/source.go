package transcript

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// MaxRecord is the greatest length in bytes of one record in a source: of a
// line, of a CSV record over all its lines, of a turn over all its lines. A
// longer one is an *[Error]: fatal in [AnnoMI], where the end of the record
// cannot be known, while the other formats go on behind it.
const MaxRecord = 64 << 20

// headSize is how much of a source is looked at before the first record.
const headSize = 64 << 10

// errTooLong marks a line, or a CSV record, of more than MaxRecord bytes.
var errTooLong = errors.New("transcript: record too long")

// tooLong is the error for a record that is too long.
func tooLong(line int) *Error {
	return &Error{Line: line, Want: "a record of at most 64 MiB"}
}

// A source is an input as UTF-8, with its lines counted and its head looked at.
type source struct {
	in *bufio.Reader
	// head is what the source starts with, without a byte order mark. It is
	// valid until the first line is read.
	head []byte
	// foreign says what the source is that is no text, "" of text.
	foreign string
	// line is the number of the line that next returned last, from 1.
	line int
	long []byte
}

// newSource reads the head of src. It cannot fail: an error in reading comes
// again when the lines before it have been read.
func newSource(src io.Reader) *source {
	raw := bufio.NewReaderSize(&sticky{in: src}, headSize)
	head, _ := raw.Peek(headSize)
	c, mark, found := charsetOf(head)
	if found != "" {
		return &source{in: bufio.NewReader(bytes.NewReader(nil)), foreign: found}
	}
	_, _ = raw.Discard(mark) // those bytes are there
	s := &source{in: bufio.NewReaderSize(decoded(raw, c), headSize)}
	s.head, _ = s.in.Peek(headSize)
	if c != asUTF8 && bytes.IndexByte(s.head, 0) >= 0 {
		s.foreign = "binary data"
	}
	return s
}

// crLines makes the lines of the source end at each CR; see the type crLines.
func (s *source) crLines() {
	s.in = bufio.NewReaderSize(&crLines{s.in}, headSize)
	s.head, _ = s.in.Peek(headSize)
}

// next returns the next line without its line end, valid until the next call;
// io.EOF after the last line, and errTooLong with the start of a line that is
// too long. Any other error is the source's own: the line is then not whole.
func (s *source) next() ([]byte, error) {
	if cap(s.long) > 1<<20 {
		s.long = nil // one long line must not be paid for by all the others
	}
	chunk, err := s.in.ReadSlice('\n')
	if err == io.EOF && len(chunk) == 0 {
		return nil, io.EOF
	}
	s.line++
	if err == nil || err == io.EOF {
		return trimLineEnd(chunk), nil
	}
	var length int
	s.long = s.long[:0]
	for {
		// The CR and LF of a line at the limit do not count.
		if length += len(chunk); length <= MaxRecord+2 {
			s.long = append(s.long, chunk...)
		}
		if err != bufio.ErrBufferFull {
			break
		}
		chunk, err = s.in.ReadSlice('\n')
	}
	if err != nil && err != io.EOF {
		return nil, err
	}
	line := trimLineEnd(s.long)
	if length > MaxRecord+2 || len(line) > MaxRecord {
		return line, errTooLong
	}
	return line, nil
}

// fail makes an error of what next returned: nil for io.EOF and for none.
func (s *source) fail(err error) *Error {
	switch err {
	case nil, io.EOF:
		return nil
	case errTooLong:
		return tooLong(s.line)
	}
	return readFailure(s.line, err)
}

func trimLineEnd(line []byte) []byte {
	line = bytes.TrimSuffix(line, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r"))
}

// sticky is a reader whose first error is its last word. Looking ahead takes
// the error from a bufio.Reader, and a source that fails once and then goes on
// would lose bytes without a trace.
type sticky struct {
	in  io.Reader
	err error
}

func (s *sticky) Read(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	n, err := s.in.Read(p)
	s.err = err
	return n, err
}

// A limited reader fails when more is read from it than is left: encoding/csv
// has no limit of its own and would take the rest of a source into one cell
// that a stray quote opens.
type limited struct {
	in   io.Reader
	left int64
	// lines counts the line ends read so far.
	lines int
}

// allow lets a record of n bytes be read. The csv.Reader reads ahead by some
// KiB, so that much more is allowed: a record is never refused too early.
func (l *limited) allow(n int64) { l.left = n + 1<<13 }

func (l *limited) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	if int64(len(p)) > l.left {
		p = p[:l.left]
	}
	n, err := l.in.Read(p)
	l.left -= int64(n)
	l.lines += bytes.Count(p[:n], []byte("\n"))
	return n, err
}
