package law

import (
	"errors"
	"fmt"
	"reflect"

	"offercheck/calc/date"
	"offercheck/calc/line"
)

// A Book is the law in force on one day: every figure that the rules use, and
// the page of law behind each rule, grouped by subject. On makes one. In the zero
// Book no figure is known: its fields are unknown lines, and so is what its
// methods return. The methods accept a nil Book as the zero one.
//
// A field's law tag names its series in the data files, its source tag the
// source it is cited from.
type Book struct {
	On date.Day

	Offer   Offer   // offer.go: an offer in compromise
	Living  Living  // living.go: living expenses
	Tax     Tax     // tax.go: the income tax of a year
	Account Account // account.go: penalties and interest
	Clock   Clock   // clock.go: the collection statute

	Agreement      Agreement      // agreement.go: paying over time
	NotCollectible NotCollectible // notcollectible.go: a pause in collection
	Bankruptcy     Bankruptcy     // bankruptcy.go: when tax can be discharged
	Help           Help           // help.go: who helps, and how offers fare
	Relief         Relief         // relief.go: penalties taken off
	Liability      Liability      // liability.go: whether the tax is owed, and by whom

	Borrowing Borrowing // borrowing.go: borrowing to pay
	Waiting   Waiting   // waiting.go: letters, and what the IRS may take
	Deadlines Deadlines // deadline.go: how long a letter gives
	Levy      Levy      // levy.go: what a levy takes, and what is exempt

	MonthsInYear line.Line `law:"calendar.months"`
	OwnMethod    line.Cite `source:"offercheck"` // a method of OfferCheck's own, not a rule of the IRS

	data *dataset
}

// On is the law in force on day d. It is an error if any figure has no value on
// that day, as on a day before the first figures, or if d is no day.
func On(d date.Day) (*Book, error) {
	if d == 0 {
		return nil, errors.New("law: no law of no day")
	}
	data, err := embedded()
	if err != nil {
		return nil, err
	}
	b := &Book{On: d, data: data}
	if err := data.fill(reflect.ValueOf(b).Elem(), d); err != nil {
		return nil, err
	}
	return b, nil
}

// Since is the first day of which On gives the law. It is no day if no data is held.
func Since() date.Day {
	data, err := embedded()
	if err != nil {
		return 0
	}
	return data.since(reflect.TypeFor[Book]())
}

// since is the first day on which each figure of a struct of the book has a value.
func (s *dataset) since(t reflect.Type) date.Day {
	var day date.Day
	for i := range t.NumField() {
		field := t.Field(i)
		if id := field.Tag.Get("law"); id != "" {
			if values := s.byKey[id].Values; len(values) > 0 {
				day = max(day, values[0].From)
			}
		} else if field.Type.Kind() == reflect.Struct {
			day = max(day, s.since(field.Type))
		}
	}
	return day
}

// OrEmpty is the book, or the zero Book if it is nil.
func (b *Book) OrEmpty() *Book {
	if b == nil {
		return new(Book)
	}
	return b
}

// fill sets each field of a struct of the book to the figure on day d, or the
// source, that its tag names, and fills the structs in it.
func (s *dataset) fill(v reflect.Value, d date.Day) error {
	for i := range v.NumField() {
		field := v.Type().Field(i)
		id, source := field.Tag.Get("law"), field.Tag.Get("source")
		switch {
		case id != "":
			l, err := s.line(id, "", d)
			if err != nil {
				return err
			}
			v.Field(i).Set(reflect.ValueOf(l))
		case source != "":
			from, ok := s.sources[source]
			if !ok {
				return fmt.Errorf("law: no source %s", source)
			}
			v.Field(i).Set(reflect.ValueOf(from.cite()))
		case field.Type.Kind() == reflect.Struct:
			if err := s.fill(v.Field(i), d); err != nil {
				return err
			}
		}
	}
	return nil
}
