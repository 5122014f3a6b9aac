package write

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/calc"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
	"offercheck/calc/write"
)

func decimalOf(n int64) decimal.Decimal { return decimal.NewFromInt(n) }

// TestAmountsAreOfTheReport looks at every amount and day of every letter of every story: it
// is a figure of the report under the same name, an answer, or a figure of the law, and the one
// that the words beside it name.
func TestAmountsAreOfTheReport(t *testing.T) {
	seen, said := 0, map[string]bool{}
	for name, m := range everyCase(t) {
		of := figures(t, m)
		for _, letters := range kinds(t, m) {
			for _, l := range letters {
				for _, x := range lines(l) {
					if x.ID == "months-of-living" && of(x.In[0]) && of(x.In[1]) {
						continue // worked from two figures of the report: TestLivingMoney
					}
					if seen++; !of(x) {
						t.Errorf("%s: the %s has %s, which is in no report", name, l.Kind, x)
					}
				}
				for at, x := range placed(l) {
					if names[at] == "" || !slices.Contains(strings.Fields(names[at]), x.ID) {
						t.Errorf("%s: in the %s, %s is %s %s", name, l.Kind, at, x.ID, x)
					}
					said[at] = true
				}
			}
		}
	}
	for at := range names {
		if !said[at] {
			t.Errorf("no letter says %s", at)
		}
	}
	if seen < 500 {
		t.Errorf("only %d amounts were found", seen)
	}
}

// everyCase is the stories, those of a debt, and those with what the letters are told of.
func everyCase(t *testing.T) map[string]*shell.Memory {
	t.Helper()
	cases := stories(t)
	for name, m := range pagetest.Stories(t, "../../../calc/testdata", "debts/*.txt") {
		cases["debts/"+name] = m
	}
	for _, f := range fits {
		cases[f.story+" for "+f.kind] = told(t, f.story, f.with)
	}
	for _, f := range further {
		cases[f.name] = told(t, f.story, f.with)
	}
	cases["laid off, with a levy and after an offer"] = told(t, "ohio-out-of-work", func(c *facts.Case) {
		rejected(c)
		c.Living.Levy, c.Applying.Illness = facts.Say(true), facts.Say(true)
	})
	cases["a levy on pay"] = told(t, "philadelphia-nothing-left", func(c *facts.Case) {
		c.Living.Levy = facts.Say(true)
		c.Levy = facts.Levy{
			Status: facts.Say(facts.StatementSingle), Dependents: facts.Say(0), Boxes: facts.Say(0), Every: facts.Say(facts.EveryTwoWeeks), TakeHome: usd(1_500),
		}
	})
	cases["an unfair debt"] = told(t, "missouri-savings-pay-all", func(c *facts.Case) { c.Applying.Unfair = facts.Say(true) })
	cases["filed late"] = told(t, "pennsylvania-two-years-can-pay", func(c *facts.Case) {
		y := &c.Debt.Years[0]
		y.Relief.Cause, y.History.Filed, y.History.FiledOn = facts.Say(facts.CauseIllness), facts.Say(facts.FiledReturn), facts.Say(datetest.Day("2025-03-01"))
		y.History.Charged = facts.Charged{LateFiling: usd(700), LatePayment: usd(1_100)}
	})
	cases["a small case"] = told(t, "ohio-same-facts", func(c *facts.Case) {
		rejected(c)
		c.Debt.Total, c.Debt.Years[0].History = usd(20_000), facts.History{Owed: usd(20_000), OwedOn: facts.Say(datetest.Day("2026-11-22")), OwedTax: usd(18_000)}
	})
	return cases
}

// placed is the amounts and days of a letter that are known, by where they stand: the block and
// the gap in its words, or the row of its table and the column.
func placed(l *write.Letter) map[string]line.Line {
	all := map[string]line.Line{}
	add := func(at string, x line.Line) {
		if x.Known {
			all[at] = x
		}
	}
	for _, b := range l.Blocks {
		for _, g := range b.Gaps {
			add(b.ID+" "+g.Name, g.Line)
		}
		for _, rows := range [][]write.Row{b.Rows, b.Foot} {
			for _, r := range rows {
				for i, c := range r.Cells {
					column := ""
					if len(r.Cells) > 1 {
						column = " " + b.Heads[i]
					}
					add(strings.TrimSpace(r.No+" "+r.Word)+column, c)
				}
			}
		}
	}
	return all
}

