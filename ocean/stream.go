package ocean

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// ErrStopped is the error of a [Stream] that did not let a sentence through and
// takes no more.
var ErrStopped = errors.New("ocean: stream stopped at a sentence that was not allowed")

// maxReply is how many bytes a reply may have: some 3000 words, which nobody says in
// one turn. Each sentence is judged with all before it, so that without a bound a
// program that never stops writing would cost more and more.
const maxReply = 16 << 10

// A Stream is a filter for text that comes in pieces, as language models send it.
// It holds a sentence back until it is whole, judges it together with the
// sentences before it, and passes it on where that is allowed. Nothing unjudged
// passes: not a word of an open sentence, nor one of a sentence that was not
// allowed, nor anything after it.
//
// Half a question cannot be judged, so the reader sees whole sentences. What a later
// sentence makes of an earlier one (a second question; length) is found when the
// later one comes, and holds that one back. The end of a text is an end of its last
// sentence only when Close is called.
//
// Each sentence costs a check of the reply so far, so a reply has a bound: one of
// more than 16 KiB stops the stream with [mi.ErrTooLong]. A Stream belongs to one
// reply and is not safe for concurrent use. Make one with [NewStream].
type Stream struct {
	checker ReplyChecker
	ctx     context.Context //nolint:containedctx // a stream is one call in pieces, and io.Writer takes none
	coded   mi.Coded
	pass    func(sentence string) error

	passed  strings.Builder // what was allowed so far
	held    []byte          // what has come and is not judged
	scanned int             // of it, what is known to hold no end of a sentence
	verdict Verdict
	closed  bool
	err     error
}

// NewStream returns a filter for one reply after the turns of coded. A nil checker is
// the zero [Checker]. pass is given each sentence that is allowed, with the white
// space behind it, in order; an error of it stops the stream and comes back as it
// is. A nil pass is for who reads [Stream.Passed] in the end. An error of the checker
// stops the stream as well and comes back wrapped, so does a context that is done.
func NewStream(ctx context.Context, checker ReplyChecker, coded mi.Coded, pass func(sentence string) error) *Stream {
	if checker == nil {
		checker = Checker{}
	}
	return &Stream{checker: checker, ctx: ctx, coded: coded, pass: pass, verdict: Verdict{Action: Allow, Findings: []Finding{}}}
}

// Write takes the next piece, which may end anywhere, and implements io.Writer. It
// fails with [ErrStopped] once a sentence was not allowed, and with io.ErrClosedPipe
// after Close.
func (s *Stream) Write(p []byte) (int, error) {
	switch {
	case s.err != nil:
		return 0, s.err
	case s.closed:
		return 0, io.ErrClosedPipe
	}
	most := maxReply - s.passed.Len() - len(s.held)
	s.held = append(s.held, p[:min(len(p), most)]...)
	for n := s.sentence(); n > 0 && s.err == nil; n = s.sentence() {
		s.judge(n)
	}
	if s.err == nil && len(p) > most {
		s.err = fmt.Errorf("ocean: reply of more than %d bytes: %w", maxReply, mi.ErrTooLong)
	}
	if s.err != nil {
		return 0, s.err
	}
	return len(p), nil
}

// WriteString is Write for a string.
func (s *Stream) WriteString(p string) (int, error) { return s.Write([]byte(p)) }

// Close judges what is left as the last sentence. The error is the one that stopped
// the stream, also when it is called again.
func (s *Stream) Close() error {
	s.closed = true
	if s.err == nil && len(s.held) > 0 {
		s.judge(len(s.held))
	}
	return s.err
}

// Verdict is the verdict on what came so far: that on the sentence which was not
// allowed, or the one on all that passed. Its Replacement, where the checker has a
// composer, is a whole reply: say it where nothing has passed; where something has,
// what was shown stands as the reply, or the host takes it back.
func (s *Stream) Verdict() Verdict { return s.verdict }

// Passed is what was allowed so far.
func (s *Stream) Passed() string { return s.passed.String() }

// judge takes the first n bytes for a sentence.
func (s *Stream) judge(n int) {
	sentence := string(s.held[:n])
	s.held = s.held[:copy(s.held, s.held[n:])]
	s.scanned = 0
	var v Verdict
	if v, s.err = s.checker.CheckReply(s.ctx, s.coded, s.passed.String()+sentence); s.err != nil {
		s.err = fmt.Errorf("ocean: checker: %w", s.err)
		return
	}
	s.verdict = v
	if v.Action != Allow {
		s.err = ErrStopped
		return
	}
	s.passed.WriteString(sentence)
	if s.pass != nil {
		s.err = s.pass(sentence)
	}
}

// sentence returns how long the first whole sentence of what is held is, with the
// white space behind it, 0 where there is none yet. A full stop ends one only once
// white space follows, for "6.5" and "a.m." have stops as well; what stands in
// quotation marks or brackets behind it belongs to it.
func (s *Stream) sentence() int {
	b := s.held
	for i := s.scanned; i < len(b); i++ {
		switch b[i] {
		case '\n':
			return blanks(b, i+1)
		case '.', '!', '?':
			j := i + 1
			for j < len(b) && closes(b[j]) {
				j++
			}
			if j == len(b) { // more may belong to it
				s.scanned = i
				return 0
			}
			if isSpace(b[j]) && !short(b[:i]) {
				return blanks(b, j)
			}
			i = j - 1
		case 0xe2: // …
			if i+3 < len(b) && b[i+1] == 0x80 && b[i+2] == 0xa6 && isSpace(b[i+3]) {
				return blanks(b, i+3)
			}
		}
	}
	s.scanned = max(0, len(b)-3)
	return 0
}

// blanks passes the white space from a place on, as far as it has come.
func blanks(b []byte, i int) int {
	for i < len(b) && isSpace(b[i]) {
		i++
	}
	return i
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func closes(c byte) bool {
	switch c {
	case '.', '!', '?', '"', '\'', ')', ']', '*', '_', 0xe2, 0x80, 0x9d, 0x99:
		return true
	}
	return false
}

// short reports whether a stop stands behind a title or an initial, which end no
// sentence: "Dr. Patel".
func short(b []byte) bool {
	i := len(b)
	for i > 0 && !isSpace(b[i-1]) {
		i--
	}
	switch w := string(b[i:]); w {
	case "Dr", "Mr", "Mrs", "Ms", "Prof", "St", "vs", "e.g", "i.e":
		return true
	default:
		return len(w) == 1 && w != "I" && w >= "A" && w <= "Z"
	}
}
