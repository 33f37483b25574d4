package main

import _ "embed"

// schemaJSON is the JSON Schema of a [line].
//
//go:embed schema.json
var schemaJSON string

// reportJSON is the JSON Schema of a line of -summary, a [score.Report].
//
//go:embed report.json
var reportJSON string

// agreementJSON is the JSON Schema of a line of -agree, an [agreement].
//
//go:embed agreement.json
var agreementJSON string

// schema is the one for what the options ask for.
func (o options) schema() string {
	switch {
	case o.summary:
		return reportJSON
	case o.agree != "":
		return agreementJSON
	}
	return schemaJSON
}
