package stack

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// ofClient lists the parts that a Client needs; a Counsellor needs the others.
var ofClient = []string{
	TableClient, TableKinds, LayerValence, LayerTold, LayerUnitValence, LayerUnitKind, PartClient,
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
	p := someParts()
	p.client = nil
	requireBroken(t, p, PartClient, `part: want one named "client words"`)
	p.client = []byte("nonsense")
	requireBroken(t, p, PartClient, "neural: want weights of this network, whole")
	p = someParts()
	p.counsellor = nil
	requireBroken(t, p, PartCounsellor, `part: want one named "counsellor words"`)
	p.counsellor = p.client
	requireBroken(t, p, PartCounsellor, `part "counsellor words": want 20 and 0 outputs, got 17 and 3`)
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
		{TableClient, `table "client": want 8 columns, got 16`, func(p *parts) {
			p.table(TableClient).keys = linear.SharedRows(7)
		}},
		{TableKinds, `table "client kinds": want 8 columns, got 16`, func(p *parts) {
			p.table(TableKinds).keys = linear.SharedRows(7)
		}},
		{TableCounsellor, `table "counsellor": want 32 columns, got 16`, func(p *parts) {
			x := p.table(TableCounsellor)
			x.weights = x.weights[:16*x.keys.Rows()]
		}},
		{TableCounsellor, fmt.Sprintf(`table "counsellor": want %d blocks, got %d`, features.Blocks, features.Blocks-1), func(p *parts) {
			p.table(TableCounsellor).gain = all()[1:]
		}},
		{LayerValence, fmt.Sprintf(`layer "valence": want %d inputs, got %d`, ClientInputs, ClientInputs-1), func(p *parts) {
			x := p.layer(LayerValence)
			x.inputs--
			x.weights = x.weights[:NValences*(x.inputs+1)]
		}},
		{LayerTold, fmt.Sprintf(`layer "valence told": want %d inputs, got 0`, ClientInputs), func(p *parts) {
			x := p.layer(LayerTold)
			x.inputs, x.weights = 0, x.weights[:NValences]
		}},
		{LayerUnitValence, `layer "unit valence": want the labels change, neutral, sustain`, func(p *parts) {
			p.layer(LayerUnitValence).labels = []string{"sustain", "neutral", "change"}
		}},
		{LayerMain, `layer "main": want the labels question, reflection, input, other`, func(p *parts) {
			p.layer(LayerMain).labels = []string{"question", "reflection", "other", "input"}
		}},
		{
			LayerUnitKind, `layer "unit kind": want the labels desire, ability, reason, need, commitment, activation, taking steps, other`,
			func(p *parts) {
				x := p.layer(LayerUnitKind)
				x.labels, x.weights = x.labels[:7], x.weights[:7*(KindInputs+1)]
			},
		},
	} {
		p := someParts()
		tc.change(p)
		requireBroken(t, p, tc.part, tc.want)
	}
}
