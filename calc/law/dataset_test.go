package law

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/line"
)

// tabled are the series that methods of the book read, row by row.
var tabled = append(slices.Clone(nationalParts), "standards.national.total", "standards.national.additional",
	"standards.operating", "low-income.first", "low-income.more", "community.before", "community.during", "community.kept-apart",
	"late-return.none", "late-return.tested", "late-return.tested-before", "late-return.form-alone", "late-return.unsettled",
	"interest.underpayment", "late-filing.least", "late-filing.relief", "late-payment.relief", "estimated.month", "return.postponed", "return.in-time", "return.disaster",
	"self-employment.base", "income-tax.deduction", "income-tax.bracket", "income-tax.rate",
	"levy.dependent", "levy.box-alone", "levy.box-married", "levy.periods")

func TestEverySeriesHasItsPlace(t *testing.T) {
	inBook := tags("law")
	filed := map[string]bool{}
	for _, s := range All() {
		filed[s.ID] = true
		field, table := slices.Contains(inBook, s.ID), slices.Contains(tabled, s.ID)
		if field == table {
			t.Errorf("%s: in a field of the book %t, in a table %t", s.ID, field, table)
		}
		if field && s.Row != "" {
			t.Errorf("%s has rows and is a field of the book", s.ID)
		}
	}
	for _, id := range append(inBook, tabled...) {
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
	for _, o := range Offices() {
		used[o.Cite.ID] = true
	}
	for _, p := range contacts().Phones {
		used[p.Cite.ID] = true
	}
	s, err := embedded()
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
		"agreement.appeal-days 2024-04-22", "agreement.ends-days 2024-04-22",
		"agreement.fee.revise-online 2024-04-22", "agreement.fee.revise-online 2026-03-03", "agreement.statement-months 2024-04-22",
		"business-income.deduction 2018-01-01", "clinic.most 2009-01-01", "clock.levy-days 2009-01-01",
		"clock.military-days 2009-01-01", "clock.waiver-days 2009-01-01",
		"collection-appeal.call-days 2024-04-22", "collection-appeal.form-days 2024-04-22",
		"collection-appeal.post-days 2024-04-22", "collection-appeal.tell-days 2024-04-22", "exemption.first-end 2024-04-22",
		"exemption.put-off 2024-04-22", "first-time.years 2024-04-22", "hearing.equivalent-years 2009-01-01", "innocent.hardship-left 2013-09-16",
		"interest.notice-months 2009-01-01", "kwong.from 2020-01-20", "kwong.to 2020-01-20",
		"late-filing.least 2009-01-01", "late-filing.least 2016-01-01", "late-filing.least 2018-01-01",
		"late-filing.least 2020-01-01", "late-filing.least 2023-01-01", "late-filing.least 2026-01-01",
		"late-payment.extension-share 2009-01-01", "letter.least-days 2024-04-22", "letter.most-days 2024-04-22",
		"letter.protest-days 2024-04-22", "letter.trust-fund-days 2024-04-22", "letter.trust-fund-days-abroad 2024-04-22",
		"levy.return-years 2018-01-01", "lien.from 2024-04-22", "lien.withdraw-months 2024-04-22", "lien.withdraw-most 2024-04-22",
		"lien.withdraw-payments 2024-04-22", "low-income.first/48 2024-04-22", "low-income.more/48 2024-04-22",
		"non-streamlined.most 2024-04-22", "not-collectible.no-statement-below 2024-04-22",
		"offer-liability.above 2009-01-01", "offer.before-assessment 2024-04-22", "offer.effects-kept 2024-04-22",
		"offer.look-back 2024-04-22", "offer.more-statement-months 2024-04-22", "offer.plan-loan.least 2024-04-22", "offer.plan-loan.most 2024-04-22",
		"offer.plan-loan.share 2024-04-22", "offer.small-case 2024-04-22", "offer.tools-kept 2024-01-01", "offer.tools-kept 2025-01-01",
		"offer.tools-kept 2026-01-01", "offer.vehicle-not-freed 2024-04-22", "offers.accepted 2025-06-01",
		"offers.accepted 2026-06-01", "offers.end 2025-06-01", "offers.end 2026-06-01", "offers.received 2025-06-01",
		"offers.received 2026-06-01", "partial.waiver-years 2024-04-22", "pay.half-month 2024-04-22",
		"pay.two-weeks 2024-04-22", "pay.week 2024-04-22", "penalty.appeal-days 2024-04-22",
		"reconsideration.paper-days 2009-01-01", "self-employment.half 2013-01-01",
		"self-employment.least 2013-01-01", "self-employment.medicare 2013-01-01", "self-employment.share 2013-01-01",
		"self-employment.social-security 2013-01-01", "simple.most 2024-04-22", "simple.most-trust-fund 2024-04-22",
		"six-year.adjust-months 2024-04-22", "standards.health.over-65 2025-04-21",
		"standards.health.under-65 2025-04-21", "standards.national.additional 2025-04-21",
		"standards.national.apparel/1 2025-04-21", "standards.national.food/1 2025-04-21",
		"standards.national.housekeeping/1 2025-04-21", "standards.national.miscellaneous/1 2025-04-21",
		"standards.national.personal-care/1 2025-04-21", "standards.national.total/1 2025-04-21",
		"standards.old-vehicle.miles 2024-04-22", "standards.old-vehicle.miles 2026-04-23",
		"standards.old-vehicle.years 2024-04-22", "standards.old-vehicle.years 2026-04-23",
		"standards.ownership.one 2024-04-22", "standards.ownership.two 2024-04-22",
		"standards.public-transport 2024-04-22", "standards.vehicles.alone 2024-04-22",
		"trust-fund.months 2024-04-22",
	}
	if !slices.Equal(got, want) {
		t.Errorf("marked as unverified:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	b := openOn(t, datetest.Day("2026-11-22"))
	for _, c := range []line.Cite{b.Offer.Cites.Securities, b.Living.Cites.StateTaxes, b.Offer.Cites.EffectiveTaxAdministration} {
		if !c.Unverified {
			t.Errorf("%s is not marked as unverified", c.ID)
		}
	}
	for _, c := range []line.Cite{b.Offer.Cites.Vehicles, b.Offer.Cites.Section8, b.Clock.Cites.Collection, b.Offer.Cites.Multiplier} {
		if c.Unverified {
			t.Errorf("%s is marked as unverified", c.ID)
		}
	}
}

func TestASeriesInTwoFiles(t *testing.T) {
	fee := &fstest.MapFile{Data: []byte(`[{"id": "fee", "unit": "usd", "still": "2026-11-22", "values": [{"from": "2024-04-22", "amount": "205", "cite": "form-656"}]}]`)}
	_, err := readDataset(fstest.MapFS{
		"data/sources.json": {Data: []byte(`[{"id": "form-656", "name": "Form 656"}]`)},
		"data/a.json":       fee,
		"data/b.json":       fee,
	})
	if err == nil || err.Error() != "law: fee is there twice in data/b.json" {
		t.Errorf("err = %v", err)
	}
}
