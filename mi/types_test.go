package mi_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// exported holds the exported types of the package but its interfaces.
var exported = typesByName(
	reflect.TypeFor[mi.ChangeTalk](), reflect.TypeFor[mi.ClientCodes](), reflect.TypeFor[mi.ClientUtterance](),
	reflect.TypeFor[mi.Coded](), reflect.TypeFor[mi.CodedTurn](), reflect.TypeFor[mi.Coder](),
	reflect.TypeFor[mi.Conversation](), reflect.TypeFor[mi.CounsellorCodes](), reflect.TypeFor[mi.CounsellorUtterance](),
	reflect.TypeFor[mi.Discord](), reflect.TypeFor[mi.DiscordSign](), reflect.TypeFor[mi.Evidence](), reflect.TypeFor[mi.Exchange](), reflect.TypeFor[mi.Goal](),
	reflect.TypeFor[mi.LabelError](), reflect.TypeFor[mi.MainProbability](), reflect.TypeFor[mi.Party](),
	reflect.TypeFor[mi.Permission](), reflect.TypeFor[mi.Question](), reflect.TypeFor[mi.Response](), reflect.TypeFor[mi.Session](), reflect.TypeFor[mi.Span](), reflect.TypeFor[mi.Talk](),
	reflect.TypeFor[mi.Resource](), reflect.TypeFor[mi.Risk](), reflect.TypeFor[mi.RiskEvent](), reflect.TypeFor[mi.RiskScreen](),
	reflect.TypeFor[mi.Turn](), reflect.TypeFor[mi.TurnError](), reflect.TypeFor[mi.ValenceProbability](),

	reflect.TypeFor[mi.Behaviour](), reflect.TypeFor[mi.ClientCode](), reflect.TypeFor[mi.Confidence](),
	reflect.TypeFor[mi.Direction](), reflect.TypeFor[mi.Kind](), reflect.TypeFor[mi.MISCCode](),
	reflect.TypeFor[mi.MITICode](), reflect.TypeFor[mi.Main](), reflect.TypeFor[mi.QuestionType](),
	reflect.TypeFor[mi.ReflectionType](), reflect.TypeFor[mi.Role](), reflect.TypeFor[mi.Strength](),
	reflect.TypeFor[mi.PermissionRule](), reflect.TypeFor[mi.QuestionFunction](), reflect.TypeFor[mi.Side](),
	reflect.TypeFor[mi.RiskKind](), reflect.TypeFor[mi.RiskSubject](), reflect.TypeFor[mi.RiskTime](),
	reflect.TypeFor[mi.SummaryType](), reflect.TypeFor[mi.Valence](),
)

func typesByName(ts ...reflect.Type) map[string]reflect.Type {
	out := make(map[string]reflect.Type, len(ts))
	for _, t := range ts {
		out[t.Name()] = t
	}
	return out
}

// TestExportedTypesAreAllChecked keeps the list above complete.
func TestExportedTypesAreAllChecked(t *testing.T) {
	var names []string
	for _, file := range sources(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			_, isInterface := spec.Type.(*ast.InterfaceType)
			if spec.Name.IsExported() && !spec.Assign.IsValid() && !isInterface {
				names = append(names, spec.Name.Name)
			}
			return false
		})
	}
	slices.Sort(names)
	require.Equal(t, names, slices.Sorted(maps.Keys(exported)))
}

// sources parses the package's files without its tests.
func sources(t *testing.T) []*ast.File {
	t.Helper()
	paths, err := filepath.Glob("*.go")
	require.NoError(t, err)
	var out []*ast.File
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		require.NoError(t, err)
		out = append(out, file)
	}
	require.NotEmpty(t, out)
	return out
}

// TestLabelsAreStrings: schema generators make enumerations of string kinds and
// nothing useful of integers that marshal to text.
func TestLabelsAreStrings(t *testing.T) {
	for _, lt := range labelTypes {
		require.Equal(t, reflect.String, lt.goType.Kind(), lt.goType.Name())
	}
	for name, typ := range exported {
		if typ.Kind() != reflect.Struct {
			require.True(t, slices.ContainsFunc(labelTypes, func(lt labelType) bool { return lt.goType == typ }),
				"%s is no struct and not in the table of labels", name)
		}
	}
}

// TestTagsAreForJSONAlone: other tags would tie the types to one framework.
func TestTagsAreForJSONAlone(t *testing.T) {
	only := regexp.MustCompile(`^(json:"[a-z]+(,omitempty|,omitzero)?")?$`)
	for name, typ := range exported {
		if typ.Kind() != reflect.Struct {
			continue
		}
		tagged := 0
		for f := range typ.Fields() {
			require.Regexp(t, only, string(f.Tag), "%s.%s", name, f.Name)
			if f.Tag != "" || f.Anonymous {
				tagged++
			}
		}
		require.True(t, tagged == 0 || tagged == typ.NumField(), "%s has tags on some fields alone", name)
	}
}
