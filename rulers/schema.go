package rulers

import _ "embed"

//go:embed record.schema.json
var recordSchema string

// RecordSchema returns the JSON Schema (draft 2020-12) of a [Record].
func RecordSchema() string { return recordSchema }
