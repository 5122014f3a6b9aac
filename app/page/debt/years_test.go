package debt

import (
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/shopspring/decimal"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
	"offercheck/calc/csed"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
)

var (
	lanes    = regexp.MustCompile(`(?s)<li class="year">.*?</li>`)
	sections = regexp.MustCompile(`aria-labelledby="(times|balance|years|ahead|exact)"`)
)

// TestYearsOnOneLine holds of every debt told beside the rules, and of those whose last day
// is not known, that the page begins with the years on one line of time: one lane for each
// clock, and a last day that is not sure is one band, with its range beside it.
func TestYearsOnOneLine(t *testing.T) {
	for _, lang := range say.Langs {
		visits := map[string]shell.Visit{}
		for name, m := range pagetest.Stories(t, "../../../calc/testdata", "debts/*.txt") {
			visits[name] = m.In(say.In(lang))
		}
		for _, u := range pagetest.UnsureDays(t) {
			visits[u.Name] = pagetest.Visit(lang, u.Case)
		}
		for name, visit := range visits {
			t.Run(name+" "+lang, func(t *testing.T) {
				v := debts{must(visit.Judged())}
				page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: visit}))
				pagetest.WellFormed(t, page)
				order := ""
				for _, s := range sections.FindAllStringSubmatch(page, -1) {
					order += s[1] + " "
				}
				if order != "times balance years ahead exact " {
					t.Errorf("the page has %s", order)
				}
				drawn, clocks := lanes.FindAllString(page, -1), v.clocks()
				if len(drawn) != len(clocks) {
					t.Fatalf("%d lanes of %d clocks", len(drawn), len(clocks))
				}
				for i, k := range clocks {
					r := v.lastDaysOf(k)
					bands := 0
					if r.Least.Known && !shell.Settled(r) {
						bands = 1
					}
					if got := strings.Count(drawn[i], "svg__band"); got != bands {
						t.Errorf("%s: %d bands, want %d", v.clockName(k), got, bands)
					}
					for _, want := range []string{v.clockName(k), v.ending(r)} {
						if !strings.Contains(drawn[i], want) {
							t.Errorf("a lane does not say %s", want)
						}
					}
				}
			})
		}
	}
}

// TestHeadingOfTheDebt is the answer in the heading: the last day, that it is not sure, or
// that all of it seems to be over.
func TestHeadingOfTheDebt(t *testing.T) {
	known := withThree(t, "en")
	over := withThree(t, "en")
	over.Judge(datetest.Day("2033-02-28"), true) // the day after the last: late-filed.txt
	for want, v := range map[string]shell.Visit{
		"The IRS can collect until February 27, 2033": known,
		"The time to collect seems to be over":        over,
		"The last day to collect is not sure yet":     pagetest.Visit("en", pagetest.UnsureDays(t)[0].Case),
	} {
		if got := (debts{must(v.Judged())}).heading(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	page := pagetest.Draw(t, &Years{Visit: over})
	for _, lane := range lanes.FindAllString(page, -1) {
		if !strings.Contains(lane, ">ended ") {
			t.Errorf("a lane does not say that its time has ended: %s", lane)
		}
	}
}

// TestDebtsAreNamedByTheirYears has a civil penalty of the year of an income tax, a debt of
// which nothing is known, and two that cannot be told apart but by their number.
func TestDebtsAreNamedByTheirYears(t *testing.T) {
	for lang, want := range map[string][]string{
		"en": {"Tax year 2015", "Tax year 2018", "Tax year 2021", "Civil penalty for 2021", "Year 5 on your list", "Trust fund penalty (6)", "Trust fund penalty (7)"},
		"es": {"Año tributario 2015", "Año tributario 2018", "Año tributario 2021", "Multa civil de 2021", "Año 5 de su lista", "Multa de nómina (trust fund) (6)", "Multa de nómina (trust fund) (7)"},
	} {
		v := withThree(t, lang)
		trust := facts.TaxYear{Kind: facts.Say(facts.KindTrustFund)}
		v.Case.Debt.Years = append(v.Case.Debt.Years, facts.TaxYear{Kind: facts.Say(facts.KindCivil), Year: facts.Say(2021)}, facts.TaxYear{}, trust, trust)
		for i, name := range want {
			if got := v.Words.Debt(i + 1); got != name {
				t.Errorf("%s: %s, want %s", lang, got, name)
			}
		}
	}
}

// TestLinksNameTheYear has each link and row of a debt name its year, with what it leads to.
func TestLinksNameTheYear(t *testing.T) {
	page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: withThree(t, "en")}))
	for _, year := range []string{"2015", "2018", "2021"} {
		for _, want := range []string{"Change this year (" + year + ")", "Month by month (" + year + ")", ">Tax year " + year} {
			if !strings.Contains(page, want) {
				t.Errorf("does not say %s", want)
			}
		}
	}
	if n := regexp.MustCompile(` \(\d\)`).FindString(page); n != "" {
		t.Errorf("a year is called %s", n)
	}
}

