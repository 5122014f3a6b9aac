package law

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"offercheck/calc/date"
	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// A Source is a page that figures and rules are cited from.
type Source struct {
	ID         string `json:"id"`         // "form-656"
	Name       string `json:"name"`       // as a reader would look for it: "Form 656"
	URL        string `json:"url"`        // empty if there is no page, as for OfferCheck's own method
	Unverified string `json:"unverified"` // why nobody should rely on it yet; empty if somebody read it
}

// Sources are sources by their IDs.
type Sources map[string]Source

// An entry is a series, or the rows of a table, as a data file writes it.
type entry struct {
	ID     string       `json:"id"`
	Unit   line.Unit    `json:"unit"`
	Still  date.Day     `json:"still"`
	Values []entryValue `json:"values"`
}

// An entryValue is a value of an entry: an amount, or rows of amounts.
type entryValue struct {
	From       date.Day          `json:"from"`
	Amount     *amount           `json:"amount"`
	Rows       map[string]amount `json:"rows"`
	Cite       string            `json:"cite"`
	Unverified string            `json:"unverified"`
	Announced  bool              `json:"announced"` // it was last seen before its first day
}

// ReadSources reads a file of sources: a JSON list. It is an error if the file is
// not such a list, has a key that Source does not, or has an ID twice or none.
func ReadSources(r io.Reader) (Sources, error) {
	var list []Source
	if err := decode(r, &list); err != nil {
		return nil, err
	}
	sources := Sources{}
	for _, s := range list {
		if _, twice := sources[s.ID]; twice || s.ID == "" {
			return nil, fmt.Errorf("law: source %q is there twice or has no name", s.ID)
		}
		sources[s.ID] = s
	}
	return sources, nil
}

// Read reads a file of series: a JSON list, as in the directory data. The rows of
// a table become a series each, in no order. It is an error if the file is not
// such a list, has an unknown key, an unknown source, a day that does not exist
// or is out of order, an amount that does not fit the unit, or a value whose first
// day is after the day the series was last seen and that is not marked as
// announced, or the other way round.
func Read(r io.Reader, sources Sources) ([]Series, error) {
	var entries []entry
	if err := decode(r, &entries); err != nil {
		return nil, err
	}
	var all []Series
	for _, e := range entries {
		series, err := e.series(sources)
		if err != nil {
			return nil, fmt.Errorf("%w in %s", err, e.ID)
		}
		all = append(all, series...)
	}
	return all, nil
}

// series is the entry as one series, or as one for each row.
func (e entry) series(sources Sources) ([]Series, error) {
	if e.Still == 0 {
		return nil, errors.New("law: no day it was last seen to hold")
	}
	rows := map[string]*Series{}
	last := date.Day(0)
	for _, v := range e.Values {
		if err := v.check(e, sources, last); err != nil {
			return nil, err
		}
		for row, a := range v.amounts() {
			if rows[row] == nil {
				rows[row] = &Series{ID: e.ID, Row: row, Unit: e.Unit, Still: e.Still}
			}
			rows[row].add(v.value(a.Decimal, sources[v.Cite]))
		}
		last = v.From
	}
	var all []Series
	for _, s := range rows {
		all = append(all, *s)
	}
	return all, nil
}

// check is what is wrong with a value, if anything. The value before it is from
// the day last.
func (v entryValue) check(e entry, sources Sources, last date.Day) error {
	if v.From <= last {
		return fmt.Errorf("law: %s is not after %s", v.From, last)
	}
	switch {
	case v.From > e.Still && !v.Announced:
		return fmt.Errorf("law: %s is after %s, the day it was last seen: is it announced?", v.From, e.Still)
	case v.From <= e.Still && v.Announced:
		return fmt.Errorf("law: %s has come: it is announced no more", v.From)
	}
	if (v.Amount == nil) == (v.Rows == nil) {
		return fmt.Errorf("law: %s needs an amount or rows, and not both,", v.From)
	}
	for _, a := range v.amounts() {
		if a.day != (e.Unit == line.Date) {
			return fmt.Errorf("law: %s has an amount that is not in %s", v.From, e.Unit)
		}
	}
	if _, ok := sources[v.Cite]; !ok {
		return fmt.Errorf("law: no source %q", v.Cite)
	}
	return nil
}

// amounts are the amounts of the value, by row: one alone has an empty row.
func (v entryValue) amounts() map[string]amount {
	if v.Amount != nil {
		return map[string]amount{"": *v.Amount}
	}
	return v.Rows
}

// An amount is a figure as the files write it: a number or, in a series of
// days, a date.
type amount struct {
	decimal.Decimal
	day bool // it is a date
}

// UnmarshalJSON reads 0.05, "0.05" and "2020-07-15".
func (a *amount) UnmarshalJSON(b []byte) error {
	if d, err := date.Parse(strings.Trim(string(b), `"`)); err == nil {
		*a = amount{decimal.NewFromInt(int64(d)), true}
		return nil
	}
	return a.Decimal.UnmarshalJSON(b)
}

// value is an amount of the value, cited from the source.
func (v entryValue) value(d decimal.Decimal, s Source) Value {
	why := v.Unverified
	if why == "" {
		why = s.Unverified
	}
	cite := s.cite()
	cite.From, cite.Unverified = v.From, why != ""
	return Value{From: v.From, Amount: d, Cite: cite, Unverified: why}
}

// add appends a value. The one before it was last known to hold on the day before
// or, if the new one is announced, on the day the series was last seen.
func (s *Series) add(v Value) {
	if n := len(s.Values); n > 0 {
		s.Values[n-1].Cite.Still = min(v.From-1, s.Still)
	}
	v.Cite.Still = s.Still
	s.Values = append(s.Values, v)
}

// cite is a citation of the source, without days.
func (s Source) cite() line.Cite {
	return line.Cite{ID: s.ID, Name: s.Name, URL: s.URL, Unverified: s.Unverified != ""}
}

// decode reads one JSON value. An unknown key is an error, and so is anything
// after the value.
func decode(r io.Reader, to any) error {
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		return fmt.Errorf("law: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return errors.New("law: something follows the list")
	}
	return nil
}
