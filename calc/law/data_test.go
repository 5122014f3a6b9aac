package law

import (
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

// tabled are the series that methods of the book read, row by row.
var tabled = append(slices.Clone(nationalParts), "standards.national.total", "standards.national.additional",
	"standards.operating", "low-income.first", "low-income.more",
	"interest.underpayment", "late-filing.least", "return.postponed")

// tags are the series and the sources the book's fields name.
func tags(key string) []string {
	var all []string
	for f := range fields(reflect.TypeFor[Book](), nil) {
		if tag := f.Tag.Get(key); tag != "" {
			all = append(all, tag)
		}
	}
	return all
}

// fields are the fields of a struct of the book and of the structs in it, each
// with the places that lead to it.
func fields(of reflect.Type, at []int) iter.Seq2[reflect.StructField, []int] {
	return func(yield func(reflect.StructField, []int) bool) {
		for i := range of.NumField() {
			f, place := of.Field(i), append(slices.Clone(at), i)
			if !yield(f, place) {
				return
			}
			if f.Tag == "" && f.Type.Kind() == reflect.Struct {
				for g, deeper := range fields(f.Type, place) {
					if !yield(g, deeper) {
						return
					}
				}
			}
		}
	}
}

func TestEverySeriesHasItsPlace(t *testing.T) {
	fields := tags("law")
	filed := map[string]bool{}
	for _, s := range All() {
		filed[s.ID] = true
		field, table := slices.Contains(fields, s.ID), slices.Contains(tabled, s.ID)
		if field == table {
			t.Errorf("%s: in a field of the book %t, in a table %t", s.ID, field, table)
		}
		if field && s.Row != "" {
			t.Errorf("%s has rows and is a field of the book", s.ID)
		}
	}
	for _, id := range append(fields, tabled...) {
		if !filed[id] {
			t.Errorf("no series %s", id)
		}
	}
}

func TestEverySourceIsUsed(t *testing.T) {
	used := map[string]bool{}
	for _, id := range tags("source") {
		used[id] = true
	}
	for _, s := range All() {
		for _, v := range s.Values {
			used[v.Cite.ID] = true
		}
	}
	for _, e := range Editions() {
		used[e.Cite.ID] = true
	}
	s, err := library()
	if err != nil {
		t.Fatal(err)
	}
	for id, source := range s.sources {
		if !used[id] {
			t.Errorf("nothing is cited from %s", id)
		}
		own := id == "offercheck"
		if source.Name == "" || own != (source.URL == "") || !own && !strings.HasPrefix(source.URL, "https://") {
			t.Errorf("%s: name %q, link %q", id, source.Name, source.URL)
		}
	}
}

func TestEverySeriesIsDatedAndStamped(t *testing.T) {
	units := []line.Unit{line.USD, line.Share, line.Factor, line.Count, line.Years, line.Months, line.Days, line.Miles, line.Date}
	for _, s := range All() {
		if s.Still == 0 || !slices.Contains(units, s.Unit) || len(s.Values) == 0 {
			t.Errorf("%s: still %q, unit %q, %d values", s.Key(), s.Still, s.Unit, len(s.Values))
		}
		last := date.Day(0)
		for _, v := range s.Values {
			if v.From <= last {
				t.Errorf("%s: %s after %s", s.Key(), v.From, last)
			}
			if v.Cite.From != v.From || v.Cite.Still < v.Cite.From && !v.Cite.Announced() {
				t.Errorf("%s on %s is cited as from %s to %s", s.Key(), v.From, v.Cite.From, v.Cite.Still)
			}
			if v.Cite.Unverified != (v.Unverified != "") || !v.Amount.IsPositive() {
				t.Errorf("%s on %s: %s, %q", s.Key(), v.From, v.Amount, v.Unverified)
			}
			last = v.From
		}
	}
}
