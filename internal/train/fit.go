package main

import (
	"fmt"
	"io"
	"os"
)

// fit trains the model that is shipped: tables on everything, layers on the
// scores of folds that tables had not seen.
func fit(o options, stderr io.Writer) error {
	samples, folds, err := o.read()
	if err != nil {
		return err
	}
	sets := [][]int{nil}
	for _, f := range folds {
		sets = append(sets, []int{f})
	}
	trained := fitMany(samples, sets, stderr)
	h := held{}
	for i, f := range folds {
		h[f] = trained[i+1]
	}
	return o.write(trained[0], fitLayers(samples, h), stderr)
}

// write writes the weights that are shipped.
func (o options) write(t tables, l layers, stderr io.Writer) error {
	data, err := modelBytes(o.name, t, l)
	if err != nil {
		return err
	}
	if err := os.WriteFile(o.out, data, 0o644); err != nil {
		return fmt.Errorf("train: cannot write the weights: %w", err)
	}
	fmt.Fprintf(stderr, "wrote %s, %d bytes\n", o.out, len(data))
	return nil
}
