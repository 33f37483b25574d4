package evoke_test

import (
	"go/format"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadme compiles and runs every whole program in the README, as a
// program outside this module would be, and holds it to the output that the
// README prints below it.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	programs := programsOf(string(readme))
	require.NotEmpty(t, programs, "README.md has no whole program")
	for _, p := range programs {
		t.Run("line "+p.line, func(t *testing.T) {
			formatted, err := format.Source([]byte(p.source))
			require.NoError(t, err)
			require.Equal(t, string(formatted), p.source, "not gofmt's format")

			// A file outside the module that is named on the command line
			// finds this module's packages, but not the internal ones.
			file := filepath.Join(t.TempDir(), "main.go")
			require.NoError(t, os.WriteFile(file, []byte(p.source), 0o644))
			goTool(t, "vet", file)
			stdout, _ := run(t, buildMain(t, file))
			if p.hasOutput {
				require.Equal(t, strings.TrimRight(p.output, "\n"), strings.TrimRight(stdout, "\n"))
			}
		})
	}
}

// TestProgramsOf is the control: programs and their outputs are found, and
// what is neither is not taken for one.
func TestProgramsOf(t *testing.T) {
	doc := "# Title\n\n" +
		"```go\npackage main\n\nfunc main() {}\n```\n\n" + // without output
		"Words.\n\n```go\nx := 1\n```\n\n" + // no whole program
		"```sh\ngo test ./...\n```\n\n" +
		"```go\npackage main // again\n```\n```text\none\n\ntwo\n```\n\n" +
		"```go\npackage main // third\n```\n\nOutput:\n\n```\nthree\n```\n\n" +
		"```go\npackage main // fourth\n```\n\nOther words.\n\n```text\nnot its output\n```\n"
	require.Equal(t, []program{
		{line: "3", source: "package main\n\nfunc main() {}\n"},
		{line: "19", source: "package main // again\n", hasOutput: true, output: "one\n\ntwo\n"},
		{line: "28", source: "package main // third\n", hasOutput: true, output: "three\n"},
		{line: "38", source: "package main // fourth\n"},
	}, programsOf(doc))
}

// A program is a Go block of a page that holds a main package.
type program struct {
	line      string // where its fence opens
	source    string
	hasOutput bool
	output    string
}

// A block is a fenced block of a page. Before holds the lines between it and
// the block above that are not empty.
type block struct {
	line   int
	lang   string
	text   string
	before []string
}

// programsOf finds the main packages of a page. A block of plain text right
// after one, or after a line that ends with a colon, is its output.
func programsOf(page string) []program {
	var out []program
	blocks := blocksOf(page)
	for i, b := range blocks {
		if b.lang != "go" || !strings.HasPrefix(b.text, "package main") {
			continue
		}
		p := program{line: strconv.Itoa(b.line), source: b.text}
		if i+1 < len(blocks) {
			next := blocks[i+1]
			near := len(next.before) == 0 || len(next.before) == 1 && strings.HasSuffix(next.before[0], ":")
			if near && (next.lang == "text" || next.lang == "") {
				p.hasOutput, p.output = true, next.text
			}
		}
		out = append(out, p)
	}
	return out
}

func blocksOf(page string) []block {
	var blocks []block
	var before []string
	var open *block
	n := 0
	for line := range strings.Lines(page) {
		n++
		lang, fence := strings.CutPrefix(strings.TrimSpace(line), "```")
		switch {
		case fence && open == nil:
			open = &block{line: n, lang: lang, before: before}
			before = nil
		case fence:
			blocks = append(blocks, *open)
			open = nil
		case open != nil:
			open.text += line
		case strings.TrimSpace(line) != "":
			before = append(before, strings.TrimSpace(line))
		}
	}
	return blocks
}
