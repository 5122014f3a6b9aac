package interview

import (
	"strings"
	"testing"

	"offercheck/app/ask"
	"offercheck/app/page/pagetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// quickPage is the quick estimate of an empty case with what is typed, as after its button
// is pressed.
func quickPage(t *testing.T, lang string, typed ask.Typed) *Quick {
	t.Helper()
	p := &Quick{Visit: pagetest.Visit(lang, facts.Case{})}
	p.KeepDraft(quickPlace, typed)
	p.OnInit()
	if problems := ask.TakeQuick(&p.figures, typed); len(problems) > 0 {
		t.Fatal(problems)
	}
	p.ask()
	p.judge()
	return p
}

// columbus is the page of a renter in Columbus, Ohio, with wages of 3,600 and a car, whose
// least offer calc's TestEstimate works out, with changes.
func columbus(changes ...string) ask.Typed {
	t := ask.Typed{
		"debt-total": "60,000", "tax-year": "2022", "state": "OH", "county": "39049", "under-65": "1", "over-65": "0", "owing": "alone",
		"employed": ask.On, "quick-pay": "3,600", "taxes": "500", "rent": "1,000", "utilities": "200", "health-insurance": "100",
		"quick-bank": "3,000", "quick-retirement": "0", "quick-owns-home": "no",
		"quick-cars": ask.OneCar, "quick-car": "9,000", "quick-car-loan": "2,000", "quick-car-payment": "250", "quick-car-running": "240",
	}
	for i := 0; i < len(changes); i += 2 {
		t[changes[i]] = changes[i+1]
	}
	return t
}

// houston is the page of a roofer in Houston whose wife earns 2,400 and does not owe, with a
// profit of 5,200. By calc's TestCurrentTax 907 to 1,133 are due of it a month. In Texas half of
// what she earns, 1,200, may count, and the top of the range counts it.
func houston(changes ...string) ask.Typed {
	return columbus(append([]string{
		"debt-total", "52,000", "tax-year", "2021", "state", "TX", "county", "48201", "under-65", "2", "owing", "married",
		"quick-spouse-shares", "yes", "quick-spouse-income", "2,400", "employed", "", "has-business", ask.On, "quick-profit", "5,200",
		"taxes", "", "taxes-unsure", ask.On,
	}, changes...)...)
}

// TestEstimateSaysWhatIsDue: of self-employment the taxes due are named unless they are entered,
// paid or not, and so is what state law may count of a spouse's pay.
func TestEstimateSaysWhatIsDue(t *testing.T) {
	const due, spouse = "come to about $907 to $1,133 a month", "counts $1,200 a month of it"
	for _, test := range []struct {
		name     string
		typed    ask.Typed
		says     []string
		saysNone []string
	}{
		{"not known", houston("debt-total", "180,000"), []string{due, spouse}, nil},
		{"none paid", houston("taxes", "0", "taxes-unsure", ""), []string{due}, nil},
		{"as due", houston("taxes", "907", "taxes-unsure", ""), nil, []string{due}},
		{"in a state without community property", houston("debt-total", "180,000", "state", "OH", "county", "39049"), []string{due}, []string{"counts $"}},
		{"wages", columbus("taxes", "", "taxes-unsure", ask.On), nil, []string{"federal rates"}},
	} {
		p := quickPage(t, "en", test.typed)
		says := strings.Join(p.reasons(), "\n")
		for _, want := range test.says {
			if !strings.Contains(says, want) {
				t.Errorf("%s: does not say %q:\n%s", test.name, want, says)
			}
		}
		for _, not := range test.saysNone {
			if strings.Contains(says, not) {
				t.Errorf("%s: says %q:\n%s", test.name, not, says)
			}
		}
	}
}

// TestProblemsAsDrawn has problems of the page in the order of its fields, and a tax year that has
// not begun among them.
func TestProblemsAsDrawn(t *testing.T) {
	typed := columbus("debt-total", "much", "tax-year", "2029", "under-65", "-3", "quick-owns-home", "", "rent", "1,20,0", "quick-bank", "12.345")
	p := quickPage(t, "en", columbus())
	var got []string
	for _, x := range asDrawn(onTheDay(p.Memory, typed, ask.TakeQuick(&facts.Case{}, typed))) {
		got = append(got, x.Field)
	}
	if want := "debt-total tax-year under-65 rent quick-bank quick-owns-home"; strings.Join(got, " ") != want {
		t.Errorf("the problems are of %v, want %s", got, want)
	}
}

// TestEstimateAnswers draws the answers of four households: the verdict with its amount, the
// ways that look open, and no amount of an offer that is closed.
func TestEstimateAnswers(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed ask.Typed
		says  []string
		not   string
	}{
		{"wages", columbus(), []string{
			"An offer looks open", "Least offer, paid in 5 months or fewer", "$7,266 to $8,706", "$11,502 to $12,942", "$60,000",
			"Offer, lump sum: $7,266 to $8,706", "/ways/partial/", "$353", "Taken as none",
			"it says how many answers are missing",
		}, "Pause in collection"},
		{"taxes not known", columbus("taxes", "", "taxes-unsure", ask.On), []string{
			"It cannot be told yet", "$3,030 to $14,706", "What would decide it: Taxes on this income.", "Counted as nothing in this sum, since it is not known: Taxes on this income.",
		}, "Offer, lump sum"},
		{"laid off", columbus("debt-total", "31,500", "employed", "", "unemployment", ask.On, "quick-unemployment", "1,350", "taxes", "0", "quick-cars", ask.NoCar), []string{
			"Nothing would be left each month: the IRS can pause", "Pause in collection", "If you are out of work for now",
		}, "able to pay"},
		{"self-employed", columbus("employed", "", "has-business", ask.On, "quick-profit", "3,600"), []string{
			"An offer looks open", "Left from self-employment after costs, your estimate", "It is not kept among your answers",
		}, "Gross receipts"},
		{"county not known", columbus("county", "", "county-unsure", ask.On, "rent", "1,500"), []string{
			"It cannot be told yet", "$3,030 to $7,830", "What would decide it: County.", "where the IRS allows the least and the most",
		}, "Counted as nothing"},
		{"home not known", columbus("quick-owns-home", "", "quick-owns-home-unsure", ask.On), []string{
			"It cannot be told yet", "$7,266 or more", "What would decide it: Whether you own a home or land.",
		}, "Offer, lump sum"},
		{"can pay", columbus("quick-pay", "9,000"), []string{
			"You look able to pay in full over time", "A plan, each month", "Costs that are not asked here can change that",
		}, "Least offer"},
	} {
		html := pagetest.Draw(t, &estimate{Of: quickPage(t, "en", test.typed)})
		for _, want := range test.says {
			if !strings.Contains(html, want) {
				t.Errorf("%s: it does not say %q: %s", test.name, want, html)
			}
		}
		if strings.Contains(html, test.not) {
			t.Errorf("%s: it says %q", test.name, test.not)
		}
	}
}

