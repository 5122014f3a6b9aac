package law

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"offercheck/calc/line"

	"github.com/shopspring/decimal"
)

// openOn is the book on day d.
func openOn(t testing.TB, d Day) Book {
	t.Helper()
	b, err := On(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// tabled are the series that methods of the book read, row by row.
var tabled = append(slices.Clone(nationalParts), "standards.national.total", "standards.national.additional",
	"standards.operating", "low-income.first", "low-income.more",
	"interest.underpayment", "late-filing.least", "return.postponed")

// tags are the series and the sources the book's fields name.
func tags(key string) []string {
	var all []string
	book := reflect.TypeFor[Book]()
	for i := range book.NumField() {
		if tag := book.Field(i).Tag.Get(key); tag != "" {
			all = append(all, tag)
		}
	}
	return all
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
		if _, err := ParseDay(string(s.Still)); err != nil || !slices.Contains(units, s.Unit) || len(s.Values) == 0 {
			t.Errorf("%s: still %q, unit %q, %d values", s.Key(), s.Still, s.Unit, len(s.Values))
		}
		last := Day("")
		for _, v := range s.Values {
			if v.From <= last || v.From > s.Still {
				t.Errorf("%s: %s after %s, still %s", s.Key(), v.From, last, s.Still)
			}
			if v.Cite.From != string(v.From) || v.Cite.Still < v.Cite.From {
				t.Errorf("%s on %s is cited as from %s to %s", s.Key(), v.From, v.Cite.From, v.Cite.Still)
			}
			if v.Cite.Unverified != (v.Unverified != "") || !v.Amount.IsPositive() {
				t.Errorf("%s on %s: %s, %q", s.Key(), v.From, v.Amount, v.Unverified)
			}
			last = v.From
		}
	}
}

func TestOnEveryDay(t *testing.T) {
	for d := Day("2024-04-22"); d <= "2026-12-31"; d = d.AddDays(1) {
		b := openOn(t, d)
		for _, l := range figures(b) {
			if !l.Known || l.Op != line.OpLaw || l.Cite.Name == "" || l.Cite.From > string(d) {
				t.Fatalf("%s: %+v", d, l)
			}
		}
	}
	for _, d := range []Day{"2024-04-21", "1999-12-31", "", "2026-02-30", "tomorrow"} {
		if _, err := On(d); err == nil {
			t.Errorf("the law on %q is not refused", d)
		}
	}
}

func TestTheDayBeforeASeriesBegins(t *testing.T) {
	_, err := On("2024-04-21")
	if err == nil || err.Error() != "law: no offer.quick-sale on 2024-04-21" {
		t.Errorf("err = %v", err)
	}
}

// figures are the book's figures, which are named after their series.
func figures(b Book) []line.Line {
	var all []line.Line
	v := reflect.ValueOf(b)
	for i := range v.NumField() {
		if id := v.Type().Field(i).Tag.Get("law"); id != "" {
			l := v.Field(i).Interface().(line.Line)
			if l.ID != id {
				l.Known = false
			}
			all = append(all, l)
		}
	}
	return all
}

// TestFigures has the figures as the forms and tables print them.
func TestFigures(t *testing.T) {
	for _, test := range []struct {
		on   Day
		of   func(Book) line.Line
		want string
	}{
		{"2026-11-22", func(b Book) line.Line { return b.QuickSale }, "80%"},
		{"2026-11-22", func(b Book) line.Line { return b.CashKept }, "$1,000.00"},
		{"2026-11-22", func(b Book) line.Line { return b.VehicleKept }, "$3,450.00"},
		{"2024-04-22", func(b Book) line.Line { return b.EffectsKept }, "$11,390.00"},
		{"2025-03-31", func(b Book) line.Line { return b.EffectsKept }, "$11,390.00"},
		{"2025-04-01", func(b Book) line.Line { return b.EffectsKept }, "$11,710.00"},
		{"2026-03-31", func(b Book) line.Line { return b.EffectsKept }, "$11,710.00"},
		{"2026-04-01", func(b Book) line.Line { return b.EffectsKept }, "$11,980.00"},
		{"2024-12-31", func(b Book) line.Line { return b.ToolsKept }, "$5,700.00"},
		{"2025-01-01", func(b Book) line.Line { return b.ToolsKept }, "$5,860.00"},
		{"2026-01-01", func(b Book) line.Line { return b.ToolsKept }, "$5,990.00"},
		{"2026-11-22", func(b Book) line.Line { return b.LookBack }, "3 years"},
		{"2026-11-22", func(b Book) line.Line { return b.LumpMonths }, "12 months"},
		{"2026-11-22", func(b Book) line.Line { return b.PeriodicMonths }, "24 months"},
		{"2026-11-22", func(b Book) line.Line { return b.LumpPayments }, "5"},
		{"2026-11-22", func(b Book) line.Line { return b.LumpWithin }, "5 months"},
		{"2026-11-22", func(b Book) line.Line { return b.PeriodicLeast }, "6 months"},
		{"2026-11-22", func(b Book) line.Line { return b.LeastOffer }, "$1.00"},
		{"2026-11-22", func(b Book) line.Line { return b.Fee }, "$205.00"},
		{"2026-11-22", func(b Book) line.Line { return b.DownShare }, "20%"},
		{"2026-11-22", func(b Book) line.Line { return b.FirstPaymentDays }, "30 days"},
		{"2026-11-22", func(b Book) line.Line { return b.DeemedAccepted }, "24 months"},
		{"2026-11-22", func(b Book) line.Line { return b.AppealDays }, "30 days"},
		{"2026-11-22", func(b Book) line.Line { return b.StayCurrentYears }, "5 years"},
		{"2026-11-22", func(b Book) line.Line { return b.DepositQuarters }, "2"},
		{"2026-11-22", func(b Book) line.Line { return b.CollectionYears }, "10 years"},
		{"2026-11-22", func(b Book) line.Line { return b.MonthsInYear }, "12 months"},
		{"2026-11-22", func(b Book) line.Line { return b.MonthsInThreeYears }, "36 months"},
		{"2026-11-22", func(b Book) line.Line { return b.PayWeek }, "4.3"},
		{"2026-11-22", func(b Book) line.Line { return b.PayTwoWeeks }, "2.17"},
		{"2026-11-22", func(b Book) line.Line { return b.PayHalfMonth }, "2"},
		{"2026-11-22", func(b Book) line.Line { return b.PayMonth }, "1"},
		{"2024-04-22", func(b Book) line.Line { return b.HealthUnder65 }, "$83.00"},
		{"2025-04-20", func(b Book) line.Line { return b.HealthUnder65 }, "$83.00"},
		{"2025-04-21", func(b Book) line.Line { return b.HealthUnder65 }, "$84.00"},
		{"2026-06-28", func(b Book) line.Line { return b.HealthUnder65 }, "$84.00"},
		{"2026-06-29", func(b Book) line.Line { return b.HealthUnder65 }, "$90.00"},
		{"2024-04-22", func(b Book) line.Line { return b.HealthOver65 }, "$158.00"},
		{"2025-04-21", func(b Book) line.Line { return b.HealthOver65 }, "$149.00"},
		{"2026-06-29", func(b Book) line.Line { return b.HealthOver65 }, "$163.00"},
		{"2024-04-22", func(b Book) line.Line { return b.PublicTransit }, "$215.00"},
		{"2025-04-21", func(b Book) line.Line { return b.PublicTransit }, "$244.00"},
		{"2026-06-29", func(b Book) line.Line { return b.PublicTransit }, "$220.00"},
		{"2024-04-22", func(b Book) line.Line { return b.OwnershipOne }, "$619.00"},
		{"2025-04-21", func(b Book) line.Line { return b.OwnershipOne }, "$662.00"},
		{"2026-06-29", func(b Book) line.Line { return b.OwnershipOne }, "$703.00"},
		{"2024-04-22", func(b Book) line.Line { return b.OwnershipTwo }, "$1,238.00"},
		{"2025-04-21", func(b Book) line.Line { return b.OwnershipTwo }, "$1,324.00"},
		{"2026-06-29", func(b Book) line.Line { return b.OwnershipTwo }, "$1,406.00"},
		{"2026-11-22", func(b Book) line.Line { return b.MostVehicles }, "2"},
		{"2026-11-22", func(b Book) line.Line { return b.OldVehicle }, "$200.00"},
		{"2026-04-22", func(b Book) line.Line { return b.OldVehicleAge }, "6 years"},
		{"2026-04-23", func(b Book) line.Line { return b.OldVehicleAge }, "9 years"},
		{"2026-04-22", func(b Book) line.Line { return b.OldVehicleMiles }, "75,000 miles"},
		{"2026-04-23", func(b Book) line.Line { return b.OldVehicleMiles }, "125,000 miles"},
		{"2026-11-22", func(b Book) line.Line { return b.ValueSwing }, "10%"},
	} {
		if l := test.of(openOn(t, test.on)); l.String() != test.want {
			t.Errorf("%s on %s = %s, want %s", l.ID, test.on, l, test.want)
		}
	}
}

// TestUnverified holds the list of what nobody has read the primary text of.
func TestUnverified(t *testing.T) {
	var got []string
	for _, s := range All() {
		for _, v := range s.Values {
			if v.Unverified != "" && (s.Row == "" || s.Row == "1" || s.Row == "48") {
				got = append(got, s.Key()+" "+string(v.From))
			}
		}
	}
	want := []string{
		"clock.levy-days 2009-01-01", "clock.military-days 2009-01-01", "clock.waiver-days 2009-01-01",
		"interest.notice-months 2009-01-01", "kwong.from 2020-01-20", "kwong.to 2020-01-20",
		"late-filing.least 2009-01-01", "late-filing.least 2016-01-01", "late-filing.least 2018-01-01",
		"late-filing.least 2020-01-01", "late-filing.least 2023-01-01", "late-filing.least 2026-01-01",
		"late-payment.extension-share 2009-01-01",
		"low-income.first/48 2024-04-22", "low-income.first/48 2025-04-01",
		"low-income.more/48 2024-04-22", "low-income.more/48 2025-04-01",
		"offer.effects-kept 2024-04-22", "offer.effects-kept 2025-04-01",
		"offer.look-back 2024-04-22",
		"offer.tools-kept 2024-01-01", "offer.tools-kept 2025-01-01", "offer.tools-kept 2026-01-01",
		"pay.half-month 2024-04-22", "pay.two-weeks 2024-04-22", "pay.week 2024-04-22",
		"standards.health.over-65 2025-04-21", "standards.health.under-65 2025-04-21",
		"standards.national.additional 2025-04-21", "standards.national.apparel/1 2025-04-21",
		"standards.national.food/1 2025-04-21", "standards.national.housekeeping/1 2025-04-21",
		"standards.national.miscellaneous/1 2025-04-21", "standards.national.personal-care/1 2025-04-21",
		"standards.national.total/1 2025-04-21",
		"standards.old-vehicle.miles 2024-04-22", "standards.old-vehicle.miles 2026-04-23",
		"standards.old-vehicle.years 2024-04-22", "standards.old-vehicle.years 2026-04-23",
		"standards.ownership.one 2024-04-22", "standards.ownership.two 2024-04-22",
		"standards.public-transport 2024-04-22",
	}
	if !slices.Equal(got, want) {
		t.Errorf("marked as unverified:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	b := openOn(t, "2026-11-22")
	for _, c := range []line.Cite{b.Securities, b.StateTaxShare, b.Administration} {
		if !c.Unverified {
			t.Errorf("%s is not marked as unverified", c.ID)
		}
	}
	for _, c := range []line.Cite{b.Vehicles, b.Form433AOIC8, b.CollectionTime, b.Multiplier} {
		if c.Unverified {
			t.Errorf("%s is marked as unverified", c.ID)
		}
	}
}

func TestSeriesOn(t *testing.T) {
	s := Series{ID: "fee", Values: []Value{
		{From: "2020-04-27", Amount: decimal.NewFromInt(205)},
		{From: "2027-01-01", Amount: decimal.NewFromInt(210)},
	}}
	for _, test := range []struct {
		on   Day
		want string
	}{
		{"2020-04-26", "law: no fee on 2020-04-26"},
		{"2020-04-27", "205"},
		{"2026-12-31", "205"},
		{"2027-01-01", "210"},
		{"2099-01-01", "210"},
	} {
		v, err := s.On(test.on)
		got := v.Amount.String()
		if err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("on %s: %s, want %s", test.on, got, test.want)
		}
	}
}
