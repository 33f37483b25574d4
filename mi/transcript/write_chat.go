package transcript

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// putCHAT writes a conversation with its codes after the manner of CHAT: a line
// for each turn with the speaker's code, the words and the times, and the codes
// below it as a tier of their own. CHAT gives brackets and some marks a meaning,
// so that of the words alone everything is kept.
func putCHAT(b *bytes.Buffer, c mi.Coded, withoutText bool) *Error {
	times := make([]*timing, len(c.Turns))
	for i := range c.Turns {
		// Where times are not known for all, each stands for itself.
		n := i + 1
		if i+1 < len(c.Turns) && c.Turns[i+1].Turn.Start != nil && c.Turns[i].Turn.End == nil {
			n = i + 2
		}
		all, e := timingsOf(c.Turns[i:n])
		if c.Turns[i].Turn.Start == nil {
			continue
		}
		if e != nil {
			if all, e = timingsOf(c.Turns[i : i+1]); e != nil {
				return e
			}
		}
		times[i] = &all[0]
	}
	codes, participants, e := chatCodes(c.Turns)
	if e != nil {
		return e
	}
	b.WriteString("@UTF8\n@Begin\n@Participants:\t" + participants + "\n")
	for _, header := range []struct{ name, value string }{{"conversation", c.ID}, {"goal", c.Goal.String()}} {
		if value := oneLine(header.value); value != "" {
			b.WriteString("@Comment:\t" + header.name + ": " + value + "\n")
		}
	}
	for i, t := range c.Turns {
		text := "www"
		if !withoutText {
			text = chatText(t.Turn.Text)
		}
		b.WriteString("*" + codes[i] + ":\t" + text)
		if at := times[i]; at != nil {
			fmt.Fprintf(b, " \x15%d_%d\x15", at.start, at.end)
		}
		b.WriteByte('\n')
		if tier := oneLine(strings.Join(codesOf(t), " ")); tier != "" {
			b.WriteString("%cod:\t" + tier + "\n")
		}
	}
	b.WriteString("@End\n")
	return nil
}

// chatCodes gives the code of each turn's speaker, and the header that says who
// they are.
func chatCodes(turns []mi.CodedTurn) (codes []string, participants string, e *Error) {
	type who struct {
		role  mi.Role
		party string
	}
	known := map[who]string{}
	count := map[mi.Role]int{}
	var entries []string
	for _, t := range turns {
		w := who{t.Turn.Role, t.Turn.Party}
		code, ok := known[w]
		if !ok {
			if _, e := labelOf(t.Turn); e != nil || strings.ContainsAny(w.party, ",_()") {
				return nil, "", &Error{Want: "a short name of the party, on one line, without commas, brackets, underscores and blanks around it"}
			}
			short, role := "CLI", "Client"
			if w.role == mi.Counsellor {
				short, role = "COU", "Counsellor"
			}
			code = short
			if count[w.role]++; count[w.role] > 1 {
				code = fmt.Sprintf("%s%d", short[:2], count[w.role])
			}
			known[w] = code
			name := w.party
			if name != "" {
				name = strings.ReplaceAll(name, " ", "_") + " "
			}
			entries = append(entries, code+" "+name+role)
		}
		codes = append(codes, code)
	}
	return codes, strings.Join(entries, ", "), nil
}

// chatText writes what was said so that CHAT reads the same words. Sounds in
// square brackets become CHAT's, all other marks that CHAT gives a meaning to go,
// and the mark that ends the line gets the blank that CHAT wants before it. Where
// no word is left, "xxx" stands for talk that nobody could make out.
func chatText(text string) string {
	var words []string
	for {
		before, rest, ok := strings.Cut(text, "[")
		sound, after, closed := strings.Cut(rest, "]")
		if !ok || !closed {
			break
		}
		words = chatWords(words, before)
		if name := strings.Fields(sound); len(name) > 0 && len(sound) <= maxLabel && strings.Trim(strings.ToLower(sound), "abcdefghijklmnopqrstuvwxyz -") == "" {
			words = append(words, "&="+strings.Join(name, ":"))
		} else {
			words = chatWords(words, sound)
		}
		text = after
	}
	words = chatWords(words, text)
	line := strings.Join(words, " ")
	if cleanCHAT(line) == "" {
		return "xxx"
	}
	if n := len(line) - 1; n > 0 && strings.IndexByte(".?!", line[n]) >= 0 && strings.IndexByte(".?!, ", line[n-1]) < 0 {
		line = line[:n] + " " + line[n:]
	}
	return line
}

// chatWords appends the words of a text without CHAT's marks.
func chatWords(words []string, text string) []string {
	text = strings.Map(func(r rune) rune {
		switch {
		case strings.ContainsRune("[]<>()_‡„", r), r < ' ', r == 0x7f:
			return ' '
		}
		return r
	}, text)
	for w := range strings.FieldsSeq(text) {
		if cleanWord(w) != w {
			w = strings.Map(func(r rune) rune {
				if strings.ContainsRune(`&+@"^/`, r) {
					return -1
				}
				return r
			}, w)
		}
		if w != "" && w[0] == '0' && strings.Trim(w[1:], ".?!") == "" {
			w = "zero" + w[1:] // CHAT's 0 is that nothing was said
		}
		if w != "" {
			words = append(words, w)
		}
	}
	return words
}
