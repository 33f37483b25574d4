package evoke_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// allowedModule is the one module outside the standard library that the core
// may import.
const allowedModule = "golang.org/x/text"

// forbidden is what no package of the core may import itself: the network,
// other processes, logging, and what goes round the type system.
var forbidden = []string{"net", "os/exec", "unsafe", "log", "plugin", "syscall", "C"}

// unreachable is what the core may not reach through any package.
var unreachable = []string{"net", "os/exec"}

// arrows are the directions of the imports between our own packages. None of
// from may reach one of deny; if only is set, from reaches nothing else of ours.
var arrows = []struct {
	from       string
	deny, only []string
}{
	{from: "mi", deny: []string{"ocean", "rulers", "mi/english", "mi/transcript", "mi/score"}},
	{from: "mi/english", only: []string{"internal/linear"}},
	{from: "mi/transcript", deny: []string{"mi/english", "mi/score", "ocean", "rulers"}},
	{from: "mi/score", deny: []string{"mi/english", "mi/transcript", "ocean", "rulers"}},
	{from: "ocean", deny: []string{"mi/english", "mi/transcript", "mi/score"}},
	{from: "rulers", deny: []string{"mi/english", "mi/transcript", "mi/score", "ocean"}},
	{from: "internal/linear", only: []string{}},
	{from: "internal/text", only: []string{}},
	{from: "internal/grammar", only: []string{"internal/text"}},
	{from: "internal/lemma", only: []string{}},
	{from: "internal/perspective", only: []string{"internal/text"}},
	{from: "internal/phrase", only: []string{}},
	{from: "internal/question", only: []string{"internal/text"}},
	{from: "internal/discord", only: []string{"internal/text"}},
	{from: "internal/permission", only: []string{"internal/lemma", "internal/text"}},
	{from: "internal/echo", only: []string{"internal/lemma", "internal/text"}},
	{from: "internal/features", only: []string{"internal/grammar", "internal/text"}},
	{from: "internal/alarm", only: []string{"internal/features", "internal/grammar", "internal/lemma", "internal/text"}},
	{from: "internal/neural", only: []string{"internal/features", "internal/grammar", "internal/linear", "internal/text"}},
	{from: "internal/stack", only: []string{"internal/features", "internal/grammar", "internal/linear", "internal/neural", "internal/text"}},
}

// A listed is a package as go list tells it.
type listed struct {
	ImportPath                                    string
	Dir                                           string
	Standard                                      bool
	Module                                        *struct{ Path string }
	GoFiles, CgoFiles, IgnoredGoFiles, OtherFiles []string `json:",omitempty"`
	Imports, Deps                                 []string
}

// TestImports holds every package that importers get, named or not, to the
// imports that the promises allow. Packages for our own programs and tests
// alone are not among them.
func TestImports(t *testing.T) {
	pkgs := list(t, append([]string{"-deps"}, publicPackages(t)...)...)
	var core []string
	for i, p := range pkgs {
		if ours(p.ImportPath) {
			core = append(core, p.ImportPath)
			pkgs[i].Imports = importsOf(t, p)
		}
	}
	for _, must := range []string{
		"mi", "mi/english", "mi/score", "mi/transcript", "ocean", "rulers",
		"internal/danger", "internal/discord", "internal/echo", "internal/features", "internal/grammar", "internal/lemma",
		"internal/linear", "internal/neural", "internal/next", "internal/permission", "internal/perspective", "internal/phrase",
		"internal/question", "internal/roadblock", "internal/sheet", "internal/stack", "internal/text",
	} {
		require.Contains(t, core, module+"/"+must)
	}
	require.Empty(t, importFaults(pkgs))
}

