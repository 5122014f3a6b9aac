//go:build !js

package main

import (
	"bytes"
	"encoding/json"

	"offercheck/calc/line"
)

// An object is a JSON object that keeps the order of its fields.
type object []field

type field struct {
	name  string
	value any
}

// MarshalJSON writes the fields in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, f := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		name, err := json.Marshal(f.name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(f.value)
		if err != nil {
			return nil, err
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(value)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// A ref names a line of the report. It is empty if there is no line.
type ref string

type lineJSON struct {
	Ref      ref       `json:"ref"`
	ID       string    `json:"id"`
	N        int       `json:"n,omitempty"`
	FormLine string    `json:"formLine,omitempty"`
	Amount   *string   `json:"amount"`
	Unit     line.Unit `json:"unit"`
	Op       line.Op   `json:"operation"`
	In       []ref     `json:"inputs,omitempty"`
	Cite     *citeJSON `json:"cite,omitempty"`
}

type findingJSON struct {
	ID      string        `json:"id"`
	N       int           `json:"n,omitempty"`
	Verdict *line.Verdict `json:"verdict"`
	Figures []ref         `json:"figures,omitempty"`
	Because []findingJSON `json:"because,omitempty"`
	Cite    *citeJSON     `json:"cite,omitempty"`
}

type citeJSON struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	URL        string `json:"url,omitempty"`
	From       string `json:"from,omitempty"`
	Still      string `json:"still,omitempty"`
	Unverified bool   `json:"unverified,omitempty"`
	Announced  bool   `json:"announced,omitempty"`
}

// cited is a citation; nil if there is none.
func cited(c line.Cite) *citeJSON {
	if c.Name == "" {
		return nil
	}
	return &citeJSON{c.ID, c.Name, c.URL, c.From.String(), c.Still.String(), c.Unverified, c.Announced()}
}

// each is the results of f: an empty list, not nil, for none.
func each[T, U any](all []T, f func(T) U) []U {
	made := make([]U, 0, len(all))
	for _, x := range all {
		made = append(made, f(x))
	}
	return made
}
