// Package sheet keeps spreadsheets from running cells of ours as formulas, and
// takes back what it did for that.
package sheet

import "strings"

// mark in front of a cell makes it text to every spreadsheet.
const mark = "'"

// Defuse puts an apostrophe before a cell that a spreadsheet could run: one that
// opens with =, +, -, @, their full-width forms, a tab, a CR or an LF (OWASP,
// "CSV Injection"), also behind apostrophes, so that [Restore] can tell the
// apostrophe that is ours from one that was there. Every other cell stays as it
// is. A dash that opens a turn, which is talk cut off, is a formula too: a
// spreadsheet shows #NAME? in its place.
func Defuse(cell string) string {
	if runs(cell) {
		return mark + cell
	}
	return cell
}

// Restore takes back what [Defuse] did: Restore(Defuse(s)) is s for every s. It
// is for files of which it is known that Defuse was at work.
func Restore(cell string) string {
	if rest, ok := strings.CutPrefix(cell, mark); ok && runs(rest) {
		return rest
	}
	return cell
}

// runs reports whether a cell, apostrophes in front left aside, opens with what
// a formula opens with.
func runs(cell string) bool {
	cell = strings.TrimLeft(cell, mark)
	for _, s := range [...]string{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(cell, s) {
			return true
		}
	}
	return false
}