// names is the figures that may stand in each place, by their names in the report.
var names = map[string]string{
	"request saving": "penalty-saving", "first-time year": "tax-year", "first year": "tax-year", "first years": "first-time.years", "notice year": "tax-year",
	"paying due": "year-due", "filing due": "year-return-due", "filing filed": "year-filed-on", "filing amount": "late-filing-asked", "filing until": "late-filing.relief",
	"late-filing": "year-charged-filing year-late-filing", "late-payment": "year-charged-payment year-late-payment",

	"last-day day": "letter-last-day", "notice last": "letter-last-day", "bank last": "letter-last-day", "hearing last": "letter-last-day",
	"days-keep-plan last": "letter-last-day", "days-offer-appeal last": "letter-last-day", "days-plan-appeal last": "letter-last-day",
	"pending-hearing since": "event-from", "pending-innocent since": "event-from", "pending-offer since": "event-from", "pending-request since": "event-from",
	"too-soon final": "letter-on", "too-soon levied": "letter-on",

	"costs income": "household-income", "costs allowed": "household-expenses", "left income": "household-income", "left allowed": "household-expenses",
	"left left": "left-each-month income-less-expenses", // of the circumstances, and of the call
	"takes pay": "levy-take-home", "takes taken": "levy-taken", "takes exempt": "levy-exempt",

	"request-below lump": "offer-lump", "request-below periodic": "offer-periodic", "request-hardship reach": "reach", "request-unfair reach": "reach",
	"line.offer-lump": "offer-lump", "line.offer-periodic": "offer-periodic", "ours lump": "offer-lump", "formal most": "offer.small-case", "small most": "offer.small-case",
	"pay fee": "fee", "pay down": "offer-lump-down", "pay first": "offer-periodic-down",
	"amount each": "least-payment", "amount months": "schedule-months", "faster each": "paying-monthly", "faster months": "schedule-months",
	"no-statement-benefits-alone below": "not-collectible.no-statement-below",
	"debts total":                       "debt-total balance", "": "year-balance tax-year-expires",

	"figures income": "household-income expected-household-income", "figures allowed": "household-expenses expected-expenses", "figures left": "left-each-month expected-left-each-month",
	"figures equity": "personal-equity", "figures business": "business-equity", "figures lump": "offer-lump", "figures periodic": "offer-periodic",
	"figures-business income": "household-income", "figures-business allowed": "household-expenses", "figures-business left": "left-each-month",
	"figures-business equity": "personal-equity", "figures-business business": "business-equity", "figures-business lump": "offer-lump", "figures-business periodic": "offer-periodic",

	"adds lump": "lost-lump", "adds periodic": "lost-periodic", "together left": "left-each-month expected-left-each-month", "together lump": "offer-lump", "together periodic": "offer-periodic",
	"together left-then": "deviation-left", "together lump-then": "deviation-lump", "together periodic-then": "deviation-periodic",
	"living-money cash": "accounts-total", "living-money allowed": "household-expenses", "living-money months": "months-of-living",
	"standard-from from": "standard-from", "standard-of from": "standard-from",
	"expense actual": anActual, "expense-433f actual": anActual, "cut actual": anActual,
	"expense standard": aStandard, "expense-433f standard": aStandard, "cut standard": aStandard, "expense over": "lost", "expense-433f over": "lost",

	"expense.living standard": "national-standard", "expense.living counted": "living-standard",
	"expense.housing actual": "housing-actual", "expense.housing standard": "housing-standard", "expense.housing counted": "housing-allowed",
	"expense.vehicle-payment actual": "vehicle-payment", "expense.vehicle-payment standard": "standards.ownership.one", "expense.vehicle-payment counted": "vehicle-payment-allowed",
	"expense.vehicle-running actual": "vehicle-running", "expense.vehicle-running standard": "operating-standard running-limit", "expense.vehicle-running counted": "vehicle-running-allowed",
	"expense.public-transport actual": "public-transport", "expense.public-transport standard": "standards.public-transport", "expense.public-transport counted": "transport-allowed",
	"expense.medical standard": "health-standard", "expense.medical counted": "medical-allowed",
	"expense.health-insurance actual": "health-insurance", "expense.health-insurance counted": "health-insurance",
	"expense.care actual": "care", "expense.care counted": "care", "expense.taxes actual": "taxes", "expense.taxes counted": "taxes",

	"line.parted-with": "nothing", "Box A line.personal-equity": "personal-equity", "Box B line.business-equity": "business-equity",
	"Box D line.box-d": "household-income", "Box E line.box-e": "household-expenses", "Box E line.box-e counted": "household-expenses",
	"Box F line.left": "left-each-month", "line.left counted": "income-less-expenses",
	"1 line.1": "cash-counted", "2 line.2": "investments-counted", "3 line.3": "retirement-counted", "4 line.4": "policies-counted", "5 line.5": "properties-counted",
	"6 line.6": "vehicles-counted", "7 line.7": "valuables-counted", "8 line.8": "business-cash-counted", "11 line.11": "business-things-counted",
	"30 line.30": "taxpayer-income", "31 line.31": "spouse-income", "32 line.32": "others-income", "33 line.33": "interest", "34 line.34": "distribution",
	"35 line.35": "rental-income", "36 line.36": "business-carried", "37 line.37": "child-support", "38 line.38": "alimony", "39 line.39": "living-standard",
	"40 line.40": "housing-allowed", "41 line.41": "vehicle-payments-allowed", "42 line.42": "running-allowed", "43 line.43": "transport-allowed",
	"44 line.44": "health-insurance", "45 line.45": "medical-allowed", "46 line.46": "court-ordered", "47 line.47": "care", "48 line.48": "life-insurance-allowed",
	"49 line.49": "taxes", "50 line.50": "other-expenses", "51 line.51": "state-tax-allowed",
}

