package liability

import (
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

var (
	yes, no = facts.Say(true), facts.Say(false)
	today   = datetest.Day("2026-11-27")
)

func day(s string) facts.Date { return facts.Say(datetest.Day(s)) }

// means is a household that owes 20,000, which may still be collected, and what is left to
// it each month.
func means(left string) Means {
	of := func(id, s string) line.Line { return facts.Given(id, calctest.USD(s)) }
	return Means{
		Left: of("left", left), Equity: of("equity", "900"), LowIncomeLimit: of("limit", "39900"), Total: of("total", "20000"),
		Collectible: line.Stated("collectible", line.Yes),
	}
}

// doubted is a case in which nothing of the boxes is ticked, with a change.
func doubted(change func(c *facts.Case)) facts.Case {
	var c facts.Case
	c.Dispute = facts.Dispute{Audit: no, Mistake: no, Substitute: no, Identity: no, Decided: no, Offset: no, Joint: no}
	c.Applying.TaxIsWrong, c.Applying.ReturnsFiled, c.Applying.AGI = no, yes, calctest.USD("50000")
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2022), History: facts.History{Filed: facts.Say(facts.FiledReturn), FiledOn: day("2023-04-10")}}}
	change(&c)
	return c
}

// find is the way with an ID of a case on a day.
func find(t *testing.T, c facts.Case, m Means, on date.Day, id string) way.Way {
	t.Helper()
	w, found := way.Find(Ways(c, m, calctest.Book(t, on)), id)
	if !found {
		t.Fatalf("no way %s", id)
	}
	return w
}

// warning is the verdict of a warning.
func warning(w way.Way, id string) string {
	for _, f := range w.Warnings {
		if f.ID == id {
			return f.Verdict.String()
		}
	}
	return "none"
}

// TestNothingDoubted closes every way of somebody who doubts nothing, filed alone and filed
// every return.
func TestNothingDoubted(t *testing.T) {
	ways := Ways(doubted(func(*facts.Case) {}), means("900"), calctest.Book(t, today))
	if len(ways) != 7 {
		t.Errorf("%d ways", len(ways))
	}
	for _, w := range ways {
		if w.Open.Verdict != line.No || !Is(w.ID) {
			t.Errorf("%s: %s", w.ID, w.Open.Verdict)
		}
	}
}

// TestNothingKnown leaves every way unknown without answers, and without law.
func TestNothingKnown(t *testing.T) {
	for _, b := range []*law.Book{nil, calctest.Book(t, today)} {
		for _, w := range Ways(facts.Case{}, Means{}, b) {
			if w.Open.Verdict != line.NotYet {
				t.Errorf("%s: %s", w.ID, w.Open.Verdict)
			}
		}
	}
}

