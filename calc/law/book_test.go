package law

import (
	"iter"
	"reflect"
	"slices"
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// openOn is the book on day d.
func openOn(t testing.TB, d date.Day) *Book {
	t.Helper()
	b, err := On(d)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestOnEveryDay(t *testing.T) {
	for d := datetest.Day("2024-04-22"); d <= datetest.Day("2026-12-31"); d = d + 1 {
		b := openOn(t, d)
		for _, l := range figures(b) {
			if !l.Known || l.Op != line.OpLaw || l.Cite.Name == "" || l.Cite.From > d {
				t.Fatalf("%s: %+v", d, l)
			}
		}
	}
	for _, d := range []date.Day{datetest.Day("2024-04-21"), datetest.Day("1999-12-31"), 0} {
		if _, err := On(d); err == nil {
			t.Errorf("the law on %q is not refused", d)
		}
	}
}

func TestTheDayBeforeASeriesBegins(t *testing.T) {
	_, err := On(datetest.Day("2024-04-21"))
	if err == nil || err.Error() != "law: no offer.quick-sale on 2024-04-21" {
		t.Errorf("err = %v", err)
	}
}

func TestSince(t *testing.T) {
	first := Since()
	if _, err := On(first); err != nil {
		t.Errorf("%s: %v", first, err)
	}
	if _, err := On(first - 1); err == nil {
		t.Errorf("there is law of the day before %s", first)
	}
}

// TestFigures has the figures as the forms and tables print them.
func TestFigures(t *testing.T) {
	for _, test := range []struct {
		on   date.Day
		of   func(*Book) line.Line
		want string
	}{
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.QuickSaleShare }, "80%"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.CashExclusion }, "$1,000.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.VehicleExclusion }, "$3,450.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Offer.EffectsExemption }, "$11,390.00"},
		{datetest.Day("2025-03-31"), func(b *Book) line.Line { return b.Offer.EffectsExemption }, "$11,390.00"},
		{datetest.Day("2025-04-01"), func(b *Book) line.Line { return b.Offer.EffectsExemption }, "$11,710.00"},
		{datetest.Day("2026-03-31"), func(b *Book) line.Line { return b.Offer.EffectsExemption }, "$11,710.00"},
		{datetest.Day("2026-04-01"), func(b *Book) line.Line { return b.Offer.EffectsExemption }, "$11,980.00"},
		{datetest.Day("2024-12-31"), func(b *Book) line.Line { return b.Offer.ToolsExemption }, "$5,700.00"},
		{datetest.Day("2025-01-01"), func(b *Book) line.Line { return b.Offer.ToolsExemption }, "$5,860.00"},
		{datetest.Day("2026-01-01"), func(b *Book) line.Line { return b.Offer.ToolsExemption }, "$5,990.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LookBackYears }, "3 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.MonthsBeforeAssessment }, "6 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PlanLoanMost }, "$50,000.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PlanLoanShare }, "50%"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PlanLoanLeast }, "$10,000.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.TransferMost }, "$10,000.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.TransferYears }, "10 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.AbroadMonths }, "6 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.AbroadYears }, "10 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.BankruptcyYears }, "7 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpSumMultiplier }, "12 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PeriodicMultiplier }, "24 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpSumMostPayments }, "5"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpSumMostMonths }, "5 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PeriodicLeastMonths }, "6 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.Least }, "$1.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.Fee }, "$205.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.InitialPaymentShare }, "20%"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.FirstPaymentDays }, "30 days"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.DeemedAcceptedMonths }, "24 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.AppealDays }, "30 days"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.ComplianceYears }, "5 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.TaxDepositQuarters }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Clock.CollectionYears }, "10 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.MonthsInYear }, "12 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.IncomeAveragingMonths }, "36 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.WeeklyFactor }, "4.3"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.BiweeklyFactor }, "2.17"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.SemimonthlyFactor }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.MonthlyFactor }, "1"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$83.00"},
		{datetest.Day("2025-04-20"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$83.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$84.00"},
		{datetest.Day("2026-06-28"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$84.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$90.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.Health65AndOver }, "$158.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.Health65AndOver }, "$149.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.Health65AndOver }, "$163.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.PublicTransport }, "$215.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.PublicTransport }, "$244.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.PublicTransport }, "$220.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.OwnershipOneCar }, "$619.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.OwnershipOneCar }, "$662.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.OwnershipOneCar }, "$703.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.OwnershipTwoCars }, "$1,238.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.OwnershipTwoCars }, "$1,324.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.OwnershipTwoCars }, "$1,406.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Living.VehiclesAllowed }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Living.OldVehicleExtra }, "$200.00"},
		{datetest.Day("2026-04-22"), func(b *Book) line.Line { return b.Living.OldVehicleYears }, "6 years"},
		{datetest.Day("2026-04-23"), func(b *Book) line.Line { return b.Living.OldVehicleYears }, "9 years"},
		{datetest.Day("2026-04-22"), func(b *Book) line.Line { return b.Living.OldVehicleMiles }, "75,000 miles"},
		{datetest.Day("2026-04-23"), func(b *Book) line.Line { return b.Living.OldVehicleMiles }, "125,000 miles"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.ValueMargin }, "10%"},
	} {
		if l := test.of(openOn(t, test.on)); l.String() != test.want {
			t.Errorf("%s on %s = %s, want %s", l.ID, test.on, l, test.want)
		}
	}
}

