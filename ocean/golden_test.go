package ocean_test

import (
	"flag"
	"testing"

	"github.com/evoke-mi/evoke/internal/testtalk"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// TestGolden holds the codes of the conversations in testdata/talk. New weights:
// go test ./mi ./ocean -run Golden -update
func TestGolden(t *testing.T) { testtalk.Golden(t, *update) }