// What is paid and its standard, of an expense above it.
const (
	anActual  = "vehicle-running housing-actual vehicle-payment state-tax-payment said-part public-transport"
	aStandard = "operating-standard housing-standard standards.ownership.one running-limit state-tax-share limit-part standards.public-transport"
)

// lines is every amount and day of a letter that is known.
func lines(l *write.Letter) []line.Line {
	var all []line.Line
	add := func(x line.Line) {
		if x.Known {
			all = append(all, x)
		}
	}
	add(l.Last)
	for _, b := range l.Blocks {
		for _, g := range b.Gaps {
			add(g.Line)
		}
		for _, rows := range [][]write.Row{b.Rows, b.Foot} {
			for _, r := range rows {
				for _, c := range r.Cells {
					add(c)
				}
			}
		}
	}
	return all
}

// figures reports whether a line is a figure of the report on a case, an answer of it or a
// figure of the law. What a line was made from counts too.
func figures(t *testing.T, m *shell.Memory) func(line.Line) bool {
	t.Helper()
	r, err := m.Report()
	b, lawErr := m.Book()
	if err != nil || lawErr != nil {
		t.Fatal(err, lawErr)
	}
	known := map[string]bool{}
	add := func(x line.Line) {
		for _, l := range line.Walk(x) {
			if l.Known {
				known[l.Key()+" "+l.Amount.String()] = true
			}
		}
	}
	for l := range r.Tree().Lines() {
		add(l)
	}
	for _, l := range unprinted(r) {
		add(l)
	}
	for i, y := range m.Case.Debt.Years {
		for _, l := range []line.Line{
			facts.Given("year-charged-filing", y.History.Charged.LateFiling), facts.Given("year-charged-payment", y.History.Charged.LatePayment),
			line.GivenDay("year-filed-on", y.History.FiledOn.Value),
		} {
			add(l.Of(i + 1))
		}
	}
	for i, e := range m.Case.Debt.Events {
		add(line.GivenDay("event-from", e.From.Value).Of(i + 1))
	}
	for i, l := range m.Case.Letters.Held {
		add(line.GivenDay("letter-on", l.On.Value).Of(i + 1))
	}
	return func(l line.Line) bool {
		if known[l.Key()+" "+l.Amount.String()] || l.Op != line.OpLaw {
			return known[l.Key()+" "+l.Amount.String()]
		}
		of, found := b.Figure(l.ID)
		for _, y := range m.Case.Debt.Years {
			if by, is := b.LateFilingRelief(y.Year.Value); is && !found {
				of, found = by, by.ID == l.ID
			}
		}
		return found && of.Amount.Equal(l.Amount)
	}
}

// unprinted is the figures of a report that its text leaves out.
func unprinted(r *calc.Report) []line.Line {
	all := []line.Line{r.Means.Balance, r.Means.Left, r.Fee, r.FullPay.Collectible}
	for _, e := range slices.Concat(r.Expenses, r.ExpensesToday) {
		all = append(all, e.Claimed, e.Limit, e.Allowed, e.Disallowed, e.AddsLump, e.AddsPeriodic, line.GivenDay("standard-from", e.Limit.Cite.From))
	}
	all = append(all, r.InFull.Left, r.InFull.Lump, r.InFull.Periodic, line.Sum("nothing"))
	for _, x := range r.Letters {
		all = append(all, x.Last)
	}
	return all
}