// TestTheirsBesideOurs has the IRS's balance on the day of the report. Ours, of the stories
// and worked out by another program (see TestThreeYears), are $9,739.04 and $15,457.74: the
// first is $60.96 below the $9,800 that the IRS states, the second is what it states, and a
// letter asks for $42.26 more.
func TestTheirsBesideOurs(t *testing.T) {
	v := withThree(t, "en")
	on := facts.Say(datetest.Day("2026-11-22"))
	v.Case.Debt.Years[0].History.Owed, v.Case.Debt.Years[0].History.OwedOn = amount(9800), on
	v.Judge(v.Day, false)
	page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v}))
	for _, want := range []string{"The IRS’s figures beside ours", "$9,800", "$60.96", "Tax year 2015: the IRS has $60.96 more"} {
		if !strings.Contains(page, want) {
			t.Errorf("does not say %s", want)
		}
	}
	j := debts{must(v.Judged())}
	if _, states := j.statedOf(j.Report.Debts.Years[2]); states {
		t.Error("the IRS states a balance that nobody entered")
	}
	v.Case.Letters.Held = []facts.Letter{{Kind: facts.Say("cp504"), On: on, Year: facts.Say(2021), Amount: amount(15_500)}}
	v.Judge(v.Day, false)
	j = debts{must(v.Judged())}
	s, states := j.statedOf(j.Report.Debts.Years[2])
	if !states || !s.letter || s.ours.Amount.String() != "15457.74" || s.apart.Amount.String() != "42.26" {
		t.Errorf("by the letter: %t, ours %s, apart %s", states, s.ours, s.apart)
	}
	v.Case.Letters.Held[0].Amount = amount(15_400)
	v.Judge(v.Day, false)
	if page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v})); !strings.Contains(page, "The IRS’s figures are not the same as ours") || !strings.Contains(page, "Tax year 2021: the IRS has $57.74 less") {
		t.Error("two years are apart, and the page does not say of each which way")
	}
}

// TestTheirsBesideARange has a year of which the first bill is not known: ours is a range, and the
// IRS's balance is apart from its nearest end, as the page of the transcript has it, and not
// apart within it.
func TestTheirsBesideARange(t *testing.T) {
	v := withThree(t, "en")
	v.Case.Debt.Years[0].History.Demand = facts.DoNotKnow[date.Day]()
	v.Judge(v.Day, false)
	span := must(v.Judged()).Report.Debts.Years[0].Range
	least, most := span.Least.Amount, span.Most.Amount
	if !least.LessThan(most) {
		t.Fatalf("no range: %s to %s", span.Least, span.Most)
	}
	for _, test := range []struct{ irs, apart decimal.Decimal }{
		{least.Sub(decimal.NewFromInt(100)), decimal.NewFromInt(-100)},
		{least, decimal.Zero},
		{most, decimal.Zero},
		{most.Add(decimal.NewFromInt(7)), decimal.NewFromInt(7)},
	} {
		v.Case.Debt.Years[0].History.Owed, v.Case.Debt.Years[0].History.OwedOn = facts.Say(test.irs), facts.Say(v.Day)
		v.Judge(v.Day, false)
		j := debts{must(v.Judged())}
		if s, states := j.statedOf(j.Report.Debts.Years[0]); !states || !s.apart.Amount.Equal(test.apart) || !s.span.Least.Known {
			t.Errorf("the IRS has %s beside %s to %s: apart %s, want %s", test.irs, least, most, s.apart, test.apart)
		}
		if page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v})); !strings.Contains(page, j.Words.Amount(span.Least)+" to "+j.Words.Amount(span.Most)) {
			t.Error("the page does not show the range")
		}
		total, _ := j.Debt()
		if page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v})); !strings.Contains(page, j.say("all.ours")) || !strings.Contains(page, j.Words.Amount(total)) {
			t.Errorf("the page does not have the %s that the result counts", total)
		}
	}
}

