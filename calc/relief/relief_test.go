package relief

import (
	"slices"
	"strings"
	"testing"

	"offercheck/calc/account"
	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

var on = datetest.Day("2026-11-26")

// year is a tax year whose balance the IRS states today, with what it charged.
func year(y int, filing, payment string, r facts.Relief) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(y), Expires: facts.Say(datetest.Day("2035-10-20")), Relief: r, History: facts.History{
		Owed: calctest.USD("10000"), OwedOn: facts.Say(on), OwedTax: calctest.USD("0"), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2025-10-10")),
		Charged: facts.Charged{LateFiling: calctest.USD(filing), LatePayment: calctest.USD(payment)},
	}}
}

// clean is the years before without a penalty, and a cause that does not count.
func clean() facts.Relief {
	return facts.Relief{Clean: facts.Say(true), FirstTime: facts.Say(false), Cause: facts.Say(facts.CauseNone)}
}

// kept is clean with something that kept the return or the payment late.
func kept(by string) facts.Relief {
	r := clean()
	r.Cause = facts.Say(by)
	return r
}

// of is the relief of years whose returns are filed and whose tax is arranged for.
func of(t *testing.T, years ...facts.TaxYear) Outcome {
	t.Helper()
	c, b := facts.Case{Debt: facts.Debt{Years: years}}, calctest.Book(t, on)
	yes := func(id string) line.Finding { return line.Stated(id, line.Yes) }
	return Of(c, account.Owed(c, b, on), Means{ReturnsFiled: yes("returns-filed"), Arranged: yes("paid-or-arranged")}, b)
}

// order is what is asked for, as "ask-cause:1 ask-first-time:2".
func order(w way.Way) string {
	var ids []string
	for _, e := range w.Effects {
		if e.On == way.Order {
			ids = append(ids, line.Key(e.ID, e.N))
		}
	}
	return strings.Join(ids, " ")
}

// TestGates opens and closes taking off the 1,000 and 500 of one year, 2023, by each test
// alone.
func TestGates(t *testing.T) {
	for _, test := range []struct {
		name string
		year func(y *facts.TaxYear)
		open line.Verdict
	}{
		{"clean years before", func(*facts.TaxYear) {}, line.Yes},
		{"a penalty in the years before", func(y *facts.TaxYear) { y.Relief.Clean = facts.Say(false) }, line.No},
		{"the years before are not known", func(y *facts.TaxYear) { y.Relief.Clean = facts.DoNotKnow[bool]() }, line.NotYet},
		{"first-time abatement before", func(y *facts.TaxYear) { y.Relief.FirstTime = facts.Say(true) }, line.No},
		{"not asked", func(y *facts.TaxYear) { y.Relief = facts.Relief{} }, line.NotYet},
		{"no penalty", func(y *facts.TaxYear) {
			y.History.Charged = facts.Charged{LateFiling: calctest.USD("0"), LatePayment: calctest.USD("0")}
		}, line.No},
		{"a penalty that is not known", func(y *facts.TaxYear) { y.History.Charged = facts.Charged{} }, line.NotYet},
		{"the return is missing", func(y *facts.TaxYear) { y.History.Filed = facts.Say(facts.FiledNever) }, line.No},
	} {
		y := year(2023, "1000", "500", clean())
		test.year(&y)
		if got := of(t, y); got.Way.Open.Verdict != test.open || test.open == line.Yes && got.Off == nil || test.open == line.No && got.Off != nil {
			t.Errorf("%s: %s, off %v; want %s", test.name, got.Way.Open.Verdict, got.Off, test.open)
		}
	}
}

// TestMeans closes first-time abatement by the tests that are no year's own.
func TestMeans(t *testing.T) {
	c, b := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year(2023, "1000", "500", clean())}}}, calctest.Book(t, on)
	for _, test := range []struct{ filed, arranged, open line.Verdict }{
		{line.Yes, line.Yes, line.Yes}, {line.No, line.Yes, line.No}, {line.NotYet, line.Yes, line.NotYet}, {line.Yes, line.NotYet, line.NotYet},
	} {
		m := Means{ReturnsFiled: line.Stated("returns-filed", test.filed), Arranged: line.Stated("paid-or-arranged", test.arranged)}
		if got := Of(c, account.Owed(c, b, on), m, b).Way.Open.Verdict; got != test.open {
			t.Errorf("filed %s, arranged %s: %s, want %s", test.filed, test.arranged, got, test.open)
		}
	}
}

// TestCauses has what counts as reasonable cause, what does not, and what counts for late
// payment alone (Treas. Reg. 301.6651-1(c)(1); United States v. Boyle, 469 U.S. 241). The
// years before are not clean.
func TestCauses(t *testing.T) {
	for cause, saved := range map[string]string{
		facts.CauseIllness: "$1,500.00", facts.CauseAbsence: "$1,500.00", facts.CauseCasualty: "$1,500.00", facts.CauseRecords: "$1,500.00",
		facts.CauseSystem: "$1,500.00", facts.CauseAdvice: "$1,500.00", facts.CauseHardship: "$500.00",
		facts.CausePreparer: "?", facts.CauseNone: "?",
	} {
		r := kept(cause)
		r.Clean = facts.Say(false)
		got := of(t, year(2023, "1000", "500", r))
		if cost := got.Way.Cost(way.Saved).String(); cost != saved || (got.Way.Open.Verdict == line.Yes) != (saved != "?") {
			t.Errorf("%s: %s, %s; want %s", cause, got.Way.Open.Verdict, cost, saved)
		}
	}
}

