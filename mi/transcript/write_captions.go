package transcript

import (
	"bytes"
	"fmt"
	"math"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// lastCaption is how many seconds the last caption stays where nobody knows when
// its turn ended: time enough to read a few codes.
const lastCaption = 5

// A timing is the time of a turn in milliseconds.
type timing struct{ start, end int64 }

// timingsOf gives the times of turns in milliseconds. A turn without an end ends
// where the next one starts.
func timingsOf(turns []mi.CodedTurn) ([]timing, *Error) {
	all := make([]timing, len(turns))
	for i, t := range turns {
		if t.Turn.Start == nil {
			return nil, &Error{Want: "a start of every turn", Found: fmt.Sprintf("none of the turn at index %d", i)}
		}
		if *t.Turn.Start >= maxSeconds || t.Turn.End != nil && *t.Turn.End >= maxSeconds {
			return nil, &Error{Want: "times below a million hours"}
		}
		all[i].start = milliseconds(*t.Turn.Start)
		if i > 0 && all[i].start < all[i-1].start {
			return nil, &Error{Want: "turns in the order of their starts", Found: fmt.Sprintf("another at index %d", i)}
		}
	}
	for i, t := range turns {
		switch {
		case t.Turn.End != nil:
			all[i].end = milliseconds(*t.Turn.End)
		case i+1 < len(turns):
			all[i].end = all[i+1].start
		default:
			all[i].end = all[i].start + lastCaption*1000
		}
		// A time that runs backwards is shown for a moment, as WebVTT wants an end
		// behind the start (W3C WebVTT, section 4.1).
		all[i].end = max(all[i].end, all[i].start+1)
	}
	return all, nil
}

func milliseconds(seconds float64) int64 { return int64(math.Round(seconds * 1000)) }

// putCaptions writes the codes of a conversation as captions.
func putCaptions(b *bytes.Buffer, c mi.Coded) *Error {
	times, e := timingsOf(c.Turns)
	if e != nil {
		return e
	}
	for i, t := range c.Turns {
		text := captionOf(t)
		if text == "" {
			continue
		}
		name, e := labelOf(t.Turn)
		if e != nil {
			return e
		}
		fmt.Fprintf(b, "\n%s --> %s\n<v %s>%s</v>\n", vttTime(times[i].start), vttTime(times[i].end), vttEscape(name), vttEscape(text))
	}
	return nil
}

// labelOf is the label that a turn's speaker is read back from.
func labelOf(t mi.Turn) (string, *Error) {
	label := labelFor(t)
	role, party, ok := roles(nil).ofLabel(label)
	if !ok || role != t.Role || party != t.Party || strings.ContainsAny(label, "<>\r\n\x00\x15") ||
		len(label) > maxLabel || strings.Join(strings.Fields(label), " ") != label {
		return "", &Error{Want: "a short name of the party, on one line, without angle brackets and without blanks around it"}
	}
	return label, nil
}

// captionOf is what a caption says: the codes of the utterances and, in brackets,
// that of the turn. It is "" for a turn without codes.
func captionOf(t mi.CodedTurn) string {
	codes, whole := strings.Join(codesOf(t), " "), ""
	if k := t.Client; k != nil && t.Turn.Role == mi.Client {
		whole = string(k.Talk.Valence)
		if k.Talk.Mixed {
			whole += ", mixed"
		}
		if k.Talk.Abstained {
			whole += ", unsure"
		}
	}
	if k := t.Counsellor; k != nil && t.Turn.Role == mi.Counsellor {
		whole = string(k.Response.Main)
	}
	if whole = strings.TrimPrefix(whole, ", "); whole != "" {
		codes = strings.TrimSpace(codes + " (" + whole + ")")
	}
	return oneLine(codes)
}

// oneLine keeps codes that coders of their own give from breaking a line.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.Map(printable, strings.ToValidUTF8(s, " "))), " ")
}

func printable(r rune) rune {
	if r < ' ' || r == 0x7f {
		return ' '
	}
	return r
}

func vttTime(ms int64) string {
	return fmt.Sprintf("%02d:%02d:%02d.%03d", ms/3600000, ms/60000%60, ms/1000%60, ms%1000)
}

// vttEscape writes what WebVTT gives a meaning to as entities.
func vttEscape(s string) string {
	s = strings.ReplaceAll(s, "&", "&amp;")
	return strings.ReplaceAll(strings.ReplaceAll(s, "<", "&lt;"), ">", "&gt;")
}
