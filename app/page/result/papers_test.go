package result

import (
	"encoding/json"
	"html"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// TestPapersFitThePerson checks that the list of papers has what a case has, and the
// months of the form: three of a person's accounts and six of a business's.
func TestPapersFitThePerson(t *testing.T) {
	for name, want := range map[string]struct{ has, lacks []string }{
		"ohio-same-facts.txt":       {[]string{"wages", "bank", "rent", "vehicles", "retirement"}, []string{"business", "benefits", "home"}},
		"florida-benefits-only.txt": {[]string{"benefits", "bank", "rent", "hardship"}, []string{"wages", "business", "vehicles"}},
		"iowa-retiree.txt":          {[]string{"benefits", "vehicles-free"}, []string{"wages", "business", "vehicles"}},
		"california-contractor.txt": {[]string{"business", "business-bank"}, []string{"benefits"}},
	} {
		for _, m := range pagetest.Stories(t, "../../../calc/testdata", name) {
			v := judgedIn(t, m.In(say.In("en")))
			papers := v.papers()
			for _, id := range want.has {
				if !slices.Contains(papers, id) {
					t.Errorf("%s: the papers lack %s: %v", name, id, papers)
				}
			}
			for _, id := range want.lacks {
				if slices.Contains(papers, id) {
					t.Errorf("%s: the papers have %s", name, id)
				}
			}
		}
	}
	v := judged(t, "en", pagetest.Same(t))
	if personal, business := v.paper("bank", false), v.paper("business-bank", false); !strings.Contains(personal, "3 months") || !strings.Contains(business, "6 months") {
		t.Errorf("the papers say %q and %q", personal, business)
	}
	if all := judged(t, "en", pagetest.Everything()).papers(); len(all) < 15 {
		t.Errorf("of everything there are %v", all)
	}
}

// TestPaperMonths names each full month before the day, November 22, 2026 or January 9, 2027, with
// the year behind the last of it.
func TestPaperMonths(t *testing.T) {
	for day, want := range map[string]map[string]string{
		"2026-11-22": {"en": "August, September, October 2026", "es": "agosto, septiembre, octubre de 2026"},
		"2027-01-09": {"en": "October, November, December 2026", "es": "octubre, noviembre, diciembre de 2026"},
		"2027-02-28": {"en": "November, December 2026, January 2027", "es": "noviembre, diciembre de 2026, enero de 2027"},
	} {
		m := shell.NewMemory("/")
		m.Case = pagetest.Same(t)
		m.Judge(datetest.Day(day), false)
		for lang, months := range want {
			if got := judgedIn(t, m.In(say.In(lang))).fullMonths(line.WorkedCount("", 3, line.Months, line.Cite{})); got != months {
				t.Errorf("%s in %s: %q, want %q", day, lang, got, months)
			}
		}
	}
}

// TestPapersPage has on the page each paper of a case with why, for an offer and for a plan, what
// goes with the forms of the open ways and with that of a letter, and a box to tick.
func TestPapersPage(t *testing.T) {
	c := pagetest.Same(t)
	c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-05"))})
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		for _, plan := range []bool{false, true} {
			p := &Papers{Visit: v.Visit}
			p.choose(plan)
			page := html.UnescapeString(pagetest.Draw(t, p))
			pagetest.WellFormed(t, page)
			for _, id := range v.papers() {
				if why := v.Words.Say("papers." + id + ".why"); !strings.Contains(page, "☐ "+v.paper(id, plan)) || !strings.Contains(page, why) {
					t.Errorf("%s, plan %t: no %s", lang, plan, id)
				}
			}
			for _, form := range []string{"656", "12153"} {
				if !strings.Contains(page, v.Words.Say("papers.form."+form)) {
					t.Errorf("%s: nothing of Form %s", lang, form)
				}
			}
			if strings.Contains(page, v.Words.Say("papers.form.13711")) {
				t.Errorf("%s: Form 13711 without a rejection", lang)
			}
		}
	}
}

// TestEveryPaperHasWords: each paper that a case may call for has its words in both languages.
func TestEveryPaperHasWords(t *testing.T) {
	v := judged(t, "en", pagetest.Everything())
	for _, id := range v.papers() {
		for _, lang := range say.Langs {
			if w := say.In(lang); !w.Has("papers."+id+".offer") || !w.Has("papers."+id+".why") {
				t.Errorf("%s: no words for %s", lang, id)
			}
		}
	}
}

