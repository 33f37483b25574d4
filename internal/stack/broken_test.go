package stack

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
)

// ofClient lists the parts that a Client needs; a Counsellor needs the others.
var ofClient = []string{
	ClientTurns, ClientWords, ClientLetters, ClientUnits, LayerValence, LayerUnitValence, LayerUnitKind,
}

// errorsOf gives what either side says of a model.
func errorsOf(t *testing.T, p *parts) (client, counsellor error) {
	m := p.build(t)
	_, client = NewClient(m)
	_, counsellor = NewCounsellor(m)
	return client, counsellor
}

// requireBroken requires that the side a part belongs to refuses the model and
// names the part, and that the other side does not care.
func requireBroken(t *testing.T, p *parts, part, want string) {
	t.Helper()
	bad, good := errorsOf(t, p)
	if !slices.Contains(ofClient, part) {
		bad, good = good, bad
	}
	require.NoError(t, good, "the other side does not need %q", part)
	var broken *linear.FormatError
	require.ErrorAs(t, bad, &broken, "without %q", part)
	require.Equal(t, want, broken.What)
}

func TestMissingParts(t *testing.T) {
	a, b := errorsOf(t, someParts())
	require.NoError(t, a)
	require.NoError(t, b)
	for i, x := range someParts().tables {
		p := someParts()
		p.tables = slices.Delete(p.tables, i, i+1)
		requireBroken(t, p, x.name, `table: want one named "`+x.name+`"`)
	}
	for i, x := range someParts().layers {
		p := someParts()
		p.layers = slices.Delete(p.layers, i, i+1)
		requireBroken(t, p, x.name, `layer: want one named "`+x.name+`"`)
	}
	for _, err := range func() []error { a, b := errorsOf(t, new(parts)); return []error{a, b} }() {
		var broken *linear.FormatError
		require.ErrorAs(t, err, &broken, "a model of nothing")
	}
}

func TestMisshapenParts(t *testing.T) {
	for _, tc := range []struct {
		part, want string
		change     func(p *parts)
	}{
		{ClientTurns, `table "client turns": want 3 columns, got 6`, func(p *parts) {
			p.table(ClientTurns).bits--
		}},
		{ClientUnits, `table "client units": want 11 columns, got 22`, func(p *parts) {
			p.table(ClientUnits).bits--
		}},
		{CounsellorTurns, `table "couns. turns": want 12 columns, got 24`, func(p *parts) {
			p.table(CounsellorTurns).bits--
		}},
		{CounsellorWords, `table "couns. words": want 5 blocks, got 4`, func(p *parts) {
			p.table(CounsellorWords).gain = all()[:4]
		}},
		{ClientLetters, `table "client letters": want at most 16 bits, got 17`, func(p *parts) {
			x := p.table(ClientLetters)
			x.bits, x.weights = 17, make([]float64, NValences<<17)
		}},
		{LayerValence, fmt.Sprintf(`layer "valence": want %d inputs, got %d`, ClientInputs, ClientInputs-1), func(p *parts) {
			x := p.layer(LayerValence)
			x.inputs--
			x.weights = x.weights[:NValences*(x.inputs+1)]
		}},
		{LayerMain, `layer "main": want the labels question, reflection, input, other`, func(p *parts) {
			p.layer(LayerMain).labels = []string{"question", "reflection", "other", "input"}
		}},
		{
			LayerUnitKind, `layer "unit kind": want the labels desire, ability, reason, need, commitment, activation, taking steps, other`,
			func(p *parts) {
				x := p.layer(LayerUnitKind)
				x.labels, x.weights = x.labels[:7], x.weights[:7*(NKinds+1)]
			},
		},
	} {
		p := someParts()
		tc.change(p)
		requireBroken(t, p, tc.part, tc.want)
	}
}
