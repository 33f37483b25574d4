package main

import (
	"fmt"
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// tables are the weights of every table, trained without some folds.
type tables map[string][]float64

// tableBits gives the size of each table.
var tableBits = []struct {
	name string
	bits int
}{
	{stack.TableClient, 17},
	{stack.TableKinds, 15},
	{stack.TableCounsellor, 14},
}

// fitTables trains all tables on the samples that are in none of the folds
// without.
func fitTables(samples []sample, without ...int) tables {
	out := tables{}
	for _, t := range tableBits {
		var parts [][]float64
		var widths []int
		for _, h := range heads() {
			if h.table != t.name {
				continue
			}
			var ex []example
			for i := range samples {
				if f := samples[i].fold; f != testFold && !slices.Contains(without, f) {
					ex = h.examples(ex, &samples[i])
				}
			}
			w := fitTable(ex, len(h.labels), t.bits, h.set)
			if h.narrow {
				w = narrow(w, len(h.labels))
			}
			parts = append(parts, w)
			widths = append(widths, h.columns())
		}
		out[t.name] = beside(parts, widths, 1<<t.bits)
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
	{stack.LayerBehaviour, stack.Behaviours, stack.NBehaviours},
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
	for _, shape := range tableBits {
		set := valenceSettings
		for _, h := range heads() {
			if h.table == shape.name {
				set = h.set
			}
		}
		b.Table(shape.name, shape.bits, set.gain[:], t[shape.name])
	}
	for _, shape := range layerShapes {
		w := l[shape.name]
		if w == nil {
			w = make([]float64, len(shape.labels)*(shape.inputs+1))
		}
		b.Layer(shape.name, shape.labels, shape.inputs, w)
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
