package transcript

import (
	"bytes"
	"io"
	"iter"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A HumanCode is a code that a person gave at a moment of a recording. It holds
// no words of the talk.
type HumanCode struct {
	// Start and End are seconds from the start of the recording; End is nil
	// where the coder marked a moment alone.
	Start float64  `json:"start"`
	End   *float64 `json:"end,omitempty"`
	// ID and Name are the code's number and name in the coder's own list.
	ID   string `json:"id,omitempty"`
	Name string `json:"name"`
	// Role is whose code it is, "" for a name that says it not, such as "NC".
	Role mi.Role `json:"role,omitempty"`
	// Client is the client code that the name stands for, "" for none.
	Client mi.ClientCode `json:"client,omitempty"`
	// MISC and MITI are the counsellor codes that the name stands for. GI, SR, CR
	// and AF are codes of both manuals, and one of the two is not to be taken for
	// granted: see [Joiner.Join].
	MISC mi.MISCCode `json:"misc,omitempty"`
	MITI mi.MITICode `json:"miti,omitempty"`
	// Line is the line of the source, from 1.
	Line int `json:"line,omitempty"`
}

// HumanCodes reads the list of codes that CACTI, the coding program of the group
// that MITI comes from (Glynn, Hallgren, Houck and Moyers 2012), exports. Its
// first line is "Audio File:", a tab and a path, which is passed over: it may
// hold a person's name. Each further line is a code, in one of three forms:
//
//	0:01:12	14	OQ                            time, number and name
//	0:01:12 OQ                                time and name
//	3	0:01:12	0:01:15	635040	661500	14	OQ    order, start, end, their bytes, number and name
//
// Times are H:MM:SS or M:SS, with a fraction or without, or seconds. Utterances
// that were marked and not coded are passed over. [CodeNamed] says which names
// are known; a name that is not is no error, as coders make lists of their own.
//
// A bad line is a zero HumanCode with an *[Error], and the next one follows,
// unless the error is marked Fatal. The sequence uses src up.
func (r Reader) HumanCodes(src io.Reader) iter.Seq2[HumanCode, error] {
	return func(yield func(HumanCode, error) bool) {
		bad := func(e *Error) bool {
			e.Name = r.Name
			return yield(HumanCode{}, e) && !e.Fatal
		}
		s := newSource(src)
		if found := s.foreign; found != "" {
			bad(&Error{Want: "text", Found: found, Fatal: true})
			return
		}
		begun, coded := false, false
		for {
			data, err := s.next()
			if err == io.EOF {
				break
			}
			if e := s.fail(err); e != nil {
				if !bad(e) {
					return
				}
				continue
			}
			data = bytes.TrimSpace(data)
			switch {
			case len(data) == 0:
			case !begun:
				if begun = isCACTI(data); !begun {
					bad(&Error{Line: s.line, Want: `a list of codes by CACTI, which opens with "Audio File:"`, Fatal: true})
					return
				}
			default:
				code, e := parseCACTI(string(data))
				if e != nil {
					e.Line = s.line
					if !bad(e) {
						return
					}
					coded = true // one that is broken is one all the same
					continue
				}
				if code.Name == "" {
					continue
				}
				code.Line, coded = s.line, true
				if !yield(code, nil) {
					return
				}
			}
		}
		if !coded {
			bad(&Error{Want: "at least one code", Found: "none", Fatal: true})
		}
	}
}

// isCACTI reports whether a source opens as CACTI's lists do.
func isCACTI(start []byte) bool {
	const opening = "audio file:"
	return len(start) >= len(opening) && strings.EqualFold(string(start[:len(opening)]), opening)
}

// parseCACTI reads a line. The code of one that marks an utterance without
// coding it has no name.
func parseCACTI(line string) (c HumanCode, e *Error) {
	field := strings.Split(line, "\t")
	for i := range field {
		field[i] = strings.TrimSpace(field[i])
	}
	var start, end, id, name string
	switch n := len(field); {
	case n > 2 && digits(field[0]) && strings.Contains(field[1], ":"):
		// The oldest form; without a code it has fewer fields.
		start = field[1]
		if n >= 5 {
			end = field[2]
		}
		if n >= 7 {
			id, name = field[5], field[6]
		}
	case n == 3:
		start, id, name = field[0], field[1], field[2]
	case n <= 2:
		start, name, _ = strings.Cut(strings.Join(field, " "), " ")
		if number, rest, ok := strings.Cut(name, " "); ok && digits(number) {
			id, name = number, rest
		}
		name = strings.TrimSpace(name)
	default:
		return c, &Error{Want: "time, number and name of a code, as CACTI writes them"}
	}
	from, ok := parseMoment(start)
	if !ok || from == nil {
		return c, &Error{Want: "a time such as 0:01:12 at the start of the code"}
	}
	if c.End, ok = parseMoment(end); !ok {
		return c, &Error{Want: "a time such as 0:01:12 at the end of the code"}
	}
	if name != "" {
		to := c.End
		c = CodeNamed(strings.Clone(name))
		c.End = to
	}
	c.Start, c.ID = *from, strings.Clone(id)
	return c, nil
}

// parseMoment reads a time as people and programs write one: H:MM:SS, M:SS or
// seconds; no text is no time.
func parseMoment(s string) (*float64, bool) {
	if s = strings.TrimSpace(s); !strings.Contains(s, ":") {
		return parseSeconds(s)
	}
	if v, ok := clockSeconds([]byte(s)); ok {
		return &v, true
	}
	return parseTimestamp(s)
}
