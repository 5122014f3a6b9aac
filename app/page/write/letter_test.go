package write

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"offercheck/app/page/pagetest"
	"offercheck/app/page/shell"
	"offercheck/app/say"
	"offercheck/calc"
	"offercheck/calc/date"
	"offercheck/calc/date/datetest"
	"offercheck/calc/facts"
	"offercheck/calc/write"
)

var update = flag.Bool("update", false, "write what the letters say to testdata")

// stories is the households told beside the rules.
func stories(t *testing.T) map[string]*shell.Memory {
	return pagetest.Stories(t, "../../../calc/testdata", "*.txt")
}

// told is the story of a household with something changed.
func told(t *testing.T, name string, change func(*facts.Case)) *shell.Memory {
	t.Helper()
	m := pagetest.Stories(t, "../../../calc/testdata", name+".txt")[name]
	c := m.Case.Clone()
	if change != nil {
		change(&c)
	}
	m.Hold(c)
	return m
}

// rejected has an offer rejected by a letter of November 9, 2026.
func rejected(c *facts.Case) {
	c.Letters.Held = append(c.Letters.Held, facts.Letter{Kind: facts.Say("offer-rejected"), On: facts.Say(datetest.Day("2026-11-09"))})
}

// forbidden has 2,250 of late filing charged for 2020, whose return was filed on March 1,
// 2022: Notice 2022-36 forbids it.
func forbidden(c *facts.Case) {
	billed := facts.Say(datetest.Day("2022-12-05"))
	c.Debt.Total = facts.Amount{}
	c.Debt.Years = []facts.TaxYear{{Year: facts.Say(2020), Assessed: billed, Relief: facts.Relief{Clean: facts.Say(false)}, History: facts.History{
		Shown: usd(10_000), Credits: usd(0), Extended: facts.Say(false), Filed: facts.Say(facts.FiledReturn), FiledOn: facts.Say(datetest.Day("2022-03-01")),
		Demand: billed, Charged: facts.Charged{LateFiling: usd(2_250)},
	}}}
}

// fits is for each kind a case in which it is offered, and one like it in which it is not.
var fits = []struct {
	kind          string
	story         string
	with, without func(*facts.Case)
	otherwise     string // the story without, if it is another
}{
	{write.Release, "florida-levy-on-benefits", nil, func(c *facts.Case) { c.Living.Levy = facts.Say(false); c.Letters = facts.Letters{} }, ""},
	{write.Cover, "philadelphia-nothing-left", nil, func(c *facts.Case) {
		for i := range c.Letters.Held {
			c.Letters.Held[i].Answered = facts.Say(true)
		}
	}, ""},
	{write.Appeal, "ohio-same-facts", rejected, nil, ""},
	{write.PenaltyCall, "pennsylvania-two-years-can-pay", nil, nil, "missouri-penalties-stay"},
	{write.Notice, "ohio-same-facts", forbidden, func(c *facts.Case) { forbidden(c); c.Debt.Years[0].History.Charged = facts.Charged{} }, ""},
	{write.Cause, "pennsylvania-two-years-can-pay", nil, func(c *facts.Case) {
		for i := range c.Debt.Years {
			c.Debt.Years[i].Relief.Cause = facts.Say(facts.CauseNone)
		}
	}, ""},
	{write.PauseCall, "philadelphia-nothing-left", nil, nil, "ohio-same-facts"},
	{write.Pause, "philadelphia-nothing-left", nil, nil, "ohio-same-facts"},
	{write.NewOffer, "ohio-same-facts", rejected, func(c *facts.Case) { rejected(c); c.Applying.Bankruptcy = facts.Say(true) }, ""},
	{write.Explanation, "minnesota-near-retirement", nil, func(c *facts.Case) {
		no := facts.Say(false)
		a := &c.Applying
		a.Illness, a.Needs, a.AssetNeeded, a.Age, a.Dependents, a.Catastrophe, a.Unfair = no, no, no, no, no, no, no
	}, "ohio-same-facts"},
	{write.Deviation, "ohio-same-facts", nil, func(c *facts.Case) { c.Living.Rent = usd(900); c.Assets.Vehicles[0].Running = usd(100) }, ""},
	{write.Audit, "missouri-audit-without-papers", nil, nil, "missouri-tax-decided-in-court"},
	{write.Amended, "missouri-mistake-in-time", nil, nil, "missouri-tax-decided-in-court"},
	{write.PlanOnline, "missouri-clean-for-five-years", nil, func(c *facts.Case) { c.Paying.Officer = facts.Say(true) }, ""},
	{write.OfferOnline, "ohio-same-facts", nil, func(c *facts.Case) { c.Applying.Separate = facts.Say(true) }, ""},
	{write.Helpers, "ohio-same-facts", nil, nil, "missouri-debt-expired"},
	{write.Transcripts, "ohio-same-facts", nil, nil, "missouri-debt-expired"},
}

// kinds is the kinds of letters that a case is offered.
func kinds(t *testing.T, m *shell.Memory) map[string][]*write.Letter {
	t.Helper()
	r, err := m.Report()
	b, lawErr := m.Book()
	if err != nil || lawErr != nil {
		t.Fatal(err, lawErr)
	}
	of := map[string][]*write.Letter{}
	for _, l := range write.Of(m.Case, *r, b) {
		of[l.Kind] = append(of[l.Kind], l)
	}
	return of
}

