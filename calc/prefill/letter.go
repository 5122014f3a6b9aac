package prefill

import (
	"slices"

	"offercheck/calc/facts"
	"offercheck/calc/law"
)

// A Written is an answer that was put into a case: its question, and the number of the item
// that it is about, from 1; 0 for none.
type Written struct {
	Question string
	N        int
}

// demands are the stages of letters that ask for what is owed for one tax year, with what
// was added to it.
var demands = []string{law.StageBill, law.StageReminder, law.StageIntent, law.StageFinal}

// Letter puts what the nth letter of a case says, from 0, into a copy of the case, and says
// what it put there. Of an answer that is there already nothing changes, and a balance is
// put in with its day alone.
//
//   - The year becomes a tax year of the debt, with what a bill, a reminder or a notice of
//     intent to levy asks for as the balance on the date of the letter.
//   - A notice of intent to levy, and a final notice, is the year's first.
//   - CP508C says that the State Department was told of the debt (IRC 7345), and Form
//     668-W that a levy takes part of the pay, unless a letter since then says that this is
//     over.
//
// What another letter asks for is left out: that is proposed, of several years, or a
// penalty with an account of its own.
func Letter(c facts.Case, n int) (facts.Case, []Written) {
	if n < 0 || n >= len(c.Letters.Held) {
		return c, nil
	}
	c = c.Clone()
	l, f := c.Letters.Held[n], &filling{}
	kind, _ := law.LetterOf(l.Kind.Value)
	if l.Year.Given && kind.Stage != law.StageTrustFund && !l.Is("cp15") {
		f.year(&c.Debt, l, kind)
	}
	since := func(kind string) bool { // a later letter says otherwise
		return slices.ContainsFunc(c.Letters.Held, func(x facts.Letter) bool {
			return x.Is(kind) && !(x.On.Given && l.On.Given && x.On.Value < l.On.Value)
		})
	}
	if l.Is("cp508c") && !since("cp508r") {
		put(f, &c.Paying.Certified, facts.Say(true), "certified", 0)
	}
	if l.Is("668w") && !since("668d") {
		put(f, &c.Living.Levy, facts.Say(true), "levy", 0)
	}
	return c, f.written
}

// A filling is what was put into a case so far.
type filling struct{ written []Written }

// put puts an answer where there is none.
func put[T any](f *filling, at *facts.Answer[T], a facts.Answer[T], question string, n int) {
	if at.Answered() || !a.Given {
		return
	}
	*at = a
	f.written = append(f.written, Written{question, n})
}

// year puts the letter's tax year into the debt, or what it says into the year that is
// there.
func (f *filling) year(d *facts.Debt, l facts.Letter, kind law.Letter) {
	i := slices.IndexFunc(d.Years, func(y facts.TaxYear) bool { return y.Same(facts.TaxYear{Year: l.Year}) })
	if i < 0 {
		i = len(d.Years)
		d.Years = append(slices.Clip(d.Years), facts.TaxYear{})
	}
	y := &d.Years[i]
	put(f, &y.Year, l.Year, "tax-year", i+1)
	h := &y.History
	if slices.Contains(demands, kind.Stage) && !h.Owed.Answered() && !h.OwedOn.Answered() {
		put(f, &h.Owed, l.Amount, "year-owed", i+1)
		if l.Amount.Given {
			put(f, &h.OwedOn, l.On, "year-owed-on", i+1)
		}
	}
	if kind.Warns() {
		put(f, &h.Levy, l.On, "year-levy", i+1)
	}
}
