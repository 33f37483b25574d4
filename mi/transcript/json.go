package transcript

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
)

// maxNesting bounds how deep the values are nested that are passed over.
const maxNesting = 1000

// A jsonStream reads the elements of some arrays in a JSON value one after
// another and passes over all else, so that no more than one element is held,
// however long the value is.
type jsonStream struct {
	dec *json.Decoder
	in  *jsonInput
	// want lists the arrays by the keys that lead to them; no keys at all is the
	// value itself.
	want [][]string
	// scalar is called for each string or number in the objects on the way to an
	// array; it may be nil.
	scalar func(keys []string, value json.Token)

	keys []string // of the objects that are open, but for the outermost
	open int      // how many objects are open
	// array is the array that is open, as an index into want; -1 for none.
	array int
	// values counts the values that were begun, met the arrays wanted.
	values, met int
}

// newJSONStream reads from s.
func newJSONStream(s *source, want ...[]string) *jsonStream {
	in := &jsonInput{limited: limited{in: s.in}, line: 1}
	j := &jsonStream{dec: json.NewDecoder(in), in: in, want: want, array: -1}
	j.dec.UseNumber()
	return j
}

// A jsonElement is an element of one of the arrays.
type jsonElement struct {
	data json.RawMessage
	// array is which of the wanted arrays it is in, line where it starts.
	array, line int
}

// next gives the next element, valid until the next call.
func (j *jsonStream) next() (el jsonElement, e *Error, more bool) {
	for {
		j.in.allow(MaxRecord)
		if j.array >= 0 && j.dec.More() {
			before := j.dec.InputOffset()
			el.array = j.array
			j.in.allow(MaxRecord)
			err := j.dec.Decode(&el.data)
			el.line = j.in.lineOf(before)
			return el, j.failure(err, el.line), true
		}
		token, err := j.token()
		switch {
		case err == io.EOF && j.open == 0 && j.array < 0:
			return el, nil, false
		case err != nil:
			return el, j.failure(err, j.in.lineOf(j.dec.InputOffset())), true
		}
		if e := j.take(token); e != nil {
			return el, e, true
		}
	}
}

// missing is the error of a source that has come to its end without one of the
// arrays, nil for any other.
func (j *jsonStream) missing(want string) *Error {
	if j.met > 0 {
		return nil
	}
	return &Error{Want: want, Found: "none", Fatal: true}
}

// second is the error of a value that comes after the only one of its format.
func second(line int) *Error {
	return &Error{Line: line, Want: "one recording in a source of this format", Found: "a second one", Fatal: true}
}

// take goes on by one token.
func (j *jsonStream) take(token json.Token) *Error {
	key, isKey := token.(string)
	switch {
	case j.array >= 0: // its end, as it has no more
		j.array = -1
		j.leave()
	case token == json.Delim('}'):
		j.open--
		j.leave()
	case j.open == 0:
		j.values++
		j.keys = j.keys[:0]
		return j.value(token)
	case isKey:
		j.keys = append(j.keys, key)
		token, err := j.token()
		if err != nil {
			return j.failure(err, j.in.lineOf(j.dec.InputOffset()))
		}
		return j.value(token)
	}
	return nil
}

// value goes into what a token opens, where that is wanted, and over it where it
// is not.
func (j *jsonStream) value(token json.Token) *Error {
	switch token {
	case json.Delim('{'):
		if slices.ContainsFunc(j.want, func(w []string) bool {
			return len(w) > len(j.keys) && slices.Equal(w[:len(j.keys)], j.keys)
		}) {
			j.open++
			return nil
		}
	case json.Delim('['):
		if j.array = slices.IndexFunc(j.want, func(w []string) bool { return slices.Equal(w, j.keys) }); j.array >= 0 {
			j.met++
			return nil
		}
	default:
		if j.scalar != nil {
			j.scalar(j.keys, token)
		}
		j.leave()
		return nil
	}
	for depth := 1; depth > 0; {
		token, err := j.token()
		if err != nil {
			return j.failure(err, j.in.lineOf(j.dec.InputOffset()))
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth > maxNesting {
			return &Error{Line: j.in.lineOf(j.dec.InputOffset()), Want: "JSON that is nested less than a thousand deep", Fatal: true}
		}
	}
	j.leave()
	return nil
}

// leave goes back from a value to the object that it stands in.
func (j *jsonStream) leave() { j.keys = j.keys[:max(0, len(j.keys)-1)] }

func (j *jsonStream) token() (json.Token, error) {
	j.in.allow(MaxRecord)
	return j.dec.Token()
}

// failure says in our own words why the source cannot be read on. The errors of
// encoding/json quote what they stumble over.
func (j *jsonStream) failure(err error, line int) *Error {
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errTooLong):
		e := tooLong(line)
		e.Fatal = true
		return e
	case err == io.EOF, errors.Is(err, io.ErrUnexpectedEOF):
		return &Error{Line: line, Want: "JSON to its end", Found: "a source that breaks off", Fatal: true}
	case errors.As(err, &syntax):
		return &Error{Line: line, Want: "JSON", Found: "broken JSON", Fatal: true}
	}
	return readFailure(line, err)
}

// A jsonInput counts lines for a reader that reads ahead.
type jsonInput struct {
	limited
	// line and offset are how far lines are counted, ahead what was read since.
	line   int
	offset int64
	ahead  []byte
}

// Read gives little at a time, so that little is ahead of what is decoded.
func (in *jsonInput) Read(p []byte) (int, error) {
	n, err := in.limited.Read(p[:min(len(p), 4<<10)])
	in.ahead = append(in.ahead, p[:n]...)
	return n, err
}

// lineOf gives the line of the first byte of a value from offset on. Offsets
// must not go back.
func (in *jsonInput) lineOf(offset int64) int {
	n := min(max(offset-in.offset, 0), int64(len(in.ahead)))
	in.line += bytes.Count(in.ahead[:n], []byte("\n"))
	in.offset += n
	// The rest moves to the front, and a long element is not paid for by all.
	rest := in.ahead[n:]
	if cap(in.ahead) > 1<<20 && len(rest) < 1<<16 {
		in.ahead = bytes.Clone(rest)
	} else {
		in.ahead = in.ahead[:copy(in.ahead, rest)]
	}
	blank := len(in.ahead) - len(bytes.TrimLeft(in.ahead, " \t\r\n,:"))
	return in.line + bytes.Count(in.ahead[:blank], []byte("\n"))
}