// TestImportFaults is the control: each kind of fault is found.
func TestImportFaults(t *testing.T) {
	text := &struct{ Path string }{allowedModule}
	sound := []listed{
		{ImportPath: "fmt", Standard: true},
		{ImportPath: "net/url", Standard: true},
		{ImportPath: "golang.org/x/text/unicode/norm", Module: text},
		{
			ImportPath: module + "/mi", Imports: []string{"fmt", "golang.org/x/text/unicode/norm"},
			Deps: []string{"fmt", "unsafe", "syscall", "net/url", "golang.org/x/text/unicode/norm", module + "/internal/linear"},
		},
		{ImportPath: module + "/mi/english", Deps: []string{module + "/internal/linear"}},
	}
	require.Empty(t, importFaults(sound))

	stranger := &struct{ Path string }{"example.com/stranger"}
	for want, bad := range map[string]listed{
		"example.com/stranger/x is of example.com/stranger": {ImportPath: "example.com/stranger/x", Module: stranger},
		"golang.org/x/textual is of golang.org/x/textual":   {ImportPath: "golang.org/x/textual", Module: &struct{ Path string }{"golang.org/x/textual"}},
		"mi imports net":               {ImportPath: module + "/mi", Imports: []string{"net"}},
		"mi imports net/http":          {ImportPath: module + "/mi", Imports: []string{"net/http"}},
		"mi imports log/slog":          {ImportPath: module + "/mi", Imports: []string{"log/slog"}},
		"mi imports C":                 {ImportPath: module + "/mi", Imports: []string{"C"}},
		"internal/text imports unsafe": {ImportPath: module + "/internal/text", Imports: []string{"unsafe"}},
		"mi reaches net":               {ImportPath: module + "/mi", Deps: []string{"net"}},
		"rulers reaches os/exec":       {ImportPath: module + "/rulers", Deps: []string{"os/exec"}},
		"mi reaches ocean":             {ImportPath: module + "/mi", Deps: []string{module + "/ocean"}},
		"mi/english reaches mi":        {ImportPath: module + "/mi/english", Deps: []string{module + "/mi"}},
		"ocean reaches mi/english":     {ImportPath: module + "/ocean", Deps: []string{module + "/mi/english"}},
		"internal/linear reaches internal/text": {
			ImportPath: module + "/internal/linear", Deps: []string{module + "/internal/text"},
		},
		"ocean holds scan.s": {ImportPath: module + "/ocean", OtherFiles: []string{"scan.s"}},
	} {
		require.Equal(t, []string{want}, importFaults([]listed{bad}))
	}
}

// importFaults says what is wrong with the imports of a list of packages.
func importFaults(pkgs []listed) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	for _, p := range pkgs {
		if !ours(p.ImportPath) {
			if !p.Standard && (p.Module == nil || p.Module.Path != allowedModule) {
				of := "no module"
				if p.Module != nil {
					of = p.Module.Path
				}
				fault("%s is of %s", p.ImportPath, of)
			}
			continue
		}
		name := short(p.ImportPath)
		for _, f := range p.OtherFiles {
			fault("%s holds %s", name, f)
		}
		for _, imp := range p.Imports {
			if slices.ContainsFunc(forbidden, func(f string) bool { return imp == f || strings.HasPrefix(imp, f+"/") }) {
				fault("%s imports %s", name, imp)
			}
		}
		for _, dep := range p.Deps {
			if slices.Contains(unreachable, dep) || ours(dep) && !mayReach(name, short(dep)) {
				fault("%s reaches %s", name, short(dep))
			}
		}
	}
	return faults
}

// mayReach reports whether the arrows let one of our packages depend on
// another.
func mayReach(from, to string) bool {
	for _, a := range arrows {
		if a.from == from && (slices.Contains(a.deny, to) || a.only != nil && !slices.Contains(a.only, to)) {
			return false
		}
	}
	return true
}

// publicPackages lists the packages that importers can name.
func publicPackages(t *testing.T) []string {
	t.Helper()
	var public []string
	for _, p := range list(t, "./...") {
		if !strings.HasPrefix(short(p.ImportPath), "examples/") && !internalPath(p.ImportPath) {
			public = append(public, p.ImportPath)
		}
	}
	return public
}

// list runs go list and returns the packages it told.
func list(t *testing.T, args ...string) []listed {
	t.Helper()
	out := goTool(t, append([]string{"list", "-json"}, args...)...)
	var pkgs []listed
	for d := json.NewDecoder(strings.NewReader(out)); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return pkgs
		}
		require.NoError(t, err)
		pkgs = append(pkgs, p)
	}
}

// importsOf reads the imports from a package's files, also from those that
// this processor's build leaves out.
func importsOf(t *testing.T, p listed) []string {
	t.Helper()
	var imports []string
	for _, name := range slices.Concat(p.GoFiles, p.CgoFiles, p.IgnoredGoFiles) {
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(p.Dir, name), nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range f.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			if !strings.HasSuffix(name, "_test.go") {
				imports = append(imports, path)
			}
		}
	}
	slices.Sort(imports)
	return slices.Compact(imports)
}

func internalPath(path string) bool { return slices.Contains(strings.Split(path, "/"), "internal") }

func ours(path string) bool { return path == module || strings.HasPrefix(path, module+"/") }

func short(path string) string { return strings.TrimPrefix(path, module+"/") }
