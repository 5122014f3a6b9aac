package keep

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// Name is the name of a downloaded case file. It is the same for everybody, and does
// not name the site either, which is about a debt. Files of any name are opened.
const Name = "answers.json"

// Type is the media type of a case file.
const Type = "application/json"

// MostBytes is how many bytes a case file may have: one megabyte.
const MostBytes = 1 << 20

// version is that of the files that Write writes, and the newest that Read reads.
const version = 1

// mark is what some editors begin a file with.
var mark = []byte("\ufeff")

// A file is a case file of the current version.
type file struct {
	Version   int        `json:"offercheck"`
	On        date.Day   `json:"on"`
	Case      facts.Case `json:"case"`
	Scenarios []saved    `json:"scenarios,omitempty"`
	Clinic    *Clinic    `json:"clinic,omitempty"`
	Private   bool       `json:"private,omitempty"` // it has the answer that is kept only by choice

	scenarios []Scenario // as they were read
}

// Write is the case as a case file, written on a day, with its scenarios. Read gives
// back the same case, and Scenarios the same scenarios. A file written on no day, 0,
// is one that Read refuses.
func Write(c facts.Case, on date.Day, scenarios ...Scenario) []byte {
	return WriteWith(Clinic{}, c, on, scenarios...)
}

// WriteWith is the same with what a clinic keeps beside the case, which ClinicOf gives back. A
// file that has the answer that is kept only by choice says so, which ByChoice gives back.
func WriteWith(k Clinic, c facts.Case, on date.Day, scenarios ...Scenario) []byte {
	f := file{Version: version, On: on, Case: c, Scenarios: written(scenarios), Private: IsPrivate(c, scenarios)}
	if !k.isEmpty() {
		f.Clinic = &k
	}
	b, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		panic(fmt.Errorf("keep: %w", err)) // every answer has a text
	}
	return append(b, '\n')
}

// Read is the case in a case file. If the file is not one, is too large, or has an
// unknown field, one field twice or a value that cannot be read, the case is empty and the
// error is an *Error.
func Read(b []byte) (facts.Case, error) {
	f, err := parse(b)
	if err == nil {
		err = strict(bytes.TrimPrefix(b, mark))
	}
	if err != nil {
		return facts.Case{}, err
	}
	return f.Case, nil
}

// On is the day on which a case file was written. Its error is an *Error, for
// whatever Read refuses.
func On(b []byte) (date.Day, error) {
	f, err := parse(b)
	return f.On, err
}

// ByChoice says whether a case file has the answer that is kept only by choice, and was written
// once there was one: older files had it without being asked.
func ByChoice(b []byte) bool {
	f, err := parse(b)
	return err == nil && f.Private
}

// Scenarios is the scenarios in a case file. Its error is an *Error, for whatever Read
// refuses.
func Scenarios(b []byte) ([]Scenario, error) {
	f, err := parse(b)
	return f.scenarios, err
}

// parse reads a file of any version.
func parse(b []byte) (file, error) {
	raw, err := object(b)
	if err != nil {
		return file{}, err
	}
	said, marked := raw["offercheck"]
	if !marked {
		return file{}, &Error{Code: Foreign}
	}
	var v int
	if json.Unmarshal(said, &v) != nil || v < 1 {
		return file{}, wrong("offercheck", "must be the version of the file, 1")
	}
	if v > version {
		return file{}, &Error{Code: Newer}
	}
	return parse1(raw)
}

// parse1 reads a file of version 1.
func parse1(raw map[string]json.RawMessage) (file, error) {
	f := file{Version: 1}
	for _, name := range sorted(raw) {
		switch name {
		case "offercheck":
		case "on":
			var err error
			if f.On, err = day(raw[name], name); err != nil {
				return file{}, err
			}
		case "case":
			now, err := renewed(raw[name])
			if err != nil {
				return file{}, err
			}
			if err := decode(reflect.ValueOf(&f.Case).Elem(), now, "case"); err != nil {
				return file{}, err
			}
		case "scenarios":
			var err error
			if f.scenarios, err = decodeScenarios(raw[name]); err != nil {
				return file{}, err
			}
		case "clinic":
			var err error
			if f.Clinic, err = decodeClinic(raw[name]); err != nil {
				return file{}, err
			}
		case "private":
			if json.Unmarshal(raw[name], &f.Private) != nil {
				return file{}, wrong(name, "must be true or false")
			}
		default:
			return file{}, &Error{Code: UnknownField, Field: below("", name)}
		}
	}
	switch {
	case f.On == 0:
		return file{}, wrong("on", "is missing")
	case raw["case"] == nil:
		return file{}, wrong("case", "is missing")
	}
	return f, nil
}

// day reads the day at a path.
func day(raw json.RawMessage, path string) (date.Day, error) {
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return 0, wrong(path, "must be a date, like 2026-11-22")
	}
	d, err := date.Parse(s)
	if err != nil {
		return 0, wrong(path, "must be a date, like 2026-11-22")
	}
	return d, nil
}

// object is the fields of a text that is one JSON object and nothing else.
func object(b []byte) (map[string]json.RawMessage, error) {
	if IsSealed(b) {
		return nil, &Error{Code: Sealed}
	}
	if len(b) > MostBytes {
		return nil, &Error{Code: TooLarge}
	}
	b = bytes.TrimPrefix(b, mark)
	d := json.NewDecoder(bytes.NewReader(b))
	var raw map[string]json.RawMessage
	switch err := d.Decode(&raw); {
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		return nil, &Error{Code: Truncated}
	case err != nil || raw == nil:
		return nil, &Error{Code: Foreign}
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, &Error{Code: Foreign}
	}
	return raw, nil
}
