package features

import (
	"encoding/binary"
	commandline "flag" // flag is ours
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = commandline.Bool("update", false, "write testdata/golden.txt and lexicon.bin anew")

// TestGolden notices a change of the features. Weights fit the features that
// they were trained on and no others.
func TestGolden(t *testing.T) {
	const file = "testdata/golden.txt"
	var b strings.Builder
	fmt.Fprintf(&b, "version %d\n", Version)
	for _, in := range inputs {
		fmt.Fprintf(&b, "%+q\n", in.Text)
		turn := fresh(in)
		for i, u := range turn.units {
			for block := range OfUnit {
				line(&b, fmt.Sprintf("unit %d, ", i), block, u.index[block])
			}
		}
		for block := OfUnit; block < Blocks; block++ {
			line(&b, "", block, turn.rest.index[block])
		}
	}
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String(), "The features have changed, and the weights no longer fit them. "+
		"If that is meant: bump Version, train again (go run ./internal/train fit), then go test ./internal/features -update")
}

func line(b *strings.Builder, of string, block Block, features []uint32) {
	fmt.Fprintf(b, "  %sblock %d: %3d features %016x\n", of, block, len(features), digest(features))
}

// digest is a checksum of features, each as often as it was met: the order in which
// they were found says nothing.
func digest(features []uint32) uint64 {
	h := fnv.New64a()
	for _, f := range slices.Sorted(slices.Values(features)) {
		h.Write(binary.LittleEndian.AppendUint32(nil, f))
	}
	return h.Sum64()
}
