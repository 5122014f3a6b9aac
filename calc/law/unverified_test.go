package law

import (
	"slices"
	"strings"
	"testing"

	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// TestUnverified holds the list of what nobody has read the primary text of.
func TestUnverified(t *testing.T) {
	var got []string
	for _, s := range All() {
		for _, v := range s.Values {
			if v.Unverified != "" && (s.Row == "" || s.Row == "1" || s.Row == "48") {
				got = append(got, s.Key()+" "+v.From.String())
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
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, c := range []line.Cite{b.Offer.Securities, b.Living.StateTaxShare, b.Offer.Administration} {
		if !c.Unverified {
			t.Errorf("%s is not marked as unverified", c.ID)
		}
	}
	for _, c := range []line.Cite{b.Offer.Vehicles, b.Offer.Form433AOIC8, b.Clock.Collection, b.Offer.Multiplier} {
		if c.Unverified {
			t.Errorf("%s is marked as unverified", c.ID)
		}
	}
}
