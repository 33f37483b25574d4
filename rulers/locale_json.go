package rulers

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// MaxLocale is the greatest length in bytes of a locale in JSON.
const MaxLocale = 4 << 20

// ParseLocale makes a locale from JSON as json.Marshal writes [LocaleData].
// A field that is missing or unknown is an error: a typing error in a name
// would otherwise leave a text out.
func ParseLocale(data []byte) (*Locale, error) {
	if len(data) > MaxLocale {
		return nil, &LocaleError{Err: errors.New("want at most 4 MiB of JSON")}
	}
	var d LocaleData
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&d); err != nil {
		return nil, &LocaleError{Tag: d.Tag, Err: err}
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, &LocaleError{Tag: d.Tag, Err: errors.New("want one JSON object, found more after it")}
	}
	return NewLocale(d)
}
