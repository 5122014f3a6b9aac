package paperwork

import (
	"bytes"
	"flag"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/keep"
	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc/facts"
	"offercheck/calc/form"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

var update = flag.Bool("update", false, "write what the pages say as what they should say")

// TestSheets compares the forms of whole households, as text, with what was read by hand:
// those of the story with the offer of $15,350, and of one with the low-income
// certification, in both languages. Of the first there are the two forms of an offer that is paid
// by the month as well.
func TestSheets(t *testing.T) {
	stories := pagetest.Stories(t, "../../../calc/testdata", "*.txt")
	for _, story := range []string{"ohio-same-facts", "philadelphia-nothing-left"} {
		for _, lang := range say.Langs {
			v := stories[story].In(say.In(lang))
			var b strings.Builder
			for _, id := range append([]string{""}, SheetIDs()...) {
				b.WriteString(pagetest.Text(pagetest.Draw(t, pageOf(v, id))) + "\n")
			}
			pagetest.Compare(t, *update, filepath.Join("testdata", story+"."+lang+".txt"), b.String())
			if story != "ohio-same-facts" {
				continue
			}
			b.Reset()
			for _, id := range []string{"656", "433-a-oic"} {
				b.WriteString(pagetest.Text(pagetest.Draw(t, byMonth(v, id))) + "\n")
			}
			pagetest.Compare(t, *update, filepath.Join("testdata", story+"-periodic."+lang+".txt"), b.String())
		}
	}
}

// TestSheetsOfRoutes compares the forms of other routes, each of one household, as text with what
// was read by hand, in both languages: a couple who owe together, by a plan and by an offer; a
// carpenter with a business; a man whose house and savings would pay all, and leave him nothing
// to live on; a house that is sold for the offer with somebody who does not owe; part II of Form
// 9465, after a plan that ended; and what goes with a plan that the IRS must accept, with
// penalties, and with a tax that is wrong.
func TestSheetsOfRoutes(t *testing.T) {
	for name, x := range map[string]struct {
		household
		ids []string
	}{
		"couple-on-a-plan":    {household{story: "texas-couple-on-a-plan"}, []string{"", "9465", "13844", "433-f", "433-h", "433-d", "retirement-sheet", "2848"}},
		"couple-and-offer":    {household{story: "texas-couple-can-pay"}, []string{"", "656", "433-a-oic"}},
		"contractor":          {household{story: "california-contractor"}, []string{"", "656", "433-a-oic", "433-f", "9465"}},
		"house-and-hardship":  {household{story: "ohio-house-and-hardship"}, []string{"", "656", "433-a-oic", "433-f"}},
		"laid-off":            {household{story: "ohio-out-of-work"}, []string{"433-a-oic"}},
		"house-for-sale":      {household{story: "michigan-house-for-sale"}, []string{"433-a-oic"}},
		"plan-that-ended":     {paidEvery()["philadelphia-nothing-left two-weeks"], []string{"9465"}},
		"couple-s-plan-ended": {paidEvery()["texas-couple-on-a-plan half-month"], []string{"9465"}},
		"guaranteed-plan":     {household{story: "missouri-clean-for-five-years"}, []string{"", "9465", "433-d"}},
		"penalties":           {household{"pennsylvania-two-years-can-pay", filedLate}, []string{"", "843"}},
		"wrong-tax":           {household{story: "missouri-audit-without-papers"}, []string{"", "656-l", "12153"}},
	} {
		m := changed(t, x.story, x.change)
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			var b strings.Builder
			for _, id := range x.ids {
				b.WriteString(pagetest.Text(pagetest.Draw(t, pageOf(v, id))) + "\n")
			}
			pagetest.Compare(t, *update, filepath.Join("testdata", name+"."+lang+".txt"), b.String())
		}
	}
}

// filedLate has 700 of late filing and 1,100 of late payment charged for the first year.
func filedLate(c *facts.Case) {
	y := &c.Debt.Years[0]
	y.Relief.Cause, y.History.Charged = facts.Say(facts.CauseIllness), facts.Charged{LateFiling: usd(700), LatePayment: usd(1_100)}
}