// TestPaperSaysWhatIsOpen: what is not settled stands on the summary under words that say so,
// not as if each of it were so; and of many points, of which one may exclude another, the first.
func TestPaperSaysWhatIsOpen(t *testing.T) {
	same := pagetest.Same(t)
	c := facts.Case{Household: same.Household, Debt: facts.Debt{Total: same.Debt.Total}}
	for _, lang := range say.Langs {
		v := judged(t, lang, c)
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v.Visit}))
		_, rest, found := strings.Cut(paper, v.Words.Say("paper.unsure"))
		before, points, led := strings.Cut(rest, v.Words.Say("ways.open-points"))
		if len(v.Report.Advice.Open) <= mostOpen {
			t.Fatalf("only %d points are open", len(v.Report.Advice.Open))
		}
		for i, f := range v.Report.Advice.Open {
			text := part.Statement(v.Words, f)
			if !found || !led || strings.Contains(before, text) || strings.Contains(points, text) != (i < mostOpen) {
				t.Errorf("%s: %q does not stand under what is not settled, or is not among the first %d and does", lang, text, mostOpen)
			}
		}
		if more := v.Words.Say("paper.open-more", "n", strconv.Itoa(len(v.Report.Advice.Open)-mostOpen)); !strings.Contains(points, more) {
			t.Errorf("%s: it does not say %q", lang, more)
		}
	}
}

// TestOwedIsARange checks that a debt whose total is not known is a range, on the result and on
// paper, wherever its years have one: the one that the page of the debt shows.
func TestOwedIsARange(t *testing.T) {
	ranges := 0
	for _, pattern := range []string{"*.txt", "debts/*.txt"} {
		for name, m := range pagetest.Stories(t, "../../../calc/testdata", pattern) {
			v := judgedIn(t, m.In(say.In("en")))
			debt, _ := v.Debt()
			span := v.Report.Debts.Range
			if debt.Known || !span.Least.Known || !span.Most.Known {
				continue
			}
			ranges++
			want := v.Words.Amount(span.Least) + " to " + v.Words.Amount(span.Most)
			if got := v.owed().Value; got != want {
				t.Errorf("%s: %q on the result, want %q", name, got, want)
			}
			if paper := pagetest.Draw(t, &Paper{Visit: m.In(say.In("en"))}); !strings.Contains(paper, want) {
				t.Errorf("%s: the paper lacks %q", name, want)
			}
		}
	}
	if ranges == 0 {
		t.Error("no story owes a range")
	}
}

// TestPaperReach: beside Box A, 2,000 + 1,750 + 8,000 = 11,750, what the IRS could reach counts
// what the form leaves out: 3,000 in the bank, 7,200 − 2,000 of the car and 8,000 of the 401(k) are
// 16,200, and 84 months of 300 are 25,200. The paper has the three, and says why they differ.
func TestPaperReach(t *testing.T) {
	for lang, want := range map[string]string{"en": "What the IRS could reach counts that too.", "es": "Lo que el IRS podría cobrar también cuenta eso."} {
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: pagetest.Visit(lang, pagetest.Same(t))}))
		for _, text := range []string{"$11,750", "$16,200", "$41,400", want} {
			if !strings.Contains(paper, text) {
				t.Errorf("%s: no %q", lang, text)
			}
		}
	}
}

// TestPaperWithoutAccruals: of a year as a transcript has it, without the balance plus accruals,
// the paper says that this is missing, and not that nobody said what is owed.
func TestPaperWithoutAccruals(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "2022: to know what is owed today, the IRS’s balance with interest and penalties",
		"es": "2022: para saber lo que se debe hoy falta el saldo del IRS con intereses y multas",
	} {
		c := pagetest.Same(t)
		c.Debt = facts.Debt{Years: []facts.TaxYear{{Year: facts.Say(2022), Assessed: facts.Say(datetest.Day("2023-05-29")), History: facts.History{
			Shown: amount(5_000), Credits: amount(1_000), Filed: facts.Say(facts.FiledReturn),
		}}}}
		v := pagetest.Visit(lang, c)
		paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: v}))
		if total := v.Words.Say("paper.missing", "what", v.Words.Name("debt-total")); !strings.Contains(paper, want) || strings.Contains(paper, strings.TrimSuffix(total, ".")) {
			t.Errorf("%s: does not say %q, or says %q", lang, want, total)
		}
	}
}

