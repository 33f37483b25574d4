package main

import _ "embed"

// schemaJSON is the JSON Schema of a [line].
//
//go:embed schema.json
var schemaJSON string
