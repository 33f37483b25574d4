package evoke_test

import (
	"flag"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite api.txt")

// apiFile is the exported API of the public packages, one item a line.
const apiFile = "api.txt"

// TestAPI holds the exported API to the checked-in text, so that a change of
// it is seen and meant: go test . -run TestAPI -update rewrites the text.
func TestAPI(t *testing.T) {
	got := exportedAPI(t)
	require.Contains(t, got, "pkg mi, type Conversation struct")
	if *update {
		require.NoError(t, os.WriteFile(apiFile, []byte(strings.Join(got, "\n")+"\n"), 0o644))
	}
	data, err := os.ReadFile(apiFile)
	require.NoError(t, err)
	want := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	require.Empty(t, diffLines(want, got),
		"the exported API is not that of %s; if this is meant: go test . -run TestAPI -update", apiFile)
}

// TestDiffLines is the control: what is gone and what is new shows.
func TestDiffLines(t *testing.T) {
	require.Empty(t, diffLines([]string{"a", "b"}, []string{"a", "b"}))
	require.Equal(t, []string{"- b", "+ c"}, diffLines([]string{"a", "b"}, []string{"a", "c"}))
	require.Equal(t, []string{"the lines of " + apiFile + " are not sorted"}, diffLines([]string{"b", "a"}, []string{"a", "b"}))
}

// exportedAPI describes the packages that importers can name.
func exportedAPI(t *testing.T) []string {
	t.Helper()
	public := publicPackages(t)
	exports := map[string]string{}
	for line := range strings.Lines(goTool(t, append([]string{
		"list", "-export", "-deps", "-f", "{{.ImportPath}}\t{{.Export}}",
	}, public...)...)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), "\t")
		exports[path] = file
	}
	imp := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})
	var a api
	for _, path := range public {
		pkg, err := imp.Import(path)
		require.NoError(t, err)
		a.describe(pkg)
	}
	slices.Sort(a.lines)
	return a.lines
}

// An api collects the lines that describe packages.
type api struct {
	pkg   *types.Package
	lines []string
}

func (a *api) add(format string, args ...any) {
	path := a.pkg.Path()
	if path != module {
		path = short(path)
	}
	a.lines = append(a.lines, "pkg "+path+", "+fmt.Sprintf(format, args...))
}

// qualify names the packages in types: none for the package itself, our own
// ones without the module.
func (a *api) qualify(p *types.Package) string {
	if p == a.pkg {
		return ""
	}
	return short(p.Path())
}

func (a *api) describe(pkg *types.Package) {
	a.pkg = pkg
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		switch obj := obj.(type) {
		case *types.Const:
			a.add("const %s %s = %s", name, a.text(obj.Type()), obj.Val().ExactString())
		case *types.Var:
			a.add("var %s %s", name, a.text(obj.Type()))
		case *types.Func:
			a.add("func %s%s", name, a.signature(obj))
		case *types.TypeName:
			a.describeType(obj)
		}
	}
}

func (a *api) describeType(obj *types.TypeName) {
	name, typ := obj.Name(), types.Unalias(obj.Type())
	if obj.IsAlias() {
		a.add("type %s = %s", name, a.text(typ))
		if named, ok := typ.(*types.Named); !ok || !internal(named.Obj().Pkg()) {
			return // described where it is declared
		}
	}
	switch under := typ.Underlying().(type) {
	case *types.Struct:
		a.add("type %s struct", name)
		a.describeFields(name, under)
	case *types.Interface:
		a.describeInterface(name, under)
		return
	default:
		a.add("type %s %s", name, a.text(under))
	}
	value := types.NewMethodSet(typ)
	all := types.NewMethodSet(types.NewPointer(typ))
	for m := range all.Methods() {
		if !m.Obj().Exported() {
			continue
		}
		receiver := name
		if value.Lookup(m.Obj().Pkg(), m.Obj().Name()) == nil {
			receiver = "*" + name
		}
		a.add("method (%s) %s%s", receiver, m.Obj().Name(), a.signature(m.Obj()))
	}
}

func (a *api) describeFields(name string, s *types.Struct) {
	for i := range s.NumFields() {
		f := s.Field(i)
		if !f.Exported() {
			continue
		}
		line := fmt.Sprintf("type %s struct, %s %s", name, f.Name(), a.text(f.Type()))
		if f.Embedded() {
			line = fmt.Sprintf("type %s struct, embedded %s", name, a.text(f.Type()))
		}
		if tag := s.Tag(i); tag != "" {
			line += " `" + tag + "`"
		}
		a.add("%s", line)
	}
}

func (a *api) describeInterface(name string, in *types.Interface) {
	a.add("type %s interface", name)
	sealed := false
	for m := range in.Methods() {
		if m.Exported() {
			a.add("type %s interface, %s%s", name, m.Name(), a.signature(m))
		}
		sealed = sealed || !m.Exported()
	}
	if sealed {
		a.add("type %s interface, unexported methods", name)
	}
}

// signature gives a function's type without the names of its parameters:
// renaming one breaks nobody.
func (a *api) signature(obj types.Object) string {
	sig := obj.Type().(*types.Signature)
	bare := func(tuple *types.Tuple) *types.Tuple {
		var vars []*types.Var
		for v := range tuple.Variables() {
			vars = append(vars, types.NewParam(token.NoPos, nil, "", v.Type()))
		}
		return types.NewTuple(vars...)
	}
	plain := types.NewSignatureType(nil, nil, nil, bare(sig.Params()), bare(sig.Results()), sig.Variadic())
	return typeParams(sig, a.qualify) + strings.TrimPrefix(a.text(plain), "func")
}

func (a *api) text(t types.Type) string { return types.TypeString(t, a.qualify) }

func typeParams(sig *types.Signature, q types.Qualifier) string {
	var out []string
	for p := range sig.TypeParams().TypeParams() {
		out = append(out, p.Obj().Name()+" "+types.TypeString(p.Constraint(), q))
	}
	if len(out) == 0 {
		return ""
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// diffLines gives the lines that are gone, with a minus, and then the new
// ones, with a plus.
func diffLines(want, got []string) []string {
	var diff []string
	for _, l := range want {
		if !slices.Contains(got, l) {
			diff = append(diff, "- "+l)
		}
	}
	for _, l := range got {
		if !slices.Contains(want, l) {
			diff = append(diff, "+ "+l)
		}
	}
	if diff == nil && !slices.Equal(want, got) {
		return []string{"the lines of " + apiFile + " are not sorted"}
	}
	return diff
}

func internal(p *types.Package) bool { return p != nil && internalPath(p.Path()) }
