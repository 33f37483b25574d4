package mi_test

import (
	"go/ast"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestBehaviourTableIsTheDocumentedOne reads the table in the comment of type
// Behaviour, which is what people check against the manuals, row by row.
func TestBehaviourTableIsTheDocumentedOne(t *testing.T) {
	doc := docOf(t, "Behaviour")
	columns := regexp.MustCompile(`\s{2,}`)
	note := regexp.MustCompile(`^\([a-z]\)$`)
	var rows [][]string
	for line := range strings.Lines(doc) {
		if strings.HasPrefix(line, "\t") {
			rows = append(rows, columns.Split(strings.TrimSpace(line), -1))
		}
	}
	require.NotEmpty(t, rows)
	require.Equal(t, []string{"Behaviour", "MITI 4.2.1", "MISC 2.5"}, rows[0])
	rows = rows[1:]
	require.Len(t, rows, len(mi.Behaviours()))
	for i, b := range mi.Behaviours() {
		row := rows[i]
		require.Contains(t, []int{3, 4}, len(row), row)
		require.Equal(t, row[0], string(b), "row %d", i)
		require.Equal(t, strings.Trim(row[1], "-"), string(b.MITI()), b)
		require.Equal(t, strings.Trim(row[2], "-"), string(b.MISC()), b)
		if len(row) == 4 {
			require.Regexp(t, note, row[3], b)
			require.Contains(t, doc, "\n"+row[3]+" ", "want the note of %q explained", b)
		}
	}
}

// docOf returns the comment of a type.
func docOf(t *testing.T, name string) string {
	t.Helper()
	for _, file := range sources(t) {
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range g.Specs {
				if spec, ok := s.(*ast.TypeSpec); ok && spec.Name.Name == name {
					return g.Doc.Text()
				}
			}
		}
	}
	require.Fail(t, "no type "+name)
	return ""
}

func TestBehaviourTableUsesEveryCode(t *testing.T) {
	miti, misc, main := map[mi.MITICode]bool{"": true}, map[mi.MISCCode]bool{}, map[mi.Main]bool{}
	for _, b := range mi.Behaviours() {
		require.True(t, b.MITI() == "" || b.MITI().Valid(), b)
		require.True(t, b.MISC().Valid(), b)
		require.True(t, b.Main().Valid(), b)
		miti[b.MITI()], misc[b.MISC()], main[b.Main()] = true, true, true
	}
	require.Len(t, miti, len(mi.MITICodes())+1)
	require.Len(t, misc, len(mi.MISCCodes()))
	require.Len(t, main, len(mi.Mains()))
}

func TestBehaviourMain(t *testing.T) {
	byMain := map[mi.Main][]mi.Behaviour{
		mi.MainQuestion:   {mi.OpenQuestion, mi.ClosedQuestion, mi.AskPermission, mi.SeekCollaboration},
		mi.MainReflection: {mi.SimpleReflection, mi.ComplexReflection, mi.Reframe},
		mi.MainInput: {
			mi.GiveInformation, mi.SelfDisclosure, mi.AdviseWithPermission, mi.AdviseWithoutPermission,
			mi.PersuadeWithPermission, mi.Persuade, mi.RaiseConcernWithPermission, mi.RaiseConcernWithoutPermission,
			mi.AdviseThenAsk, mi.RaiseConcernThenAsk, mi.Direct, mi.Confront, mi.Warn,
		},
		mi.MainOther: {mi.Affirm, mi.Support, mi.EmphasiseAutonomy, mi.Facilitate, mi.Filler, mi.Structure},
	}
	n := 0
	for main, bs := range byMain {
		for _, b := range bs {
			require.Equal(t, main, b.Main(), b)
			n++
		}
	}
	require.Len(t, mi.Behaviours(), n)
}

// TestBehaviourCodesAgreeOnQuestionsAndReflections: what either manual counts
// as a question or a reflection is one by its main behaviour as well.
func TestBehaviourCodesAgreeOnQuestionsAndReflections(t *testing.T) {
	for _, b := range mi.Behaviours() {
		switch b.MITI() {
		case mi.MITIQuestion, mi.MITISeek:
			require.Equal(t, mi.MainQuestion, b.Main(), b)
		case mi.MITISimpleReflection, mi.MITIComplexReflection:
			require.Equal(t, mi.MainReflection, b.Main(), b)
		case mi.MITIGiveInformation, mi.MITIPersuade, mi.MITIPersuadeWith, mi.MITIConfront:
			require.Equal(t, mi.MainInput, b.Main(), b)
		}
		switch b.MISC() {
		case mi.MISCOpenQuestion, mi.MISCClosedQuestion:
			require.Equal(t, mi.MainQuestion, b.Main(), b)
		case mi.MISCSimpleReflection, mi.MISCComplexReflection, mi.MISCReframe:
			require.Equal(t, mi.MainReflection, b.Main(), b)
		}
	}
}

func TestUnknownBehaviourHasNoCodes(t *testing.T) {
	for _, b := range []mi.Behaviour{"", "Affirm", "hum", "affirm ", "\xff"} {
		require.Empty(t, b.MITI(), b)
		require.Empty(t, b.MISC(), b)
		require.Empty(t, b.Main(), b)
	}
}