// TestEstimateInSpanish has every text of the answer.
func TestEstimateInSpanish(t *testing.T) {
	html := pagetest.Draw(t, &estimate{Of: quickPage(t, "es", columbus("quick-cars", ask.TwoCars))})
	for _, want := range []string{"Todavía no se puede saber", "Salidas que parecen posibles", "Carro: lo que vale hoy (2)"} {
		if !strings.Contains(html, want) {
			t.Errorf("it does not say %q: %s", want, html)
		}
	}
}

// TestQuickAsksWhatApplies opens the fields of a car and of a spouse with the answer that
// there is one.
func TestQuickAsksWhatApplies(t *testing.T) {
	p := quickPage(t, "en", columbus("quick-cars", ask.NoCar))
	if html := pagetest.Draw(t, p); strings.Contains(html, `id="quick-car"`) || strings.Contains(html, `id="quick-spouse-shares"`) {
		t.Error("it asks for a car or a spouse that there is not")
	}
	p = quickPage(t, "en", columbus("quick-cars", ask.TwoCars, "owing", facts.OwingMarried, "quick-spouse-shares", "no"))
	html := pagetest.Draw(t, p)
	pagetest.WellFormed(t, html)
	if !strings.Contains(html, `id="quick-car-2"`) || !strings.Contains(html, `id="quick-spouse-shares"`) {
		t.Error("it does not ask for the second car, or for the spouse")
	}
}

// TestQuickForgetsDoubt takes the case's answer to what was once not known.
func TestQuickForgetsDoubt(t *testing.T) {
	p := &Quick{Visit: pagetest.Visit("en", facts.Case{Household: facts.Household{Owing: facts.Say(facts.OwingJoint)}})}
	p.KeepDraft(quickPlace, ask.Typed{"owing-unsure": ask.On})
	p.OnInit()
	if p.typed["owing"] != facts.OwingJoint || p.typed["owing-unsure"] != "" {
		t.Errorf("it shows %v", p.typed)
	}
}