// TestPaperTotals: the retired woman's total is the tax of her two years alone, 12,867 + 11,000 =
// 23,867. With interest and penalties they come to more, so the paper calls it what she entered,
// and has our count below it. Of years that nothing is known of, there is the total alone.
func TestPaperTotals(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "iowa-retiree.txt")["iowa-retiree"]
	years := []facts.TaxYear{transcribed(2019, "2020-11-09", 12867), transcribed(2020, "2021-10-18", 11000)}
	for _, lang := range say.Langs {
		w := say.In(lang)
		for _, apart := range []bool{true, false} {
			c := m.In(w).Case
			if apart {
				c.Debt.Years = years
			}
			paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: pagetest.Visit(lang, c)}))
			_, foot, _ := strings.Cut(paper, "<tfoot")
			foot, _, _ = strings.Cut(foot, "</tfoot>")
			said, ours := strings.Contains(foot, w.Say("owed.all.said")), strings.Contains(foot, w.Say("owed.all.ours"))
			if said != apart || ours != apart || strings.Contains(foot, w.Say("paper.owed")) == apart {
				t.Errorf("%s, apart %t: the paper says %s", lang, apart, foot)
			}
		}
	}
}

// transcribed is a year as a transcript says it: the tax of the return and the day it was
// assessed.
func transcribed(year int, assessed string, tax int64) facts.TaxYear {
	return facts.TaxYear{Year: facts.Say(year), Assessed: facts.Say(datetest.Day(assessed)), History: facts.History{
		Filed: facts.Say(facts.FiledReturn), Shown: facts.Say(decimal.NewFromInt(tax)), Credits: facts.Say(decimal.Zero),
	}}
}

// TestTotalApartOnTheResult: the case in short has the retired woman's total as what she entered,
// and our count below it, where her years come to more; else what she owes alone.
func TestTotalApartOnTheResult(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "iowa-retiree.txt")["iowa-retiree"]
	w := say.In("en")
	c := m.In(w).Case
	names := func() string {
		var all []string
		for _, f := range judgedIn(t, pagetest.Visit("en", c)).inShort() {
			all = append(all, f.Name)
		}
		return strings.Join(all, "; ")
	}
	if got := names(); !strings.Contains(got, w.Say("result.amount.owe")) || strings.Contains(got, w.Say("owed.all.ours")) {
		t.Errorf("without figures of the years: %s", got)
	}
	c.Debt.Years = []facts.TaxYear{transcribed(2019, "2020-11-09", 12867), transcribed(2020, "2021-10-18", 11000)}
	if got := names(); !strings.HasPrefix(got, w.Say("owed.all.said")+"; "+w.Say("owed.all.ours")) {
		t.Errorf("with them: %s", got)
	}
}

// TestNothingChargedOnAnUnknownTax: of the roofer's years only what is owed in all is known. On
// paper neither interest nor a penalty of them is $0.
func TestNothingChargedOnAnUnknownTax(t *testing.T) {
	m := pagetest.Stories(t, "../../../calc/testdata", "missouri-roofer-return-missing.txt")["missouri-roofer-return-missing"]
	w := say.In("en")
	unknown := 0
	for _, y := range judgedIn(t, m.In(w)).Report.Debts.Years {
		if !y.Tax.Known {
			unknown++
		}
	}
	paper := html.UnescapeString(pagetest.Draw(t, &Paper{Visit: m.In(w)}))
	_, table, _ := strings.Cut(paper, w.Say("paper.debt"))
	table, _, _ = strings.Cut(table, "</table>")
	if unknown == 0 || strings.Contains(table, ">$0<") {
		t.Errorf("%d years of unknown tax: %s", unknown, table)
	}
}

// TestEveryFormWithPapersIsDrawn: what goes with each form is on the page of some household: a
// story's, or one whose offer was rejected, which no story has.
func TestEveryFormWithPapersIsDrawn(t *testing.T) {
	rejected := pagetest.Same(t)
	rejected.Letters.Held = append(rejected.Letters.Held, facts.Letter{Kind: facts.Say("offer-rejected"), On: facts.Say(datetest.Day("2026-11-05"))})
	views := []result{judged(t, "en", rejected)}
	for _, m := range pagetest.Stories(t, "../../../calc/testdata", "*.txt") {
		views = append(views, judgedIn(t, m.In(say.In("en"))))
	}
	drawn := map[string]bool{}
	for _, v := range views {
		for _, number := range v.formsWithPapers() {
			drawn[papersWith(number)] = true
		}
	}
	text, err := os.ReadFile("../../say/words/en/papers.json")
	if err != nil {
		t.Fatal(err)
	}
	var words map[string]string
	if err := json.Unmarshal(text, &words); err != nil {
		t.Fatal(err)
	}
	for key := range words {
		if strings.HasPrefix(key, "papers.form.") && !drawn[key] {
			t.Errorf("no household has %s", key)
		}
	}
}
