package main

import (
	"fmt"
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// tables are the weights of every table, trained without some folds, and with the
// networks under the names of their parts.
type tables map[string]table

// A table has the weights of the features that have a row, row by row; or it is a
// network, as it stands in the file.
type table struct {
	keys    linear.Keys
	weights []float64
	network []byte
}

// tableSizes gives how many buckets of rows each table has, as many as fit into a
// model file of two million bytes; or of how many bits its rows are, where features
// share them. A row of the counsellor's table has 32 columns, so it has few: with
// keys later writers' counsellor turns came out .804 and not .819.
var tableSizes = []struct {
	name          string
	buckets, bits int
}{
	{name: stack.TableClient, buckets: 10_200},
	{name: stack.TableKinds, buckets: 4096},
	{name: stack.TableCounsellor, bits: 14},
}

// fitTables trains all tables and the networks on the samples that are in none of the
// folds without.
func fitTables(samples []sample, without ...int) tables {
	out := fitNetworks(samples, without)
	for _, t := range tableSizes {
		hs := slices.DeleteFunc(heads(), func(h head) bool { return h.table != t.name })
		examples := make([][]example, len(hs))
		for k, h := range hs {
			for i := range samples {
				if f := samples[i].fold; f != testFold && !slices.Contains(without, f) {
					examples[k] = h.examples(examples[k], &samples[i])
				}
			}
		}
		keys := linear.SharedRows(t.bits)
		if t.buckets > 0 {
			keys = keysOf(t.buckets, examples...)
		}
		var parts [][]float64
		var widths []int
		for k, h := range hs {
			w := fitTable(examples[k], len(h.labels), keys, h.set)
			if h.narrow {
				w = narrow(w, len(h.labels))
			}
			parts = append(parts, w)
			widths = append(widths, h.columns())
		}
		out[t.name] = table{keys: keys, weights: beside(parts, widths, keys.Rows())}
	}
	return out
}

// narrow takes each row's second weight from the others and leaves it out. A
// layer over the scores can say the same with one column less.
func narrow(w []float64, classes int) []float64 {
	var out []float64
	for i := 0; i < len(w); i += classes {
		for k, x := range w[i : i+classes] {
			if k != 1 {
				out = append(out, x-w[i+1])
			}
		}
	}
	return out
}

// beside puts tables of the same rows beside each other.
func beside(parts [][]float64, widths []int, rows int) []float64 {
	var out []float64
	for r := range rows {
		for i, p := range parts {
			out = append(out, p[r*widths[i]:(r+1)*widths[i]]...)
		}
	}
	return out
}

// layerShapes lists the layers of a model.
var layerShapes = []struct {
	name   string
	labels []string
	inputs int
}{
	{stack.LayerValence, stack.Valences, stack.ClientInputs},
	{stack.LayerTold, stack.Valences, stack.ClientInputs},
	{stack.LayerUnitValence, stack.Valences, stack.UnitInputs},
	{stack.LayerUnitKind, stack.Kinds, stack.KindInputs},
	{stack.LayerMain, stack.Mains, stack.CounsellorInputs},
	{stack.LayerQuestion, stack.Questions, stack.CounsellorInputs},
	{stack.LayerReflection, stack.Reflections, stack.CounsellorInputs},
	{stack.LayerInput, stack.Inputs, stack.CounsellorInputs},
	{stack.LayerBehaviour, stack.Behaviours, stack.BehaviourInputs},
}

// inputsOf gives the number of inputs of a layer.
func inputsOf(layer string) int {
	for _, shape := range layerShapes {
		if shape.name == layer {
			return shape.inputs
		}
	}
	panic(fmt.Sprintf("train: no layer %q", layer))
}

// modelBytes puts tables and layers together. A layer that is not trained yet
// is all zeros.
func modelBytes(name string, t tables, l layers) ([]byte, error) {
	b := linear.Builder{Name: name, Features: features.Version}
	for _, shape := range tableSizes {
		set := valenceSettings
		for _, h := range heads() {
			if h.table == shape.name {
				set = h.set
			}
		}
		b.Table(shape.name, t[shape.name].keys, set.gain[:], t[shape.name].weights)
	}
	for _, shape := range layerShapes {
		w := l[shape.name]
		if w == nil {
			w = make([]float64, len(shape.labels)*(shape.inputs+1))
		}
		b.Layer(shape.name, shape.labels, shape.inputs, w)
	}
	for _, n := range networks {
		b.Part(n.part, t[n.part].network)
	}
	return b.Bytes()
}

func model(t tables, l layers) *linear.Model {
	data, err := modelBytes("cv", t, l)
	if err != nil {
		panic(fmt.Sprintf("train: the model just built is broken: %v", err))
	}
	m, err := linear.Parse(string(data), features.Version)
	if err != nil {
		panic(fmt.Sprintf("train: the model just built is broken: %v", err))
	}
	return m
}
