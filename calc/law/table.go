package law

import (
	"strconv"

	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// nationalParts are the components of the national standard, as printed.
var nationalParts = []string{
	"standards.national.food",
	"standards.national.housekeeping",
	"standards.national.apparel",
	"standards.national.personal-care",
	"standards.national.miscellaneous",
}

// largest is the largest family the national standard has a column for.
const largest = 4

// NationalStandard is food, clothing and other items for so many people, a
// month: the sum of its components, or the printed total of a year whose
// components were not found.
func (b *Book) NationalStandard(people int) line.Line {
	if people < 1 {
		return b.gap("national-standard", "cfs.national")
	}
	in := b.national(strconv.Itoa(min(people, largest)))
	if people > largest {
		in = append(in, line.Times("national-additional",
			b.figure("standards.national.additional", ""), count("people-over-four", people-largest)))
	}
	if len(in) == 1 {
		return named("national-standard", in[0])
	}
	return line.Sum("national-standard", in...).Under(in[0].Cite)
}

// national is the components for a family of a size that is printed, or the
// total alone.
func (b *Book) national(size string) []line.Line {
	var in []line.Line
	for _, id := range nationalParts {
		l := b.figure(id, size)
		if !l.Known {
			return []line.Line{b.figure("standards.national.total", size)}
		}
		in = append(in, l)
	}
	return in
}

// Housing is housing and utilities for so many people in a county, a month.
func (b *Book) Housing(county string, people int) line.Line {
	all, err := editions()
	gap := b.gap("housing-standard", "cfs.housing")
	if err != nil || people < 1 {
		return gap
	}
	for i := len(all) - 1; i >= 0; i-- {
		if e := all[i]; e.from <= b.On {
			amounts, ok := e.county(county)
			if !ok {
				return gap
			}
			amount := decimal.NewFromInt(int64(amounts[min(people, sizes)-1]))
			return line.Law("housing-standard", amount, line.USD, e.stamped(b.shelf.sources))
		}
	}
	return gap
}

// Operating is the cost of running so many vehicles in a county, a month. Of
// more vehicles than the standards allow for, it is that of those.
func (b *Book) Operating(county string, vehicles int) line.Line {
	if vehicles < 1 {
		return line.Sum("operating-standard")
	}
	p, err := placeList()
	row, area := p.row(county)
	if err != nil || row == "" {
		return b.gap("operating-standard", "cfs.transport")
	}
	one := b.figure("standards.operating", row)
	if area && b.On < p.Areas.From {
		one.Cite.Unverified = true
	}
	if vehicles == 1 {
		return named("operating-standard", one)
	}
	return line.Times("operating-standard", one,
		line.LesserOf("vehicles-allowed", count("vehicles", vehicles), b.Living.MostVehicles)).Under(one.Cite)
}

// LowIncome is the most a year that a household of so many people may take in
// for the low-income certification.
func (b *Book) LowIncome(state string, people int) line.Line {
	if _, ok := blockOf(state); !ok || people < 1 {
		return b.gap("low-income-limit", "form-656.1")
	}
	row := "48"
	if state == "AK" || state == "HI" {
		row = state
	}
	first := b.figure("low-income.first", row)
	if people == 1 {
		return named("low-income-limit", first)
	}
	more := line.Times("low-income-additional", b.figure("low-income.more", row), count("people-over-one", people-1))
	return line.Sum("low-income-limit", first, more).Under(first.Cite)
}

// figure is a row of a table on the book's day, a gap if there is none.
func (b *Book) figure(id, row string) line.Line {
	l, err := b.shelf.line(key(id, row), b.On)
	if err != nil {
		return line.Gap(id, line.USD, line.Cite{})
	}
	return l
}

// gap is a figure of the law that was not found.
func (b *Book) gap(id, source string) line.Line {
	var cite line.Cite
	if b.shelf != nil {
		cite = b.shelf.sources[source].cite()
	}
	return line.Gap(id, line.USD, cite)
}

// named is a figure of the law under the name of the whole it is alone in.
func named(id string, l line.Line) line.Line {
	if !l.Known {
		return line.Gap(id, l.Unit, l.Cite)
	}
	return line.Law(id, l.Amount, l.Unit, l.Cite)
}

// count is a number of people or things.
func count(id string, n int) line.Line {
	return line.Worked(id, decimal.NewFromInt(int64(n)), line.Count, line.Cite{})
}
