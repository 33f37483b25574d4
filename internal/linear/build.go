package linear

import (
	"encoding/binary"
	"fmt"
	"math"
)

// A Builder puts a model file together.
type Builder struct {
	// Name is the model's name, at most 12 bytes.
	Name string
	// Features is the version of the features that the weights were made for.
	Features int

	tables, layers, parts []byte
	nTables, nLayers      int
}

// Table adds a table. The weights stand row by row and are rounded to 8 bits
// with one scale for each column.
func (b *Builder) Table(name string, keys Keys, gain []float64, weights []float64) {
	columns := len(weights) / keys.Rows()
	if columns == 0 { // too few for the rows: Parse says so
		weights = nil
	}
	b.nTables++
	b.tables = padded(b.tables, name, nameSize)
	b.tables = append(b.tables, byte(keys.bits), byte(columns), byte(len(gain)))
	if keys.checks == "" {
		b.tables = append(b.tables, 0)
	} else {
		b.tables = append(b.tables, 1)
		b.tables = binary.LittleEndian.AppendUint32(b.tables, uint32(len(keys.checks)/BucketSize))
		b.tables = append(b.tables, keys.checks...)
	}
	for _, g := range gain {
		b.tables = binary.LittleEndian.AppendUint64(b.tables, math.Float64bits(g))
	}
	scale := make([]float64, columns)
	for i, w := range weights {
		scale[i%columns] = max(scale[i%columns], math.Abs(w)/127)
	}
	for _, s := range scale {
		b.tables = binary.LittleEndian.AppendUint64(b.tables, math.Float64bits(s))
	}
	for i, w := range weights {
		q := 0.0
		if s := scale[i%columns]; s > 0 {
			q = math.Round(w / s)
		}
		b.tables = append(b.tables, byte(int(q)+bias))
		if i%columns == columns-1 {
			for range eights(columns) - columns {
				b.tables = append(b.tables, bias)
			}
		}
	}
}

// Layer adds a layer. The weights stand class by class, bias first.
func (b *Builder) Layer(name string, labels []string, inputs int, weights []float64) {
	b.nLayers++
	b.layers = padded(b.layers, name, nameSize)
	b.layers = binary.LittleEndian.AppendUint16(b.layers, uint16(len(labels)))
	b.layers = binary.LittleEndian.AppendUint16(b.layers, uint16(inputs))
	for _, l := range labels {
		b.layers = append(append(b.layers, byte(len(l))), l...)
	}
	for _, w := range weights {
		b.layers = binary.LittleEndian.AppendUint32(b.layers, math.Float32bits(float32(w)))
	}
}

// Part adds bytes that mean something to others.
func (b *Builder) Part(name string, data []byte) {
	b.parts = padded(b.parts, name, nameSize)
	b.parts = binary.LittleEndian.AppendUint32(b.parts, uint32(len(data)))
	b.parts = append(b.parts, data...)
}

// Bytes returns the file. It fails, naming what is wrong, where [Parse] would
// refuse the result.
func (b *Builder) Bytes() ([]byte, error) {
	out := append([]byte(nil), magic...)
	out = binary.LittleEndian.AppendUint16(out, FormatVersion)
	out = binary.LittleEndian.AppendUint16(out, uint16(b.Features))
	out = binary.LittleEndian.AppendUint32(out, uint32(headerSize+len(b.tables)+len(b.layers)+len(b.parts)))
	out = binary.LittleEndian.AppendUint32(out, 0)
	out = padded(out, b.Name, modelName)
	out = binary.LittleEndian.AppendUint16(out, uint16(b.nTables))
	out = binary.LittleEndian.AppendUint16(out, uint16(b.nLayers))
	out = append(append(append(out, b.tables...), b.layers...), b.parts...)
	binary.LittleEndian.PutUint32(out[sumAt:], checksum(string(out)))
	if _, err := Parse(string(out), b.Features); err != nil {
		return nil, fmt.Errorf("linear: cannot build: %w", err)
	}
	return out, nil
}

func padded(dst []byte, s string, n int) []byte {
	s = s[:min(n, len(s))]
	dst = append(dst, s...)
	return append(dst, make([]byte, n-len(s))...)
}