// TestFits has for each kind of letter a case with it, and one without.
func TestFits(t *testing.T) {
	tested := map[string]bool{}
	for _, f := range fits {
		tested[f.kind] = true
		if len(kinds(t, told(t, f.story, f.with))[f.kind]) == 0 {
			t.Errorf("%s has no %s", f.story, f.kind)
		}
		other := f.story
		if f.otherwise != "" {
			other = f.otherwise
		}
		if len(kinds(t, told(t, other, f.without))[f.kind]) > 0 {
			t.Errorf("%s has a %s, where it cannot apply", other, f.kind)
		}
	}
	for _, kind := range write.Kinds() {
		if !tested[kind] {
			t.Errorf("no case is told with and without %s", kind)
		}
	}
}

// against is what is typed of the IRS's figures, or of those of an earlier form. By hand: for
// the appeal 8,000 − 9,500 is 1,500 below, 12 × (1,875 − 1,500) is 4,500, and 0 − 600 is 600
// below; for the new offer box A is 11,750, 2,250 below 14,000, and box F 300, 150 below 450;
// for the circumstances 32,714, 92,050 and 242,722 by the form are 22,714, 82,050 and 232,722
// above 10,000 offered.
var against = map[string]map[string]string{
	write.Appeal:      {"3": "9,500", "40": "1,500", "5": "600"},
	write.Explanation: {"line.offer-lump": "10,000"},
	write.NewOffer:    {"Box A": "14,000", "Box F": "450"},
}

// further is letters of a kind whose grounds are others than in fits, by the name of their text. In
// levy-release-pay the grounds that only the person knows are typed.
var further = []struct {
	name, kind, story string
	with              func(*facts.Case)
}{
	{"levy-release-barred", write.Release, "ohio-same-facts", func(c *facts.Case) {
		c.Letters.Held = []facts.Letter{
			{Kind: facts.Say("lt11"), On: facts.Say(datetest.Day("2026-11-02"))},
			{Kind: facts.Say("668a"), On: facts.Say(datetest.Day("2026-11-16")), From: facts.Say(datetest.Day("2026-11-18"))},
			{Kind: facts.Say("offer-rejected"), On: facts.Say(datetest.Day("2026-11-09"))},
			{Kind: facts.Say("l2272c"), On: facts.Say(datetest.Day("2026-11-10"))},
			{Kind: facts.Say("cp523"), On: facts.Say(datetest.Day("2026-11-12"))},
		}
		for i, kind := range []string{facts.EventOffer, facts.EventRequest, facts.EventHearing, facts.EventInnocent} {
			c.Debt.Events = append(c.Debt.Events, facts.Event{Kind: facts.Say(kind), From: facts.Say(datetest.Day("2026-10-01") + date.Day(i))})
		}
	}},
	{"levy-release-pay", write.Release, "ohio-same-facts", func(c *facts.Case) {
		c.Letters.Held = []facts.Letter{{Kind: facts.Say("668w"), On: facts.Say(datetest.Day("2026-11-20")), From: facts.Say(datetest.Day("2026-11-25"))}}
		c.Debt.Years[0].History.PlanFrom = facts.Say(datetest.Day("2026-03-02"))
	}},
	{"levy-release-expired", write.Release, "missouri-debt-expired", func(c *facts.Case) { c.Living.Levy = facts.Say(true) }},
	{"levy-release-paid", write.Release, "ohio-same-facts", func(c *facts.Case) { c.Debt.Total, c.Living.Levy = usd(0), facts.Say(true) }},
	{"explanation-hardship", write.Explanation, "ohio-house-and-hardship", nil},
	{"explanation-couple", write.Explanation, "arizona-house-paid-off", nil},
	{"pause-laid-off", write.Pause, "missouri-laid-off-with-a-letter", nil},
	{"pause-house", write.Pause, "ohio-house-and-hardship", nil},
	{"offer-online-business", write.OfferOnline, "california-contractor", nil},
	{"pause-benefits", write.Pause, "florida-benefits-only", nil},
	{"pause-call-benefits", write.PauseCall, "florida-benefits-only", nil},
}

// TestTexts compares each kind of letter, in both languages, with the text in testdata, which
// a person has read.
func TestTexts(t *testing.T) {
	all := further
	for _, f := range fits {
		all = append(all, struct {
			name, kind, story string
			with              func(*facts.Case)
		}{f.kind, f.kind, f.story, f.with})
	}
	for _, f := range all {
		m := told(t, f.story, f.with)
		for _, lang := range say.Langs {
			v := m.In(say.In(lang))
			p := &Letter{Visit: v, Kind: f.kind}
			for _, l := range kinds(t, m)[f.kind] {
				for no, typed := range against[f.kind] {
					p.FillBlank(typedID(l, &write.Row{No: no}), typed)
				}
				for i := range l.Blocks {
					if b := &l.Blocks[i]; b.Optional && f.name == "levy-release-pay" {
						p.FillBlank(shell.BlankID(l, b, b.Blanks[0]), "("+b.ID+")")
					}
				}
			}
			var texts []string
			for _, l := range kinds(t, m)[f.kind] {
				texts = append(texts, p.Text(v.Words, l))
			}
			got := strings.Join(texts, "\n\n") + "\n"
			if i := strings.IndexAny(got, "⟦{"); i >= 0 {
				t.Errorf("%s in %s: no words, or a gap: %.60s", f.name, lang, got[i:])
			}
			file := filepath.Join("testdata", f.name+"."+lang+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("%s in %s is\n%s\nwant\n%s", f.name, lang, got, want)
			}
		}
	}
}

func usd(n int64) facts.Amount { return facts.Say(decimalOf(n)) }

// reportOf is the report on a case.
func reportOf(t *testing.T, m *shell.Memory) *calc.Report {
	t.Helper()
	r, err := m.Report()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// caseOf is a case as a case file has it.
func caseOf(t *testing.T, c facts.Case) string {
	t.Helper()
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
