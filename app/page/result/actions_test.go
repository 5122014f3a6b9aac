package result

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/calendar"
	"offercheck/app/page/pagetest"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/way"
)

// TestActions has what each household is to do next, in order, and what helps with it. By
// hand: the offices are those of Form 656-B of April 2026, page 29 (Pennsylvania, Ohio and
// Missouri send to Brookhaven, Minnesota too), and of the instructions of Form 9465 of July
// 2024 (Pennsylvania, Missouri and Ohio send to Kansas City, those with Schedule C, E or F
// to Memphis).
func TestActions(t *testing.T) {
	const (
		talk  = "tel:+1-800-829-1040"
		f433f = "/forms/433-f/ 433-F"
		offer = "https://www.irs.gov/payments/offer-in-compromise to P.O. Box 9007"
	)
	pause := []string{"papers", "statement-form " + f433f, "call-for-pause tel:+1-800-829-7650 talk.hardship", "tell-changes"}
	part := []string{"papers", "statement-form " + f433f, "ask-plan-by-phone " + talk + " 9465 433-F to Stop P-4 5000 talk.plan", "keep-plan"}
	sent := []string{
		"offer-lump /ways/offer-lump/", "form /forms/ 433-A (OIC) 656 656-B", "send " + offer, "wait", "appeal https://www.irs.gov/pub/irs-pdf/f13711.pdf", "keep",
	}
	relief := "ask-penalties /ways/penalty-relief/ talk.first-time"
	for story, want := range map[string][]string{
		"philadelphia-nothing-left": slices.Concat([]string{"answer-letter /letters/#1", "weigh /ways/"}, pause, sent, []string{relief}),
		"ohio-same-facts":           slices.Concat([]string{"weigh /ways/"}, part, sent),
		"missouri-former-spouse":    slices.Concat([]string{"weigh /ways/"}, part, sent, []string{"innocent-spouse /ways/innocent-spouse/"}),
		"pennsylvania-two-years-can-pay": {
			"ask-plan https://www.irs.gov/opa 9465 to Stop P-4 5000", "first-payment", relief, "keep-plan",
		},
		"missouri-judgment-and-officer": {"papers", "statement-form " + f433f, "ask-plan-by-phone 9465 433-F talk.plan", "keep-plan"}, // the officer, and nobody else
		"missouri-savings-pay-all":      {"pay-online https://www.irs.gov/payments", relief},
		"georgia-return-made-by-the-irs": {
			"wage-transcript https://www.irs.gov/individuals/get-transcript", "file-returns https://www.irs.gov/forms-pubs/prior-year", "returns-help https://www.irs.gov/vita",
			"replace-return /ways/original-return/",
		},
		"florida-levy-on-benefits": slices.Concat([]string{
			"answer-letter /letters/#1", // the CP90 of September 10: an equivalent hearing is open for a year
			"release-levy " + talk + " 433-F 911 letter-talk.levy",
			"wage-transcript https://www.irs.gov/individuals/get-transcript", "file-returns https://www.irs.gov/forms-pubs/prior-year", "returns-help https://www.irs.gov/vita",
			"replace-return /ways/original-return/",
		}, pause),
		"missouri-in-chapter-13": {"lawyer /ways/bankruptcy/"},
		"missouri-estimated-tax-behind": {
			"pay-this-year https://www.irs.gov/payments", "simple-plan /ways/simple-plan/", relief, // no employer withholds from a roofer's profit
		},
		"missouri-deposits-behind":   {"make-deposits https://www.eftps.gov/", "simple-plan /ways/simple-plan/"},
		"missouri-withheld-tax-owed": {"business-help /ways/representative/"},
		"missouri-pays-down-first":   {"pay-down https://www.irs.gov/payments", "ask-plan https://www.irs.gov/opa 9465 to Stop P-4 5000", "first-payment", relief, "keep-plan"},
		"missouri-debt-expired":      {"expired /transcript/"},
		"missouri-stocks-pay-most":   {"use-owned /ways/pay-now/", "simple-plan /ways/simple-plan/", relief},
		"montana-does-not-know":      {"missing /tasks/"},
	} {
		m := pagetest.Stories(t, "../../../calc/testdata", story+".txt")[story]
		j, err := m.In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		v := result{j}
		var got []string
		for _, a := range v.todo() {
			got = append(got, v.said(a))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n%s\nwant\n%s", story, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// TestFirstActions has a roofer whose return is missing and who pays no tax of this year: both
// come first, at the head of all ways too, and the line below the button is of the returns, not
// of the pause that stays open meanwhile. With a job the employer is told as well.
func TestFirstActions(t *testing.T) {
	for _, employed := range []bool{false, true} {
		m := pagetest.Stories(t, "../../../calc/testdata", "missouri-roofer-return-missing.txt")["missouri-roofer-return-missing"]
		m.Case.Applying.Estimated, m.Case.Income.Employed = facts.Say(false), facts.Say(employed)
		j, err := m.In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		v := result{j}
		want := []string{"wage-transcript", "file-returns", "returns-help", "pay-this-year"}
		if employed {
			want = append(want, "withhold-more")
		}
		var got []string
		for _, a := range v.firstActions() {
			if a.id != "replace-return" {
				got = append(got, a.id)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("employed %t: first come %q, want %q", employed, got, want)
		}
		if says, want := v.takes(v.Words.Say("do.file-first")), v.Words.Say("do.line.file-first"); says != want {
			t.Errorf("below the button it says %q, want %q", says, want)
		}
		if head := app.HTMLString(app.Div().Body(v.waysHead()...)); !strings.Contains(head, v.Words.Say("result.next.pay-this-year.when")) {
			t.Error("the head of all ways has no step to get current")
		}
	}
}

// TestPaymentsInTheCalendar: of a plan that fits first the first payment is a month after plans
// begin, and each month has one up to the day that the page of the plan calls the last. What a
// calendar shows of it names no tax matter. Of a pause there is none.
func TestPaymentsInTheCalendar(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for lang, plain := range map[string]string{"en": "A date of every month", "es": "Una fecha de cada mes"} {
		v := judgedIn(t, stories["texas-couple-on-a-plan"].In(say.In(lang)))
		id := v.Report.Advice.Ways[0]
		x, _ := way.Find(v.Report.Ways, id)
		p, _ := v.paceOf(x)
		var got []calendar.Event
		for _, e := range v.days() {
			if e.Kind == "payment" {
				got = append(got, e)
			}
		}
		if len(got) != 1 || got[0].Day != v.Report.Begins.AddMonths(1) || got[0].Until != p.LastDay.Day() || got[0].Plain.Summary != plain || got[0].Plain.Description != "" {
			t.Errorf("%s, %s: the payments are %+v, want from a month after %s to %s", lang, id, got, v.Report.Begins, p.LastDay.Day())
		}
		if months := got[0].Day.MonthsUntil(got[0].Until) + 1; months != p.Months.Int() {
			t.Errorf("%s: %d payments, want %d", lang, months, p.Months.Int())
		}
	}
	if v := judgedIn(t, stories["philadelphia-nothing-left"].In(say.In("en"))); len(v.payments()) > 0 {
		t.Errorf("a pause has payments: %+v", v.payments())
	}
}

// TestPauseThatMayBe: a call for a pause hangs on what is left while that is not known.
func TestPauseThatMayBe(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "missouri-roofer-return-missing.txt")["missouri-roofer-return-missing"]
	m.Case.Living.Taxes = facts.DoNotKnow[decimal.Decimal]()
	v := judgedIn(t, m.In(say.In("en")))
	i := slices.IndexFunc(v.todo(), func(a action) bool { return a.id == "call-for-pause" })
	if i < 0 || v.todo()[i].title != v.Words.Say("action.call-for-pause.perhaps") {
		t.Errorf("the %dth step does not say what the call hangs on", i)
	}
}

// said is an action in a line: its ID, where it leads, the forms that are listed, the line of the
// address that tells the office, and what is said on the phone.
func (v result) said(a action) string {
	words := []string{a.id}
	if to := v.target(a); to != "" {
		words = append(words, to)
	}
	if !a.isForm() {
		words = append(words, a.forms...)
	}
	if o, found := v.Office(a.mail); found {
		words = append(words, "to")
		words = append(words, o.Lines[slices.IndexFunc(o.Lines, func(l string) bool { return strings.Contains(l, "Box") || strings.Contains(l, "Stop") })])
	}
	if a.talk != "" {
		words = append(words, a.talk)
	}
	return strings.Join(words, " ")
}

// TestActionsLeadSomewhere follows all that helps with any step: a page of this site, one
// of the table of the law, a form of it, a number, words to say.
func TestActionsLeadSomewhere(t *testing.T) {
	pages := []string{"/tasks/", "/transcript/", "/worksheet/", "/ways/", "/case/", "/forms/"}
	for _, id := range form.IDs() {
		pages = append(pages, "/forms/"+id+"/")
	}
	for _, id := range WayIDs() {
		pages = append(pages, WayPath(id))
	}
	for id, a := range linked {
		if a.page != "" && !slices.Contains(pages, a.page) {
			t.Errorf("%s leads to %s", id, a.page)
		}
		if _, is := url.Parse(law.PageOf(a.web)); a.web != "" && (is != nil || law.PageOf(a.web) == "") {
			t.Errorf("%s leads to no page %s", id, a.web)
		}
		for _, n := range a.forms {
			if _, is := law.FormOf(n); !is {
				t.Errorf("%s has no form %s", id, n)
			}
		}
		if _, is := law.PhoneOf(a.call); a.call != "" && !is {
			t.Errorf("%s calls no number %s", id, a.call)
		}
		for _, lang := range say.Langs {
			w := say.In(lang)
			for _, key := range []string{"result.next." + id + ".when", a.talk + ".1", a.talk + ".have", a.talk + ".ask"} {
				if !w.Has(key) && !strings.HasPrefix(key, ".") {
					t.Errorf("%s: %s has no %s", lang, id, key)
				}
			}
		}
	}
}

// TestActionsWithoutState shows no address where the state is not known, nor one of another
// day: the instructions have it then.
func TestActionsWithoutState(t *testing.T) {
	c := pagetest.Same(t)
	if html := pagetest.Draw(t, &Way{Visit: pagetest.Visit("en", c), ID: "offer-lump"}); !strings.Contains(html, "P.O. Box 9007") {
		t.Error("from Ohio, no address")
	}
	c.Household.State = facts.Choice{}
	if html := pagetest.Draw(t, &Way{Visit: pagetest.Visit("en", c), ID: "offer-lump"}); strings.Contains(html, "P.O. Box") {
		t.Error("from nowhere, an address")
	}
}

// TestFullMonths has the months of statements of three and of six months: in the middle of
// a month the one before is the last full one, on its first day too, and a year's end lies
// between.
func TestFullMonths(t *testing.T) {
	for on, want := range map[string][]string{
		"2026-11-26": {"August, September, October 2026", "May, June, July, August, September, October 2026"},
		"2027-02-01": {"November, December 2026, January 2027", "August, September, October, November, December 2026, January 2027"},
	} {
		m := pagetest.Visit("en", pagetest.Same(t)).Memory
		m.Judge(datetest.Day(on), false)
		j, err := m.In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		v := result{j}
		if got := []string{v.fullMonths(v.Law.Offer.StatementMonths), v.fullMonths(v.Law.Offer.BusinessStatements)}; !slices.Equal(got, want) {
			t.Errorf("on %s: %q, want %q", on, got, want)
		}
	}
}

// TestDays has the days for a calendar. Of an LT11 of November 5, 2026 the thirty days end on
// Saturday, December 5, so that Monday the 7th is the last. The former spouse of the other
// story may ask until January 10, 2027, by the figures of that story. Returns are due on April
// 15, 2027 and the years after it: in 2028 that is a Saturday, and in 2029 a Sunday, and the
// Monday is Emancipation Day, in 2028 kept a day late; an offer can fail for five years, and a
// plan ends with any. Where a plan fits first, its payments begin a month after December 15,
// 2026, on which the figures begin plans.
func TestDays(t *testing.T) {
	due := "year-return-due 2027-04-15"
	five := due + ", year-return-due 2028-04-18, year-return-due 2029-04-17, year-return-due 2030-04-15, year-return-due 2031-04-15"
	const paid = "payment 2027-01-15, "
	for story, want := range map[string]string{
		"philadelphia-nothing-left": "hearing 2026-12-07, " + five,
		"missouri-former-spouse":    "spouse-until 2027-01-10, " + paid + five,
		"ohio-same-facts":           paid + five,
		"texas-couple-on-a-plan":    paid + due,
	} {
		j, err := pagetest.Stories(t, "../../../calc/testdata", story+".txt")[story].In(say.In("en")).Judged()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range (result{j}).days() {
			got = append(got, e.Kind+" "+e.Day.String())
			if e.Kind == "year-return-due" && (e.Plain.Summary != "A date of every year" || e.Matter.Summary != "") {
				t.Errorf("%s: a calendar shows %+v", story, e)
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s: %s, want %s", story, strings.Join(got, ", "), want)
		}
	}
}
