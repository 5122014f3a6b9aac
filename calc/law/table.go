package law

import (
	"strconv"

	"offercheck/calc/line"
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

// NationalStandard is the national standard for food, clothing and other items
// for a family of so many people, in dollars a month (line 39 of Form 433-A
// (OIC)): the sum of its components, or the printed total of a year whose
// components were not found. It is unknown for fewer than one person.
func (b *Book) NationalStandard(people int) line.Line {
	b = b.OrEmpty()
	if people < 1 {
		return b.gap("national-standard", "cfs.national")
	}
	in := b.national(strconv.Itoa(min(people, largest)))
	if people > largest {
		in = append(in, line.Times("national-additional",
			b.figure("standards.national.additional", ""), count("people-over-four", people-largest)))
	}
	if len(in) == 1 {
		return renamed("national-standard", in[0])
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

// Operating is the local standard for the operating costs of so many vehicles in
// a county, by its code, in dollars a month (line 42 of Form 433-A (OIC)). More
// vehicles than VehiclesAllowed have that of so many; no vehicle has zero, in any
// county. It is unknown where there is no standard, as in Puerto Rico, and for a
// negative number of vehicles.
func (b *Book) Operating(county string, vehicles int) line.Line {
	b = b.OrEmpty()
	if vehicles == 0 {
		return line.Sum("operating-standard")
	}
	p, err := placesOnce()
	row, area := p.operatingRow(county)
	if err != nil || row == "" || vehicles < 0 {
		return b.gap("operating-standard", "cfs.transport")
	}
	one := b.figure("standards.operating", row)
	if area && b.On < p.Areas.From {
		one.Cite.Unverified = true
	}
	if vehicles == 1 {
		return renamed("operating-standard", one)
	}
	return line.Times("operating-standard", one,
		line.LesserOf("vehicles-allowed", count("vehicles", vehicles), b.Living.VehiclesAllowed)).Under(one.Cite)
}

// LowIncome is the most that a household of so many people in a state, by its
// postal code, may take in for low-income certification, in dollars a year (Form
// 656, section 1, whose first column is that of the territories too). It is unknown
// for fewer than one person, and for what is among neither States nor Territories.
func (b *Book) LowIncome(state string, people int) line.Line {
	b = b.OrEmpty()
	if _, ok := countiesOf(state); !ok && !IsTerritory(state) || people < 1 {
		return b.gap("low-income-limit", "form-656.1")
	}
	row := "48"
	if state == "AK" || state == "HI" {
		row = state
	}
	first := b.figure("low-income.first", row)
	if people == 1 {
		return renamed("low-income-limit", first)
	}
	more := line.Times("low-income-additional", b.figure("low-income.more", row), count("people-over-one", people-1))
	return line.Sum("low-income-limit", first, more).Under(first.Cite)
}

// CommunityBefore is the share of the income of a spouse who does not owe that a
// debt from before the marriage reaches, by the law of a state. It is unknown for
// what is no community property state.
func (b *Book) CommunityBefore(state string) line.Line { return b.share("community.before", state) }

// CommunityDuring is the same of a debt that arose during the marriage.
func (b *Book) CommunityDuring(state string) line.Line { return b.share("community.during", state) }

// CommunityKeptApart is the share of a spouse's pay that a debt from before the
// marriage may reach although state law keeps it out of reach of other creditors;
// unknown where it does not. See PayKeptApartIsFree.
func (b *Book) CommunityKeptApart(state string) line.Line {
	return b.share("community.kept-apart", state)
}

// share is a row of a table of shares; unknown if there is none.
func (b *Book) share(id, row string) line.Line {
	l := b.OrEmpty().figure(id, row)
	l.Unit = line.Share
	return l
}

// figure is a series, or a row of a table, on the book's day; unknown if there is
// none.
func (b *Book) figure(id, row string) line.Line {
	l, err := b.data.line(id, row, b.On)
	if err != nil {
		return line.Gap(id, line.USD, line.Cite{})
	}
	return l
}

// Figure is the figure with that Key on the book's day. It is false, with an unknown
// line, if no series has that Key, and unknown on a day before the first value.
func (b *Book) Figure(key string) (line.Line, bool) {
	b = b.OrEmpty()
	if b.data == nil {
		return b.figure(key, ""), false
	}
	_, named := b.data.byKey[key]
	return b.figure(key, ""), named
}

// gap is an amount of the law that is not known, with the page that would have
// it.
func (b *Book) gap(id, source string) line.Line {
	return line.Gap(id, line.USD, b.data.cite(source))
}

// renamed is a figure of the law under the ID of the total of which it is the
// only part.
func renamed(id string, l line.Line) line.Line {
	if !l.Known {
		return line.Gap(id, l.Unit, l.Cite)
	}
	return line.Law(id, l.Amount, l.Unit, l.Cite)
}

// count is a number of people or things.
func count(id string, n int) line.Line {
	return line.WorkedCount(id, n, line.Count, line.Cite{})
}