// TestInnocent has each gate of the three kinds of relief: IRC 6015(b), (c) and (f).
func TestInnocent(t *testing.T) {
	all := func(d *facts.Dispute) { // an unknown item of the other, divorced, first letter of a hearing on 2025-01-10
		d.Joint, d.Whose, d.Knew, d.Apart, d.Abuse, d.Collecting = yes, facts.Say(facts.WhoseTheirs), facts.Say(facts.KnewNothing), yes, no, day("2025-01-10")
	}
	for _, test := range []struct {
		name          string
		change        func(d *facts.Dispute)
		on            string
		b, c, f, open string
	}{
		{"every kind", func(*facts.Dispute) {}, "2026-11-27", "yes", "yes", "yes", "yes"},
		{"no joint return", func(d *facts.Dispute) { d.Joint = no }, "2026-11-27", "none", "none", "none", "no"},
		{"not known if joint", func(d *facts.Dispute) { d.Joint = facts.DoNotKnow[bool]() }, "2026-11-27", "none", "none", "none", "not yet"},
		// Two years from 2025-01-10 end on 2027-01-10.
		{"the last day of two years", func(*facts.Dispute) {}, "2027-01-10", "yes", "yes", "yes", "yes"},
		{"the day after: 6015(f) has no such limit", func(*facts.Dispute) {}, "2027-01-11", "no", "no", "yes", "yes"},
		{"first act not known", func(d *facts.Dispute) { d.Collecting = facts.Date{} }, "2026-11-27", "not yet", "not yet", "yes", "yes"},
		{"tax that was right and not paid: 6015(f) alone", func(d *facts.Dispute) { d.Whose = facts.Say(facts.WhoseUnpaid) }, "2026-11-27", "no", "no", "yes", "yes"},
		{"the requester's own", func(d *facts.Dispute) { d.Whose = facts.Say(facts.WhoseMine) }, "2026-11-27", "no", "no", "no", "no"},
		{"the requester's own, after abuse", func(d *facts.Dispute) { d.Whose, d.Abuse = facts.Say(facts.WhoseMine), yes }, "2026-11-27", "no", "no", "yes", "yes"},
		{"whose it is not known", func(d *facts.Dispute) { d.Whose = facts.Choice{} }, "2026-11-27", "not yet", "not yet", "not yet", "not yet"},
		{"reason to know closes (b)", func(d *facts.Dispute) { d.Knew = facts.Say(facts.KnewReason) }, "2026-11-27", "no", "yes", "yes", "yes"},
		{"knowledge closes (c)", func(d *facts.Dispute) { d.Knew = facts.Say(facts.KnewIt) }, "2026-11-27", "no", "no", "yes", "yes"},
		{"but not after abuse", func(d *facts.Dispute) { d.Knew, d.Abuse = facts.Say(facts.KnewIt), yes }, "2026-11-27", "no", "yes", "yes", "yes"},
		{"together", func(d *facts.Dispute) { d.Apart = no }, "2026-11-27", "yes", "no", "yes", "yes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := doubted(func(c *facts.Case) { all(&c.Dispute); test.change(&c.Dispute) })
			w := find(t, c, means("900"), datetest.Day(test.on), Innocent)
			if b, k, f, open := warning(w, "spouse-6015-b"), warning(w, "spouse-6015-c"), warning(w, "spouse-6015-f"), w.Open.Verdict.String(); b != test.b || k != test.c || f != test.f || open != test.open {
				t.Errorf("(b) %s, (c) %s, (f) %s, open %s; want %s, %s, %s, %s", b, k, f, open, test.b, test.c, test.f, test.open)
			}
		})
	}
	c := doubted(func(c *facts.Case) { all(&c.Dispute); c.Dispute.Collecting = day("2020-01-10") })
	m := means("900")
	m.Collectible = line.Stated("collectible", line.No)
	if w := find(t, c, m, today, Innocent); w.Open.Verdict != line.No {
		t.Errorf("with nothing left to collect it is %s", w.Open.Verdict)
	}
	c = doubted(func(c *facts.Case) {
		all(&c.Dispute)
		c.Dispute.Joint, c.Household.Owing = facts.YesNo{}, facts.Say(facts.OwingJoint)
	})
	if w := find(t, c, m, today, Innocent); w.Open.Verdict != line.Yes {
		t.Errorf("of spouses who owe together it is %s", w.Open.Verdict)
	}
}

// TestFactors has what Rev. Proc. 2013-34 weighs: 300 dollars beyond basic expenses, or
// income of at most 39,900 and nothing owned, are hardship.
func TestFactors(t *testing.T) {
	for _, test := range []struct {
		name                        string
		left                        string
		change                      func(c *facts.Case, m *Means)
		streamlined, hardship, knew string
	}{
		{"300 left", "300", func(*facts.Case, *Means) {}, "yes", "yes", "no"},
		{"301 left", "301", func(*facts.Case, *Means) {}, "no", "no", "no"},
		{"low income, but 900 owned", "301", func(c *facts.Case, _ *Means) { c.Applying.AGI = calctest.USD("39900") }, "no", "no", "no"},
		{"low income and nothing owned", "301", func(c *facts.Case, m *Means) {
			c.Applying.AGI, m.Equity = calctest.USD("39900"), line.Sum("equity")
		}, "yes", "yes", "no"},
		{"still together", "300", func(c *facts.Case, _ *Means) { c.Dispute.Apart = no }, "no", "yes", "no"},
		{"knew", "300", func(c *facts.Case, _ *Means) { c.Dispute.Knew = facts.Say(facts.KnewIt) }, "no", "yes", "yes"},
		{"knew, and was abused", "300", func(c *facts.Case, _ *Means) { c.Dispute.Knew, c.Dispute.Abuse = facts.Say(facts.KnewIt), yes }, "yes", "yes", "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := doubted(func(c *facts.Case) {
				c.Dispute.Joint, c.Dispute.Whose, c.Dispute.Knew, c.Dispute.Apart, c.Dispute.Abuse = yes, facts.Say(facts.WhoseTheirs), facts.Say(facts.KnewNothing), yes, no
			})
			m := means(test.left)
			test.change(&c, &m)
			w := find(t, c, m, today, Innocent)
			if s, h, k := warning(w, "spouse-streamlined"), warning(w, "factor-hardship"), warning(w, "factor-knew"); s != test.streamlined || h != test.hardship || k != test.knew {
				t.Errorf("streamlined %s, hardship %s, knew %s; want %s, %s, %s", s, h, k, test.streamlined, test.hardship, test.knew)
			}
		})
	}
}