// pageOf is the page of a form, or the list of them for no ID.
func pageOf(v shell.Visit, id string) app.Composer {
	if id == "" {
		return &Forms{Visit: v}
	}
	return &Sheet{Visit: v, ID: id}
}

// byMonth is the page of a form of an offer that is paid by the month.
func byMonth(v shell.Visit, id string) *Sheet {
	p := &Sheet{Visit: v, ID: id}
	p.setTerms(true)
	return p
}

// TestAmountsOnSheets draws every form of every household, by both terms and in both languages.
// Each amount and number of the form, which calc/form holds against its source, stands in a row
// of its own. What else the page says is a figure of the report, an answer or a figure of the
// law: every dollar, every percentage and every number of months.
func TestAmountsOnSheets(t *testing.T) {
	cells, others := 0, 0
	for name, m := range households(t) {
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			j, err := v.Judged()
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range sheetsOf(v) {
				text := pagetest.Text(pagetest.Draw(t, p))
				var own []line.Line // said besides, of what the form has
				for _, f := range form.Every(p.ID, v.Case, j.Report, j.Law, form.Options{Terms: p.termsOf(j)}) {
					for _, cell := range amountsOf(v.Words, f) {
						left := strings.Replace(text, " | "+cell+"\n", "\n", 1)
						if cells++; left == text {
							t.Errorf("%s, %s: Form %s has no row with %s", name, lang, p.ID, cell)
						}
						text = left
					}
					for _, note := range f.Notes {
						own = append(own, note.Figures...)
					}
					if e, found := f.Entry("each month"); found && f.ID == agreementID {
						own = append(own, e.Line)
					}
				}
				strange, n := pagetest.Strange(t, m, text, own...)
				if others += n; len(strange) > 0 {
					t.Errorf("%s, %s: Form %s has %q, which are no figures of its report", name, lang, p.ID, strange)
				}
				if strange := ratesAndMonths(text, j); len(strange) > 0 {
					t.Errorf("%s, %s: Form %s has %q, which are no figures of the law", name, lang, p.ID, strange)
				}
			}
		}
	}
	if cells < 50_000 || others < 1000 {
		t.Errorf("only %d cells, and %d amounts besides", cells, others)
	}
}

// sheetsOf is the page of every form, those of an offer by both terms.
func sheetsOf(v shell.Visit) []*Sheet {
	var all []*Sheet
	for _, id := range SheetIDs() {
		all = append(all, &Sheet{Visit: v, ID: id})
		if offers[id] {
			all = append(all, byMonth(v, id))
		}
	}
	return all
}

// amountsOf is what the amounts and numbers of a form are as they are written.
func amountsOf(w say.Words, f form.Form) []string {
	var all []string
	for _, s := range f.Sections {
		for _, e := range s.Entries {
			switch {
			case e.Kind != form.Amount || !e.Known():
			case e.Line.Unit == line.USD:
				all = append(all, w.Amount(e.Line))
			default:
				all = append(all, e.Line.Amount.String())
			}
		}
	}
	return all
}

var (
	percentages = regexp.MustCompile(`(\d[\d.,]*) ?(?:%|percent)`)
	monthCounts = regexp.MustCompile(`(\d+) (?:months|meses)`)
)

// ratesAndMonths is the percentages and the numbers of months in a text that are no figures of
// the law.
func ratesAndMonths(text string, j *shell.Judged) []string {
	known := map[string]bool{}
	for _, s := range law.All() {
		if v, err := s.On(j.Report.On); err == nil {
			switch s.Unit {
			case line.Share:
				known[v.Amount.Shift(2).String()+"%"] = true
			case line.Months:
				known[v.Amount.String()+" months"] = true
			}
		}
	}
	var strange []string
	for _, m := range percentages.FindAllStringSubmatch(text, -1) {
		if !known[m[1]+"%"] {
			strange = append(strange, m[0])
		}
	}
	for _, m := range monthCounts.FindAllStringSubmatch(text, -1) {
		if !known[m[1]+" months"] {
			strange = append(strange, m[0])
		}
	}
	return strange
}

