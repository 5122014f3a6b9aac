package cnc

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"offercheck/calc/calctest"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/way"
)

// means is what is left each month, box E, the equity and the balance due, in dollars.
func means(left, expenses, equity, total string, hardship bool) Means {
	of := func(id, s string) line.Line { return facts.Given(id, calctest.USD(s)) }
	return Means{
		Left: of("left", left), Expenses: of("expenses", expenses), Equity: of("equity", equity), Total: of("total", total),
		Hardship: line.Stated("hardship-shown", line.VerdictOf(hardship)),
	}
}

// TestOpen has what opens the pause and closes it: nothing left each month, and little
// to sell or nothing that could be sold without hardship.
func TestOpen(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	for _, test := range []struct {
		name      string
		m         Means
		bankrupt  bool
		open      string
		statement string // whether no statement is usual
		lien      string
	}{
		{"benefits alone, 8,950", means("-703", "2183", "0", "8950", false), false, "yes", "yes", "no"},
		{"nothing left to the dollar", means("0", "2183", "0", "8950", false), false, "yes", "yes", "no"},
		{"a dollar left", means("1", "2183", "0", "8950", false), false, "no", "yes", "no"},
		{"at 10,000 a statement and a lien", means("-881", "4787", "1350", "10000", false), false, "yes", "no", "yes"},
		{"equity of a month's costs", means("-881", "4787", "4787", "32300", false), false, "yes", "no", "yes"},
		{"more equity than that, which may be asked for first", means("-881", "4787", "4788", "32300", false), false, "not yet", "no", "yes"},
		{"a dollar less than a year's costs", means("-881", "4787", "57443", "99000", false), false, "not yet", "no", "yes"},
		{"a year's costs", means("-881", "4787", "57444", "99000", false), false, "no", "no", "yes"},
		{"which cannot be sold without hardship", means("-513", "3203", "92050", "58000", true), false, "yes", "no", "yes"},
		{"in bankruptcy", means("-703", "2183", "0", "8950", false), true, "no", "yes", "no"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var c facts.Case
			c.Applying.Bankruptcy, c.Paying.Assessed = facts.Say(test.bankrupt), facts.Say(test.m.Total.Amount)
			w := Way(c, test.m, b)
			if got := w.Open.Verdict.String(); got != test.open {
				t.Errorf("open: %s, want %s", got, test.open)
			}
			if got := verdict(w, way.Disclosure); got != test.statement {
				t.Errorf("no statement: %s, want %s", got, test.statement)
			}
			if got := verdict(w, way.Lien); got != test.lien {
				t.Errorf("a lien: %s, want %s", got, test.lien)
			}
		})
	}
	if w := Way(facts.Case{}, Means{}, nil); w.Open.Verdict != line.NotYet {
		t.Errorf("of nobody it is %s", w.Open.Verdict)
	}
}

// TestLittleWhateverACostIs has a cost that is not known: what is owned is little if it is
// within the costs that are, and is not settled if it is a dollar more.
func TestLittleWhateverACostIs(t *testing.T) {
	var c facts.Case
	c.Applying.Bankruptcy = facts.Say(false)
	for equity, want := range map[string]line.Verdict{"2757": line.Yes, "2758": line.NotYet} {
		m := means("-857", "0", equity, "14600", false)
		m.Expenses, m.Known = facts.Missing("expenses"), facts.Given("known", calctest.USD("2757"))
		if got := Way(c, m, calctest.Book(t, datetest.Day("2026-11-26"))).Open.Verdict; got != want {
			t.Errorf("%s owned: %s, want %s", equity, got, want)
		}
	}
}

// TestPassport tells a debt that was told to the State Department from one that was not:
// hardship is among the exclusions of IRM 5.19.25.5, not among those of IRC 7345(b)(2).
func TestPassport(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	for want, certified := range map[string]facts.YesNo{
		"not-certified": facts.Say(false), "certification-may-be-reversed": facts.Say(true),
	} {
		var c facts.Case
		c.Paying.Certified = certified
		w := Way(c, Means{}, b)
		i := slices.IndexFunc(w.Effects, func(e way.Effect) bool { return e.On == way.Passport })
		if e := w.Effects[i]; e.ID != want {
			t.Errorf("certified %t: %s, want %s", certified.Value, e.ID, want)
		}
	}
}