// TestOrder has what is asked for, and in which order: by the sum that comes off. Every
// year was charged 1,000 for late payment unless it says otherwise.
func TestOrder(t *testing.T) {
	all := func(y int, r facts.Relief) facts.TaxYear { return year(y, "0", "1000", r) }
	for _, test := range []struct {
		name  string
		years []facts.TaxYear
		order string
		saved string
	}{
		{"one year", []facts.TaxYear{all(2023, clean())}, "ask-first-time:1", "$1,000.00"},
		// 2023 comes before 2024, so the larger year is not the one to ask for.
		{"the earlier of two, though smaller", []facts.TaxYear{all(2023, clean()), year(2024, "2000", "3000", clean())}, "ask-first-time:1", "$1,000.00"},
		{"whatever their order in the case", []facts.TaxYear{year(2024, "2000", "3000", clean()), all(2023, clean())}, "ask-first-time:2", "$1,000.00"},
		{"cause for the earlier, then the later", []facts.TaxYear{all(2023, kept(facts.CauseIllness)), year(2024, "2000", "3000", clean())}, "ask-cause:1 ask-first-time:2", "$6,000.00"},
		{"cause for the later is asked first", []facts.TaxYear{all(2023, clean()), all(2024, kept(facts.CauseRecords))}, "ask-cause:2 ask-first-time:1", "$2,000.00"},
		{"cause of both", []facts.TaxYear{all(2023, kept(facts.CauseIllness)), all(2024, kept(facts.CauseIllness))}, "ask-cause:1 ask-cause:2", "$2,000.00"},
		// Four years apart, 2019 is none of the three before 2023.
		{"far enough apart", []facts.TaxYear{all(2019, clean()), all(2023, clean())}, "ask-first-time:1 ask-first-time:2", "$2,000.00"},
		{"three apart", []facts.TaxYear{all(2020, clean()), all(2023, clean())}, "ask-first-time:1", "$1,000.00"},
		{"a year between without a penalty", []facts.TaxYear{year(2022, "0", "0", clean()), all(2023, clean())}, "ask-first-time:2", "$1,000.00"},
		// Hardship takes 1,000 of late payment off, and 600 for late filing stays: so first-time abatement.
		{"hardship takes off less", []facts.TaxYear{year(2023, "600", "1000", kept(facts.CauseHardship))}, "ask-first-time:1", "$1,600.00"},
		{"hardship alone, late payment alone", []facts.TaxYear{all(2023, kept(facts.CauseHardship)), all(2024, clean())}, "ask-cause:1 ask-first-time:2", "$2,000.00"},
		{"wrong advice first", []facts.TaxYear{all(2024, kept(facts.CauseIllness)), all(2023, kept(facts.CauseAdvice))}, "ask-exception:2 ask-cause:1", "$2,000.00"},
		{"an unknown cause would help", []facts.TaxYear{all(2023, facts.Relief{Clean: facts.Say(true), FirstTime: facts.Say(false)}), all(2024, clean())}, "ask-first-time:1 cause-would-help", "$1,000.00"},
	} {
		w := of(t, test.years...).Way
		if got := order(w); got != test.order || w.Cost(way.Saved).String() != test.saved || w.Open.Verdict != line.Yes {
			t.Errorf("%s: %s, %s, open %s; want %s, %s", test.name, got, w.Cost(way.Saved), w.Open.Verdict, test.order, test.saved)
		}
	}
}

// forbidden is the year 2020 with 2,250 of late filing that Notice 2022-36 forbids, since
// its return was filed on March 1, 2022. Its tax of 10,000 was paid in time, or not.
func forbidden(paid bool, r facts.Relief) facts.TaxYear {
	billed := datetest.Day("2022-12-05")
	y := facts.TaxYear{Year: facts.Say(2020), Assessed: facts.Say(billed), Relief: r, History: facts.History{
		Shown: calctest.USD("10000"), Credits: calctest.USD("0"), Extended: facts.Say(false),
		Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2022-03-01")), Demand: facts.Say(billed),
		Charged: facts.Charged{LateFiling: calctest.USD("2250")},
	}}
	if paid {
		y.History.Payments = []facts.Payment{{On: facts.Say(datetest.Day("2021-05-17")), Amount: calctest.USD("10000")}}
	}
	return y
}

