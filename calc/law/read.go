package law

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// A Source is a page that figures and rules are cited from.
type Source struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	URL        string `json:"url"`
	Unverified string `json:"unverified"` // why nobody should rely on it yet
}

// Sources are the pages of law by their IDs.
type Sources map[string]Source

// entry is a series, or the rows of a table, as a data file writes it.
type entry struct {
	ID     string       `json:"id"`
	Unit   line.Unit    `json:"unit"`
	Still  Day          `json:"still"`
	Values []entryValue `json:"values"`
}

type entryValue struct {
	From       Day                        `json:"from"`
	Amount     *decimal.Decimal           `json:"amount"`
	Rows       map[string]decimal.Decimal `json:"rows"`
	Cite       string                     `json:"cite"`
	Unverified string                     `json:"unverified"`
}

// ReadSources reads a file of sources. A key it does not know is an error.
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

// Read reads a file of series. A key it does not know, a source that is not
// there, a day that does not exist or one out of order is an error.
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

// series is the entry as one series, or one for each row that has a value.
func (e entry) series(sources Sources) ([]Series, error) {
	if _, err := ParseDay(string(e.Still)); err != nil {
		return nil, err
	}
	rows := map[string]*Series{}
	last := Day("")
	for _, v := range e.Values {
		if err := v.check(sources, last); err != nil {
			return nil, err
		}
		for row, amount := range v.amounts() {
			if rows[row] == nil {
				rows[row] = &Series{ID: e.ID, Row: row, Unit: e.Unit, Still: e.Still}
			}
			rows[row].add(v.value(amount, sources[v.Cite]))
		}
		last = v.From
	}
	var all []Series
	for _, s := range rows {
		all = append(all, *s)
	}
	return all, nil
}

// check says what an editor would send back.
func (v entryValue) check(sources Sources, last Day) error {
	if _, err := ParseDay(string(v.From)); err != nil {
		return err
	}
	if v.From <= last {
		return fmt.Errorf("law: %s is not after %s", v.From, last)
	}
	if (v.Amount == nil) == (v.Rows == nil) {
		return fmt.Errorf("law: %s needs an amount or rows, and not both,", v.From)
	}
	if _, ok := sources[v.Cite]; !ok {
		return fmt.Errorf("law: no source %q", v.Cite)
	}
	return nil
}

func (v entryValue) amounts() map[string]decimal.Decimal {
	if v.Amount != nil {
		return map[string]decimal.Decimal{"": *v.Amount}
	}
	return v.Rows
}

func (v entryValue) value(amount decimal.Decimal, s Source) Value {
	why := v.Unverified
	if why == "" {
		why = s.Unverified
	}
	cite := s.cite()
	cite.From, cite.Unverified = string(v.From), why != ""
	return Value{From: v.From, Amount: amount, Cite: cite, Unverified: why}
}

// add appends a value. The one before it was last seen to hold the day before.
func (s *Series) add(v Value) {
	if n := len(s.Values); n > 0 {
		s.Values[n-1].Cite.Still = string(v.From.AddDays(-1))
	}
	v.Cite.Still = string(s.Still)
	s.Values = append(s.Values, v)
}

func (s Source) cite() line.Cite {
	return line.Cite{ID: s.ID, Name: s.Name, URL: s.URL, Unverified: s.Unverified != ""}
}

// decode reads one JSON value and nothing after it.
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