// TestTheirTotalIsThatOfTheTable: where ours of one year is not known, the total is the IRS's of
// each, also of a year that we know, and the table has the same figures: 8,321.40 + 8,778.60 +
// 6,300 = 23,400. Where the IRS states none of the year that we know, the total says so.
func TestTheirTotalIsThatOfTheTable(t *testing.T) {
	v := pagetest.Visit("en", facts.Case{Debt: pagetest.Stated()})
	page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v}))
	d := must(v.Judged()).Report.Debts.Range // the total is not what it grows from
	from := "from our " + v.Words.Amount(d.Least) + " to " + v.Words.Amount(d.Most) + " today"
	for _, want := range []string{from, "Owed in all, as the IRS says", "$23,400", "$8,321.40", "$8,778.60", "$6,300"} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not there", want)
		}
	}
	v.Case.Debt.Years[2].History.Owed, v.Case.Debt.Years[2].History.OwedOn = facts.Amount{}, facts.Date{}
	v.Judge(v.Day, false)
	if page := pagetest.Draw(t, &Years{Visit: v}); strings.Contains(page, "as the IRS says") || !strings.Contains(page, "balance where ours is not known") {
		t.Error("a total of two sources is called the IRS’s")
	}
	v.Case.Debt.Years[2].History.Owed = amount(6300)
	v.Judge(v.Day, false)
	if page := pagetest.Draw(t, &Years{Visit: v}); !strings.Contains(page, "its day is not entered") || !strings.Contains(page, "$23,400") {
		t.Error("a balance without its day is in the total, and not in the table")
	}
}

// TestWithoutTheirs says where the IRS's balance is to be found, and of a year that is known
// from it alone that ours is counted from there.
func TestWithoutTheirs(t *testing.T) {
	v := withThree(t, "en")
	if page := html.UnescapeString(pagetest.Draw(t, &Years{Visit: v})); !strings.Contains(page, "that prints “account balance plus accruals”") {
		t.Error("does not say where the IRS’s balance is")
	}
	v.Case.Debt.Years = []facts.TaxYear{{Year: facts.Say(2021), History: facts.History{Owed: amount(12_400), OwedOn: facts.Say(datetest.Day("2026-09-01"))}}}
	v.Judge(v.Day, false)
	if page := pagetest.Draw(t, &Years{Visit: v}); !strings.Contains(page, "counted from it") {
		t.Error("ours is said to be worked out apart from the IRS’s")
	}
}

// TestOneBandForAnUnknownDay has the two ends of an unknown day in one phrase: neither end
// stands alone beside the bar.
func TestOneBandForAnUnknownDay(t *testing.T) {
	v := debts{must(pagetest.Visit("en", pagetest.UnsureDays(t)[0].Case).Judged())} // January 1, 2031 to November 22, 2036
	k := v.clocks()[0]
	l := v.lane(k, v.scaleOf())
	if l.Ends != "January 1, 2031 to November 22, 2036" || l.Latest <= l.To {
		t.Errorf("%s, from %d to %d", l.Ends, l.To, l.Latest)
	}
	open := debts{must(pagetest.Visit("en", pagetest.UnsureDays(t)[1].Case).Judged())} // nothing says when it ends
	e := open.scaleOf()
	if l := open.lane(open.clocks()[0], e); l.Ends != "March 2, 2036 at the earliest" || l.Latest != e.at(e.to) || e.to < csed.LastDaysOfAll(open.Case, open.Law).Least.Day()+1 {
		t.Errorf("%s, to %d of %d", l.Ends, l.Latest, e.at(e.to))
	}
}

// TestYearsOnTheAxisStandApart draws axes of up to forty whole years on the narrowest phone,
// where the drawing is 288 pixels wide and a year 34: no two come closer than 6, and none runs
// over an end.
func TestYearsOnTheAxisStandApart(t *testing.T) {
	const width, year = 288, 34
	place := regexp.MustCompile(`<text x="([0-9.]+)%" [^>]*text-anchor="(\w+)"[^>]*>\s*(\d{4})`)
	for length := range 40 {
		for from := 2015; from < 2022; from++ {
			e := scale{date.FirstOf(from), date.LastOf(from + length)}
			end := 0.0
			for _, m := range place.FindAllStringSubmatch(app.HTMLString(part.Timeline(e.axis(e.from))), -1) {
				at, err := strconv.ParseFloat(m[1], 64)
				if err != nil {
					t.Fatal(err)
				}
				left := at/100*width - map[string]float64{"start": 0, "middle": year / 2, "end": year}[m[2]]
				if left < 0 || left+year > width || end > 0 && left < end+6 {
					t.Errorf("%d to %d: %s is from %.0f to %.0f, the one before it ends at %.0f", from, from+length, m[3], left, left+year, end)
				}
				end = left + year
			}
		}
	}
}