// TestMoreIncomeNeverOpens raises what is left each month of random households, from one
// whose pause is open to one whose pause is not: a dollar more never opens it again.
func TestMoreIncomeNeverOpens(t *testing.T) {
	b := calctest.Book(t, datetest.Day("2026-11-26"))
	c := facts.Case{}
	c.Applying.Bankruptcy = facts.Say(false)
	r := rand.New(rand.NewPCG(5, 16))
	for range 200 {
		expenses := 1 + r.IntN(8000)
		equity, total, hardship := r.IntN(expenses+1), 1+r.IntN(90_000), r.IntN(4) == 0
		if hardship {
			equity = r.IntN(100_000)
		}
		open := func(left int) bool {
			m := means(strconv.Itoa(left), strconv.Itoa(expenses), strconv.Itoa(equity), strconv.Itoa(total), hardship)
			return Way(c, m, b).Open.Verdict == line.Yes
		}
		left := -r.IntN(3000)
		if !open(left) {
			t.Fatalf("%d left of %d, with %d owned: the pause is not open", left, expenses, equity)
		}
		was := true
		for ; left < 3000; left += 1 + r.IntN(400) {
			is := open(left)
			if is && !was {
				t.Errorf("with %d left of %d it opens", left, expenses)
			}
			was = is
		}
		if was {
			t.Errorf("with %d left of %d it is open", left, expenses)
		}
	}
}

// verdict is that of the effect on a subject.
func verdict(w way.Way, on way.Subject) string {
	for _, e := range w.Effects {
		if e.On == on {
			return e.Finding.Verdict.String()
		}
	}
	return ""
}

// TestCircumstance has the circumstances in which no statement is usual below 10,000:
// benefits alone, or a grave illness.
func TestCircumstance(t *testing.T) {
	none := func() facts.Case {
		c := facts.AssumeNone(facts.Case{})
		c.Applying.Illness = facts.Say(false)
		return c
	}
	for _, test := range []struct {
		name   string
		change func(c *facts.Case)
		want   line.Verdict
	}{
		{"no income at all", func(*facts.Case) {}, line.Yes},
		{"Social Security", func(c *facts.Case) { c.Income.Own.SocialSecurity.Has = facts.Say(true) }, line.Yes},
		{"a pension besides", func(c *facts.Case) { c.Income.Own.Pension.Has = facts.Say(true) }, line.No},
		{"a pension and an illness", func(c *facts.Case) {
			c.Income.Own.Pension.Has, c.Applying.Illness = facts.Say(true), facts.Say(true)
		}, line.Yes},
		{"pay", func(c *facts.Case) { c.Income.Employed = facts.Say(true) }, line.No},
		{"nobody asked of a job", func(c *facts.Case) { c.Income.Employed = facts.YesNo{} }, line.NotYet},
	} {
		c := none()
		test.change(&c)
		if got := circumstance(c).Verdict; got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestGrowth has what 32,300 of a year grows to while nothing is paid: 20,000 of tax,
// 4,800 of late payment charged, so that 200 is left to its most, and 77 months of 7
// percent to April 26, 2033. A month of late payment begins as the 15th ends. 18,412.83 and
// 50,912.83 in all, by another program.
func TestGrowth(t *testing.T) {
	c := facts.Case{Debt: facts.Debt{Total: calctest.USD("32300"), Years: []facts.TaxYear{{
		Year: facts.Say(2022), Expires: facts.Say(datetest.Day("2033-05-22")), History: facts.History{
			Owed: calctest.USD("32300"), OwedOn: facts.Say(datetest.Day("2026-11-26")), OwedTax: calctest.USD("20000"), Extended: facts.Say(false),
			Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2023-04-15")), Charged: facts.Charged{LatePayment: calctest.USD("4800")},
		}}}}}
	w := Way(c, means("-881", "4787", "1350", "32300", false), calctest.Book(t, datetest.Day("2026-11-26")))
	var got []string
	for _, l := range w.Warnings[0].Figures {
		got = append(got, l.String())
	}
	if got, want := strings.Join(got, " "), "$18,412.83 $200.00 $50,912.83"; got != want {
		t.Errorf("it grows by %s, want %s", got, want)
	}
	if total := w.Cost(way.Total); !total.IsZero() {
		t.Errorf("it costs %s", total)
	}
}