// TestQuickKnowsTheLetters: the years of two letters in hand are those of the estimate. The newer
// is in the field, the other is named below it, and the estimate counts both; with one year
// alone it says that.
func TestQuickKnowsTheLetters(t *testing.T) {
	letter := func(year int) facts.Letter { return facts.Letter{Kind: facts.Say("cp504"), Year: facts.Say(year)} }
	for _, test := range []struct {
		name  string
		c     facts.Case
		field string
		says  string // of the years below the field
		years int    // that are counted
	}{
		{"two letters", facts.Case{Letters: facts.Letters{Held: []facts.Letter{letter(2019), letter(2021)}}}, "2021", "from your answers and letters: 2019.", 2},
		{"a letter and an answer", facts.Case{Debt: facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022)}}}, Letters: facts.Letters{Held: []facts.Letter{letter(2020)}}}, "2022", "from your answers and letters: 2020.", 2},
		{"one letter", facts.Case{Letters: facts.Letters{Held: []facts.Letter{letter(2020)}}}, "2020", "If your letter names more years", 1},
		{"no letter", facts.Case{}, "", "", 0},
	} {
		p := &Quick{Visit: pagetest.Visit("en", test.c)}
		typed := columbus()
		delete(typed, "tax-year")
		p.KeepDraft(quickPlace, typed)
		p.OnInit()
		html := pagetest.Draw(t, p)
		if got := p.typed["tax-year"]; got != test.field || !strings.Contains(html, test.says) {
			t.Errorf("%s: the year is %q, want %q; or it does not say %q: %s", test.name, got, test.field, test.says, html)
		}
		if says := strings.Contains(html, "from your answers and letters"); says != (test.years > 1) {
			t.Errorf("%s: says that other years count: %t", test.name, says)
		}
		if problems := ask.TakeQuick(&p.figures, p.typed); len(problems) > 0 {
			t.Fatal(problems)
		}
		p.judge()
		if got := len(p.estimated().Debt.Years); got != test.years {
			t.Errorf("%s: %d years are counted, want %d", test.name, got, test.years)
		}
		estimate := pagetest.Draw(t, &estimate{Of: p})
		if says := strings.Contains(estimate, "One year alone is counted"); says != (test.years == 1) {
			t.Errorf("%s: says that one year alone is counted: %t", test.name, says)
		}
	}
}

// TestEstimateAgain shows the estimate at once to somebody who comes back to it, and not to
// somebody who has not asked for it, or whose figures cannot be read.
func TestEstimateAgain(t *testing.T) {
	for _, test := range []struct {
		name    string
		typed   ask.Typed
		address string
		kept    bool
		shows   bool
	}{
		{"by the browser’s Back", columbus(), "/quick/", true, true},
		{"by the page’s Back", columbus(), "/quick/#estimate", false, true},
		{"not asked for", columbus(), "/quick/", false, false},
		{"not to be read", columbus("rent", "a lot"), "/quick/#estimate", true, false},
		{"nothing typed", nil, "/quick/#estimate", true, false},
	} {
		p := &Quick{Visit: pagetest.Visit("en", facts.Case{})}
		p.KeepDraft(quickPlace, test.typed)
		p.KeepEstimate(test.kept)
		p.GoingTo(p.Link(test.address))
		p.Opening("/quick/")
		p.OnInit()
		p.again()
		if shown := p.answer != nil; shown != test.shows {
			t.Errorf("%s: shown is %t, want %t", test.name, shown, test.shows)
		}
	}
}

// TestTimeToPay has the months of both offers come from the law's data: other
// months there are other months in the sentence.
func TestTimeToPay(t *testing.T) {
	p := quickPage(t, "en", columbus())
	b, err := p.Book()
	if err != nil {
		t.Fatal(err)
	}
	b.Offer.LumpSumMostMonths.Amount, b.Offer.PeriodicLeastMonths.Amount, b.Offer.PeriodicMultiplier.Amount = usd(4), usd(7), usd(25)
	beside, name, _ := p.amount()
	if want := "Least offer, paid in 4 months or fewer"; name != want {
		t.Errorf("%q, want %q", name, want)
	}
	if want := "Paid over 7 months to 25 months"; beside[0].Name != want {
		t.Errorf("%q, want %q", beside[0].Name, want)
	}
}

// TestSpan is a range in words, as far as its ends are known.
func TestSpan(t *testing.T) {
	p := quickPage(t, "en", columbus())
	low, high := line.Worked("", usd(8796), line.USD, line.Cite{}), line.Worked("", usd(9266), line.USD, line.Cite{})
	for _, test := range []struct {
		span line.Range
		want string
	}{
		{line.Range{Least: low, Most: high}, "$8,796 to $9,266"},
		{line.Range{Least: low, Most: low}, "$8,796"},
		{line.Range{Least: low}, "$8,796 or more"},
		{line.Range{Most: high}, "up to $9,266"},
		{line.Range{}, ""},
	} {
		if got := p.span(test.span); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}