// TestInjured has the time to ask for a share of a joint refund. What was withheld for 2022
// counts as paid on 2023-04-15, and three years end on 2026-04-15; for 2023 on 2027-04-15.
func TestInjured(t *testing.T) {
	for _, test := range []struct {
		name string
		year int
		on   string // the day the refund was taken
		day  string
		open string
	}{
		{"2023's, in time", 2023, "2024-03-01", "2026-11-27", "yes"},
		{"its last day", 2023, "2024-03-01", "2027-04-15", "yes"},
		{"2022's, and not known when", 2022, "", "2026-11-27", "not yet"},
		{"2022's, taken within two years", 2022, "2024-12-01", "2026-11-27", "not yet"},
		{"2022's, taken before", 2022, "2024-11-26", "2026-11-27", "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := doubted(func(c *facts.Case) {
				c.Dispute.Offset, c.Dispute.RefundYear = yes, facts.Say(test.year)
				if test.on != "" {
					c.Dispute.OffsetOn = day(test.on)
				}
			})
			if got := find(t, c, means("900"), datetest.Day(test.day), Injured).Open.Verdict.String(); got != test.open {
				t.Errorf("open: %s, want %s", got, test.open)
			}
		})
	}
}

// TestAmended has the time to claim: a return of 2023 filed on 2024-03-01 counts as filed on
// 2024-04-15, and three years end on 2027-04-15; of one filed on 2024-10-10 on 2027-10-10.
// Two years from a payment on 2025-12-01 end on 2027-12-01.
func TestAmended(t *testing.T) {
	for _, test := range []struct {
		name, filed, paid, day string
		mistake, decided       facts.YesNo
		open                   string
	}{
		{"filed early, the last day", "2024-03-01", "", "2027-04-15", yes, no, "yes"},
		{"the day after, with tax unpaid", "2024-03-01", "", "2027-04-16", yes, no, "not yet"},
		{"filed on extension", "2024-10-10", "", "2027-10-10", yes, no, "yes"},
		{"a payment within two years", "2024-03-01", "2025-12-01", "2027-12-01", yes, no, "yes"},
		{"a payment before", "2024-03-01", "2025-12-01", "2027-12-02", yes, no, "not yet"},
		{"not known when it was filed", "", "", "2026-11-27", yes, no, "not yet"},
		{"no mistake", "2024-03-01", "", "2026-11-27", no, no, "no"},
		{"decided by a court", "2024-03-01", "", "2026-11-27", yes, yes, "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := doubted(func(c *facts.Case) {
				c.Dispute.Mistake, c.Dispute.Decided = test.mistake, test.decided
				c.Debt.Years[0].Year, c.Debt.Years[0].History.FiledOn = facts.Say(2023), facts.Date{}
				if test.filed != "" {
					c.Debt.Years[0].History.FiledOn = day(test.filed)
				}
				if test.paid != "" {
					c.Debt.Years[0].History.Payments = []facts.Payment{{On: day(test.paid), Amount: calctest.USD("100")}}
				}
			})
			if got := find(t, c, means("900"), datetest.Day(test.day), Amended).Open.Verdict.String(); got != test.open {
				t.Errorf("open: %s, want %s", got, test.open)
			}
		})
	}
}

// TestWrong has the gates of the other ways: a new look, the taxpayer's own return, a stolen
// identity, and Form 656-L.
func TestWrong(t *testing.T) {
	for _, test := range []struct {
		name, way string
		change    func(c *facts.Case, m *Means)
		open      string
	}{
		{"an audit without papers", Audit, func(c *facts.Case, _ *Means) { c.Dispute.Audit = yes }, "yes"},
		{"that a court decided", Audit, func(c *facts.Case, _ *Means) { c.Dispute.Audit, c.Dispute.Decided = yes, yes }, "no"},
		{"which is paid", Audit, func(c *facts.Case, m *Means) { c.Dispute.Audit, m.Total = yes, line.Sum("total") }, "no"},
		{"a return that the IRS made", Audit, func(c *facts.Case, _ *Means) { c.Dispute.Substitute = yes }, "yes"},
		{"by the history of its year", Audit, func(c *facts.Case, _ *Means) { c.Debt.Years[0].History.Filed = facts.Say(facts.FiledSubstitute) }, "yes"},
		{"one's own in its place", Original, func(c *facts.Case, _ *Means) { c.Debt.Years[0].History.Filed = facts.Say(facts.FiledSubstitute) }, "yes"},
		{"a year without a return", Original, func(c *facts.Case, _ *Means) { c.Debt.Years[0].History.Filed = facts.Say(facts.FiledNever) }, "yes"},
		{"returns missing", Original, func(c *facts.Case, _ *Means) { c.Applying.ReturnsFiled = no }, "yes"},
		{"who made it not known", Original, func(c *facts.Case, _ *Means) {
			c.Dispute.Substitute, c.Debt.Years[0].History.Filed = facts.YesNo{}, facts.Choice{}
		}, "not yet"},
		{"every return the taxpayer's", Original, func(c *facts.Case, _ *Means) { c.Dispute.Substitute = facts.YesNo{} }, "no"},
		{"somebody else's income", Identity, func(c *facts.Case, _ *Means) { c.Dispute.Identity = yes }, "yes"},
		{"not asked, and nothing doubted", Identity, func(c *facts.Case, _ *Means) { c.Dispute.Identity = facts.YesNo{} }, "no"},
		{"not asked", Identity, func(c *facts.Case, _ *Means) {
			c.Dispute.Identity, c.Applying.TaxIsWrong = facts.YesNo{}, facts.YesNo{}
		}, "not yet"},
		{"the tax is thought wrong", Offer, func(c *facts.Case, _ *Means) { c.Applying.TaxIsWrong = yes }, "yes"},
		{"a reason is enough", Offer, func(c *facts.Case, _ *Means) { c.Dispute.Mistake = yes }, "yes"},
		{"decided by a court or an agreement", Offer, func(c *facts.Case, _ *Means) { c.Applying.TaxIsWrong, c.Dispute.Decided = yes, yes }, "no"},
		{"not known if decided", Offer, func(c *facts.Case, _ *Means) {
			c.Applying.TaxIsWrong, c.Dispute.Decided = yes, facts.YesNo{}
		}, "not yet"},
		{"nothing owed", Offer, func(c *facts.Case, m *Means) { c.Applying.TaxIsWrong, m.Total = yes, line.Sum("total") }, "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := means("900")
			c := doubted(func(c *facts.Case) { test.change(c, &m) })
			if got := find(t, c, m, today, test.way).Open.Verdict.String(); got != test.open {
				t.Errorf("%s open: %s, want %s", test.way, got, test.open)
			}
		})
	}
}

