package law

import (
	"testing"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// TestFigures has the figures as the forms and tables print them.
func TestFigures(t *testing.T) {
	for _, test := range []struct {
		on   date.Day
		of   func(*Book) line.Line
		want string
	}{
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.QuickSale }, "80%"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.CashKept }, "$1,000.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.VehicleKept }, "$3,450.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Offer.EffectsKept }, "$11,390.00"},
		{datetest.Day("2025-03-31"), func(b *Book) line.Line { return b.Offer.EffectsKept }, "$11,390.00"},
		{datetest.Day("2025-04-01"), func(b *Book) line.Line { return b.Offer.EffectsKept }, "$11,710.00"},
		{datetest.Day("2026-03-31"), func(b *Book) line.Line { return b.Offer.EffectsKept }, "$11,710.00"},
		{datetest.Day("2026-04-01"), func(b *Book) line.Line { return b.Offer.EffectsKept }, "$11,980.00"},
		{datetest.Day("2024-12-31"), func(b *Book) line.Line { return b.Offer.ToolsKept }, "$5,700.00"},
		{datetest.Day("2025-01-01"), func(b *Book) line.Line { return b.Offer.ToolsKept }, "$5,860.00"},
		{datetest.Day("2026-01-01"), func(b *Book) line.Line { return b.Offer.ToolsKept }, "$5,990.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LookBack }, "3 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpMonths }, "12 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PeriodicMonths }, "24 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpPayments }, "5"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.LumpWithin }, "5 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PeriodicLeast }, "6 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.Least }, "$1.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.Fee }, "$205.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.DownShare }, "20%"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.FirstPaymentDays }, "30 days"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.DeemedAccepted }, "24 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.AppealDays }, "30 days"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.StayCurrentYears }, "5 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.DepositQuarters }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Clock.CollectionYears }, "10 years"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.MonthsInYear }, "12 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.MonthsInThreeYears }, "36 months"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PayWeek }, "4.3"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PayTwoWeeks }, "2.17"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PayHalfMonth }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.PayMonth }, "1"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$83.00"},
		{datetest.Day("2025-04-20"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$83.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$84.00"},
		{datetest.Day("2026-06-28"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$84.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.HealthUnder65 }, "$90.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.HealthOver65 }, "$158.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.HealthOver65 }, "$149.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.HealthOver65 }, "$163.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.PublicTransit }, "$215.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.PublicTransit }, "$244.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.PublicTransit }, "$220.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.OwnershipOne }, "$619.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.OwnershipOne }, "$662.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.OwnershipOne }, "$703.00"},
		{datetest.Day("2024-04-22"), func(b *Book) line.Line { return b.Living.OwnershipTwo }, "$1,238.00"},
		{datetest.Day("2025-04-21"), func(b *Book) line.Line { return b.Living.OwnershipTwo }, "$1,324.00"},
		{datetest.Day("2026-06-29"), func(b *Book) line.Line { return b.Living.OwnershipTwo }, "$1,406.00"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Living.MostVehicles }, "2"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Living.OldVehicle }, "$200.00"},
		{datetest.Day("2026-04-22"), func(b *Book) line.Line { return b.Living.OldVehicleAge }, "6 years"},
		{datetest.Day("2026-04-23"), func(b *Book) line.Line { return b.Living.OldVehicleAge }, "9 years"},
		{datetest.Day("2026-04-22"), func(b *Book) line.Line { return b.Living.OldVehicleMiles }, "75,000 miles"},
		{datetest.Day("2026-04-23"), func(b *Book) line.Line { return b.Living.OldVehicleMiles }, "125,000 miles"},
		{datetest.Day("2026-11-22"), func(b *Book) line.Line { return b.Offer.ValueSwing }, "10%"},
	} {
		if l := test.of(openOn(t, test.on)); l.String() != test.want {
			t.Errorf("%s on %s = %s, want %s", l.ID, test.on, l, test.want)
		}
	}
}
