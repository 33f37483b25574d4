package transcript

import (
	"strings"
	"unicode"
)

// address finds a mail or a web address in s[from:to], a piece without blanks,
// which may have brackets, quotes and stops around it.
func address(s string, from, to int) (f find) {
	open := strings.TrimLeft(s[from:to], `([{<"'*_“‘«`)
	from = to - len(open)
	body := strings.TrimRight(open, `.,;:!?)]}>"'*_…”’»`)
	begin := strings.Index(body, "://")
	if at := strings.IndexByte(body, '@'); at > 0 && (begin < 0 || at < begin) {
		// "mail:ana@…", "<ana@…": the mailbox begins behind these.
		box := 1 + strings.LastIndexAny(body[:at], ":,;<>()[]|=/")
		host := body[at+1 : at+1+hostEnd(body[at+1:])]
		if box < at && dotted(host) {
			return find{from + box, from + at + 1 + len(host), MailIdentifier, strings.ToLower(body[box : at+1+len(host)])}
		}
		return f
	}
	switch {
	case begin >= 0:
		for begin > 0 && isASCIILetter(body[begin-1]) {
			begin--
		}
	case len(body) > 4 && strings.EqualFold(body[:4], "www."):
		begin = 0
	default:
		// "clinic.org", "clinic.org/ana": the host has an ending that no sentence
		// has before the next one's first word.
		host := body[:hostEnd(body)]
		if !dotted(host) || !webEnding(strings.ToLower(host[strings.LastIndexByte(host, '.')+1:]), len(body) > len(host) && body[len(host)] == '/') {
			return f
		}
		begin = 0
	}
	if body = body[begin:]; strings.HasSuffix(body, "://") {
		return f
	}
	return find{from + begin, from + begin + len(body), WebIdentifier, strings.ToLower(body)}
}

// hostEnd gives the length of the host name that s starts with.
func hostEnd(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '-'
	})
	if n < 0 {
		n = len(s)
	}
	return len(strings.TrimRight(s[:n], ".-"))
}

// dotted reports whether a host name has a dot inside and a letter in its last
// part: "3.5" and "a..b" are none.
func dotted(host string) bool {
	i := strings.LastIndexByte(host, '.')
	return i > 0 && len(host)-i > 2 && !strings.Contains(host, "..") && strings.IndexFunc(host[i+1:], unicode.IsLetter) >= 0
}

// webEnding reports whether a host name ends as web addresses do. People forget
// the blank behind a stop, so that endings that are words ("so", "in", "me") do
// not count but before a path.
func webEnding(last string, path bool) bool {
	switch last {
	case "com", "org", "net", "edu", "gov", "info", "uk", "io", "eu":
		return true
	}
	return path && len(last) <= 4
}

func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