// TestNamesAreNoAnswers types a name: it is on the form, the case is what it was, and with
// the case it is forgotten.
func TestNamesAreNoAnswers(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	before := keep.Write(v.Case, v.Day)
	v.FillBlank(form.FirstName, "Zacharias")
	v.FillBlank(form.LastName, "Fictive")
	if page := pagetest.Draw(t, pageOf(v, "656")); !strings.Contains(page, "Zacharias Fictive") {
		t.Error("the name is not on the form")
	}
	if !bytes.Equal(keep.Write(v.Case, v.Day), before) {
		t.Error("the case file changed")
	}
	for story, m := range pagetest.Stories(t, "../../../calc/testdata", "texas-couple-*.txt") {
		typed := typeAll(t, m)
		if len(typed) < 40 {
			t.Errorf("%s: only %d fields", story, len(typed))
		}
		file := string(keep.Write(m.Case, m.Day))
		for field, text := range typed {
			if strings.Contains(file, text) {
				t.Errorf("%s: %s is in the case file", story, field)
			}
			for _, kept := range []string{keep.Answers, keep.Drafts} {
				if held, _ := keep.Browser.Get(kept); strings.Contains(held, text) {
					t.Errorf("%s: %s is in %s", story, field, kept)
				}
			}
		}
		for _, id := range SheetIDs() {
			if page := pagetest.Draw(t, pageOf(m.In(say.In("en")), id)); id == "9465" && (!strings.Contains(page, typed[form.DebitAccount]) || !strings.Contains(page, "011000015")) {
				t.Errorf("%s: the account is not on Form 9465", story)
			}
		}
		m.Erase()
		if len(m.FilledBlanks()) != 0 {
			t.Errorf("%s: erasing leaves %v", story, m.FilledBlanks())
		}
	}
	v.FillBlank(form.FirstName, "")
	if len(v.FilledBlanks()) != 1 {
		t.Errorf("what was cleared is still there: %v", v.FilledBlanks())
	}
	v.Erase()
	if len(v.FilledBlanks()) != 0 {
		t.Errorf("erasing leaves %v", v.FilledBlanks())
	}
}

// typeAll types a text of its own into every field of every form of a case.
func typeAll(t *testing.T, m *shell.Memory) map[string]string {
	t.Helper()
	j, err := m.In(say.In("en")).Judged()
	if err != nil {
		t.Fatal(err)
	}
	typed := map[string]string{}
	for _, id := range SheetIDs() {
		for _, field := range form.Fields(form.Every(id, j.Case, j.Report, j.Law, form.Options{})...) {
			typed[field] = "Zacharias " + field
			switch field {
			case form.Routing:
				typed[field] = "011000015"
			case form.DebitDay, form.MonthDay:
				delete(typed, field) // a number that any file may have
			}
		}
	}
	for field, text := range typed {
		m.FillBlank(field, text)
	}
	return typed
}

// TestUnfit: a routing number with a slip is not written, and the page says so; one that is right
// stands in its cell.
func TestUnfit(t *testing.T) {
	for _, lang := range say.Langs {
		v := pagetest.Visit(lang, pagetest.Same(t))
		for typed, unfit := range map[string]bool{"011000016": true, "011000015": false, "": false} {
			v.FillBlank(form.Routing, typed)
			page := pagetest.Text(pagetest.Draw(t, pageOf(v, "9465")))
			if strings.Contains(page, v.Words.Say("forms.unfit")) != unfit {
				t.Errorf("%s, %q: not %t:\n%s", lang, typed, unfit, page)
			}
		}
	}
}

// TestFieldsComeWithTheProgram draws a form as it is written to a file, where what is typed
// would be kept until the program starts: it has no field.
func TestFieldsComeWithTheProgram(t *testing.T) {
	v := pagetest.Visit("en", pagetest.Same(t))
	for _, id := range SheetIDs() {
		if page := pagetest.Main(pagetest.Draw(t, pageOf(v, id))); strings.Contains(page, ` id="`+fieldID) {
			t.Errorf("%s has a field", id)
		}
	}
}