// TestRefunds has the last day to claim the refund of a year without a return: three years
// from April 15 after it (IRC 6511(a), (b)(2)(A), 6513(b)), as in the household HH09: 2022's
// was lost on 2026-04-15, and 2023's dies on 2027-04-15.
func TestRefunds(t *testing.T) {
	never := func(year int, extended facts.YesNo) facts.TaxYear {
		return facts.TaxYear{Year: facts.Say(year), History: facts.History{Filed: facts.Say(facts.FiledNever), Extended: extended}}
	}
	c := facts.Case{}
	c.Debt.Years = []facts.TaxYear{
		{Year: facts.Say(2021), History: facts.History{Filed: facts.Say(facts.FiledSubstitute)}},
		never(2022, no), never(2023, no), never(2023, yes), never(2024, facts.YesNo{}),
	}
	got := Refunds(c, calctest.Book(t, today))
	want := []struct {
		n              int
		verdict, until string
	}{{2, "no", "2026-04-15"}, {3, "yes", "2027-04-15"}, {4, "yes", "2027-10-15"}, {5, "yes", "2028-04-15"}}
	if len(got) != len(want) {
		t.Fatalf("%d findings", len(got))
	}
	for i, w := range want {
		f := got[i]
		if until := f.Figures[1].Day().String(); f.ID != "refund-claimable" || f.N != w.n || f.Verdict.String() != w.verdict || until != w.until {
			t.Errorf("%s of %d: %s until %s, want %v", f.ID, f.N, f.Verdict, until, w)
		}
	}
	for _, test := range []struct{ on, year, until string }{
		{"2026-11-27", "2023", "2027-04-15"},
		{"2026-04-15", "2022", "2026-04-15"},
		{"2026-04-16", "2023", "2027-04-15"},
		{"2027-12-31", "2024", "2028-04-15"},
	} {
		c := facts.Case{}
		c.Applying.ReturnsFiled = no
		got := Refunds(c, calctest.Book(t, datetest.Day(test.on)))
		if len(got) != 1 || got[0].ID != "refund-next" || got[0].Figures[2].Amount.String() != test.year || got[0].Figures[1].Day().String() != test.until {
			t.Errorf("on %s: %v, want %s until %s", test.on, got, test.year, test.until)
		}
	}
	owing := func(years ...int) facts.Case {
		c := facts.Case{}
		c.Applying.ReturnsFiled = no
		for _, y := range years {
			c.Debt.Years = append(c.Debt.Years, facts.TaxYear{Year: facts.Say(y)})
		}
		return c
	}
	// 2023 is owed, so its return is there: 2024's refund is claimed by April 15, 2028
	if got := Refunds(owing(2020, 2023), calctest.Book(t, today)); len(got) != 1 || got[0].Figures[2].Amount.String() != "2024" || got[0].Figures[1].Day().String() != "2028-04-15" {
		t.Errorf("with 2023 owed: %v", got)
	}
	if got := Refunds(owing(2023, 2024, 2025), calctest.Book(t, today)); len(got) != 0 {
		t.Errorf("with each year owed: %v", got)
	}
	if got := Refunds(facts.Case{}, nil); len(got) != 0 {
		t.Errorf("of nobody: %v", got)
	}
}