// TestNotices checks that what a notice forbids is asked for first, and uses up no
// first-time abatement (P6): the year after it stays open. Of a year that has late payment
// besides, only that is left to first-time abatement, which the year after it then lacks.
func TestNotices(t *testing.T) {
	later := year(2022, "0", "1000", clean())
	for _, test := range []struct {
		name  string
		years []facts.TaxYear
		order string
		off   []account.Relief
	}{
		{"all of it", []facts.TaxYear{forbidden(true, clean()), later}, "ask-notice:1 ask-first-time:2",
			[]account.Relief{{Year: 1, LateFiling: true}, {Year: 2, LateFiling: true, LatePayment: true}}},
		{"and late payment", []facts.TaxYear{forbidden(false, clean()), later}, "ask-notice:1 ask-first-time:1",
			[]account.Relief{{Year: 1, LateFiling: true, LatePayment: true}}},
		{"and late payment for cause", []facts.TaxYear{forbidden(false, kept(facts.CauseIllness)), later}, "ask-notice:1 ask-cause:1 ask-first-time:2",
			[]account.Relief{{Year: 1, LateFiling: true, LatePayment: true}, {Year: 2, LateFiling: true, LatePayment: true}}},
	} {
		got := of(t, test.years...)
		if order(got.Way) != test.order || !slices.Equal(got.Off, test.off) || got.Way.Open.Verdict != line.Yes {
			t.Errorf("%s: %s, off %+v; want %s, %+v", test.name, order(got.Way), got.Off, test.order, test.off)
		}
		saved, whole := got.Way.Cost(way.Saved), line.Sum("")
		for _, y := range account.Owed(facts.Case{Debt: facts.Debt{Years: test.years[:1]}}, calctest.Book(t, on), on).Years {
			whole = y.Saving.Both
		}
		if limit := line.Sum("", whole, facts.Given("", calctest.USD("1000"))); !saved.Known || saved.Amount.GreaterThan(limit.Amount) {
			t.Errorf("%s: %s come off, of %s at most", test.name, saved, limit)
		}
	}
}

// TestDisregarded checks that time in a combat zone, which the account leaves out already,
// is told beside the requests; and that a due day that a disaster may have moved leaves open
// whether penalties may come off, where nothing else does.
func TestDisregarded(t *testing.T) {
	b := calctest.Book(t, on)
	yes := func(id string) line.Finding { return line.Stated(id, line.Yes) }
	judge := func(c facts.Case) way.Way {
		return Of(c, account.Owed(c, b, on), Means{ReturnsFiled: yes("returns-filed"), Arranged: yes("paid-or-arranged")}, b).Way
	}
	told := func(all []line.Finding, id string) bool {
		return slices.ContainsFunc(all, func(f line.Finding) bool { return f.ID == id })
	}
	c := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{forbidden(false, clean())}}}
	if told(judge(c).Warnings, "combat-relief") {
		t.Error("without time in a combat zone it is told")
	}
	c.Debt.Events = []facts.Event{{Kind: facts.Say(facts.EventCombat), From: facts.Say(datetest.Day("2023-03-01")), To: facts.Say(datetest.Day("2023-09-01"))}}
	if !told(judge(c).Warnings, "combat-relief") {
		t.Error("time in a combat zone is not told")
	}

	mayBe := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year(2023, "1000", "500", clean())}}}
	mayBe.Debt.Years[0].Relief.Clean = facts.Say(false)
	if got := judge(mayBe).Open.Verdict; got != line.No {
		t.Errorf("without a ground it is %s", got)
	}
	debts := account.Owed(mayBe, b, on)
	debts.Years[0].Findings = append(debts.Years[0].Findings, line.Stated("due-after-disaster", line.NotYet).Of(1))
	if got := Of(mayBe, debts, Means{ReturnsFiled: yes("returns-filed"), Arranged: yes("paid-or-arranged")}, b).Way.Open.Verdict; got != line.NotYet {
		t.Errorf("where a disaster may have moved the due day it is %s", got)
	}
}

// TestAutomatic says of a tax year from 2025 on that the automatic exemption was put off,
// and of an earlier one nothing of it.
func TestAutomatic(t *testing.T) {
	for tax, said := range map[int]bool{2024: false, 2025: true} {
		w := of(t, year(tax, "0", "300", clean())).Way
		found := false
		for _, f := range w.Warnings {
			found = found || f.ID == "exemption-put-off"
		}
		if found != said || w.Open.Verdict != line.Yes {
			t.Errorf("%d: said %t, open %s", tax, found, w.Open.Verdict)
		}
	}
}

// TestNothing knows nothing of an empty case or without law, and leaves civil penalties out.
func TestNothing(t *testing.T) {
	penalty := year(2023, "0", "0", clean())
	penalty.Kind = facts.Say(facts.KindCivil)
	for _, c := range []facts.Case{{}, {Debt: facts.Debt{Years: []facts.TaxYear{{}}}}, {Debt: facts.Debt{Years: []facts.TaxYear{penalty}}}} {
		if got := Of(c, account.Owed(c, nil, on), Means{}, nil); got.Way.Open.Verdict == line.Yes || got.Off != nil {
			t.Errorf("open %s, off %v", got.Way.Open.Verdict, got.Off)
		}
	}
	one := facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{year(2023, "1000", "500", clean())}}}
	if got := Of(one, account.Owed(one, nil, on), Means{}, nil); got.Way.Open.Verdict == line.Yes {
		t.Error("open without law")
	}
}