// figures are the book's figures, which are named after their series.
func figures(b *Book) []line.Line {
	var all []line.Line
	v := reflect.ValueOf(b).Elem()
	for f, place := range fields(v.Type(), nil) {
		if id := f.Tag.Get("law"); id != "" {
			l := v.FieldByIndex(place).Interface().(line.Line)
			if l.ID != id {
				l.Known = false
			}
			all = append(all, l)
		}
	}
	return all
}

// tags are the series and the sources the book's fields name.
func tags(tagKey string) []string {
	var all []string
	for f := range fields(reflect.TypeFor[Book](), nil) {
		if tag := f.Tag.Get(tagKey); tag != "" {
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

// TestZeroBook has unknown lines, and none of its methods panics: neither the zero
// Book's nor those of a book with a day and no figures.
func TestZeroBook(t *testing.T) {
	for _, b := range []*Book{{}, {On: datetest.Day("2026-11-22")}} {
		lines := []line.Line{b.Offer.Fee, b.Living.VehiclesAllowed, b.Account.LateFilingRate, b.Clock.CollectionYears, b.MonthsInYear}
		for _, n := range []int{-1, 0, 1, 2, 6} {
			lines = append(lines, b.NationalStandard(n), b.Housing("17031", n), b.LowIncome("OH", n), b.LowIncome("", n))
			if n != 0 {
				lines = append(lines, b.Operating("17031", n), b.Operating("", n))
			}
		}
		for _, due := range []date.Day{-1, 0, datetest.Day("2025-04-15"), datetest.Day("9999-12-31")} {
			lines = append(lines, b.LateFilingLeast(due))
		}
		for _, year := range []int{-1, 0, 2019, 2020, 10000} {
			l, postponed := b.Postponed(year)
			if lines = append(lines, l); postponed {
				t.Errorf("%d is postponed", year)
			}
		}
		for _, l := range append(lines, b.Underpayment()...) {
			if l.Known {
				t.Errorf("%s = %s", l.ID, l)
			}
		}
		if l := b.Operating("17031", 0); !l.Known || !l.Amount.IsZero() {
			t.Errorf("no vehicle costs %s", l)
		}
	}
}

// TestClosedBook has gaps, no figures.
func TestClosedBook(t *testing.T) {
	var b Book
	for _, l := range []line.Line{
		b.NationalStandard(2), b.NationalStandard(6), b.Housing("17031", 2), b.Operating("17031", 1), b.LowIncome("OH", 2),
	} {
		if l.Known {
			t.Errorf("%s = %s", l.ID, l)
		}
	}
}
