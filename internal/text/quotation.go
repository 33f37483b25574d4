package text

// A Quotation follows the quotation marks of a text. The zero Quotation is outside of
// one.
type Quotation struct{ open bool }

// Open reports whether a quotation is open.
func (q *Quotation) Open() bool { return q.open }

// Mark takes in the quotation mark that stands at a span of s. One that stands behind a
// blank or a comma and not before a blank opens a quotation; any other closes it, also
// before a stop or a comma.
func (q *Quotation) Mark(s string, at Span) {
	opens := at.Start == 0 || blank(s[at.Start-1]) || s[at.Start-1] == ','
	q.open = opens && at.End < len(s) && !blank(s[at.End])
}

// IsQuotationMark reports whether c is one of the marks that quotations stand in.
func IsQuotationMark(c rune) bool {
	switch c {
	case '"', '\'', '“', '”', '‘', '’', '«', '»':
		return true
	}
	return false
}

// BreaksLine reports whether a line ends in s.
func BreaksLine(s string) bool {
	for i := range len(s) {
		if s[i] == '\n' || s[i] == '\r' {
			return true
		}
	}
	return false
}

func blank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }
