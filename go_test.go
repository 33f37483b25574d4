package evoke_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// module is the path of this module, the prefix of all our packages.
const module = "github.com/evoke-mi/evoke"

// goTool runs the go command in the module's root, for the processor this test
// runs on, and returns what it printed on standard output.
func goTool(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", args...)
	cmd.Env = append(os.Environ(), "GOOS="+runtime.GOOS, "GOARCH="+runtime.GOARCH)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoErrorf(t, cmd.Run(), "go %v\n%s%s", args, &stdout, &stderr)
	return stdout.String()
}

// buildMain builds a main package, or a file of one, and returns the path of
// the program.
func buildMain(t *testing.T, pkg string) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "main.exe")
	goTool(t, "build", "-buildvcs=false", "-o", bin, pkg)
	return bin
}

// run runs a program with more environment and returns its two outputs.
func run(t *testing.T, bin string, env ...string) (stdout, stderr string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), bin)
	cmd.Env = append(os.Environ(), env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	require.NoErrorf(t, cmd.Run(), "%s\n%s", bin, &errs)
	return out.String(), errs.String()
}
